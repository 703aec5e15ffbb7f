"""Reading a PDF notice against pypdfium2's plain text of it, and how it grows: python3 dev.py bench reading."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
NOTICES = sorted((ROOT / "tests" / "files" / "notices").glob("*.txt"))


def print_pdf(path: Path, pages: int) -> None:
    """Print one long notice of so many pages; its items are those of the invented notices."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    lines = [
        line
        for notice in NOTICES
        for line in notice.read_text(encoding="utf-8").splitlines()[8:-12]
        if line and "./." not in line and "Nơi nhận" not in line
    ]
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(QFont("Liberation Serif", 13))
    number = 0
    for page in range(pages):
        if page:
            writer.newPage()
        y = 20
        for head in (
            ("UBND TỈNH GIA LAI", "Số: 12/TB-UBND", "THÔNG BÁO", "Kết luận của Chủ tịch UBND tỉnh") if not page else ()
        ):
            painter.drawText(40, y, head)
            y += 26
        while True:
            flags = Qt.TextFlag.TextWordWrap
            line = lines[number % len(lines)]
            area = painter.boundingRect(QRect(20, y, writer.width() - 40, 2000), flags, line)
            if area.bottom() > writer.height() - 20:
                break
            painter.drawText(area, flags, line)
            y, number = area.bottom() + 6, number + 1
    painter.end()


def best(work: Callable[..., object], runs: int, *given: object) -> float:
    """Return the shortest of some runs with these arguments, in seconds."""
    times: list[float] = []
    for _ in range(runs):
        begin = time.perf_counter()
        work(*given)
        times.append(time.perf_counter() - begin)
    return min(times)


def main() -> None:
    """Print the times and ratios."""
    import pypdfium2
    from PySide6.QtGui import QGuiApplication

    from gialai_desk.documents.read_pdf import pdf_text
    from gialai_desk.domain.extraction import assignment, names
    from gialai_desk.domain.extraction.reading import read_notice

    app = QGuiApplication([])

    def understand(text: str) -> None:
        for remembered in (assignment.mask, assignment.find_subject, assignment.heading_parties, names.find_all):
            remembered.cache_clear()  # a notice is read once: what earlier runs remember does not count
        read_notice(text)

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
            runs = 7 if pages <= 10 else 1
            base = best(plain, runs, content)
            text = pdf_text(content, path.name)
            letters = best(pdf_text, runs, content, path.name)
            whole = best(understand, runs, text)
            found = len(read_notice(text).tasks)
            print(
                f"{pages:4} pages: plain text {base * 1000:6.0f} ms, ours {letters * 1000:6.0f} ms (ratio {letters / base:.2f}), "
                f"understanding {whole * 1000:6.0f} ms ({whole * 1000 / pages:.1f} ms a page), {found} tasks, "
                f"all {(letters + whole) / base:.1f}× or {(letters + whole) * 1000:.0f} ms"
            )
    app.quit()


if __name__ == "__main__":
    main()
