"""Verified copies of a desk file: VACUUM INTO, opened and checked; the newest fourteen are kept."""

import sqlite3
from datetime import datetime
from pathlib import Path

from gialai_desk.domain.errors import CannotWrite, DeskDamaged
from gialai_desk.store.tables import LOGGED

KEEP = 14


def folder_of(path: Path) -> Path:
    """Return where the backups of a desk file lie."""
    return path.parent / "backups"


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Write a complete copy and prove that it opens and holds the same number of rows."""
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(partial),))
        _verify(connection, partial)
        partial.replace(target)
    except OSError as error:
        raise CannotWrite(str(target), error.strerror or "") from error
    finally:
        if partial.exists():
            partial.unlink()


def _verify(connection: sqlite3.Connection, copy: Path) -> None:
    other = sqlite3.connect(copy)
    try:
        if other.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise DeskDamaged(str(copy))
        for table in LOGGED:
            count = f"SELECT count(*) FROM {table}"
            if not _has(connection, table):
                continue
            if other.execute(count).fetchone()[0] != connection.execute(count).fetchone()[0]:
                raise DeskDamaged(str(copy))
    finally:
        other.close()


def _has(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None


def snapshot(connection: sqlite3.Connection, path: Path, why: str, now: datetime | None = None) -> Path:
    """Write a dated copy into the backup folder and let the oldest go."""
    stamp = (now or datetime.now()).strftime("%Y%m%d-%H%M%S")
    target = folder_of(path) / f"{path.stem}-{stamp}-{why}.db"
    copy_to(connection, target)
    kept = sorted(folder_of(path).glob(f"{path.stem}-*.db"))
    for old in kept[:-KEEP]:
        old.unlink()
    return target


def newest(path: Path) -> datetime | None:
    """Return when the newest backup was made."""
    stamps = [file.stem.removeprefix(f"{path.stem}-")[:15] for file in folder_of(path).glob(f"{path.stem}-*.db")]
    return max((datetime.strptime(stamp, "%Y%m%d-%H%M%S") for stamp in stamps if len(stamp) == 15), default=None)


def check(connection: sqlite3.Connection) -> list[str]:
    """Return what is wrong with the file: integrity, foreign keys; nothing when all is well."""
    problems = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    problems += [f"{row[0]}: khóa ngoại hỏng ở dòng {row[1]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return problems
