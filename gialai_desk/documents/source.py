"""A document as it was read, and the bytes of a file that people made."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from gialai_desk.domain.errors import FileMissing, FileTooLarge, FileUnreadable, FormatUnknown

MAX_BYTES = 80 * 1024 * 1024


class Segment(NamedTuple):
    """A recognised word with its box on a page, in parts of the page's width and height, and its confidence.

    `seen` is what was recognised, when the word was put right afterwards.
    """

    start: int
    end: int
    page: int
    box: tuple[float, float, float, float]
    confidence: float
    seen: str = ""


class Source(NamedTuple):
    """A document as read: its text for reading, its bytes for keeping; `segments` when it was read from a picture."""

    name: str
    text: str
    content: bytes
    segments: tuple[Segment, ...] = ()


def mended(source: Source, names: Sequence[str] = ()) -> Source:
    """Return a recognised document with slips put right against the vocabulary and these names of bodies; others stay."""
    if not source.segments:
        return source
    from gialai_desk.domain.slips import vocabulary  # on use: its words are many

    words = [source.text[one.start : one.end] for one in source.segments]
    pieces: list[str] = []
    segments: list[Segment] = []
    copied = offset = 0
    for one, read, right in zip(source.segments, words, vocabulary(tuple(names)).mend(words), strict=True):
        between = source.text[copied : one.start]
        start = offset + len(between)
        pieces += (between, right)
        offset, copied = start + len(right), one.end
        segments.append(one._replace(start=start, end=offset, seen=read if right != read else ""))
    return source._replace(text="".join(pieces) + source.text[copied:], segments=tuple(segments))


def file_bytes(path: Path) -> bytes:
    """Return the bytes of a file; what is missing, too large or unreadable gets its own error."""
    try:
        if not path.is_file():
            raise FileMissing(str(path)) if not path.exists() else FormatUnknown(str(path))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileTooLarge(path.name, size // 1024 // 1024)
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or "") from error


def digest(content: bytes) -> str:
    """Return the SHA-256 by which sources are kept."""
    return hashlib.sha256(content).hexdigest()
