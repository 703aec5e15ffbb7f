"""How tasks look in lists: two lines of text, the lead and the deadline, a sign of their health; bars in group rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from gialai_desk.domain.register import Counts
from gialai_desk.qt import theme
from gialai_desk.qt.models.task_tree import COUNTS, LINE
from gialai_desk.qt.widgets.bar import paint_bar

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 10
LAMP = 11  # pixels from lamp to lamp


class TreeDelegate(QStyledItemDelegate):
    """Rows of the task tree: tasks two lines high, groups bold with a bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), 2 * option.fontMetrics.lineSpacing() + 8)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        counts = index.data(COUNTS)
        if isinstance(counts, Counts):
            super().paint(painter, option, index)
            area: QRect = option.rect  # type: ignore[attr-defined]
            paint_bar(painter, QRectF(area.x() + 6, area.center().y() - 4, min(area.width() - 16, 150), 9), counts)
            return
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(LINE) is None and index.column() == 0:
            option.font.setWeight(QFont.Weight.DemiBold)  # type: ignore[attr-defined]
        if index.column() == 1 and index.data(LINE) is None:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(theme.current().overdue))  # type: ignore[attr-defined]


class Card:
    """What a card shows: a sign, a bold line, the text, a muted line with lamps, a note at the right, a tint for doubt."""

    def __init__(
        self,
        head: str,
        text: str,
        foot: str,
        note: str,
        sign: QPixmap | None,
        *,
        doubt: bool = False,
        faded: bool = False,
        lamps: tuple[bool, ...] = (),
    ) -> None:
        self.head, self.text, self.foot, self.note, self.sign = head, text, foot, note, sign
        self.doubt, self.faded, self.lamps = doubt, faded, lamps


class CardDelegate(QStyledItemDelegate):
    """Draws cards of a fixed number of text lines."""

    def __init__(self, lines: int, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.lines = lines
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card = index.data(CARD)
        rows = self.lines + 1 + (1 if isinstance(card, Card) and card.foot else 0)
        return QSize(120, rows * option.fontMetrics.lineSpacing() + 16)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD)
        if not isinstance(card, Card):
            super().paint(painter, option, index)
            return
        area: QRect = option.rect.adjusted(4, 2, -4, -2)  # type: ignore[attr-defined]
        selected = self._view.selectionModel().isSelected(
            index
        )  # option.state costs 10 ms of the start (QStyle's enums)
        self._paint_ground(painter, area, card, selected)
        metrics: QFontMetrics = option.fontMetrics  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        self._paint_text(painter, area.adjusted(10, 5, -8, -4), card, metrics, font)

    def _paint_ground(self, painter: QPainter, area: QRect, card: Card, selected: bool) -> None:
        look = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.accent if selected else look.line))
        ground = (
            look.accent_soft
            if selected
            else ("#FFF6DF" if look is theme.LIGHT else "#3A321E")
            if card.doubt
            else look.surface
        )
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area, 6, 6)
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRect, card: Card, metrics: QFontMetrics, font: QFont) -> None:
        look = theme.current()
        height = metrics.lineSpacing()
        painter.save()
        painter.setOpacity(0.55 if card.faded else 1)
        x = area.x()
        if card.sign is not None:
            painter.drawPixmap(x, area.y() + (height - 16) // 2, card.sign)
            x += 21
        note = metrics.horizontalAdvance(card.note)
        painter.setPen(QColor(look.muted))
        painter.drawText(
            QRect(area.right() - note, area.y(), note + 1, height),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            card.note,
        )
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(look.text))
        room = area.right() - note - 8 - x
        painter.drawText(
            QRect(x, area.y(), room, height),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            QFontMetrics(bold).elidedText(card.head, Qt.TextElideMode.ElideRight, room),
        )
        painter.setFont(font)
        self._paint_body(painter, area, card, metrics)
        painter.restore()

    def _paint_body(self, painter: QPainter, area: QRect, card: Card, metrics: QFontMetrics) -> None:
        draw_lines(
            painter,
            QRect(area.x(), area.y() + metrics.lineSpacing() + 2, area.width(), metrics.lineSpacing() * self.lines),
            card.text,
            self.lines,
        )
        if card.foot:
            painter.setPen(QColor(theme.current().muted))
            foot = QRect(
                area.x(), area.y() + metrics.lineSpacing() * (self.lines + 1) + 3, area.width(), metrics.lineSpacing()
            )
            room = foot.width() - len(card.lamps) * LAMP - 6
            painter.drawText(
                foot,
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(card.foot, Qt.TextElideMode.ElideRight, room),
            )
            _draw_lamps(painter, foot, card.lamps)


def _draw_lamps(painter: QPainter, area: QRect, lamps: tuple[bool, ...]) -> None:
    """Draw one lamp after another at the right end: filled when lit, else a ring."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, lit in enumerate(lamps):
        x = area.right() - (len(lamps) - place) * LAMP + 2
        painter.setPen(QPen(QColor(look.done if lit else look.soon), 1.2))
        painter.setBrush(QColor(look.done) if lit else QColor(Qt.GlobalColor.transparent))
        painter.drawEllipse(QRectF(x, area.center().y() - 3, 6.5, 6.5))


def draw_lines(painter: QPainter, area: QRect, text: str, count: int) -> None:
    """Draw wrapped text of at most `count` lines, the last one elided."""
    metrics = painter.fontMetrics()
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    for number in range(count):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        piece = text[line.textStart() : line.textStart() + line.textLength()]
        if number == count - 1 and line.textStart() + line.textLength() < len(text):
            piece = metrics.elidedText(text[line.textStart() :], Qt.TextElideMode.ElideRight, area.width())
        place = QRect(area.x(), area.y() + number * metrics.lineSpacing(), area.width(), metrics.lineSpacing())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, piece.strip())
    layout.endLayout()
