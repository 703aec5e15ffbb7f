"""Undo, redo and the history of a record, all from the one change log."""

from datetime import datetime

from gialai_desk.desk import Desk
from gialai_desk.domain.changes import Event
from gialai_desk.domain.errors import NothingToUndo
from gialai_desk.store import log


def undo(desk: Desk) -> str:
    """Take the last change back; return its label."""
    found = log.next_undo(desk.db)
    if found is None:
        raise NothingToUndo()
    change_id, label = found
    with desk.change(label, kind="undo", target=change_id) as db:
        log.apply_backwards(db, log.rows_of(db, change_id))
    return label


def redo(desk: Desk) -> str:
    """Do the change again that was taken back last; return its label."""
    found = log.next_redo(desk.db)
    if found is None:
        raise NothingToUndo(redo=True)
    change_id, label = found
    with desk.change(label, kind="redo", target=change_id) as db:
        log.apply_forwards(db, log.rows_of(db, change_id))
    return label


def next_labels(desk: Desk) -> tuple[str | None, str | None]:
    """Return what Ctrl+Z and Ctrl+Y would do."""
    back, forth = log.next_undo(desk.db), log.next_redo(desk.db)
    return (back[1] if back else None), (forth[1] if forth else None)


def of_record(desk: Desk, table: str, record_id: str) -> list[Event]:
    """Return the history of a record with what belongs to it, newest first."""
    return log.history(desk.db, log.related(desk.db, table, record_id))


def since(desk: Desk, moment: datetime) -> list[tuple[datetime, str, str]]:
    """Return (when, who, what) after a moment, newest first."""
    return log.changes_since(desk.db, moment)


def last_saved(desk: Desk) -> datetime | None:
    """Return when the newest change was written."""
    found = log.last_change(desk.db)
    return found[0] if found else None
