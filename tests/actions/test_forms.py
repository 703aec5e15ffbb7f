"""Forms go out to agencies and come back sorted, renamed, with rows added or gone."""

import shutil
from datetime import date, datetime

import openpyxl
import pytest

from gialai_desk.actions import forms, history, snapshots, tasks
from gialai_desk.domain.errors import FileUnreadable, NotAllowed
from tests.office import converted, needed

HEADING = 8  # row of the headings


@pytest.fixture
def form(samples, tmp_path):
    files = forms.send(samples, tmp_path / "out")
    return max(files, key=lambda file: file.stat().st_size)


def fill(path, change):
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    book.save(path)


def column(sheet, heading):
    return next(cell.column for cell in sheet[HEADING] if cell.value == heading)


def first_task(samples, sheet, row=HEADING + 1):
    return tasks.find(samples, sheet.cell(row, column(sheet, "Mã nhiệm vụ")).value)


def answer(sheet, row=HEADING + 1, words="Đã trình UBND tỉnh", day=None):
    sheet.cell(row, column(sheet, "Kết quả thực hiện")).value = words
    if day:
        sheet.cell(row, column(sheet, "Ngày hoàn thành")).value = day


def test_each_agency_gets_only_its_tasks_and_may_write_only_in_its_columns(samples, form):
    sheet = openpyxl.load_workbook(form).worksheets[0]
    assert sheet.protection.sheet
    rows = [row for row in sheet.iter_rows(min_row=HEADING + 1) if isinstance(row[0].value, int)]
    leads = {snapshot.lead for snapshot in snapshots.freeze(samples).tasks if snapshot.code in {tasks.find(samples, row[1].value).code for row in rows}}  # fmt: skip
    assert len(leads) == 1
    open_columns = {cell.column for row in rows for cell in row if not cell.protection.locked}
    assert {sheet.cell(HEADING, number).value for number in open_columns} == {
        "Kết quả thực hiện",
        "Khó khăn, vướng mắc",
        "Đề xuất, kiến nghị",
        "Ngày hoàn thành",
        "Văn bản, sản phẩm",
    }
    hidden = [letter for letter, dimension in sheet.column_dimensions.items() if dimension.hidden]
    assert len(hidden) == 1


def test_an_untouched_form_changes_nothing(samples, form):
    reply = forms.read(samples, form)
    assert [cell for cell in reply.cells if cell.state != "unchanged"] == []
    assert reply.strange == ()


def test_an_answer_is_taken_in_as_one_change_and_undone_as_one(samples, form):
    def change(sheet):
        answer(sheet)
        answer(sheet, HEADING + 2, "Xong", datetime(2025, 7, 24))

    before = snapshots.freeze(samples)
    fill(form, change)
    reply = forms.read(samples, form)
    assert {cell.state for cell in reply.cells} == {"new"}
    assert forms.accept(samples, reply) == 2
    sheet = openpyxl.load_workbook(form).worksheets[0]
    assert first_task(samples, sheet, HEADING + 2).closed_on == date(2025, 7, 24)
    assert all(sent.answered_on for sent, _ in forms.board(samples) if sent.agency_id in reply.agency_ids)
    history.undo(samples)
    assert snapshots.freeze(samples) == before


def test_what_the_register_was_changed_to_meanwhile_is_a_conflict(samples, form):
    sheet = openpyxl.load_workbook(form).worksheets[0]
    tasks.report(samples, first_task(samples, sheet).id, "Văn phòng ghi khác")
    fill(form, answer)
    reply = forms.read(samples, form)
    assert [cell.state for cell in reply.cells] == ["conflict"]
    assert forms.accept(samples, reply) == 0
    assert forms.accept(samples, reply, reply.cells) == 1


def test_sorted_renamed_added_and_deleted_rows_still_fit(samples, form):
    def change(sheet):
        answer(sheet, words="Đã làm dòng một")
        code = sheet.cell(HEADING + 1, column(sheet, "Mã nhiệm vụ")).value
        sheet.cell(HEADING, column(sheet, "Kết quả thực hiện")).value = "Tình hình thực hiện đến nay"
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADING + 1, max_row=HEADING + 4)]
        for number, row in enumerate(reversed(rows)):
            for place, value in enumerate(row, 1):
                sheet.cell(HEADING + 1 + number, place).value = value
        free = sheet.max_row + 3
        sheet.cell(free, 3).value = "Việc tự thêm"
        sheet.cell(free, 7).value = "đang làm"
        sheet.delete_rows(HEADING + 6)
        codes.append(code)

    codes = []
    fill(form, change)
    reply = forms.read(samples, form)
    assert [(cell.key, cell.now) for cell in reply.cells] == [(codes[0], "Đã làm dòng một")]
    assert len(reply.strange) == 1


@needed
def test_a_reply_that_libreoffice_saved_reads_the_same(samples, form, tmp_path):
    fill(form, lambda sheet: answer(sheet, day=datetime(2025, 7, 20)))
    (tmp_path / "lo").mkdir()
    copy = tmp_path / "lo" / "phieu.xlsx"
    shutil.copy(form, copy)
    saved = converted(copy, "ods")
    back = converted(saved, "xlsx")
    assert [(cell.key, cell.field, cell.now) for cell in forms.read(samples, back).cells] == [
        (cell.key, cell.field, cell.now) for cell in forms.read(samples, form).cells
    ]


def test_a_day_that_is_none_takes_nothing_in(samples, form):
    fill(form, lambda sheet: answer(sheet, day="31/2/2025"))
    reply = forms.read(samples, form)
    with pytest.raises(NotAllowed):
        forms.accept(samples, reply)
    assert not any(sent.answered_on for sent, _ in forms.board(samples))


def test_a_workbook_that_is_no_form_is_refused(samples, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["một", "hai"])
    book.save(tmp_path / "x.xlsx")
    with pytest.raises(FileUnreadable):
        forms.read(samples, tmp_path / "x.xlsx")


def test_formulas_in_a_reply_are_words(samples, form):
    fill(form, lambda sheet: answer(sheet, words='=HYPERLINK("http://x")'))
    assert not [
        cell for cell in forms.read(samples, form).cells if "HYPERLINK" in cell.now and cell.state == "unchanged"
    ]


def test_a_day_to_come_does_not_finish_a_task(samples, form):
    fill(form, lambda sheet: answer(sheet, words="Đang hoàn thiện", day=datetime(2025, 9, 30)))
    forms.accept(samples, forms.read(samples, form))
    sheet = openpyxl.load_workbook(form).worksheets[0]
    task = first_task(samples, sheet)
    assert task.closed_on is None
    told = next(one for one in snapshots.freeze(samples).tasks if one.task_id == task.id).result
    assert told == "Đang hoàn thiện (dự kiến hoàn thành 30/09/2025)"
