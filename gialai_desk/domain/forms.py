"""Phiếu cập nhật: a workbook goes to each agency with its tasks, its reply is compared cell by cell with the register."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal, NamedTuple

from gialai_desk.domain.text import fold

Field = Literal["result", "difficulty", "proposal", "done_on", "paper"]
FIELDS: dict[Field, str] = {
    "result": "Kết quả thực hiện",
    "difficulty": "Khó khăn, vướng mắc",
    "proposal": "Đề xuất, kiến nghị",
    "done_on": "Ngày hoàn thành",
    "paper": "Văn bản, sản phẩm",
}
STATES = {"new": "mới", "conflict": "khác với sổ", "unchanged": "không đổi"}
State = Literal["new", "conflict", "unchanged"]
_HEADINGS: dict[Field, re.Pattern[str]] = {
    "result": re.compile(r"ket qua|tinh hinh thuc hien|noi dung thuc hien"),
    "difficulty": re.compile(r"kho khan|vuong mac|nguyen nhan"),
    "proposal": re.compile(r"de xuat|kien nghi"),
    "done_on": re.compile(r"ngay (?:hoan thanh|xong)|hoan thanh ngay"),
    "paper": re.compile(r"van ban(?!.*giao)|san pham|minh chung"),
}


class FormSent(NamedTuple):
    """A form that was sent to an agency; `answered_on` once its reply was taken in."""

    id: str
    agency_id: str
    as_of: date
    tasks: int
    file_name: str = ""
    answered_on: date | None = None
    trashed_on: date | None = None


@dataclass(frozen=True)
class FormRow:
    """One task on a form: what the agency reads, and what the register said when it was sent."""

    task_id: str
    key: str
    text: str
    source: str
    due: date | None
    state: str
    values: Mapping[Field, str]

    @property
    def mark(self) -> str:
        """What is hidden on the row: the task and a hash of what the register said of it."""
        return f"{self.task_id}|{digest(self.values)}"


@dataclass(frozen=True)
class ReplyRow:
    """One row of a reply: the hidden mark or the printed key, and what stands in the open columns."""

    number: int
    mark: str
    key: str
    values: Mapping[Field, str]


@dataclass(frozen=True)
class ReplyCell:
    """One answered cell against the register."""

    task_id: str
    key: str
    text: str
    field: Field
    was: str
    now: str
    state: State


def digest(values: Mapping[Field, str]) -> str:
    """Return a short hash of the values of a task."""
    words = "\x1f".join(" ".join(values.get(field, "").split()) for field in FIELDS)
    return sha256(words.encode()).hexdigest()[:16]


def field_of(heading: str) -> Field | None:
    """Return which open column a heading means, also when somebody renamed it."""
    words = fold(heading)
    return next((field for field, pattern in _HEADINGS.items() if pattern.search(words)), None)


def compare(rows: Iterable[ReplyRow], register: Mapping[str, FormRow], by_key: Mapping[str, str]) -> tuple[list[ReplyCell], list[str]]:  # fmt: skip
    """Return the answered cells and a sentence for each row that fits no task; an empty cell says nothing."""
    cells: list[ReplyCell] = []
    strange: list[str] = []
    seen: set[str] = set()
    for row in rows:
        task_id, _, sent = row.mark.partition("|")
        task_id = task_id if task_id in register else by_key.get(row.key, "")
        if task_id not in register:
            if any(row.values.values()):
                strange.append(f"dòng {row.number}: không khớp nhiệm vụ nào trong sổ")
            continue
        if task_id in seen:
            strange.append(f"dòng {row.number}: nhiệm vụ {register[task_id].key} lặp lại, chỉ lấy dòng đầu")
            continue
        seen.add(task_id)
        cells += _cells(row, register[task_id], sent)
    return cells, strange


def _cells(row: ReplyRow, task: FormRow, sent: str) -> list[ReplyCell]:
    """Return the cells of one row; what the register was changed to since the form was sent is a conflict."""
    moved = bool(sent) and sent != digest(task.values)
    found: list[ReplyCell] = []
    for field in FIELDS:
        was, now = task.values.get(field, ""), " ".join(row.values.get(field, "").split())
        if not now:
            continue
        same = " ".join(was.split()) == now
        state: State = "unchanged" if same else "conflict" if moved and was else "new"
        found.append(ReplyCell(task.task_id, task.key, task.text, field, was, now, state))
    return found
