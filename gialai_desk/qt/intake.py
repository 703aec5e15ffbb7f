"""Bringing notices in: files chosen or dropped, text pasted, the samples; read in the worker, opened for review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from gialai_desk.actions import demo, importing
from gialai_desk.actions.importing import Imported
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import DeskError, DuplicateNotice, NoText, PasswordNeeded
from gialai_desk.domain.messages import message
from gialai_desk.qt import asking
from gialai_desk.qt.dialogs.forms import PasteDialog
from gialai_desk.qt.replies import Replies
from gialai_desk.qt.services import Services

if TYPE_CHECKING:
    from gialai_desk.actions.forms import Reply
    from gialai_desk.actions.sheets import Proposal

FILTER = "Văn bản (*.docx *.doc *.pdf *.txt *.html *.png *.jpg *.jpeg *.tif *.tiff);;Bảng theo dõi (*.xlsx *.xls *.docx);;Mọi tệp (*)"


@dataclass
class Arrived:
    """What came of reading some files: notices, problems, the notice that is there already, a scan to be typed."""

    done: list[Imported] = field(default_factory=list[Imported])
    problems: list[str] = field(default_factory=list[str])
    twin: str | None = None
    scan: Path | None = None
    locked: PasswordNeeded | None = None
    locked_file: Path | None = None


class Intake:
    """What the window does with a notice that arrives."""

    def __init__(self, services: Services, window: QWidget) -> None:
        self.services = services
        self._window = window
        self.replies = Replies(services, window)

    def choose_files(self) -> None:
        """Ask for files and read them."""
        self.import_files(asking.open_files(self._window, "Nhập văn bản", FILTER))

    def import_files(self, paths: list[Path], password: str | None = None) -> None:
        """Read files in the worker; the first one opens for review, a scan offers typing, a locked one asks."""

        def work(desk: Desk, progress: Any) -> Arrived:
            arrived = Arrived()
            for path in paths:
                try:
                    arrived.done.append(importing.propose_file(desk, path, progress, password))
                except PasswordNeeded as error:
                    arrived.locked, arrived.locked_file = error, path
                except DeskError as error:
                    arrived.problems.append(message(error))
                    if isinstance(error, DuplicateNotice):
                        arrived.twin = error.notice_id
                    elif isinstance(error, NoText):
                        arrived.scan = path
            return arrived

        for path in [one for one in paths if importing.is_tracker(one)]:
            self.import_sheet(path)
        paths = [one for one in paths if not importing.is_tracker(one)]
        if paths:
            self.services.job("Đọc văn bản", work, self._arrived)

    def choose_sheet(self) -> None:
        """Ask for an old tracker and read it."""
        paths = asking.open_files(self._window, "Nhập bảng theo dõi", "Bảng theo dõi (*.xlsx *.xls *.ods *.docx)")
        reports = [path for path in paths if path.suffix.lower() == ".docx"]
        if len(paths) == 2 and len(reports) == 1:
            self.import_pair(next(path for path in paths if path not in reports), reports[0])
            return
        for path in paths:
            self.import_sheet(path)

    def import_sheet(self, path: Path) -> None:
        """Read a tracker in the worker and show what it would bring."""

        def work(desk: Desk, progress: Any) -> list[Proposal] | Reply:
            from gialai_desk.actions import forms, sheets  # on use: their patterns are slow to compile

            return forms.read(desk, path) if forms.is_form(path) else sheets.read(desk, path, progress)

        self.services.job("Đọc bảng theo dõi", work, partial(self._show_sheet, path))

    def import_pair(self, workbook: Path, report: Path) -> None:
        """Read a portal's workbook and Word report as one table; each for itself when they share no task."""

        def work(desk: Desk, progress: Any) -> Proposal | None:
            from gialai_desk.actions import sheets

            return sheets.read_joined(desk, workbook, report, progress)

        def show(joined: Proposal | None) -> None:
            if joined:
                self._show_sheet(workbook, [joined])
                return
            self.import_sheet(workbook)
            self.import_sheet(report)

        self.services.job("Đọc bảng theo dõi", work, show)

    def _show_sheet(self, path: Path, proposals: list[Proposal] | Reply) -> None:
        if not isinstance(proposals, list):  # a form that an agency sent back
            self.replies.show(proposals)
            return
        from gialai_desk.actions import sheets
        from gialai_desk.qt.dialogs.sheet import SheetDialog

        desk = self.services.desk
        SheetDialog(
            proposals, lambda table, meanings: sheets.reread(desk, path, table, meanings), self._take, self._window
        ).open()

    def _take(self, proposal: Proposal, rows: list[int]) -> None:
        def work(desk: Desk, progress: Any) -> int:
            from gialai_desk.actions import sheets

            return sheets.take_over(desk, proposal, rows, progress)

        def done(count: int) -> None:
            self.services.say(f"Đã nhập {count} nhiệm vụ từ “{proposal.file}”. Ctrl+Z để hoàn tác.")

        self.services.job("Nhập bảng theo dõi", work, done)

    def _arrived(self, arrived: Arrived) -> None:
        if arrived.done:
            self.services.open_notice(arrived.done[0].notice_id)
            found = sum(len(one.task_ids) for one in arrived.done)
            self.services.say(f"Đã đọc {len(arrived.done)} văn bản, đề xuất {found} nhiệm vụ. Hãy soát rồi chấp nhận.")
        if arrived.locked and arrived.locked_file:
            self._ask_password(arrived.locked, arrived.locked_file)
        if arrived.problems:
            action, call = self._way_out(arrived)
            self.services.say("\n".join(arrived.problems), error=True, action=action, call=call)

    def _ask_password(self, error: PasswordNeeded, path: Path) -> None:
        """Ask for the password of a locked file and read it again."""
        words, agreed = QInputDialog.getText(
            self._window, "Tệp có mật khẩu", message(error), QLineEdit.EchoMode.Password
        )
        if agreed and words:
            self.import_files([path], words)

    def _way_out(self, arrived: Arrived) -> tuple[str, Callable[[], None] | None]:
        twin, scan = arrived.twin, arrived.scan
        if twin:
            return "Mở văn bản đã có", lambda: self.services.open_notice(twin)
        if scan:
            return "Nhập nội dung", lambda: self._ask("", scan)
        return "", None

    def paste(self) -> None:
        """Read the text of the clipboard, or ask for text when it holds none."""
        copied = QGuiApplication.clipboard().mimeData()
        self._ask(importing.pasted_text(copied.text(), copied.html() if copied.hasHtml() else ""), None)

    def _ask(self, text: str, scan: Path | None) -> None:
        dialog = PasteDialog(text, self._window)
        dialog.accepted.connect(lambda: self.import_text(dialog.text, scan))
        dialog.open()

    def import_text(self, text: str, scan: Path | None = None) -> None:
        """Read typed or pasted text in the worker; a scan it was typed from is kept with the notice."""

        def work(desk: Desk, progress: Any) -> Arrived:
            try:
                return Arrived([importing.propose_text(desk, text, progress, scan)])
            except DuplicateNotice as error:
                return Arrived(problems=[message(error)], twin=error.notice_id)

        self.services.job("Đọc văn bản", work, self._arrived)

    def load_samples(self) -> None:
        """Read the two sample notices in, ready for review."""

        def work(desk: Desk, progress: Any) -> Arrived:
            return Arrived(demo.samples(desk, register=False, progress=progress))

        self.services.job("Đọc thông báo mẫu", work, self._arrived)
