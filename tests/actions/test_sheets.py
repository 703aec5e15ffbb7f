"""Taking over trackers: workbooks new and old, Word tables, what is known already, one undo."""

import zipfile
from datetime import date, datetime

import docx
import openpyxl
import pytest

from gialai_desk.actions import history, overview, sheets
from gialai_desk.actions import tracker as tracker_out
from gialai_desk.domain.errors import DeskError, FileTooLarge, NoTable
from tests import office
from tests.conftest import TODAY

HEAD = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn xử lý", "Văn bản giao", "Kết quả", "Mã"]
ROWS = [
    [1, "Rà soát định mức chi", "Sở Tài chính", "Sở Nội vụ; các sở, ngành liên quan", datetime(2025, 8, 30), "125/TB-UBND", "Đang làm", "A1"],
    [2, "Lập danh mục đầu tư", "Sở Xây dựng", None, "Quý IV/2025", None, "Đã hoàn thành ngày 12/7/2025", "A2"],
    [3, "=HYPERLINK(\"http://x\")", "Sở Y tế", None, "01/01/1970", None, None, "A2"],
]  # fmt: skip


@pytest.fixture
def workbook(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["BẢNG THEO DÕI NĂM 2025"])
    sheet.append(HEAD)
    for row in ROWS:
        sheet.append(row)
    sheet["B5"].data_type = "s"
    book.create_sheet("Trống")
    book.save(tmp_path / "theo-doi.xlsx")
    return tmp_path / "theo-doi.xlsx"


def take_all(desk, proposal):
    return sheets.take_over(desk, proposal, [line.row.number for line in proposal.lines])


def test_a_workbook_becomes_tasks_and_one_undo_takes_them_back(desk, workbook):
    (proposal,) = sheets.read(desk, workbook)
    assert [line.row.values["text"] for line in proposal.lines] == [row[1] for row in ROWS]
    assert any("A2" in one for one in proposal.log)
    assert take_all(desk, proposal) == 3
    register = overview.register(desk)
    first, second, third = sorted(register.lines, key=lambda line: line.code)
    assert (register.party(first.lead), first.due) == ("Sở Tài chính", date(2025, 8, 30))
    assert register.coordinators(first) == "Sở Nội vụ; các sở, ngành liên quan"
    assert second.closed_on == date(2025, 7, 12)
    assert third.due is None
    detail = overview.detail(desk, first.id)
    assert [paper.number for _, paper in detail.papers] == ["125/TB-UBND"]
    history.undo(desk)
    assert overview.register(desk).lines == ()


def test_what_is_in_the_register_is_shown_as_known(desk, workbook):
    take_all(desk, sheets.read(desk, workbook)[0])
    again = sheets.read(desk, workbook)[0]
    assert [line.twin for line in again.lines] == ["NV250001", "NV250002", "NV250003"]


def test_meanings_that_a_person_chose_are_remembered_for_the_same_headings(desk, workbook):
    (proposal,) = sheets.read(desk, workbook)
    changed = {**proposal.columns.meanings, 6: "note"}
    assert sheets.reread(desk, workbook, proposal.table, changed).columns.meanings[6] == "note"
    assert sheets.read(desk, workbook)[0].columns.meanings[6] == "note"
    with pytest.raises(DeskError):
        sheets.reread(desk, workbook, proposal.table, {0: "lead"})


def test_a_word_table_is_read_too(desk, tmp_path):
    document = docx.Document()
    table = document.add_table(1, 4)
    for cell, text in zip(
        table.rows[0].cells, ("TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"), strict=True
    ):
        cell.text = text
    for cell, text in zip(
        table.add_row().cells, ("1", "Tổ chức hội nghị", "Sở Tài chính", "trước ngày 15/9/2025"), strict=True
    ):
        cell.text = text
    document.save(tmp_path / "bang.docx")
    (proposal,) = sheets.read(desk, tmp_path / "bang.docx")
    assert proposal.lines[0].row.due.day == date(2025, 9, 15)


@office.needed
def test_an_old_xls_is_read(desk, workbook):
    (proposal,) = sheets.read(desk, office.converted(workbook, "xls"))
    assert len(proposal.lines) == 3


def test_our_own_tracker_comes_back(desk, samples, tmp_path):
    tracker_out.write(desk, tmp_path / "ra.xlsx", as_of=TODAY)
    proposal = sheets.read(desk, tmp_path / "ra.xlsx")[0]
    lines = overview.register(desk).lines
    assert len(proposal.lines) == len(lines)
    assert all(line.twin for line in proposal.lines)


def test_bad_workbooks_get_a_sentence(desk, tmp_path):
    (tmp_path / "rong.xlsx").write_bytes(b"PK\x03\x04 no zip")
    with pytest.raises(DeskError):
        sheets.read(desk, tmp_path / "rong.xlsx")
    book = openpyxl.Workbook()
    book.active.append(["Họ tên", "Chức vụ"])
    book.save(tmp_path / "khac.xlsx")
    with pytest.raises(NoTable):
        sheets.read(desk, tmp_path / "khac.xlsx")
    with zipfile.ZipFile(tmp_path / "bom.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/workbook.xml", b" " * 450_000_000)
    with pytest.raises(FileTooLarge):
        sheets.read(desk, tmp_path / "bom.xlsx")


