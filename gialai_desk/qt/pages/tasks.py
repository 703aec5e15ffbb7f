"""Nhiệm vụ: the tree per agency (or notice, health, month, field) and the table."""

from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QInputDialog, QWidget

from gialai_desk.actions import overview, tasks
from gialai_desk.actions.overview import Register
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.register import Counts, TaskLine
from gialai_desk.domain.tasks import HEALTH_NAMES, Health
from gialai_desk.domain.text import sort_key
from gialai_desk.qt.forms.ui_page_tasks import Ui_PageTasks
from gialai_desk.qt.icons import health_pixmap
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.models.task_tree import KEY, LINE, Node, TaskTree, build, due_text
from gialai_desk.qt.pages.page import Page, make_main, set_up_table
from gialai_desk.qt.services import Services
from gialai_desk.qt.widgets.delegates import TreeDelegate

GROUPS = (
    ("agency", "cơ quan"),
    ("notice", "văn bản"),
    ("health", "tình trạng"),
    ("month", "tháng đến hạn"),
    ("field", "lĩnh vực"),
)


def columns(register: Register) -> tuple[Column[TaskLine], ...]:
    """Return the columns of the task table over a register."""
    return (
        Column("Mã", lambda line: key_of(line.code)),
        Column("Nội dung", lambda line: line.text, sort=lambda line: sort_key(line.text[:40])),
        Column("Chủ trì", lambda line: register.party(line.lead), sort=lambda line: register.order(line.lead)),
        Column("Phối hợp", register.coordinators),
        Column("Hạn", due_text, sort=lambda line: (line.due is None, line.due)),
        Column("Tình trạng", lambda line: HEALTH_NAMES[line.health], sort=lambda line: list(Health).index(line.health), sign=lambda line: health_pixmap(line.health)),
    )  # fmt: skip


