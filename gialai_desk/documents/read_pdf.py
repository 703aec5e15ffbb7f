"""The text layer of a PDF (pypdfium2), page after page, each line with its place among the page's characters."""

import re
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium

from gialai_desk.documents.layout import Line, Word
from gialai_desk.documents.pdf_tables import grids, with_tables
from gialai_desk.domain.errors import FileTooLarge, FileUnreadable, PasswordNeeded

MAX_PAGES = 2000
# pages with a letterhead or a signature block: these stand in two columns
_SIDE_BY_SIDE = re.compile(r"C[ỘO]NG\s+H[ÒO]A|Độc\s+lập|N[ơo]i\s+nhận|(?:TM|TL|KT|TUQ)\.\s*[A-ZĐ]", re.I)
# the headings of a task table begin like this; looking through every page for ruled lines takes too long
_HEADINGS = re.compile(r"(?:^|\n)\s*(?:S?TT|Số TT)\b[\s|]+(?:Nội|Nhiệm|Tên|Công|Danh|Ý|Mục|Văn|Đầu)", re.I)
# the lines of a digital signature's picture; two of them on a page at least, so that no sentence is ever taken for one
_STAMP = re.compile(
    r"^(?:Ký bởi|Người ký|Email|Cơ quan|Thời gian ký|Ngày ký|Signed by|Digitally signed by|Reason|Location|Date)\s*:\s*\S.{0,110}$"
    r"|^\d{1,2}[.:/-]\d{2}[.:/-]\d{2,4}\s+\d{1,2}:\d{2}:\d{2}\s*(?:[+-]\d{2}:?\d{2})?$|^Signature (?:Not )?Valid"
)


@dataclass(frozen=True)
class PageText:
    """The text of one page; `runs` says (offset in text, index of the first character on the page, how many)."""

    text: str
    runs: tuple[tuple[int, int, int], ...]


def open_pdf(content: bytes, name: str, password: str | None = None) -> pdfium.PdfDocument:
    """Open a PDF; a damaged or protected one gives a clear error."""
    try:
        document = pdfium.PdfDocument(content, password=password)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise PasswordNeeded(name) from error
        raise FileUnreadable(name) from error
    if len(document) > MAX_PAGES:
        document.close()
        raise FileTooLarge(name, len(content) // 1024 // 1024)
    return document


def pdf_text(content: bytes, name: str, password: str | None = None) -> str:
    """Return the text of every page; a scan gives almost none."""
    return "\n".join(page.text for page in pdf_pages(content, name, password))


def pdf_pages(content: bytes, name: str, password: str | None = None) -> list[PageText]:
    """Return the text of every page with the place of its lines."""
    document = open_pdf(content, name, password)
    try:
        found: list[PageText] = []
        goes_on = False  # a table may go on from the page before
        for number in range(len(document)):
            page, goes_on = _page_text(document, number, goes_on)
            found.append(page)
        return found
    except pdfium.PdfiumError as error:
        raise FileUnreadable(name) from error
    finally:
        document.close()


def _page_text(document: pdfium.PdfDocument, number: int, goes_on: bool) -> tuple[PageText, bool]:
    """Return the text of a page and whether a table was drawn on it; without headings it is only one that goes on."""
    page = document[number]
    text_page = page.get_textpage()
    try:
        raw = text_page.get_text_range()
        lines = _stream_lines(raw)
        tables = grids(page, page.get_height()) if goes_on or _HEADINGS.search(raw) else []
        if (tables or _SIDE_BY_SIDE.search(raw)) and len(raw) == text_page.count_chars():
            words = _words(text_page, raw, page.get_height())
            lines = [_joined(line) for line in with_tables(words, tables, page.get_width())]
        return _assembled(_without_stamps(lines)), bool(tables)
    finally:
        text_page.close()
        page.close()


def _plain(text: str) -> str:
    """Same length: U+FFFE and U+0002 mark a hyphen at a line end that belongs to the layout, not to the word."""
    return text.replace("\ufffe", "-").replace("\x02", "-").replace("\r", " ").replace("\x00", " ")


Piece = tuple[str, int]  # text and the index of its first character on the page


def _stream_lines(raw: str) -> list[list[Piece]]:
    lines: list[list[Piece]] = []
    start = 0
    for line in raw.split("\n"):
        lines.append([(_plain(line.rstrip("\r")), start)])
        start += len(line) + 1
    return lines


def _without_stamps(lines: list[list[Piece]]) -> list[list[Piece]]:
    stamps = [line for line in lines if _STAMP.match(" ".join(piece for piece, _ in line).strip())]
    return [line for line in lines if line not in stamps] if len(stamps) > 1 else lines


def _joined(line: Line) -> list[Piece]:
    """Put the words of a line together; a word that follows its neighbour in the stream joins its piece."""
    text = " ".join(word.text for word in line)
    pieces: list[Piece] = []
    for word in line:
        if pieces and pieces[-1][1] + len(pieces[-1][0]) + 1 == word.start:
            pieces[-1] = (f"{pieces[-1][0]} {word.text}", pieces[-1][1])
        else:
            pieces.append((word.text, word.start))
    return pieces if text else [("", 0)]


def _assembled(lines: list[list[Piece]]) -> PageText:
    text: list[str] = []
    runs: list[tuple[int, int, int]] = []
    offset = 0
    for line in lines:
        for number, (piece, start) in enumerate(line):
            if number:
                text.append(" ")
                offset += 1
            if start >= 0:  # the strokes between cells stand in no place of the page
                runs.append((offset, start, len(piece)))
            text.append(piece)
            offset += len(piece)
        text.append("\n")
        offset += 1
    return PageText("".join(text)[:-1], tuple(run for run in runs if run[2]))


def _words(text_page: Any, raw: str, height: float) -> list[Word]:
    words: list[Word] = []
    for found in re.finditer(r"[^\s\x00]+", raw):
        boxes = [text_page.get_charbox(index, loose=True) for index in range(found.start(), found.end())]
        boxes = [box for box in boxes if box[2] > box[0]]
        if boxes:
            left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
            right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
            words.append(Word(_plain(found[0]), (left, height - top, right, height - bottom), found.start()))
    return words
