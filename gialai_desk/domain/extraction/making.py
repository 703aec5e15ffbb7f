"""One task put together: its words, who, by when, to whom, each with the reason and whether it is doubtful."""

import re
from dataclasses import replace
from datetime import date

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction.dates import find_deadline
from gialai_desk.domain.extraction.doubts import Known, doubts_of
from gialai_desk.domain.extraction.model import BASIS_REASONS, Basis, Deadline, Party, ReadTask
from gialai_desk.domain.extraction.reporting import report_to
from gialai_desk.domain.extraction.tables import Row, column_parties

_URGENT = re.compile(r"\b(?:khẩn trương|hỏa tốc|ngay lập tức|làm ngay|khẩn cấp|gấp)\b")


def make_task(text: str, masked: str, spans: tuple[tuple[int, int], ...], path: tuple[str, ...], lead: tuple[Party, ...], basis: Basis,
              partners: tuple[Party, ...], deadline: Deadline, receiver: str | None, thing: str | None, known: Known) -> ReadTask:  # fmt: skip
    """Put one task together with the reason of each value and what is doubtful (`masked` = its text without quotations)."""
    reasons = {"lead": BASIS_REASONS[basis]}
    if partners:
        reasons["coordinate"] = (
            "nêu trong bảng"
            if basis == "column"
            else BASIS_REASONS["parenthetical"]
            if basis == "parenthetical"
            else "nêu sau chữ “phối hợp”"
        )
    if deadline.words:
        reasons["deadline"] = f"văn bản ghi “{deadline.words.strip()}”"
        if deadline.due is None and deadline.kind == "date":
            reasons["deadline"] += ", chưa tính được ngày"
    if receiver:
        reasons["report_to"] = "nơi nhận báo cáo nêu trong câu"
    return ReadTask(
        text,
        spans,
        path,
        lead,
        partners,
        deadline,
        receiver,
        thing,
        _URGENT.search(text.lower()) is not None,
        basis,
        reasons,
        doubts_of(masked, lead, basis, partners, deadline, receiver, known),
    )


def with_shared(task: ReadTask, shared: list[tuple[str, Deadline]]) -> ReadTask:
    """Give a task the deadline that one sentence sets for several items."""
    if task.deadline.due or not task.section_path:
        return task
    for words, deadline in shared:
        numbers = re.findall(r"\d+", re.split(r"\b(?:trước|chậm nhất|trong)\b", words)[0])
        if deadline.due and (not numbers or task.section_path[0] in numbers):
            return replace(
                task,
                deadline=deadline,
                reasons={**task.reasons, "deadline": "thời hạn chung nêu ở cuối danh sách"},
            )
    return task


def from_row(row: Row, today: date | None, work: WorkCalendar, known: Known) -> ReadTask:
    """Return the task of a table row."""
    cell = {name: value.key for name, value in row.cells.items()}
    lead = column_parties(cell.get("lead", ""))
    deadline = find_deadline(cell.get("deadline", ""), today, work, column=True)
    spans = tuple(value.span for value in row.cells.values())
    thing = row.cells["product"].text if "product" in row.cells else None
    return make_task(row.cells["task"].text, cell["task"], spans, (row.number,) if row.number else (), lead, "column" if lead else "none",
                     column_parties(cell.get("coordinate", "")), deadline, report_to(cell["task"]), thing, known)  # fmt: skip


def year_of(verbatim: str) -> date | None:
    """Return the first day of the year of the paper that a table hangs on, when it is printed."""
    found = re.search(r"tháng\s+\d{0,2}\s*năm\s+(\d{4})", verbatim[:1500])
    return date(int(found[1]), 1, 1) if found else None
