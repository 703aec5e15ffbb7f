"""Pages as offices get them: printed, signed and stamped, then scanned badly or photographed on a desk."""

import io
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from gialai_desk.documents import pages


def print_notice(path: Path, left: list[str], right: list[str], lines: list[str], centred: int = 2) -> Path:
    """Print a notice to PDF: letterhead in two columns, a centred title, justified text."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(300)
    painter = QPainter(writer)
    painter.setFont(QFont("Liberation Serif", 13))
    width, y = writer.width(), 60
    for one, other in zip(left, right, strict=True):
        painter.drawText(QRect(0, y, 800, 70), Qt.AlignmentFlag.AlignHCenter, one)
        painter.drawText(QRect(820, y, width - 820, 70), Qt.AlignmentFlag.AlignHCenter, other)
        y += 75
    for number, line in enumerate(lines):
        flags = Qt.TextFlag.TextWordWrap | (
            Qt.AlignmentFlag.AlignHCenter if number < centred else Qt.AlignmentFlag.AlignJustify
        )
        area = painter.boundingRect(QRect(120, y + 20, width - 140, 2000), flags, line)
        if area.bottom() > writer.height():
            writer.newPage()
            y = 60
            area.moveTop(y)
        painter.drawText(QRect(120, area.top(), width - 140, area.height() + 10), flags, line)
        y = area.bottom()
    painter.end()
    return path


def page_image(pdf: Path, number: int = 0, width: int = 1654) -> Image.Image:
    """Return a page of a PDF as a picture (1654 pixels = 200 dpi)."""
    return Image.open(io.BytesIO(pages.picture(pdf.read_bytes(), pdf.name, number, width).png)).convert("RGB")


def stamped(image: Image.Image, where: tuple[int, int], size: int = 300) -> Image.Image:
    """Put a red round seal over the text; its ink is thin, black letters stay black below it."""
    seal = Image.new("RGB", image.size, "white")
    draw = ImageDraw.Draw(seal)
    x, y = where
    for inset, line in ((0, 8), (16, 3), (90, 3)):
        draw.ellipse((x + inset, y + inset, x + size - inset, y + size - inset), outline=(205, 40, 40), width=line)
    return ImageChops.multiply(image, seal)


def scanned(image: Image.Image, angle: float) -> Image.Image:
    """A flat scan: tilted, noisy, with a red seal over the text."""
    turned = stamped(image, (900, 500)).rotate(angle, Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    return Image.blend(turned, Image.effect_noise(turned.size, 40).convert("RGB"), 0.1)


def photographed(image: Image.Image, *, lean: float = 0.03, quality: int = 45, blur: float = 0.8) -> bytes:
    """A page photographed with a phone on a brown desk: in perspective, a shadow across it, soft, JPEG; returns the file."""
    width, height = image.size
    border = width // 14
    desk = Image.new("RGB", (width + 2 * border, height + 2 * border), (96, 74, 58))
    desk.paste(stamped(image, (width // 2, height // 3)), (border, border))
    wide, tall = desk.size
    shift = int(lean * wide)
    corners = (-shift // 2, 0, 0, tall + shift // 3, wide + shift // 3, tall, wide - shift, shift // 2)
    leaning = desk.transform(desk.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=(80, 62, 50))
    shadow = (
        Image.linear_gradient("L").rotate(25, expand=False).resize(leaning.size).point(lambda v: 120 + v * 135 // 255)
    )
    dark = ImageChops.multiply(leaning, Image.merge("RGB", (shadow, shadow, shadow.point(lambda v: v * 92 // 100))))
    soft = dark.filter(ImageFilter.GaussianBlur(blur))
    noisy = Image.blend(soft, Image.effect_noise(soft.size, 50).convert("RGB"), 0.06)
    buffer = io.BytesIO()
    noisy.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def errors_per_letter(want: str, got: str) -> float:
    """Return the edit distance of two texts by letters, white space folded, per letter wanted.

    Bit-parallel: one row of the table of distances is two numbers of as many bits as letters are wanted (Hyyrö 2003).
    """
    want, got = " ".join(want.split()), " ".join(got.split())
    places: dict[str, int] = {}
    for place, letter in enumerate(want):
        places[letter] = places.get(letter, 0) | 1 << place
    row = (1 << len(want)) - 1
    up, down, distance = row, 0, len(want)
    for letter in got:
        same = places.get(letter, 0)
        across = (((same & up) + up) ^ up) | same
        more, less = (down | ~(across | up)) & row, up & across
        distance += (more >> len(want) - 1 & 1) - (less >> len(want) - 1 & 1)
        more, less = (more << 1 | 1) & row, less << 1 & row
        beside = same | down
        up, down = (less | ~(beside | more)) & row, more & beside
    return distance / len(want)
