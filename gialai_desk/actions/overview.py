"""The register as screens show it: one reading of all tasks, then trees, boards, calendars and searches over it."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from gialai_desk.actions.setup import office
from gialai_desk.desk import Desk
from gialai_desk.domain.agencies import Agency
from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.keys import code_of, key_of
from gialai_desk.domain.letters import Letter
from gialai_desk.domain.notices import Notice, title
from gialai_desk.domain.register import Counts, TaskLine
from gialai_desk.domain.tasks import (
    HEALTH_NAMES,
    OPEN,
    Assignment,
    Extension,
    Health,
    Paper,
    ProgressEntry,
    Task,
    health,
)
from gialai_desk.domain.text import fold, sort_key
from gialai_desk.store import agencies, letters, notices, settings, tasks
from gialai_desk.store import overview as store
from gialai_desk.store.search import search as find_words


class Register(NamedTuple):
    """Everything lists need, read in one pass on one day."""

    as_of: date
    lines: tuple[TaskLine, ...]
    agencies: dict[str, Agency]
    notices: dict[str, Notice]
    work: WorkCalendar

    def party(self, key: str | None) -> str:
        """Return the name of an assignee: a body of the directory, or a class as worded."""
        if key is None:
            return ""
        if key.startswith("~"):
            return key[1:]
        return self.agencies[key].name if key in self.agencies else "?"

    def order(self, key: str | None) -> tuple[object, ...]:
        """Return the place of an assignee in lists: protocol order, then classes by name, then nobody."""
        if key is None:
            return (2, ())
        if key in self.agencies:
            return (0, self.agencies[key].position, sort_key(self.agencies[key].name))
        return (1, sort_key(key[1:]))

    def coordinators(self, line: TaskLine) -> str:
        """Return who takes part, joined for a cell."""
        return "; ".join(self.party(key) + (" (đồng chủ trì)" if role == "joint" else "") for role, key in line.others)

    def notice_title(self, line: TaskLine) -> str:
        """Return the notice of a task in one line."""
        return title(self.notices[line.notice_id]) if line.notice_id in self.notices else ""


class Group(NamedTuple):
    """A node of the tree: a title, its counts, sub-groups, tasks."""

    key: str
    title: str
    counts: Counts
    groups: tuple["Group", ...] = ()
    lines: tuple[TaskLine, ...] = ()


class Detail(NamedTuple):
    """One task with everything that belongs to it."""

    task: Task
    assignments: tuple[tuple[Assignment, str], ...]
    progress: tuple[ProgressEntry, ...]
    extensions: tuple[Extension, ...]
    papers: tuple[tuple[str, Paper], ...]
    letters: tuple[Letter, ...]
    notice: Notice | None


def register(desk: Desk, as_of: date | None = None) -> Register:
    """Read the register as of a day (today unless said otherwise)."""
    day = as_of or desk.today
    settings_ = office(desk)
    lines = tuple(store.task_lines(desk.db, day, settings_.soon_days, by_first=settings_.on_time_by == "first"))
    bodies = {one.id: one for one in agencies.all_agencies(desk.db, trashed=True)}
    return Register(
        day,
        lines,
        bodies,
        {one.id: one for one in notices.all_notices(desk.db)},
        settings.work_calendar(desk.db),
    )


def state_of(desk: Desk, task: Task) -> Health:
    """Return the health of one task today, by the settings of the office."""
    settings_ = office(desk)
    return health(
        due=task.due,
        due_kind=task.due_kind,
        closed_on=task.closed_on,
        cancelled_on=task.cancelled_on,
        as_of=desk.today,
        soon=settings_.soon_days,
        judged_by=task.first_due if settings_.on_time_by == "first" else None,
    )


def by_agency(found: Register, lines: Iterable[TaskLine] | None = None) -> tuple[Group, ...]:
    """Group tasks per agency, chủ trì and phối hợp apart; a task counts for its lead only."""
    led: dict[str | None, list[TaskLine]] = {}
    joined: dict[str | None, list[TaskLine]] = {}
    for line in found.lines if lines is None else lines:
        led.setdefault(line.lead, []).append(line)
        for _, key in line.others:
            joined.setdefault(key, []).append(line)
    result: list[Group] = []
    for key in sorted({*led, *joined}, key=found.order):
        mine, ours = led.get(key, []), joined.get(key, [])
        name = found.party(key) or "Chưa rõ cơ quan chủ trì"
        parts = [
            Group(f"{key}/lead", "Chủ trì", Counts.of(mine), lines=tuple(mine)),
            Group(f"{key}/join", "Phối hợp", Counts.of(ours), lines=tuple(ours)),
        ]
        result.append(Group(str(key), name, Counts.of(mine), tuple(part for part in parts if part.lines)))
    return tuple(result)


def grouped(found: Register, by: str, lines: Iterable[TaskLine] | None = None) -> tuple[Group, ...]:
    """Group tasks by "agency", "notice", "health", "month" or "field"."""
    chosen = list(found.lines if lines is None else lines)
    if by == "agency":
        return by_agency(found, chosen)
    buckets: dict[tuple[str, str], list[TaskLine]] = {}
    for line in chosen:
        buckets.setdefault(_bucket(found, by, line), []).append(line)
    ordered = sorted(buckets.items(), key=lambda item: item[0])
    return tuple(Group(key[0], key[1], Counts.of(members), lines=tuple(members)) for key, members in ordered)


def _bucket(found: Register, by: str, line: TaskLine) -> tuple[str, str]:
    """Return the sort key and the title of the group that a task belongs to."""
    if by == "notice":
        return line.notice_id or "~", found.notice_title(line) or "Không có văn bản"
    if by == "health":
        return f"{list(Health).index(line.health):02d}", HEALTH_NAMES[line.health]
    if by == "month":
        return (f"{line.due:%Y%m}", f"Tháng {line.due:%m/%Y}") if line.due else ("~", "Chưa có hạn")
    return fold(line.field or "~"), line.field or "Chưa ghi lĩnh vực"


def filtered(
    found: Register,
    *,
    agency: str | None = None,
    health: Health | None = None,
    due_before: date | None = None,
    ids: set[str] | None = None,
) -> list[TaskLine]:
    """Return the tasks that fit every condition given."""
    return [
        line
        for line in found.lines
        if (agency is None or line.involves(agency))
        and (health is None or line.health is health)
        and (due_before is None or (line.due is not None and line.due < due_before))
        and (ids is None or line.id in ids)
    ]


class Board(NamedTuple):
    """The first screen: late, today, soon, this week; letters that wait; agencies with the most late tasks."""

    late: tuple[TaskLine, ...]
    today: tuple[TaskLine, ...]
    soon: tuple[TaskLine, ...]
    week: tuple[TaskLine, ...]
    waiting_letters: tuple[Letter, ...]
    drafts: tuple[Notice, ...]
    counts: Counts


def board(desk: Desk, found: Register) -> Board:
    """Return what the morning asks: each open task stands in one column only."""
    sunday = found.as_of + timedelta(days=6 - found.as_of.weekday())
    open_lines = sorted(
        (line for line in found.lines if line.health in OPEN and line.due),
        key=lambda line: (line.due or found.as_of, line.code),
    )
    late = tuple(line for line in open_lines if line.health is Health.OVERDUE)
    today = tuple(line for line in open_lines if line.due == found.as_of)
    week = tuple(line for line in open_lines if line.due and found.as_of < line.due <= sunday)
    soon = tuple(line for line in open_lines if line.health is Health.DUE_SOON and line.due and line.due > sunday)
    waiting = tuple(one for one in letters.all_letters(desk.db) if one.state == "issued")
    drafts = tuple(one for one in found.notices.values() if one.state == "draft")
    return Board(late, today, soon, week, waiting, drafts, Counts.of(found.lines))


def detail(desk: Desk, task_id: str) -> Detail | None:
    """Return one task with everything that belongs to it, None when it is gone."""
    task = tasks.find(desk.db, task_id)
    if task is None:
        return None
    named: list[tuple[Assignment, str]] = []
    for one in tasks.assignments(desk.db, task_id):
        agency = agencies.find(desk.db, one.agency_id) if one.agency_id else None
        named.append((one, agency.name if agency else one.class_name or "?"))
    return Detail(
        task,
        tuple(named),
        tuple(tasks.progress(desk.db, task_id)),
        tuple(tasks.extensions(desk.db, task_id)),
        tuple(tasks.papers(desk.db, task_id)),
        tuple(letters.of_task(desk.db, task_id)),
        notices.find(desk.db, task.notice_id) if task.notice_id else None,
    )


class Hit(NamedTuple):
    """One search result."""

    kind: str
    id: str
    title: str


SHOWN = (("task", 15), ("agency", 5), ("notice", 10), ("letter", 5))


def search(desk: Desk, query: str) -> list[Hit]:
    """Search tasks, agencies, notices, letters and numbers, accents ignored; tasks first, the best of each kind."""
    code = code_of(query)
    keyed = tasks.by_code(desk.db, code) if code else None
    if keyed:
        return [Hit("task", keyed.id, _hit_title(desk, "task", keyed.id))]
    return [
        Hit(kind, record_id, _hit_title(desk, kind, record_id))
        for kind, limit in SHOWN
        for _, record_id in find_words(desk.db, query, kinds=(kind,), limit=limit)
    ]


def _hit_title(desk: Desk, kind: str, record_id: str) -> str:
    if kind == "task":
        task = tasks.find(desk.db, record_id)
        return f"{key_of(task.code)}  {task.text}" if task else ""
    if kind == "notice":
        notice = notices.find(desk.db, record_id)
        return title(notice) if notice else ""
    if kind == "letter":
        letter = letters.find(desk.db, record_id)
        return f"Công văn {letter.number or '(chưa có số)'}: {letter.subject}" if letter else ""
    agency = agencies.find(desk.db, record_id)
    return agency.name if agency else ""


def matching_tasks(desk: Desk, query: str) -> set[str]:
    """Return the ids of the tasks that the words fit, those of fitting notices included."""
    if not fold(query).strip():
        return set()
    code = code_of(query)
    keyed = tasks.by_code(desk.db, code) if code else None
    if keyed:
        return {keyed.id}
    return {record_id for _, record_id in find_words(desk.db, query, kinds=("task",), limit=100_000)}


def notice_list(desk: Desk) -> list[tuple[Notice, int, int]]:
    """Return the notices, newest first, with how many tasks each has and how many wait for review."""
    result: list[tuple[Notice, int, int]] = []
    for notice in notices.all_notices(desk.db):
        found = tasks.of_notice(desk.db, notice.id)
        result.append(
            (
                notice,
                sum(one.stage == "accepted" for one in found),
                sum(one.stage == "proposed" for one in found),
            )
        )
    return result


def tasks_of_notice(desk: Desk, notice_id: str) -> list[Detail]:
    """Return the tasks of a notice in the order of the text, dropped ones included."""
    found = (detail(desk, task.id) for task in tasks.of_notice(desk.db, notice_id))
    return [one for one in found if one is not None]


def source_file(desk: Desk, notice: Notice) -> tuple[str, bytes] | None:
    """Return the unaltered file that a notice was read from."""
    return notices.source(desk.db, notice.source_sha256) if notice.source_sha256 else None


def trash(desk: Desk) -> list[tuple[str, str, str, str]]:
    """Return (table, id, title, day) of what lies in the trash."""
    return tasks.trash(desk.db)
