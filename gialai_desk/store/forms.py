"""SQL of the forms sent to agencies."""

import sqlite3

from gialai_desk.domain.forms import FormSent
from gialai_desk.store.rows import insert, select, update


def all_forms(connection: sqlite3.Connection) -> list[FormSent]:
    """Return the forms, newest first."""
    return select(connection, FormSent, "SELECT * FROM forms WHERE trashed_on IS NULL ORDER BY as_of DESC, id DESC")


def add(connection: sqlite3.Connection, form: FormSent) -> None:
    """Write a form that was sent."""
    insert(connection, "forms", form)


def change(connection: sqlite3.Connection, form_id: str, values: dict[str, object]) -> None:
    """Change some fields of a form."""
    update(connection, "forms", form_id, values)
