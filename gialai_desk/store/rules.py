"""SQL of the notebook of reading rules."""

import sqlite3

from gialai_desk.domain.rules import Rule
from gialai_desk.store.rows import get, insert, select, update


def all_rules(connection: sqlite3.Connection) -> list[Rule]:
    """Return the rules that are not in the trash, the newest first."""
    return select(connection, Rule, "SELECT * FROM rules WHERE trashed_on IS NULL ORDER BY created_on DESC, rowid DESC")


def find(connection: sqlite3.Connection, rule_id: str) -> Rule | None:
    """Return one rule."""
    return get(connection, Rule, "rules", rule_id)


def add(connection: sqlite3.Connection, rule: Rule) -> None:
    """Write a new rule."""
    insert(connection, "rules", rule)


def change(connection: sqlite3.Connection, rule_id: str, values: dict[str, object]) -> None:
    """Change some fields of a rule."""
    update(connection, "rules", rule_id, values)
