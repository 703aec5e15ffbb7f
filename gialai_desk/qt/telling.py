"""The strip below the page that tells what was done, with one button to go on; nothing under the mouse moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from gialai_desk.qt.forms.ui_main_window import Ui_MainWindow

SECONDS = 9


class Telling(QObject):
    """Shows one message at a time; errors stay until they are closed."""

    def __init__(self, ui: Ui_MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._call: Callable[[], Any] | None = None
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.timeout.connect(ui.message_bar.hide)
        ui.message_bar.hide()
        ui.message_close.clicked.connect(ui.message_bar.hide)
        ui.message_action.clicked.connect(self._act)

    def say(self, words: str, *, error: bool = False, action: str = "", call: Callable[[], Any] | None = None) -> None:
        """Tell something; `call` is what the button named `action` does."""
        bar = self._ui.message_bar
        bar.setProperty("error", error)
        bar.style().polish(bar)
        self._ui.message_text.setText(words)
        self._ui.message_action.setText(action)
        self._ui.message_action.setVisible(bool(action))
        self._call = call
        bar.show()
        self._hide.stop()
        if not error:
            self._hide.start(SECONDS * 1000)

    def _act(self) -> None:
        self._ui.message_bar.hide()
        if self._call:
            self._call()
