"""One icon set, recoloured for the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gialai_desk.actions.assets import resource_root
from gialai_desk.domain.tasks import Health
from gialai_desk.qt import theme

_HEALTH_ICONS = {Health.NEEDS_DUE: "no_due", Health.DONE_NO_DUE: "done_on_time"}


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """Return the icon drawn in a colour."""
    source = (resource_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("#000000", colour)
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def icon(name: str, colour: QColor | str | None = None) -> QIcon:
    """Return an icon in the text colour unless another is given."""
    shade = QColor(colour or theme.current().text).name()
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, shade, 18, ratio))
    return made


def health_pixmap(health: Health, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return the sign of a health in its colour."""
    return pixmap(_HEALTH_ICONS.get(health, health.value), theme.health_colour(health).name(), size, ratio)
