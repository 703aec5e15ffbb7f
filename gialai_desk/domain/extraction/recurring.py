"""Recurring duties as official papers word them: weekly, monthly by a day, quarterly, "định kỳ", on demand."""

import re

from gialai_desk.domain.extraction.model import Deadline
from gialai_desk.domain.text import led_by

_DAYS = "hai|ba|tư|năm|sáu|bảy|[2-7]"
_MONTH_END = led_by(
    r"[thn]",
    r"\btrước\s+(?:ngày\s+)?(?P<d>\d{1,2})\s+(?:hằng|hàng)\s+tháng|(?:hằng|hàng)\s+tháng,?\s+(?:trước|vào)\s+ngày\s+(?P<d2>\d{1,2})(?![/\d])|(?<!và )\bngày\s+(?P<d3>\d{1,2})\s+(?:hằng|hàng)\s+tháng|trước\s+ngày\s+(?P<d4>\d{1,2})\s+(?:của\s+)?tháng\s+(?:kế tiếp|sau|tiếp theo|liền kề)",
    re.I,
)
_QUARTER_END = re.compile(
    r"trước\s+(?:ngày\s+)?\d{1,2}\s+(?:của\s+)?tháng\s+cuối\s+(?:mỗi\s+|hằng\s+|hàng\s+|của\s+)?quý", re.I
)
_WEEKLY = re.compile(
    rf"(?:ngày\s+)?thứ\s+({_DAYS})\s+(?:(?:hằng|hàng)\s+tuần|(?:đầu|cuối) tuần(?! (?:này|sau|tới|\d)))|(?:hằng|hàng)\s+tuần.{{0,40}}?thứ\s+({_DAYS})",
    re.I,
)
# "báo cáo kết quả thực hiện tuần … trước 10h00 ngày thứ Sáu": a report of each week
_OF_THE_WEEK = re.compile(
    rf"báo cáo[^.;]{{0,30}}? tuần(?! (?:này|sau|tới|trước|thứ|\d))[^.;]{{0,50}}? (?:trước|vào)[^.;]{{0,14}}?thứ ({_DAYS})\b(?!,? (?:tuần|ngày|\(|\d))",
    re.I,
)
# "vào chiều thứ Tư tuần cuối của tháng"
_WEEK_OF_MONTH = re.compile(
    r"tuần (?:đầu|cuối|thứ (?:nhất|hai|ba|tư))(?: (?:tiên|cùng))? (?:của )?(?:(?:hằng|hàng|mỗi) )?(?P<unit>tháng|quý)(?! (?:\d|này|sau|tới|[IV]))",
    re.I,
)
# "vào ngày làm việc cuối cùng của tháng", "công bố theo từng tuần"
_LAST_DAY = led_by(
    r"[vtcbđ]",
    r"(?:vào|trước|trong) ngày (?:làm việc )?cuối(?: cùng)? (?:của )?(?:(?:hằng|hàng|mỗi) )?(?P<last>tuần|tháng|quý|năm)(?! (?:\d|này|sau|tới|trước))|(?:công bố|báo cáo|cập nhật|thống kê|đăng tải|tổng hợp)[^.;,]{0,60} theo từng (?P<each>ngày|tuần|tháng|quý|năm)\b",
    re.I,
)
_RECURRING = led_by(
    r"[hm620tđ]",
    r"(?P<every>(?:hằng|hàng|mỗi)\s+(?P<unit>ngày|tuần|tháng|quý|năm)|6 tháng,? (?:một lần|và (?:hằng |hàng )?năm)|mỗi (?:học kỳ|kỳ|vụ|mùa|đợt|nhiệm kỳ) (?:một|1|01|hai|2|02) lần|(?:hai|02|2) tuần(?: (?:họp|báo cáo|giao ban))? (?:một|1|01) lần|thường niên)|(?P<periodic>định kỳ)|(?P<demand>theo yêu cầu)",
    re.I,
)
_NOUN_BEFORE = re.compile(
    r"(?:kế hoạch(?: \S+){0,4}|dự toán(?: \S+){0,3}|chương trình(?: \S+){0,3}|ngân sách(?: \S+){0,2}|lương|(?:vào|trong|các|những|theo|tại|của) báo cáo|chế độ(?: báo cáo)?|bình quân|tổng kết|lợi nhuận|sản lượng|(?:tại|trong)(?: (?:các|cuộc|phiên|buổi|kỳ|hội nghị))*(?: (?:họp|giao ban))+|công tác|nhu cầu|tăng trưởng|nhiệm vụ|chỉ tiêu|chuyên mục|chuyên trang|bản tin)\s*$",
    re.I,
)
_ADJECTIVE = re.compile(
    r"(?:tiếp công dân|sửa chữa|duy tu|sức khỏe|bảo dưỡng|bảo trì|kiểm định|tiêm chủng|xét nghiệm)\s*$", re.I
)
_ALWAYS = re.compile(r"(?:^|(?:thời (?:gian|hạn)|tiến độ)[^:;]{0,30}:)\s*(?P<when>thường xuyên)", re.I)
_UNITS = {"ngày": "daily", "tuần": "weekly", "tháng": "monthly", "quý": "quarterly", "năm": "yearly"}
WEEKDAYS = {"hai": "MON", "ba": "TUE", "tư": "WED", "năm": "THU", "sáu": "FRI", "bảy": "SAT", "2": "MON", "3": "TUE",
            "4": "WED", "5": "THU", "6": "FRI", "7": "SAT"}  # fmt: skip

