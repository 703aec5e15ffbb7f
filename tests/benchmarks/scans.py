"""Scans read by us against plain Tesseract, letters and tasks: python3 dev.py bench scans.

Each invented notice is printed, then scanned flat (tilted, noisy, a red seal over the text) or photographed on a desk (in
perspective, a shadow, soft, JPEG). Baseline: Tesseract on the same pages at 300 dpi with its own settings.
"""

import io
import json
import re
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
NOTICES = ROOT / "tests" / "files" / "notices"
NAMES = (
    "chong_iuu cua_khau_lang_son_2022 festival giao_ban_so han_han_dak_doa huyen_uy_chu_prong_2023 khieu_nai "
    "kinh_te_tu_nhan_btc_2025 phien_hop_tuyen_quang ret_dam_ttg_2008 so_y_te thien_tai_son_la_2024"
).split()
ALIKE = 0.85  # the words of a task may hold slips: this share of their letters is found again
FIRST_ITEM = re.compile(r"\s*(?:[-•]|\d+[.)]|[IVX]+\.|[a-z]\)|.{90})")


@dataclass
class Sum:
    """What was counted over all notices."""

    plain: float = 0.0
    letters: float = 0.0
    tasks: int = 0
    exact: int = 0
    found: int = 0
    read: int = 0
    plain_seconds: float = 0.0
    seconds: float = 0.0


def squeezed(text: str) -> str:
    """Return the text for comparing."""
    return " ".join(text.split()).casefold()


def alike(beginning: str, text: str) -> float:
    """Return the share of the beginning's letters that stand in the same order where the text begins."""
    from difflib import SequenceMatcher

    want = squeezed(beginning)
    blocks = SequenceMatcher(None, want, squeezed(text)[: len(want) + 40], autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(want)


def counted(begins: list[str], texts: list[str]) -> tuple[int, int]:
    """Return how many tasks are found with the very words of their beginnings, and how many with slips allowed."""
    left, exact, found = list(texts), 0, 0
    for one in begins:
        same = next((text for text in left if squeezed(one) in squeezed(text)[:200]), None)
        near = same or max(left, key=lambda text: alike(one, text), default="")
        if near and (same or alike(one, near) >= ALIKE):
            left.remove(near)
            exact, found = exact + (same is not None), found + 1
    return exact, found


def printed(folder: Path, name: str) -> Path:
    """Print a notice to PDF."""
    from tests.documents.scans import print_notice

    lines = [line for line in (NOTICES / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line.strip()]
    title = next(number for number, line in enumerate(lines) if FIRST_ITEM.match(line))
    return print_notice(folder / f"{name}.pdf", [], [], lines, title)


def taken(pdf: Path, how: Callable[..., object]) -> Path:
    """Return the pages of a PDF, scanned or photographed, as one TIFF."""
    import pypdfium2
    from PIL import Image

    from tests.documents.scans import page_image

    pictures: list[Image.Image] = []
    for number in range(len(pypdfium2.PdfDocument(str(pdf)))):
        made = how(page_image(pdf, number))
        picture = Image.open(io.BytesIO(made)) if isinstance(made, bytes) else made
        assert isinstance(picture, Image.Image)
        pictures.append(picture.convert("RGB"))
    path = pdf.with_suffix(".tif")
    pictures[0].save(path, save_all=True, append_images=pictures[1:], compression="jpeg", quality=95)
    return path


def plain(path: Path) -> str:
    """Return what Tesseract reads with its own settings."""
    from gialai_desk.documents import ocr, programs

    program = ocr.available() or ""
    return programs.run([program, str(path), "stdout", "-l", "vie", "--dpi", "300"], seconds=600).decode()


def measure(how: Callable[..., object]) -> Sum:
    """Read every notice both ways."""
    from gialai_desk.documents.read import read_file
    from gialai_desk.documents.source import mended
    from gialai_desk.domain.extraction.reading import read_notice
    from tests.documents.scans import errors_per_letter

    total = Sum()
    for name in NAMES:
        want = (NOTICES / f"{name}.txt").read_text(encoding="utf-8")
        gold = json.loads((NOTICES / f"{name}.json").read_text(encoding="utf-8"))["tasks"]
        with tempfile.TemporaryDirectory() as folder:
            path = taken(printed(Path(folder), name), how)
            begin = time.perf_counter()
            base = plain(path)
            middle = time.perf_counter()
            ours = mended(read_file(path)).text
            total.plain_seconds += middle - begin
            total.seconds += time.perf_counter() - middle
        total.plain += errors_per_letter(want, base) / len(NAMES)
        total.letters += errors_per_letter(want, ours) / len(NAMES)
        texts = [task.text for task in read_notice(ours).tasks]
        exact, found = counted([task["begins"] for task in gold], texts)
        total.tasks, total.read = total.tasks + len(gold), total.read + len(texts)
        total.exact, total.found = total.exact + exact, total.found + found
    return total


def main() -> None:
    """Print letters, tasks and times of both kinds of pictures."""
    from PySide6.QtGui import QGuiApplication

    from tests.documents.scans import photographed, scanned

    app = QGuiApplication([])
    ways: dict[str, Callable[..., object]] = {
        "flat scan": lambda page: scanned(page, 1.2),
        "phone photo": photographed,
        "soft photo": lambda page: photographed(page, lean=0.05, quality=35, blur=1.1),
    }
    for words, how in ways.items():
        one = measure(how)
        print(
            f"{words}, {len(NAMES)} notices: wrong letters {one.letters:.2%}, plain Tesseract {one.plain:.2%} "
            f"({one.plain / one.letters:.1f}× as many, aim ≤ 3 %); tasks {one.found}/{one.tasks} "
            f"({one.found / one.tasks:.1%}, aim ≥ 90 %; {one.exact} without a slip in their first words), {one.read} read; "
            f"time {one.seconds / one.plain_seconds:.1f}× that of plain Tesseract",
            flush=True,
        )
    app.quit()


if __name__ == "__main__":
    main()
