"""A document as it was read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A document as read: its text for reading, its bytes for keeping."""

    name: str
    text: str
    content: bytes
