"""Hôm nay: what is late, due today, due this week, due soon; what changed; who owes most."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gialai_desk.actions import history
from gialai_desk.actions.overview import Board, Group, Register, board, by_agency
from gialai_desk.desk import Desk
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.tasks import Health, overdue_days
from gialai_desk.qt.forms.ui_page_today import Ui_PageToday
from gialai_desk.qt.icons import health_pixmap, icon
from gialai_desk.qt.pages.page import Page, make_main
from gialai_desk.qt.services import Services
from gialai_desk.qt.widgets.bar import Bar
from gialai_desk.qt.widgets.delegates import CARD, Card, CardDelegate

SHOWN = 25
_LETTERS = "letters"  # what an entry of the list of changes opens: the letters, or the notice of that id
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


class Column(QFrame):
    """One column of the board: a figure that opens its list, and the first tasks."""

    def __init__(
        self, title: str, empty: str, services: Services, health: Health | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._services, self._title, self._empty, self._health = services, title, empty, health
        self._lines: tuple[TaskLine, ...] = ()
        self.button = QPushButton(title, self)
        self.button.setProperty("flat", True)
        self.button.clicked.connect(self._open)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(CardDelegate(2, self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("board")
        self.list.itemActivated.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list)

    def show_lines(self, register: Register, lines: tuple[TaskLine, ...]) -> None:
        """Show these tasks."""
        self._lines = lines
        self.button.setText(f"{self._title}  {len(lines)}")
        self.list.clear()
        for line in lines[:SHOWN]:
            item = QListWidgetItem(self.list)
            late = overdue_days(line.due, register.as_of)
            note = f"trễ {late} ngày" if late else f"{line.due:%d/%m}" if line.due else ""
            head = register.party(line.lead) or "Chưa rõ chủ trì"
            item.setData(CARD, Card(head, line.text, "", note, health_pixmap(line.health)))
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            item.setToolTip(f"{line.code}\n{line.text}\n{register.notice_title(line)}")
        if len(lines) > SHOWN:
            QListWidgetItem(f"… và {len(lines) - SHOWN} nhiệm vụ nữa", self.list)
        if not lines:
            item = QListWidgetItem(self._empty, self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _chosen(self, item: QListWidgetItem) -> None:
        task_id = item.data(Qt.ItemDataRole.UserRole)
        if task_id:
            self._services.open_task(task_id)
        elif len(self._lines) > SHOWN:
            self._open()

    def _open(self) -> None:
        self._services.open_list(title=self._title, ids={line.id for line in self._lines})


class TodayPage(Page):
    """The first screen."""

    def __init__(
        self, services: Services, actions: dict[str, Callable[[], object]], parent: QWidget | None = None
    ) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageToday()
        self.ui.setupUi(self)
        self.columns = (
            Column("Quá hạn", "Không có nhiệm vụ quá hạn.", services, Health.OVERDUE),
            Column("Hôm nay", "Không có nhiệm vụ đến hạn hôm nay.", services, None),
            Column("Trong tuần", "Không có nhiệm vụ đến hạn trong tuần.", services, None),
            Column("Sắp đến hạn", "Không có nhiệm vụ sắp đến hạn.", services, Health.DUE_SOON),
        )
        for column in self.columns:
            self.ui.columns.addWidget(column)
        self.ui.board_layout.setStretch(0, 5)
        self.ui.board_layout.setStretch(1, 3)
        self.ui.lower.setStretch(0, 3)
        self.ui.lower.setStretch(1, 2)
        make_main(self.ui.empty_import)
        self.ui.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.changes.setSpacing(2)
        self._open_letters = actions[_LETTERS]
        self.ui.changes.itemClicked.connect(self._open_change)
        self.ui.changes.itemActivated.connect(self._open_change)
        self.ui.empty_import.clicked.connect(actions["import"])
        self.ui.empty_paste.clicked.connect(actions["paste"])
        self.ui.empty_demo.clicked.connect(actions["demo"])

    def render_register(self, register: Register) -> None:
        """Show the morning's board."""
        day = register.as_of
        holiday = register.work.holiday_name(day)
        self.ui.day.setText(f"{WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}" + (f" – {holiday}" if holiday else ""))
        if not register.lines and not register.notices:
            self.ui.stack.setCurrentWidget(self.ui.empty)
            return
        self.ui.stack.setCurrentWidget(self.ui.board)

        def work(desk: Desk) -> tuple[Register, Board, tuple[Group, ...]]:
            return register, board(desk, register), by_agency(register)

        self.services.jobs.read(work, self._show, self.services.failed)

    def _show(self, result: tuple[Register, Board, tuple[Group, ...]]) -> None:
        register, found, groups = result
        for column, lines in zip(self.columns, (found.late, found.today, found.week, found.soon), strict=True):
            column.show_lines(register, lines)
        self._show_agencies(groups)
        self._show_changes(register, found)

    def _show_agencies(self, groups: tuple[Group, ...]) -> None:
        while (item := self.ui.bars.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.deleteLater()
        most = sorted(
            (group for group in groups if group.counts.total), key=lambda group: -group.counts[Health.OVERDUE]
        )[:8]
        for group in most:
            self.ui.bars.addWidget(self._agency_row(group))
        if not most:
            words = "Chưa có nhiệm vụ nào vào sổ. Mở văn bản đang soát dở ở khung bên để chấp nhận các đề xuất."
            hint = QLabel(words, self.ui.bars_holder)
            hint.setWordWrap(True)
            self.ui.bars.addWidget(hint)
        self.ui.bars.addStretch()

    def _agency_row(self, group: Group) -> QWidget:
        row = QWidget(self.ui.bars_holder)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 10, 0)
        name = QPushButton(group.title, row)
        name.setProperty("flat", True)
        name.setStyleSheet("text-align: left; padding: 2px 4px;")
        name.setFixedWidth(230)
        name.setToolTip("Mở danh sách nhiệm vụ của cơ quan này")
        name.clicked.connect(lambda: self.services.open_list(title=group.title, agency=group.key))
        bar = Bar(row)
        bar.show_counts(group.counts)
        figure = QLabel(f"{group.counts[Health.OVERDUE]} / {group.counts.total}", row)
        figure.setToolTip("quá hạn / tổng số nhiệm vụ chủ trì")
        figure.setFixedWidth(64)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (name, bar, figure):
            layout.addWidget(widget)
        return row

    def _show_changes(self, register: Register, found: Board) -> None:
        self.ui.changes.clear()
        for notice in found.drafts:
            item = QListWidgetItem(
                icon("notices"),
                f"Đang soát dở: {notice.subject or notice.number or 'văn bản'}",
                self.ui.changes,
            )
            item.setData(Qt.ItemDataRole.UserRole, notice.id)
        for letter in found.waiting_letters[:10]:
            item = QListWidgetItem(
                icon("letters"),
                f"Chờ phản hồi: công văn {letter.number or ''} – {letter.subject}",
                self.ui.changes,
            )
            item.setData(Qt.ItemDataRole.UserRole, _LETTERS)
        since = self.services.desk.clock() - timedelta(days=1 if register.as_of.weekday() else 3)
        for moment, _, label in history.since(self.services.desk, since):
            QListWidgetItem(f"{moment:%d/%m %H:%M}  {label}", self.ui.changes)
        if not self.ui.changes.count():
            QListWidgetItem("Chưa có thay đổi nào từ hôm qua.", self.ui.changes)

    def _open_change(self, item: QListWidgetItem) -> None:
        opened = item.data(Qt.ItemDataRole.UserRole)
        if opened == _LETTERS:
            self._open_letters()
        elif opened:
            self.services.open_notice(opened)
