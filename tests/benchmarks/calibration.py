"""How often the values marked sure are right: python3 dev.py bench calibration.

The kept notices are read as they are and torn as PDF text is torn, with seeds that no test uses; each value is held against
what the kept answers say. Baseline: all values, sure or not. The answers were corrected until reader and eye agreed, so this
guards what is read today; how well an unseen notice is read only a notice can tell that no rule was written for.
"""

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "tests" / "files" / "notices"
SEEDS = (None, 11, 12, 13, 14, 15)


def main() -> None:
    """Print for each field the values marked sure, how many of them are right, and the same for all values."""
    from gialai_desk.domain.extraction.reading import read_notice
    from tests.extraction.damage import torn
    from tests.extraction.test_notices import FIELDS, key, load, values

    shown, right, sure, sure_right, missed, invented = (
        Counter[str](),
        Counter[str](),
        Counter[str](),
        Counter[str](),
        0,
        0,
    )
    for path in sorted(FOLDER.glob("*.json")):
        gold, text = load(path)
        for seed in SEEDS:
            found = list(read_notice(text if seed is None else torn(text, seed, pages=seed % 2 == 0)).tasks)
            for want in gold["tasks"]:
                task = next((one for one in found if key(want["begins"]) in key(one.text)[:200]), None)
                if task is None:
                    missed += 1
                    continue
                found.remove(task)
                for field, wanted, read in values(want, task):
                    shown[field] += 1
                    right[field] += wanted == read
                    sure[field] += field not in task.doubts
                    sure_right[field] += field not in task.doubts and wanted == read
            invented += len(found)
    total = shown["lead"]
    print(f"{total + missed} tasks in {len(SEEDS)} readings of each notice: {missed} missed, {invented} invented")
    for field in FIELDS:
        print(
            f"{field:12} all {right[field] / shown[field]:7.2%}   marked sure {sure[field] / shown[field]:6.1%} of them, "
            f"right {sure_right[field] / max(1, sure[field]):7.2%}"
        )
    all_sure, all_right = sum(sure.values()), sum(sure_right.values())
    print(json.dumps({"marked sure": all_sure, "of these right": round(all_right / all_sure, 4)}))


if __name__ == "__main__":
    main()