def test_a_sheet_of_endless_empty_cells_is_refused_at_once(desk, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(HEAD)
    book.active.cell(100_000, 16_000).value = "x"
    book.save(tmp_path / "rong.xlsx")
    with pytest.raises(FileTooLarge):
        sheets.read(desk, tmp_path / "rong.xlsx")


def test_a_huge_file_is_refused_unread(desk, tmp_path):
    with (tmp_path / "to.xlsx").open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(FileTooLarge):
        sheets.read(desk, tmp_path / "to.xlsx")


PORTAL = ["Lãnh đạo Bộ chỉ đạo", "Ngày tạo", "Số phiếu / Số nhiệm vụ", "Tên nhiệm vụ cha", "Tên nhiệm vụ", "Chủ trì", "Phối hợp", "Hạn xử lý"]  # fmt: skip
EXPORTED = [
    ["Thứ trưởng A", "02/06/2025", "1001", "", "Rà soát danh mục đầu tư công trung hạn giai đoạn 2026 …", "Vụ Đầu tư", "Vụ Pháp chế", "15/08/2025"],
    ["Thứ trưởng A", "01/06/2025", "1002", "", "Lập báo cáo quý", "Vụ Đầu tư", "", "01/01/1970"],
    ["Thứ trưởng A", "05/06/2025", "1002", "", "Lập báo cáo quý II", "Vụ Đầu tư", "", "01/01/1970"],
    ["Thứ trưởng B", "07/06/2025", "1003", "", "Trả lời kiến nghị", "Vụ Pháp chế", "", "20/08/2025"],
]  # fmt: skip
REPORTED = [
    ["1", "1001", "02/06/2025", "Rà soát danh mục đầu tư công trung hạn giai đoạn 2026 - 2030", "Vụ Pháp chế", "15/08/2025", "", "Đang xử lý"],
    ["2", "1002", "05/06/2025", "Lập báo cáo quý II", "", "", "", "Đã hoàn thành ngày 30/06/2025"],
    ["3", "1004", "08/06/2025", "Chuẩn bị tài liệu họp", "", "25/08/2025", "", "Quá hạn"],
]  # fmt: skip


@pytest.fixture
def portal(tmp_path):
    """What a ministry's portal gives: a workbook of the tasks and a Word report of their state."""
    book = openpyxl.Workbook()
    book.active.title = "Văn bản"
    for row in (PORTAL, *EXPORTED):
        book.active.append(row)
    book.save(tmp_path / "vbdh.xlsx")
    document = docx.Document()
    document.add_table(1, 2).rows[0].cells[0].text = "BÁO CÁO CHI TIẾT TÌNH TRẠNG XỬ LÝ CÔNG VIỆC TẠI ĐƠN VỊ"
    heads = [
        "STT",
        "Mã",
        "Ngày chỉ đạo",
        "Tên nhiệm vụ",
        "Phòng phối hợp",
        "Hạn xử lý",
        "Số ngày quá hạn",
        "Trạng thái",
    ]
    table = document.add_table(1, len(heads))
    for cells in (heads, ["Vụ Đầu tư (3)"] + [""] * 7, *REPORTED):
        row = table.rows[0] if cells is heads else table.add_row()
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(tmp_path / "bao-cao.docx")
    return tmp_path / "vbdh.xlsx", tmp_path / "bao-cao.docx"


def test_the_two_exports_of_a_portal_are_joined_by_the_number_of_the_task(desk, portal):
    proposal = sheets.read_joined(desk, *portal)
    found = {line.row.values["code"]: line.row for line in proposal.lines}
    assert sorted(found) == ["1001", "1002", "1003", "1004"]
    assert found["1001"].values["text"].endswith("2026 - 2030"), "Excel cuts long names, Word does not"
    assert not any("bị cắt" in doubt for doubt in found["1001"].doubts)
    assert found["1001"].values["lead"] == "Vụ Đầu tư" and found["1001"].values["coordinators"] == "Vụ Pháp chế"
    assert (found["1002"].done, found["1002"].done_on) == (True, date(2025, 6, 30)), "the state comes from Word"
    assert found["1002"].due.day is None, "1970 is no deadline"
    assert found["1003"].done is False and any("chưa rõ tình trạng" in doubt for doubt in found["1003"].doubts)
    assert found["1004"].due.day == date(2025, 8, 25)
    kinds = sorted(line.split(":")[0] for line in proposal.log)
    assert kinds == ["DEADLINE_1970", "DUPLICATE_SOURCE_ID", "EXCEL_ONLY_NO_STATUS", "WORD_ONLY_NO_EXCEL"]
    assert take_all(desk, proposal) == 4
    history.undo(desk)
    assert overview.register(desk).lines == ()


def test_of_two_rows_with_one_number_the_later_is_taken(desk, portal):
    (proposal,) = sheets.read(desk, portal[0])
    assert [(line.row.values["code"], line.wanted) for line in proposal.lines] == [
        ("1001", True), ("1002", False), ("1002", True), ("1003", True),
    ]  # fmt: skip
    assert any("lặp" in one for one in proposal.log)


def test_files_that_share_no_task_are_not_joined(desk, portal, workbook):
    assert sheets.read_joined(desk, workbook, portal[1]) is None
