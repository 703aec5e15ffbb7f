"""Backups on demand and once a day; the integrity of the file."""

from datetime import datetime
from pathlib import Path

from gialai_desk.desk import Desk
from gialai_desk.store import backup as store
from gialai_desk.store.database import translated


def backup_to(desk: Desk, target: Path) -> None:
    """Write a verified copy of the desk."""
    with translated(str(target)):
        store.copy_to(desk.db, target)


def daily(desk: Desk) -> Path | None:
    """Write today's backup unless there is one; return it."""
    newest = store.newest(desk.path)
    now = desk.clock()
    if newest and newest.date() == now.date():
        return None
    with translated(str(desk.path)):
        return store.snapshot(desk.db, desk.path, "hang-ngay", now)


def newest(desk: Desk) -> datetime | None:
    """Return when the newest backup was made."""
    return store.newest(desk.path)


def check(desk: Desk) -> list[str]:
    """Return what is wrong with the file, nothing when all is well."""
    with translated(str(desk.path)):
        return store.check(desk.db)
