"""Pieces that every paper shares: the body with its ending, blanks for number and day, headings of a report."""

from collections.abc import Sequence
from datetime import date

from gialai_desk.domain.office import Office
from gialai_desk.domain.papers.blocks import Letterhead, Paragraph

BLANK_NUMBER = "          "


def month_of(day: date) -> str:
    """Return the month with a leading zero only for January and February (Phụ lục I, mục II.4)."""
    return f"{day.month:02d}" if day.month <= 2 else str(day.month)


def place_and_date(office: Office, day: date) -> str:
    """Return ô 4 with a blank day: it is filled in after the signature (Điều 15)."""
    return f"{office.place}, ngày       tháng {month_of(day)} năm {day.year}"


def letterhead(office: Office, symbol: str, day: date, subject: str = "") -> Letterhead:
    """Return the letterhead of a draft: number and day are blank."""
    return Letterhead(office.header_lines, f"Số:{BLANK_NUMBER}/{symbol}", place_and_date(office, day), subject)


def body(texts: Sequence[str], *, first: str = "Nội dung đầu") -> tuple[Paragraph, ...]:
    """Return the paragraphs of a body: the last ends with "./." and stays, two lines at least, with the signature."""
    last = len(texts) - 1
    held = last if len(texts[last]) > 100 else last - 1
    return tuple(
        Paragraph(
            text.rstrip(". ") + "./." if index == last else text,
            first if index == 0 else "Nội dung",
            keep=index >= held and last > 0,
        )
        for index, text in enumerate(texts)
    )


def heading(number: str, title: str) -> Paragraph:
    """Return a section heading of a report: "I. TÌNH HÌNH …"."""
    return Paragraph(f"{number}. {title.upper()}", "Mục")
