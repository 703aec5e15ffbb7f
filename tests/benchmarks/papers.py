"""Papers against the plain use of the same libraries in the same run: python3 dev.py bench papers."""

import io
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def timed(work: Callable[[], object], runs: int = 3) -> float:
    """Return the shortest of some runs in seconds."""
    times: list[float] = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def frozen_of(folder: Path, count: int):
    """Return a snapshot of so many plausible tasks."""
    from gialai_desk.actions import demo, setup, snapshots

    desk = setup.open_desk(folder / f"{count}.db", today=date(2025, 7, 25))
    demo.plausible(desk, count)
    frozen = snapshots.freeze(desk)
    desk.close()
    return frozen


def cells_of(path: Path) -> list[tuple[str, list[list[object]]]]:
    """Return the values of every sheet of a workbook."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    return [(sheet.title, [[cell.value for cell in row] for row in sheet.iter_rows()]) for sheet in book.worksheets]


def plain_xlsxwriter(sheets: list[tuple[str, list[list[object]]]]) -> None:
    """Write the same cells with XlsxWriter and nothing else."""
    import xlsxwriter

    book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(number, column, value)
    book.close()


def plain_openpyxl(sheets: list[tuple[str, list[list[object]]]]) -> None:
    """Write the same cells with openpyxl and nothing else."""
    import openpyxl

    book = openpyxl.Workbook()
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(io.BytesIO())


def trackers(folder: Path) -> None:
    """Print the tracker of 5,000 tasks against both libraries, and the memory at 5,000 and 50,000."""
    from gialai_desk.documents.tracker_xlsx import write_tracker

    target = folder / "tracker.xlsx"
    frozen = frozen_of(folder, 5000)
    ours = timed(lambda: write_tracker(frozen, None, target))
    sheets = cells_of(target)
    plain, slow = timed(lambda: plain_xlsxwriter(sheets)), timed(lambda: plain_openpyxl(sheets), 1)
    print(
        f"tracker, 5,000 tasks: {ours:.2f} s; XlsxWriter, same cells {plain:.2f} s (ratio {ours / plain:.2f}); openpyxl {slow:.2f} s (ratio {ours / slow:.2f})"
    )
    for count in (5000, 50_000):
        many = frozen if count == 5000 else frozen_of(folder, count)
        tracemalloc.start()
        write_tracker(many, None, target)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"tracker, {count:6,} tasks: peak {peak / 1024 / 1024:.0f} MiB ({peak / count / 1024:.1f} KiB a task)")


def letters(folder: Path) -> None:
    """Print 200 letters against python-docx saving documents with the same paragraphs."""
    import docx

    from gialai_desk.documents.letter import compose
    from gialai_desk.documents.paper import write_paper

    papers = [compose(paper) for paper in frozen_of(folder, 3000).letters]
    papers = (papers * (200 // len(papers) + 1))[:200]
    words: list[list[str]] = []
    for paper in papers:
        write_paper(paper, folder / "letter.docx")
        made = docx.Document(str(folder / "letter.docx"))
        words.append(
            [
                paragraph.text
                for paragraph in made.element.body.iter()
                if hasattr(paragraph, "text") and paragraph.tag.endswith("}p")
            ]
        )

    def ours() -> None:
        for paper in papers:
            write_paper(paper, folder / "letter.docx")

    def plain() -> None:
        for texts in words:
            document = docx.Document()
            for text in texts:
                document.add_paragraph(text)
            document.save(str(folder / "plain.docx"))

    mine, theirs = timed(ours, 2), timed(plain, 2)
    print(f"200 letters: {mine:.2f} s; python-docx, same paragraphs {theirs:.2f} s (ratio {mine / theirs:.2f})")


def main() -> None:
    """Print the ratios."""
    with tempfile.TemporaryDirectory() as name:
        letters(Path(name))
        trackers(Path(name))


if __name__ == "__main__":
    main()
