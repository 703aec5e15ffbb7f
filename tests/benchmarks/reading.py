"""Reading a PDF notice against pypdfium2's plain text of it, and how it grows: python3 dev.py bench reading.

The last line tells the first notice of a program that was just started: it loads the libraries and compiles the patterns.
The window does that on its own while the person chooses a file; the command line pays it each time.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
NOTICES = sorted((ROOT / "tests" / "files" / "notices").glob("*.txt"))


HEAD = ["UBND TỈNH GIA LAI", "Số: 12/TB-UBND", "THÔNG BÁO", "Kết luận của Chủ tịch UBND tỉnh"]


def print_pdf(path: Path, pages: int) -> None:
    """Print one long notice of so many pages; its items are those of the invented notices."""
    lines = [line for notice in NOTICES for line in notice.read_text(encoding="utf-8").splitlines()[8:-12]]
    kept = [line for line in lines if line and "./." not in line and "Nơi nhận" not in line]
    print_lines(path, HEAD + kept * (1 + pages // 8), pages)


def print_lines(path: Path, lines: list[str], pages: int) -> None:
    """Print these paragraphs on at most so many A4 pages."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(QFont("Liberation Serif", 13))
    page, y = 1, 20
    for line in lines:
        flags = Qt.TextFlag.TextWordWrap
        area = painter.boundingRect(QRect(20, y, writer.width() - 40, 2000), flags, line)
        if area.bottom() > writer.height() - 20:
            if page == pages:
                break
            writer.newPage()
            page, y = page + 1, 20
            area.moveTop(y)
        painter.drawText(area, flags, line)
        y = area.bottom() + 6
    painter.end()


def best(runs: int, *works: Callable[[], object]) -> list[float]:
    """Return the shortest time of each work in seconds; they take turns, so that what slows the machine slows all."""
    times = [float("inf")] * len(works)
    for _ in range(runs):
        for number, work in enumerate(works):
            begin = time.perf_counter()
            work()
            times[number] = min(times[number], time.perf_counter() - begin)
    return times


def understand(text: str) -> int:
    """Read a notice as if it were the first one; return how many tasks it has."""
    from gialai_desk.domain.extraction import assignment, headings, names, one_name
    from gialai_desk.domain.extraction.reading import read_notice

    for remembered in (
        assignment.mask,
        assignment.find_subject,
        headings.heading_parties,
        names.find_all,
        names.parse_list,
        one_name.parse_one,
    ):
        remembered.cache_clear()  # a notice is read once: what earlier runs remember does not count
    return len(read_notice(text).tasks)


PLAIN_COLD = """
import sys, pypdfium2
document = pypdfium2.PdfDocument(sys.argv[1])
[page.get_textpage().get_text_range() for page in document]
"""
OURS_COLD = """
import sys
from pathlib import Path
from gialai_desk.actions.importing import read
read(Path(sys.argv[1]))
"""


def cold(code: str, path: Path) -> None:
    """Read a file in a program of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # measure what people have: modules compiled once
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, env=environment)


def main() -> None:
    """Print the times and ratios."""
    import pypdfium2
    from PySide6.QtGui import QGuiApplication

    from gialai_desk.documents.read_pdf import pdf_text
    from gialai_desk.domain.extraction.reading import read_notice

    app = QGuiApplication([])

    def plain(content: bytes) -> None:
        document = pypdfium2.PdfDocument(content)
        for page in document:
            page.get_textpage().get_text_range()
        document.close()

    with tempfile.TemporaryDirectory() as folder:
        for pages in (1, 10, 100, 500):
            path = Path(folder) / f"{pages}.pdf"
            print_pdf(path, pages)
            content = path.read_bytes()
            text = pdf_text(content, path.name)
            base, letters, whole = best(
                15 if pages <= 10 else 1,
                partial(plain, content),
                partial(pdf_text, content, path.name),
                partial(understand, text),
            )
            found = len(read_notice(text).tasks)
            print(
                f"{pages:4} pages: plain text {base * 1000:6.0f} ms, ours {letters * 1000:6.0f} ms (ratio {letters / base:.2f}), "
                f"understanding {whole * 1000:6.0f} ms ({whole * 1000 / pages:.1f} ms a page), {found} tasks, "
                f"all {(letters + whole) / base:.1f}× or {(letters + whole) * 1000:.0f} ms"
            )
        ten = Path(folder) / "10.pdf"
        base, whole = best(5, partial(cold, PLAIN_COLD, ten), partial(cold, OURS_COLD, ten))
        print(
            f"first notice of a fresh program, 10 pages: plain text {base:.2f} s, ours {whole:.2f} s ({whole / base:.1f}×)"
        )
    app.quit()


if __name__ == "__main__":
    main()
