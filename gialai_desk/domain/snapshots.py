"""A snapshot (số liệu ngày chốt): every counted task frozen on a day; reports and trackers are made from it and never change."""

import json
import types
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from hashlib import sha256
from typing import Any, Literal, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from gialai_desk.domain.office import Office
from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import Health

T = TypeVar("T")


@dataclass(frozen=True)
class FrozenTask:
    """One task as it stood: who, by when, how far, with the words that papers print."""

    task_id: str
    code: str
    text: str
    source: str
    mark: str
    lead: str
    lead_key: str
    coordinators: str
    product: str
    first_due: date | None
    due: date | None
    recurring: str
    result: str
    difficulty: str
    proposal: str
    evidence: str
    updated_on: date | None
    closed_on: date | None
    health: Health
    days_late: int
    extensions: int
    urgent: bool
    follower: str
    officer: str
    field: str
    created_on: date | None

    @property
    def on_time_at_first(self) -> bool:
        """Tell whether it was finished by the deadline that it was given first."""
        limit = self.first_due or self.due
        return bool(self.closed_on and limit and self.closed_on <= limit)

    @property
    def on_time_at_current(self) -> bool:
        """Tell whether it was finished by the deadline as it was extended."""
        return bool(self.closed_on and self.due and self.closed_on <= self.due)


@dataclass(frozen=True)
class LateTask:
    """What a letter says of one task that is late, or will be soon."""

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
    """Everything a follow-up letter prints; round 0 reminds before the day; `earlier` cites the issued letter before it."""

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
    symbol: str = ""


@dataclass(frozen=True)
class Frozen:
    """What a snapshot holds; `takes_part` = (lead key, number of tasks it only takes part in)."""

    as_of: date
    office: Office
    capacity: tuple[str, ...]
    signer: str
    tasks: tuple[FrozenTask, ...]
    takes_part: tuple[tuple[str, int], ...]
    letters: tuple[LetterPaper, ...]

    @property
    def counts(self) -> Counts:
        """The figures over all tasks."""
        return count(self.tasks)

    def by_lead(self) -> list[tuple[str, str, tuple[FrozenTask, ...]]]:
        """Return (key, name, tasks) of each lead in the order in which they were frozen."""
        groups: dict[tuple[str, str], list[FrozenTask]] = {}
        for task in self.tasks:
            groups.setdefault((task.lead_key, task.lead), []).append(task)
        return [(key, name, tuple(members)) for (key, name), members in groups.items()]

    def of(self, *healths: Health) -> tuple[FrozenTask, ...]:
        """Return the tasks in these states."""
        return tuple(task for task in self.tasks if task.health in healths)


class Snapshot(NamedTuple):
    """A stored snapshot without its content."""

    id: str
    as_of: date
    taken_at: str
    person: str
    sha256: str
    tasks: int


def count(tasks: Iterable[FrozenTask]) -> Counts:
    """Count frozen tasks by health."""
    found: dict[Health, int] = {}
    for task in tasks:
        found[task.health] = found.get(task.health, 0) + 1
    return Counts(found)


class Change(StrEnum):
    """What became of a task between two snapshots."""

    NEW = "Mới giao"
    DONE = "Hoàn thành"
    LATE = "Quá hạn thêm"
    EXTENDED = "Gia hạn"
    MOVED = "Đổi cơ quan chủ trì"
    REOPENED = "Mở lại"
    CANCELLED = "Hủy"
    GONE = "Không còn trong sổ"


@dataclass(frozen=True)
class Changed:
    """One change of one task, with the value before and after in words."""

    kind: Change
    task: FrozenTask
    before: str
    after: str


DONE = (Health.DONE_ON_TIME, Health.DONE_LATE, Health.DONE_NO_DUE)


def changes(old: Frozen, new: Frozen) -> list[Changed]:
    """Return what changed from one snapshot to the next, kind by kind in the order of `Change`."""
    before = {task.task_id: task for task in old.tasks}
    found: list[Changed] = []
    for task in new.tasks:
        was = before.pop(task.task_id, None)
        found += [Changed(Change.NEW, task, "", _day(task.due))] if was is None else _changed(was, task)
    found += [Changed(Change.GONE, task, _day(task.due), "") for task in before.values()]
    order = list(Change)
    return sorted(found, key=lambda one: (order.index(one.kind), one.task.lead, one.task.code))


def _changed(was: FrozenTask, now: FrozenTask) -> list[Changed]:
    found: list[Changed] = []
    if now.health in DONE and was.health not in DONE:
        found.append(Changed(Change.DONE, now, _day(was.due), _day(now.closed_on)))
    if was.health in DONE and now.health not in DONE:
        found.append(Changed(Change.REOPENED, now, _day(was.closed_on), _day(now.due)))
    if now.health is Health.OVERDUE and was.health is not Health.OVERDUE:
        found.append(Changed(Change.LATE, now, _day(now.due), f"{now.days_late} ngày"))
    if now.due != was.due:
        found.append(Changed(Change.EXTENDED, now, _day(was.due), _day(now.due)))
    if now.lead_key != was.lead_key:
        found.append(Changed(Change.MOVED, now, was.lead, now.lead))
    if now.health is Health.CANCELLED and was.health is not Health.CANCELLED:
        found.append(Changed(Change.CANCELLED, now, "", ""))
    return found


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else "không có hạn"


def to_text(frozen: Frozen) -> str:
    """Return the snapshot as JSON text: the same figures give the same text."""
    return json.dumps(_plain(frozen), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> Frozen:
    """Return the snapshot that the text holds."""
    plain = json.loads(text)
    plain["office"].setdefault("on_time_by", "current")  # snapshots of before the choice
    return _thawed(Frozen, plain)


def digest(text: str) -> str:
    """Return the SHA-256 of a snapshot's text."""
    return sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Office):
        return {name: _plain(getattr(value, name)) for name in Office._fields}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _thawed(kind: Any, value: Any) -> Any:
    """Return the plain value as this type: dataclass, named tuple, tuple, day, state."""
    if value is None:
        return None
    origin = get_origin(kind)
    if origin is types.UnionType:
        return _thawed(next(one for one in get_args(kind) if one is not type(None)), value)
    if origin is Literal:
        return value
    if origin is tuple:
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_thawed(inner[0], one) for one in value)
        return tuple(_thawed(one, part) for one, part in zip(inner, value, strict=True))
    if is_dataclass(kind) or hasattr(kind, "_fields"):
        hints = get_type_hints(kind)
        make: Any = kind
        return make(**{name: _thawed(hints[name], part) for name, part in value.items() if name in hints})
    if kind is date:
        return date.fromisoformat(value)
    return kind(value) if isinstance(kind, type) and issubclass(kind, Enum) else value
