"""A month of deadlines: chips marked and coloured by health, holidays, swapped days, today."""

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gialai_desk.actions.overview import Register
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.tasks import HEALTH_NAMES, Health
from gialai_desk.qt import theme
from gialai_desk.qt.icons import health_pixmap

DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
HEAD, CHIP = 26, 20


class Month(QWidget):
    """Six weeks around a month; arrows move the day, Enter opens what is due."""

    day_chosen = Signal(object)
    task_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Lịch tháng")
        self.setMouseTracking(True)
        self.first = date.today().replace(day=1)
        self.chosen = date.today()
        self._register: Register | None = None
        self._due: dict[date, list[TaskLine]] = {}

    def show_month(self, first: date) -> None:
        """Show another month."""
        self.first = first
        if (self.chosen.year, self.chosen.month) != (first.year, first.month):
            self.chosen = first
        self.update()

    def show_register(self, register: Register, lines: Iterable[TaskLine]) -> None:
        """Show the deadlines of these tasks."""
        self._register = register
        self._due = {}
        for line in lines:
            if line.due and line.health is not Health.CANCELLED:
                self._due.setdefault(line.due, []).append(line)
        self.update()

    def on_day(self, day: date) -> list[TaskLine]:
        """Return what is due on a day."""
        return self._due.get(day, [])

    def sizeHint(self) -> QSize:
        return QSize(700, 480)

    def _weeks(self) -> int:
        return len(calendar.Calendar(0).monthdayscalendar(self.first.year, self.first.month))

    def _start(self) -> date:
        return self.first - timedelta(days=self.first.weekday())

    def _cell(self, number: int) -> QRect:
        width, height = self.width() / 7, (self.height() - HEAD) / self._weeks()
        row, column = divmod(number, 7)
        left, top = round(column * width), HEAD + round(row * height)
        return QRect(left, top, round((column + 1) * width) - left, HEAD + round((row + 1) * height) - top)

    def _day_at(self, place: QPoint) -> tuple[date, int] | None:
        for number in range(self._weeks() * 7):
            cell = self._cell(number)
            if cell.contains(place):
                return self._start() + timedelta(days=number), (place.y() - cell.y() - 24) // CHIP
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        painter.fillRect(self.rect(), QColor(look.surface))
        painter.setPen(QColor(look.muted))
        for column, name in enumerate(DAYS):
            cell = self._cell(column)
            painter.drawText(QRect(cell.x(), 0, cell.width(), HEAD), Qt.AlignmentFlag.AlignCenter, name)
        for number in range(self._weeks() * 7):
            self._paint_day(painter, self._cell(number), self._start() + timedelta(days=number))
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        look = theme.current()
        register = self._register
        holiday = register.work.holiday_name(day) if register else None
        makeup = register is not None and day in register.work.makeup
        off = holiday is not None or (day.weekday() > 4 and not makeup)
        painter.fillRect(cell, QColor(look.alternate if off or day.month != self.first.month else look.surface))
        painter.setPen(QColor(look.line))
        painter.drawRect(cell)
        if day == self.chosen:
            painter.setPen(QColor(look.accent))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        self._paint_number(
            painter,
            cell,
            day,
            holiday or ("Làm bù" if makeup else ""),
            bool(register and day == register.as_of),
        )
        room = max(0, (cell.height() - 26) // CHIP)
        lines = self.on_day(day)
        shown = lines if len(lines) <= room else lines[: max(0, room - 1)]
        for number, line in enumerate(shown):
            self._paint_chip(
                painter, QRect(cell.x() + 4, cell.y() + 24 + number * CHIP, cell.width() - 8, CHIP - 2), line
            )
        if len(shown) < len(lines) and room:
            painter.setPen(QColor(look.muted))
            place = QRect(cell.x() + 8, cell.y() + 24 + len(shown) * CHIP, cell.width() - 12, CHIP - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"+ {len(lines) - len(shown)} nhiệm vụ")

    def _paint_number(self, painter: QPainter, cell: QRect, day: date, note: str, today: bool) -> None:
        look = theme.current()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold if today else QFont.Weight.Normal)
        painter.setFont(bold)
        painter.setPen(QColor(look.accent if today else look.text if day.month == self.first.month else look.muted))
        words = f"{day.day} hôm nay" if today else str(day.day)
        painter.drawText(cell.adjusted(6, 3, -4, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        painter.setFont(self.font())
        if note:
            painter.setPen(QColor(look.overdue if note != "Làm bù" else look.soon))
            used = painter.fontMetrics().horizontalAdvance(words) + 14
            room = cell.adjusted(used, 3, -6, 0)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
                painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room.width()),
            )

    def _paint_chip(self, painter: QPainter, area: QRect, line: TaskLine) -> None:
        colour = theme.health_colour(line.health)
        ground = QColor(colour)
        ground.setAlpha(28)
        painter.fillRect(area, ground)
        painter.drawPixmap(area.x() + 2, area.y() + 1, health_pixmap(line.health))
        painter.setPen(QColor(theme.current().text))
        register = self._register
        name = register.party(line.lead) if register else ""
        words = f"{name}: {line.text}" if name else line.text
        text = area.adjusted(21, 0, -2, 0)
        painter.drawText(
            text,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, text.width()),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._day_at(event.position().toPoint())
        if found is None:
            return
        self.chosen = found[0]
        self.day_chosen.emit(self.chosen)
        lines = self.on_day(self.chosen)
        if 0 <= found[1] < len(lines):
            self.task_chosen.emit(lines[found[1]].id)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in steps:
            self.chosen += timedelta(days=steps[key])
            self.first = self.chosen.replace(day=1)
            self.day_chosen.emit(self.chosen)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.on_day(self.chosen):
            self.task_chosen.emit(self.on_day(self.chosen)[0].id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._day_at(event.pos())
            lines = self.on_day(found[0]) if found else []
            words = "\n".join(f"{HEALTH_NAMES[line.health]} · {line.code} · {line.text[:100]}" for line in lines[:12])
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
