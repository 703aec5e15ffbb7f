"""Deadlines as official papers word them: days and spans; the last that a unit names is its deadline."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Literal

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction.governing import ACTS, DONE, SCOPE, SCOPE_DAY, clause_of, of_the_past
from gialai_desk.domain.extraction.model import NO_DEADLINE, Deadline
from gialai_desk.domain.extraction.periods import periods_of_year
from gialai_desk.domain.extraction.recurring import find_recurring
from gialai_desk.domain.extraction.relative_dates import HOUR, Found, before_tet, counted, in_week, safe, soon
from gialai_desk.domain.text import led_by

Operator = Literal["before", "by", "on", "during", ""]

_MONTHS = {"mười hai": 12, "mười một": 11, "mười": 10, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
           "chín": 9}  # fmt: skip
_DAY = (
    r"(?P<d>\d{1,2})\s*(?:[/.-]\s*(?P<m>\d{1,2})(?:\s*[/.-]\s*(?P<y>\d{4}|\d{2}))?(?![\d/])"
    rf"|\s+tháng\s+(?P<m2>\d{{1,2}}|này\b|(?i:{'|'.join(_MONTHS)})\b)(?:\s+năm\s+(?P<y2>\d{{4}}))?)"
)
_NUMBER = re.compile(r"\d")
_ANY_DAY = re.compile(_DAY)
_DAYS = led_by(
    r"[TtCcMmkqđhxvd]",
    rf"(?P<op>[Tt]rước|(?:[Cc]hậm|[Mm]uộn|[Tt]rễ) nhất(?:\s+(?:là|vào|đến|trong))*|không quá|quá|"
    rf"(?:cho )?đến(?:\s+hết)?|hết|xong(?:\s+(?:trong|vào))?|hoàn thành(?:\s+(?:trong|vào))?|hạn(?: chót| cuối(?: cùng)?| báo cáo| trình| gửi| nộp| hoàn thành)?(?:\s+(?:là|đến)|(?: [^\W\d_]+){{1,3}} là)?|[Tt]hời gian(?: hoàn thành| thực hiện)?(?=\s*:)|[Tt]rong|(?<!đưa )vào|đúng(?= ngày)|dịp|xong trước)\s*:?\s+"
    rf"{HOUR}(?:hôm nay,?\s+)?(?:(?:(?:sáng|chiều|tối)\s+)?thứ\s+\w+,?\s+(?:tuần (?:này|sau|tới),?\s+)?\(?)?(?:ngày\s+)?(?:(?!(?:thứ|trước|chậm|muộn|sau|hết|xong|từ)\b)[^\W\d_]+\s+){{0,3}}?(?:ngày\s+)?(?:(?<=ngày )(?:\d{{1,2}}(?:,| và)\s+){{1,3}})?{_DAY}",
)
_SPAN = re.compile(
    r"[Tt]ừ\s+(?:ngày\s+)?(?P<from>\d{1,2}(?:/\d{1,2}(?:/\d{4})?)?|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)\s*(?:,\s*)?(?:-|–|đến(?:\s+hết)?)\s*(?:ngày\s+)?"
    + _DAY
)
_EVENT = re.compile(
    rf"(?:Thời gian[^:\n]{{0,30}}|Ngày tổ chức)\s*:\s*(?:{HOUR}|sáng|chiều|dự kiến|vào|,|\s)*(?:ngày\s+){_DAY}"
)
# "báo cáo Giám đốc Sở ngày 18/8/2025", "hoàn thành khám tuyển ngày 12/12/2025"
_REPORTED_ON = re.compile(
    rf"(?P<op>báo cáo|trình|gửi|nộp|hoàn thành|tổ chức|khai mạc|khởi công|khánh thành|công bố (?=kết quả))\s*(?!số\b|(?<! )kết quả\b)(?:(?!\bsố\b|\btại\b)[^,.;:()\d]){{2,40}}?\s+(?:vào\s+)?(?:sáng\s+|chiều\s+)?ngày\s+{_DAY}"
)
# "bảo đảm khởi công ‸ngày 19/5/2026"
_WORKS_ON = re.compile(
    rf"\b(?:khởi công|động thổ|khánh thành|khai mạc|khai trương|thông xe|thông tuyến) (?:(?:vào )?(?:sáng |chiều )?ngày )?{_DAY}"
)
# "ngày 31/3 phải xong"
_DONE_ON = re.compile(rf"(?:\A|[,;:.]\s+)(?:[Vv]ào )?[Nn]gày {_DAY},? (?:phải |cơ bản )?(?:hoàn thành|xong)\b")
_BEFORE_EVENT = re.compile(
    rf"[Tt]rước (?:khi|khai giảng|khai mạc|lễ|kỳ|mùa|thời điểm|ngày (?=[^\d\W]))\s?[^.;:()\d]{{3,80}}\((?:ngày\s+)?{_DAY}\)"
)
_AT_MEETING = re.compile(
    rf"\b(?:trình|báo cáo)\b[^.;:\d]{{3,120}}? tại (?:phiên họp|kỳ họp|cuộc họp|hội nghị)(?: [^,.;:()\d]{{1,40}})? (?:vào )?ngày {_DAY}"
)
_IN_DAYS = re.compile(r"[Tt]rong (?:(?:các|cả|hai|ba|0?[23]|sáng|chiều) )?ngày ")
_EVERY_YEAR = re.compile(r"(?:hằng|hàng|mỗi)\s+năm")
_BEFORE_MEETING = re.compile(r"\btrước (?:kỳ họp|phiên họp|hội nghị)(?: [^\s,;.]+){0,3}\s*$")
_REACHED = re.compile(
    r"\s*,?\s*(?:(?!không|chưa|nếu)\S+\s+){0,3}?(?:hoàn thành|xong|đạt|chấm dứt|không còn|thông (?:xe|tuyến)|khánh thành|đưa vào (?:khai thác|sử dụng|vận hành))\b"
)
# "chuẩn bị tốt lễ khai giảng ‸vào ngày 05/9/2025": the day of what one prepares for
_OF_EVENT = re.compile(r"\b(?:lễ|hội nghị|kỳ (?:thi|họp)|khai giảng|khai mạc|đại hội|phiên|cuộc họp|sự kiện|diễn ra)\b")
_WEEKDAY_ALONE = re.compile(r"\bthứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\Z", re.I)
_ONLY_IF = re.compile(r"[.;]\s+(?:[Tt]rong )?(?:[Tt]rường hợp|[Nn]ếu|[Qq]uá thời hạn|[Ss]au thời hạn)\b[^.;]*")
_BRACKET = re.compile(r"\([^()]*\)")


def find_deadline(
    text: str, today: date | None, work: WorkCalendar, *, column: bool = False, dated: bool = True
) -> Deadline:
    """Return the deadline of a unit: the last one that it names; `today` is the day of the notice, if known.

    In a column of a task table every date counts, also without a governing word. A paper that is not `dated` has only the
    day of its meeting as `today`: a year may be taken from it, no period counted.
    """
    recurring = find_recurring(text, column=column)
    named = list(_all(text, today, work, column, dated)) or list(_works_on(text, today))
    if recurring:  # "báo cáo tuần vào chiều thứ Năm": each Thursday, not the next
        named = [one for one in named if not _WEEKDAY_ALONE.search(one.deadline.words)]
    found = sorted(named, key=lambda one: (one.deadline.due or date.min, one.start))
    days = _unconditional(text, [one for one in found if one.deadline.due])
    if recurring and not any(one.deadline.kind != "date" or one.deadline.due for one in days):
        return recurring
    if days:
        last = days[-1].deadline
        return Deadline(
            last.due,
            last.kind,
            last.operator,
            last.words,
            last.start,
            recurring.recurring if recurring else None,
        )
    if recurring:
        return recurring
    return found[-1].deadline if found else NO_DEADLINE


def _unconditional(text: str, found: list[Found]) -> list[Found]:
    """Leave out what is done only if something happens, and periods and spans in brackets, unless there are no others."""
    only_if = [clause.span() for clause in _ONLY_IF.finditer(text)]
    plain = [one for one in found if not any(start <= one.start < end for start, end in only_if)] or found
    asides = list(_BRACKET.finditer(text)) if len(plain) > 1 else []
    days = [one for one in plain if not any(_is_aside(one, bracket) for bracket in asides)]
    return days or plain


def _is_aside(one: Found, bracket: re.Match[str]) -> bool:
    """Tell whether a bracket only says of which time something is: "kế hoạch tháng cao điểm (từ 17/10 đến 18/11/2026)"."""
    inside = bracket.start() <= one.start < bracket.end()
    return inside and (one.deadline.kind != "date" or _SPAN.search(bracket[0]) is not None)


def _all(text: str, today: date | None, work: WorkCalendar, column: bool, dated: bool) -> Iterator[Found]:
    if _NUMBER.search(text):  # most units name no day: a cheap look spares the searches
        yield from _spans(text, today, column)
        yield from _days(text, today, column)
        yield from _reported_on(text, today)
        yield from _at_meeting(text, today)
        yield from _before_event(text, today)
    yield from periods_of_year(text, today, column)
    yield from counted(text, today, work, dated=dated)
    yield from in_week(text, today)
    yield from before_tet(text, today)
    yield from soon(text, today if dated else None)
    if column:
        yield from _plain_days(text, today)


def _spans(text: str, today: date | None, column: bool) -> Iterator[Found]:
    for found in _SPAN.finditer(text):
        end = _date(found, today)
        numbers = [int(n) for n in re.findall(r"\d+", found["from"])]
        before = text[max(0, found.start() - 30) : found.start()]
        over = today and end and end < today and not column
        if end and not over and (not SCOPE.search(before) or _BEFORE_MEETING.search(before)):
            start = safe(
                numbers[2] if len(numbers) > 2 else end.year,
                numbers[1] if len(numbers) > 1 else end.month,
                numbers[0],
            )
            yield Found(found.start(), found.end(), Deadline(end, "date", "during", found[0], start))
    for found in _EVENT.finditer(text):
        day = _date(found, today)
        if day:
            yield Found(found.start(), found.end(), Deadline(day, "date", "on", found[0]))


def _days(text: str, today: date | None, column: bool) -> Iterator[Found]:
    days: list[Found] = []
    goals: list[Found] = []
    for found in _DAYS.finditer(text):
        before = text[max(0, found.start() - 60) : found.start()]
        year = found["y"] or found["y2"]
        operator = found["op"].lower()
        if not column and of_the_past(before, SCOPE_DAY if today and year else SCOPE):
            continue
        if operator in ("vào", "trong", "quá", "dịp") and not (
            column
            or before.endswith("ngay ")
            or _IN_DAYS.match(found[0])
            or " thứ " in found[0]
            or (year and operator == "vào" and not _OF_EVENT.search(before))
            or DONE.search(text[max(0, found.start() - 140) : found.start()] if year else clause_of(before))
        ):
            continue
        until = operator.startswith(("đến", "cho đến")) and "hết" not in operator
        goal = until and not DONE.search(clause_of(before)) and not before.lower().endswith("từ nay ")
        starts = (
            bool(year)
            and clause_of(before).strip().lower() in ("", "từ nay")
            and ACTS.match(text, found.end()) is not None
        )
        if goal and not starts and not _REACHED.match(text, found.end()):
            continue
        if not year and _EVERY_YEAR.search(text[found.end() : found.end() + 12] + " " + before[-20:]):
            continue
        day = _date(found, today)
        if day and not column and today and day < today:
            continue  # what lies before the paper itself is no deadline
        if day:
            kind: Operator = "before" if operator.endswith("trước") else "by"
            one = Found(found.start(), found.end(), Deadline(day, "date", kind, found[0]))
            (goals if goal else days).append(one)
    yield from days or goals  # "đến 31/12 đạt 100%" is when to act only where nothing else says so


def _reported_on(text: str, today: date | None) -> Iterator[Found]:
    for found in _REPORTED_ON.finditer(text):
        day = _date(found, today)
        if day and (not today or day >= today):
            yield Found(found.start(), found.end(), Deadline(day, "date", "on", found[0]))


def _works_on(text: str, today: date | None) -> Iterator[Found]:
    """Read "bảo đảm khởi công ngày 19/5/2026": where nothing else says by when, that day does."""
    for found in chain(_WORKS_ON.finditer(text), _DONE_ON.finditer(text)):
        day = _date(found, today)
        if day and (not today or day >= today):
            yield Found(found.start(), found.end(), Deadline(day, "date", "on", found[0]))


def _at_meeting(text: str, today: date | None) -> Iterator[Found]:
    """Read "trình Hội đồng thông qua tại phiên họp ngày 25/3/2026": the paper is owed to a meeting still to come."""
    for found in _AT_MEETING.finditer(text):
        day = _date(found, today)
        if day and (not today or day >= today):
            yield Found(found.start(), found.end(), Deadline(day, "date", "on", found[0]))


def _before_event(text: str, today: date | None) -> Iterator[Found]:
    """Read "trước khi các địa phương tự chấm điểm (01/3/2026)"."""
    for found in _BEFORE_EVENT.finditer(text):
        day = _date(found, today)
        if day:
            yield Found(found.start(), found.end(), Deadline(day, "date", "before", found[0]))


def _plain_days(text: str, today: date | None) -> Iterator[Found]:
    for found in _ANY_DAY.finditer(text):
        day = _date(found, today)
        if day:
            yield Found(found.start(), found.end(), Deadline(day, "date", "by", found[0]))


def _date(found: re.Match[str], today: date | None) -> date | None:
    day, named, printed = int(found["d"]), (found["m"] or found["m2"]).lower(), found["y"] or found["y2"]
    month = int(named) if named.isdigit() else _MONTHS.get(named) or (today.month if today else 0)
    if printed:
        year = int(printed) + (2000 if len(printed) == 2 else 0)
        return safe(year, month, day)
    if today is None:
        return None
    this_year = safe(today.year, month, day)
    return safe(today.year + 1, month, day) if this_year and (today - this_year).days > 60 else this_year
