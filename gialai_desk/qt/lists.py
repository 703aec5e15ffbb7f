"""The list that a person is looking at, as it stands: visible columns in their order, rows in theirs, groups kept."""

from datetime import date

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView, QWidget

from gialai_desk.domain.papers.listing import Listing, ListRow


def shown_view(page: QWidget) -> QAbstractItemView | None:
    """Return the list with the focus, else the largest one that is to be seen on the page."""
    views: list[QAbstractItemView] = [
        view for kind in (QTableView, QTreeView) for view in page.findChildren(kind) if view.isVisible()
    ]
    focused = next((view for view in views if view.hasFocus()), None)
    return focused or max(views, key=lambda view: view.width() * view.height(), default=None)


def listing_of(view: QAbstractItemView, title: str, day: date) -> Listing:
    """Return what the view shows."""
    model, header = view.model(), _header(view)
    order = sorted(
        (one for one in range(model.columnCount()) if not header.isSectionHidden(one)), key=header.visualIndex
    )
    headings = tuple(str(model.headerData(one, Qt.Orientation.Horizontal) or "") for one in order)
    widths = tuple(float(max(1, header.sectionSize(one))) for one in order)
    right = frozenset(place for place, one in enumerate(order) if _is_right(model, one))
    rows: list[ListRow] = []
    _walk(model, order, QModelIndex(), 0, rows)
    return Listing(title, day, headings, widths, tuple(rows), right)


def _header(view: QAbstractItemView) -> QHeaderView:
    return view.horizontalHeader() if isinstance(view, QTableView) else view.header()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def _is_right(model: QAbstractItemModel, column: int) -> bool:
    side = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    return bool(side is not None and int(side) & Qt.AlignmentFlag.AlignRight.value)


def _walk(model: QAbstractItemModel, order: list[int], above: QModelIndex, level: int, rows: list[ListRow]) -> None:
    for number in range(model.rowCount(above)):
        cells = tuple(str(model.index(number, one, above).data() or "") for one in order)
        below = model.index(number, 0, above)
        rows.append(ListRow(cells, level, group=model.rowCount(below) > 0))
        _walk(model, order, below, level + 1, rows)
