"""Scans read with Tesseract: pages rendered at 300 dpi, stamps taken out, straightened, words put in reading order.

A page with doubtful words is looked at twice, with one threshold for the whole page and with one for each part of it.
"""

import io
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image, ImageChops, ImageFilter, ImageMath, ImageOps, ImageSequence, ImageStat

from gialai_desk.documents import archive, programs
from gialai_desk.documents.layout import Line, Word, reading_order
from gialai_desk.documents.read_pdf import open_pdf
from gialai_desk.documents.source import Segment
from gialai_desk.documents.two_looks import merged
from gialai_desk.domain.errors import FileTooLarge, FileUnreadable
from gialai_desk.domain.progress import Progress, silent

DPI = 300
A4_WIDTH = 2480  # pixels of an A4 page at 300 dpi
MAX_PIXELS = 120_000_000
ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}  # its own threads wait for each other: six times slower on two cores
SPECK = 0.3  # a line of three signs that is recognised with less confidence is none
DOUBTFUL, CLEAR = 0.8, 0.01  # a page is clear when no larger share of its words is read with less confidence
BY_PARTS = ("-c", "thresholding_method=1")  # Tesseract then tells ink from paper tile by tile (Leptonica's tiled Otsu)
SPOTS = frozenset("\\^`´~“”\"'‘’›‹«»|_.,;()¬¦°")  # standing alone these are dirt, not signs of the paper
INK, PAPER = 60, 200  # of 255: darker is ink, lighter is paper, once the light is even


@dataclass(frozen=True)
class Recognised:
    """What was read from a scan."""

    text: str
    segments: tuple[Segment, ...]


def available() -> str | None:
    """Return the Tesseract program when it is there with its Vietnamese data, else None."""
    program = programs.find("tesseract")
    if program is None:
        return None
    try:
        languages = programs.run([program, "--list-langs"], seconds=20).decode(errors="replace").split()
    except OSError:
        return None
    return program if "vie" in languages else None


def recognise(
    content: bytes, name: str, program: str, progress: Progress = silent, password: str | None = None
) -> Recognised:
    """Read a scan page by page; `progress` tells the page and can stop it."""
    text: list[str] = []
    segments: list[Segment] = []
    offset = 0
    for number, (lines, width, height) in enumerate(_pages(content, name, program, progress, password)):
        for line in lines:
            for place, word in enumerate(line):
                if place:
                    text.append(" ")
                    offset += 1
                left, top, right, bottom = word.box
                box = (left / width, top / height, right / width, bottom / height)
                segments.append(Segment(offset, offset + len(word.text), number, box, word.confidence))
                text.append(word.text)
                offset += len(word.text)
            text.append("\n")
            offset += 1
    return Recognised("".join(text).rstrip("\n"), tuple(segments))


def _pages(
    content: bytes, name: str, program: str, progress: Progress, password: str | None
) -> Iterator[tuple[list[Line], int, int]]:
    """Yield the lines of each page with the page's size in pixels; as many pages are read at once as there are cores."""
    waiting: deque[Future[tuple[list[Line], int, int]]] = deque()
    hands = max(1, min(4, os.cpu_count() or 1))
    pool = ThreadPoolExecutor(hands, thread_name_prefix="ocr")
    done = 0
    try:
        for image, total in page_images(content, name, password):
            if len(waiting) == hands:
                yield waiting.popleft().result()
                done += 1
            progress(done, total, f"Đang nhận dạng chữ trang {done + 1}/{total}")
            waiting.append(pool.submit(_page, image, program, name))
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _page(image: Image.Image, program: str, name: str) -> tuple[list[Line], int, int]:
    ready = straightened(_at_300_dpi(evenly_lit(without_stamps(image))))
    words = _words(ready, program, name)
    if sum(word.confidence < DOUBTFUL for word in words) > CLEAR * len(words):
        words = merged(words, _words(ready, program, name, *BY_PARTS))
    lines = [without_spots(line) for line in reading_order(words, ready.width)]
    return [line for line in lines if line and not is_speck(line)], ready.width, ready.height


def is_speck(line: Line) -> bool:
    """Tell whether a line is a spot or the edge of a seal that was taken for a letter or two."""
    return sum(len(word.text) for word in line) <= 3 and all(word.confidence < SPECK for word in line)


