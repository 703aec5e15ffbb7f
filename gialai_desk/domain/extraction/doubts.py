"""Which values of a reading a person should look at before the others, each with the reason that is shown.

A field without a doubt is one that the program is sure of; `tests/benchmarks` counts how often those are right.
"""

import re
from collections.abc import Callable, Sequence

from gialai_desk.domain.extraction.model import Basis, Deadline, Party
from gialai_desk.domain.extraction.names import is_firm, only_agencies
from gialai_desk.domain.extraction.verbs import ACT, VERB_LOW
from gialai_desk.domain.text import LOWER, UPPER, led_by

_DAY = r"(?:\d{1,2}\s*/\s*\d{1,2}(?:\s*/\s*\d{2,4})?|(?:ngày|mùng)\s+\d{1,2}\b|tháng \d{1,2}\b|[Qq]uý (?:[IV]+|\d)\b|\d{1,2}\s*(?:giờ|h\d{2})|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)\b|định kỳ\b|\d+ ngày\b|tuần (?:này|sau|tới)\b|(?:thượng|trung|hạ) tuần\b|thứ (?:hai|ba|tư|năm|sáu|bảy)\b(?= (?:hằng|hàng|đầu|cuối|tuần)|[,;.(]|$)|(?:sáng|chiều|ngày) mai\b)"
_TIME = led_by(r"[\dchmnqstđ]", _DAY, re.I)
_MAYBE_TIME = re.compile(r"\d|[Hh][ằà]ng |[Đđ]ịnh kỳ|[Qq]uý |tuần |thứ | mai\b")  # a cheap look before the dear one
# dates that say which paper, which meeting or which period is meant, not by when to act
_CITED = led_by(
    r"[s\dn(q]",
    rf"(?:số\s+\S+\s*(?:,\s*)?ngày\s+[\d/]+(?:\s+tháng\s+\d+)?(?:\s+năm\s+\d+)?|số\s+\d+/\S+|\d+\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|ngày(?: nghỉ| làm việc)? (?:lễ|nhận|ký|ban hành)|\([^()]*{_DAY}[^()]*\)(?=[^.;]*$)|[Qq]uốc lộ \S+)",
    re.I,
)
_REPORTS = led_by(
    r"[btg]",
    r"(?<!để )(?<!công )(?<!chương )(?<!quy )(?<!lộ )(?<!quá )\b(?:báo cáo|trình|gửi)\s+(?!(?:tiến độ|định kỳ|nhanh|viên|tài chính|kết quả giám sát)\b)",
    re.I,
)
_REPORT_HINTS = ("áo cáo", "rình", "ửi")
_TOGETHER = led_by(
    r"[PpvCc]",
    rf"(?<![Qq]uy chế )(?<![Cc]ơ chế )(?<!công tác )(?<!sự )\b[Pp]hối (?:kết )?hợp (?:[{LOWER}, ]{{0,24}}?\b(?:với|cùng) |[{UPPER}]|các\b)|với sự (?:tham gia|phối hợp|hỗ trợ) của|\b[Cc]ùng (?:với |các |chủ |lực lượng |[{UPPER}])",
)
_GOES_ON = re.compile(rf"(?:\s+|,\s+)(?!Kế hoạch|Nghị|Quyết|Chỉ|Luật)[{UPPER}]")
_RUNS_ON = re.compile(
    rf",? (?!(?:{ACT}|và|hoặc|để|trong|ngoài|theo|về|tại|từ|trước|sau|khi|nếu|như|đã|sẽ|đang|bị|cùng|nhằm|của|còn|là|được|do|có|với|thì|mà|cho|bằng|vào|đến|trên|ở|qua|hằng|hàng|chậm|muộn|xong|hết|nêu|này|liên|thuộc|trực thuộc|nơi|cũng|đều|luôn|thật|thực sự|cơ bản|trực tiếp|các|những|một|từng|mỗi|nhất|ngay|kể|hướng|quyết tâm)\b)[{LOWER}]+"
)

