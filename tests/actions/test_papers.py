"""The sheet before a meeting and the paper that asks back."""

import docx
import openpyxl
import pytest

from gialai_desk.actions import (
    agencies,
    formats,
    forms,
    friday,
    history,
    letters,
    overview,
    papers,
    setup,
    snapshots,
    tasks,
)
from gialai_desk.domain.errors import FormUnknown, NotAllowed, NotFound
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.messages import message
from gialai_desk.domain.tasks import Health
from tests.conftest import TODAY


def words(path):
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_the_sheet_holds_every_conclusion_of_the_agency_quoted(samples, tmp_path):
    body = agencies.find(samples, "Sở Ngoại vụ")
    lines = [line for line in overview.register(samples).lines if line.lead == body.id]
    tasks.report(samples, lines[0].id, "Đã trình dự thảo", difficulty="chờ ý kiến Bộ Ngoại giao")
    assert papers.write_meeting(samples, body.id, tmp_path / "sheet.docx") == len(lines)
    text = words(tmp_path / "sheet.docx")
    for line in lines:
        assert printed_key(line.code) in text
        assert " ".join(line.text.split())[:60] in text
    assert "Còn vướng: chờ ý kiến Bộ Ngoại giao" in text


def test_an_agency_without_tasks_has_no_sheet(samples, tmp_path):
    idle = agencies.find(samples, "UBND phường Pleiku")
    with pytest.raises(NotAllowed):
        papers.write_meeting(samples, idle.id, tmp_path / "x.docx")
    assert not (tmp_path / "x.docx").exists()


def test_what_lacks_a_time_is_asked_for_in_the_decrees_form(samples, tmp_path):
    asked = papers.write_questions(samples, tmp_path / "ask.docx")
    unclear = [line for line in overview.register(samples).lines if line.health in (Health.NO_DUE, Health.NEEDS_DUE)]
    assert asked >= len(unclear) > 0
    text = words(tmp_path / "ask.docx")
    assert f"còn {asked} nhiệm vụ chưa rõ" in text
    assert "chưa rõ thời hạn" in text
    wrong = {one.code: one.why for one in formats.review(tmp_path / "ask.docx")[1] if one.verdict == "sai"}
    assert wrong == {}


def test_a_task_field_outside_its_row_is_refused_by_name(samples, tmp_path):
    form = docx.Document()
    form.add_paragraph("Nhiệm vụ: {{noi_dung}}")
    form.save(str(tmp_path / "mau.docx"))
    book = openpyxl.Workbook()
    for row in (("{{tt}}", "{{noi_dung}}"), ("{{ma}}", "x")):
        book.active.append(row)
    book.save(tmp_path / "mau.xlsx")
    for name, field in (("mau.docx", "noi_dung"), ("mau.xlsx", "ma")):
        with pytest.raises(NotAllowed, match=field):
            papers.fill_form(samples, tmp_path / name, tmp_path / f"xong-{name}")
        assert not (tmp_path / f"xong-{name}").exists()


def test_registers_hold_what_went_out_and_came_in_with_the_columns_of_the_decree(samples, tmp_path):
    made = letters.make(samples, tmp_path)
    letters.issue(samples, made[0][0], "41", TODAY)
    assert papers.write_registers(samples, TODAY.year, tmp_path / "so.xlsx") == []
    book = openpyxl.load_workbook(tmp_path / "so.xlsx")
    assert [sheet.max_column for sheet in book.worksheets] == [10, 10, 7]
    out = [row for row in book["Văn bản đi"].iter_rows(min_row=10, values_only=True) if row[0]]
    assert [(row[0], row[1].date()) for row in out] == [("41/UBND-TH", TODAY)]
    followed = [row for row in book["Theo dõi giải quyết"].iter_rows(min_row=10, values_only=True) if row[0]]
    assert len(followed) == 2
    assert sum(int(row[4].split("/")[1].split(" ")[0]) for row in followed) == 26


