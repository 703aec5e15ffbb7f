"""The pages of a source file as pictures, and where stretches of its text stand on them."""

import io
from collections.abc import Sequence
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw_pdf

from gialai_desk.documents.ocr import page_images
from gialai_desk.documents.read_pdf import open_pdf, pdf_pages

Box = tuple[float, float, float, float]  # left, top, right, bottom in parts of the page's width and height


class Picture(NamedTuple):
    """A page as a PNG picture."""

    number: int
    total: int
    png: bytes


def has_pages(content: bytes) -> bool:
    """Tell whether the file has pages that can be shown: a PDF or a picture."""
    return (b"%PDF-" in content[:1024] and b"/Encrypt" not in content) or content.startswith(
        (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
    )


def picture(content: bytes, name: str, number: int, width: int) -> Picture:
    """Return one page drawn `width` pixels wide; a number beyond the last gives the last."""
    buffer = io.BytesIO()
    if b"%PDF-" in content[:1024]:
        document = open_pdf(content, name)
        try:
            number = min(number, len(document) - 1)
            page: Any = document[number]
            image: Any = page.render(scale=width / max(1.0, page.get_width())).to_pil()
            total = len(document)
        finally:
            document.close()
    else:
        images: list[Any] = list(page_images(content, name))
        number = min(number, len(images) - 1)
        image, total = images[number]
        image = image.resize((width, max(1, round(width * image.height / image.width))))
    image.save(buffer, "PNG", compress_level=1)
    return Picture(number, total, buffer.getvalue())


def boxes(content: bytes, name: str, text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, Box]]:
    """Return (page, box) of every line that these ranges of a PDF's text touch; none when the text is not the PDF's."""
    if b"%PDF-" not in content[:1024]:
        return []
    pages = pdf_pages(content, name)
    if "\n".join(page.text for page in pages) != text:
        return []
    document = open_pdf(content, name)
    try:
        found: list[tuple[int, Box]] = []
        offset = 0
        for number, page in enumerate(pages):
            pieces = [
                (index + max(0, start - offset - at), min(count, end - offset - at) - max(0, start - offset - at))
                for start, end in spans
                for at, index, count in page.runs
                if start < offset + at + count and end > offset + at
            ]
            if pieces:
                found += [(number, box) for box in by_line(_rectangles(document, number, pieces))]
            offset += len(page.text) + 1
        return found
    finally:
        document.close()


def by_line(found: Sequence[Box]) -> list[Box]:
    """Return the boxes of words or letters put together line by line."""
    lines: list[Box] = []
    for box in found:
        if lines:
            left, top, right, bottom = lines[-1]
            level = min(bottom, box[3]) - max(top, box[1]) > 0.4 * min(bottom - top, box[3] - box[1])
            if level and left - 0.02 <= box[0] <= right + 0.05:
                lines[-1] = (left, min(top, box[1]), max(right, box[2]), max(bottom, box[3]))
                continue
        lines.append(box)
    return lines


def _rectangles(document: pdfium.PdfDocument, number: int, pieces: list[tuple[int, int]]) -> list[Box]:
    page: Any = document[number]
    width, height = page.get_width(), page.get_height()
    text_page = page.get_textpage()
    result: list[Box] = []
    for index, count in pieces:
        for one in range(raw_pdf.FPDFText_CountRects(text_page.raw, index, count)):
            left, bottom, right, top = text_page.get_rect(one)
            result.append((left / width, 1 - top / height, right / width, 1 - bottom / height))
    text_page.close()
    return result
