import json
from dataclasses import replace
from datetime import date

import pytest

from gialai_desk.actions import setup
from gialai_desk.domain.calendar import WorkCalendar
from tests.conftest import FILES

VECTORS = json.loads((FILES / "vectors_workdays.json").read_text(encoding="utf-8"))
day = date.fromisoformat


@pytest.mark.parametrize("case", VECTORS["add_working_days"], ids=str)
def test_adding_working_days(desk, case):
    work = setup.work_calendar(desk)
    if case.get("with_24_11_off"):
        work = replace(work, off={**work.off, date(2026, 11, 24): "Ngày Văn hóa Việt Nam"})
    assert work.add_working_days(day(case["start"]), case["n"]) == day(case["end"])


@pytest.mark.parametrize("case", VECTORS["roll_forward"], ids=str)
def test_a_day_off_moves_to_the_next_working_day(desk, case):
    assert setup.work_calendar(desk).roll_forward(day(case["in"])) == day(case["out"])


@pytest.mark.parametrize("case", VECTORS["net_working_days"], ids=str)
def test_counting_working_days(desk, case):
    assert setup.work_calendar(desk).working_days_between(day(case["start"]), day(case["end"])) == case["n"]


def test_years_outside_the_table_come_from_the_library():
    work = WorkCalendar()
    assert work.holiday_name(date(2030, 2, 2)) is not None, "mùng 1 Tết 2030 by the Vietnamese calendar"
    assert work.is_working(date(2030, 3, 5))
