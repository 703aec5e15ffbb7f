"""Automatic numbers of Word paragraphs resolved to the marks that are printed."""

import re
from collections import defaultdict
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

from gialai_desk.domain.text import roman

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BULLETS = {"\uf02b": "+", "+": "+"}


class Numbering:
    """Counts the numbered paragraphs of one document in order."""

    def __init__(self, document: Document) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        styles: Any = document.styles.element
        self._styles: dict[str, Any] = {style.get(qn("w:styleId")): style for style in styles.iter(qn("w:style"))}
        try:
            root: Any = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {one.get(qn("w:abstractNumId")): one for one in root.iter(qn("w:abstractNum"))}
        for number in root.iter(qn("w:num")):
            link = number.find(qn("w:abstractNumId"))
            base = abstract.get(link.get(qn("w:val"))) if link is not None else None
            if base is not None:
                self._levels[number.get(qn("w:numId"))] = {
                    int(level.get(qn("w:ilvl"))): _level(level) for level in base.iter(qn("w:lvl"))
                }

    def mark(self, paragraph: Any) -> str:
        """Return the printed mark of a paragraph with a space behind it, "" when it has none."""
        where = self._where(paragraph)
        if where is None:
            return ""
        number, depth = where
        levels = self._levels.get(number, {})
        if depth not in levels:
            return ""
        kind, pattern, start = levels[depth]
        if kind == "bullet":
            return f"{_BULLETS.get(pattern.strip(), '-')} "
        counts = self._counts[number]
        counts[depth] = counts.get(depth, start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]

        def printed(found: re.Match[str]) -> str:
            level = int(found[1]) - 1
            form, _, first = levels.get(level, ("decimal", "", 1))
            return _number(form, counts.get(level, first))

        return re.sub(r"%(\d)", printed, pattern) + " " if kind != "none" else ""

    def _where(self, paragraph: Any) -> tuple[str, int] | None:
        properties = paragraph.find(qn("w:pPr"))
        found = properties.find(qn("w:numPr")) if properties is not None else None
        style = properties.find(qn("w:pStyle")) if properties is not None else None
        name = style.get(qn("w:val")) if style is not None else None
        for _ in range(8):
            if found is not None or name is None or name not in self._styles:
                break
            definition = self._styles[name]
            own = definition.find(qn("w:pPr"))
            found = own.find(qn("w:numPr")) if own is not None else None
            based = definition.find(qn("w:basedOn"))
            name = based.get(qn("w:val")) if based is not None else None
        if found is None:
            return None
        number, level = found.find(qn("w:numId")), found.find(qn("w:ilvl"))
        if number is None or number.get(qn("w:val")) == "0":
            return None
        return number.get(qn("w:val")), int(level.get(qn("w:val"))) if level is not None else 0


def _level(level: Any) -> tuple[str, str, int]:
    def value(tag: str, default: str) -> str:
        found = level.find(qn(tag))
        return default if found is None else found.get(qn("w:val")) or default

    return value("w:numFmt", "decimal"), value("w:lvlText", ""), int(value("w:start", "1"))


def _number(form: str, value: int) -> str:
    if form in ("lowerLetter", "upperLetter"):
        text = _LETTERS[(value - 1) % 26] * ((value - 1) // 26 + 1)
        return text.upper() if form == "upperLetter" else text
    if form in ("lowerRoman", "upperRoman"):
        text = roman(value)
        return text.lower() if form == "lowerRoman" else text
    return f"{value:02d}" if form == "decimalZero" else str(value)
