"""The verbatim source of a notice with its coverage: tasks, accounted passages, what nobody decided."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from gialai_desk.actions.review import Stretch
from gialai_desk.qt import theme


def stretch_colour(kind: str) -> QColor:
    """Return the colour of a stretch: green task, grey no task, red undecided."""
    look = theme.current()
    return QColor(
        {"accepted": look.done, "proposed": look.accent, "none": look.neutral, "dropped": look.neutral}.get(
            kind, look.overdue
        )
    )


class Offsets:
    """Between offsets in the verbatim text and positions in a Qt document (\\r\\n is one, some letters are two)."""

    def __init__(self, text: str) -> None:
        self._shifts: list[tuple[int, int]] = [(0, 0)]
        shift = 0
        for offset, char in enumerate(text):
            if char == "\r" and text[offset + 1 : offset + 2] == "\n":
                shift -= 1
                self._shifts.append((offset + 1, shift))
            elif ord(char) > 0xFFFF:
                shift += 1
                self._shifts.append((offset + 1, shift))

    def to_document(self, offset: int) -> int:
        """Return the document position of a text offset."""
        return offset + self._shifts[bisect_right(self._shifts, (offset, 10**9)) - 1][1]

    def to_text(self, position: int) -> int:
        """Return the text offset of a document position."""
        places = [offset + shift for offset, shift in self._shifts]
        return position - self._shifts[max(0, bisect_right(places, position) - 1)][1]


class SourceView(QPlainTextEdit):
    """Read-only source; a click tells which stretch was meant."""

    pressed_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Văn bản gốc")
        self.offsets = Offsets("")
        self._stretches: list[Stretch] = []
        self._lit: list[tuple[int, int]] = []
        self._doubts: list[tuple[int, int]] = []
        self._mended: list[tuple[int, int, str]] = []

    def show_text(self, text: str) -> None:
        """Show another source."""
        self.offsets = Offsets(text)
        self._stretches, self._lit, self._doubts, self._mended = [], [], [], []  # they belong to the source before
        self.setPlainText(text)

    def show_doubts(self, spans: Sequence[tuple[int, int]], mended: Sequence[tuple[int, int, str]] = ()) -> None:
        """Tint words that were recognised with little confidence, underline those put right (on hover: what was read)."""
        self._doubts, self._mended = list(spans), list(mended)

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Tint what is decided and what is not."""
        self._stretches = list(stretches)
        self._paint()

    def light(self, spans: Sequence[tuple[int, int]]) -> None:
        """Light up these ranges and bring the first into view."""
        self._lit = list(spans)
        self._paint()
        if spans:
            cursor = self.textCursor()
            cursor.setPosition(self.offsets.to_document(spans[0][0]))
            self.setTextCursor(cursor)
            self.centerCursor()

    def selected_range(self) -> tuple[int, int] | None:
        """Return the marked range of the verbatim text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.offsets.to_text(cursor.selectionStart()), self.offsets.to_text(cursor.selectionEnd())

    def _paint(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for one in self._stretches:
            colour = stretch_colour(one.kind)
            colour.setAlpha({"accepted": 34, "proposed": 30, "undecided": 60}.get(one.kind, 18))
            marks.append(self._mark(one.start, one.end, colour))
        doubt = QColor("#FFC107")
        doubt.setAlpha(110)
        marks += [self._mark(start, end, doubt) for start, end in self._doubts]
        for start, end, _ in self._mended:
            mark = self._mark(start, end, QColor(Qt.GlobalColor.transparent))
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)  # type: ignore[attr-defined]
            mark.format.setUnderlineColor(QColor(theme.current().done))  # type: ignore[attr-defined]
            marks.append(mark)
        for start, end in self._lit:
            bright = QColor(theme.current().accent)
            bright.setAlpha(70)
            marks.append(self._mark(start, end, bright))
        self.setExtraSelections(marks)

    def _mark(self, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.offsets.to_document(start))
        cursor.setPosition(self.offsets.to_document(end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor  # type: ignore[attr-defined]
        mark.format.setBackground(colour)  # type: ignore[attr-defined]
        return mark

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self.offsets.to_text(self.cursorForPosition(event.pos()).position())
            seen = next((seen for start, end, seen in self._mended if start <= at <= end), None)
            QToolTip.showText(event.globalPos(), f"Máy đọc được “{seen}”, đã sửa theo từ vựng." if seen else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = self.cursorForPosition(event.position().toPoint()).position()
            self.pressed_at.emit(self.offsets.to_text(place))


class Ruler(QWidget):
    """The whole source as one narrow strip: what is a task, what is accounted for, what is left."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(14)
        self.setAccessibleName("Thước bao phủ")
        self._stretches: list[Stretch] = []
        self._length = 1

    def show_stretches(self, stretches: Sequence[Stretch], length: int) -> None:
        """Show the stretches of a source of this length."""
        self._stretches, self._length = list(stretches), max(1, length)
        kinds = {"accepted": 0, "proposed": 0, "none": 0, "undecided": 0}
        for one in stretches:
            kinds[one.kind] = kinds.get(one.kind, 0) + 1
        self.setToolTip(
            f"Xanh lá: {kinds['accepted']} nhiệm vụ đã nhận\nXanh dương: {kinds['proposed']} đề xuất\n"
            f"Xám: {kinds['none']} đoạn không phát sinh nhiệm vụ\nĐỏ: {kinds['undecided']} đoạn chưa xem xét"
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(14, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self.height() / self._length
        for one in self._stretches:
            colour = stretch_colour(one.kind)
            if one.kind in ("none", "dropped"):
                colour.setAlpha(90)
            painter.fillRect(QRectF(3, one.start * scale, 8, max(2.0, (one.end - one.start) * scale - 1)), colour)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place: QPoint = event.position().toPoint()
        self.asked.emit(int(place.y() / max(1, self.height()) * self._length))
