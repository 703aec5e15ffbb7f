"""Days as people type them: 15/7/2025, 15-7-2025, 15.7.25, 15/7 (this year)."""

import re
from datetime import date

from PySide6.QtCore import QDate

_TYPED = re.compile(r"^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\s*$")


def parse_day(words: str, today: date) -> date | None:
    """Return the day, or None when the words are no day that exists."""
    found = _TYPED.match(words)
    if not found:
        return None
    year = int(found[3]) if found[3] else today.year
    try:
        return date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
    except ValueError:
        return None


def show_day(day: date | None) -> str:
    """Return the day as dd/mm/yyyy, "" for none."""
    return f"{day:%d/%m/%Y}" if day else ""


def to_qdate(day: date) -> QDate:
    """Return the day for a Qt field."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """Return the day of a Qt field."""
    return date(day.year(), day.month(), day.day())
