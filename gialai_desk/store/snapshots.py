"""SQL of snapshots: they are only ever added; the file itself refuses to change one."""

import sqlite3
import zlib
from datetime import date

from gialai_desk.domain.snapshots import Snapshot
from gialai_desk.store.rows import select

_COLUMNS = "id, as_of, taken_at, person, sha256, tasks"


def add(connection: sqlite3.Connection, snapshot: Snapshot, text: str) -> None:
    """Write a snapshot."""
    connection.execute(
        f"INSERT INTO snapshots ({_COLUMNS}, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            snapshot.id,
            snapshot.as_of.isoformat(),
            snapshot.taken_at,
            snapshot.person,
            snapshot.sha256,
            snapshot.tasks,
            zlib.compress(text.encode(), 6),
        ),
    )


def all_snapshots(connection: sqlite3.Connection) -> list[Snapshot]:
    """Return the snapshots, the newest day first."""
    return select(connection, Snapshot, f"SELECT {_COLUMNS} FROM snapshots ORDER BY as_of DESC, id DESC")


def of_day(connection: sqlite3.Connection, day: date) -> Snapshot | None:
    """Return the last snapshot of a day."""
    found = select(
        connection, Snapshot, f"SELECT {_COLUMNS} FROM snapshots WHERE as_of = ? ORDER BY id DESC LIMIT 1", (day,)
    )
    return found[0] if found else None


def before(connection: sqlite3.Connection, day: date) -> Snapshot | None:
    """Return the last snapshot of an earlier day."""
    found = select(
        connection,
        Snapshot,
        f"SELECT {_COLUMNS} FROM snapshots WHERE as_of < ? ORDER BY as_of DESC, id DESC LIMIT 1",
        (day,),
    )
    return found[0] if found else None


def text(connection: sqlite3.Connection, snapshot_id: str) -> str:
    """Return what a snapshot holds."""
    row = connection.execute("SELECT content FROM snapshots WHERE id = ?", (snapshot_id,)).fetchone()
    return zlib.decompress(row[0]).decode() if row else ""
