"""Writing a list as it stands: the suffix of the file chooses Excel, Word or PDF."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from gialai_desk.actions.friday import Draw
from gialai_desk.actions.overview import Register
from gialai_desk.documents import listing as documents
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import safe_name, save
from gialai_desk.documents.text_width import width
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.papers.flow import lay_out
from gialai_desk.domain.papers.listing import Listing, ListRow
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.tasks import HEALTH_NAMES

SUFFIXES = (".xlsx", ".docx", ".pdf")


def file_name(title: str, day: date) -> str:
    """Return the file name that is proposed for a list."""
    return safe_name(f"{title} {day:%Y%m%d}", ".xlsx")


def of_tasks(found: Register, lines: Sequence[TaskLine], title: str) -> Listing:
    """Return tasks as a plain list: key, words, who leads, who takes part, deadline, state."""
    rows = tuple(
        ListRow((key_of(line.code), line.text, found.party(line.lead), found.coordinators(line), f"{line.due:%d/%m/%Y}" if line.due else "", HEALTH_NAMES[line.health]))
        for line in lines
    )  # fmt: skip
    headings = ("Mã", "Nội dung", "Chủ trì", "Phối hợp", "Hạn", "Tình trạng")
    return Listing(title, found.as_of, headings, (28, 100, 40, 45, 22, 26), rows)


def write(listing: Listing, target: Path, draw: Draw) -> int:
    """Write the list; return how many rows it has."""
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise NotAllowed(f"danh sách ghi được ra tệp {', '.join(SUFFIXES)}")
    if not listing.rows:
        raise NotAllowed("danh sách đang trống")
    if suffix == ".xlsx":
        documents.write_sheet(listing, target)
    elif suffix == ".docx":
        from gialai_desk.documents.paper import write_paper  # on use: the Word library is slow to load

        write_paper(documents.compose(listing), target, made_on=listing.as_of)
    else:
        paper = documents.compose(listing)
        sheets = lay_out(paper, page_rules(), width)
        save(target, lambda partial: draw(sheets, partial, paper.title, listing.as_of))
    return len(listing.rows)
