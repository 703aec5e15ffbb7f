"""SQL of follow-up letters and signers."""

import sqlite3

from gialai_desk.domain.letters import Letter, Signer
from gialai_desk.store.rows import delete, get, insert, select, update


def all_letters(connection: sqlite3.Connection) -> list[Letter]:
    """Return the letters, newest first."""
    return select(connection, Letter, "SELECT * FROM letters WHERE trashed_on IS NULL ORDER BY id DESC")


def find(connection: sqlite3.Connection, letter_id: str) -> Letter | None:
    """Return one letter."""
    return get(connection, Letter, "letters", letter_id)


def add(connection: sqlite3.Connection, letter: Letter) -> None:
    """Write a new letter."""
    insert(connection, "letters", letter)


def change(connection: sqlite3.Connection, letter_id: str, values: dict[str, object]) -> None:
    """Change some fields of a letter."""
    update(connection, "letters", letter_id, values)


def add_task(connection: sqlite3.Connection, link_id: str, letter_id: str, task_id: str) -> None:
    """Write that a letter urges a task."""
    connection.execute(
        "INSERT INTO letter_tasks (id, letter_id, task_id) VALUES (?, ?, ?)", (link_id, letter_id, task_id)
    )


def task_ids(connection: sqlite3.Connection, letter_id: str) -> list[str]:
    """Return the tasks that a letter urges."""
    return [
        row[0]
        for row in connection.execute("SELECT task_id FROM letter_tasks WHERE letter_id = ? ORDER BY id", (letter_id,))
    ]


def of_task(connection: sqlite3.Connection, task_id: str) -> list[Letter]:
    """Return the letters that urged a task, oldest first."""
    return select(
        connection,
        Letter,
        "SELECT l.* FROM letters l JOIN letter_tasks t ON t.letter_id = l.id WHERE t.task_id = ? AND l.trashed_on IS NULL ORDER BY l.id",
        (task_id,),
    )


def issued_rounds(connection: sqlite3.Connection, agency_id: str, task_ids_: list[str]) -> list[Letter]:
    """Return the issued letters to an agency that urged one of these tasks, oldest first."""
    marks = ", ".join("?" * len(task_ids_))
    return select(
        connection,
        Letter,
        "SELECT DISTINCT l.* FROM letters l JOIN letter_tasks t ON t.letter_id = l.id WHERE l.agency_id = ? AND l.trashed_on IS NULL "
        f"AND l.state IN ('issued', 'answered') AND t.task_id IN ({marks}) ORDER BY l.issued_on, l.id",
        (agency_id, *task_ids_),
    )


def drafts(connection: sqlite3.Connection, agency_id: str, round_: int) -> list[Letter]:
    """Return the letters of this round to an agency that have not been submitted yet."""
    return select(
        connection,
        Letter,
        "SELECT * FROM letters WHERE agency_id = ? AND round = ? AND state = 'draft' AND trashed_on IS NULL",
        (agency_id, round_),
    )


def signers(connection: sqlite3.Connection) -> list[Signer]:
    """Return the signers in their order."""
    return select(connection, Signer, "SELECT * FROM signers ORDER BY position, id")


def add_signer(connection: sqlite3.Connection, signer: Signer) -> None:
    """Write a new signer."""
    insert(connection, "signers", signer)


def change_signer(connection: sqlite3.Connection, signer_id: str, values: dict[str, object]) -> None:
    """Change a signer."""
    update(connection, "signers", signer_id, values)


def remove_signer(connection: sqlite3.Connection, signer_id: str) -> None:
    """Take a signer away."""
    delete(connection, "signers", signer_id)
