"""How wide text is in Times New Roman, and how many lines it takes; for row heights that never clip."""

import unicodedata

# advance widths in 1/2048 em of Times New Roman / Liberation Serif Regular (accents do not change them)
_GROUPS = (
    (512, " .,"), (569, ";:/\\ijlt"), (410, "|"), (682, "-()[]!frI"), (1024, "–0123456789bdghknopquvxyđ$_"), (2048, "—…"),
    (836, '"'), (369, "'"), (909, "“”?acez"), (1593, "&m"), (1706, "%"), (1155, "+=<>"), (797, "sJ"), (1479, "wADGHKNOQUVXYĐ"),
    (1366, "BCR"), (1251, "ELTZ"), (1139, "FPS"), (1821, "M"), (1933, "W"),
)  # fmt: skip
_ADVANCE = {char: width for width, chars in _GROUPS for char in chars}
_BOLD = 1.07


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in points."""
    total = sum(_ADVANCE.get(unicodedata.normalize("NFD", char)[0], 1100) for char in text)
    return total * size / 2048 * (_BOLD if bold else 1)


_words: dict[tuple[str, float, bool], float] = {}


def _word(word: str, size: float, bold: bool) -> float:
    key = (word, size, bold)
    if key not in _words:
        if len(_words) > 50_000:
            _words.clear()
        _words[key] = width(word, size, bold=bold)
    return _words[key]


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
