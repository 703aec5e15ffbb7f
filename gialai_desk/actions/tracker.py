"""The weekly tracker made from the register."""

from datetime import date
from pathlib import Path

from gialai_desk.actions.letters import default_signer
from gialai_desk.actions.overview import Register, by_agency, register
from gialai_desk.actions.setup import office
from gialai_desk.desk import Desk
from gialai_desk.documents.tracker_data import Tracker, TrackerGroup, TrackerRow
from gialai_desk.domain.notices import citation
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.register import Counts, TaskLine
from gialai_desk.domain.tasks import Health, ProgressEntry, overdue_days, recurring_name
from gialai_desk.store import tasks


def build(desk: Desk, as_of: date | None = None) -> Tracker:
    """Return what the tracker prints as of a day."""
    found = register(desk, as_of)
    latest = tasks.latest_progress(desk.db)
    extended = tasks.extension_counts(desk.db)
    groups: list[TrackerGroup] = []
    for group in by_agency(found):
        led = next((part.lines for part in group.groups if part.title == "Chủ trì"), ())
        joined = next((part.lines for part in group.groups if part.title == "Phối hợp"), ())
        if led:
            rows = tuple(_row(found, line, latest, extended) for line in sorted(led, key=_order))
            groups.append(TrackerGroup(group.title, rows, Counts.of(led), len(joined)))
    signer = default_signer(desk)
    return Tracker(office(desk), found.as_of, tuple(groups), Counts.of(found.lines), signer.capacity, signer.name)


def _order(line: TaskLine) -> tuple[object, ...]:
    return (list(Health).index(line.health), line.due or date.max, line.code)


def _row(found: Register, line: TaskLine, latest: dict[str, ProgressEntry], extended: dict[str, int]) -> TrackerRow:
    notice = found.notices.get(line.notice_id or "")
    entry = latest.get(line.id)
    words = [
        one
        for one in (
            entry.result if entry else "",
            f"Khó khăn: {entry.difficulty}" if entry and entry.difficulty else "",
            f"Đề xuất: {entry.proposal}" if entry and entry.proposal else "",
        )
        if one
    ]
    times = extended.get(line.id, 0)
    notes = [
        recurring_name(line.recurring).capitalize(),
        f"Gia hạn {times} lần" if times else "",
        "Khẩn" if line.urgent else "",
    ]
    return TrackerRow(
        line.code,
        line.text,
        citation(notice) + (f", {line.mark}" if line.mark else "") if notice else "",
        found.party(line.lead),
        found.coordinators(line),
        line.product or "",
        line.first_due,
        line.due,
        "\n".join(words),
        line.closed_on if line.closed_on and line.closed_on <= found.as_of else None,
        line.health,
        overdue_days(line.due, found.as_of) if line.health is Health.OVERDUE else 0,
        "; ".join(one for one in notes if one),
    )


def write(desk: Desk, target: Path, *, as_of: date | None = None, progress: Progress = silent) -> Counts:
    """Write the tracker; return its totals."""
    progress(0, 2, "Đang tổng hợp số liệu")
    tracker = build(desk, as_of)
    progress(1, 2, f"Đang ghi {target.name}")
    from gialai_desk.documents.tracker_xlsx import write_tracker  # on use: the Excel library is slow to load

    write_tracker(tracker, target)
    progress(2, 2, "Xong")
    return tracker.counts
