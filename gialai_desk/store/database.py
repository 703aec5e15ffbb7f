"""Opening a desk file: safe settings, migrations with a snapshot before, SQLite's errors in our words."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from gialai_desk.domain.errors import (
    DeskBusy,
    DeskDamaged,
    DeskElsewhere,
    DeskError,
    DeskNewer,
    DeskReadOnly,
    DeskUnopenable,
    DiskFull,
)
from gialai_desk.store.location import risky_place
from gialai_desk.store.tables import KNOWN_STEPS

Connection = sqlite3.Connection
APPLICATION_ID = 0x474C4453  # "GLDS"
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def as_desk_error(error: sqlite3.Error, path: str) -> DeskError | None:
    """Return what an SQLite error means to a person, or None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFull()
    if code in _READ_ONLY:
        return DeskReadOnly(path)
    if code in _BUSY:
        return DeskBusy()
    if code in _DAMAGED:
        return DeskDamaged(path)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return DeskUnopenable(path, str(error))
    return None


@contextmanager
def translated(path: str) -> Generator[None]:
    """Raise SQLite's errors as DeskErrors."""
    try:
        yield
    except sqlite3.Error as error:
        known = as_desk_error(error, path)
        if known is None:
            raise
        raise known from error


def open_connection(path: Path) -> sqlite3.Connection:
    """Open a connection for the calling thread alone."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=10)
    connection.row_factory = sqlite3.Row
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "busy_timeout = 10000",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def open_desk_file(path: Path) -> sqlite3.Connection:
    """Open or create a desk file and bring its schema up to date; a snapshot is taken before any pending step."""
    place = risky_place(path)
    if place:
        raise DeskElsewhere(str(path), place)
    new = not path.exists() or path.stat().st_size == 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DeskUnopenable(str(path), error.strerror or "") from error
    with translated(str(path)):
        connection = open_connection(path)
        try:
            _check_identity(connection, path, new)
            _migrate(connection, path, new)
        except BaseException:
            connection.close()
            raise
    return connection


def _applied(connection: sqlite3.Connection) -> set[str]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    return {row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations")}


def _check_identity(connection: sqlite3.Connection, path: Path, new: bool) -> None:
    if new:
        return
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DeskDamaged(str(path))
    if _applied(connection) - set(KNOWN_STEPS):
        raise DeskNewer(str(path))


def _migrate(connection: sqlite3.Connection, path: Path, new: bool) -> None:
    if _applied(connection) == set(KNOWN_STEPS):
        return
    from sqlite_utils import Database  # on use: only a new or an old file needs it

    from gialai_desk.store.backup import snapshot
    from gialai_desk.store.migrations import steps

    if not new:
        snapshot(connection, path, "truoc-nang-cap")
    steps.apply(Database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Hold the write lock from the beginning; commit at the end, roll back on any error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
