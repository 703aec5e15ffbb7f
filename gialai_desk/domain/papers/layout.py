"""Blocks laid on pages: lines broken where Word breaks them, rows and signatures kept whole; lengths in points, y downwards."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from gialai_desk.domain.papers.rules import PageRules, Style

Measure = Callable[[str, float, bool, bool], float]  # text, size pt, bold, italic → width pt
MM = 72 / 25.4
RULE = 0.75  # thickness of a rule, pt
_AFTER_HYPHEN = re.compile(r"(?<=\w-)(?=[^\W\d_])")  # "59-NQ/TW" may be broken there, as Word does


@dataclass(frozen=True)
class Words:
    """Text at (x, baseline y); `gap` is added to every space of a justified line."""

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    italic: bool = False
    gap: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """A straight rule."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Square:
    """A filled square (a module of a QR code)."""

    x: float
    y: float
    side: float


Mark = Words | Stroke | Square


@dataclass(frozen=True)
class Sheet:
    """One page: its size in points and what stands on it."""

    width: float
    height: float
    marks: tuple[Mark, ...]


SLACK = -0.04  # pt: a line this close to the edge is broken by word processors, which count in twips (1/20 pt)


@dataclass(frozen=True)
class Band:
    """What cannot be split over pages: a line, a table row; `marks` count from its own top, `before` is dropped at a page top."""

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    keep: bool = False  # stays on the page of the next band


@dataclass
class Column:
    """Breaks paragraphs into bands of one column."""

    rules: PageRules
    measure: Measure
    x: float
    width: float
    bands: list[Band] = field(default_factory=list[Band])

    def paragraph(self, text: str, style_name: str, *, keep: bool = False) -> None:
        """Add a paragraph; a line break in the text breaks the line."""
        style = self.rules.styles[style_name]
        rows = self._rows(text, style)
        height = style.size * self.rules.line
        for index, (words, last) in enumerate(rows):
            two = len(rows) > 1 and index in (0, len(rows) - 2)  # no widows, no orphans
            stays = two or ((keep or style.keep) and index == len(rows) - 1)
            marks = (self._words(words, style, first=index == 0, last=last),) if words else ()
            self.bands.append(Band(height, marks, style.before if index == 0 else 0.0, stays))

    def _rows(self, text: str, style: Style) -> list[tuple[str, bool]]:
        """Return the lines with whether each ends a paragraph or stands before a forced break."""
        result: list[tuple[str, bool]] = []
        for part in text.split("\n"):
            room = self.width - (style.left + (style.first if not result else 0)) * MM
            row, used = "", 0.0
            for piece, glue in _pieces(part):
                needs = self._wide(piece, style)
                between = self._wide(glue, style) if row else 0.0
                if row and used + between + needs > room + SLACK:
                    result.append((row, False))
                    room = self.width - style.left * MM
                    row, used, between = "", 0.0, 0.0
                if needs > room + SLACK:  # wider than a whole line: broken between letters
                    *whole, piece = self._cut(piece, style, room)
                    result += [(one, False) for one in whole]
                    room, needs = self.width - style.left * MM, self._wide(piece, style)
                row += (glue if row else "") + piece
                used += between + needs
            result.append((row, True))
        return result

    def _cut(self, word: str, style: Style, room: float) -> list[str]:
        """Return a word that no line holds in pieces, the first of which fits into `room` (pt)."""
        pieces: list[str] = []
        piece, used = "", 0.0
        for letter in word:
            needs = self._wide(letter, style)
            if piece and used + needs > room + SLACK:
                pieces.append(piece)
                piece, used, room = "", 0.0, self.width - style.left * MM
            piece += letter
            used += needs
        return [*pieces, piece]

    def _wide(self, text: str, style: Style) -> float:
        return self.measure(text, style.size, style.bold, style.italic)

    def _words(self, text: str, style: Style, *, first: bool, last: bool) -> Words:
        left = (style.left + (style.first if first else 0)) * MM
        room = self.width - left
        used = self._wide(text, style)
        spaces = text.count(" ")
        gap = max(0.0, room - used) / spaces if style.align == "justify" and not last and spaces else 0.0
        x = self.x + left + ((room - used) / 2 if style.align == "center" else 0.0)
        baseline = style.size * (0.891 + (self.rules.line - 1.107) / 2)
        return Words(x, baseline, text, style.size, style.bold, style.italic, gap)

    def rule(self, length: float, gap: float = 2.0) -> None:
        """Add a rule so many mm long, centred."""
        start = self.x + (self.width - length * MM) / 2
        self.bands.append(Band(3.0, (Stroke(start, 0.0, start + length * MM, 0.0),), gap, True))


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return what a line may be broken between, each with what stands before it: a space, or nothing after a hyphen."""
    result: list[tuple[str, str]] = []
    for word in text.split(" "):
        result += [(piece, "" if index else " ") for index, piece in enumerate(_AFTER_HYPHEN.split(word))]
    return result


def height_of(bands: Iterable[Band]) -> float:
    """Return the height of bands below each other."""
    return sum(band.before + band.height for band in bands)


def joined(columns: Iterable[Column], *, extra: float = 0.0, top: float = 0.0, keep: bool = False) -> Band:
    """Return columns that stand side by side as one band, as high as the highest."""
    marks: list[Mark] = []
    highest = 0.0
    for column in columns:
        y = top
        for band in column.bands:
            y += band.before
            marks += [moved(mark, y) for mark in band.marks]
            y += band.height
        highest = max(highest, y)
    return Band(highest + extra, tuple(marks), 0.0, keep)


def moved(mark: Mark, y: float) -> Mark:
    """Return the mark so far lower."""
    if isinstance(mark, Stroke):
        return replace(mark, y1=mark.y1 + y, y2=mark.y2 + y)
    return replace(mark, y=mark.y + y)
