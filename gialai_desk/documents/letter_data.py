"""What a follow-up letter prints, as plain data."""

from dataclasses import dataclass
from datetime import date

from gialai_desk.domain.office import Office

SUBJECT = "đôn đốc thực hiện nhiệm vụ quá hạn"


@dataclass(frozen=True)
class LateTask:
    """What a letter says of one late task."""

    code: str
    text: str
    citation: str
    mark: str
    coordinators: str
    first_due: date | None
    due: date
    days_late: int


@dataclass(frozen=True)
class LetterPaper:
    """Everything a follow-up letter prints; `earlier` cites the issued letter of the round before."""

    office: Office
    agency: str
    round: int
    tasks: tuple[LateTask, ...]
    as_of: date
    reply_by: date
    capacity: tuple[str, ...]
    signer: str
    coordinators: tuple[str, ...] = ()
    earlier: str | None = None


def subject_of(letter: LetterPaper) -> str:
    """Return the trích yếu without "V/v"."""
    return SUBJECT + (f" (lần thứ {letter.round})" if letter.round > 1 else "")
