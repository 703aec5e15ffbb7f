"""Deadlines as official papers word them: days, months, quarters, years, spans, periods, recurring duties."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction.model import NO_DEADLINE, Deadline
from gialai_desk.domain.extraction.recurring import find_recurring
from gialai_desk.domain.extraction.relative_dates import (
    HOUR,
    Found,
    before_tet,
    counted,
    in_week,
    month_end,
    safe,
    soon,
)
from gialai_desk.domain.extraction.verbs import ACT
from gialai_desk.domain.text import led_by

Operator = Literal["before", "by", "on", "during", ""]

_DAY = (
    r"(?P<d>\d{1,2})\s*(?:[/.-]\s*(?P<m>\d{1,2})(?:\s*[/.-]\s*(?P<y>\d{4}|\d{2}))?(?![\d/])"
    r"|\s+tháng\s+(?P<m2>\d{1,2})(?:\s+năm\s+(?P<y2>\d{4}))?)"
)
_NUMBER = re.compile(r"\d")
_ANY_DAY = re.compile(_DAY)
_DAYS = led_by(
    r"[TtCcMmkqđhxvd]",
    rf"(?P<op>[Tt]rước|(?:[Cc]hậm|[Mm]uộn|[Tt]rễ) nhất(?:\s+(?:là|vào|đến|trong))*|không quá|quá|"
    rf"(?:cho )?đến(?:\s+hết)?|hết|xong(?:\s+(?:trong|vào))?|hoàn thành(?:\s+(?:trong|vào))?|hạn(?: chót| cuối(?: cùng)?| báo cáo| trình| gửi| nộp| hoàn thành)?(?:\s+(?:là|đến)|(?: [^\W\d_]+){{1,3}} là)?|[Tt]hời gian(?: hoàn thành| thực hiện)?(?=\s*:)|[Tt]rong|(?<!đưa )vào|dịp|xong trước)\s*:?\s+"
    rf"{HOUR}(?:hôm nay,?\s+)?(?:thứ\s+\w+,?\s+)?(?:ngày\s+)?(?:(?!(?:thứ|trước|chậm|muộn|sau|hết|xong|từ)\b)[^\W\d_]+\s+){{0,3}}?(?:ngày\s+)?{_DAY}",
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
_MONTH = led_by(
    r"[cghmtvxđ]",
    r"(?<![^\W\d_])(?:(?P<op>trong|xong|hết|cuối|(?:chậm|muộn|trễ) nhất(?:\s+(?:là|trong|vào))*|trước|vào|hoàn thành|đầu|giữa|đến hết|đến|(?:trong |vào )?(?:thượng|trung|hạ) tuần|(?:tại|trong|vào) (?:phiên họp|cuộc họp|kỳ họp|(?:buổi|phiên) tiếp công dân|buổi giao ban|hội nghị giao ban)(?: [^\s.;,\d]+){0,5}?)\s+)?(?:cuối\s+|hết\s+)?tháng\s+(?:\d{1,2}(?:,| và|, tháng| và tháng)\s)?(?P<m>\d{1,2})(?:\s*(?:/|năm|-)\s*(?P<y>\d{4}))?(?![\d/])",
    re.I,
)
_QUARTER = led_by(
    r"[chmqtvxđ]",
    r"(?<![^\W\d_])(?:(?P<op>trong|xong|hết|cuối|(?:chậm|muộn|trễ) nhất(?:\s+(?:là|trong|vào))*|trước|từ|vào|đến hết|đến)\s+)?(?:cuối\s+|hết\s+)?quý\s+(?:(?:III|II|I|[1-3])(?:,| và| -|,? quý| và quý|, và)\s+(?:quý\s+)?)?(?P<q>IV|III|II|I|[1-4])(?:\s*(?:/|năm|-)\s*(?P<y>\d{4}))?(?!\w)",
    re.I,
)
_HALF = re.compile(r"(?:(?P<op>trong)\s+)?6 tháng (?P<h>đầu|cuối) năm(?:\s+(?P<y>\d{4}))?", re.I)
_YEAR = led_by(
    r"[chtxđ]",
    r"(?<![^\W\d_])(?<!tháng )(?P<op>xong trong|hoàn thành(?: trong)?|trong|hết|cuối|đến hết|trước|đến cuối|đến)\s+năm\s+(?P<y>\d{4})(?!\s*[-–]\s*\d{4})",
    re.I,
)
_YEAR_ALONE = re.compile(r"(?:^|:)\s*[Nn]ăm\s+(?P<y>\d{4})(?=\s*(?:[.;]|$))")  # "Thời gian hoàn thành: năm 2023."
_BEFORE_EVENT = re.compile(
    rf"[Tt]rước (?:khi|khai giảng|khai mạc|lễ|kỳ|mùa|thời điểm|ngày (?=[^\d\W]))\s?[^.;:()\d]{{3,80}}\((?:ngày\s+)?{_DAY}\)"
)
_AT_MEETING = re.compile(
    rf"\b(?:trình|báo cáo)\b[^.;:\d]{{3,120}}? tại (?:phiên họp|kỳ họp|cuộc họp|hội nghị)(?: [^,.;:()\d]{{1,40}})? (?:vào )?ngày {_DAY}"
)
_EVERY_YEAR = re.compile(r"(?:hằng|hàng|mỗi)\s+năm")
_NUMBERED = re.compile(r"(?:số|Số)\s*:?\s*[\w/.-]*\s*(?:,\s*)?$|\d/[A-ZĐ][\w-]*\s*$|/[A-ZĐ-]+\s+$")
_SCOPE = led_by(
    r"[bcdđghknpst]",
    r"(?:đã|được|phát sinh|tồn đọng|có hiệu lực|phê duyệt|ban hành|khởi công|cấp phép|hết (?:hiệu lực|hạn)|đến hạn|đáo hạn|giai đoạn(?! (?:\d|I{1,3}|đầu)\b)|kỳ họp|phiên họp|hội nghị|dịp|thời kỳ|tầm nhìn|so với|tính|nhiệm kỳ|kế hoạch|nghị quyết)"
    r"(?:\s+[^\s,;.]+){0,4}\s*$",
    re.I,
)
# "đã được phê duyệt trước ngày …" tells when something happened
# words before an explicit day that tell of the past or of somebody else's matter
_SCOPE_DAY = led_by(
    r"[bcđhkps]",
    r"(?:đã|phát sinh|có hiệu lực|phê duyệt|ban hành|cấp phép|kỳ họp|phiên họp|so với)(?:\s+[^\s,;.]+){0,4}\s*$",
    re.I,
)
_BEFORE_MEETING = re.compile(r"\btrước (?:kỳ họp|phiên họp|hội nghị)(?: [^\s,;.]+){0,3}\s*$")
# "tham mưu kế hoạch kết nạp 12 đảng viên trong năm 2026‸; trình trước ngày …": the year is what the plan is for
_PLANS = re.compile(
    r"\b(?:tham mưu|xây dựng|lập|ban hành|hoàn thiện|hoàn chỉnh)\b[^.;:]{0,60}?\b(?:kế hoạch|đề án|phương án|chương trình|dự toán|danh mục)\s",
    re.I,
)
_HANDED_IN = re.compile(
    r"[^.]{0,60}?\b(?:trình|báo cáo|gửi|hoàn thành|xong)\b[^.;]{0,40}?(?:trước|(?:chậm|muộn|trễ) nhất(?: là)?|trong)(?: ngày)? \d",
    re.I,
)
# "giải ngân đạt 60% kế hoạch vốn ‸trong quý III"
_TARGET = re.compile(r"\b(?:đạt|giải ngân)\b[^.;,]{0,30}\d ?%(?: kế hoạch(?: vốn)?[^.;,]{0,40})?\s*\Z")
_OWN_VERB = re.compile(r"(?:^|,|\bhoàn (?:thành|tất))\s*$")  # "rà soát hồ sơ, ‸phê duyệt phương án trước ngày …"
_PAST = re.compile(r"\b(?:đã|vừa)\s+[^,;.]{1,40}(?<!hoàn thành)(?<!xong)(?<!báo cáo)\s*$", re.I)
_DONE = led_by(
    r"[bđghkntpqtvx]",
    r"(?:hoàn thành|xong|báo cáo|trình|ban hành|gửi|phê duyệt|quyết định|khởi công|hoàn thiện|tham mưu|đề xuất|triển khai|tổ chức|thực hiện|thông qua|kết quả|nộp|hoàn tất|nghiệm thu|bàn giao|khánh thành|đưa vào|đi vào|vận hành|phát điện|đóng điện|thông xe|thông tuyến|ký)",
    re.I,
)
_FINISHES = re.compile(
    r"(?:hoàn thành|xong|trình|ban hành|khởi công|phê duyệt|bàn giao|thông qua|nghiệm thu|hoàn thiện|[,(])\s*$", re.I
)
_REACHED = re.compile(
    r"\s*,?\s*(?:(?!không|chưa|nếu)\S+\s+){0,3}?(?:hoàn thành|xong|đạt|chấm dứt|không còn|thông (?:xe|tuyến)|khánh thành|đưa vào (?:khai thác|sử dụng|vận hành))\b"
)
_ACTS = re.compile(rf",? {ACT}\b")  # "; đến 31/10/2025 ‸tham mưu …"
# "chuẩn bị tốt lễ khai giảng ‸vào ngày 05/9/2025": the day of what one prepares for
_OF_EVENT = re.compile(r"\b(?:lễ|hội nghị|kỳ (?:thi|họp)|khai giảng|khai mạc|đại hội|phiên|cuộc họp|sự kiện|diễn ra)\b")
_TO_THE_END = re.compile(r"\b(?:xong|dứt điểm|chấm dứt)\b")  # "xử lý xong 21 hồ sơ tồn đọng trong tháng 4"
_THING_DONE = re.compile(r"(?:nghị quyết|kế hoạch|hội nghị|đề án)\s*$", re.I)  # "quán triệt Nghị quyết trong tháng 10"
_ONLY_IF = re.compile(r"[.;]\s+(?:[Tt]rong )?(?:[Tt]rường hợp|[Nn]ếu|[Qq]uá thời hạn|[Ss]au thời hạn)\b[^.;]*")
_BRACKET = re.compile(r"\([^()]*\)")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def find_deadline(
    text: str, today: date | None, work: WorkCalendar, *, column: bool = False, dated: bool = True
) -> Deadline:
    """Return the deadline of a unit: the last one that it names; `today` is the day of the notice, if known.

    In a column of a task table every date counts, also without a governing word. A paper that is not `dated` has only the
    day of its meeting as `today`: a year may be taken from it, no period counted.
    """
    recurring = find_recurring(text, column=column)
    found = sorted(_all(text, today, work, column, dated), key=lambda one: (one.deadline.due or date.min, one.start))
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
    """Leave out what is to be done only if something happens, and periods in brackets, unless there are no others."""
    only_if = [clause.span() for clause in _ONLY_IF.finditer(text)]
    plain = [one for one in found if not any(start <= one.start < end for start, end in only_if)] or found
    asides = [bracket.span() for bracket in _BRACKET.finditer(text)] if len(plain) > 1 else []
    days = [
        one
        for one in plain
        if one.deadline.kind == "date" or not any(start <= one.start < end for start, end in asides)
    ]
    return days or plain


def _all(text: str, today: date | None, work: WorkCalendar, column: bool, dated: bool) -> Iterator[Found]:
    if _NUMBER.search(text):  # most units name no day: a cheap look spares the searches
        yield from _spans(text, today)
        yield from _days(text, today, column)
        yield from _reported_on(text, today)
        yield from _at_meeting(text, today)
        yield from _before_event(text, today)
    yield from _periods_of_year(text, today, column)
    yield from counted(text, today, work, dated=dated)
    yield from in_week(text, today)
    yield from before_tet(text, today)
    yield from soon(text, today if dated else None)
    if column:
        yield from _plain_days(text, today)


def _spans(text: str, today: date | None) -> Iterator[Found]:
    for found in _SPAN.finditer(text):
        end = _date(found, today)
        numbers = [int(n) for n in re.findall(r"\d+", found["from"])]
        before = text[max(0, found.start() - 30) : found.start()]
        if end and (not _SCOPE.search(before) or _BEFORE_MEETING.search(before)):
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
        if not column and _tells(before, _SCOPE_DAY if today and year else _SCOPE):
            continue
        if operator in ("vào", "trong", "quá", "dịp") and not (
            column
            or before.endswith("ngay ")
            or found[0].lower().startswith("trong ngày")
            or (year and operator == "vào" and not _OF_EVENT.search(before))
            or _DONE.search(text[max(0, found.start() - 140) : found.start()] if year else _clause(before))
        ):
            continue
        until = operator.startswith(("đến", "cho đến")) and "hết" not in operator
        goal = until and not _DONE.search(_clause(before))
        starts = (
            bool(year)
            and _clause(before).strip().lower() in ("", "từ nay")
            and _ACTS.match(text, found.end()) is not None
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


def _tells(before: str, scope: re.Pattern[str]) -> bool:
    """Tell whether the words before a day speak of the past or of what something is about, not of when to act."""
    if _PAST.search(before):
        return True
    clause = _clause(before)
    found = scope.search(clause)
    acts = (
        _DONE.search(clause[-26:])
        or _TO_THE_END.search(clause)
        or (found and _OWN_VERB.search(clause[: found.start()]))
    )
    return found is not None and not found[0].startswith("được") and not acts


def _reported_on(text: str, today: date | None) -> Iterator[Found]:
    for found in _REPORTED_ON.finditer(text):
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


def _periods_of_year(text: str, today: date | None, column: bool) -> Iterator[Found]:
    low = text.lower()  # most units name no period at all: looking for the word first is cheap
    for word, find in (("tháng", _months), ("quý", _quarters), ("6 tháng", _halves), ("năm", _years)):
        if word in low:
            yield from find(text, today, column)


def _months(text: str, today: date | None, column: bool) -> Iterator[Found]:
    for found in _MONTH.finditer(text):
        year, month = _year(found["y"], today), int(found["m"])
        if (
            year
            and 1 <= month <= 12
            and (column or found["op"] or _labelled(text, found))
            and _governed(text, found, column)
        ):
            year += 1 if not found["y"] and today and month < today.month else 0
            yield Found(
                found.start(),
                found.end(),
                Deadline(_in_month(year, month, found["op"] or ""), "month", "by", found[0]),
            )


def _quarters(text: str, today: date | None, column: bool) -> Iterator[Found]:
    for found in _QUARTER.finditer(text):
        year = _year(found["y"], today)
        starts = (found["op"] or "").lower() == "từ"
        if (
            year
            and not starts
            and (column or found["op"] or _labelled(text, found) or _FINISHES.search(text[: found.start()]))
            and _governed(text, found, column)
        ):
            quarter = _ROMAN[found["q"].upper()]
            yield Found(found.start(), found.end(), Deadline(month_end(year, quarter * 3), "quarter", "by", found[0]))


def _halves(text: str, today: date | None, column: bool) -> Iterator[Found]:
    for found in _HALF.finditer(text):
        year = _year(found["y"], today)
        if year and (column or found["op"] or _labelled(text, found)) and _governed(text, found, column):
            yield Found(
                found.start(),
                found.end(),
                Deadline(date(year, 6, 30) if found["h"] == "đầu" else date(year, 12, 31), "month", "by", found[0]),
            )


def _years(text: str, today: date | None, column: bool) -> Iterator[Found]:
    alone = _YEAR_ALONE.search(text) if column else None
    if alone and int(alone["y"]) < 2100:
        yield Found(
            alone.start(), alone.end(), Deadline(date(int(alone["y"]), 12, 31), "year", "by", alone[0].strip(" :"))
        )
    for found in _YEAR.finditer(text):
        goal = found["op"].lower() == "đến"
        after = text[found.end() : found.end() + 25]
        if _governed(text, found, column) and (not goal or re.match(r"\s*,?\s*(?:phải |cơ bản )?hoàn thành", after)):
            yield Found(found.start(), found.end(), Deadline(date(int(found["y"]), 12, 31), "year", "by", found[0]))


def _in_month(year: int, month: int, operator: str) -> date:
    if operator.lower() == "trước":
        return date(year, month, 1)
    if operator.lower().endswith(("đầu", "giữa", "thượng tuần", "trung tuần")):
        return date(year, month, 10 if operator.lower().endswith(("đầu", "thượng tuần")) else 20)
    return month_end(year, month)


def _governed(text: str, found: re.Match[str], column: bool) -> bool:
    """Tell whether a period of the year is when something must be done, not what something is about."""
    if column or _labelled(text, found):
        return True
    before = _clause(text[max(0, found.start() - 260) : found.start()])
    after = text[found.end() : found.end() + 1]
    operator = (found.groupdict().get("op") or "").lower()
    if operator == "trong" and _TARGET.search(before):
        return True
    if operator == "trong" and _PLANS.search(before) and _HANDED_IN.match(text, found.end()):
        return False
    if operator.startswith(
        ("tại ", "trong phiên", "trong cuộc", "trong kỳ", "vào phiên", "vào cuộc")
    ):  # owed at a meeting to come
        return re.search(r"\b(?:báo cáo|trình)\b", before) is not None
    if re.match(
        r"\s*,?\s*(?:phải |cơ bản )?(?:hoàn thành|xong|chấm dứt|đạt|không còn|giải quyết (?:xong|dứt điểm))\b(?! (?:trước|trong|(?:chậm|muộn|trễ) nhất)\b)",
        text[found.end() :],
    ):
        return True
    if operator.startswith(("xong", "hoàn thành", "chậm nhất")):
        return True
    if operator.startswith(("trong", "cuối", "trước")) and not _SCOPE.search(before) and _ACTS.match(text, found.end()):
        return True  # "Sở Y tế trong quý IV/2025 ‸trình …"
    if operator == "trong" and _THING_DONE.search(before) and _DONE.search(before):
        return True
    scope = _SCOPE.search(before)
    own = scope and not scope[0].startswith("được") and _OWN_VERB.search(before[: scope.start()])
    if scope and not own and not _DONE.search(before[-22:]) and not _TO_THE_END.search(before):
        return False
    return bool(_DONE.search(before)) or (not before.strip() and after == ",") or (after in ".;" and bool(operator))


def _labelled(text: str, found: re.Match[str]) -> bool:
    """Tell whether "Thời gian:" or "Thời hạn:" stands right before."""
    return bool(re.search(r"(?:thời gian|thời hạn|tiến độ|hoàn thành)[^:;.]{0,25}:\s*$", text[: found.start()], re.I))


def _clause(before: str) -> str:
    return re.split(r"[;.:]", before)[-1]


def _date(found: re.Match[str], today: date | None) -> date | None:
    day, month = int(found["d"]), int(found["m"] or found["m2"])
    printed = found["y"] or found["y2"]
    if printed:
        year = int(printed) + (2000 if len(printed) == 2 else 0)
        return safe(year, month, day)
    if today is None:
        return None
    this_year = safe(today.year, month, day)
    return safe(today.year + 1, month, day) if this_year and (today - this_year).days > 60 else this_year


def _year(printed: str | None, today: date | None) -> int | None:
    return int(printed) if printed else today.year if today else None
