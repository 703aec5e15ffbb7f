"""A workbook that prints like a paper: letterhead, title with the week, signature, A4 landscape, computed row heights."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from gialai_desk.documents.saving import printable, save
from gialai_desk.documents.text_width import lines
from gialai_desk.domain.snapshots import Frozen

FONT = "Times New Roman"
EPOCH = date(1899, 12, 30)  # day 0 of a workbook
WIDEST = 12.0  # points: no letter of Times New Roman 12 is wider
LONGEST = 32_767  # characters that a cell may hold
HEAD = 7  # zero-based row of the first heading line


def week_title(day: date) -> str:
    """Return "Tuần 47 (từ ngày 16/11/2026 đến ngày 22/11/2026)" by ISO 8601."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return f"Tuần {day.isocalendar().week} (từ ngày {monday:%d/%m/%Y} đến ngày {sunday:%d/%m/%Y})"


def write_book(frozen: Frozen, title: str, target: Path, fill: Callable[["Book"], None]) -> None:
    """Write a workbook of the figures of a day; the same figures give the same bytes."""

    def write(partial: Path) -> None:
        book: Any = xlsxwriter.Workbook(
            str(partial),
            {
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "default_format_properties": {"font_name": FONT, "font_size": 11},
            },
        )
        moment = datetime.combine(frozen.as_of, datetime.min.time())
        book.set_properties({"title": title, "author": "", "created": moment, "company": frozen.office.name})
        fill(Book(book, frozen))
        book.close()

    save(target, write)


RowStyle = tuple[tuple[int, int], ...]  # (style, style of a day) of each column


class Row(NamedTuple):
    """One row of a long table: values, their styles, height in points, outline level."""

    values: tuple[Any, ...]
    styles: RowStyle
    height: float
    level: int = 0


class PaperSheet(Worksheet):
    """A worksheet whose first page has no header, and whose long table is written row by row while the file is made.

    The library has no call for the first; for the second it would keep every cell in memory, or forbid titles of
    merged cells. `table_rows` = (first row, number of rows, who makes them).
    """

    table_rows: tuple[int, int, Callable[[], Iterable[Row]]] | None = None

    def _write_rows(self) -> None:
        writer: Any = self
        if self.table_rows is None:
            super()._write_rows()  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]
            return
        first, count, make = self.table_rows
        top, bottom = writer.dim_rowmin, writer.dim_rowmax
        for start, end in ((top, first - 1), (first + count, bottom)):
            if start == first + count:
                for number, row in enumerate(make(), first + 1):
                    writer.fh.write(row_xml(number, row))
            writer.dim_rowmin, writer.dim_rowmax = start, end
            super()._write_rows()  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]
        writer.dim_rowmin, writer.dim_rowmax = top, bottom

    def _write_header_footer(self) -> None:
        writer: Any = self
        writer._xml_start_tag("headerFooter", [("differentFirst", 1)])
        writer._xml_data_element("oddHeader", writer.header)
        writer._xml_end_tag("headerFooter")


