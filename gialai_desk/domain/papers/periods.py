"""The periods that offices report on: ISO weeks, months and quarters by the cut-offs of NĐ 09/2019/NĐ-CP, Điều 12."""

from datetime import date, timedelta
from typing import Literal, NamedTuple

Kind = Literal["week", "month", "quarter"]


class Period(NamedTuple):
    """A period with the words that name it in a title."""

    kind: Kind
    start: date
    end: date
    title: str


def period_of(kind: Kind, day: date) -> Period:
    """Return the period that a day lies in: Monday to Sunday; the 15th to the 14th."""
    if kind == "week":
        monday = day - timedelta(days=day.weekday())
        sunday = monday + timedelta(days=6)
        week = day.isocalendar().week
        return Period(kind, monday, sunday, f"tuần {week} (từ ngày {monday:%d/%m/%Y} đến ngày {sunday:%d/%m/%Y})")
    month = _reported_month(day)
    if kind == "month":
        start, end = date(*_shifted(month, -1), 15), date(*month, 14)
        return Period(kind, start, end, f"tháng {month[1]} năm {month[0]}")
    last = (month[0], (month[1] + 2) // 3 * 3)
    start, end = date(*_shifted(last, -3), 15), date(*last, 14)
    return Period(kind, start, end, f"quý {('I', 'II', 'III', 'IV')[last[1] // 3 - 1]} năm {last[0]}")


def _reported_month(day: date) -> tuple[int, int]:
    """Return the month that a day is reported with: from the 15th on it belongs to the next."""
    return _shifted((day.year, day.month), 1) if day.day >= 15 else (day.year, day.month)


def _shifted(month: tuple[int, int], by: int) -> tuple[int, int]:
    number = month[0] * 12 + month[1] - 1 + by
    return number // 12, number % 12 + 1
