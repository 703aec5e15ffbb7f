"""Old trackers: columns in any order, headings of two levels, deadlines as people type them."""

from datetime import date, datetime

import pytest

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.sheets import find_columns, read_rows, typed_due

JANUARY = date(2018, 1, 1)
TABLE = [
    ["UBND TỈNH", None, None, None, None, None],
    ["BẢNG THEO DÕI NĂM 2018", None, None, None, None, None],
    ["STT", "Thời hạn", "Đơn vị thực hiện", None, "Nội dung công việc", "Tình trạng"],
    [None, None, "Chủ trì", "Phối hợp", None, None],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ["I", "Sở Tài chính (2)", None, None, None, None],
    [1, datetime(2018, 6, 30), None, "Sở Nội vụ", "Rà soát định mức", "Hoàn thành"],
    [2, "Quý III", "Sở Y tế", None, "Kiểm tra trạm y tế", "Chưa hoàn thành"],
    ["Tổng cộng", None, None, None, 2, None],
]


def rows(table):
    return read_rows(table, find_columns(table), JANUARY, WorkCalendar())


def test_columns_are_found_by_their_headings_in_any_order():
    columns = find_columns(TABLE)
    assert columns.first_row == 2
    assert columns.meanings == {1: "due", 2: "lead", 3: "coordinators", 4: "text", 5: "status"}


def test_rows_take_the_body_above_them_and_totals_are_no_task():
    first, second = rows(TABLE)
    assert (first.values["lead"], first.values["coordinators"], first.due.day, first.done) == (
        "Sở Tài chính",
        "Sở Nội vụ",
        date(2018, 6, 30),
        True,
    )
    assert (second.values["lead"], second.due.day, second.done) == ("Sở Y tế", date(2018, 9, 30), False)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("tháng 10/2018", "2018-10-31"),
        ("Trong tháng 8", "2018-08-31"),
        ("Quý III", "2018-09-30"),
        ("11/8/14", "2014-08-11"),
        ("năm 2017", "2017-12-31"),
        ("trước ngày 05/4/2018", "2018-04-05"),
        (datetime(2018, 3, 2, 10, 30), "2018-03-02"),
        (43300, "2018-07-19"),
        (43300.0, "2018-07-19"),
        ("01/01/1970", None),
        (date(1970, 1, 1), None),
        ("", None),
        (None, None),
        ("khi có thể", None),
        (12, None),
    ],
)
def test_deadlines_as_people_type_them(cell, day):
    assert typed_due(cell, JANUARY, WorkCalendar()).day == (date.fromisoformat(day) if day else None)


def test_what_is_not_understood_is_told():
    assert typed_due("khi có thể", JANUARY, WorkCalendar()).doubt
    assert typed_due("Thường xuyên", JANUARY, WorkCalendar()).recurring == "continuous"
    assert not typed_due("01/01/1970", JANUARY, WorkCalendar()).doubt


def test_a_table_without_tasks_has_no_columns():
    assert find_columns([["Họ và tên", "Chức vụ"], ["A", "B"]]) is None
    assert find_columns([]) is None
