"""One worker thread for whole use cases: progress, cancel, result or error back in the window's thread."""

import queue
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gialai_desk.desk import Desk
from gialai_desk.domain.errors import Cancelled

Work = Callable[..., Any]


def soon(window: QWidget, milliseconds: int, call: Callable[[], object]) -> None:
    """Call something a little later, unless the window is closed by then."""
    QTimer.singleShot(milliseconds, window, lambda: call() if window.isVisible() else None)


class Job(QObject):
    """One piece of work; connect its signals, then give it to `Jobs.start`."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    REPORT_SECONDS = 0.05

    def __init__(self, label: str, work: Work, *, reports: bool = False) -> None:
        super().__init__()
        self.label = label
        self.reports = reports
        self._work = work
        self._stop = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def _progress(self, done: int, total: int, label: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= self.REPORT_SECONDS or done >= total:
            self._last = now
            self.progressed.emit(done, total, label)

    def run(self, desk: Desk) -> None:
        """Do the work in the worker thread."""
        try:
            result = self._work(desk, progress=self._progress) if self.reports else self._work(desk)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - handed to the window, which tells errors from bugs
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        finally:
            self.finished.emit()


class Jobs(QObject):
    """The worker: one thread, one connection of its own, jobs in order."""

    busy = Signal(object)
    idle = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._alive: set[Job] = set()
        self._thread = threading.Thread(target=self._loop, name="worker", daemon=True)
        self._thread.start()

    def start(self, job: Job) -> Job:
        """Queue a job."""
        self._alive.add(job)
        job.finished.connect(lambda: self._done(job))
        if job.reports:
            self.busy.emit(job)
        self._queue.put(job)
        return job

    def _done(self, job: Job) -> None:
        self._alive.discard(job)
        if not any(one.reports for one in self._alive):
            self.idle.emit()

    def read(self, work: Work, done: Callable[..., object], failed: Callable[[Any], None]) -> Job:
        """Read something in the worker and hand it over in the window's thread."""
        job = Job("", work)
        job.succeeded.connect(done)
        job.failed.connect(failed)
        return self.start(job)

    @property
    def waiting(self) -> int:
        """How many jobs are not finished."""
        return len(self._alive)

    def stop(self) -> None:
        """Finish the queue and end the thread."""
        for job in self._alive:
            job.cancel()
        self._queue.put(None)
        self._thread.join(timeout=30)

    def _loop(self) -> None:
        desk = self._desk.twin()
        try:
            while (job := self._queue.get()) is not None:
                job.run(desk)
        finally:
            desk.close()
