"""Gathers what changed for a moment, then tells the pages once; safe to call from the worker thread."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gialai_desk.domain.changes import Changed


class Bus(QObject):
    """Broadcasts `changed` at most every `GATHER_MS`."""

    GATHER_MS = 100
    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = Changed.NOTHING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.GATHER_MS)
        self._timer.timeout.connect(self._tell)
        self._heard.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def tell(self, touched: Changed) -> None:
        """Announce that nouns changed, from any thread."""
        self._heard.emit(touched)

    def stop(self) -> None:
        """Fall silent for good."""
        self._timer.stop()
        self.blockSignals(True)

    def _gather(self, touched: Changed) -> None:
        self._waiting |= touched
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, Changed.NOTHING
        self.changed.emit(waiting)
