"""Ctrl+K: every command and every record by a few letters without accents."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget
from shiboken6 import isValid

from gialai_desk.actions.overview import Hit, search
from gialai_desk.desk import Desk
from gialai_desk.domain.text import fold
from gialai_desk.qt.forms.ui_dialog_palette import Ui_DialogPalette
from gialai_desk.qt.icons import icon
from gialai_desk.qt.services import Services

ICONS = {"task": "tasks", "notice": "notices", "letter": "letters", "agency": "directory"}


class PaletteDialog(QDialog):
    """Type, choose, go."""

    def __init__(
        self,
        services: Services,
        commands: Sequence[QAction],
        go: Callable[[Hit], None],
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogPalette()
        self.ui.setupUi(self)
        self._services, self._commands, self._go = services, commands, go
        self.ui.query.textChanged.connect(lambda: self._find())
        self.ui.query.installEventFilter(self)
        self.ui.results.itemActivated.connect(self._choose)
        self.ui.results.itemClicked.connect(self._choose)
        self.ui.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.query.setText(words)
        self._find()

    def _find(self) -> None:
        words = self.ui.query.text()
        if len(words.strip()) < 2:
            self._show(words, [])
            return
        if not self.ui.results.count():
            self._show(words, [])  # commands at once, records when they are found

        def work(desk: Desk) -> tuple[str, list[Hit]]:
            return words, search(desk, words)

        self._services.jobs.read(work, self._found, self._services.failed)

    def _found(self, result: tuple[str, list[Hit]]) -> None:
        if isValid(self) and result[0] == self.ui.query.text():
            self._show(*result)

    def _show(self, words: str, hits: list[Hit]) -> None:
        self.ui.results.clear()
        for action in self._commands:
            name = action.text().replace("&", "")
            if action.isEnabled() and all(word in fold(name) for word in fold(words).split()):
                item = QListWidgetItem(f"{name}    {action.shortcut().toString()}".rstrip(), self.ui.results)
                item.setData(Qt.ItemDataRole.UserRole, action)
        for hit in hits:
            item = QListWidgetItem(icon(ICONS[hit.kind]), hit.title[:140], self.ui.results)
            item.setData(Qt.ItemDataRole.UserRole, hit)
        if not self.ui.results.count():
            QListWidgetItem("Không tìm thấy gì. Thử ít chữ hơn.", self.ui.results).setFlags(Qt.ItemFlag.NoItemFlags)
        self.ui.results.setCurrentRow(self.ui.results.count() - len(hits) if hits else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                count = self.ui.results.count()
                self.ui.results.setCurrentRow((self.ui.results.currentRow() + step) % max(1, count))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.ui.results.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else None
        if chosen is None:
            return
        self.accept()
        if isinstance(chosen, QAction):
            chosen.trigger()
        else:
            self._go(chosen)
