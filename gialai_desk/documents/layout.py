"""Reading order of words on a page: letterheads and signature blocks of two columns taken apart, lines put together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

GAP = 2.2  # a gap this many times as wide as the words are high divides columns
NARROW = 0.6  # so does a narrower one beside lines that are divided there, or before the words of every letterhead
_RIGHT = (("CỘNG", "HÒA"), ("CỘNG", "HOÀ"), ("ĐẢNG", "CỘNG"), ("Độc", "lập"))


@dataclass(frozen=True)
class Word:
    """A word with its box on the page (left, top, right, bottom; y grows downwards) and where it came from."""

    text: str
    box: tuple[float, float, float, float]
    start: int = 0  # index in the source it was found in
    confidence: float = 1.0

    @property
    def height(self) -> float:
        """The height of the box."""
        return self.box[3] - self.box[1]

    @property
    def middle(self) -> float:
        """The vertical middle of the box."""
        return (self.box[1] + self.box[3]) / 2


Line = list[Word]


def reading_order(words: Iterable[Word], width: float) -> list[Line]:
    """Return the lines of a page as a person reads them: where two columns stand side by side, the left one first."""
    rows = [_segments(row, width) for row in _rows(words)]
    lines: list[Line] = []
    index = 0
    while index < len(rows):
        if len(rows[index]) != 2:
            lines.append([word for segment in rows[index] for word in segment])
            index += 1
            continue
        end, divide = _region(rows, index, width)
        lines += _columns(rows[index:end], divide)
        index = end
    return lines


def _rows(words: Iterable[Word]) -> list[Line]:
    """Gather words whose middles are level, from the top down."""
    rows: list[Line] = []
    for word in sorted(words, key=lambda one: (one.middle, one.box[0])):
        if rows and abs(word.middle - _level(rows[-1])) < 0.45 * max(word.height, rows[-1][0].height, 1):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda one: one.box[0]) for row in rows]


def _level(row: Sequence[Word]) -> float:
    return sum(word.middle for word in row) / len(row)


def _segments(row: Line, width: float) -> list[Line]:
    """Divide a row at the wide gaps that lie in the middle of the page."""
    result: list[Line] = [[row[0]]]
    for before, word in zip(row, row[1:], strict=False):
        gap = word.box[0] - before.box[2]
        place = (word.box[0] + before.box[2]) / 2
        tall = max(before.height, word.height, 6)
        least = NARROW if _opens_right(row, word) else GAP
        if gap > least * tall and 0.25 * width < place < 0.75 * width:
            result.append([word])
        else:
            result[-1].append(word)
    return result


def _opens_right(row: Line, word: Word) -> bool:
    """Tell whether the words that stand at the right of every letterhead begin here."""
    after = row[row.index(word) + 1 :][:1]
    return bool(after) and (word.text, after[0].text) in _RIGHT


def _divided(line: Line, left: float, right: float) -> list[Line]:
    """Divide a line of full columns at its widest gap, when that lies where the lines above are divided."""
    gaps = [
        (word.box[0] - before.box[2], index)
        for index, (before, word) in enumerate(zip(line, line[1:], strict=False), 1)
    ]
    gap, index = max(gaps, default=(0.0, 0))
    usual = sorted(one for one, _ in gaps)[len(gaps) // 2] if gaps else 0.0
    before, word = line[index - 1], line[index]
    tall = max(before.height, word.height, 6)
    fits = before.box[2] < right + 2 * tall and word.box[0] > left - 2 * tall
    return [line[:index], line[index:]] if fits and gap > max(NARROW * tall, 1.8 * usual) else [line]


def _region(rows: list[list[Line]], start: int, width: float) -> tuple[int, float]:
    """Return where a stretch of two columns ends and the place between them."""
    left, right = rows[start][0][-1].box[2], rows[start][1][0].box[0]
    end, last = start + 1, start + 1
    while end < len(rows):
        if len(rows[end]) == 1 and rows[end][0][0].box[0] < left and rows[end][0][-1].box[2] > right:
            rows[end] = _divided(rows[end][0], left, right)
        row = rows[end]
        begin, finish = row[0][0].box[0], row[-1][-1].box[2]
        if len(row) == 2 and row[0][-1].box[2] < right and row[1][0].box[0] > left:
            left, right = max(left, row[0][-1].box[2]), min(right, row[1][0].box[0])
            last = end + 1
        elif len(row) == 1 and begin < left and row[0][0].text.startswith(("-", "–")):
            pass  # an entry of the recipients that is longer than its column
        elif len(row) != 1 or not (finish < right or begin > left) or _is_centred(begin, finish, width):
            break
        elif begin > left:
            last = end + 1
        end += 1
    address = next((number for number in range(last, end) if rows[number][0][0].text == "Kính"), None)
    if address is not None:  # the subject of a letter goes on at the left, below the date
        return address, (left + right) / 2
    return last if _ends_in_prose(rows[last:end]) else end, (left + right) / 2


def _is_centred(begin: float, finish: float, width: float) -> bool:
    """Tell whether a line stands in the middle of the page, as a title does."""
    return begin < 0.5 * width < finish and abs((begin + finish) / 2 / width - 0.52) < 0.07


def _ends_in_prose(rows: list[list[Line]]) -> bool:
    """Tell whether what follows the last right-hand line is no list of recipients but the paper going on."""
    return bool(rows) and not all(row[0][0].text.startswith(("-", "–", "+")) or len(row[0]) < 8 for row in rows)


def _columns(rows: list[list[Line]], divide: float) -> list[Line]:
    left: list[Line] = []
    right: list[Line] = []
    for row in rows:
        for segment in row:
            (left if segment[0].box[0] < divide else right).append(segment)
    return left + right
