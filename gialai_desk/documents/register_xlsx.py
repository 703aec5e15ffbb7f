"""The registers of papers of a year (NĐ 30/2020, Phụ lục IV): outgoing, incoming, and the follow-up of incoming ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gialai_desk.documents.book import HEAD, Book, height, write_book
from gialai_desk.domain.snapshots import Frozen

Cells = tuple[Any, ...]
OUT = (("Số, ký hiệu văn bản", 18), ("Ngày tháng văn bản", 12), ("Tên loại và trích yếu nội dung", 44), ("Người ký", 18), ("Nơi nhận văn bản", 28),
       ("Đơn vị, người nhận bản lưu", 14), ("Số lượng bản", 8), ("Ngày chuyển", 12), ("Ký nhận", 10), ("Ghi chú", 16))  # fmt: skip
IN = (("Ngày đến", 12), ("Số đến", 8), ("Tác giả", 24), ("Số, ký hiệu văn bản", 18), ("Ngày tháng văn bản", 12), ("Tên loại và trích yếu nội dung", 44),
      ("Đơn vị hoặc người nhận", 18), ("Ngày chuyển", 12), ("Ký nhận", 10), ("Ghi chú", 16))  # fmt: skip
FOLLOWED = (("Số đến", 8), ("Tên loại, số và ký hiệu, ngày tháng, cơ quan ban hành", 44), ("Đơn vị hoặc người nhận", 34), ("Thời hạn giải quyết", 13),
            ("Tiến độ giải quyết", 26), ("Số, ký hiệu văn bản trả lời", 22), ("Ghi chú", 22))  # fmt: skip


@dataclass(frozen=True)
class Registers:
    """The rows of the three registers of a year, and what is wrong with the numbers of the outgoing one."""

    year: int
    out: Sequence[Cells]
    come: Sequence[Cells]
    followed: Sequence[Cells]
    warnings: Sequence[str] = ()


def write_registers(frozen: Frozen, registers: Registers, target: Path) -> None:
    """Write the workbook."""

    def fill(book: Book) -> None:
        for name, title, columns, rows in (
            ("Văn bản đi", "SỔ ĐĂNG KÝ VĂN BẢN ĐI", OUT, registers.out),
            ("Văn bản đến", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", IN, registers.come),
            ("Theo dõi giải quyết", "SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN", FOLLOWED, registers.followed),
        ):
            notes = registers.warnings if columns is OUT else ()
            _sheet(book, name, f"{title} – NĂM {registers.year}", columns, rows, notes)

    write_book(frozen, f"Sổ đăng ký văn bản năm {registers.year}", target, fill)


def _sheet(book: Book, name: str, title: str, columns: Sequence[tuple[str, float]], rows: Sequence[Cells], notes: Sequence[str]) -> None:  # fmt: skip
    sheet = book.sheet(name)
    last = len(columns) - 1
    book.title(sheet, last, title, dated=False)
    for column, (heading, wide) in enumerate(columns):
        sheet.set_column(column, column, wide)
        sheet.write_string(HEAD, column, heading, book.format(bold=True, align="center", border=1))
        number = book.format(font_size=11, italic=True, align="center", border=1)
        sheet.write_string(HEAD + 1, column, f"({column + 1})", number)
    sheet.set_row(HEAD, 50)
    for place, row in enumerate(rows, HEAD + 2):
        for column, value in enumerate(row):
            long = isinstance(value, str) and columns[column][1] > 20
            book.cell(sheet, place, column, value, border=1, align="left" if long else "center")
        texts = [(value, columns[column][1]) for column, value in enumerate(row) if isinstance(value, str)]
        sheet.set_row(place, height(texts))
    end = HEAD + 2 + len(rows)
    for note in notes:
        sheet.merge_range(end, 0, end, last, note, book.format(italic=True, font_size=11))
        end += 1
    book.page(sheet, HEAD, HEAD + 1, end, last)
    sheet.freeze_panes(HEAD + 2, 0)
