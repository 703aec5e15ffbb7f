"""Tables drawn on a PDF page: ruled lines make a grid, words fall into its cells, a row becomes one line with "|"."""

import ctypes
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium_raw

from gialai_desk.documents.layout import Line, Word, reading_order

_THIN = 3.0  # points: what is thinner is a rule
_NEAR = 3.0  # points between rules that are one
MAX_RULES = 600  # a page of more strokes is a drawing
DIVIDER = Word("|", (0.0, 0.0, 0.0, 0.0), -1)


@dataclass(frozen=True)
class Rule:
    """A level or upright line: where it lies, from where to where."""

    at: float
    start: float
    end: float


@dataclass(frozen=True)
class Grid:
    """A table: the places of its upright and level rules, y growing downwards."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def holds(self, word: Word) -> bool:
        """Tell whether the middle of a word lies inside."""
        x = (word.box[0] + word.box[2]) / 2
        return self.columns[0] < x < self.columns[-1] and self.rows[0] < word.middle < self.rows[-1]


def grids(page: Any, height: float) -> list[Grid]:
    """Return the tables of a page from the top down; two by two cells at least, or three in one row."""
    level, upright = _rules(page, height)
    found: list[Grid] = []
    for group in _connected(level, upright):
        across, down = group
        columns = _places(one.at for one in down)
        width = columns[-1] - columns[0] if len(columns) > 2 else 0.0
        rows = tuple(at for at in _places(one.at for one in across) if _covered(across, at) > 0.5 * width)
        if len(rows) > 1 and len(columns) + len(rows) > 5 and len(columns) > 2:
            found.append(Grid(columns, rows))
    return sorted(found, key=lambda one: one.rows[0])


def _rules(page: Any, height: float) -> tuple[list[Rule], list[Rule]]:
    """Return the level and the upright rules of a page; the sides of a box are rules too."""
    level: list[Rule] = []
    upright: list[Rule] = []
    paths = _path_boxes(page)
    if len(paths) > 8 * MAX_RULES:
        return [], []
    for left, bottom, right, top in paths:
        top, bottom = height - top, height - bottom
        wide, tall = right - left, bottom - top
        if tall < _THIN:
            level.append(_rule((top + bottom) / 2, left, right))
        elif wide < _THIN:
            upright.append(_rule((left + right) / 2, top, bottom))
        else:
            level += [_rule(top, left, right), _rule(bottom, left, right)]
            upright += [_rule(left, top, bottom), _rule(right, top, bottom)]
    long = [list({one for one in rules if one.end - one.start > 8}) for rules in (level, upright)]
    return (long[0], long[1]) if max(len(rules) for rules in long) <= MAX_RULES else ([], [])


def _path_boxes(page: Any) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, right and top of what is drawn with lines; by PDFium itself, a wrapper an object is slow."""
    boxes: list[tuple[float, float, float, float]] = []
    sides = [ctypes.c_float() for _ in range(4)]
    for number in range(pdfium_raw.FPDFPage_CountObjects(page)):
        drawn = pdfium_raw.FPDFPage_GetObject(page, number)
        if pdfium_raw.FPDFPageObj_GetType(drawn) == pdfium_raw.FPDF_PAGEOBJ_PATH and pdfium_raw.FPDFPageObj_GetBounds(
            drawn, *sides
        ):
            left, bottom, right, top = (side.value for side in sides)
            boxes.append((left, bottom, right, top))
    return boxes


def _rule(at: float, start: float, end: float) -> Rule:
    """Rounded to whole points, so that the side that two cells share is one rule."""
    return Rule(round(at), round(start), round(end))


def _connected(level: Sequence[Rule], upright: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Gather rules that meet into tables."""
    owner = list(range(len(upright)))  # which upright rule stands for the table of each

    def top(number: int) -> int:
        while owner[number] != number:
            owner[number] = owner[owner[number]]
            number = owner[number]
        return number

    meeting: list[int] = []
    for one in level:
        mine = [number for number, other in enumerate(upright) if _meet(one, other)]
        for number in mine:
            owner[top(number)] = top(mine[0])
        meeting.append(mine[0] if mine else -1)
    tables: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for number, rule in enumerate(upright):
        tables.setdefault(top(number), ([], []))[1].append(rule)
    for rule, number in zip(level, meeting, strict=True):
        if number >= 0:
            tables[top(number)][0].append(rule)
    return list(tables.values())


def _meet(level: Rule, upright: Rule) -> bool:
    return (
        level.start - _NEAR <= upright.at <= level.end + _NEAR
        and upright.start - _NEAR <= level.at <= upright.end + _NEAR
    )


def _places(values: Iterable[float]) -> tuple[float, ...]:
    result: list[float] = []
    for value in sorted(values):
        if not result or value - result[-1] > _NEAR:
            result.append(value)
    return tuple(result)


def _covered(rules: Sequence[Rule], at: float) -> float:
    """Return how much of a row's edge is drawn, cell by cell or in one stroke."""
    drawn = 0.0
    reached = float("-inf")
    for one in sorted((one for one in rules if abs(one.at - at) <= _NEAR), key=lambda one: one.start):
        drawn += max(0.0, one.end - max(one.start, reached))
        reached = max(reached, one.end)
    return drawn


def with_tables(words: Sequence[Word], tables: Sequence[Grid], width: float) -> list[Line]:
    """Return the lines of a page from the top down: text in reading order, each row of a table as one line."""
    lines: list[Line] = []
    rest = list(words)
    for table in tables:
        inside = [word for word in rest if table.holds(word)]
        above = [word for word in rest if word.middle < table.rows[0] and word not in inside]
        lines += reading_order(above, width)
        lines += _row_lines(inside, table)
        taken = {id(word) for word in (*inside, *above)}
        rest = [word for word in rest if id(word) not in taken]
    return lines + reading_order(rest, width)


def _row_lines(words: Sequence[Word], table: Grid) -> list[Line]:
    places: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        row = sum(edge < word.middle for edge in table.rows) - 1
        column = sum(edge < (word.box[0] + word.box[2]) / 2 for edge in table.columns) - 1
        places.setdefault((row, column), []).append(word)
    lines: list[Line] = []
    for row in range(len(table.rows) - 1):
        line: Line = []
        for column in range(len(table.columns) - 1):
            if column:
                line.append(DIVIDER)
            line += [word for one in _cell_lines(places.get((row, column), [])) for word in one]
        if len(line) > len(table.columns) - 2:
            lines.append(line)
    return lines


def _cell_lines(words: list[Word]) -> list[Line]:
    """Return the lines of a cell; a number that the narrow column broke ("30/11/202‸5") is put together again."""
    lines = reading_order(words, 10_000)
    for before, after in zip(lines, lines[1:], strict=False):
        if re.search(r"\d/\d[\d/]*$", before[-1].text) and re.match(r"\d{1,3}\b", after[0].text):
            last = before.pop()
            before.append(Word(last.text + after[0].text, last.box, last.start, last.confidence))
            after.pop(0)
    return lines
