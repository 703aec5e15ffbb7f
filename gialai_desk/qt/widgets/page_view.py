"""The pages of a PDF or scan with the sentences of the chosen task boxed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gialai_desk.actions.pages import Box, Picture
from gialai_desk.qt import theme


class _Sheet(QWidget):
    """One page and its boxes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.boxes: list[Box] = []
        self.setAccessibleName("Trang văn bản")

    def sizeHint(self) -> QSize:
        return self.image.size() / self.image.devicePixelRatio() if not self.image.isNull() else QSize(200, 280)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self.image)
        size = self.sizeHint()
        colour = QColor(theme.LIGHT.accent)  # paper is white under both looks
        painter.setPen(QPen(colour, 1.4))
        colour.setAlpha(38)
        painter.setBrush(colour)
        for left, top, right, bottom in self.boxes:
            area = QRectF(
                left * size.width(), top * size.height(), (right - left) * size.width(), (bottom - top) * size.height()
            )
            painter.drawRoundedRect(area.adjusted(-2, -1, 2, 1), 2, 2)


class PageView(QWidget):
    """Shows one page at a time; asks for the pictures it needs."""

    wanted = Signal(int, int)  # page, width in pixels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(self)
        self._area = QScrollArea(self)
        self._area.setWidget(self._sheet)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setAccessibleName("Trang của tệp gốc")
        self._back = QPushButton("‹ Trang trước", self)
        self._forth = QPushButton("Trang sau ›", self)
        self._where = QLabel(self)
        self._back.clicked.connect(lambda: self.ask(self._number - 1))
        self._forth.clicked.connect(lambda: self.ask(self._number + 1))
        bar = QHBoxLayout()
        for widget in (self._back, self._where, self._forth):
            bar.addWidget(widget)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addLayout(bar)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(lambda: self.ask(self._number))
        self._number, self._total = 0, 1
        self._boxes: list[tuple[int, Box]] = []

    def clear(self) -> None:
        """Forget the pages of another notice."""
        self._number, self._total, self._boxes = 0, 1, []
        self._sheet.image, self._sheet.boxes = QImage(), []
        self._sheet.update()

    def ask(self, number: int) -> None:
        """Ask for a page."""
        self._number = max(0, min(number, self._total - 1))
        width = max(300, self._area.width() - 22)  # the scroll bar has its place
        self.wanted.emit(self._number, round(width * self.devicePixelRatioF()))

    def show_picture(self, picture: Picture) -> None:
        """Show a page that was asked for."""
        self._number, self._total = picture.number, picture.total
        self._sheet.image = QImage.fromData(picture.png)
        self._sheet.image.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.resize(self._sheet.sizeHint())
        self._where.setText(f"{self._number + 1}/{self._total}")
        self._back.setEnabled(self._number > 0)
        self._forth.setEnabled(self._number + 1 < self._total)
        self._show_boxes()

    def light(self, boxes: Sequence[tuple[int, Box]]) -> None:
        """Box these lines; the page of the first is shown."""
        self._boxes = list(boxes)
        if self._boxes and self._boxes[0][0] != self._number:
            self.ask_page(self._boxes[0][0])
        else:
            self._show_boxes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._sheet.image.isNull() and self.isVisible():
            self._again.start(200)

    def ask_page(self, number: int) -> None:
        """Ask for a page even when the number of pages is not known yet."""
        self._total = max(self._total, number + 1)
        self.ask(number)

    def _show_boxes(self) -> None:
        self._sheet.boxes = [box for page, box in self._boxes if page == self._number]
        self._sheet.update()
        if self._sheet.boxes:
            left, top, *_ = self._sheet.boxes[0]
            size = self._sheet.sizeHint()
            self._area.ensureVisible(round(left * size.width()), round(top * size.height()) + 60, 40, 120)
