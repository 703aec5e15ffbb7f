"""What reading a notice gives: plain frozen records, spans as character offsets in the verbatim text."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Span = tuple[int, int]
DueKind = Literal["date", "month", "quarter", "year", "recurring", "none"]
Basis = Literal["explicit", "heading", "default", "parenthetical", "label", "column", "none"]

APPENDICES = ("KH-PL", "PL")  # kinds that bear the number of the paper they hang on
CONFIDENCE = {"lead": 0.6}  # of a task whose lead is doubtful; other doubts 0.8, none 0.99
BASIS_REASONS: dict[Basis, str] = {
    "explicit": "nêu ngay trong câu",
    "heading": "theo tên cơ quan ở đề mục phía trên",
    "default": "suy ra từ đối tượng của văn bản",
    "parenthetical": "nêu trong ngoặc cuối mục",
    "label": "nêu ở dòng “Đơn vị chủ trì”",
    "column": "theo cột của bảng nhiệm vụ",
    "none": "văn bản không nêu cơ quan",
}


@dataclass(frozen=True)
class Party:
    """One agency or class of agencies as the notice words it; a class ("các sở, ngành liên quan") has no single body."""

    name: str
    is_class: bool = False


@dataclass(frozen=True)
class Deadline:
    """When a task is due: the day that counts, the kind of period, and the words as printed."""

    due: date | None
    kind: DueKind
    operator: Literal["before", "by", "on", "during", ""]
    words: str
    start: date | None = None
    recurring: str | None = None


NO_DEADLINE = Deadline(None, "none", "", "")


@dataclass(frozen=True)
class ReadTask:
    """One proposed task: verbatim words (line breaks joined), where it stands, and why each value was read.

    `doubts` says of lead, coordinate, deadline and report_to why a person should look; what is not in it is sure.
    """

    text: str
    spans: tuple[Span, ...]
    section_path: tuple[str, ...]
    lead: tuple[Party, ...]
    coordinators: tuple[Party, ...]
    deadline: Deadline
    report_to: str | None
    product: str | None
    urgent: bool
    basis: Basis
    reasons: dict[str, str]
    doubts: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def confidence(self) -> float:
        """How far to trust the reading: the share that was right on eighteen notices when they were first read, rounded."""
        return min((0.99, *(CONFIDENCE.get(name, 0.8) for name in self.doubts)))


@dataclass(frozen=True)
class Passage:
    """Part of the body that is no task, with the reason in Vietnamese; an empty reason means undecided."""

    span: Span
    reason: str


@dataclass(frozen=True)
class ReadWarning:
    """Something a person should look at: a code, one Vietnamese sentence, where."""

    code: Literal["gap", "cut", "no_lead", "no_task", "no_date", "bracket"]
    message: str
    span: Span


@dataclass(frozen=True)
class Header:
    """What the notice says about itself; None or empty = not printed in this text."""

    kind: str | None = None
    number: str | None = None
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


@dataclass(frozen=True)
class Reading:
    """Everything found in one notice; coverage is the share of the body's letters that somebody or something decided."""

    header: Header
    tasks: tuple[ReadTask, ...]
    passages: tuple[Passage, ...]
    warnings: tuple[ReadWarning, ...]
    coverage: float
    body: Span = field(default=(0, 0))
