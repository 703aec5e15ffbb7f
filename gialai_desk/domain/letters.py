"""Follow-up letters: rounds, states, who may sign in what capacity (NĐ 30/2020, Điều 13, Phụ lục I)."""

from datetime import date
from typing import Literal, NamedTuple

LetterState = Literal["draft", "submitted", "issued", "answered"]
SUBJECT = "đôn đốc thực hiện nhiệm vụ quá hạn"
REMINDER = "nhắc thực hiện nhiệm vụ sắp đến hạn"
STATE_NAMES: dict[str, str] = {
    "draft": "Dự thảo",
    "submitted": "Đã trình",
    "issued": "Đã ban hành",
    "answered": "Có phản hồi",
}


class Signer(NamedTuple):
    """Who signs: the lines of the capacity as printed (TL., KT., TUQ.) and the name."""

    id: str
    name: str
    capacity: tuple[str, ...]
    position: int = 0


class Letter(NamedTuple):
    """One follow-up letter to one lead agency."""

    id: str
    agency_id: str
    round: int = 1
    number: str | None = None
    symbol: str = ""
    issued_on: date | None = None
    as_of: date | None = None
    reply_by: date | None = None
    subject: str = ""
    state: LetterState = "draft"
    file_name: str = ""
    signer_name: str = ""
    signer_capacity: tuple[str, ...] = ()
    created_on: date | None = None
    reply_paper: str = ""
    replied_on: date | None = None
    trashed_on: date | None = None


# capacities by the office that issues (standards: matrix "who issues → header → symbol → signature")
CAPACITIES: dict[str, tuple[tuple[str, ...], ...]] = {
    "committee": (
        ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    ),
    "office": (
        ("CHÁNH VĂN PHÒNG",),
        ("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("TUQ. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG TỔNG HỢP"),
    ),
}


def subject_of(round_: int) -> str:
    """Return the trích yếu of a letter of this round without "V/v"; round 0 reminds before the day."""
    if round_ == 0:
        return REMINDER
    return SUBJECT + (f" (lần thứ {round_})" if round_ > 1 else "")
