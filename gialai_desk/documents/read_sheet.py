"""Tables of a workbook (.xlsx, .xls, .ods by calamine) or of a Word file, cell by cell."""

import functools
import io
import re
import zipfile
from datetime import date, datetime, time, timedelta
from typing import IO, Any, NamedTuple

import docx
from docx.oxml.ns import qn
from python_calamine import CalamineError, CalamineWorkbook

from gialai_desk.documents import archive
from gialai_desk.domain.errors import FileTooLarge, FileUnreadable, FormatUnknown, PasswordNeeded
from gialai_desk.domain.sheets import Cell

MAX_ROWS = 60_000
MAX_CELLS = 3_000_000
_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"')


class Table(NamedTuple):
    """A sheet of a workbook or a table of a Word file."""

    name: str
    rows: list[list[Cell]]


def is_workbook(content: bytes, name: str) -> bool:
    """Tell whether the bytes are those of a workbook, new or old."""
    if content.startswith(b"PK"):
        parts = archive.names(content, name)
        return any(part.startswith("xl/") or part == "content.xml" for part in parts)
    return content.startswith(b"\xd0\xcf\x11\xe0") and "Workbook".encode("utf-16-le") in content


def tables(content: bytes, name: str) -> list[Table]:
    """Return every table of the file that holds anything."""
    if content.startswith(b"PK"):
        archive.names(content, name)
    if is_workbook(content, name):
        return _sheets(content, name)
    if content.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in content:
        raise PasswordNeeded(name)
    if content.startswith(b"PK"):
        return _word_tables(content, name)
    raise FormatUnknown(name)


def _refuse_empty_plains(content: bytes, name: str) -> None:
    """Refuse a sheet whose last cell lies so far out that the empty ones between would fill the memory."""
    if not content.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            sheets = [one for one in packed.namelist() if one.startswith("xl/worksheets/") and one.endswith(".xml")]
            for sheet in sheets:
                rows, columns = _far_corner(packed.open(sheet))
                if rows * columns > MAX_CELLS or rows > MAX_ROWS:
                    raise FileTooLarge(name, len(content) // 1024 // 1024)
    except archive.DAMAGED as error:
        raise FileUnreadable(name) from error


def _far_corner(part: IO[bytes]) -> tuple[int, int]:
    """Return the numbers of the last row and the last column that a cell of the sheet has."""
    rows = columns = 0
    rest = b""
    while piece := part.read(1 << 20):
        for letters, number in _CELL.findall(rest + piece):
            rows = max(rows, int(number))
            columns = max(columns, functools.reduce(lambda sum_, char: sum_ * 26 + char - 64, letters, 0))
        rest = piece[-40:]
    return rows, columns


def _sheets(content: bytes, name: str) -> list[Table]:
    _refuse_empty_plains(content, name)
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
    except (CalamineError, *archive.DAMAGED) as error:
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
    except archive.DAMAGED as error:
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
