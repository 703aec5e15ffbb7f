"""Which words before a date make it a deadline, and which tell of the past or of what something is about."""

import re

from gialai_desk.domain.extraction.verbs import ACT
from gialai_desk.domain.text import led_by

# "đã được phê duyệt trước ngày …" tells when something happened
SCOPE = led_by(
    r"[bcdđghknpst]",
    r"(?:đã|được|phát sinh|tồn đọng|có hiệu lực|phê duyệt|ban hành|khởi công|cấp phép|hết (?:hiệu lực|hạn)|đến hạn|đáo hạn|giai đoạn(?! (?:\d|I{1,3}|đầu)\b)|kỳ họp|phiên họp|hội nghị|dịp|thời kỳ|tầm nhìn|so với|tính|nhiệm kỳ|kế hoạch|nghị quyết)"
    r"(?:\s+[^\s,;.]+){0,4}\s*$",
    re.I,
)
# words before an explicit day that tell of the past or of somebody else's matter
SCOPE_DAY = led_by(
    r"[bcđhkps]",
    r"(?:đã|phát sinh|có hiệu lực|phê duyệt|ban hành|cấp phép|kỳ họp|phiên họp|so với)(?:\s+[^\s,;.]+){0,4}\s*$",
    re.I,
)
OWN_VERB = re.compile(r"(?:^|,|\bhoàn (?:thành|tất))\s*$")  # "rà soát hồ sơ, ‸phê duyệt phương án trước ngày …"
DONE = led_by(
    r"[bđghkntpqtvx]",
    r"(?:hoàn thành|xong|báo cáo|trình|ban hành|gửi|phê duyệt|quyết định|khởi công|hoàn thiện|tham mưu|đề xuất|triển khai|tổ chức|thực hiện|thông qua|kết quả|nộp|hoàn tất|nghiệm thu|bàn giao|khánh thành|đưa vào|đi vào|vận hành|phát điện|đóng điện|thông xe|thông tuyến|ký)",
    re.I,
)
ACTS = re.compile(rf",? {ACT}\b")  # "; đến 31/10/2025 ‸tham mưu …"
TO_THE_END = re.compile(r"\b(?:xong|dứt điểm|chấm dứt)\b")  # "xử lý xong 21 hồ sơ tồn đọng trong tháng 4"
_PAST = re.compile(r"\b(?:đã|vừa)\s+[^,;.]{1,40}(?<!hoàn thành)(?<!xong)(?<!báo cáo)\s*$", re.I)


def of_the_past(before: str, scope: re.Pattern[str]) -> bool:
    """Tell whether the words before a day speak of the past or of what something is about, not of when to act."""
    if _PAST.search(before):
        return True
    clause = clause_of(before)
    found = scope.search(clause)
    acts = (
        DONE.search(clause[-26:]) or TO_THE_END.search(clause) or (found and OWN_VERB.search(clause[: found.start()]))
    )
    return found is not None and not found[0].startswith("được") and not acts


def clause_of(before: str) -> str:
    """Return the words since the last sign that ends a clause."""
    return re.split(r"[;.:]", before)[-1]
