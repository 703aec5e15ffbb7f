"""Lists as they stand: the same rows, columns and groups in Excel, Word and PDF."""

from datetime import date

import docx
import openpyxl
import pytest

from gialai_desk.actions import listings, overview
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.papers.listing import Listing, ListRow
from tests.conftest import TODAY

GROUPED = Listing(
    "Nhiệm vụ theo cơ quan",
    TODAY,
    ("Cơ quan", "Hạn", "Số"),
    (300, 90, 60),
    (
        ListRow(("Sở Tài chính", "", "2"), 0, group=True),
        ListRow(("=HYPERLINK(1)", "15/07/2025", "7"), 1),
        ListRow(("Việc thứ hai", "thường xuyên", "12"), 1),
    ),
    frozenset({2}),
)


def drawn(sheets, path, title, day):
    path.write_bytes(b"%PDF-" + str(len(sheets)).encode())


def test_a_workbook_keeps_groups_dates_figures_and_runs_nothing(tmp_path):
    assert listings.write(GROUPED, tmp_path / "a.xlsx", drawn) == 3
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    rows = list(sheet.iter_rows(min_row=4, values_only=True))
    assert rows[0] == ("Cơ quan", "Hạn", "Số")
    assert rows[2][1].date() == date(2025, 7, 15)
    assert rows[2][2] == 7
    assert rows[2][0] == "=HYPERLINK(1)"
    assert sheet.cell(6, 1).data_type == "s", "words, no formula"
    assert [sheet.row_dimensions[number].outlineLevel for number in (5, 6, 7)] == [0, 1, 1]
    assert sheet.freeze_panes == "A5"


def test_word_and_pdf_hold_the_same_rows_on_landscape_pages(tmp_path):
    listings.write(GROUPED, tmp_path / "a.docx", drawn)
    document = docx.Document(str(tmp_path / "a.docx"))
    assert len(document.sections) == 1
    assert document.sections[0].page_width > document.sections[0].page_height
    table = document.tables[0]
    assert [row.cells[0].text for row in table.rows][2:] == [row.cells[0] for row in GROUPED.rows]
    listings.write(GROUPED, tmp_path / "a.pdf", drawn)
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-1", "no empty page before the list"


def test_every_task_of_the_register_is_in_the_list(samples, tmp_path):
    found = overview.register(samples)
    listing = listings.of_tasks(found, found.lines, "Danh sách nhiệm vụ")
    assert listings.write(listing, tmp_path / "all.xlsx", drawn) == 26


def test_other_kinds_of_file_and_empty_lists_are_refused(tmp_path):
    with pytest.raises(NotAllowed, match=r"\.xlsx"):
        listings.write(GROUPED, tmp_path / "a.csv", drawn)
    with pytest.raises(NotAllowed, match="trống"):
        listings.write(Listing("x", TODAY, ("A",), (1,), ()), tmp_path / "a.xlsx", drawn)
