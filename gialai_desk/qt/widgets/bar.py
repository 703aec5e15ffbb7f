"""A stacked bar of the health of tasks."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import HEALTH_NAMES, Health
from gialai_desk.qt.theme import health_colour

ORDER = (
    Health.OVERDUE,
    Health.DUE_SOON,
    Health.NEEDS_DUE,
    Health.RUNNING,
    Health.RECURRING,
    Health.NO_DUE,
    Health.DONE_ON_TIME,
    Health.DONE_LATE,
    Health.DONE_NO_DUE,
)


def paint_bar(painter: QPainter, area: QRectF, counts: Counts) -> None:
    """Draw the shares of each health; late work is hatched by its place at the left, not by colour alone."""
    total = sum(counts[health] for health in ORDER)
    if not total:
        return
    x = area.x()
    for health in ORDER:
        width = area.width() * counts[health] / total
        if width > 0:
            colour = health_colour(health)
            if health in (Health.RECURRING, Health.NO_DUE):
                colour.setAlpha(90)
            painter.fillRect(QRectF(x, area.y(), max(1.0, width - 1), area.height()), colour)
            x += width


class Bar(QWidget):
    """The bar as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts({})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Counts) -> None:
        """Show other figures; they are also the tool tip and the accessible text."""
        self._counts = counts
        words = ", ".join(f"{HEALTH_NAMES[one].lower()} {counts[one]}" for one in ORDER if counts[one])
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), self._counts)
        painter.end()
