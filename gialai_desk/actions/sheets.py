"""Trackers kept so far in Excel or Word: read, shown with what each column holds, taken over in one change."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from gialai_desk.actions.setup import work_calendar
from gialai_desk.actions.tasks import assign_code, parse_paper, write_parties
from gialai_desk.desk import Desk
from gialai_desk.documents.source import file_bytes
from gialai_desk.domain.errors import NoTable, NotAllowed
from gialai_desk.domain.extraction.tables import column_parties
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.joining import code_of, join, superseded
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.sheets import Cell, Columns, Meaning, Row, find_columns, read_rows, shape, words
from gialai_desk.domain.tasks import ProgressEntry, Task
from gialai_desk.domain.text import fold
from gialai_desk.store import agencies, settings, tasks

_SHAPES = "sheet_shapes"


class Line(NamedTuple):
    """A task of the file as it would be taken over.

    `twin` is the code of the task that it is already, `newer` the number of a later row of the file for the same task.
    """

    row: Row
    twin: str | None
    newer: int | None = None

    @property
    def wanted(self) -> bool:
        """Whether it is taken over unless a person says otherwise."""
        return self.twin is None and self.newer is None


class Proposal(NamedTuple):
    """One table of the file with what was understood of it; `joined` when it was put together from two files."""

    file: str
    table: str
    columns: Columns
    lines: tuple[Line, ...]
    log: tuple[str, ...]
    joined: bool = False


def read(desk: Desk, path: Path, progress: Progress = silent) -> list[Proposal]:
    """Return every table of the file in which tasks were found, the largest first; nothing is stored."""
    from gialai_desk.documents.read_sheet import tables  # on use: the libraries are slow to load

    progress(0, 2, f"Đang mở {path.name}")
    found = tables(file_bytes(path), path.name)
    progress(1, 2, "Đang tìm nhiệm vụ trong bảng")
    known: Mapping[str, Mapping[str, str]] = settings.read(desk.db).get(_SHAPES, {})
    twins = _twins(desk)
    result: list[Proposal] = []
    for table in found:
        columns = find_columns(table.rows)
        if columns is None:
            continue
        remembered = known.get(shape(columns.headings))
        if remembered:
            columns = columns._replace(meanings={int(index): meaning for index, meaning in remembered.items()})
        result.append(_proposal(desk, path.name, table.name, table.rows, columns, twins))
    if not any(one.lines for one in result):
        raise NoTable(path.name)
    return sorted(result, key=lambda one: -len(one.lines))


def reread(desk: Desk, path: Path, table_name: str, meanings: Mapping[int, Meaning]) -> Proposal:
    """Read one table again with other meanings of its columns; they are remembered for files of this shape."""
    from gialai_desk.documents.read_sheet import tables

    if "text" not in meanings.values():
        raise NotAllowed("phải có một cột là nội dung nhiệm vụ")
    table = next(one for one in tables(file_bytes(path), path.name) if one.name == table_name)
    columns = find_columns(table.rows)
    if columns is None:
        raise NoTable(path.name)
    with desk.change("Nhớ ý nghĩa các cột của bảng theo dõi") as db:
        known = settings.read(db).get(_SHAPES, {})
        known[shape(columns.headings)] = {str(index): meaning for index, meaning in meanings.items()}
        settings.write(db, _SHAPES, known)
    return _proposal(desk, path.name, table.name, table.rows, columns._replace(meanings=dict(meanings)), _twins(desk))


def _proposal(desk: Desk, file: str, name: str, rows: list[list[Cell]], columns: Columns, twins: Mapping[tuple[str, str], str]) -> Proposal:  # fmt: skip
    year = _year(rows, columns.first_row) or desk.today.year
    found = read_rows(rows, columns, date(year, 1, 1), work_calendar(desk))
    lines = _lines(found, twins)
    log = [f"Dòng {line.row.number + 1}: {doubt}." for line in lines for doubt in line.row.doubts]
    return Proposal(file, name, columns, tuple(lines), tuple(log))


def _lines(rows: list[Row], twins: Mapping[tuple[str, str], str]) -> list[Line]:
    newer = superseded(rows)
    result: list[Line] = []
    for row in rows:
        later = newer.get(row.number)
        if later is not None:
            row = row._replace(doubts=(*row.doubts, f"mã {code_of(row)} lặp, dòng {later + 1} mới hơn"))
        result.append(Line(row, twins.get(_key(row.values.get("text", ""), row.due.day)), later))
    return result


def read_joined(desk: Desk, workbook: Path, report: Path, progress: Progress = silent) -> Proposal | None:
    """Return a portal's workbook and its Word report as one table; None when no task's number stands in both."""
    ours, theirs = read(desk, workbook, progress), read(desk, report, progress)
    for one in ours:
        for other in theirs:
            mine = {code_of(line.row) for line in one.lines} - {""}
            if mine & {code_of(line.row) for line in other.lines}:
                return _joined(desk, one, other)
    return None


def _joined(desk: Desk, one: Proposal, other: Proposal) -> Proposal:
    rows, log = join([line.row for line in one.lines], [line.row for line in other.lines])
    lines = _lines(rows, _twins(desk))
    return Proposal(
        f"{one.file} + {other.file}", "Ghép hai tệp theo mã", one.columns, tuple(lines), tuple(log), joined=True
    )


def _year(rows: list[list[Cell]], before: int) -> int | None:
    head = " ".join(words(cell) for row in rows[:before] for cell in row)
    found = re.findall(r"\b(20\d\d)\b", head)
    return int(found[-1]) if found else None


def _key(text: str, due: date | None) -> tuple[str, str]:
    return re.sub(r"\W+", " ", fold(text)).strip()[:200], due.isoformat() if due else ""


def _twins(desk: Desk) -> dict[tuple[str, str], str]:
    return {_key(one.text, one.first_due): one.code for one in tasks.accepted(desk.db)}


def take_over(desk: Desk, proposal: Proposal, rows: Iterable[int], progress: Progress = silent) -> int:
    """Write the chosen rows into the register as one change; return how many."""
    chosen = set(rows)
    lines = [line for line in proposal.lines if line.row.number in chosen]
    with desk.change(f"Nhập {len(lines)} nhiệm vụ từ bảng “{proposal.file}”") as db:
        directory = agencies.directory(db)
        for number, line in enumerate(lines):
            progress(number, len(lines), f"Đang ghi nhiệm vụ {number + 1}/{len(lines)}")
            task = _task(desk, line.row)
            tasks.add(db, task)
            values = line.row.values
            lead, coordinators = column_parties(values.get("lead", "")), column_parties(values.get("coordinators", ""))
            write_parties(desk, task.id, lead, coordinators, directory)
            _write_papers(desk, task, line.row)
    progress(len(lines), len(lines), "Xong")
    return len(lines)


def _task(desk: Desk, row: Row) -> Task:
    values, due = row.values, row.due
    return assign_code(
        desk,
        Task(
            new_id(),
            position=row.number,
            text=values.get("text", ""),
            officer=values.get("officer") or None,
            follower=values.get("follower") or None,
            field=values.get("field") or None,
            product=values.get("product") or None,
            due_kind=due.kind,  # pyright: ignore[reportArgumentType]
            due_words=due.words,
            recurring=due.recurring,
            first_due=due.day,
            due=due.day,
            closed_on=(row.done_on or due.day or desk.today) if row.done else None,
            reasons={"lead": "nêu trong bảng theo dõi", "deadline": f"bảng theo dõi ghi “{due.words}”"},
            created_on=desk.today,
        ),
    )


def _write_papers(desk: Desk, task: Task, row: Row) -> None:
    values = row.values
    number = values.get("assigned_by", "")
    if number:
        day = values.get("assigned_on", "")
        paper = parse_paper(f"{number} ngày {day}" if re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", day) else number)
        tasks.add_paper(desk.db, paper, task.id, "assigning", new_id())
    result = values.get("result") or values.get("note") or ""
    if result or values.get("difficulty") or values.get("proposal"):
        entry = ProgressEntry(
            new_id(), task.id, task.closed_on or desk.today, result or "theo bảng theo dõi cũ",
            values.get("difficulty") or None, values.get("proposal") or None,
        )  # fmt: skip
        tasks.add_progress(desk.db, entry)