class TasksPage(Page):
    """Every task of the register."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageTasks()
        self.ui.setupUi(self)
        self._agency: str | None = None
        self._ids: set[str] | None = None
        self._title = ""
        self._open_keys: set[str] = set()
        self._wanted = 0
        self._set_up_tree()
        self.table: RowsModel[TaskLine] = RowsModel((), self)
        self._set_up_boxes()
        make_main(self.ui.add_button)
        self.ui.add_button.clicked.connect(self._add)
        self.ui.view_button.toggled.connect(lambda: self._refresh())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self._refresh)
        self.ui.filter.textChanged.connect(lambda: self._typing.start())

    def _set_up_tree(self) -> None:
        tree = self.ui.tree
        self.tree = TaskTree(self)
        tree.setModel(self.tree)
        tree.setItemDelegate(TreeDelegate(tree))
        tree.setUniformRowHeights(True)
        tree.setWordWrap(True)
        tree.setAlternatingRowColors(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in ((1, 92), (2, 158), (3, 190)):
            tree.setColumnWidth(column, width)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        tree.header().setMinimumSectionSize(60)
        tree.selectionModel().currentChanged.connect(self._chosen_in_tree)
        tree.expanded.connect(self._opened)
        tree.collapsed.connect(self._closed)

    def _opened(self, index: QModelIndex) -> None:
        self._open_keys.add(str(index.data(KEY)))

    def _closed(self, index: QModelIndex) -> None:
        self._open_keys.discard(str(index.data(KEY)))

    def _set_up_boxes(self) -> None:
        for key, name in GROUPS:
            self.ui.group_box.addItem(name, key)
        self.ui.health_box.addItem("mọi tình trạng", None)
        for health, name in HEALTH_NAMES.items():
            self.ui.health_box.addItem(health_pixmap(health), name.lower(), health)
        self.ui.group_box.currentIndexChanged.connect(lambda: self._refresh())
        self.ui.health_box.currentIndexChanged.connect(lambda: self._refresh())

    def open_list(
        self,
        *,
        title: str,
        agency: str | None = None,
        health: Health | None = None,
        ids: set[str] | None = None,
    ) -> None:
        """Show only these tasks; an empty filter shows all again."""
        self._agency, self._ids, self._title = agency, ids, title
        self.ui.filter.clear()
        self.ui.health_box.setCurrentIndex(max(0, self.ui.health_box.findData(health)))
        self._refresh()

    def clear_list(self) -> None:
        """Show every task."""
        self._agency = self._ids = None
        self._title = ""
        self._refresh()

    def render_register(self, register: Register) -> None:
        """Show the register, grouped and filtered in the worker."""
        self._refresh()

    def _refresh(self) -> None:
        register = self.services.live.register
        if register is None:
            return
        self._wanted += 1
        wanted, by, words = self._wanted, str(self.ui.group_box.currentData()), self.ui.filter.text()
        health, agency, ids = self.ui.health_box.currentData(), self._agency, self._ids

        def work(desk: Any) -> tuple[int, Register, list[TaskLine], Node]:
            matching = overview.matching_tasks(desk, words) if words.strip() else None
            both = ids if matching is None else matching if ids is None else ids & matching
            lines = overview.filtered(register, agency=agency, health=Health(health) if health else None, ids=both)
            groups = overview.grouped(register, by, lines)
            if ids is not None:  # a figure was opened: it counts who leads, not who only takes part
                groups = tuple(group for group in groups if group.counts.total)
            return wanted, register, lines, build(groups)

        self.services.jobs.read(work, self._show, self.services.failed)

    def _show(self, result: tuple[int, Register, list[TaskLine], Node]) -> None:
        wanted, register, lines, root = result
        if wanted != self._wanted:
            return
        counts = Counts.of(lines)
        words = f"{counts.total} nhiệm vụ · {counts[Health.OVERDUE]} quá hạn · {counts[Health.DUE_SOON]} sắp đến hạn · {counts.done} hoàn thành"
        self.ui.summary.setText(f"{self._title}: {words}" if self._title else words)
        if not lines:
            self.ui.stack.setCurrentWidget(self.ui.empty)
            return
        if self.ui.view_button.isChecked():
            self._show_table(register, lines)
        else:
            self._show_tree(register, root)

    def _show_table(self, register: Register, lines: list[TaskLine]) -> None:
        self.ui.stack.setCurrentWidget(self.ui.table)
        if not self.table.columns:
            self.table = RowsModel(columns(register), self)
            set_up_table(self.ui.table, self.table, (110, 290, 150, 150, 96, 150), 1, rows=42)
            self.ui.table.selectionModel().currentChanged.connect(self._chosen_in_table)
        self.table.columns = list(columns(register))
        self.table.show(lines)

    def _show_tree(self, register: Register, root: Node) -> None:
        self.ui.stack.setCurrentWidget(self.ui.tree)
        tree = self.ui.tree
        current = tree.currentIndex().data(KEY)
        keys = set(self._open_keys)
        tree.setUpdatesEnabled(False)
        self.tree.show(root, register)
        few = len(root.children) <= 3
        for number, group in enumerate(root.children):
            index = self.tree.index(number, 0)
            halves = [one for one in group.children if one.line is None]
            chosen = {one.key for one in halves} & keys
            if few or group.key in keys:
                tree.expand(index)
                for half in halves:
                    if few or half.key in keys or (not chosen and half.row == 0):
                        tree.expand(self.tree.index(half.row, 0, index))
        self._choose_again(root, str(current))
        tree.setUpdatesEnabled(True)

    def _choose_again(self, root: Node, key: str) -> None:
        """Make the row current that was current before, if it is still there."""
        above = [(root, QModelIndex())]
        while above:
            node, index = above.pop()
            for child in node.children:
                place = self.tree.index(child.row, 0, index)
                if child.key == key:
                    self.ui.tree.setCurrentIndex(place)
                    return
                if child.line is None and self.ui.tree.isExpanded(place):
                    above.append((child, place))

    def _chosen_in_tree(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, TaskLine):
            self.services.open_task(line.id)

    def _chosen_in_table(self, index: QModelIndex) -> None:
        line = self.table.record(index)
        if line:
            self.services.open_task(line.id)

    def list_title(self, view: QAbstractItemView) -> str:
        """Return the title with what the list is restricted to and how it is grouped."""
        grouped = f" theo {self.ui.group_box.currentText()}" if view is self.ui.tree else ""
        return f"Nhiệm vụ{grouped}{f' – {self._title}' if self._title else ''}"

    def _add(self) -> None:
        words, agreed = QInputDialog.getMultiLineText(self, "Thêm nhiệm vụ", "Nội dung nhiệm vụ:")
        if agreed:
            made: list[str] = []
            if self.services.attempt(
                lambda: made.append(tasks.add(self.services.desk, words)),
                "Đã thêm nhiệm vụ; hãy điền cơ quan chủ trì và thời hạn.",
            ):
                self.services.open_task(made[0])
