"""The tree of tasks: groups with rolled-up counts, tasks below them; nodes are built before the window sees them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from gialai_desk.actions.overview import Group, Register
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.register import Counts, TaskLine
from gialai_desk.domain.tasks import HEALTH_NAMES, Health, recurring_name
from gialai_desk.qt.icons import health_pixmap

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
COUNTS = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2
TITLES = ("Cơ quan / nhiệm vụ", "Hạn", "Tình trạng", "Cùng thực hiện")


@dataclass
class Node:
    """A row of the tree: a group or a task."""

    title: str
    key: str
    row: int
    parent: "Node | None" = None
    counts: Counts | None = None
    line: TaskLine | None = None
    children: list["Node"] = field(default_factory=list["Node"])


def build(groups: Iterable[Group]) -> Node:
    """Return the root over the groups; plain Python, done in the worker."""
    root = Node("", "", 0)
    for group in groups:
        _add_group(root, group)
    return root


def _add_group(parent: Node, group: Group) -> None:
    node = Node(group.title, group.key, len(parent.children), parent, group.counts)
    parent.children.append(node)
    for inner in group.groups:
        _add_group(node, inner)
    for line in group.lines:
        node.children.append(Node(line.text, line.id, len(node.children), node, line=line))


class TaskTree(QAbstractItemModel):
    """Shows a tree of nodes."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._root = Node("", "", 0)
        self._register: Register | None = None

    def show(self, root: Node, register: Register) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root, self._register = root, register
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """Return the node of an index, the root for none."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(TITLES):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt overloads parent()
        above = self.node(child).parent if child.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == KEY:
            return node.key
        if node.line is None:
            return self._group_data(node, index.column(), role)
        return self._task_data(node, node.line, index.column(), role)

    def _group_data(self, node: Node, column: int, role: int) -> Any:
        counts = node.counts
        if counts is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return f"{node.title}   {counts.total}"
        if role == Qt.ItemDataRole.DisplayRole and column == 1 and counts[Health.OVERDUE]:
            return f"{counts[Health.OVERDUE]} quá hạn"
        if role == COUNTS and column == 2:
            return counts
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(f"{HEALTH_NAMES[one]}: {counts[one]}" for one in Health if counts[one])
        return None

    def _task_data(self, node: Node, line: TaskLine, column: int, role: int) -> Any:
        register = self._register
        if register is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._task_text(register, node, line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                f"{key_of(line.code)}\n{line.text}\n{register.notice_title(line)}"
                if column == 0
                else self._task_text(register, node, line, column)
            )
        if role == Qt.ItemDataRole.DecorationRole and column == 2:
            return health_pixmap(line.health)
        return None

    def _task_text(self, register: Register, node: Node, line: TaskLine, column: int) -> str:
        if column == 0:
            return line.text
        if column == 1:
            return due_text(line)
        if column == 2:
            return HEALTH_NAMES[line.health]
        others = register.coordinators(line)
        if node.parent and node.parent.key.endswith("/lead"):
            return others
        return "; ".join(
            words for words in (f"chủ trì: {register.party(line.lead)}" if line.lead else "", others) if words
        )


def due_text(line: TaskLine) -> str:
    """Return the deadline as lists show it."""
    if line.due:
        return f"{line.due:%d/%m/%Y}"
    return recurring_name(line.recurring) or ("định kỳ" if line.due_kind == "recurring" else "–")
