"""Rows and records: dates as ISO text, tuples and dicts as JSON, one way for every noun."""

import json
import sqlite3
import types
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar(
    "T", bound=tuple[Any, ...]
)  # the records are NamedTuples: cheap to define at the start, cheap to make by thousands


def encode(value: Any) -> Any:
    """Return the value as SQLite stores it."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return json.dumps(dict(value), ensure_ascii=False)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, tuple | list):
        return json.dumps(value, ensure_ascii=False)
    return value


@lru_cache
def _decoders(kind: type[Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, hint in get_type_hints(kind).items():
        options = get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
        if date in options:
            result[name] = date.fromisoformat
        elif any(get_origin(option) is tuple for option in options):
            result[name] = _as_tuple
        elif any(get_origin(option) is Mapping for option in options):
            result[name] = json.loads
        elif bool in options:
            result[name] = bool
    return result


def _as_tuple(text: str) -> tuple[Any, ...]:
    return tuple(tuple(one) if isinstance(one, list) else one for one in json.loads(text))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def record(kind: type[T], row: sqlite3.Row) -> T:
    """Return the row as a record of this kind; columns and fields have the same names."""
    decoders = _decoders(kind)
    values = dict(row)
    for name, decode in decoders.items():
        if values.get(name) is not None:
            values[name] = decode(values[name])
    make: Callable[..., T] = kind
    return make(**values)


def select(connection: sqlite3.Connection, kind: type[T], sql: str, parameters: Iterable[Any] = ()) -> list[T]:
    """Return the records of a query that selects whole rows of one table."""
    return [record(kind, row) for row in connection.execute(sql, tuple(encode(one) for one in parameters))]


def get(connection: sqlite3.Connection, kind: type[T], table: str, record_id: str) -> T | None:
    """Return one record by its id."""
    row = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (record_id,)).fetchone()
    return record(kind, row) if row else None


def insert(connection: sqlite3.Connection, table: str, one: NamedTuple) -> None:
    """Write a new record."""
    values = {name: encode(value) for name, value in zip(one._fields, one, strict=True)}
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def update(connection: sqlite3.Connection, table: str, record_id: str, values: Mapping[str, Any]) -> None:
    """Change some columns of a record."""
    if values:
        sets = ", ".join(f'"{name}" = ?' for name in values)
        parameters = (*(encode(value) for value in values.values()), record_id)
        connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", parameters)


def delete(connection: sqlite3.Connection, table: str, record_id: str) -> None:
    """Remove a row that has no life of its own (an assignment, a link); nouns people see go to the trash instead."""
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (record_id,))
