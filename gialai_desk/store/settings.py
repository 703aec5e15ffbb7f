"""SQL of settings and of the editable table of days off and make-up days."""

import json
import sqlite3
from datetime import date
from typing import Any

from gialai_desk.domain.calendar import WorkCalendar


def read(connection: sqlite3.Connection) -> dict[str, Any]:
    """Return all settings by key."""
    return {row["id"]: json.loads(row["value"]) for row in connection.execute("SELECT id, value FROM settings")}


def write(connection: sqlite3.Connection, key: str, value: Any) -> None:
    """Set one setting."""
    text = json.dumps(value, ensure_ascii=False)
    connection.execute(
        "INSERT INTO settings (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
        (key, text),
    )


def work_calendar(connection: sqlite3.Connection) -> WorkCalendar:
    """Return the working calendar of the table."""
    off: dict[date, str] = {}
    makeup: dict[date, str] = {}
    for row in connection.execute("SELECT id, kind, name FROM holidays"):
        (off if row["kind"] == "off" else makeup)[date.fromisoformat(row["id"])] = row["name"]
    return WorkCalendar(off, makeup, frozenset(day.year for day in off))


def put_holiday(connection: sqlite3.Connection, day: date, kind: str, name: str) -> None:
    """Write a day off or a make-up day."""
    connection.execute(
        "INSERT INTO holidays (id, kind, name) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name",
        (day.isoformat(), kind, name),
    )


def remove_holiday(connection: sqlite3.Connection, day: date) -> None:
    """Take a day out of the table."""
    connection.execute("DELETE FROM holidays WHERE id = ?", (day.isoformat(),))


def holidays(connection: sqlite3.Connection) -> list[tuple[date, str, str]]:
    """Return (day, kind, name) of the table in order."""
    rows = connection.execute("SELECT id, kind, name FROM holidays ORDER BY id")
    return [(date.fromisoformat(row["id"]), row["kind"], row["name"]) for row in rows]
