"""Two exports of one portal joined by the task's number: the workbook has the bodies, the Word report the state.

The rules are those that ministries found for the portal's own exports: the name from Word (the workbook cuts long ones),
the state only from Word, of two rows with one number the one given later, what is missing on one side named in a log.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from gialai_desk.domain.sheets import Meaning, Row
from gialai_desk.domain.text import squeeze

DUPLICATE = "DUPLICATE_SOURCE_ID"
WORD_ONLY = "WORD_ONLY_NO_EXCEL"
EXCEL_ONLY = "EXCEL_ONLY_NO_STATUS"
NO_DAY = "DEADLINE_1970"
FROM_WORD = 100_000  # added to the numbers of rows that stand in the report alone


def code_of(row: Row) -> str:
    """Return the task's number in its portal, "" when the row has none."""
    return squeeze(row.values.get("code", "")).upper()


def superseded(rows: Sequence[Row]) -> dict[int, int]:
    """Return {number of a row: number of the row with the same code that was given later}."""
    newest: dict[str, Row] = {}
    for row in rows:
        code = code_of(row)
        if code and (code not in newest or _given(row) >= _given(newest[code])):
            newest[code] = row
    return {row.number: newest[code_of(row)].number for row in rows if code_of(row) and newest[code_of(row)] is not row}


def _given(row: Row) -> date:
    try:
        return datetime.strptime(row.values.get("assigned_on", ""), "%d/%m/%Y").date()
    except ValueError:
        return date.min


def join(workbook: Sequence[Row], report: Sequence[Row]) -> tuple[list[Row], list[str]]:
    """Return the joined rows and what a person should know of the quality of the two files."""
    log: list[str] = []
    said = _by_code(report, log, "tệp Word")
    given = _by_code(workbook, log, "tệp Excel")
    result: list[Row] = []
    for code, row in given.items():
        other = said.pop(code, None)
        if "1970" in row.values.get("due", ""):
            log.append(f"{NO_DAY}: mã {code} ghi hạn 01/01/1970, nghĩa là không có hạn.")
        if other is None:
            log.append(f"{EXCEL_ONLY}: mã {code} không có trong tệp Word nên chưa rõ tình trạng.")
            result.append(_doubtful(row, "chỉ có trong tệp Excel, chưa rõ tình trạng"))
        else:
            result.append(_joined(row, other))
    for code, row in said.items():
        log.append(f"{WORD_ONLY}: mã {code} không có trong tệp Excel.")
        result.append(_doubtful(row._replace(number=FROM_WORD + row.number), "chỉ có trong tệp Word"))
    result += [row for row in workbook if not code_of(row)]
    return result, log


def _by_code(rows: Sequence[Row], log: list[str], where: str) -> dict[str, Row]:
    older = superseded(rows)
    for row in rows:
        if row.number in older:
            log.append(
                f"{DUPLICATE}: mã {code_of(row)} lặp trong {where} (dòng {row.number + 1}), giữ dòng {older[row.number] + 1}."
            )
    return {code_of(row): row for row in rows if code_of(row) and row.number not in older}


def _joined(row: Row, other: Row) -> Row:
    """The row of the workbook with the whole name, the state and what else only the report says."""
    values: Mapping[Meaning, str] = {**other.values, **{name: value for name, value in row.values.items() if value}}
    values = {
        **values,
        "text": other.values.get("text") or row.values.get("text", ""),
        "status": other.values.get("status", ""),
    }
    doubts = tuple(one for one in row.doubts if "bị cắt" not in one or values["text"].endswith(("…", "...")))
    due = row.due if row.due.day or not other.due.day else other.due
    return Row(row.number, values, due, other.done_on, other.done, doubts)


def _doubtful(row: Row, why: str) -> Row:
    return row._replace(doubts=(*row.doubts, why))
