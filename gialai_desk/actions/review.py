"""The three minutes after an import: accept, drop with a reason, split, merge, make a task of a selection."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gialai_desk.actions.importing import task_from
from gialai_desk.actions.setup import work_calendar
from gialai_desk.actions.tasks import assign_code, get, write_parties
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import NotAllowed, NotFound
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.notices import Notice, PassageRecord, symbol_of
from gialai_desk.domain.tasks import Assignment, Task
from gialai_desk.store import agencies, notices, tasks

NO_TASK = "không phát sinh nhiệm vụ"
EDITABLE = ("kind", "number", "issuer", "issued_on", "subject", "meeting_on", "chair", "signer_name", "place")


@dataclass(frozen=True)
class Stretch:
    """A part of the source for the ruler: a task, no task with a reason, or undecided."""

    start: int
    end: int
    kind: str
    title: str
    task_id: str | None = None
    passage_id: str | None = None


def notice(desk: Desk, notice_id: str) -> Notice:
    """Return a notice, or say that there is none."""
    found = notices.find(desk.db, notice_id)
    if found is None:
        raise NotFound("văn bản", notice_id)
    return found


def ruler(desk: Desk, notice_id: str) -> list[Stretch]:
    """Return every decided and undecided stretch of the source in order."""
    result = [
        Stretch(
            start,
            end,
            "dropped" if task.stage == "dropped" else task.stage,
            task.drop_reason or task.text[:80],
            task.id,
        )
        for task in tasks.of_notice(desk.db, notice_id)
        for start, end in task.spans
    ]
    result += [
        Stretch(one.start, one.end, "none" if one.reason else "undecided", one.reason, passage_id=one.id)
        for one in notices.passages(desk.db, notice_id)
    ]
    return sorted(result, key=lambda one: (one.start, one.end))


def accept(desk: Desk, task_ids: Iterable[str]) -> None:
    """Take proposals into the register."""
    ids = list(task_ids)
    with desk.change(f"Chấp nhận {len(ids)} nhiệm vụ") as db:
        for task_id in ids:
            task = assign_code(desk, get(desk, task_id))
            tasks.change(db, task_id, {"stage": task.stage, "code": task.code, "drop_reason": None})


def accept_all(desk: Desk, notice_id: str) -> int:
    """Take every remaining proposal and register the notice; return how many."""
    waiting = [task.id for task in tasks.of_notice(desk.db, notice_id) if task.stage == "proposed"]
    with desk.change(f"Chấp nhận tất cả {len(waiting)} nhiệm vụ và vào sổ văn bản") as db:
        accept(desk, waiting)
        notices.change(db, notice_id, {"state": "registered"})
    return len(waiting)


def register(desk: Desk, notice_id: str) -> None:
    """Finish the review; proposals that nobody decided must be decided first."""
    waiting = [task for task in tasks.of_notice(desk.db, notice_id) if task.stage == "proposed"]
    if waiting:
        raise NotAllowed(f"còn {len(waiting)} nhiệm vụ đề xuất chưa soát")
    with desk.change("Vào sổ văn bản") as db:
        notices.change(db, notice_id, {"state": "registered"})


def drop(desk: Desk, task_id: str, reason: str = NO_TASK) -> None:
    """Say that a proposal is no task, and why."""
    with desk.change("Bỏ nhiệm vụ đề xuất") as db:
        tasks.change(db, task_id, {"stage": "dropped", "drop_reason": reason.strip() or NO_TASK})


def split(desk: Desk, task_id: str, at: int) -> str:
    """Cut a task in two at a place in its text; return the id of the second."""
    task = get(desk, task_id)
    left, right = task.text[:at].strip(), task.text[at:].strip()
    if not left or not right:
        raise NotAllowed("hãy đặt con trỏ vào giữa nội dung nhiệm vụ để tách")
    first, second = _split_spans(desk, task, at)
    other = task._replace(id=new_id(), text=right, spans=second, position=task.position + 1, code="")
    with desk.change("Tách nhiệm vụ") as db:
        tasks.change(db, task_id, {"text": left, "spans": first})
        tasks.add(db, assign_code(desk, other) if task.stage == "accepted" else other)
        for one in tasks.assignments(db, task_id):
            tasks.add_assignment(
                db, Assignment(new_id(), other.id, one.role, one.agency_id, one.class_name, one.position)
            )
    return other.id


def _split_spans(desk: Desk, task: Task, at: int) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """Divide the source ranges where the text is cut, counting letters and leaving white space out."""
    found = notices.find(desk.db, task.notice_id) if task.notice_id else None
    if not found or not task.spans:
        return task.spans, task.spans
    letters = sum(not char.isspace() for char in task.text[:at])
    before: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(task.spans):
        for place in range(start, end):
            if letters <= 0:
                return (*before, (start, place)) if place > start else tuple(before), (
                    (place, end),
                    *task.spans[index + 1 :],
                )
            letters -= not found.text[place].isspace()
        before.append((start, end))
    return task.spans[:-1] or task.spans, task.spans[-1:]


def merge(desk: Desk, task_id: str) -> str:
    """Join a task to the one before it in the notice; return the id of the joined task."""
    task = get(desk, task_id)
    before = [
        one
        for one in tasks.of_notice(desk.db, task.notice_id or "")
        if one.stage != "dropped" and (one.position, one.id) < (task.position, task.id)
    ]
    if not before:
        raise NotAllowed("không có nhiệm vụ nào phía trước để gộp")
    target = before[-1]
    with desk.change("Gộp nhiệm vụ với mục trước") as db:
        values: dict[str, object] = {
            "text": f"{target.text} {task.text}",
            "spans": (*target.spans, *task.spans),
        }
        if target.due is None and task.due is not None:
            values |= {
                "due": task.due,
                "first_due": task.first_due,
                "due_kind": task.due_kind,
                "due_words": task.due_words,
            }
        tasks.change(db, target.id, values)
        tasks.change(db, task.id, {"stage": "dropped", "drop_reason": "đã gộp với mục trước"})
    return target.id


def task_from_selection(desk: Desk, notice_id: str, start: int, end: int) -> str:
    """Make a proposal of a marked stretch of the source; return its id."""
    source = notice(desk, notice_id)
    words = source.text[start:end]
    if not words.strip():
        raise NotAllowed("hãy bôi đen đoạn văn bản cần giao thành nhiệm vụ")
    from gialai_desk.domain.extraction.reading import read_unit  # on use: its patterns are slow to compile

    known = agencies.directory(desk.db).knows
    dated = source.issued_on is not None
    one = read_unit(words, source.issued_on or source.meeting_on, work_calendar(desk), known, dated=dated)
    spans = tuple((start + a, start + b) for a, b in one.spans)
    earlier = [task for task in tasks.of_notice(desk.db, notice_id) if task.spans and task.spans[0][0] <= start]
    task = task_from(one, notice_id, 0, desk)._replace(
        spans=spans,
        position=(earlier[-1].position if earlier else -1) + 1,
    )
    with desk.change("Tạo nhiệm vụ từ đoạn văn bản") as db:
        tasks.add(db, task)
        write_parties(desk, task.id, one.lead, one.coordinators, agencies.directory(db))
        for passage in notices.passages(db, notice_id):
            if passage.start >= start and passage.end <= end:
                notices.remove_passage(db, passage.id)
    return task.id


def decide_passage(desk: Desk, notice_id: str, start: int, end: int, reason: str = NO_TASK) -> None:
    """Account for a stretch of the source that is no task."""
    with desk.change("Đánh dấu đoạn không phát sinh nhiệm vụ") as db:
        notices.add_passage(db, PassageRecord(new_id(), notice_id, start, end, reason))


def edit_notice(desk: Desk, notice_id: str, values: dict[str, object]) -> None:
    """Correct what the register says of a notice."""
    unknown = set(values) - set(EDITABLE)
    if unknown:
        raise NotAllowed(f"không sửa được trường {', '.join(sorted(unknown))}")
    with desk.change("Sửa thông tin văn bản") as db:
        if "number" in values:
            values = {**values, "symbol": symbol_of(str(values["number"] or ""))}
        before = notice(desk, notice_id).issued_on
        notices.change(db, notice_id, values)
        issued = values.get("issued_on")
        if isinstance(issued, date) and issued != before:
            _count_again(desk, notice_id, before, issued)


def _count_again(desk: Desk, notice_id: str, before: date | None, issued: date) -> None:
    """Count deadlines like "trong 10 ngày kể từ ngày ký" from the day now known; what a person typed stays."""
    from gialai_desk.domain.extraction.dates import find_deadline  # on use: its patterns are slow to compile

    work = work_calendar(desk)
    for task in tasks.of_notice(desk.db, notice_id):
        if task.stage != "proposed" or not task.due_words or task.due != task.first_due:
            continue
        found = find_deadline(task.due_words, issued, work)
        if found.due and found.due != task.due and task.due == find_deadline(task.due_words, before, work).due:
            doubts = {name: why for name, why in task.doubts.items() if name != "deadline"}
            tasks.change(desk.db, task.id, {"due": found.due, "first_due": found.due, "doubts": doubts})
