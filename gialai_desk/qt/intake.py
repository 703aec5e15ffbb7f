"""Bringing notices in: files chosen or dropped, text pasted, the samples; read in the worker, opened for review."""

from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gialai_desk.actions import demo, importing
from gialai_desk.actions.importing import Imported
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import DeskError, DuplicateNotice
from gialai_desk.domain.messages import message
from gialai_desk.qt.dialogs.forms import PasteDialog
from gialai_desk.qt.services import Services

FILTER = "Văn bản (*.docx *.pdf *.txt);;Mọi tệp (*)"


class Intake:
    """What the window does with a notice that arrives."""

    def __init__(self, services: Services, window: QWidget) -> None:
        self.services = services
        self._window = window

    def choose_files(self) -> None:
        """Ask for files and read them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, "Nhập văn bản", "", FILTER)
        self.import_files([Path(name) for name in names])

    def import_files(self, paths: list[Path]) -> None:
        """Read files in the worker; the first one opens for review."""

        def work(desk: Desk, progress: Any) -> tuple[list[Imported], list[str], str | None]:
            done: list[Imported] = []
            problems: list[str] = []
            twin: str | None = None
            for path in paths:
                try:
                    done.append(importing.propose_file(desk, path, progress))
                except DuplicateNotice as error:
                    problems.append(message(error))
                    twin = error.notice_id
                except DeskError as error:
                    problems.append(message(error))
            return done, problems, twin

        if paths:
            self.services.job("Đọc văn bản", work, self._imported)

    def _imported(self, result: tuple[list[Imported], list[str], str | None]) -> None:
        done, problems, twin = result
        if done:
            self.services.open_notice(done[0].notice_id)
            found = sum(len(one.task_ids) for one in done)
            self.services.say(f"Đã đọc {len(done)} văn bản, đề xuất {found} nhiệm vụ. Hãy soát rồi chấp nhận.")
        if problems:
            self.services.say(
                "\n".join(problems),
                error=True,
                action="Mở văn bản đã có" if twin else "",
                call=(lambda: self.services.open_notice(twin)) if twin else None,
            )

    def paste(self) -> None:
        """Read the text of the clipboard, or ask for text when it holds none."""
        text = QGuiApplication.clipboard().text()
        dialog = PasteDialog(text, self._window)
        dialog.accepted.connect(lambda: self.import_text(dialog.text))
        dialog.open()

    def import_text(self, text: str) -> None:
        """Read pasted text in the worker."""

        def work(desk: Desk, progress: Any) -> tuple[list[Imported], list[str], str | None]:
            try:
                return [importing.propose_text(desk, text, progress)], [], None
            except DuplicateNotice as error:
                return [], [message(error)], error.notice_id

        self.services.job("Đọc văn bản", work, self._imported)

    def load_samples(self) -> None:
        """Read the two sample notices in, ready for review."""

        def work(desk: Desk, progress: Any) -> tuple[list[Imported], list[str], str | None]:
            return demo.samples(desk, register=False, progress=progress), [], None

        self.services.job("Đọc thông báo mẫu", work, self._imported)
