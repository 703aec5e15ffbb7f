"""The pages of the file that a notice was read from, and where its tasks stand on them."""

from collections.abc import Sequence

from gialai_desk.desk import Desk
from gialai_desk.documents import pages
from gialai_desk.documents.pages import Box, Picture
from gialai_desk.domain.notices import Notice
from gialai_desk.store import notices

__all__ = ["Box", "Picture", "boxes", "has_pages", "picture", "recognised"]
DOUBT = 0.6  # words recognised with less confidence than this are shown tinted


def has_pages(desk: Desk, notice: Notice) -> bool:
    """Tell whether the source of a notice is a PDF or a scan."""
    source = notices.source(desk.db, notice.source_sha256) if notice.source_sha256 else None
    return source is not None and pages.has_pages(source[1])


def picture(desk: Desk, notice: Notice, number: int, width: int) -> Picture | None:
    """Return one page of the source as a picture."""
    source = notices.source(desk.db, notice.source_sha256) if notice.source_sha256 else None
    return pages.picture(source[1], source[0], number, width) if source else None


def boxes(desk: Desk, notice: Notice, spans: Sequence[tuple[int, int]]) -> list[tuple[int, Box]]:
    """Return where ranges of the notice's text stand on the pages of its source."""
    source = notices.source(desk.db, notice.source_sha256) if notice.source_sha256 else None
    if source is None:
        return []
    words = notices.layout(desk.db, notice.source_sha256 or "")
    if words:
        hit = [one for one in words if any(one[0] < end and one[1] > start for start, end in spans)]
        numbers = sorted({int(one[2]) for one in hit})
        found = {number: [(one[3], one[4], one[5], one[6]) for one in hit if one[2] == number] for number in numbers}
        return [(number, box) for number in numbers for box in pages.by_line(found[number])]
    return pages.boxes(source[1], source[0], notice.text, spans)


def recognised(desk: Desk, notice: Notice) -> tuple[list[tuple[int, int]], list[tuple[int, int, str]]]:
    """Return the ranges of words recognised with little confidence, and those put right with what the machine had read."""
    words = notices.layout(desk.db, notice.source_sha256) if notice.source_sha256 else []
    mended = [(one[0], one[1], one[8]) for one in words if len(one) > 8]
    return [(one[0], one[1]) for one in words if one[7] < DOUBT and len(one) == 8], mended
