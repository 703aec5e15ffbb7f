"""SQL of agencies and their succession."""

import sqlite3

from gialai_desk.domain.agencies import Agency, AgencyLink, Directory
from gialai_desk.store.rows import get, insert, select, update


def all_agencies(connection: sqlite3.Connection, *, trashed: bool = False) -> list[Agency]:
    """Return the agencies in their official order."""
    where = "" if trashed else "WHERE trashed_on IS NULL"
    return select(connection, Agency, f"SELECT * FROM agencies {where} ORDER BY position, name")


def directory(connection: sqlite3.Connection) -> Directory:
    """Return the directory of names."""
    return Directory.of(all_agencies(connection), select(connection, AgencyLink, "SELECT * FROM agency_links"))


def find(connection: sqlite3.Connection, agency_id: str) -> Agency | None:
    """Return one agency."""
    return get(connection, Agency, "agencies", agency_id)


def add(connection: sqlite3.Connection, agency: Agency) -> None:
    """Write a new agency."""
    insert(connection, "agencies", agency)


def add_link(connection: sqlite3.Connection, link: AgencyLink) -> None:
    """Write that one agency succeeded another."""
    insert(connection, "agency_links", link)


def change(connection: sqlite3.Connection, agency_id: str, values: dict[str, object]) -> None:
    """Change some fields of an agency."""
    update(connection, "agencies", agency_id, values)


def count(connection: sqlite3.Connection) -> int:
    """Return how many agencies there are, trash included."""
    return int(connection.execute("SELECT count(*) FROM agencies").fetchone()[0])


def is_used(connection: sqlite3.Connection, agency_id: str) -> bool:
    """Tell whether a task or letter names this agency."""
    found = connection.execute(
        "SELECT 1 FROM assignments WHERE agency_id = ? UNION ALL SELECT 1 FROM letters WHERE agency_id = ? LIMIT 1",
        (agency_id, agency_id),
    ).fetchone()
    return found is not None
