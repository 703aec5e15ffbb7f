"""Snapshots: freezing the figures of a day, keeping them, comparing two of them."""

from datetime import date

from gialai_desk.actions import letters
from gialai_desk.actions.overview import Register, by_agency, register
from gialai_desk.actions.setup import office
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import NotFound
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.notices import citation
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.snapshots import Changed, Frozen, FrozenTask, Snapshot, changes, digest, from_text, to_text
from gialai_desk.domain.tasks import Health, ProgressEntry, Task, overdue_days, recurring_name
from gialai_desk.domain.text import fold
from gialai_desk.store import snapshots as store
from gialai_desk.store import tasks


def freeze(desk: Desk, as_of: date | None = None) -> Frozen:
    """Return the figures of a day without keeping them."""
    found = register(desk, as_of)
    rows, takes_part = task_rows(desk, found)
    signer = letters.default_signer(desk)
    papers = tuple(
        letters.letter_paper(desk, found, one)
        for one in (*letters.candidates(desk, found=found), *letters.reminders(desk, found=found))
        if not one.waiting(found.as_of)
    )
    return Frozen(found.as_of, office(desk), signer.capacity, signer.name, tuple(rows), tuple(takes_part), papers)


def task_rows(desk: Desk, found: Register) -> tuple[list[FrozenTask], list[tuple[str, int]]]:
    """Return the counted tasks of a register as papers print them, lead by lead, and (lead key, tasks it takes part in)."""
    wanted = {one.id: one for one in tasks.accepted(desk.db)}
    latest = tasks.latest_progress(desk.db, found.as_of)
    extended = tasks.extension_counts(desk.db)
    evidence = dict(tasks.paper_names(desk.db))
    rows: list[FrozenTask] = []
    takes_part: list[tuple[str, int]] = []
    for group in by_agency(found):
        led = next((part.lines for part in group.groups if part.title == "Chủ trì"), ())
        joined = next((part.lines for part in group.groups if part.title == "Phối hợp"), ())
        takes_part.append((group.key, len(joined)))
        for line in sorted(led, key=_order):
            rows.append(_row(found, line, wanted[line.id], latest.get(line.id), extended.get(line.id, 0), evidence))
    return rows, takes_part


def _order(line: TaskLine) -> tuple[object, ...]:
    return (list(Health).index(line.health), line.due or date.max, line.code)


def _row(found: Register, line: TaskLine, task: Task, entry: ProgressEntry | None, extensions: int, evidence: dict[str, str]) -> FrozenTask:  # fmt: skip
    notice = found.notices.get(line.notice_id or "")
    return FrozenTask(
        task_id=line.id,
        code=line.code,
        text=line.text,
        source=citation(notice) if notice else "",
        mark=line.mark,
        lead=found.party(line.lead) or "Chưa rõ cơ quan chủ trì",
        lead_key=str(line.lead),
        coordinators=found.coordinators(line),
        product=line.product or "",
        first_due=line.first_due,
        due=line.due,
        recurring=recurring_name(line.recurring),
        result=entry.result if entry else "",
        difficulty=(entry.difficulty or "") if entry else "",
        proposal=(entry.proposal or "") if entry else "",
        evidence=evidence.get(entry.paper_id or "", "") if entry else "",
        updated_on=entry.done_on if entry else None,
        closed_on=line.closed_on if line.closed_on and line.closed_on <= found.as_of else None,
        health=line.health,
        days_late=overdue_days(line.due, found.as_of) if line.health is Health.OVERDUE else 0,
        extensions=extensions,
        urgent=line.urgent,
        follower=line.follower or "",
        officer=task.officer or "",
        field=line.field or "",
        created_on=task.created_on,
    )


def take(desk: Desk, as_of: date | None = None) -> Snapshot:
    """Freeze and keep the figures of a day; figures that are those of its last snapshot are not kept twice."""
    frozen = freeze(desk, as_of)
    text = to_text(frozen)
    last = store.of_day(desk.db, frozen.as_of)
    if last and last.sha256 == digest(text):
        return last
    moment = desk.clock().isoformat(timespec="seconds")
    snapshot = Snapshot(new_id(), frozen.as_of, moment, desk.person, digest(text), len(frozen.tasks))
    with desk.change(f"Chốt số liệu ngày {frozen.as_of:%d/%m/%Y}", kind="system") as db:
        store.add(db, snapshot, text)
    return snapshot


def load(desk: Desk, snapshot: Snapshot) -> Frozen:
    """Return what a snapshot holds."""
    return from_text(store.text(desk.db, snapshot.id))


def of_day(desk: Desk, day: date) -> Snapshot:
    """Return the last snapshot of a day, else an error that names the day."""
    found = store.of_day(desk.db, day)
    if found is None:
        raise NotFound("số liệu chốt", f"{day:%d/%m/%Y}")
    return found


def listing(desk: Desk) -> list[Snapshot]:
    """Return the snapshots, newest day first."""
    return store.all_snapshots(desk.db)


def compare(desk: Desk, old: date, new: date) -> list[Changed]:
    """Return what changed from the last snapshot of one day to that of another."""
    return changes(load(desk, of_day(desk, old)), load(desk, of_day(desk, new)))


def rows(desk: Desk, day: date, *, health: Health | None = None, agency: str | None = None) -> list[FrozenTask]:
    """Return the tasks that a figure of a kept day counts: of a state, led by the agency of this name, or all."""
    found = load(desk, of_day(desk, day)).tasks
    wanted = fold(agency) if agency else None
    return [
        task
        for task in found
        if (health is None or task.health is health) and (wanted is None or fold(task.lead) == wanted)
    ]


def previous(desk: Desk, day: date) -> Frozen | None:
    """Return the figures of the last snapshot before a day."""
    found = store.before(desk.db, day)
    return load(desk, found) if found else None