def test_numbers_given_twice_and_left_out_are_told():
    found = papers.number_warnings(["05/UBND-TH", "05/UBND-TH", "08/UBND-TH", "01/UBND-NC"])
    assert found == ["Số 05/UBND-TH dùng cho nhiều văn bản.", "Ký hiệu UBND-TH: chưa thấy số 06, 07."]


def own_docx(path, *texts):
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    split = document.add_paragraph("Quá hạn: {{qua")
    split.add_run("_han}} nhiệm vụ")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("TT", "Nội dung", "Hạn"), strict=True):
        cell.text = text
    for cell, text in zip(table.rows[1].cells, ("{{tt}}", "{{noi_dung}} ({{ma}})", "{{thoi_han}}"), strict=True):
        cell.text = text
    document.save(str(path))


def test_a_word_form_is_filled_with_a_row_for_every_task(samples, tmp_path):
    own_docx(tmp_path / "mau.docx", "Số liệu đến {{ngay_chot}}, {{tong_so}} nhiệm vụ")
    assert papers.fill_form(samples, tmp_path / "mau.docx", tmp_path / "xong.docx") == []
    document = docx.Document(str(tmp_path / "xong.docx"))
    text = [paragraph.text for paragraph in document.paragraphs]
    late = sum(1 for line in overview.register(samples).lines if line.health is Health.OVERDUE)
    assert f"Số liệu đến {TODAY:%d/%m/%Y}, 26 nhiệm vụ" in text
    assert f"Quá hạn: {late} nhiệm vụ" in text
    assert len(document.tables[0].rows) == 27
    assert "{{" not in "".join(cell.text for row in document.tables[0].rows for cell in row.cells)


def test_an_excel_form_keeps_its_look_days_are_days_and_text_is_no_formula(samples, tmp_path):
    line = overview.register(samples).lines[0]
    tasks.report(samples, line.id, '=HYPERLINK("http://x")')
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Tổng số", "{{tong_so}}"])
    sheet.append(["{{tt}}", "{{noi_dung}}", "{{thoi_han}}", "{{ket_qua}}"])
    sheet.append(["Hết", "Đến {{ngay_chot}}"])
    sheet["B2"].font = openpyxl.styles.Font(bold=True)
    book.save(tmp_path / "mau.xlsx")
    papers.fill_form(samples, tmp_path / "mau.xlsx", tmp_path / "xong.xlsx")
    made = openpyxl.load_workbook(tmp_path / "xong.xlsx").active
    assert made["B1"].value == 26
    assert made.max_row == 28
    assert made.cell(28, 2).value == f"Đến {TODAY:%d/%m/%Y}"
    rows = list(made.iter_rows(min_row=2, max_row=27))
    assert all(row[1].font.bold for row in rows)
    assert {row[2].value.date() for row in rows if row[2].value} == {
        one.due for one in overview.register(samples).lines if one.due
    }
    assert not [cell for row in rows for cell in row if cell.data_type == "f"]


def test_an_unknown_field_is_named_and_nothing_is_written(samples, tmp_path):
    own_docx(tmp_path / "mau.docx", "{{tong_so}} và {{la_lung}}")
    with pytest.raises(FormUnknown) as error:
        papers.fill_form(samples, tmp_path / "mau.docx", tmp_path / "xong.docx")
    assert error.value.fields == ("la_lung",)
    assert "{{la_lung}}" in message(error.value)
    assert not (tmp_path / "xong.docx").exists()


def test_who_was_late_by_the_first_deadline_is_late_whatever_was_extended(samples, tmp_path):
    line = next(line for line in overview.register(samples).lines if line.due)
    tasks.extend(samples, line.id, TODAY, "chờ ý kiến")
    tasks.report(samples, line.id, "Xong", done_on=TODAY, closes=True)
    health = {one.id: one.health for one in overview.register(samples).lines}
    assert health[line.id] is Health.DONE_LATE
    friday.write_report(samples, tmp_path / "first.docx")
    assert "tính theo thời hạn giao ban đầu" in words(tmp_path / "first.docx")
    assert "đã được gia hạn: 1/1" in words(tmp_path / "first.docx"), "the other figure stands beside it"
    setup.change_office(samples, {"on_time_by": "current"})
    health = {one.id: one.health for one in overview.register(samples).lines}
    assert health[line.id] is Health.DONE_ON_TIME
    friday.write_report(samples, tmp_path / "current.docx")
    assert "tính theo thời hạn đã được gia hạn" in words(tmp_path / "current.docx")


