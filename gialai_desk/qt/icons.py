"""One icon set, recoloured for the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gialai_desk.actions.assets import resource_root
from gialai_desk.domain.tasks import Health
from gialai_desk.qt import theme

_HEALTH_ICONS = {Health.NEEDS_DUE: "no_due", Health.DONE_NO_DUE: "done_on_time"}


def ratio() -> float:
    """Return how many device pixels a pixel is on the finest screen."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 18, scale: float = 1.0) -> QPixmap:
    """Return the icon drawn in a colour."""
    source = (resource_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("#000000", colour)
    drawn = QPixmap(round(size * scale), round(size * scale))
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def icon(name: str, colour: QColor | str | None = None) -> QIcon:
    """Return an icon in the text colour unless another is given."""
    shade = QColor(colour or theme.current().text).name()
    return QIcon(pixmap(name, shade, 18, ratio()))


def health_pixmap(health: Health, size: int = 16) -> QPixmap:
    """Return the sign of a health in its colour."""
    return pixmap(_HEALTH_ICONS.get(health, health.value), theme.health_colour(health).name(), size, ratio())
