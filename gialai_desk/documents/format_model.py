"""Reading a Word file for the format check: the effective look of every paragraph, styles and defaults resolved."""

import io
from collections import Counter
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from gialai_desk.documents import archive
from gialai_desk.documents.source import file_bytes
from gialai_desk.domain.errors import FileUnreadable
from gialai_desk.domain.papers.checked import CheckedPaper, Line, PageSetup, Place, Properties

_MM = 25.4 / 1440  # of a twip
_ALIGN = {"both": "justify", "distribute": "justify", "start": "left", "end": "right"}


def open_word(path: Path) -> Any:
    """Return the document of a Word file; bombs and damaged files are refused with a sentence."""
    content = file_bytes(path)
    archive.names(content, path.name)
    try:
        return docx.Document(io.BytesIO(content))
    except archive.DAMAGED as error:
        raise FileUnreadable(path.name) from error


def read_format(path: Path) -> CheckedPaper:
    """Return what the format check sees of a Word file."""
    document = open_word(path)
    try:
        return _Reader(document).paper()
    except archive.DAMAGED as error:
        raise FileUnreadable(path.name) from error


class _Reader:
    """Walks the body once, tables included."""

    def __init__(self, document: Any) -> None:
        self.document = document
        styles = document.styles.element
        self.styles = {one.get(qn("w:styleId")): one for one in styles.iter(qn("w:style"))}
        self.default = next(
            (one.get(qn("w:styleId")) for one in styles.iter(qn("w:style")) if one.get(qn("w:default")) == "1" and one.get(qn("w:type")) == "paragraph"),
            None,
        )  # fmt: skip
        found = styles.find(qn("w:docDefaults"))
        self.default_run = found.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}") if found is not None else None
        self.default_paragraph = found.find(f"{qn('w:pPrDefault')}/{qn('w:pPr')}") if found is not None else None
        self.lines: list[Line] = []
        self.section = 0
        self.tables: list[tuple[int, int, bool, bool]] = []

    def paper(self) -> CheckedPaper:
        """Return the whole."""
        self._walk(self.document.element.body, None)
        setups = tuple(_setup(section) for section in self.document.sections)
        return CheckedPaper(tuple(self.lines), setups, _properties(self.document), tuple(self.tables))

    def _walk(self, parent: Any, place: Place | None) -> None:
        for child in parent.iterchildren():
            if child.tag == qn("w:p"):
                self.lines.append(self._line(child, place))
                if child.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
                    self.section += 1
            elif child.tag == qn("w:tbl"):
                self._table(child)
            elif child.tag in (qn("w:sdt"), qn("w:ins")):
                self._walk(child.find(qn("w:sdtContent")) if child.tag == qn("w:sdt") else child, place)

    def _table(self, table: Any) -> None:
        number = len(self.tables)
        rows = table.findall(qn("w:tr"))
        columns = max((len(row.findall(qn("w:tc"))) for row in rows), default=0)
        repeats = any(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows)
        split = any(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None for row in rows)
        self.tables.append((len(rows), columns, repeats, split))
        for at, row in enumerate(rows):
            for column, cell in enumerate(row.findall(qn("w:tc"))):
                self._walk(cell, (number, at, column))

    def _chain(self, style_id: str | None) -> list[Any]:
        """Return a style and those it is based on, nearest first."""
        found: list[Any] = []
        current = style_id or self.default
        while current in self.styles and len(found) < 12:
            style = self.styles[current]
            found.append(style)
            based = style.find(qn("w:basedOn"))
            current = based.get(qn("w:val")) if based is not None else None
        return found

    def _line(self, paragraph: Any, place: Place | None) -> Line:
        properties = paragraph.find(qn("w:pPr"))
        named = properties.find(qn("w:pStyle")) if properties is not None else None
        chain = self._chain(named.get(qn("w:val")) if named is not None else None)
        layers = [properties, *(style.find(qn("w:pPr")) for style in chain), self.default_paragraph]
        layers = [one for one in layers if one is not None]
        looks: Counter[tuple[float, bool, bool, bool]] = Counter()
        fonts: set[str] = set()
        colours: set[str] = set()
        words: list[str] = []
        for run in paragraph.iter(qn("w:r")):
            text = _text(run)
            words.append(text)
            if text.strip():
                look, font, colour = self._look(run, chain)
                looks[look] += len(text.strip())
                fonts.add(font)
                colours.add(colour)
        (size, bold, italic, underline), _ = looks.most_common(1)[0] if looks else ((0.0, False, False, False), 0)
        spacing, indent = _attributes(layers, "w:spacing"), _attributes(layers, "w:ind")
        align = next(
            (one.find(qn("w:jc")).get(qn("w:val")) for one in layers if one.find(qn("w:jc")) is not None), "left"
        )
        exact = spacing.get("lineRule", "auto") in ("exact", "atLeast")
        return Line(
            len(self.lines), "".join(words), size, bold, italic, underline, _ALIGN.get(align, align),
            _number(spacing.get("before")) / 20, _number(spacing.get("after")) / 20,
            _number(indent.get("firstLine")) * _MM - _number(indent.get("hanging")) * _MM,
            _number(indent.get("left", indent.get("start"))) * _MM,
            0.0 if exact else _number(spacing.get("line"), 240) / 240,
            frozenset(fonts), frozenset(colours), place, self.section,
            any(one.find(qn("w:pBdr")) is not None for one in layers),
        )  # fmt: skip

    def _look(self, run: Any, chain: list[Any]) -> tuple[tuple[float, bool, bool, bool], str, str]:
        own = run.find(qn("w:rPr"))
        character = own.find(qn("w:rStyle")) if own is not None else None
        named = self._chain(character.get(qn("w:val"))) if character is not None else []
        layers = [own, *(style.find(qn("w:rPr")) for style in (*named, *chain)), self.default_run]
        layers = [one for one in layers if one is not None]
        size = _number(_value(layers, "w:sz"), 20) / 2
        underline = _value(layers, "w:u") not in (None, "none")
        font = next(
            (one.find(qn("w:rFonts")).get(qn("w:ascii")) or one.find(qn("w:rFonts")).get(qn("w:asciiTheme"), "")
             for one in layers if one.find(qn("w:rFonts")) is not None), "",
        )  # fmt: skip
        colour = _value(layers, "w:color") or "auto"
        return (size, _switch(layers, "w:b"), _switch(layers, "w:i"), underline), font, colour


