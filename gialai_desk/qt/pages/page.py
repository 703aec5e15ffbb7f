"""What every page has: services, a form, rendering only when it is seen."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from gialai_desk.actions.overview import Register
from gialai_desk.qt.services import Services


class Page(QWidget):
    """A page renders the register when it is visible, or when it becomes visible after a change."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self._stale = True
        services.live.changed.connect(self._heard)

    def _heard(self, register: Register) -> None:
        self._stale = True
        if self.isVisible():
            self._render()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._render()

    def _render(self) -> None:
        register = self.services.live.register
        if register is not None:
            self._stale = False
            self.render_register(register)

    def list_title(self, view: QAbstractItemView) -> str:
        """Return what a list of this page is called when it is written to a file."""
        return view.accessibleName() or "Danh sách"

    @abstractmethod
    def render_register(self, register: Register) -> None:
        """Show what the register holds."""


def set_up_table(
    table: QTableView,
    model: Any,
    widths: tuple[int, ...],
    stretch: int,
    *,
    rows: int = 30,
    opened: Callable[..., object] | None = None,
) -> None:
    """Give a table its model and manners: whole rows, sortable, one column that takes the room left."""
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    table.horizontalHeader().setHighlightSections(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(rows)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)
    table.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    table.setTabKeyNavigation(False)
    if opened:
        table.activated.connect(opened)


def press(action: Callable[[], object], checked: bool = False) -> None:
    """Do what a button is for; to be bound with `partial`, for a button also sends whether it is checked."""
    action()


def make_main(button: QPushButton, main: bool = True) -> None:
    """Mark the one main action of a page, or take the mark away."""
    button.setProperty("main", main)
    button.style().polish(button)


def shortcut(keys: QKeySequence, owner: QWidget, act: Callable[[], object], context: Qt.ShortcutContext) -> None:
    """Let keys do something while the owner has the focus."""
    made = QShortcut(keys, owner)
    made.setContext(context)
    made.activated.connect(act)