Known = Callable[[str], bool]

UNKNOWN = "tên “{}” chưa gặp, cần xem cơ quan có đúng không"
CLASS = "“{}” là một nhóm, cần xem giao cho cơ quan nào"
INFERRED = "không nêu trong câu, suy ra từ văn bản"
NONE = "văn bản không nêu cơ quan"
PARTNERS = "có chữ “phối hợp” nhưng không rõ với cơ quan nào"
CUT = "tên có thể còn tiếp sau “{}”"
TIMES = "trong câu còn mốc thời gian khác: “{}”"
NO_DAY = "chưa tính được ngày, cần điền"
RECEIVER = "câu có báo cáo, trình hoặc gửi nhưng không rõ nơi nhận"


def doubts_of(
    masked: str,
    lead: Sequence[Party],
    basis: Basis,
    partners: Sequence[Party],
    deadline: Deadline,
    receiver: str | None,
    known: Known,
) -> dict[str, str]:
    """Return {field: why} for lead, coordinate, deadline and report_to where the reading may be wrong.

    The text is masked; `known` tells whether the office's directory holds a name.
    """
    found = {
        "lead": _of_lead(masked, lead, basis, known),
        "coordinate": _of_partners(masked, partners, known),
        "deadline": _of_deadline(masked, deadline, basis),
        "report_to": _of_receiver(masked, receiver, basis),
    }
    return {field: why for field, why in found.items() if why}


def _of_lead(text: str, lead: Sequence[Party], basis: Basis, known: Known) -> str:
    if not lead:
        return NONE
    for party in lead:
        if is_firm(party) or known(party.name):
            continue
        if party.is_class:
            return CLASS.format(party.name)
        if basis != "heading" or not only_agencies(party.name):  # a heading is the name and nothing else
            return UNKNOWN.format(party.name)
    if basis == "default":
        return INFERRED
    return _cut(text, lead) if basis == "explicit" else ""


def _of_partners(text: str, partners: Sequence[Party], known: Known) -> str:
    for party in partners:
        if not party.is_class and not is_firm(party) and not known(party.name):
            return UNKNOWN.format(party.name)
    if not partners and _TOGETHER.search(text):
        return PARTNERS
    return _cut(text, partners)


def _cut(text: str, parties: Sequence[Party]) -> str:
    """Names go on where a capital follows ("Ngân hàng Nhà nước ‸Chi nhánh …"), those of groups where a word that is no verb does."""
    for party in parties:
        at = -1
        while (at := text.find(party.name, at + 1)) >= 0:
            end = at + len(party.name)
            if party.is_class and _RUNS_ON.match(text, end):
                return CUT.format(party.name)
            if _GOES_ON.match(text, end) and not VERB_LOW.match(text[end:].lstrip(" ,").lower()):
                follows = text[end:].lstrip(" ,")
                if not any(follows.startswith(other.name[:8]) for other in parties):
                    return CUT.format(party.name)
    return ""


def _of_deadline(text: str, deadline: Deadline, basis: Basis) -> str:
    if deadline.kind == "date" and deadline.due is None and deadline.words:
        return NO_DAY
    if basis == "column" or not _MAYBE_TIME.search(text):
        return ""
    rest = _CITED.sub(" ", text.replace(deadline.words.strip(), " ") if deadline.words.strip() else text)
    other = _TIME.search(rest)
    return TIMES.format(other[0].strip()) if other else ""


def _of_receiver(text: str, receiver: str | None, basis: Basis) -> str:
    if basis == "column":
        return ""
    if receiver is None:
        told = any(verb in text for verb in _REPORT_HINTS) and _REPORTS.search(text)
        return RECEIVER if told else ""
    at = text.rfind(receiver)
    return CUT.format(receiver) if at >= 0 and _GOES_ON.match(text, at + len(receiver)) else ""
