"""Reading a notice: from its text to the tasks it assigns, each value with its place and reason."""

from gialai_desk.domain.extraction.model import (
    Deadline,
    Header,
    Party,
    Passage,
    Reading,
    ReadTask,
    ReadWarning,
)
from gialai_desk.domain.extraction.reading import read_notice, read_unit

__all__ = [
    "Deadline",
    "Header",
    "Party",
    "Passage",
    "ReadTask",
    "ReadWarning",
    "Reading",
    "read_notice",
    "read_unit",
]
