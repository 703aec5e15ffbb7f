"""Deadlines that are counted from the day of the paper or from the calendar: periods, this week, week 46, before Tết."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gialai_desk.domain.calendar import WorkCalendar, public_holidays
from gialai_desk.domain.extraction.model import Deadline
from gialai_desk.domain.extraction.recurring import WEEKDAYS

HOUR = r"(?:(?:lúc\s+)?\d{1,2}\s*(?:(?:giờ|h|g)\s*(?:\d{2})?(?:\s*phút)?|[.:]\d{2}(?=\s+ngày))\s*,?\s*)?"
_PERIOD = re.compile(
    r"(?:trong|sau|không quá|(?:chậm|muộn|trễ) nhất(?: là)?(?: sau)?|thời (?:gian|hạn)[^:;.,]{0,20}:)\s+(?:(?:thời hạn|thời gian|vòng|khoảng thời gian)\s+)?(?:tối đa\s+|không quá\s+)?(?P<n>\d{1,3})\s*(?:\([^)]*\)\s*)?(?P<unit>ngày làm việc|ngày|tuần|tháng|giờ)(?P<ahead>\s+(?:tới|nữa)\b)?"
    r"(?P<from>\s*,?\s*(?:kể\s+)?từ\s+(?:ngày|khi|thời điểm)\s+(?P<what>(?!\d)[^,.;]{2,60}|\d{1,2}/\d{1,2}/\d{4}))?",
    re.I,
)
_COUNTS = re.compile(r"\d\)? *(?:ngày|tuần|tháng|giờ)|\d \(")  # a cheap look that spares the dear one
# how long each payment or file may take is no deadline
_STANDARD = re.compile(
    r"(?:thanh toán|kiểm soát chi|(?:giải quyết|xử lý|thẩm định|thụ lý|xác nhận) (?:các )?(?:hồ sơ|thủ tục|đơn)|trả kết quả|tiếp nhận[^.;]{3,60}? (?:trả lời|phản hồi) (?:người dân|công dân))[^.;]{0,60}$",
    re.I,
)
_BINDS = re.compile(r"trong (?:thời hạn|vòng)|trong \d+ (?:\([^)]*\) )?ngày làm việc", re.I)
_THIS = re.compile(
    r"(?:trong|(?P<first>đầu)|cuối|hết|[,;.]|\A)\s*(?P<what>tuần|tháng|quý|năm)\s+(?P<next>này|nay|tới|sau)\b|từ nay (?:cho )?đến (?:cuối|hết) (?P<end>tháng|quý|năm)(?! \d| quý| [IV]+\b| học)",
    re.I,
)
_TET = re.compile(
    r"(?:(?P<n>\d{1,2})\s+ngày\s+)?trước\s+(?:dịp\s+)?Tết(?:\s+Nguyên\s+[Đđ]án)?(?!\s+(?:[Dd]ương|[Tt]rung))(?:[^\d,.;]{0,20}(?P<y>20\d\d))?"
)
_WEEK = re.compile(
    r"(?:trong|hết|cuối|xong|vào)\s+tuần\s+(?:(?:thứ\s+)?(?P<w>\d{1,2})\b(?:/20\d\d)?(?!\s*/)|(?P<named>đầu|thứ (?:nhất|hai|ba|tư)|cuối)(?: (?:tiên|cùng))?(?=,?\s+(?:của\s+)?tháng\s+\d))(?:\s*,?\s*(?:của\s+)?tháng\s+(?P<m>\d{1,2})(?:\s*(?:/|năm)\s*(?P<y>\d{4}))?)?",
    re.I,
)
_WEEKS = {"đầu": 1, "thứ nhất": 1, "thứ hai": 2, "thứ ba": 3, "thứ tư": 4}
# "báo cáo trước 09h sáng mai (27/9)", "xong trong ngày hôm nay"
_SOON = re.compile(
    rf"(?:trước|trong|(?:chậm|muộn|trễ) nhất(?:\s+(?:là|vào))?|xong|vào)\s+{HOUR}(?:(?:ngay|ngày|sáng|trưa|chiều|tối)\s+)*(?:(?P<today>hôm nay|(?:sáng|trưa|chiều|tối) nay)|(?<=\w\w )(?P<tomorrow>mai)\b)(?! [A-ZĐ])"
)
_WEEKDAY = re.compile(
    rf"(?:trước|(?:chậm|muộn|trễ) nhất(?:\s+(?:là|vào))?|trong|vào)\s+(?:{HOUR})?(?:(?:sáng|chiều|cuối ngày|hết)\s+)?thứ\s+(?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])\b(?! (?:đầu|cuối) tuần\b(?! (?:này|sau|tới)))(?! tuần (?:đầu|cuối|thứ)\b)(?P<week>\s+tuần (?:này|sau|tới))?",
    re.I,
)


@dataclass(frozen=True)
class Found:
    """A deadline with its place in the text it was found in."""

    start: int
    end: int
    deadline: Deadline


def month_end(year: int, month: int) -> date:
    """Return the last day of the month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def counted(text: str, today: date | None, work: WorkCalendar, *, dated: bool) -> Iterator[Found]:
    """Read "trong thời hạn 05 ngày làm việc kể từ ngày ký" and "trong tháng này".

    Unless the paper is `dated`, `today` is only the day of its meeting, from which no period runs.
    """
    for found in _PERIOD.finditer(text) if _COUNTS.search(text) else ():
        if not found["from"] and not found["ahead"] and not _BINDS.match(found[0]):
            continue
        if not found["from"] and found["unit"].lower() == "giờ":
            continue  # "lấy mẫu trong vòng 24 giờ": each time
        if not found["from"] and _STANDARD.search(text[: found.start()]):
            continue
        start = today if dated else None
        printed = re.match(r"(\d{1,2})/(\d{1,2})/(\d{4})", found["what"] or "")
        if printed:
            start = safe(int(printed[3]), int(printed[2]), int(printed[1]))
        elif found["what"] and not re.match(
            r"(?:ký|ban hành|(?:nhận được|có) (?:văn bản|thông báo|công văn|kết luận|chỉ thị|công điện|quyết định|kế hoạch) này)",
            found["what"],
            re.I,
        ):
            start = None
        yield Found(
            found.start(),
            found.end(),
            Deadline(_after(start, int(found["n"]), found["unit"].lower(), work), "date", "by", found[0]),
        )
    for found in _THIS.finditer(text) if any(word in text for word in ("này", "nay", "tới", "sau")) else ():
        what, following = (found["what"] or found["end"]).lower(), (found["next"] or "").lower() in ("tới", "sau")
        day = _this(today, what, following)
        if day and found["first"] and what == "tuần":
            day -= timedelta(days=day.weekday())
        yield Found(found.start(), found.end(), Deadline(day, "date", "by", found[0]))