def _text(run: Any) -> str:
    words: list[str] = []
    for child in run:
        if child.tag == qn("w:t"):
            words.append(child.text or "")
        elif child.tag == qn("w:tab"):
            words.append("\t")
        elif child.tag in (qn("w:br"), qn("w:cr")):
            words.append("\n")
        elif child.tag == qn("w:noBreakHyphen"):
            words.append("-")
    return "".join(words)


def _attributes(layers: list[Any], tag: str) -> dict[str, str]:
    """Return the attributes of an element over all layers, the nearest winning attribute by attribute."""
    found: dict[str, str] = {}
    for layer in reversed(layers):
        one = layer.find(qn(tag))
        if one is not None:
            found.update({name.rsplit("}", 1)[-1]: value for name, value in one.attrib.items()})
    return found


def _value(layers: list[Any], tag: str) -> str | None:
    return next((one.find(qn(tag)).get(qn("w:val")) for one in layers if one.find(qn(tag)) is not None), None)


def _switch(layers: list[Any], tag: str) -> bool:
    found = next((one.find(qn(tag)) for one in layers if one.find(qn(tag)) is not None), None)
    return found is not None and found.get(qn("w:val"), "1") not in ("0", "false", "off")


def _number(text: str | None, default: float = 0.0) -> float:
    try:
        return float(text) if text not in (None, "") else default
    except ValueError:
        return default


def _mm(length: Any) -> float:
    return round(length / 36000, 2) if length is not None else 0.0


def _setup(section: Any) -> PageSetup:
    header = section.header._element
    fields = "".join(one.text or "" for one in header.iter(qn("w:instrText")))
    fields += "".join(one.get(qn("w:instr"), "") for one in header.iter(qn("w:fldSimple")))
    centred = any(one.get(qn("w:val")) == "center" for one in header.iter(qn("w:jc"))) or any(
        paragraph.style is not None and paragraph.style.paragraph_format.alignment == 1 for paragraph in section.header.paragraphs
    )  # fmt: skip
    first = "".join(paragraph.text for paragraph in section.first_page_header.paragraphs)
    numbering = section._sectPr.find(qn("w:pgNumType"))
    return PageSetup(
        _mm(section.page_width), _mm(section.page_height), _mm(section.top_margin), _mm(section.bottom_margin),
        _mm(section.left_margin), _mm(section.right_margin), _mm(section.header_distance),
        bool(section.different_first_page_header_footer), "PAGE" in fields, centred, first,
        numbering is not None and numbering.get(qn("w:start")) == "1",
    )  # fmt: skip


def _properties(document: Any) -> Properties:
    properties = document.core_properties
    languages = [one.get(qn("w:val")) or "" for one in document.styles.element.iter(qn("w:lang"))]
    body = document.element.body
    tracked = sum(1 for tag in ("w:ins", "w:del") for _ in body.iter(qn(tag)))
    comments = sum(1 for _ in body.iter(qn("w:commentReference")))
    macros = "macro" in (document.part.content_type or "").lower()
    made = properties.created.date() if properties.created else None
    return Properties(properties.title or "", languages[0] if languages else "", comments, tracked, macros, made)
