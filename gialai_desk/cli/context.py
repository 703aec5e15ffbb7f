"""What every command shares: the desk it works on, days, progress, JSON."""

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from gialai_desk.actions import setup
from gialai_desk.actions.friday import Draw
from gialai_desk.desk import Desk

DATE = click.DateTime(["%Y-%m-%d"])


class Context:
    """What every command needs: which file, which day; the desk opens on first use."""

    def __init__(self, path: Path | None, today: date | None, draw: Draw) -> None:
        self.draw = draw
        self.path = path or setup.own_file()
        self.today = today
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        """The open desk."""
        if self._desk is None:
            self._desk = setup.open_desk(self.path, today=self.today)
        return self._desk

    def close(self) -> None:
        """Close what was opened."""
        if self._desk is not None:
            self._desk.close()


def day_of(value: datetime | None) -> date | None:
    """Return the day of an option."""
    return value.date() if value else None


def write_json(data: Any) -> None:
    """Print data as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=1))


def show_progress(done: int, total: int, label: str) -> None:
    """Show on one line of a terminal how far the work is."""
    if sys.stderr.isatty():
        click.echo(f"\r{label} ({done}/{total})\033[K", err=True, nl=done >= total)