def in_week(text: str, today: date | None) -> Iterator[Found]:
    """Read "xong trong tuần 46" and "trước thứ Sáu (tuần sau)"."""
    low = text.lower()
    if "tuần" not in low and "thứ " not in low:
        return
    for found in _WEEK.finditer(text) if today else ():
        if today is None:
            continue
        month = int(found["m"] or 0)
        named = (found["named"] or "").lower()
        if named == "cuối":
            day = month_end(int(found["y"] or today.year), month)
        elif month:
            day = _week_of_month(int(found["y"] or today.year), month, _WEEKS.get(named) or int(found["w"]))
        else:
            day = date.fromisocalendar(today.year, min(int(found["w"]), 52), 5)
        yield Found(found.start(), found.end(), Deadline(day, "date", "by", found[0]))
    for found in _WEEKDAY.finditer(text) if today else ():
        if re.match(r"\s*(?:,?\s*ngày \d|\((?:ngày )?\d|(?:hằng|hàng))", text[found.end() :]) or re.search(
            r"(?:hằng|hàng) tuần|tuần ?/ ?(?:01 |1 |một )?lần", text, re.I
        ):
            continue
        ahead = (list(_DAY_NUMBERS).index(WEEKDAYS[found["day"].lower()]) - today.weekday()) % 7 if today else 0
        later = (
            7 if (found["week"] or "").endswith(("sau", "tới")) and ahead < 7 - (today.weekday() if today else 0) else 0
        )
        day = today + timedelta(days=ahead + later) if today else None
        yield Found(found.start(), found.end(), Deadline(day, "date", "before", found[0]))


def _week_of_month(year: int, month: int, number: int) -> date | None:
    """Return the Friday of the n-th week of a month, weeks beginning on Monday and the first holding its first Friday."""
    first = safe(year, month, 1)
    day = first + timedelta(days=(4 - first.weekday()) % 7 + 7 * (number - 1)) if first else None
    return day if day and day.month == month else None


def soon(text: str, today: date | None) -> Iterator[Found]:
    """Read "trước 09h sáng mai" and "trong hôm nay"."""
    for found in _SOON.finditer(text) if today else ():
        day = today + timedelta(days=1 if found["tomorrow"] else 0) if today else None
        yield Found(found.start(), found.end(), Deadline(day, "date", "by", found[0]))


def before_tet(text: str, today: date | None) -> Iterator[Found]:
    """Read "xong trước Tết Nguyên đán (2026)": the first day of the lunar year."""
    for found in _TET.finditer(text) if today else ():
        years = (int(found["y"]),) if found["y"] else (today.year, today.year + 1) if today else ()
        firsts = [day for year in years for day, name in public_holidays(year).items() if name == "Tết Nguyên Đán"]
        day = next((one for one in sorted(firsts) if today and one > today), None)
        if day:
            ahead = timedelta(days=int(found["n"] or 0))
            yield Found(found.start(), found.end(), Deadline(day - ahead, "date", "before", found[0]))


_DAY_NUMBERS: tuple[str, ...] = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")


def _after(start: date | None, count: int, unit: str, work: WorkCalendar) -> date | None:
    if start is None:
        return None
    if unit == "ngày làm việc":
        return work.add_working_days(start, count)
    if unit == "giờ":
        return start + timedelta(days=-(-count // 24))
    if unit == "tháng":
        months = start.month - 1 + count
        year, month = start.year + months // 12, months % 12 + 1
        return work.roll_forward(min(date(year, month, 1) + timedelta(days=start.day - 1), month_end(year, month)))
    return work.roll_forward(start + timedelta(days=count * (7 if unit == "tuần" else 1)))


def _this(today: date | None, what: str, following: bool) -> date | None:
    """Return the last working day of this or the following week, the last day of the month, quarter or year."""
    if today is None:
        return None
    if what == "tuần":
        return today + timedelta(days=max(0, 4 - today.weekday()) + (7 if following else 0))
    if what == "năm":
        return date(today.year + following, 12, 31)
    last = month_end(today.year, today.month if what == "tháng" else (today.month + 2) // 3 * 3)
    if not following:
        return last
    first = last + timedelta(days=1)
    return month_end(first.year, first.month) if what == "tháng" else _this(first, what, False)


def safe(year: int, month: int, day: int) -> date | None:
    """Return the day, None when there is no such day or nobody means it."""
    try:
        return date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None
