"""The open file with its clock and its person; every change goes through `Desk.change`."""

import getpass
import os
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from gialai_desk.domain.changes import Changed
from gialai_desk.store import log
from gialai_desk.store.database import Connection, open_connection, open_desk_file, transaction, translated

Listener = Callable[[Changed], None]


@dataclass
class Desk:
    """One open desk file for one thread; `twin` opens it again for another."""

    path: Path
    db: Connection
    clock: Callable[[], datetime]
    person: str
    machine: str
    listeners: list[Listener] = field(default_factory=list[Listener])
    thread: int = field(default_factory=threading.get_ident)
    _depth: int = 0

    @classmethod
    def open(cls, path: Path, *, today: date | None = None, person: str | None = None) -> "Desk":
        """Open or create a desk file; `today` freezes the clock for papers and figures."""
        connection = open_desk_file(path)
        clock = datetime.now if today is None else lambda: datetime.combine(today, datetime.now().time())
        return cls(path, connection, clock, person or _person(), _machine())

    def twin(self) -> "Desk":
        """Open the same file again for the calling thread, with the same clock, person and listeners."""
        with translated(str(self.path)):
            connection = open_connection(self.path)
        return Desk(self.path, connection, self.clock, self.person, self.machine, self.listeners)

    def close(self) -> None:
        """Close the connection; the file can be moved or deleted afterwards."""
        self.db.close()

    @property
    def today(self) -> date:
        """The day on which health and papers are computed."""
        return self.clock().date()

    @contextmanager
    def change(self, label: str, *, kind: str = "do", target: int | None = None) -> Generator[Connection]:
        """Do work as one change: locked, logged, undoable, announced; a change inside a change joins it."""
        if self._depth:
            yield self.db
            return
        touched = Changed.NOTHING
        self._depth += 1
        try:
            with translated(str(self.path)), transaction(self.db):
                change_id = log.begin(self.db, label, self.person, self.machine, self.clock(), kind, target)
                yield self.db
                touched = log.finish(self.db, change_id)
        finally:
            self._depth -= 1
        if touched:
            self.announce(touched)

    def announce(self, touched: Changed) -> None:
        """Tell the listeners which nouns changed."""
        for listener in list(self.listeners):
            listener(touched)


def _machine() -> str:
    return os.environ.get("COMPUTERNAME") or (os.uname().nodename if sys.platform != "win32" else "máy này")


def _person() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "người dùng"