def without_spots(line: Line) -> Line:
    """Return the line without signs that stand for nothing; the dash of an item may have been taken for "~"."""
    if line[0].text in ("~", "--", "*-") and len(line) > 1:
        line = [replace(line[0], text="-"), *line[1:]]
    return [
        word
        for place, word in enumerate(line)
        if not SPOTS.issuperset(word.text) and (word.text not in ("/", ":", "=") or 0 < place < len(line) - 1)
    ]


def page_images(content: bytes, name: str, password: str | None = None) -> Iterator[tuple[Image.Image, int]]:
    """Yield the pages of a PDF or picture file as pictures, each with the number of all pages."""
    if b"%PDF-" in content[:1024]:
        document = open_pdf(content, name, password)
        try:
            for number in range(len(document)):
                page: Any = document[number]
                scale = min(DPI / 72, (MAX_PIXELS / max(1, page.get_width() * page.get_height())) ** 0.5)
                yield page.render(scale=scale).to_pil(), len(document)
        finally:
            document.close()
        return
    try:
        with Image.open(io.BytesIO(content)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise FileTooLarge(name, len(content) // 1024 // 1024)
            total = getattr(picture, "n_frames", 1)
            for frame in ImageSequence.Iterator(picture):
                yield ImageOps.exif_transpose(frame.convert("RGB")), total
    except (Image.DecompressionBombError, *archive.DAMAGED) as error:
        raise FileUnreadable(name) from error


def _at_300_dpi(image: Any) -> Image.Image:
    """Scale a small picture up to what Tesseract reads best; a page is taken for A4 across or along."""
    width = A4_WIDTH if image.width <= image.height else round(A4_WIDTH * 1.414)
    if 0.75 * width < image.width < 1.35 * width:
        return image
    factor = width / image.width
    return image.resize((width, max(1, round(image.height * factor))), Image.Resampling.LANCZOS)


def without_stamps(image: Image.Image) -> Image.Image:
    """Return the page in grey with coloured ink (red seals, blue signatures) faded: the lightest of the channels."""
    red, green, blue = image.convert("RGB").split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def evenly_lit(image: Any) -> Image.Image:
    """Return the page as under even light: each place against the brightest around it, pale shades made white.

    A shadow over a photographed page goes away, and the desk around it turns as white as the paper.
    """
    small = image.resize((max(1, image.width // 12), max(1, image.height // 12)), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.GaussianBlur(3))
    around = paper.resize(image.size, Image.Resampling.BILINEAR)
    share: Any = ImageMath.lambda_eval(
        lambda of: of["ink"] * 255 / of["max"](of["around"], 1), ink=image, around=around
    )
    return share.convert("L").point([_level(value) for value in range(256)])


def _level(value: int) -> int:
    """Stretch what lies between the blackest ink and pale shades; what is paler is paper."""
    return max(0, min(255, (value - INK) * 255 // (PAPER - INK)))


def straightened(image: Any) -> Image.Image:
    """Turn the page so that its lines are level (up to 5 degrees): the rows of a level page differ most."""
    small = image.resize((600, max(1, round(600 * image.height / image.width)))).filter(ImageFilter.MinFilter(3))
    best = max((step / 4 for step in range(-20, 21)), key=lambda angle: _sharpness(small, angle) - abs(angle) * 0.01)
    return image.rotate(best, Image.Resampling.BICUBIC, fillcolor=255) if abs(best) >= 0.25 else image


def _sharpness(image: Any, angle: float) -> float:
    turned: Any = image.rotate(angle, Image.Resampling.BILINEAR, fillcolor=255)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX)
    return ImageStat.Stat(rows).stddev[0]


def _words(image: Image.Image, program: str, name: str, *settings: str) -> list[Word]:
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    command = [program, "stdin", "stdout", "-l", "vie", "--psm", "3", "--dpi", str(DPI), *settings, "tsv"]
    try:
        done = programs.run(command, content=buffer.getvalue(), seconds=300, settings=ONE_THREAD)
        table = done.decode("utf-8", errors="replace")
    except OSError as error:
        raise FileUnreadable(name, str(error)) from error
    return [word for row in table.splitlines()[1:] if (word := _word(row.split("\t")))]


def _word(cells: list[Any]) -> Word | None:
    """One row of Tesseract's table: level … left top width height conf text; only words (level 5) count."""
    if len(cells) < 12 or cells[0] != "5" or not str(cells[11]).strip():
        return None
    left, top, width, height = (int(cell) for cell in cells[6:10])
    return Word(str(cells[11]).strip(), (left, top, left + width, top + height), 0, max(0.0, float(cells[10]) / 100))
