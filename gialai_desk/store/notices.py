"""SQL of notices, their passages and the unaltered source files."""

import json
import sqlite3
import zlib
from datetime import date
from typing import Any

from gialai_desk.domain.notices import Notice, PassageRecord
from gialai_desk.store.rows import delete, get, insert, select, update

_LISTED = ", ".join(name for name in Notice._fields if name != "text")


def all_notices(connection: sqlite3.Connection) -> list[Notice]:
    """Return the notices, newest first, without their text; what is in the trash is left out."""
    return select(
        connection,
        Notice,
        f"SELECT {_LISTED} FROM notices WHERE trashed_on IS NULL ORDER BY coalesce(issued_on, meeting_on, received_on) DESC, id DESC",
    )


def find(connection: sqlite3.Connection, notice_id: str) -> Notice | None:
    """Return one notice."""
    return get(connection, Notice, "notices", notice_id)


def add(connection: sqlite3.Connection, notice: Notice) -> None:
    """Write a new notice."""
    insert(connection, "notices", notice)


def change(connection: sqlite3.Connection, notice_id: str, values: dict[str, object]) -> None:
    """Change some fields of a notice."""
    update(connection, "notices", notice_id, values)


def keep_source(connection: sqlite3.Connection, name: str, content: bytes) -> str:
    """Keep a source file unaltered; return its SHA-256. Sources are addressed by content and never change."""
    import hashlib  # on use: it loads the whole of OpenSSL

    digest = hashlib.sha256(content).hexdigest()
    connection.execute(
        "INSERT OR IGNORE INTO sources (sha256, name, size, content) VALUES (?, ?, ?, ?)",
        (digest, name, len(content), content),
    )
    return digest


def keep_layout(connection: sqlite3.Connection, sha256: str, words: list[list[Any]]) -> None:
    """Keep the recognised words of a scan: start, end, page, left, top, right, bottom, confidence, what was read if put right."""
    packed = zlib.compress(json.dumps(words).encode())
    connection.execute("INSERT OR REPLACE INTO layouts (sha256, words) VALUES (?, ?)", (sha256, packed))


def layout(connection: sqlite3.Connection, sha256: str) -> list[list[Any]]:
    """Return the recognised words of a scan; none for a file that has letters of its own."""
    row = connection.execute("SELECT words FROM layouts WHERE sha256 = ?", (sha256,)).fetchone()
    return json.loads(zlib.decompress(row[0])) if row else []


def source(connection: sqlite3.Connection, sha256: str) -> tuple[str, bytes] | None:
    """Return the name and bytes of a kept source file."""
    row = connection.execute("SELECT name, content FROM sources WHERE sha256 = ?", (sha256,)).fetchone()
    return (row["name"], row["content"]) if row else None


def twin(
    connection: sqlite3.Connection,
    *,
    sha256: str | None,
    text: str,
    number: str | None,
    issued_on: date | None,
    issuer: str | None,
) -> Notice | None:
    """Return the notice that is this one already: same file, same text, or same number, date and issuer."""
    found = select(
        connection,
        Notice,
        "SELECT * FROM notices WHERE trashed_on IS NULL AND ((source_sha256 IS NOT NULL AND source_sha256 = ?) OR text = ? "
        "OR (number IS NOT NULL AND number = ? AND issued_on = ? AND issuer IS ?)) LIMIT 1",
        (sha256, text, number, issued_on, issuer),
    )
    return found[0] if found else None


def passages(connection: sqlite3.Connection, notice_id: str) -> list[PassageRecord]:
    """Return the stretches that are no task, in order."""
    return select(connection, PassageRecord, "SELECT * FROM passages WHERE notice_id = ? ORDER BY start", (notice_id,))


def add_passage(connection: sqlite3.Connection, passage: PassageRecord) -> None:
    """Write a stretch that is no task."""
    insert(connection, "passages", passage)


def change_passage(connection: sqlite3.Connection, passage_id: str, values: dict[str, object]) -> None:
    """Change a stretch that is no task."""
    update(connection, "passages", passage_id, values)


def remove_passage(connection: sqlite3.Connection, passage_id: str) -> None:
    """Forget a stretch that became a task."""
    delete(connection, "passages", passage_id)
