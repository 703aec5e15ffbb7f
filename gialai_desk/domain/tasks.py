"""Tasks: what is assigned, who owes it, by when, and its health on a day."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple

DueKind = Literal["date", "month", "quarter", "year", "recurring", "none"]
Stage = Literal["proposed", "accepted", "dropped"]
Role = Literal["lead", "joint", "coordinator"]
SOON_DAYS = 7
DUE_KIND_NAMES: dict[str, str] = {
    "date": "ngày cụ thể",
    "month": "trong tháng",
    "quarter": "trong quý",
    "year": "trong năm",
    "recurring": "thường xuyên, định kỳ",
    "none": "không nêu thời hạn",
}
ROLE_NAMES: dict[str, str] = {"lead": "chủ trì", "joint": "đồng chủ trì", "coordinator": "phối hợp"}
RECURRING_NAMES = {
    "daily": "hằng ngày", "weekly": "hằng tuần", "monthly": "hằng tháng", "quarterly": "hằng quý", "yearly": "hằng năm",
    "continuous": "thường xuyên", "periodic": "định kỳ", "on demand": "theo yêu cầu",
}  # fmt: skip


class Health(StrEnum):
    """The state of a task on a day (standards: four-way statistic of QĐ 42/2014 practice, plus tasks without a date)."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    RUNNING = "running"
    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    RECURRING = "recurring"
    NO_DUE = "no_due"
    NEEDS_DUE = "needs_due"
    DONE_NO_DUE = "done_no_due"
    CANCELLED = "cancelled"


HEALTH_NAMES: dict[Health, str] = {
    Health.OVERDUE: "Quá hạn",
    Health.DUE_SOON: "Sắp đến hạn",
    Health.RUNNING: "Trong hạn",
    Health.DONE_ON_TIME: "Hoàn thành đúng hạn",
    Health.DONE_LATE: "Hoàn thành quá hạn",
    Health.RECURRING: "Thường xuyên",
    Health.NO_DUE: "Không thời hạn",
    Health.NEEDS_DUE: "Cần điền hạn",
    Health.DONE_NO_DUE: "Hoàn thành",
    Health.CANCELLED: "Đã hủy",
}
DONE = frozenset({Health.DONE_ON_TIME, Health.DONE_LATE, Health.DONE_NO_DUE})
OPEN = frozenset({Health.OVERDUE, Health.DUE_SOON, Health.RUNNING, Health.RECURRING, Health.NO_DUE, Health.NEEDS_DUE})


class Task(NamedTuple):
    """One piece of work; `text` is verbatim, `spans` says where it stands in the notice, `first_due` never moves."""

    id: str
    notice_id: str | None = None
    parent_id: str | None = None
    position: int = 0
    code: str = ""
    mark: str = ""
    section_path: tuple[str, ...] = ()
    text: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    product: str | None = None
    officer: str | None = None
    follower: str | None = None
    field: str | None = None
    authority: str | None = None
    report_to: str | None = None
    due_kind: DueKind = "none"
    due_words: str = ""
    due_operator: str = ""
    recurring: str | None = None
    first_due: date | None = None
    due: date | None = None
    closed_on: date | None = None
    cancelled_on: date | None = None
    cancel_reason: str | None = None
    stage: Stage = "proposed"
    drop_reason: str | None = None
    confidence: float = 1.0
    reasons: Mapping[str, str] = MappingProxyType({})
    doubts: Mapping[str, str] = MappingProxyType({})
    urgent: bool = False
    created_on: date | None = None
    trashed_on: date | None = None

    @property
    def open_doubts(self) -> Mapping[str, str]:
        """What a person should still look at: only a proposal has doubts, a decided task has none."""
        return self.doubts if self.stage == "proposed" else MappingProxyType({})


class Assignment(NamedTuple):
    """Who does what on a task: one body of the directory, or a class of bodies as worded."""

    id: str
    task_id: str
    role: Role
    agency_id: str | None = None
    class_name: str | None = None
    position: int = 0


class ProgressEntry(NamedTuple):
    """What was reported on a task."""

    id: str
    task_id: str
    done_on: date
    result: str
    difficulty: str | None = None
    proposal: str | None = None
    paper_id: str | None = None
    trashed_on: date | None = None


class Extension(NamedTuple):
    """A granted extension; only it moves `due`."""

    id: str
    task_id: str
    old_due: date | None
    new_due: date
    reason: str
    paper_id: str | None = None
    granted_on: date | None = None


class Paper(NamedTuple):
    """Another document that belongs to a task: assigning it, urging it, or produced by it."""

    id: str
    number: str
    issued_on: date | None = None
    issuer: str | None = None
    subject: str | None = None


def health(
    *,
    due: date | None,
    due_kind: str,
    closed_on: date | None,
    cancelled_on: date | None,
    as_of: date,
    soon: int = SOON_DAYS,
    judged_by: date | None = None,
) -> Health:
    """Return the health on a day; what happened after that day is not yet visible. Due today is not overdue.

    `judged_by` is the deadline on which a finished task counts as on time, where it is not the current one.
    """
    if cancelled_on and cancelled_on <= as_of:
        return Health.CANCELLED
    done = closed_on is not None and closed_on <= as_of
    if due is None:
        if done:
            return Health.DONE_NO_DUE
        return {"recurring": Health.RECURRING, "none": Health.NO_DUE}.get(due_kind, Health.NEEDS_DUE)
    if done and closed_on is not None:
        return Health.DONE_ON_TIME if closed_on <= (judged_by or due) else Health.DONE_LATE
    if due < as_of:
        return Health.OVERDUE
    return Health.DUE_SOON if (due - as_of).days <= soon else Health.RUNNING


def overdue_days(due: date | None, as_of: date) -> int:
    """Return how many calendar days a task is late, 0 when it is not."""
    return max(0, (as_of - due).days) if due else 0


def recurring_name(code: str | None) -> str:
    """Return the Vietnamese words of a recurrence code such as "weekly:FRI" or "monthly:20"."""
    if not code:
        return ""
    base, _, detail = code.partition(":")
    name = RECURRING_NAMES.get(base, code)
    return f"trước ngày {detail} {name}" if base == "monthly" and detail else name


SIX_CLARITIES = ("rõ người", "rõ việc", "rõ thời gian", "rõ trách nhiệm", "rõ thẩm quyền", "rõ sản phẩm")


def clarities(task: Task, *, has_lead: bool, has_role: bool) -> tuple[bool, ...]:
    """Return the six lamps (6 rõ) in the order of `SIX_CLARITIES`."""
    dated = task.due is not None or task.due_kind == "recurring"
    return (
        has_lead,
        bool(task.text.strip()),
        dated,
        has_role,
        bool(task.authority or task.report_to),
        bool(task.product),
    )
