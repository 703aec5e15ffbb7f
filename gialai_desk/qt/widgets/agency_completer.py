"""Finding an agency while typing: a few letters without accents of its name, short name, symbol or alias."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from gialai_desk.domain.agencies import Agency
from gialai_desk.domain.text import fold

_KEY = Qt.ItemDataRole.UserRole + 1


class AgencyCompleter(QCompleter):
    """Completes to official names; what is typed may stand anywhere in any of a body's names."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setCompletionRole(_KEY)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(10)

    def show_agencies(self, agencies: Iterable[Agency]) -> None:
        """Offer these bodies; those that are no more are left out."""
        self._items.clear()
        for one in agencies:
            if one.valid_to is None:
                item = QStandardItem(one.name)
                names = (one.name, one.short_name, one.symbol, *one.aliases)
                item.setData(" | ".join(fold(name) for name in names if name), _KEY)
                self._items.appendRow(item)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path.strip())]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
