"""Search over notices, tasks, letters and agencies: words or their beginnings, accents ignored."""

import re
import sqlite3

from gialai_desk.domain.text import fold

_WORD = re.compile(r"[^\W_]+")


def search(
    connection: sqlite3.Connection, query: str, *, kinds: tuple[str, ...] = (), limit: int = 50
) -> list[tuple[str, str]]:
    """Return (kind, id) of the records that hold every word of the query, best first."""
    words = _WORD.findall(fold(query))
    if not words:
        return []
    match = " ".join(f'"{word}"*' for word in words)
    wanted = f"AND d.kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
    rows = connection.execute(
        "SELECT d.kind, d.record_id FROM search_index JOIN search_docs d ON d.rowid = search_index.rowid "
        f"WHERE search_index MATCH ? {wanted} ORDER BY rank LIMIT ?",
        (match, *kinds, limit),
    ).fetchall()
    return [(row[0], row[1]) for row in rows]
