"""Pages drawn by Qt: the preview on screen, the printer and the PDF show what the Word file shows."""

import os
import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QBrush,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from gialai_desk.domain.papers.layout import RULE, Sheet, Square, Stroke, Words

DOTS = 1200  # of the PDF, per inch: letters stand where the layout put them


def draw(painter: QPainter, sheet: Sheet, scale: float) -> None:
    """Draw one page, `scale` dots of the device per point."""
    painter.save()
    painter.scale(scale, scale)
    for mark in sheet.marks:
        if isinstance(mark, Words):
            _write(painter, mark)
        elif isinstance(mark, Square):
            painter.fillRect(QRectF(mark.x, mark.y, mark.side, mark.side), QBrush(Qt.GlobalColor.black))
        else:
            _rule(painter, mark)
    painter.restore()


def _rule(painter: QPainter, mark: Stroke) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, RULE))
    painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))


def _write(painter: QPainter, mark: Words) -> None:
    """Write one line; the letters are drawn large and scaled down, so that no hinting moves them."""
    large = 20.0
    font = QFont(["Times New Roman", "Liberation Serif"])
    font.setPixelSize(round(mark.size * large))
    font.setBold(mark.bold)
    font.setItalic(mark.italic)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if mark.gap:
        font.setWordSpacing(mark.gap * large)
    painter.save()
    painter.translate(mark.x, mark.y)
    painter.scale(1 / large, 1 / large)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


def write_pdf(sheets: list[Sheet], target: Path, title: str, made_on: date) -> None:
    """Write the pages as a PDF file; the same pages give the same bytes."""
    writer = QPdfWriter(str(target))
    writer.setTitle(title)
    writer.setCreator("GiaLai Desk")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), f"{title} {made_on:%Y%m%d} {sheets}".encode()))
    writer.setResolution(DOTS)
    print_sheets(writer, sheets)
    moment = f"{made_on:%Y%m%d}000000".encode()
    stated = f"{made_on:%Y-%m-%d}T00:00:00".encode()
    content = re.sub(rb"\(D:\d{14}[^)]*\)", lambda found: b"(D:" + moment + found[0][17:], target.read_bytes())
    content = re.sub(
        rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d',
        stated,
        content,
    )
    target.write_bytes(content)


def draw_without_window(sheets: list[Sheet], target: Path, title: str, made_on: date) -> None:
    """Write a PDF file from the command line, where no window is open and no screen may be there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    write_pdf(sheets, target, title, made_on)
    del application


def print_sheets(device: QPagedPaintDevice, sheets: list[Sheet]) -> None:
    """Print the pages on a printer or into a PDF."""
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        _set_page(device, sheet)
        if number == 0:
            painter.begin(device)
        else:
            device.newPage()
        draw(painter, sheet, device.logicalDpiX() / 72)
    painter.end()


def _set_page(device: QPagedPaintDevice, sheet: Sheet) -> None:
    wide = sheet.width > sheet.height
    size = QPageSize(QSizeF(min(sheet.width, sheet.height), max(sheet.width, sheet.height)), QPageSize.Unit.Point)
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
