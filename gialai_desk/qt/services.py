"""What pages get in their constructor: the desk, the bus, the worker, the living register, and the window's voice."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gialai_desk.actions import overview
from gialai_desk.actions.overview import Register
from gialai_desk.desk import Desk
from gialai_desk.domain.changes import Changed
from gialai_desk.domain.errors import DeskError
from gialai_desk.domain.messages import message
from gialai_desk.qt.bus import Bus
from gialai_desk.qt.jobs import Job, Jobs


class Live(QObject):
    """The register as last read by the worker; pages render what it holds."""

    changed = Signal(object)

    def __init__(self, jobs: Jobs, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading = False
        self._again = False
        self.register: Register | None = None
        bus.changed.connect(self._heard)

    def _heard(self, touched: Changed) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the register again; requests during a reading are gathered into one."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._jobs.read(overview.register, self._read, self._failed)

    def _read(self, register: Register) -> None:
        self._reading = False
        self.register = register
        self.changed.emit(register)
        if self._again:
            self._again = False
            self.refresh()

    def _failed(self, error: BaseException) -> None:
        self._reading = False
        raise error


@dataclass
class Services:
    """Given to every page and dialog."""

    desk: Desk
    bus: Bus
    jobs: Jobs
    live: Live
    say: Callable[..., None]
    bug: Callable[[BaseException], None]
    open_task: Callable[[str], None]
    open_notice: Callable[[str], None]
    open_list: Callable[..., None]

    def attempt(self, action: Callable[[], Any], done: str = "") -> bool:
        """Do something a person asked for; say what happened; False when it could not be done."""
        try:
            action()
        except DeskError as error:
            self.say(message(error), error=True)
            return False
        if done:
            self.say(done)
        return True

    def say_written(self, target: Path, words: str = "", action: str = "Mở tệp") -> None:
        """Say that a file or folder was written, in these words or plainly, and offer to open it."""
        self.say(
            words or f"Đã ghi {target.name}.",
            action=action,
            call=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
        )

    def write(self, target: Path, work: Callable[[Desk], object], done: Callable[[], object]) -> None:
        """Write a file in the worker, say so and go on; errors are said."""

        def written(_: object) -> None:
            self.say_written(target)
            done()

        self.jobs.read(work, written, self.failed)

    def job(self, label: str, work: Callable[..., Any], done: Callable[..., object]) -> Job:
        """Do long work in the worker with progress; errors are said, bugs are shown."""
        job = Job(label, work, reports=True)
        job.succeeded.connect(done)
        job.failed.connect(self.failed)
        job.cancelled.connect(lambda: self.say("Đã dừng theo yêu cầu; không có gì thay đổi."))
        return self.jobs.start(job)

    def failed(self, error: BaseException) -> None:
        """Tell an error of the worker."""
        if isinstance(error, DeskError):
            self.say(message(error), error=True)
        else:
            self.bug(error)
