"""Ratios against a baseline measured in the same run: python3 dev.py bench [TASKS].

Start: from starting Python to a window that shows the register and answers, against an empty PySide6 window.
Stall: the longest time the event loop did not turn while the tree, the calendar and the search are used.
"""

import compileall
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 15
TODAY = date(2025, 7, 25)
EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: (print(time.time()), app.quit()))
app.exec()
"""
FULL = """
from gialai_desk.__main__ import hurry
hurry()
import sys, time
from pathlib import Path
from datetime import date
from gialai_desk.qt.app import make_app, open_window
from PySide6.QtCore import QTimer
app = make_app([])
window, lock = open_window(Path(sys.argv[1]), date(2025, 7, 25), None)
window.resize(1366, 768)
window.live.changed.connect(lambda: QTimer.singleShot(0, lambda: (print(time.time()), window.close(), app.quit())))
window.show()
QTimer.singleShot(0, lambda: print(time.time()))
app.exec()
"""


def seconds(code: str, *arguments: str) -> list[float]:
    """Return the times from starting Python to each moment that the child prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # measure what people have: modules compiled once
    begin = time.time()
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True, text=True)
    return [float(line) - begin for line in done.stdout.split()]


def starts(path: Path, count: int) -> None:
    """Print the starts; baseline and ours take turns, so that a busy moment of the machine meets both."""
    turns = [(seconds(EMPTY)[0], *seconds(FULL, str(path))) for _ in range(RUNS + 1)][1:]
    empty, shown, filled = zip(*turns, strict=True)
    for words, times in (("window answers", shown), (f"window shows {count} tasks", filled)):
        median = statistics.median(times) / statistics.median(empty)
        print(
            f"{words}: {statistics.median(times):.2f} s, empty PySide6 window {statistics.median(empty):.2f} s, "
            f"ratio {median:.2f} (best runs {min(times) / min(empty):.2f}, aim ≤ 2)"
        )


def stalls(path: Path) -> dict[str, float]:
    """Return the longest stall in ms of each use of the window."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from gialai_desk.qt.app import make_app, open_window
    from gialai_desk.qt.dialogs.palette import PaletteDialog

    make_app([])
    window, lock = open_window(path, TODAY, None)
    window.resize(1366, 768)
    window.show()
    longest = [0.0, 0.0]
    timer = QTimer()

    def tick() -> None:
        now = time.perf_counter()
        if longest[1]:
            longest[0] = max(longest[0], now - longest[1])
        longest[1] = now

    timer.timeout.connect(tick)
    timer.start(1)

    def settle() -> None:
        QTest.qWait(300)
        while window.jobs.waiting:
            QTest.qWait(20)
        QTest.qWait(200)

    def measure(use: Callable[[], object]) -> float:
        settle()
        longest[:] = [0.0, 0.0]
        QTest.qWait(20)
        QTimer.singleShot(10, use)
        settle()
        return longest[0] * 1000

    def group(number: int) -> None:
        window.tasks.ui.group_box.setCurrentIndex(number)

    def palette_text(words: str) -> None:
        dialog = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, PaletteDialog) and one.isVisible()
        )
        dialog.ui.query.setText(words)

    found = {"nothing (the timer alone)": measure(lambda: None)}
    found["today"] = measure(window.live.refresh)
    found["tree, first shown"] = measure(lambda: window.go_to(2))
    found["tree, one agency opened"] = measure(lambda: window.tasks.ui.tree.expand(window.tasks.tree.index(2, 0)))
    found["tree by month"] = measure(lambda: group(3))
    found["tree filtered by words"] = measure(lambda: window.tasks.ui.filter.setText("du lich bien"))
    window.tasks.ui.filter.clear()
    found["table of all tasks"] = measure(lambda: window.tasks.ui.view_button.setChecked(True))
    found["calendar, first shown"] = measure(lambda: window.go_to(3))
    found["calendar, next month"] = measure(lambda: window.calendar._go(1))
    found["search opened"] = measure(lambda: window.open_palette(""))
    for words in ("d", "du", "du lich", "nv250"):
        found[f"search “{words}”"] = measure(lambda words=words: palette_text(words))
    for other in QApplication.topLevelWidgets():
        if other is not window:
            other.close()
    window.close()
    lock.unlock()
    return found


def main() -> None:
    """Print the ratios."""
    compileall.compile_dir(str(ROOT / "gialai_desk"), quiet=1)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        subprocess.run(
            [
                sys.executable,
                "-m",
                "gialai_desk",
                "--today",
                TODAY.isoformat(),
                "demo",
                "--out",
                str(path),
                "--tasks",
                str(count),
            ],
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
        )
        starts(path, count)
        with contextlib.redirect_stderr(open(os.devnull, "w")):  # noqa: SIM115, PTH123 - for the life of the block
            found = stalls(path)
        for name, stall in found.items():
            print(f"stall {stall:6.1f} ms, of the 50 ms allowed {stall / 50:5.2f}: {name}")


if __name__ == "__main__":
    main()
