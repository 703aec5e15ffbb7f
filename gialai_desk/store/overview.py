"""The register as lists need it: every accepted task in one light row, read in one pass."""

import sqlite3
from datetime import date

from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.tasks import SOON_DAYS, health


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def task_lines(connection: sqlite3.Connection, as_of: date, soon: int = SOON_DAYS) -> list[TaskLine]:
    """Return every accepted task with its health on the day."""
    parts: dict[str, list[tuple[str, str]]] = {}
    for row in connection.execute(
        "SELECT task_id, role, coalesce(agency_id, '~' || class_name) FROM assignments ORDER BY role = 'coordinator', position"
    ):
        parts.setdefault(row[0], []).append((row[1], row[2]))
    rows = connection.execute(
        "SELECT id, code, text, notice_id, mark, due, first_due, due_kind, closed_on, cancelled_on, urgent, product, report_to, recurring, follower, field "
        "FROM tasks WHERE stage = 'accepted' AND trashed_on IS NULL ORDER BY notice_id, position, id"
    ).fetchall()
    return [_line(row, parts.get(row[0], []), as_of, soon) for row in rows]


def _line(row: sqlite3.Row, parts: list[tuple[str, str]], as_of: date, soon: int) -> TaskLine:
    due, closed = _day(row[5]), _day(row[8])
    state = health(due=due, due_kind=row[7], closed_on=closed, cancelled_on=_day(row[9]), as_of=as_of, soon=soon)
    lead = next((key for role, key in parts if role == "lead"), None)
    others = tuple((role, key) for role, key in parts if role != "lead")
    return TaskLine(
        row[0], row[1], row[2], row[3], row[4], due, _day(row[6]), row[7], closed, state, lead, others,
        bool(row[10]), row[11], row[12], row[13], row[14], row[15],
    )  # fmt: skip
