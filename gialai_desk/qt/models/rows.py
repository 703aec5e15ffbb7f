"""A table over plain rows: each column is a title and a function; sorting uses native values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
RECORD = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: what it shows, what it sorts by, how it is decorated."""

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    right: bool = False
    tip: Callable[[T], str] | None = None
    sign: Callable[[T], QPixmap | None] | None = None
    colour: Callable[[T], QColor | None] | None = None


class RowsModel(QAbstractTableModel, Generic[T]):
    """A read-only table of records."""

    def __init__(self, columns: Sequence[Column[T]], parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[T] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show(self, rows: Sequence[T]) -> None:
        """Show these records, in the order the person chose last."""
        self.beginResetModel()
        self.rows = list(rows)
        if self._order:
            self._sort(*self._order)
        self.endResetModel()

    def row_of(self, test: Callable[[T], bool]) -> int:
        """Return the first row whose record fits, -1 when there is none."""
        return next((number for number, row in enumerate(self.rows) if test(row)), -1)

    def record(self, index: Index) -> T | None:
        """Return the record of an index."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].right)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(row)
        if role == Qt.ItemDataRole.DecorationRole and column.sign:
            return column.sign(row)
        if role == Qt.ItemDataRole.ForegroundRole and column.colour:
            return column.colour(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.right)
        return row if role == RECORD else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order)
        self._sort(column, order)
        self.layoutChanged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        chosen = self.columns[column]
        self.rows.sort(key=chosen.sort or chosen.text, reverse=order is Qt.SortOrder.DescendingOrder)


def _alignment(right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignVCenter).value)
