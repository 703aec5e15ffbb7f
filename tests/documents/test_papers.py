"""Letters and tracker as files: the measures of the decree, the figures of the register, nothing that Excel would run."""

import zipfile
from datetime import date, timedelta

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from gialai_desk.actions import demo, history, letters, overview, setup, snapshots, tasks, tracker
from gialai_desk.documents.text_width import balanced, lines
from gialai_desk.domain.errors import CannotWrite, NotAllowed, NothingLate
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.tasks import HEALTH_NAMES, Health
from tests.conftest import TODAY


@pytest.fixture
def late(samples):
    """The samples with a signer, seen a month later."""
    from gialai_desk.actions import agencies

    signer = agencies.signers(samples)[0]
    agencies.save_signer(samples, signer.id, "Nguyễn Xuân Vĩnh", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"))
    samples.clock = lambda: __import__("datetime").datetime(2025, 8, 25, 9)
    return samples


def texts(document):
    cells = [p.text for table in document.tables for row in table.rows for cell in row.cells for p in cell.paragraphs]
    return [p.text for p in document.paragraphs] + cells


def test_one_letter_per_lead_agency_with_late_tasks(late, tmp_path):
    made = letters.make(late, tmp_path / "cong-van")
    assert [file.name for _, file in made] == ["Don-doc-STC-lan-1-20250825.docx", "Don-doc-SNgV-lan-1-20250825.docx"]
    document = docx.Document(str(made[0][1]))
    words = "\n".join(texts(document))
    for part in ("ỦY BAN NHÂN DÂN", "TỈNH GIA LAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Kính gửi: Sở Tài chính",
                 "Thông báo kết luận tại cuộc họp ngày 04/7/2025", "hạn ban đầu 15/7/2025", "đã quá hạn 41 ngày", "TL. CHỦ TỊCH", "Nguyễn Xuân Vĩnh", "- Như trên;", "- Lưu: VT, TH."):  # fmt: skip
        assert part in words
    assert "Gia Lai, ngày       tháng 8 năm 2025" in words, "number and day are left blank in a draft"
    assert "Số:          /UBND-TH" in words
    body = [p.text for p in document.paragraphs if p.text.endswith("./.")]
    assert len(body) == 1


def test_debts_of_more_than_a_month_are_asked_for_with_their_reasons_at_once(late, tmp_path):
    late.clock = lambda: __import__("datetime").datetime(2025, 7, 25, 9)
    first = docx.Document(str(letters.make(late, tmp_path / "1")[0][1]))
    assert "nguyên nhân chậm trễ" not in "\n".join(texts(first))
    late.clock = lambda: __import__("datetime").datetime(2025, 8, 25, 9)
    again = docx.Document(str(letters.make(late, tmp_path / "2")[0][1]))
    assert "báo cáo rõ nguyên nhân chậm trễ" in "\n".join(texts(again))


def test_page_and_type_are_those_of_the_decree(late, tmp_path):
    _, file = letters.make(late, tmp_path)[0]
    document = docx.Document(str(file))
    section = document.sections[0]
    assert abs(section.page_width - Mm(210)) < 1000 and abs(section.page_height - Mm(297)) < 1000, "A4"
    assert [
        round(one.mm) for one in (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    ] == [20, 20, 30, 20]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    for name, size, bold, italic in (
        ("Quốc hiệu", 13, True, False),
        ("Tiêu ngữ", 14, True, False),
        ("Nội dung", 14, False, False),
        ("Nơi nhận", 12, True, True),
        ("Nơi nhận mục", 11, False, False),
        ("Chức vụ ký", 14, True, False),
    ):
        style = document.styles[name]
        assert (style.font.size, bool(style.font.bold), bool(style.font.italic)) == (Pt(size), bold, italic)
        fonts = style.element.rPr.find(qn("w:rFonts"))
        assert {fonts.get(qn(f"w:{key}")) for key in ("ascii", "hAnsi", "cs", "eastAsia")} == {"Times New Roman"}
    used = [p for p in document.paragraphs if p.style.name == "Nội dung"]
    assert used and document.styles["Nội dung"].paragraph_format.first_line_indent.mm == pytest.approx(10, abs=0.1)
    assert "w:u " not in document.element.xml, "rules are drawn, never underlined"
    assert not [
        p
        for p in document.paragraphs
        if p.text != p.text.strip() or "  " in p.text.replace("          ", "").replace("       ", "")
    ]


def test_more_than_three_tasks_go_into_an_appendix(desk, tmp_path):
    demo.plausible(desk, 2000, seed=3)
    candidate = next(one for one in letters.candidates(desk) if len(one.lines) > 3)
    _, file = letters.make(desk, tmp_path, agency_ids=[candidate.agency.id])[0]
    document = docx.Document(str(file))
    section = document.sections[1]
    assert (
        abs(section.page_width - Mm(297)) < 1000 and section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
    )
    table = next(one for one in document.tables if one.rows[0].cells[0].text == "TT")
    assert len(table.rows) == 2 + len(candidate.lines)
    assert [cell.text for cell in table.rows[1].cells] == [f"({n})" for n in range(1, 9)]
    assert all(row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows[:2])
    words = "\n".join(p.text for p in document.paragraphs)
    assert f"còn {len(candidate.lines):02d} nhiệm vụ" in words and "Phụ lục kèm theo" in words


def test_the_second_round_cites_the_first_only_when_it_was_issued(late, tmp_path):
    first = letters.make(late, tmp_path / "1", agency_ids=["gl-STC"])[0][0]
    assert letters.candidates(late, "gl-STC")[0].round == 1, "a draft that was never sent is no first round"
    with pytest.raises(NotAllowed):
        letters.answer(late, first)
    letters.issue(late, first, "512", date(2025, 8, 26))
    again = letters.candidates(late, "gl-STC")[0]
    assert again.round == 2 and again.earlier.number == "512/UBND-TH"
    _, file = letters.make(late, tmp_path / "2", agency_ids=["gl-STC"])[0]
    words = "\n".join(texts(docx.Document(str(file))))
    assert "Tiếp theo Công văn số 512/UBND-TH ngày 26/8/2025 của UBND tỉnh" in words
    assert "lần thứ 2" in words and "yêu cầu Sở Tài chính" in words


def test_a_letter_made_again_leaves_the_corrected_file_and_one_draft(late, tmp_path):
    first, file = letters.make(late, tmp_path, agency_ids=["gl-STC"])[0]
    file.write_bytes(b"corrected by hand")
    second, again = letters.make(late, tmp_path, agency_ids=["gl-STC"])[0]
    assert again != file and file.read_bytes() == b"corrected by hand"
    assert [one.id for one, _, _ in letters.listing(late)] == [second]
    history.undo(late)
    assert [one.id for one, _, _ in letters.listing(late)] == [first]
    letters.set_state(late, first, "submitted")
    letters.make(late, tmp_path, agency_ids=["gl-STC"])
    assert first in [one.id for one, _, _ in letters.listing(late)], "what was submitted stays on the list"


def test_an_issued_letter_is_waited_for_until_its_day_of_reply(late, tmp_path):
    made = letters.make(late, tmp_path, agency_ids=["gl-STC"])[0][0]
    letters.issue(late, made, "512", late.today)
    again = letters.candidates(late, "gl-STC")[0]
    reply_by = again.earlier.reply_by
    assert again.waiting(late.today) and again.waiting(reply_by)
    assert not again.waiting(reply_by + timedelta(days=1))
    letters.answer(late, made)
    assert not letters.candidates(late, "gl-STC")[0].waiting(late.today)


def test_tasks_of_a_merged_agency_go_to_its_successor(late, tmp_path):
    task = tasks.find(late, "NV250026")
    tasks.set_role(late, task.id, "lead", ["Sở Kế hoạch và Đầu tư"])
    assert "Sở Tài chính" in [one.agency.name for one in letters.candidates(late)]


def test_the_office_as_issuer_has_its_own_head_and_capacity(late, tmp_path):
    setup.change_office(late, {"issuer": "office", "letter_symbol": "VP-TH"})
    _, file = letters.make(late, tmp_path, agency_ids=["gl-STC"])[0]
    words = texts(docx.Document(str(file)))
    assert "VĂN PHÒNG" in words and "UBND TỈNH GIA LAI" in words and "CHÁNH VĂN PHÒNG" in words
    assert not any(line.startswith("TL.") for line in words), "TL. CHỦ TỊCH never stands under the office's head"


def test_nothing_late_means_no_letter(desk, tmp_path):
    with pytest.raises(NothingLate):
        letters.make(desk, tmp_path)


def test_a_folder_that_cannot_be_written(late, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotWrite):
        letters.make(late, tmp_path / "file" / "sub")
    assert letters.listing(late) == [], "no letter is on record that does not exist"


def test_the_subject_is_broken_evenly():
    words = balanced("V/v đôn đốc thực hiện nhiệm vụ quá hạn", 12, 62)
    assert words.count("\n") == 1
    assert all(len(line.split()) > 2 for line in words.split("\n"))
    assert lines("một hai", 12, 1000) == 1


@pytest.fixture
def book(samples, tmp_path):
    task = tasks.find(samples, "NV250026")
    tasks.report(samples, task.id, '=HYPERLINK("http://x")', difficulty="+84 900", proposal="@lệnh")
    tracker.write(samples, tmp_path / "t.xlsx")
    return openpyxl.load_workbook(tmp_path / "t.xlsx")


def test_the_tracker_prints_on_a4_landscape_with_its_head_on_every_page(book):
    sheet = book["Bảng theo dõi"]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0
    assert sheet.print_title_rows == "$8:$10"
    assert (
        sheet.HeaderFooter.differentFirst and "&P" in sheet.oddHeader.center.text and not sheet.firstHeader.center.text
    )
    assert 20 <= sheet.page_margins.top * 25.4 <= 25.01 and 14.9 <= sheet.page_margins.right * 25.4 <= 20
    assert sheet.freeze_panes == "D11"
    titles = [sheet.cell(4, 1).value, sheet.cell(5, 1).value, sheet.cell(6, 1).value]
    assert titles == [
        "BẢNG THEO DÕI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ",
        "Tuần 30 (từ ngày 21/07/2025 đến ngày 27/07/2025)",
        "(Số liệu tính đến 17 giờ 00 ngày 25/07/2025)",
    ]
    assert [sheet.cell(10, n).value for n in range(1, 15)] == [f"({n})" for n in range(1, 15)]
    assert [sheet.cell(8, n).value for n in (5, 8, 10)] == ["Cơ quan thực hiện", "Thời hạn", "Tình hình thực hiện"]
    assert [sheet.cell(9, n).value for n in (5, 6, 8, 9)] == ["Chủ trì", "Phối hợp", "Ban đầu", "Hiện tại"]


def test_tracker_rows_hold_real_dates_and_the_register(book, samples):
    sheet = book["Bảng theo dõi"]
    rows = [row for row in sheet.iter_rows(min_row=11, values_only=True) if isinstance(row[0], int)]
    found = overview.register(samples)
    assert [row[0] for row in rows] == list(range(1, len(found.lines) + 1))
    by_code = {row[1]: row for row in rows}
    for line in found.lines:
        row = by_code[key_of(line.code)]
        assert row[2] == line.text
        assert (row[8].date() if row[8] else None) == line.due
        assert row[11] == HEALTH_NAMES[line.health]
        assert row[12] == ((TODAY - line.due).days if line.health is Health.OVERDUE else None)
    assert {
        cell.font.name for row in sheet.iter_rows(min_row=1, max_row=40) for cell in row if cell.value is not None
    } == {"Times New Roman"}
    assert all(
        sheet.row_dimensions[n].height and sheet.row_dimensions[n].height <= 409 for n in range(11, 11 + len(rows))
    )


def test_text_is_never_a_formula(book):
    for sheet in book:
        assert not [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    values = [cell.value for row in book["Bảng theo dõi"].iter_rows() for cell in row if isinstance(cell.value, str)]
    assert any(value.startswith('=HYPERLINK("http://x")') for value in values)


def test_the_summary_adds_up(book, samples):
    sheet = book["Tổng hợp"]
    rows = [
        row
        for row in sheet.iter_rows(min_row=10, values_only=True)
        if row[1] and row[2] is not None and isinstance(row[2], int | float)
    ]
    *agencies_, total = rows
    assert total[1] == "Cộng" and total[2] == 26
    for column in range(2, 12):
        assert sum(row[column] for row in agencies_) == total[column]


def test_a_tracker_of_a_past_day_does_not_see_the_future(samples, tmp_path):
    task = tasks.find(samples, "NV250026")
    tasks.report(samples, task.id, "xong", done_on=date(2025, 7, 24), closes=True)
    then = snapshots.freeze(samples, date(2025, 7, 20))
    row = next(row for row in then.tasks if row.code == "NV250026")
    assert row.health is Health.OVERDUE and row.closed_on is None and row.days_late == 5


def test_the_same_tracker_twice_has_the_same_parts(samples, tmp_path):
    for name in ("a.xlsx", "b.xlsx"):
        tracker.write(samples, tmp_path / name)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as one, zipfile.ZipFile(tmp_path / "b.xlsx") as other:
        assert {name: one.read(name) for name in one.namelist()} == {
            name: other.read(name) for name in other.namelist()
        }


def test_an_open_or_blocked_target_keeps_the_old_file(samples, tmp_path):
    target = tmp_path / "t.xlsx"
    target.mkdir()
    with pytest.raises(CannotWrite):
        tracker.write(samples, target)
    assert target.is_dir() and not list(tmp_path.glob(".t.partial*"))


def test_office_lines_follow_the_issuer(desk):
    office = setup.office(desk)
    assert [bold for _, bold in office.header_lines] == [True, True]
    assert [bold for _, bold in office._replace(issuer="office").header_lines] == [False, True]
