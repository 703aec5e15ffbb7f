"""Search over notices, tasks, letters and agencies: words or their beginnings, accents ignored."""

import re
import sqlite3

from gialai_desk.domain.text import fold

_WORD = re.compile(r"[^\W_]+")


def search(
    connection: sqlite3.Connection, query: str, *, kinds: tuple[str, ...] = (), limit: int = 50, whole: bool = False
) -> list[tuple[str, str]]:
    """Return (kind, id) of the records that hold every word of the query: as a phrase first, then anywhere; `whole` = no beginnings."""
    words = _WORD.findall(fold(query))
    if not words:
        return []
    if whole:
        return _match(connection, " ".join(f'"{word}"' for word in words), kinds, limit)
    phrase = _match(connection, f'"{" ".join(words)}"*', kinds, limit)
    rest = _match(connection, " ".join(f'"{word}"*' for word in words), kinds, limit)
    return list(dict.fromkeys([*phrase, *rest]))[:limit]


def _match(connection: sqlite3.Connection, match: str, kinds: tuple[str, ...], limit: int) -> list[tuple[str, str]]:
    wanted = f"AND d.kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
    rows = connection.execute(
        "SELECT d.kind, d.record_id FROM search_index JOIN search_docs d ON d.rowid = search_index.rowid "
        f"WHERE search_index MATCH ? {wanted} ORDER BY rank LIMIT ?",
        (match, *kinds, limit),
    ).fetchall()
    return [(row[0], row[1]) for row in rows]
