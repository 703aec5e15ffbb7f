"""The verbatim text made comparable: every cleaned character remembers the offset it came from."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from gialai_desk.domain.extraction.model import Span
from gialai_desk.domain.text import LOWER, UPPER, tone_old

_DROP = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_PLAIN = {"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\t": " ", "\u2011": "-", "\u2010": "-", "Ð": "Đ",
          "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "−": "-",
          "\uf0b7": "•", "\uf02d": "-", "": "-", **dict.fromkeys("●◦▪■□○♦❖➢➤►▶✓✔‣∙⁃\uf0a7\uf0d8\uf076\uf0fc\uf0e8\uf06c\uf06e", "•")}  # fmt: skip
_MARKUP = re.compile(r"\*\*|__|^#{1,6} +|</?(?:b|i|u|p|strong|em|br|div|span)\b[^<>\n]{0,80}>", re.M | re.I)
# what does not stay as it is: letters with combining marks, signs that are dropped or made plain
_ODD = re.compile(rf"\w?[\u0300-\u036f]+|[{re.escape(''.join((*map(chr, _DROP), *_PLAIN)))}]")
_ODD_SIGN = re.compile(rf"[{re.escape(''.join((*map(chr, _DROP), *_PLAIN)))}]")


@dataclass(frozen=True)
class Mapped:
    """Cleaned text; at[i] is the offset in the verbatim text of its i-th character."""

    text: str
    at: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def key(self) -> str:
        """The text with tone marks in one place, same length: what patterns are matched against."""
        return tone_old(self.text)

    @property
    def span(self) -> Span:
        """Where the text begins and ends in the verbatim text."""
        return (self.at[0], self.at[-1] + 1) if self.at else (0, 0)

    def cut(self, start: int, end: int | None = None) -> "Mapped":
        """Return a piece, white space at its ends left out."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        length = len(piece.strip())
        return _with_key(
            self.text[start : start + length], self.at[start : start + length], self.key[start : start + length]
        )


def _with_key(text: str, at: tuple[int, ...], key: str) -> Mapped:
    """Return a piece whose key is known already: working it out anew for every piece took a third of the reading."""
    made = object.__new__(Mapped)
    made.__dict__.update(text=text, at=at, key=key)
    return made


EMPTY = Mapped("", ())


def join(pieces: list[Mapped], glue: str = " ") -> Mapped:
    """Return the pieces as one, with the glue between them."""
    filled = [piece for piece in pieces if piece.text]
    at: list[int] = []
    for piece in filled:
        if at:
            at.extend([at[-1]] * len(glue))
        at.extend(piece.at)
    return _with_key(glue.join(piece.text for piece in filled), tuple(at), glue.join(piece.key for piece in filled))


def clean(verbatim: str) -> Mapped:
    """Return the comparable text: NFC, plain spaces, hyphens and line ends, no mark-up, no invisible signs."""
    plain = verbatim.replace("\r\n", "\n\u200b")
    text: list[str] = []
    at: list[int] = []
    last = 0
    odd = _ODD_SIGN if unicodedata.is_normalized("NFC", plain) else _ODD
    for found in odd.finditer(plain):
        text.append(plain[last : found.start()])
        at.extend(range(last, found.start()))
        for char in unicodedata.normalize("NFC", found[0]).translate(_DROP):
            text.append(_PLAIN.get(char, char))
            at.append(found.start())
        last = found.end()
    text.append(plain[last:])
    at.extend(range(last, len(plain)))
    return _without_markup(Mapped("".join(text), tuple(at)))


def _without_markup(source: Mapped) -> Mapped:
    if not _MARKUP.search(source.text):
        return source
    text: list[str] = []
    at: list[int] = []
    last = 0
    for found in _MARKUP.finditer(source.text):
        text.append(source.text[last : found.start()])
        at.extend(source.at[last : found.start()])
        if found[0].lower().startswith("<br"):
            text.append("\n")
            at.append(source.at[found.start()])
        last = found.end()
    return Mapped("".join(text) + source.text[last:], (*at, *source.at[last:]))


def lines(source: Mapped) -> list[Mapped]:
    """Return the lines, each without white space at its ends; empty lines stay as empty pieces."""
    result: list[Mapped] = []
    start = 0
    for line in source.text.split("\n"):
        result.append(_without(source.cut(start, start + len(line)), _SECOND_SPACE))
        start += len(line) + 1
    return result


_SECOND_SPACE = re.compile(r"(?<=[^ ] ) (?! )")  # three and more may stand between columns
_IDLE_SPACE = re.compile(r"(?<= ) +|(?<=[\w)”\"]) (?=[,;:.](?:\s|$))")
_SPACE_OR_SIGN = re.compile("[ ,;:.]")
_GLUED = re.compile(rf"[.;,](?<=[{LOWER}]{{2}}.)(?=[{UPPER}][{LOWER}])")


def tidy(piece: Mapped) -> Mapped:
    """Return prose with one space between words, none before a sign, and one after it ("Sở Y tế , Sở Nội vụ.Giao  Sở …")."""
    piece = _without(piece, _IDLE_SPACE)
    edges = [0, *(found.end() for found in _GLUED.finditer(piece.text)), len(piece)]
    return join([piece.cut(a, b) for a, b in pairwise(edges)]) if len(edges) > 2 else piece


def as_printed(piece: Mapped, verbatim: str) -> str:
    """Return a tidied piece with the spaces around its signs as the source has them."""
    whole, at = piece.text, piece.at
    if verbatim[slice(*piece.span)].replace("\n", " ") == whole:  # most units have all their spaces
        return whole
    text: list[str] = []
    last = 0
    for found in _SPACE_OR_SIGN.finditer(whole, 1):
        i = found.start()
        if found[0] == " ":
            if i < len(at) - 1 and at[i + 1] - at[i - 1] == 1:  # put in after a sign
                text.append(whole[last:i])
                last = i + 1
        elif at[i] - at[i - 1] == 2 and verbatim[at[i] - 1] == " ":  # left out before it
            text += (whole[last:i], " ")
            last = i
    return "".join((*text, whole[last:]))


def _without(piece: Mapped, idle: re.Pattern[str]) -> Mapped:
    """Return the piece without what the pattern finds."""
    spots = [found.span() for found in idle.finditer(piece.text)] if " " in piece.text else []
    if not spots:
        return piece
    edges = [0, *(edge for spot in spots for edge in spot), len(piece)]
    kept = [i for a, b in zip(edges[::2], edges[1::2], strict=True) for i in range(a, b)]
    return Mapped("".join(piece.text[i] for i in kept), tuple(piece.at[i] for i in kept))
