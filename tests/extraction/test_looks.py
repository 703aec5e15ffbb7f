"""No alternative of a pattern that is led by a look at its first letters may begin with another letter."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from re import _constants as op  # pyright: ignore[reportAttributeAccessIssue,reportUnknownVariableType]
from re import _parser as parser  # pyright: ignore[reportAttributeAccessIssue,reportUnknownVariableType]
from typing import Any

import pytest

import gialai_desk.domain.extraction as package
from gialai_desk.domain.text import LOWER, UPPER

_LED = re.compile(r"\(\?=((?:\[(?:\\.|[^\]\\])+\]){1,2})\)\(\?:(.*)\)", re.S)
_ALPHABET = [chr(code) for code in range(32, 127)] + sorted(
    {char for char in map(chr, range(160, 8000)) if re.match(f"[{LOWER}{UPPER}]", char)}
)
_ZERO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)


def _led_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.iter_modules(package.__path__):
        found = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
        for name, value in found.items():
            if isinstance(value, re.Pattern) and _LED.fullmatch(value.pattern):
                yield f"{module.name}.{name}", value


def _class(items: Sequence[Any]) -> set[str]:
    """Return the letters of the alphabet that a set of a pattern allows."""
    negated = items[0][0] is op.NEGATE
    some: set[str] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            some.add(chr(value))
        elif kind is op.RANGE:
            some |= {char for char in _ALPHABET if value[0] <= ord(char) <= value[1]}
        elif kind is op.CATEGORY:
            some |= {char for char in _ALPHABET if re.match(_CATEGORIES[value], char)}
    return set(_ALPHABET) - some if negated else some


_PATTERNS = dict(_led_patterns())
_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d", op.CATEGORY_NOT_DIGIT: r"\D", op.CATEGORY_SPACE: r"\s", op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w", op.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def _beginnings(parsed: Sequence[Any], count: int) -> set[str]:
    """Return how the finds of a parsed pattern may begin, `count` letters at most; shorter ones are whole finds."""
    result = {""}
    for kind, value in parsed:
        if kind in _ZERO_WIDTH:
            continue
        open_ones = {one for one in result if len(one) < count}
        if not open_ones:
            break
        more = _of_item(kind, value, count)
        result = (result - open_ones) | {(one + next_)[:count] for one in open_ones for next_ in more}
    return result


def _of_item(kind: Any, value: Any, count: int) -> set[str]:
    if kind is op.LITERAL:
        return {chr(value)}
    if kind is op.IN:
        return _class(value)
    if kind in (op.ANY, op.NOT_LITERAL):
        return set(_ALPHABET)
    if kind is op.BRANCH:
        return {one for branch in value[1] for one in _beginnings(branch, count)}
    if kind is op.SUBPATTERN:
        return _beginnings(value[-1], count)
    assert kind in (op.MAX_REPEAT, op.MIN_REPEAT), kind
    least, most, inner = value
    once = _beginnings(inner, count)
    twice = {(one + other)[:count] for one in once for other in once} if most != 1 else set[str]()
    return once | twice | ({""} if least == 0 else set())


@pytest.mark.parametrize("name", sorted(_PATTERNS))
def test_a_look_at_the_first_letters_leaves_out_no_alternative(name: str) -> None:
    pattern = _PATTERNS[name]
    found = _LED.fullmatch(pattern.pattern)
    assert found
    look, body = (re.compile(part, pattern.flags & re.I) for part in found.groups())
    count = len(parser.parse(look.pattern))
    begun = _beginnings(parser.parse(body.pattern), count)
    assert begun
    assert [one for one in sorted(begun) if not look.fullmatch(one)] == []


def test_the_patterns_that_are_searched_for_in_every_unit_are_led_by_a_look() -> None:
    assert {"partners._COORDINATE", "reporting._DIRECT", "dates._DAYS", "assignment._CUE"} <= _PATTERNS.keys()
