"""How wide text is in Times New Roman, and how many lines it takes; for row heights that never clip."""

import unicodedata
from functools import lru_cache

from gialai_desk.documents.resources import advances

_UNKNOWN = 1100  # 1/2048 em of a letter that the table does not hold
_faces = ("regular", "bold", "italic", "bold_italic")


def width(text: str, size: float, bold: bool = False, italic: bool = False) -> float:  # noqa: FBT001, FBT002
    """Return the width in points of text set in Times New Roman."""
    face = advances()[_faces[bold + 2 * italic]]
    total = sum(face.get(char) or face.get(unicodedata.normalize("NFD", char)[0], _UNKNOWN) for char in text)
    return total * size / 2048


_words: dict[tuple[str, float, bool], float] = {}


def _word(word: str, size: float, bold: bool) -> float:
    key = (word, size, bold)
    if key not in _words:
        if len(_words) > 50_000:
            _words.clear()
        _words[key] = width(word, size, bold=bold)
    return _words[key]


@lru_cache(maxsize=4096)  # names of agencies and papers come again and again
def lines(text: str, size: float, available: float, *, bold: bool = False) -> int:
    """Return how many lines the text takes in a column of `available` points."""
    count = 0
    space = _word(" ", size, bold)
    for part in text.split("\n"):
        used, count = 0.0, count + 1
        for word in part.split(" "):
            needs = _word(word, size, bold)
            if used and used + space + needs > available:
                count, used = count + 1, needs
            else:
                used += (space if used else 0) + needs
            while used > available:
                count, used = count + 1, used - available
    return count


def balanced(text: str, size: float, column: float) -> str:
    """Return the text broken into lines of about equal length when it does not fit a column of `column` mm."""
    available = column / 25.4 * 72
    count = lines(text, size, available)
    if count < 2:
        return text
    words = text.split(" ")
    target = width(text, size) / count
    rows: list[str] = []
    row: list[str] = []
    for word in words:
        longer = width(" ".join([*row, word]), size)
        if (
            row
            and len(rows) < count - 1
            and longer > target
            and (longer - target > target - width(" ".join(row), size) or longer > available)
        ):
            rows.append(" ".join(row))
            row = []
        row.append(word)
    return "\n".join([*rows, " ".join(row)])
