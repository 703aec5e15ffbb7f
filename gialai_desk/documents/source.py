"""A document as it was read."""

from typing import NamedTuple


class Segment(NamedTuple):
    """A stretch of recognised text with its box on a page, in parts of the page's width and height, and its confidence."""

    start: int
    end: int
    page: int
    box: tuple[float, float, float, float]
    confidence: float


class Source(NamedTuple):
    """A document as read: its text for reading, its bytes for keeping; `segments` when it was read from a picture."""

    name: str
    text: str
    content: bytes
    segments: tuple[Segment, ...] = ()
