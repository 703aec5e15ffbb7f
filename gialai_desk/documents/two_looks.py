"""Two readings of one page made one: where they differ, the surer word is taken.

Spots, a seal or a shadow trouble one way of telling ink from paper and not the other; what both read stays.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from gialai_desk.documents.layout import Word

TOGETHER = 0.4  # two words are in one place when this share of the smaller box lies in the other
SEEN_ONCE = 0.6  # a word that only the first look saw is kept from this confidence on
SEEN_LATE = 0.85  # one that only the second look saw needs more: it may be a word that the first cut in pieces
ROW = 60  # pixels; a word is sought only among those of the rows that it touches


def merged(first: Sequence[Word], second: Sequence[Word]) -> list[Word]:
    """Return the words of a page from two readings of it, in no order."""
    result: list[Word] = []
    for here, there in _places(first, second):
        if here and there:
            result += here if _confidence(here) >= _confidence(there) else there
        elif _confidence(here or there) >= (SEEN_ONCE if here else SEEN_LATE):
            result += here or there
    return result


def _places(first: Sequence[Word], second: Sequence[Word]) -> Iterator[tuple[list[Word], list[Word]]]:
    """Yield what each reading has at one place of the page; a word may be cut in two by one of them."""
    words = [*first, *second]
    place = list(range(len(words)))  # each word's neighbour on the way to the first of its place

    def root(number: int) -> int:
        while place[number] != number:
            number = place[number]
        return number

    rows: dict[int, list[int]] = defaultdict(list)
    for number in range(len(first), len(words)):
        for row in _rows(words[number]):
            rows[row].append(number)
    for number, word in enumerate(first):
        for other in sorted({other for row in _rows(word) for other in rows[row]}):
            if _share(word, words[other]) > TOGETHER:
                place[root(other)] = root(number)
    places: dict[int, tuple[list[Word], list[Word]]] = defaultdict(lambda: ([], []))
    for number, word in enumerate(words):
        places[root(number)][number >= len(first)].append(word)
    yield from places.values()


def _rows(word: Word) -> range:
    return range(int(word.box[1]) // ROW, int(word.box[3]) // ROW + 1)


def _share(one: Word, other: Word) -> float:
    """Return how much of the smaller box lies in the other."""
    wide = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    tall = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    smaller = min((word.box[2] - word.box[0]) * word.height for word in (one, other))
    return wide * tall / max(1.0, smaller) if wide > 0 and tall > 0 else 0.0


def _confidence(words: Sequence[Word]) -> float:
    """Return how sure a reading is of these words, by letters."""
    return sum(word.confidence * len(word.text) for word in words) / sum(len(word.text) for word in words)