class Book:
    """One workbook with its formats and what every sheet of it begins and ends with."""

    def __init__(self, book: Any, frozen: Frozen) -> None:
        self.book = book
        self.frozen = frozen
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def format(self, **properties: Any) -> Any:
        """Return a format with these properties, made once."""
        key = tuple(properties.items())
        found = self._formats.get(key)
        if found is None:
            base: dict[str, Any] = {"font_name": FONT, "font_size": 12, "text_wrap": True, "valign": "vcenter"}
            found = self._formats[key] = self.book.add_format({**base, **properties})
        return found

    def title(self, sheet: Any, last: int, heading: str, *, dated: bool = True) -> None:
        """Write the letterhead and title lines over all columns."""
        office = self.frozen.office
        centre: dict[str, Any] = {"align": "center"}
        left = last // 2 - 2
        for row, (line, bold) in enumerate(office.header_lines):
            sheet.merge_range(row, 0, row, left, line, self.format(font_size=13, bold=bold, **centre))
        sheet.merge_range(
            0,
            left + 1,
            0,
            last,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            self.format(font_size=13, bold=True, **centre),
        )
        sheet.merge_range(
            1,
            left + 1,
            1,
            last,
            "Độc lập - Tự do - Hạnh phúc",
            self.format(font_size=14, bold=True, **centre),
        )
        sheet.merge_range(3, 0, 3, last, heading, self.format(font_size=14, bold=True, **centre))
        if not dated:
            self._heads(sheet)
            return
        sheet.merge_range(4, 0, 4, last, week_title(self.frozen.as_of), self.format(font_size=14, bold=True, **centre))
        moment = f"(Số liệu tính đến {office.cut_off_hour:02d} giờ 00 ngày {self.frozen.as_of:%d/%m/%Y})"
        sheet.merge_range(5, 0, 5, last, moment, self.format(font_size=13, italic=True, **centre))
        self._heads(sheet)

    @staticmethod
    def _heads(sheet: Any) -> None:
        """Set the heights of the rows above the table."""
        for row, height in ((0, 18), (1, 19), (2, 8), (3, 20), (4, 20), (5, 18), (6, 8)):
            sheet.set_row(row, height)

    def page(self, sheet: Any, first_head: int, last_head: int, last_row: int, last: int) -> None:
        """Set the page: A4 landscape, fit to width, headings repeated, number centred at the top but not on page 1."""
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(first_head, last_head)
        sheet.print_area(0, 0, last_row, last)
        sheet.set_margins(left=20 / 25.4, right=15 / 25.4, top=20 / 25.4, bottom=20 / 25.4)
        sheet.set_header(f'&C&"{FONT},Regular"&13&P', {"margin": 10 / 25.4})
        sheet.center_horizontally()

    def sign(self, sheet: Any, row: int, last: int) -> int:
        """Write who signs, right of the middle; return the last row."""
        lines_ = [*self.frozen.capacity, "", "", "", self.frozen.signer]
        for index, line in enumerate(lines_):
            sheet.merge_range(
                row + index,
                last - 5,
                row + index,
                last,
                line,
                self.format(font_size=13, bold=True, align="center"),
            )
            sheet.set_row(row + index, 18)
        return row + len(lines_) - 1

    def sheet(self, name: str) -> Any:
        """Add a sheet."""
        return self.book.add_worksheet(name, worksheet_class=PaperSheet)

    def style(self, **properties: Any) -> tuple[int, int]:
        """Return the numbers of a style, and of the same for days, as rows of a long table name them."""
        plain, day = self.format(**properties), self.format(num_format="dd/mm/yyyy", **properties)
        return plain._get_xf_index(), day._get_xf_index()

    @staticmethod
    def table(sheet: Any, first: int, count: int, columns: int, make: Callable[[], Iterable[Row]]) -> None:
        """Let the rows of a long table be made when the file is written: `count` rows from the zero-based row `first`."""
        if count:
            sheet.table_rows = (first, count, make)
            sheet.outline_row_level = 1
            for row, column in ((first, 0), (first + count - 1, columns - 1)):
                sheet._check_dimensions(row, column)

    def cell(self, sheet: Any, row: int, column: int, value: Any, **style: Any) -> None:
        """Write one value: days as days, numbers as numbers, text never as a formula."""
        if value is None or value == "":
            sheet.write_blank(row, column, None, self.format(**style))
        elif isinstance(value, str):
            sheet.write_string(row, column, printable(value)[:LONGEST], self.format(**style))
        elif isinstance(value, date):
            sheet.write_number(row, column, (value - EPOCH).days, self.format(num_format="dd/mm/yyyy", **style))
        else:
            sheet.write_number(row, column, value, self.format(**style))


_LETTERS = tuple(xl_col_to_name(column) for column in range(64))
_LIKE_A_CODE = re.compile(r"_(?=x[0-9a-fA-F]{4}_)")  # what a reader would take for a coded letter


def row_xml(number: int, row: Row) -> str:
    """Return one row as SpreadsheetML (ISO/IEC 29500-1, 18.3.1.73): text inline, never a formula; days as numbers."""
    level = f' outlineLevel="{row.level}"' if row.level else ""
    cells = [f'<row r="{number}" ht="{row.height:g}" customHeight="1"{level}>']
    for letters, value, (style, day) in zip(_LETTERS, row.values, row.styles, strict=False):
        if value is None or value == "":
            cells.append(f'<c r="{letters}{number}" s="{style}"/>')
        elif isinstance(value, str):
            words = escape(printable(value)[:LONGEST])
            words = _LIKE_A_CODE.sub("_x005F_", words) if "_x" in words else words
            cells.append(
                f'<c r="{letters}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'
            )
        elif isinstance(value, date):
            cells.append(f'<c r="{letters}{number}" s="{day}"><v>{(value - EPOCH).days}</v></c>')
        else:
            cells.append(f'<c r="{letters}{number}" s="{style}"><v>{value}</v></c>')
    return "".join((*cells, "</row>"))


def height(texts: list[tuple[str, float]], *, bold: bool = False) -> float:
    """Return the row height in points that shows every line (characters → points for Times New Roman 11 as Normal)."""
    most = 1
    for text, width in texts:
        room = ((width * 7 + 5) * 0.75 - 6) * 0.97
        if len(text) * WIDEST > room or "\n" in text:  # else it fits on one line whatever its letters are
            most = max(most, lines(text, 12, room, bold=bold))
    return min(409.0, round(most * 12 * 1.15 + 4, 2))
