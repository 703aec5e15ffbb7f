"""The text of a Word file as printed: numbers resolved, changes accepted, old letters in Unicode, tables as rows, notes last."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from gialai_desk.documents import archive
from gialai_desk.documents.word_fonts import Fonts
from gialai_desk.documents.word_numbering import Numbering
from gialai_desk.domain.errors import FileUnreadable, FormatUnknown

_LETTERHEAD = re.compile(r"C[ỘO]NG H[ÒO]A|Độc lập")
_LAYOUT_TABLE = re.compile(r"C[ỘO]NG H[ÒO]A|Độc lập|Nơi nhận|(?:^|\n)\s*Số\s*:|CHỦ TỊCH|GIÁM ĐỐC")


def docx_text(content: bytes, name: str) -> str:
    """Return the text, one line a paragraph, table rows with their cells divided by " | "."""
    if not any(part.startswith("word/document") for part in archive.names(content, name)):
        raise FormatUnknown(name)
    try:
        document = docx.Document(io.BytesIO(content))
        return "\n".join(_blocks(document))
    except archive.DAMAGED as error:
        raise FileUnreadable(name) from error


def _blocks(document: Document) -> Iterator[str]:
    printed = _Printed(Numbering(document), Fonts(document))
    element: Any = document.element
    body = list(_children(element.body, printed))
    header = [one for one in _header(document, printed) if one.strip()]
    if any(_LETTERHEAD.search(one) for one in header) and not any(_LETTERHEAD.search(one) for one in body[:12]):
        yield from header
    yield from body
    yield from _footnotes(document, printed)


@dataclass(frozen=True)
class _Printed:
    """What is needed to know how a paragraph is printed."""

    numbering: Numbering
    fonts: Fonts


def _header(document: Document, printed: _Printed) -> Iterator[str]:
    """The page header of the first page; some offices keep their letterhead there."""
    if not len(document.sections):
        return
    section: Any = document.sections[0]
    for header in (section.first_page_header, section.header):
        if not header.is_linked_to_previous:
            yield from _children(header._element, printed)


def _footnotes(document: Document, printed: _Printed) -> Iterator[str]:
    """Footnotes and endnotes, after the text, each with its number."""
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(("/footnotes", "/endnotes")):
            continue
        root: Any = parse_xml(relation.target_part.blob)
        for number, note in enumerate(one for one in root.iterchildren() if one.get(qn("w:type")) is None):
            text = " ".join(line for line in _children(note, printed) if line.strip())
            if text:
                yield f"({number + 1}) {text}"


def _children(parent: Any, numbering: _Printed) -> Iterator[str]:
    held = ""
    for element in parent.iterchildren():
        if element.tag == qn("w:p"):
            first, *rest = _paragraph(element, numbering)
            if _joins_next(element):
                held += first
                continue
            yield held + first
            yield from rest
            held = ""
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


def _joins_next(paragraph: Any) -> bool:
    """Tell whether the end of the paragraph was deleted in a tracked change: it goes on in the next one."""
    properties = paragraph.find(qn("w:pPr"))
    mark = properties.find(qn("w:rPr")) if properties is not None else None
    return mark is not None and mark.find(qn("w:del")) is not None


def _paragraph(element: Any, numbering: _Printed) -> Iterator[str]:
    text = _run_text(element, numbering.fonts)
    if text.strip():
        yield numbering.numbering.mark(element) + text
    else:
        yield ""
    for box in element.iter(qn("w:txbxContent")):
        if not _in_fallback(box):
            yield from _children(box, numbering)


def _in_fallback(element: Any) -> bool:
    return any(parent.tag.endswith("}Fallback") for parent in element.iterancestors())


def _run_text(paragraph: Any, fonts: Fonts) -> str:
    pieces: list[str] = []
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen")):
        if _belongs_elsewhere(node, paragraph):
            continue
        if node.tag == qn("w:t"):
            pieces.append(fonts.unicode(node.text or "", node.getparent(), paragraph))
        elif node.tag == qn("w:tab"):
            pieces.append("" if node.getparent().tag == qn("w:tabs") else "    ")
        else:
            pieces.append("-" if node.tag == qn("w:noBreakHyphen") else "\n")
    return "".join(pieces)


def _belongs_elsewhere(node: Any, paragraph: Any) -> bool:
    """Text of a deletion, of a text box inside the paragraph, or hidden."""
    for parent in node.iterancestors():
        if parent is paragraph:
            return False
        if parent.tag in (qn("w:del"), qn("w:moveFrom"), qn("w:txbxContent")):
            return True
        if parent.tag == qn("w:r") and parent.find(f"{qn('w:rPr')}/{qn('w:vanish')}") is not None:
            return True
    return False


def _table(table: Any, numbering: _Printed) -> Iterator[str]:
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
