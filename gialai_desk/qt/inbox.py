"""Watches Hộp nhận and offers what arrives there, at the start and while the window is open."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget

from gialai_desk.actions import inbox
from gialai_desk.qt import asking
from gialai_desk.qt.intake import Intake
from gialai_desk.qt.services import Services

PAUSE = 1500  # ms of quiet before the folder is looked at again


class Inbox(QObject):
    """One watched folder."""

    def __init__(self, services: Services, intake: Intake, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._intake, self._window = services, intake, window
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._changed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)
        self.offered: list[Path] = []
        self.watch()

    def _changed(self, _: str) -> None:
        self._pause.start(PAUSE)

    def watch(self) -> None:
        """Watch the chosen folder and look at it."""
        for path in self._watcher.directories():
            self._watcher.removePath(path)
        place = inbox.folder(self._services.desk)
        if place and place.is_dir():
            self._watcher.addPath(str(place))
            self.look()

    def choose(self) -> None:
        """Ask which folder to watch."""
        start = inbox.folder(self._services.desk) or asking.documents()
        chosen = asking.choose_folder(self._window, "Thư mục Hộp nhận", start)
        if chosen and self._services.attempt(
            lambda: inbox.choose(self._services.desk, chosen), f"Hộp nhận: {chosen}. Tệp mới ở đó sẽ được báo để đọc."
        ):
            self.watch()

    def look(self) -> None:
        """Let the worker see what is new."""
        self._services.jobs.read(inbox.waiting, self._found, self._services.failed)

    def _found(self, paths: list[Path]) -> None:
        fresh = [path for path in paths if path not in self.offered]
        self.offered = paths
        if fresh:
            names = ", ".join(path.name for path in paths[:3]) + ("…" if len(paths) > 3 else "")
            self._services.say(f"Hộp nhận có {len(paths)} tệp mới: {names}", action="Đọc", call=self.read)

    def read(self) -> None:
        """Read what was offered."""
        paths, self.offered = self.offered, []
        if self._services.attempt(lambda: inbox.dismiss(self._services.desk, paths)):
            self._intake.import_files(paths)
