"""Lịch: the month of deadlines, and the same as a list."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gialai_desk.actions.overview import Register
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.tasks import HEALTH_NAMES, OPEN, Health
from gialai_desk.qt.forms.ui_page_calendar import Ui_PageCalendar
from gialai_desk.qt.icons import health_pixmap
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import Page, set_up_table, shortcut
from gialai_desk.qt.pages.today import WEEKDAYS
from gialai_desk.qt.services import Services
from gialai_desk.qt.widgets.month import Month


def _columns(register: Register) -> list[Column[TaskLine]]:
    def day(line: TaskLine) -> str:
        return f"{WEEKDAYS[line.due.weekday()]}, {line.due:%d/%m/%Y}" if line.due else ""

    return [
        Column("Hạn", day, sort=lambda line: (line.due is None, line.due)),
        Column("Tình trạng", lambda line: HEALTH_NAMES[line.health], sort=lambda line: list(Health).index(line.health), sign=lambda line: health_pixmap(line.health)),
        Column("Chủ trì", lambda line: register.party(line.lead), sort=lambda line: register.order(line.lead)),
        Column("Nội dung", lambda line: line.text),
        Column("Mã", lambda line: key_of(line.code)),
    ]  # fmt: skip


class CalendarPage(Page):
    """Deadlines by day."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageCalendar()
        self.ui.setupUi(self)
        self.month = Month(self)
        self.ui.month_layout.addWidget(self.month)
        self.month.first = services.desk.today.replace(day=1)
        self.month.chosen = services.desk.today
        self.month.task_chosen.connect(services.open_task)
        self.month.day_chosen.connect(lambda: self._label())
        self.agenda: RowsModel[TaskLine] = RowsModel([], self)
        self.ui.previous_button.clicked.connect(lambda: self._go(-1))
        self.ui.next_button.clicked.connect(lambda: self._go(1))
        self.ui.today_button.clicked.connect(self._go_today)
        self.ui.agenda_button.toggled.connect(self._switch)
        shortcut(
            QKeySequence(Qt.Key.Key_PageUp), self, lambda: self._go(-1), Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut(
            QKeySequence(Qt.Key.Key_PageDown), self, lambda: self._go(1), Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._label()

    def render_register(self, register: Register) -> None:
        """Show the deadlines."""
        self.month.show_register(register, register.lines)
        if self.ui.stack.currentIndex() == 1:
            self._show_agenda(register)
        shelf = sum(1 for line in register.lines if line.due is None and line.health in OPEN)
        self.ui.shelf_label.setText(
            f"{shelf} nhiệm vụ không có ngày đến hạn (thường xuyên hoặc văn bản không nêu hạn) – xem ở trang Nhiệm vụ."
            if shelf
            else ""
        )

    def _show_agenda(self, register: Register) -> None:
        if not self.agenda.columns:
            self.agenda = RowsModel(_columns(register), self)
            set_up_table(self.ui.agenda, self.agenda, (170, 160, 190, 300, 90), 3, rows=40, opened=self._open)
            self.ui.agenda.clicked.connect(self._open)
        self.agenda.columns = _columns(register)
        first = self.month.first
        last = (first + timedelta(days=32)).replace(day=1)
        lines = [
            line
            for line in register.lines
            if line.due and first <= line.due < last and line.health is not Health.CANCELLED
        ]
        self.agenda.show(sorted(lines, key=lambda line: (line.due or date.max, line.code)))

    def _go(self, months: int) -> None:
        first = self.month.first
        number = first.year * 12 + first.month - 1 + months
        self.month.show_month(date(number // 12, number % 12 + 1, 1))
        self._label()
        if self.ui.stack.currentIndex() == 1 and self.services.live.register:
            self._show_agenda(self.services.live.register)

    def _go_today(self) -> None:
        self.month.chosen = self.services.desk.today
        self.month.show_month(self.services.desk.today.replace(day=1))
        self._go(0)

    def _label(self) -> None:
        self.ui.month_label.setText(f"Tháng {self.month.first.month} năm {self.month.first.year}")

    def _switch(self, listed: bool) -> None:
        self.ui.stack.setCurrentIndex(1 if listed else 0)
        self.ui.agenda_button.setText("Dạng tháng" if listed else "Dạng danh sách")
        if listed and self.services.live.register:
            self._show_agenda(self.services.live.register)

    def _open(self, index: QModelIndex) -> None:
        line = self.agenda.record(index)
        if line:
            self.services.open_task(line.id)
