"""The change log: begin and finish a change, undo, redo, history of a record, replay from empty."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from gialai_desk.domain.changes import NOUN_OF_TABLE, Changed, Event, FieldChange


def begin(
    connection: sqlite3.Connection,
    label: str,
    person: str,
    machine: str,
    at: datetime,
    kind: str = "do",
    target: int | None = None,
) -> int:
    """Open a change inside the running transaction; every row written until `finish` belongs to it."""
    cursor = connection.execute(
        "INSERT INTO changes (at, person, machine, label, kind, target) VALUES (?, ?, ?, ?, ?, ?)",
        (at.isoformat(timespec="seconds"), person, machine, label, kind, target),
    )
    connection.execute("INSERT INTO change_now (change_id) VALUES (?)", (cursor.lastrowid,))
    return int(cursor.lastrowid or 0)


def finish(connection: sqlite3.Connection, change_id: int) -> Changed:
    """Close the change; one that touched nothing leaves no trace. Return the nouns touched."""
    connection.execute("DELETE FROM change_now")
    tables = connection.execute(
        "SELECT DISTINCT table_name FROM change_rows WHERE change_id = ?", (change_id,)
    ).fetchall()
    if not tables:
        connection.execute("DELETE FROM changes WHERE id = ?", (change_id,))
    touched = Changed.NOTHING
    for (table,) in tables:
        touched |= NOUN_OF_TABLE[table]
    return touched


def next_undo(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """Return the change that Ctrl+Z would take back (id, label)."""
    skip = 0
    for row in connection.execute("SELECT id, kind, target, label FROM changes ORDER BY id DESC"):
        if row["kind"] == "system":
            return None
        if row["kind"] == "undo":
            skip += 1
        elif skip:
            skip -= 1
        else:
            return (row["target"] if row["kind"] == "redo" else row["id"]), row["label"]
    return None


def next_redo(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """Return the change that Ctrl+Y would do again (id, label)."""
    skip = 0
    for row in connection.execute("SELECT id, kind, target, label FROM changes ORDER BY id DESC"):
        if row["kind"] in ("do", "system"):
            return None
        if row["kind"] == "redo":
            skip += 1
        elif skip:
            skip -= 1
        else:
            return row["target"], row["label"]
    return None


def rows_of(connection: sqlite3.Connection, change_id: int) -> list[sqlite3.Row]:
    """Return what a change wrote, in order."""
    return connection.execute("SELECT * FROM change_rows WHERE change_id = ? ORDER BY id", (change_id,)).fetchall()


def apply_backwards(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> None:
    """Take the rows of a change back, last first."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for row in reversed(list(rows)):
        _put(connection, row["table_name"], row["record_id"], row["after"], row["before"])


def apply_forwards(connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> None:
    """Do the rows of a change again."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for row in rows:
        _put(connection, row["table_name"], row["record_id"], row["before"], row["after"])


def _put(connection: sqlite3.Connection, table: str, record_id: str, before: str | None, after: str | None) -> None:
    if after is None:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (record_id,))
        return
    values: dict[str, Any] = json.loads(after)
    if before is None:
        names = ", ".join(f'"{name}"' for name in values)
        connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())
        )
    else:
        sets = ", ".join(f'"{name}" = ?' for name in values)
        connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), record_id))


def history(connection: sqlite3.Connection, records: Iterable[tuple[str, str]]) -> list[Event]:
    """Return the changes that touched these (table, id) records, newest first."""
    wanted = list(records)
    if not wanted:
        return []
    marks = " OR ".join("(r.table_name = ? AND r.record_id = ?)" for _ in wanted)
    found = connection.execute(
        "SELECT c.id, c.at, c.person, c.label, c.kind, r.table_name, r.before, r.after FROM change_rows r "
        f"JOIN changes c ON c.id = r.change_id WHERE {marks} ORDER BY c.id DESC, r.id",
        tuple(value for pair in wanted for value in pair),
    ).fetchall()
    events: dict[int, list[sqlite3.Row]] = {}
    for row in found:
        events.setdefault(row["id"], []).append(row)
    return [_event(rows) for rows in events.values()]


def _event(rows: list[sqlite3.Row]) -> Event:
    first = rows[0]
    changed: list[FieldChange] = []
    for row in rows:
        before: dict[str, Any] = json.loads(row["before"] or "{}")
        after: dict[str, Any] = json.loads(row["after"] or "{}")
        for name in after or before:
            if before.get(name) != after.get(name) and name != "id":
                changed.append(FieldChange(row["table_name"], name, before.get(name), after.get(name)))
    prefix = {"undo": "Hoàn tác: ", "redo": "Làm lại: "}.get(first["kind"], "")
    return Event(
        first["id"],
        datetime.fromisoformat(first["at"]),
        first["person"],
        prefix + first["label"],
        tuple(changed),
    )


def related(connection: sqlite3.Connection, table: str, record_id: str) -> list[tuple[str, str]]:
    """Return the record and the rows that belong to it, also those that exist no more."""
    if table != "tasks":
        return [(table, record_id)]
    rows = connection.execute(
        "SELECT DISTINCT table_name, record_id FROM change_rows WHERE table_name IN ('assignments', 'progress', 'extensions', 'paper_links') "
        "AND (json_extract(after, '$.task_id') = ? OR json_extract(before, '$.task_id') = ?)",
        (record_id, record_id),
    ).fetchall()
    return [(table, record_id), *((row[0], row[1]) for row in rows)]


def last_change(connection: sqlite3.Connection) -> tuple[datetime, str] | None:
    """Return when the newest change was made and its label."""
    row = connection.execute("SELECT at, label FROM changes ORDER BY id DESC LIMIT 1").fetchone()
    return (datetime.fromisoformat(row[0]), row[1]) if row else None


def changes_since(connection: sqlite3.Connection, moment: datetime, limit: int = 50) -> list[tuple[datetime, str, str]]:
    """Return (when, who, label) of the changes after a moment, newest first."""
    rows = connection.execute(
        "SELECT at, person, label, kind FROM changes WHERE at >= ? AND kind <> 'system' ORDER BY id DESC LIMIT ?",
        (moment.isoformat(timespec="seconds"), limit),
    ).fetchall()
    prefix = {"undo": "Hoàn tác: ", "redo": "Làm lại: "}
    return [
        (datetime.fromisoformat(row["at"]), row["person"], prefix.get(row["kind"], "") + row["label"]) for row in rows
    ]


def replay(connection: sqlite3.Connection) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the tables as the log alone tells them, from empty: {table: {id: columns}}."""
    tables: dict[str, dict[str, dict[str, Any]]] = {}
    for row in connection.execute("SELECT table_name, record_id, after FROM change_rows ORDER BY id"):
        table = tables.setdefault(row["table_name"], {})
        if row["after"] is None:
            table.pop(row["record_id"], None)
        else:
            table[row["record_id"]] = json.loads(row["after"])
    for name, rows in tables.items():
        defaults = _defaults(connection, name)
        tables[name] = {record_id: {**defaults, **columns} for record_id, columns in rows.items()}
    return tables


def _defaults(connection: sqlite3.Connection, table: str) -> dict[str, Any]:
    """Return what a column holds in rows written before a schema step added it."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return {
        row["name"]: connection.execute(f"SELECT {row['dflt_value']}").fetchone()[0]
        for row in columns
        if row["dflt_value"] is not None
    }


def live(connection: sqlite3.Connection, table: str) -> dict[str, dict[str, Any]]:
    """Return a table's rows by id."""
    return {row["id"]: dict(row) for row in connection.execute(f"SELECT * FROM {table}")}
