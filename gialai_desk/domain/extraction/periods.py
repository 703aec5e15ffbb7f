"""Periods of the year as deadlines: "trong tháng 9/2025", "quý III", "6 tháng đầu năm", "trong năm 2026"."""

import re
from collections.abc import Iterator
from datetime import date

from gialai_desk.domain.extraction.governing import ACTS, DONE, OWN_VERB, SCOPE, TO_THE_END, clause_of
from gialai_desk.domain.extraction.model import Deadline
from gialai_desk.domain.extraction.relative_dates import Found, month_end
from gialai_desk.domain.text import led_by

_MONTH = led_by(
    r"[cghmnstvxđ]",
    r"(?<![^\W\d_])(?<!tuần )(?:(?P<op>trong|xong|hết|cuối|(?:chậm|muộn|trễ) nhất(?:\s+(?:là|trong|vào))*|trước|vào|hoàn thành|sang|(?:trong )?nửa (?:đầu|cuối)|đầu|giữa|đến hết|đến|(?:trong |vào )?(?:thượng|trung|hạ) tuần|(?:tại|trong|vào) (?:phiên họp|cuộc họp|kỳ họp|(?:buổi|phiên) tiếp công dân|buổi giao ban|hội nghị giao ban)(?: [^\s.;,\d]+){0,5}?)\s+)?(?:cuối\s+|hết\s+)?tháng\s+(?:\d{1,2}(?:,| và|, tháng| và tháng)\s)?(?P<m>\d{1,2})(?:\s*(?:/|năm|-)\s*(?P<y>\d{4}))?(?![\d/])",
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
_PUT_OFF = re.compile(r"\b(?:lùi|dời|gia hạn|kéo dài|chuyển)\b")  # "lùi thời hạn trình ‸sang tháng 5/2026"
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
_FINISHES = re.compile(
    r"(?:hoàn thành|xong|trình|ban hành|khởi công|phê duyệt|bàn giao|thông qua|nghiệm thu|hoàn thiện|[,(])\s*$", re.I
)
_THING_DONE = re.compile(r"(?:nghị quyết|kế hoạch|hội nghị|đề án)\s*$", re.I)  # "quán triệt Nghị quyết trong tháng 10"
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def periods_of_year(text: str, today: date | None, column: bool) -> Iterator[Found]:
    """Yield the months, quarters, half-years and years that a unit is to be done in; in a column every one counts."""
    low = text.lower()  # most units name no period at all: looking for the word first is cheap
    for word, find in (("tháng", _months), ("quý", _quarters), ("6 tháng", _halves), ("năm", _years)):
        for found in find(text, today, column) if word in low else ():
            if column or not today or not found.deadline.due or found.deadline.due >= today:
                yield found  # what lies before the paper itself is no deadline


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
            year = int(found["y"])
            last = date(year, 1, 1) if found["op"].lower() == "trước" else date(year, 12, 31)
            yield Found(found.start(), found.end(), Deadline(last, "year", "by", found[0]))


def _in_month(year: int, month: int, operator: str) -> date:
    if operator.lower() == "trước":
        return date(year, month, 1)
    if operator.lower().endswith("nửa đầu"):
        return date(year, month, 15)
    if operator.lower().endswith(("đầu", "giữa", "thượng tuần", "trung tuần")):
        return date(year, month, 10 if operator.lower().endswith(("đầu", "thượng tuần")) else 20)
    return month_end(year, month)


def _governed(text: str, found: re.Match[str], column: bool) -> bool:
    """Tell whether a period of the year is when something must be done, not what something is about."""
    if column or _labelled(text, found):
        return True
    before = clause_of(text[max(0, found.start() - 260) : found.start()])
    after = text[found.end() : found.end() + 1]
    operator = (found.groupdict().get("op") or "").lower()
    if operator == "sang":
        return _PUT_OFF.search(before) is not None
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
    if operator.startswith(("trong", "cuối", "trước")) and not SCOPE.search(before) and ACTS.match(text, found.end()):
        return True  # "Sở Y tế trong quý IV/2025 ‸trình …"
    if operator == "trong" and _THING_DONE.search(before) and DONE.search(before):
        return True
    scope = SCOPE.search(before)
    given = scope and scope[0].startswith("được giao") and before.strip().lower().startswith("hoàn thành")
    own = given or (scope and not scope[0].startswith("được") and OWN_VERB.search(before[: scope.start()]))
    if scope and not own and not DONE.search(before[-22:]) and not TO_THE_END.search(before):
        return False
    return bool(DONE.search(before)) or (not before.strip() and after == ",") or (after in ".;" and bool(operator))


def _labelled(text: str, found: re.Match[str]) -> bool:
    """Tell whether "Thời gian:" or "Thời hạn:" stands right before."""
    return bool(re.search(r"(?:thời gian|thời hạn|tiến độ|hoàn thành)[^:;.]{0,25}:\s*$", text[: found.start()], re.I))


def _year(printed: str | None, today: date | None) -> int | None:
    return int(printed) if printed else today.year if today else None
