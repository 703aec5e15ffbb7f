"""The text of a Word file as printed: automatic numbers resolved, insertions taken, deletions left out, tables as rows."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn

from gialai_desk.documents.word_numbering import Numbering
from gialai_desk.domain.errors import FileTooLarge, FileUnreadable, FormatUnknown

MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 400
_LAYOUT_TABLE = re.compile(r"C[ỘO]NG H[ÒO]A|Độc lập|Nơi nhận|(?:^|\n)\s*Số\s*:|CHỦ TỊCH|GIÁM ĐỐC")


def docx_text(content: bytes, name: str) -> str:
    """Return the text, one line a paragraph, table rows with their cells divided by " | "."""
    _check_archive(content, name)
    try:
        document = docx.Document(io.BytesIO(content))
        return "\n".join(_blocks(document))
    except (KeyError, ValueError, zipfile.BadZipFile, SyntaxError, OSError, AttributeError) as error:
        raise FileUnreadable(name) from error


def _check_archive(content: bytes, name: str) -> None:
    """Refuse what is no Word file and what would unpack beyond all measure (zip bomb)."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise FileUnreadable(name) from error
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if unpacked > MAX_UNPACKED or (unpacked > 10_000_000 and unpacked / packed > MAX_RATIO):
        raise FileTooLarge(name, unpacked // 1024 // 1024)
    if not any(entry.filename.startswith("word/document") for entry in entries):
        raise FormatUnknown(name)


def _blocks(document: Document) -> Iterator[str]:
    numbering = Numbering(document)
    element: Any = document.element
    yield from _children(element.body, numbering)


def _children(parent: Any, numbering: Numbering) -> Iterator[str]:
    for element in parent.iterchildren():
        if element.tag == qn("w:p"):
            yield from _paragraph(element, numbering)
        elif element.tag == qn("w:tbl"):
            yield from _table(element, numbering)
        elif element.tag in (
            qn("w:sdt"),
            qn("w:sdtContent"),
            qn("w:ins"),
            qn("w:customXml"),
            qn("w:smartTag"),
        ):
            yield from _children(element, numbering)


def _paragraph(element: Any, numbering: Numbering) -> Iterator[str]:
    text = _run_text(element)
    if text.strip():
        yield numbering.mark(element) + text
    else:
        yield ""
    for box in element.iter(qn("w:txbxContent")):
        if not _in_fallback(box):
            yield from _children(box, numbering)


def _in_fallback(element: Any) -> bool:
    return any(parent.tag.endswith("}Fallback") for parent in element.iterancestors())


def _run_text(paragraph: Any) -> str:
    pieces: list[str] = []
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen")):
        if _belongs_elsewhere(node, paragraph):
            continue
        if node.tag == qn("w:t"):
            pieces.append(node.text or "")
        elif node.tag == qn("w:tab"):
            pieces.append("" if node.getparent().tag == qn("w:tabs") else "    ")
        else:
            pieces.append("-" if node.tag == qn("w:noBreakHyphen") else "\n")
    return "".join(pieces)


def _belongs_elsewhere(node: Any, paragraph: Any) -> bool:
    """Text of a deletion, or of a text box inside the paragraph."""
    for parent in node.iterancestors():
        if parent is paragraph:
            return False
        if parent.tag in (qn("w:del"), qn("w:moveFrom"), qn("w:txbxContent")):
            return True
    return False


def _table(table: Any, numbering: Numbering) -> Iterator[str]:
    rows = [
        ["\n".join(line for line in _children(cell, numbering)).strip() for cell in row.iterchildren(qn("w:tc"))]
        for row in table.iter(qn("w:tr"))
        if next(row.iterancestors(qn("w:tbl")), None) is table
    ]
    widest = max((len(row) for row in rows), default=0)
    whole = "\n".join("\n".join(row) for row in rows)
    if widest <= 2 and (len(rows) <= 4 or _LAYOUT_TABLE.search(whole)):
        for row in rows:  # a letterhead or signature block laid out as a table
            yield from (cell for cell in row if cell)
            yield ""
        return
    for row in rows:
        yield " | ".join(" ".join(cell.split()) for cell in row)
