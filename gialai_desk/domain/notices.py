"""Notices: the papers that assign tasks, with what a register records of them."""

from datetime import date
from typing import Literal, NamedTuple

KIND_NAMES = {
    "TB": "Thông báo", "CT": "Chỉ thị", "CĐ": "Công điện", "CV": "Công văn", "KH": "Kế hoạch", "QĐ": "Quyết định",
    "NQ": "Nghị quyết", "BC": "Báo cáo", "TTr": "Tờ trình", "CTr": "Chương trình", "KL": "Kết luận", "HD": "Hướng dẫn",
    "BB": "Biên bản", "GM": "Giấy mời", "PA": "Phương án", "ĐA": "Đề án", "KH-PL": "Phụ lục kế hoạch", "PL": "Phụ lục",
    "": "Văn bản",
}  # fmt: skip
State = Literal["draft", "registered"]


class Notice(NamedTuple):
    """One registered notice; None or empty = not printed in it.

    `number` is the whole "số, ký hiệu" as printed ("87/TB-UBND"), `symbol` its part after the number ("TB-UBND").
    """

    id: str
    kind: str = ""
    number: str | None = None
    symbol: str = ""
    issuer: str | None = None
    place: str | None = None
    issued_on: date | None = None
    subject: str | None = None
    meeting_on: date | None = None
    chair: str | None = None
    chair_role: str | None = None
    signer_role: tuple[str, ...] = ()
    signer_name: str | None = None
    recipients: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    text: str = ""
    source_name: str | None = None
    source_sha256: str | None = None
    body_start: int = 0
    body_end: int = 0
    warnings: tuple[str, ...] = ()
    state: State = "draft"
    received_on: date | None = None
    trashed_on: date | None = None


class PassageRecord(NamedTuple):
    """A stretch of a notice that is no task; an empty reason means that nobody has decided yet."""

    id: str
    notice_id: str
    start: int
    end: int
    reason: str


def vietnamese_date(day: date) -> str:
    """Return the day as running text writes it: 04/7/2025, 05/01/2026 (NĐ 30/2020, Phụ lục I: day < 10 and month 1-2 with a zero)."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def formal_date(day: date) -> str:
    """Return "ngày 05 tháng 01 năm 2026" by the same rule."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def symbol_of(number: str | None) -> str:
    """Return the "ký hiệu" of a printed number: "87/TB-UBND" → "TB-UBND", "15/2025/QĐ-UBND" → "QĐ-UBND" (NĐ 30/2020, Phụ lục I, mục II.3)."""
    _, *rest = (number or "").split("/")
    while rest and rest[0].strip().isdigit():
        rest.pop(0)
    return "/".join(rest).strip()


def citation(notice: Notice) -> str:
    """Return the notice as a letter cites it: kind, number, date; the meeting where number and date are not printed."""
    kind = KIND_NAMES.get(notice.kind, "Văn bản")
    if kind == "Thông báo" and notice.chair:
        kind = "Thông báo kết luận" if not notice.number else kind
    words = [kind]
    if notice.number:
        words.append(f"số {notice.number}")
    if notice.issued_on:
        words.append(f"ngày {vietnamese_date(notice.issued_on)}")
    elif notice.meeting_on:
        words.append(f"tại cuộc họp ngày {vietnamese_date(notice.meeting_on)}")
    if notice.issuer and notice.number:
        words.append(f"của {notice.issuer}")
    return " ".join(words)


def title(notice: Notice) -> str:
    """Return the short line by which people know the notice in lists."""
    return f"{citation(notice)}: {notice.subject}" if notice.subject else citation(notice)


def place_words(path: tuple[str, ...]) -> str:
    """Return where in the paper an item stands: "mục II.1.a", "mục 8, gạch đầu dòng thứ 2"; "2.1" says that it is in 2."""
    marks = [step for step in path if step[:1] not in "-+(p" and " " not in step]
    below = [*marks[1:], ""]  # nothing stands below the last
    numbers = [step for step, next_one in zip(marks, below, strict=False) if not next_one.startswith(f"{step}.")]
    words = [f"mục {'.'.join(numbers)}"] if numbers else []
    for step in path:
        if step.startswith("-"):
            words.append(f"gạch đầu dòng thứ {step[1:]}")
        elif step.startswith("+"):
            words.append(f"dấu cộng thứ {step[1:]}")
        elif step.startswith("(") or " " in step:
            words.append(f"ý {step.lower()}")
        elif step.startswith("p"):
            words.append(f"đoạn {step[1:]}")
    return ", ".join(words)