_TIMES = re.compile(
    r"\b\d{1,2}\s+(?:lần|lượt|kỳ|cuộc|buổi|đợt|đơn vị)\s*/\s*(tuần|tháng|quý)\b|báo cáo[^.;]{0,80}?\b\d{1,2}\s+lần\s*/\s*(ngày)\b",
    re.I,
)
_APART = re.compile(r"\b(?P<n>\d{1,2})\s+(?P<unit>ngày|tuần|tháng|quý|năm)\s*/\s*(?:1 |01 |một )?lần\b", re.I)
_BEGINS = re.compile(
    r"[,;.:]\s*$|báo cáo(?: nhanh)?\s*$|thực hiện\s*$|\bhoặc\s*$|ít nhất\s*$|(?:trước|vào|lúc)\s+\S+(?:\s+giờ)?\s*$"
)
_ENDS = re.compile(
    r"[,.;)]|$| (?:trước|vào lúc|lúc|tại|các|trên|lên|về|cho|với|và|ít nhất|tối thiểu|gửi|báo cáo|trình|tổng hợp|cập nhật|tham mưu|kết quả|tiến độ|tình hình|danh sách|số liệu)\b"
)

# "định kỳ ‸ngày 15 và ngày 30 hằng tháng"
_UNIT_AFTER = re.compile(
    r"\s+(?:(?:vào )?ngày \d{1,2}(?:(?:,| và|, và) (?:ngày )?\d{1,2})*\s+)?(?:hằng|hàng)?\s*(tuần|tháng|quý|năm)"
)
_HINTS = (
    "hằng",
    "hàng",
    "mỗi",
    "định kỳ",
    "một lần",
    "cuối",
    "thường niên",
    "theo yêu cầu",
    "6 tháng",
    "tháng kế",
    "theo từng",
    " tuần",
    "tháng sau",
    "tháng tiếp",
    "liền kề",
    "/tuần",
    "/ngày",
    "tuần một lần",
    "tuần họp",
    "/ tuần",
    "/tháng",
    "/ tháng",
    "/quý",
    "/lần",
    "/ lần",
    "/01 lần",
    "/ quý",
)
_ON_DAY = re.compile(rf"\bvào (?:sáng |chiều |ngày )?thứ ({'|'.join(WEEKDAYS)})\b", re.I)


def find_recurring(text: str, *, column: bool = False) -> Deadline | None:
    """Return the recurring duty that the text names (hằng tuần, định kỳ …), if any."""
    always = _ALWAYS.search(text) if column else None
    if always:
        return _duty(text[always.start("when") :].strip(), "continuous")
    low = text.lower()
    if not any(hint in low for hint in _HINTS):  # most units name no period: a cheap look spares five searches
        return None
    week = _WEEK_OF_MONTH.search(text)
    if week:
        return _duty(week[0], _UNITS[week["unit"].lower()])
    weekly = _WEEKLY.search(text) or _OF_THE_WEEK.search(text)
    if weekly:
        return _duty(weekly[0], f"weekly:{WEEKDAYS[next(day for day in weekly.groups() if day).lower()]}")
    monthly = _MONTH_END.search(text)
    if monthly:
        return _duty(monthly[0], f"monthly:{int(next(day for day in monthly.groups() if day)):02d}")
    quarterly = _QUARTER_END.search(text)
    if quarterly:
        return _duty(quarterly[0], "quarterly")
    last = _LAST_DAY.search(text)
    if last:
        return _duty(last[0], _UNITS[(last["last"] or last["each"]).lower()])
    apart = _APART.search(text)
    if apart:
        return _duty(apart[0], _UNITS[apart["unit"].lower()] if int(apart["n"]) == 1 else "periodic")
    times = _TIMES.search(text)
    if times:
        return _duty(times[0], _UNITS[(times[1] or times[2]).lower()])
    found = (_by_word(text, one, column) for one in _RECURRING.finditer(text))
    return next((one for one in found if one), None)


def _duty(words: str, recurring: str) -> Deadline:
    return Deadline(None, "recurring", "", words, recurring=recurring)


def _by_word(text: str, found: re.Match[str], column: bool) -> Deadline | None:
    before = text[max(0, found.start() - 40) : found.start()]
    if not column and (_NOUN_BEFORE.search(before) or found["demand"]):
        return None
    begins = not before.strip() or _BEGINS.search(before)
    if found["unit"] and (column or begins or _ENDS.match(text, found.end())):
        day = _ON_DAY.search(text, found.end()) if found["unit"].lower() == "tuần" else None
        return _duty(found[0], f"weekly:{WEEKDAYS[day[1].lower()]}" if day else _UNITS[found["unit"].lower()])
    if found["periodic"] and not _ADJECTIVE.search(before):
        unit = _UNIT_AFTER.match(text, found.end())
        return _duty(found[0] + (unit[0] if unit else ""), _UNITS[unit[1]] if unit else "periodic")
    if found["every"] and not found["unit"]:
        return _duty(found[0], "yearly" if found[0].lower() == "thường niên" else "periodic")
    return _duty(found[0], "on demand") if found["demand"] else None
