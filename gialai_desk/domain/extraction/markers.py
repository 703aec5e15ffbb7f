"""Outline marks as printed: I. / 1. / 1.1. / a) / Thứ nhất, / Một là, / - / + / (1), their kind, value and depth."""

import re
from dataclasses import dataclass
from typing import Literal

from gialai_desk.domain.text import UPPER

MarkerKind = Literal[
    "part", "roman", "article", "number", "sub", "subsub", "letter", "ordinal", "dash", "plus", "inline"
]
DEPTH: dict[MarkerKind, int] = {
    "part": 0, "roman": 1, "article": 2, "number": 3, "sub": 4, "subsub": 5, "letter": 6, "ordinal": 7, "dash": 8,
    "plus": 9, "inline": 10,
}  # fmt: skip
LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_ORDINALS = ("nhất một", "hai", "ba", "tư bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_PATTERNS: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    (
        "part",
        re.compile(r"(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+)?([IVXL]{1,6}|\d{1,2})(?=[\s.:]|$)[.:]?\s*"),
    ),
    ("part", re.compile(rf"([A-EGHĐ])\s?[.)]\s+(?=[{UPPER}]{{2}}|[{UPPER}]\w+ \w)")),
    ("roman", re.compile(rf"([IVXL]{{1,6}})(?:\s?[.)/](?=\s|[^\W\d_])|[-–]\s?(?=[{UPPER}]{{2}}))\s*")),
    ("subsub", re.compile(r"\d{1,2}\.\d{1,2}\.(\d{1,2})\.?\s+(?=\D)")),
    ("sub", re.compile(r"\d{1,2}\.(\d{1,2})(?:\.\s*|[-–]\s?|\s+)(?=[^\W\d_“\"(])")),
    ("article", re.compile(r"(?:Điều|Mục)\s+(\d{1,3})\s?[.:](?!\d)\s*(?=\S)")),
    (
        "number",
        re.compile(rf"(\d{{1,2}})\s?[.)/](?!\d)\s*(?=[^\d\s.,;)])|(\d{{1,2}})[-–]\s?(?=[{UPPER}])"),
    ),  # "1-" in Party papers
    ("letter", re.compile(r"([a-zđ])(?:\s?[).](?!\w{1,2}\.)\s*|/\s+)(?=\S\S)")),
    (
        "ordinal",
        re.compile(
            r"(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\s*[,:]\s*(?=\S)"
        ),
    ),
    ("inline", re.compile(r"\((\d{1,2})\)[.:]?\s*")),
    # the last three are how bullets of poor scans are recognised
    ("dash", re.compile(rf"[-–—•*]\s*(?=[^\s\d\-–—.])|[-–—•*]\s+(?=\d)|[»«°]\s+(?=[{UPPER}])")),
    ("plus", re.compile(r"[+]\s*(?=\S)")),
)
# most lines begin with a word: one look spares twelve
_MAY_BE_MARK = re.compile(
    r"[\d(\-–—•*+»«°]|[A-HĐIVXLa-zđ]\s?[.)/–-]|[IVXL]{2}|PHẦN|Phần|CHƯƠNG|Chương|Điều|Mục|Thứ |(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là"
)


@dataclass(frozen=True)
class Marker:
    """One printed mark; value is its place in its own order (a = 1, đ = 5), None for bullets."""

    kind: MarkerKind
    printed: str
    value: int | None
    length: int


def find_marker(line: str) -> Marker | None:
    """Return the list marker at the beginning of the line, if there is one."""
    for kind, pattern in _PATTERNS if _MAY_BE_MARK.match(line) else ():
        found = pattern.match(line)
        if found:
            label = (found[1] or found[found.lastindex]) if found.lastindex else ""
            return Marker(kind, _printed(kind, found[0], label), _value(kind, label), found.end())
    return None


def _printed(kind: MarkerKind, whole: str, label: str) -> str:
    if kind in ("sub", "subsub"):
        return whole.strip().rstrip(".-–")
    if kind == "inline":
        return f"({label})"
    return {"dash": "-", "plus": "+"}.get(kind, label)


def _value(kind: MarkerKind, label: str) -> int | None:
    if label.isdigit():
        return int(label)
    if kind == "part" and label in "ABCDĐEGH":
        return "ABCDĐEGH".index(label) + 1
    if kind in ("roman", "part"):
        numbers = [_ROMAN[char] for char in label]
        return sum(-n if any(m > n for m in numbers[i + 1 :]) else n for i, n in enumerate(numbers))
    if kind == "ordinal":
        word = label.lower().removeprefix("thứ ").removesuffix(" là")
        return next(number for number, names in enumerate(_ORDINALS, 1) if word in names.split())
    if kind == "letter":
        return LETTERS.index(label) + 1 if label in LETTERS else None
    return None
