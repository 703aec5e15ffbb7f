"""The main window: navigation, pages, inspector, messages, import by dropping and pasting."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QModelIndex, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QMainWindow, QPlainTextEdit, QWidget

from gialai_desk.actions import agencies, backup, history
from gialai_desk.actions.overview import Hit
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import DeskError
from gialai_desk.domain.messages import message
from gialai_desk.domain.tasks import Health
from gialai_desk.qt import theme
from gialai_desk.qt.bus import Bus
from gialai_desk.qt.commands import Commands
from gialai_desk.qt.forms.ui_main_window import Ui_MainWindow
from gialai_desk.qt.icons import icon
from gialai_desk.qt.jobs import Jobs, soon
from gialai_desk.qt.pages.page import make_main
from gialai_desk.qt.services import Live, Services
from gialai_desk.qt.status import Status
from gialai_desk.qt.telling import Telling

if TYPE_CHECKING:
    from gialai_desk.qt.inbox import Inbox
    from gialai_desk.qt.inspector import Inspector
    from gialai_desk.qt.intake import Intake
    from gialai_desk.qt.pages.calendar import CalendarPage
    from gialai_desk.qt.pages.directory import DirectoryPage
    from gialai_desk.qt.pages.letters import LettersPage
    from gialai_desk.qt.pages.notices import NoticesPage
    from gialai_desk.qt.pages.reports import ReportsPage
    from gialai_desk.qt.pages.review import ReviewPage
    from gialai_desk.qt.pages.tasks import TasksPage
    from gialai_desk.qt.pages.today import TodayPage

NAV = (
    ("Hôm nay", "today"),
    ("Văn bản", "notices"),
    ("Nhiệm vụ", "tasks"),
    ("Lịch", "calendar"),
    ("Công văn", "letters"),
    ("Báo cáo", "reports"),
    ("Danh mục", "directory"),
)
REVIEW = 7
SomePage = TypeVar("SomePage", bound=QWidget)


class MainWindow(QMainWindow):
    """The window over one desk."""

    def __init__(self, desk: Desk, settings: QSettings | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowTitle(f"GiaLai Desk – {desk.path.name}")
        self.setAcceptDrops(True)
        self.bus = Bus(self)
        desk.listeners.append(self.bus.tell)
        self.jobs = Jobs(desk, self)
        self.live = Live(self.jobs, self.bus, self)
        self.say = Telling(self.ui, self).say
        self.services = Services(
            desk,
            self.bus,
            self.jobs,
            self.live,
            self.say,
            self.show_bug,
            self.open_task,
            self.open_notice,
            self.open_list,
        )
        self._make_pages()
        self.status = Status(self.ui.statusbar)
        self.commands = Commands(self)
        self._wire()
        self.live.changed.connect(self.status.show_figures)
        self.live.changed.connect(self._prepare_pages, Qt.ConnectionType.SingleShotConnection)
        self.bus.changed.connect(lambda: self._show_undo())
        self._show_undo()
        self._restore()
        QTimer.singleShot(1, self._begin)
        soon(self, 1500, self._daily_backup)

    def _make_pages(self) -> None:
        self.ui.inspector_holder.setMinimumWidth(330)
        self.ui.inspector_holder.hide()
        self.ui.nav.setIconSize(QSize(18, 18))
        for name, sign in NAV:
            self.ui.nav.addItem(QListWidgetItem(icon(sign), name))
        for _ in range(REVIEW + 1):  # pages are made when they are first seen, so that the window is there at once
            self.ui.pages.addWidget(QWidget(self.ui.pages))
        self.ui.splitter.setStretchFactor(0, 1)
        self.ui.splitter.setStretchFactor(1, 0)

    def _begin(self) -> None:
        """Fill the window that now stands: the worker reads the register while the first page is made."""
        self.live.refresh()
        self.go_to(self.ui.pages.currentIndex())

    def _prepare_pages(self) -> None:
        """Make the pages that are opened most while the person reads the first one."""
        for number, name in enumerate(("tasks", "calendar", "inbox")):
            soon(self, 300 * (number + 1), partial(getattr, self, name))

    def _place(self, number: int, page: SomePage) -> SomePage:
        empty = self.ui.pages.widget(number)
        self.ui.pages.insertWidget(number, page)
        if empty:
            self.ui.pages.removeWidget(empty)
            empty.deleteLater()
        return page

    @cached_property
    def inspector(self) -> Inspector:
        """The inspector of one task."""
        from gialai_desk.qt.inspector import Inspector

        made = Inspector(self.services, self)
        self.ui.inspector_layout.addWidget(made)
        return made

    @cached_property
    def intake(self) -> Intake:
        """What brings notices in."""
        from gialai_desk.qt.intake import Intake

        return Intake(self.services, self)

    @cached_property
    def inbox(self) -> Inbox:
        """The watched folder."""
        from gialai_desk.qt.inbox import Inbox

        return Inbox(self.services, self.intake, self)

    @cached_property
    def today(self) -> TodayPage:
        """The morning's board."""
        from gialai_desk.qt.pages.today import TodayPage

        actions: dict[str, Callable[[], object]] = {
            "import": self.choose_files,
            "paste": self.paste,
            "demo": self.load_samples,
            "letters": lambda: self.go_to(4),
        }
        return self._place(0, TodayPage(self.services, actions, self.ui.pages))

    @cached_property
    def notices(self) -> NoticesPage:
        """The register of notices."""
        from gialai_desk.qt.pages.notices import NoticesPage

        return self._place(1, NoticesPage(self.services))

    @cached_property
    def tasks(self) -> TasksPage:
        """The tree and table of tasks."""
        from gialai_desk.qt.pages.tasks import TasksPage

        return self._place(2, TasksPage(self.services))

    @cached_property
    def calendar(self) -> CalendarPage:
        """The calendar of deadlines."""
        from gialai_desk.qt.pages.calendar import CalendarPage

        return self._place(3, CalendarPage(self.services))

    @cached_property
    def letters(self) -> LettersPage:
        """The follow-up letters."""
        from gialai_desk.qt.pages.letters import LettersPage

        return self._place(4, LettersPage(self.services))

    @cached_property
    def reports(self) -> ReportsPage:
        """The figures and the tracker."""
        from gialai_desk.qt.pages.reports import ReportsPage

        return self._place(5, ReportsPage(self.services))

    @cached_property
    def directory(self) -> DirectoryPage:
        """Agencies, signers, days off, trash."""
        from gialai_desk.qt.pages.directory import DirectoryPage

        return self._place(6, DirectoryPage(self.services))

    @cached_property
    def review(self) -> ReviewPage:
        """The reader and review of one notice."""
        from gialai_desk.qt.pages.review import ReviewPage

        page = self._place(REVIEW, ReviewPage(self.services))
        page.ui.back_button.clicked.connect(lambda: self.go_to(1))
        page.lead_wanted.connect(lambda: self.inspector.edit_lead(page.ui.proposals.setFocus))
        return page

    def _wire(self) -> None:
        ui = self.ui
        ui.nav.setCurrentRow(0)
        ui.nav.currentRowChanged.connect(self.go_to)
        ui.nav.clicked.connect(self._back_to)
        ui.search.returnPressed.connect(lambda: self.open_palette(ui.search.text()))
        for button, name, action in (
            (ui.import_button, "import", self.choose_files),
            (ui.paste_button, "paste", self.paste),
            (ui.undo_button, "undo", self.undo),
            (ui.redo_button, "redo", self.redo),
        ):
            button.setIcon(icon(name))
            button.clicked.connect(action)
        ui.import_button.setIcon(icon("import", theme.current().on_accent))
        ui.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.jobs.busy.connect(self.status.show_job)
        self.jobs.idle.connect(self.status.hide_job)

    # --- going places -------------------------------------------------------------------------------------------

    def _back_to(self, index: QModelIndex) -> None:
        page = index.row()
        if self.ui.pages.currentIndex() != page:  # a notice is open over its register
            self.go_to(page)

    def go_to(self, page: int) -> None:
        """Show a page of the navigation."""
        if page == 2 and self.ui.pages.currentIndex() == 2:
            self.tasks.clear_list()
        getattr(self, NAV[page][1])  # made when first seen
        self.ui.pages.setCurrentIndex(page)
        self.ui.nav.blockSignals(True)
        self.ui.nav.setCurrentRow(page)
        self.ui.nav.blockSignals(False)
        opened = "inspector" in vars(self) and not self.inspector.isHidden()  # asking for it would make it
        self.ui.inspector_holder.setVisible(opened and page < 4)
        make_main(self.ui.import_button, page in (0, 1))
        self.ui.import_button.setIcon(icon("import", theme.current().on_accent if page in (0, 1) else None))

    def open_task(self, task_id: str) -> None:
        """Show a task in the inspector."""
        self.inspector.show_task(task_id)
        self.ui.inspector_holder.setVisible(not self.inspector.isHidden())

    def open_notice(self, notice_id: str) -> None:
        """Show a notice in the reader."""
        try:
            self.review.show_notice(notice_id)
        except DeskError as error:
            self.say(message(error), error=True)
            return
        self.go_to(1)
        self.ui.pages.setCurrentWidget(self.review)

    def open_list(
        self,
        *,
        title: str,
        agency: str | None = None,
        health: Health | None = None,
        ids: set[str] | None = None,
    ) -> None:
        """Show some tasks on the task page, none of them chosen yet."""
        self._close_inspector()
        self.go_to(2)
        self.tasks.open_list(title=title, agency=agency, health=health, ids=ids)

    def _close_inspector(self) -> None:
        if "inspector" in vars(self):  # asking for it would make it
            self.inspector.hide_task()

    def choose_files(self) -> None:
        """Ask for notices and read them."""
        self.intake.choose_files()

    def paste(self) -> None:
        """Read the text of the clipboard."""
        self.intake.paste()

    def load_samples(self) -> None:
        """Read the two sample notices in."""
        self.intake.load_samples()

    def open_palette(self, words: str = "") -> None:
        """Find a command or a record."""
        from gialai_desk.qt.dialogs.palette import PaletteDialog

        PaletteDialog(self.services, self.commands.all, self.go_to_hit, words, self).open()

    def go_to_hit(self, hit: Hit) -> None:
        """Open what was found."""
        if hit.kind == "task":
            self.open_task(hit.id)
        elif hit.kind == "notice":
            self.open_notice(hit.id)
        elif hit.kind == "letter":
            self.go_to(4)
        else:
            name = next((one.name for one in agencies.listing(self.desk) if one.id == hit.id), hit.title)
            self.open_list(title=name, agency=hit.id)

    # --- bugs ---------------------------------------------------------------------------------------------------

    def show_bug(self, error: BaseException) -> None:
        """Show a bug of ours with all that helps to mend it."""
        from gialai_desk.qt.errors import report

        self.show_report(report(error))

    def show_report(self, words: str) -> None:
        """Show a report that can be copied and saved."""
        from gialai_desk.qt.errors import BugDialog

        BugDialog(words, self).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls:
            self.intake.import_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        elif event.mimeData().hasText():
            self.intake.import_text(event.mimeData().text())
        event.acceptProposedAction()

    # --- undo, status, life -------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back; inside a text field, the last typing."""
        self._undo_or_redo(history.undo, "Đã hoàn tác", QPlainTextEdit.undo, QLineEdit.undo)

    def redo(self) -> None:
        """Do the last change again."""
        self._undo_or_redo(history.redo, "Đã làm lại", QPlainTextEdit.redo, QLineEdit.redo)

    def _undo_or_redo(
        self,
        act: Callable[[Desk], str],
        words: str,
        in_text: Callable[[Any], None],
        in_line: Callable[[Any], None],
    ) -> None:
        focus = QGuiApplication.focusObject()
        if isinstance(focus, QLineEdit) and focus.isModified():
            in_line(focus)
        elif (
            isinstance(focus, QPlainTextEdit)
            and not focus.isReadOnly()
            and focus.document().isModified()
            and focus.document().isUndoAvailable()
        ):
            in_text(focus)
        else:
            self.services.attempt(lambda: self.say(f"{words}: {act(self.desk)}"))

    def _show_undo(self) -> None:
        back, forth = history.next_labels(self.desk)
        self.ui.undo_button.setEnabled(back is not None)
        self.ui.redo_button.setEnabled(forth is not None)
        self.ui.undo_button.setToolTip(f"Hoàn tác: {back} (Ctrl+Z)" if back else "Không còn thao tác nào để hoàn tác")
        self.ui.redo_button.setToolTip(f"Làm lại: {forth} (Ctrl+Y)" if forth else "Không còn thao tác nào để làm lại")
        self.status.show_saved(history.last_saved(self.desk), backup.newest(self.desk))

    def _daily_backup(self) -> None:
        self.jobs.read(backup.daily, lambda: self._show_undo(), self.services.failed)

    def _restore(self) -> None:
        if self.settings:
            geometry = self.settings.value("geometry")
            room = self.screen().availableSize()
            if isinstance(geometry, QByteArray):
                self.restoreGeometry(geometry)
            elif room.width() <= self.width() or room.height() <= self.height():
                self.setWindowState(Qt.WindowState.WindowMaximized)  # with its frame it would not fit on the screen

    def closeEvent(self, event: QCloseEvent) -> None:
        self._close_inspector()
        if self.settings:
            self.settings.setValue("geometry", self.saveGeometry())
        self.desk.listeners.clear()
        self.jobs.stop()
        QCoreApplication.sendPostedEvents()  # what the worker still had to say is heard while the file is open
        self.bus.stop()
        self.desk.close()
        event.accept()
