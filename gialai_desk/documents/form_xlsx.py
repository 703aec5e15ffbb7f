"""The form sent to an agency as a workbook, and its reply read back, however it was sorted, filtered or saved."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl

from gialai_desk.documents import archive
from gialai_desk.documents.book import HEAD, Book, height, write_book
from gialai_desk.documents.source import file_bytes
from gialai_desk.domain.errors import DeskError, FileUnreadable
from gialai_desk.domain.forms import FIELDS, Field, FormRow, ReplyRow, field_of
from gialai_desk.domain.keys import code_of
from gialai_desk.domain.snapshots import Frozen

MOST_BYTES = 32_000_000  # of one part of a workbook that is looked through for marks
SHEET = "Phiếu cập nhật"
# (heading, width, open to the agency)
COLUMNS: tuple[tuple[str, float, Field | None], ...] = (
    ("TT", 5, None), ("Mã nhiệm vụ", 14, None), ("Nội dung nhiệm vụ", 46, None), ("Văn bản giao", 20, None), ("Thời hạn", 11.5, None), ("Tình trạng", 12, None),
    (FIELDS["result"], 34, "result"), (FIELDS["difficulty"], 24, "difficulty"), (FIELDS["proposal"], 24, "proposal"), (FIELDS["done_on"], 12, "done_on"),
    (FIELDS["paper"], 20, "paper"), ("Khóa (không sửa)", 4, None),
)  # fmt: skip
_MARK = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\|[0-9a-f]{16}")
MOST_ROWS = 20_000
MOST_COLUMNS = 60


def write_form(frozen: Frozen, agency: str, rows: Sequence[FormRow], target: Path) -> None:
    """Write the form of one agency: only its tasks, the open columns unlocked, the key column hidden."""
    write_book(frozen, f"Phiếu cập nhật nhiệm vụ – {agency}", target, lambda book: _fill(book, agency, rows))


def _fill(book: Book, agency: str, rows: Sequence[FormRow]) -> None:
    sheet = book.sheet(SHEET)
    last = len(COLUMNS) - 2
    book.title(sheet, last, f"PHIẾU CẬP NHẬT TÌNH HÌNH THỰC HIỆN NHIỆM VỤ – {agency.upper()}")
    for column, (heading, wide, field) in enumerate(COLUMNS):
        hidden = {"hidden": True} if column == len(COLUMNS) - 1 else {}
        sheet.set_column(column, column, wide, None, hidden)
        shade: dict[str, Any] = {"bg_color": "#FFF6DD"} if field else {}
        sheet.write_string(HEAD, column, heading, book.format(bold=True, align="center", border=1, **shade))
    sheet.set_row(HEAD, 36)
    for number, row in enumerate(rows, 1):
        _row(book, sheet, HEAD + number, number, row)
    end = HEAD + len(rows)
    _validate(sheet, end)
    words = "Chỉ điền các cột nền vàng; có thể sắp xếp, lọc. Ngày ghi dạng 15/7/2026."
    sheet.merge_range(end + 1, 0, end + 1, last, words, book.format(italic=True))
    options = {
        "sort": True,
        "autofilter": True,
        "format_rows": True,
        "format_columns": True,
        "select_locked_cells": True,
    }
    sheet.protect("", options)
    sheet.autofilter(HEAD, 0, end, len(COLUMNS) - 1)
    sheet.freeze_panes(HEAD + 1, 3)
    book.page(sheet, HEAD, HEAD, end + 1, last)


def _row(book: Book, sheet: Any, at: int, number: int, row: FormRow) -> None:
    fixed = (number, row.key, row.text, row.source, row.due, row.state)
    for column, value in enumerate(fixed):
        book.cell(sheet, at, column, value, border=1, align="left" if column in (2, 3) else "center", locked=True)
    for column, (_, _, field) in enumerate(COLUMNS):
        if field:
            value: Any = row.values.get(field, "")
            if field == "done_on":
                value = _day(value) or value
            book.cell(
                sheet, at, column, value, border=1, align="center" if field == "done_on" else "left", locked=False
            )
    book.cell(sheet, at, len(COLUMNS) - 1, row.mark, locked=True)
    texts = [(row.text, 46.0), (row.source, 20.0), *((row.values.get(field, ""), 24.0) for field in FIELDS)]
    sheet.set_row(at, max(32.0, height(texts)))


def _validate(sheet: Any, end: int) -> None:
    column = next(number for number, (_, _, field) in enumerate(COLUMNS) if field == "done_on")
    rule = {
        "validate": "date", "criteria": ">=", "value": date(2015, 1, 1),
        "error_title": "Ngày chưa đúng", "error_message": "Hãy ghi ngày dạng 15/7/2026.",
    }  # fmt: skip
    sheet.data_validation(HEAD + 1, column, max(end, HEAD + 1), column, rule)


def is_form(path: Path) -> bool:
    """Tell whether a workbook holds the hidden marks of a form that was sent, whoever saved it last."""
    if path.suffix.lower() != ".xlsx":
        return False
    try:
        content = file_bytes(path)
        names = [name for name in archive.names(content, path.name) if name.startswith("xl/") and name.endswith(".xml")]
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            return any(_MARK.search(_start(opened, name)) for name in names)
    except (OSError, zipfile.BadZipFile, *archive.DAMAGED, DeskError):
        return False  # the reader of trackers says what is wrong with it


def _start(opened: zipfile.ZipFile, name: str) -> str:
    with opened.open(name) as part:
        return part.read(MOST_BYTES).decode("utf-8", "replace")


def read_reply(path: Path) -> list[ReplyRow]:
    """Return the rows of a reply; columns are found by their headings and the hidden marks, wherever they stand now."""
    content = file_bytes(path)
    archive.names(content, path.name)
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        tables = [_table(sheet) for sheet in book.worksheets]
    except archive.DAMAGED as error:
        raise FileUnreadable(path.name) from error
    found = [row for table in tables for row in _rows(table)]
    if not found:
        raise FileUnreadable(path.name)
    return found


def _table(sheet: Any) -> list[list[Any]]:
    rows = sheet.iter_rows(
        max_row=min(sheet.max_row, MOST_ROWS), max_col=min(sheet.max_column, MOST_COLUMNS), values_only=True
    )
    return [list(row) for row in rows]


def _rows(table: list[list[Any]]) -> list[ReplyRow]:
    head = next((number for number, row in enumerate(table) if _is_head(row)), None)
    if head is None:
        return []
    places: dict[Field, int] = {}
    for column, heading in enumerate(table[head]):
        field = field_of(str(heading or ""))
        if field and field not in places:
            places[field] = column
    found: list[ReplyRow] = []
    for number, row in enumerate(table[head + 1 :], head + 2):
        words = [_words(value) for value in row]
        mark = next((one for one in words if _MARK.fullmatch(one)), "")
        key = next((one for one in words if code_of(one)), "")
        values: dict[Field, str] = {field: words[column] for field, column in places.items()}
        if mark or key or (any(values.values()) and len([one for one in words if one]) > 1):
            found.append(ReplyRow(number, mark, key, values))
    return [row for row in found if row.mark or row.key or any(row.values.values())]


def _is_head(row: list[Any]) -> bool:
    """A heading row names at least two of the open columns."""
    return len({field_of(str(value)) for value in row if isinstance(value, str)} - {None}) >= 2


def _words(value: Any) -> str:
    if isinstance(value, datetime | date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _day(words: str) -> date | None:
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", words)
    return date(int(found[3]), int(found[2]), int(found[1])) if found else None