def test_numbers_go_on_in_the_series_of_the_office(samples, tmp_path):
    made = letters.make(samples, tmp_path)
    setup.change_office(samples, {"number_from": 40})
    assert letters.next_number(samples, made[0][0]) == 40
    letters.issue(samples, made[0][0], "41", TODAY)
    assert letters.next_number(samples, made[1][0]) == 42
    assert papers.write_registers(samples, TODAY.year, tmp_path / "so.xlsx") == ["Ký hiệu UBND-TH: chưa thấy số 40."]
    assert papers.number_warnings(["7/TB-UBND", "7/UBND-TH"], together=True) == ["Số 07 dùng cho nhiều văn bản."]


def test_the_paper_of_the_answer_stands_with_the_letter_and_in_the_register(samples, tmp_path):
    made = letters.make(samples, tmp_path)[0][0]
    with pytest.raises(NotAllowed):
        letters.answer(samples, made, "số 45/STC-VP")
    letters.issue(samples, made, "41", TODAY)
    letters.answer(samples, made, "  số 45/STC-VP ngày 28/7/2025 ")
    letter = next(one for one, _, _ in letters.listing(samples) if one.id == made)
    assert (letter.state, letter.reply_paper, letter.replied_on) == ("answered", "số 45/STC-VP ngày 28/7/2025", TODAY)
    papers.write_registers(samples, TODAY.year, tmp_path / "so.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "so.xlsx")["Văn bản đi"].iter_rows(min_row=10, values_only=True)
    assert any("Phản hồi: số 45/STC-VP ngày 28/7/2025" in str(row) for row in rows)
    history.undo(samples)
    letter = next(one for one, _, _ in letters.listing(samples) if one.id == made)
    assert (letter.state, letter.reply_paper) == ("issued", "")


def test_two_kept_days_are_compared_task_by_task(samples):
    snapshots.take(samples)
    line = next(line for line in overview.register(samples).lines if line.due)
    tasks.report(samples, line.id, "Xong", done_on=TODAY, closes=True)
    samples.clock = lambda: __import__("datetime").datetime(2025, 7, 28, 9)
    snapshots.take(samples)
    found = snapshots.compare(samples, TODAY, samples.today)
    assert [(one.kind.value, one.task.task_id) for one in found if one.kind.value == "Hoàn thành"] == [
        ("Hoàn thành", line.id)
    ]
    with pytest.raises(NotFound):
        snapshots.compare(samples, TODAY, samples.today.replace(day=30))


def test_a_kept_figure_is_opened_to_the_tasks_it_counted(samples):
    snapshots.take(samples)
    late = {line.id for line in overview.register(samples).lines if line.health is Health.OVERDUE}
    for line in overview.register(samples).lines:
        tasks.report(samples, line.id, "Xong", done_on=TODAY, closes=True)
    assert {one.task_id for one in snapshots.rows(samples, TODAY, health=Health.OVERDUE)} == late
    ours = snapshots.rows(samples, TODAY, agency="sở tài chính")
    assert {one.lead for one in ours} == {"Sở Tài chính"}
    assert len(snapshots.rows(samples, TODAY)) == 26


def test_the_letter_names_who_has_not_sent_the_form_back(samples, tmp_path):
    with pytest.raises(NotAllowed):
        forms.write_reminder(samples, tmp_path / "x.docx")
    sent = forms.send(samples, tmp_path / "phieu")
    assert forms.is_form(sent[0])
    assert not forms.is_form(tmp_path / "so.xlsx")
    assert forms.write_reminder(samples, tmp_path / "nhac.docx") == len(sent)
    text = words(tmp_path / "nhac.docx")
    for _, name in forms.board(samples):
        assert name in text
    wrong = {one.code: one.why for one in formats.review(tmp_path / "nhac.docx")[1] if one.verdict == "sai"}
    assert wrong == {}
