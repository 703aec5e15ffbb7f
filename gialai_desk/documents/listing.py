"""Lists as they stand on screen: a workbook with filters and outline, or a table on landscape pages."""

import re
from datetime import date
from pathlib import Path
from typing import Any

from gialai_desk.documents.book import height
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import printable, save
from gialai_desk.documents.text_width import width
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.papers.blocks import Appendix, PaperDocument, Table
from gialai_desk.domain.papers.layout import MM
from gialai_desk.domain.papers.listing import Listing, ListRow

SHEET_WIDTH = 150.0  # characters over all columns of a workbook
LONGEST = 32_767  # characters that a cell may hold
_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_INDENT = "\u2003"


def compose(listing: Listing) -> PaperDocument:
    """Return the list as a paper of landscape pages that repeat the headings."""
    wide = page_rules().appendix_width
    bold = frozenset(number for number, row in enumerate(listing.rows) if row.group)
    rows = tuple((_INDENT * row.level * row.group + row.cells[0], *row.cells[1:]) for row in listing.rows)
    note = f"(Số liệu đến ngày {vietnamese_date(listing.as_of)})"
    head = Appendix(listing.title.upper(), note, "DANH SÁCH")
    shares = _shares(listing.widths, [_needed(listing, one) for one in range(len(listing.headings))], wide)
    return PaperDocument(listing.title, (head, Table(listing.headings, shares, rows, listing.right, bold)))


def _needed(listing: Listing, column: int) -> float:
    """Return the mm that the longest word of a column takes, a third of the page at most."""
    words = {word for row in listing.rows[:2000] for word in re.split(r"[\s]+", row.cells[column])}
    words |= set(listing.headings[column].split())
    longest = max((width(word, 12, bold=True) for word in sorted(words, key=len)[-20:]), default=0.0)
    return min(90.0, longest / MM + 2 * page_rules().cell_margin + 1)


def _shares(widths: tuple[float, ...], needed: list[float], whole: float) -> tuple[float, ...]:
    """Return widths in mm that fill the page, none narrower than its longest word; the widest gives way."""
    total = sum(widths) or 1.0
    shares = [max(least, one * whole / total) for one, least in zip(widths, needed, strict=True)]
    over = sum(shares) - whole
    spare = [share - least for share, least in zip(shares, needed, strict=True)]
    if over > 0 and sum(spare) > 0:
        shares = [share - room * min(1.0, over / sum(spare)) for share, room in zip(shares, spare, strict=True)]
    scale = whole / sum(shares)
    return tuple(round(one * scale, 2) for one in shares)


def write_sheet(listing: Listing, target: Path) -> None:
    """Write the list as a workbook: real dates and figures, filter, frozen heading, groups as outline levels."""
    save(target, lambda partial: _write(listing, partial))


def _write(listing: Listing, partial: Path) -> None:
    import xlsxwriter

    plain: dict[str, Any] = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    plain |= {"default_format_properties": {"font_name": "Times New Roman", "font_size": 11}}
    book: Any = xlsxwriter.Workbook(str(partial), plain)
    book.set_properties({"title": printable(listing.title), "author": ""})
    base = {"font_name": "Times New Roman", "font_size": 12, "text_wrap": True, "valign": "top", "border": 1}
    formats = {
        (group, kind): book.add_format({**base, "bold": group, **extra})
        for group in (False, True)
        for kind, extra in (
            ("text", {}),
            ("day", {"num_format": "dd/mm/yyyy", "align": "center"}),
            ("number", {"align": "right"}),
        )
    }
    sheet: Any = book.add_worksheet("Danh sách")
    last = len(listing.headings) - 1
    title = book.add_format({"font_name": "Times New Roman", "font_size": 14, "bold": True})
    sheet.write_string(0, 0, printable(listing.title), title)
    sheet.write_string(1, 0, f"Số liệu đến ngày {vietnamese_date(listing.as_of)}")
    heading = book.add_format({**base, "bold": True, "align": "center", "bg_color": "#E8EEF7"})
    total = sum(listing.widths) or 1.0
    widths = [max(10.0, SHEET_WIDTH * one / total) for one in listing.widths]
    for column, (words, wide) in enumerate(zip(listing.headings, widths, strict=True)):
        sheet.set_column(column, column, wide)
        sheet.write_string(3, column, printable(words), heading)
    sheet.freeze_panes(4, 0)
    sheet.repeat_rows(3)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.outline_settings(True, False, True, False)
    for number, row in enumerate(listing.rows, 4):
        _row(sheet, number, row, listing, widths, formats)
    sheet.autofilter(3, 0, 3 + len(listing.rows), last)
    book.close()


def _row(sheet: Any, number: int, row: ListRow, listing: Listing, widths: list[float], formats: dict[tuple[bool, str], Any]) -> None:  # fmt: skip
    high = height(list(zip(row.cells, widths, strict=True)), bold=row.group)
    options = {"level": min(row.level, 7)} if row.level else {}
    sheet.set_row(number, high, None, options)
    for column, cell in enumerate(row.cells):
        day = _day_of(cell)
        if day:
            sheet.write_datetime(number, column, day, formats[row.group, "day"])
        elif column in listing.right and cell.isdigit() and len(cell) < 15:
            sheet.write_number(number, column, int(cell), formats[row.group, "number"])
        else:
            sheet.write_string(number, column, printable(cell)[:LONGEST], formats[row.group, "text"])


def _day_of(cell: str) -> date | None:
    found = _DAY.fullmatch(cell)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None
