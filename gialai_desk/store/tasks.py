"""SQL of tasks, assignments, progress, extensions and linked papers."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from gialai_desk.domain.tasks import Assignment, Extension, Paper, ProgressEntry, Task
from gialai_desk.store.rows import delete, get, insert, record, select, update


def find(connection: sqlite3.Connection, task_id: str) -> Task | None:
    """Return one task."""
    return get(connection, Task, "tasks", task_id)


def by_code(connection: sqlite3.Connection, code: str) -> Task | None:
    """Return the task of this code, case ignored."""
    found = select(connection, Task, "SELECT * FROM tasks WHERE code = ? COLLATE NOCASE", (code,))
    return found[0] if found else None


def of_notice(connection: sqlite3.Connection, notice_id: str) -> list[Task]:
    """Return the tasks of a notice in the order of the text, dropped ones included."""
    return select(
        connection,
        Task,
        "SELECT * FROM tasks WHERE notice_id = ? AND trashed_on IS NULL ORDER BY position, id",
        (notice_id,),
    )


def accepted(connection: sqlite3.Connection) -> list[Task]:
    """Return every live task in the register."""
    return select(
        connection,
        Task,
        "SELECT * FROM tasks WHERE stage = 'accepted' AND trashed_on IS NULL ORDER BY notice_id, position, id",
    )


def add(connection: sqlite3.Connection, task: Task) -> None:
    """Write a new task."""
    insert(connection, "tasks", task)


def change(connection: sqlite3.Connection, task_id: str, values: dict[str, object]) -> None:
    """Change some fields of a task."""
    update(connection, "tasks", task_id, values)


def next_code(connection: sqlite3.Connection, year: int) -> str:
    """Return the next free task code of the year: NV260001 (no hyphen, so that table cells do not break)."""
    prefix = f"NV{year % 100:02d}"
    row = connection.execute(
        "SELECT max(CAST(substr(code, 5) AS INTEGER)) FROM tasks WHERE code >= ? AND code < ?",
        (prefix, prefix + "~"),
    ).fetchone()
    return f"{prefix}{(row[0] or 0) + 1:04d}"


def assignments(connection: sqlite3.Connection, task_id: str) -> list[Assignment]:
    """Return who does what on a task: lead first."""
    return select(
        connection,
        Assignment,
        "SELECT * FROM assignments WHERE task_id = ? ORDER BY role = 'coordinator', role = 'joint', position",
        (task_id,),
    )


def all_assignments(connection: sqlite3.Connection) -> dict[str, list[Assignment]]:
    """Return the assignments of every task by task id: lead first."""
    result: dict[str, list[Assignment]] = {}
    for row in connection.execute(
        "SELECT * FROM assignments ORDER BY task_id, role = 'coordinator', role = 'joint', position"
    ):
        result.setdefault(row["task_id"], []).append(record(Assignment, row))
    return result


def proposed_of_agency(connection: sqlite3.Connection, agency_id: str) -> list[Assignment]:
    """Return where this body has a part in a proposal that nobody decided yet."""
    return select(
        connection,
        Assignment,
        "SELECT a.* FROM assignments a JOIN tasks t ON t.id = a.task_id "
        "WHERE a.agency_id = ? AND t.stage = 'proposed' AND t.trashed_on IS NULL",
        (agency_id,),
    )


def add_assignment(connection: sqlite3.Connection, assignment: Assignment) -> None:
    """Write who does what."""
    insert(connection, "assignments", assignment)


def remove_assignment(connection: sqlite3.Connection, assignment_id: str) -> None:
    """Take an assignment away."""
    delete(connection, "assignments", assignment_id)


def progress(connection: sqlite3.Connection, task_id: str) -> list[ProgressEntry]:
    """Return what was reported on a task, newest first."""
    return select(
        connection,
        ProgressEntry,
        "SELECT * FROM progress WHERE task_id = ? AND trashed_on IS NULL ORDER BY done_on DESC, id DESC",
        (task_id,),
    )


def latest_progress(connection: sqlite3.Connection, until: date) -> dict[str, ProgressEntry]:
    """Return the newest report of each task up to a day."""
    rows = connection.execute(
        "SELECT * FROM progress WHERE trashed_on IS NULL AND done_on <= ? ORDER BY done_on, id", (until.isoformat(),)
    )
    return {row["task_id"]: record(ProgressEntry, row) for row in rows}


def paper_names(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return (id, number with its day) of every linked paper."""
    rows = connection.execute("SELECT id, number, issued_on FROM papers")
    return [(row[0], row[1] + (f" ngày {date.fromisoformat(row[2]):%d/%m/%Y}" if row[2] else "")) for row in rows]


def add_progress(connection: sqlite3.Connection, entry: ProgressEntry) -> None:
    """Write a report."""
    insert(connection, "progress", entry)


def change_progress(connection: sqlite3.Connection, entry_id: str, values: dict[str, object]) -> None:
    """Change a report."""
    update(connection, "progress", entry_id, values)


def extensions(connection: sqlite3.Connection, task_id: str) -> list[Extension]:
    """Return the extensions of a task, oldest first."""
    return select(connection, Extension, "SELECT * FROM extensions WHERE task_id = ? ORDER BY id", (task_id,))


def extension_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how often each task was extended."""
    return {row[0]: row[1] for row in connection.execute("SELECT task_id, count(*) FROM extensions GROUP BY task_id")}


def add_extension(connection: sqlite3.Connection, extension: Extension) -> None:
    """Write an extension."""
    insert(connection, "extensions", extension)


def add_paper(connection: sqlite3.Connection, paper: Paper, task_id: str, role: str, link_id: str) -> None:
    """Write a paper and link it to a task."""
    insert(connection, "papers", paper)
    connection.execute(
        "INSERT INTO paper_links (id, task_id, paper_id, role) VALUES (?, ?, ?, ?)",
        (link_id, task_id, paper.id, role),
    )


def papers(connection: sqlite3.Connection, task_id: str) -> list[tuple[str, Paper]]:
    """Return the papers of a task with their role (assigning, urging, product)."""
    rows = connection.execute(
        "SELECT l.role AS link_role, p.* FROM paper_links l JOIN papers p ON p.id = l.paper_id WHERE l.task_id = ? ORDER BY l.id",
        (task_id,),
    ).fetchall()
    return [
        (
            row["link_role"],
            Paper(row["id"], row["number"], _date(row["issued_on"]), row["issuer"], row["subject"]),
        )
        for row in rows
    ]


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def trash(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """Return (table, id, title, day) of everything in the trash, newest first."""
    return [
        tuple(row)
        for row in connection.execute("SELECT table_name, id, title, trashed_on FROM trash ORDER BY trashed_on DESC")
    ]


def set_trashed(connection: sqlite3.Connection, table: str, record_ids: Iterable[str], day: object) -> None:
    """Put records into the trash, or take them out with None."""
    for record_id in record_ids:
        update(connection, table, record_id, {"trashed_on": day})
