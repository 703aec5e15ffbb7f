"""Tables of a workbook (.xlsx, .xls, .ods by calamine) or of a Word file, cell by cell."""

import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import docx
from docx.oxml.ns import qn
from python_calamine import CalamineError, CalamineWorkbook

from gialai_desk.domain.errors import FileTooLarge, FileUnreadable, FormatUnknown, PasswordNeeded
from gialai_desk.domain.sheets import Cell

MAX_UNPACKED = 400 * 1024 * 1024
MAX_ROWS = 60_000
MAX_CELLS = 3_000_000


class Table(NamedTuple):
    """A sheet of a workbook or a table of a Word file."""

    name: str
    rows: list[list[Cell]]


def is_workbook(content: bytes) -> bool:
    """Tell whether the bytes are those of a workbook, new or old."""
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                return any(name.startswith("xl/") or name == "content.xml" for name in archive.namelist())
        except (zipfile.BadZipFile, ValueError, OSError):
            return False
    return content.startswith(b"\xd0\xcf\x11\xe0") and "Workbook".encode("utf-16-le") in content


def tables(content: bytes, name: str) -> list[Table]:
    """Return every table of the file that holds anything."""
    if content.startswith(b"PK"):
        _check(content, name)
    if is_workbook(content):
        return _sheets(content, name)
    if content.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in content:
        raise PasswordNeeded(name)
    if content.startswith(b"PK"):
        return _word_tables(content, name)
    raise FormatUnknown(name)


def _check(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise FileUnreadable(name) from error
    if unpacked > MAX_UNPACKED or (unpacked > 20_000_000 and unpacked / max(1, len(content)) > 500):
        raise FileTooLarge(name, unpacked // 1024 // 1024)


def _sheets(content: bytes, name: str) -> list[Table]:
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        result: list[Table] = []
        cells = 0
        for sheet_name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(sheet_name)
            cells += sheet.height * sheet.width
            if sheet.height > MAX_ROWS or cells > MAX_CELLS:
                raise FileTooLarge(name, len(content) // 1024 // 1024)
            rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
            if any(any(cell is not None for cell in row) for row in rows):
                result.append(Table(sheet_name, rows))
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise FileUnreadable(name) from error
    return result


def _cell(value: Any) -> Cell:
    if value == "" or isinstance(value, time):
        return None
    if isinstance(value, str | int | float | bool | datetime | date | timedelta):
        return value
    return str(value)


def _word_tables(content: bytes, name: str) -> list[Table]:
    try:
        document = docx.Document(io.BytesIO(content))
        found = document.tables
        return [Table(f"Bảng {number + 1}", _word_rows(table)) for number, table in enumerate(found)]
    except (KeyError, ValueError, zipfile.BadZipFile, SyntaxError, OSError, AttributeError, IndexError) as error:
        raise FileUnreadable(name) from error


def _word_rows(table: Any) -> list[list[Cell]]:
    """Rows of a Word table; a cell that spans columns stands in the first, one merged downwards only at its top."""
    rows: list[list[Cell]] = []
    for row in table._tbl.iterchildren(qn("w:tr")):
        cells: list[Cell] = []
        for cell in row.iterchildren(qn("w:tc")):
            properties = cell.find(qn("w:tcPr"))
            span = properties.find(qn("w:gridSpan")) if properties is not None else None
            merged = properties.find(qn("w:vMerge")) if properties is not None else None
            goes_on = merged is not None and merged.get(qn("w:val")) != "restart"
            text = "\n".join(
                "".join(one.text or "" for one in line.iter(qn("w:t"))) for line in cell.iterchildren(qn("w:p"))
            )
            cells.append(None if goes_on else text.strip() or None)
            cells += [None] * (int(span.get(qn("w:val"))) - 1 if span is not None else 0)
        rows.append(cells)
    return rows
