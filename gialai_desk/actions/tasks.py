"""What can be done with a task: assign, report, close, extend, correct, cancel, put into the trash."""

import re
from collections.abc import Iterable
from datetime import date

from gialai_desk.desk import Desk
from gialai_desk.domain.agencies import NEWLY_MET, Agency, Directory
from gialai_desk.domain.errors import Ambiguous, NotAllowed, NotFound, WrongKey
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.keys import code_of, looks_like_key
from gialai_desk.domain.tasks import Assignment, Extension, Paper, ProgressEntry, Role, Task
from gialai_desk.domain.text import squeeze
from gialai_desk.store import agencies, search, tasks

EDITABLE = (
    "text",
    "product",
    "officer",
    "follower",
    "field",
    "authority",
    "report_to",
    "recurring",
    "urgent",
)
_PAPER = re.compile(
    r"^\s*(?:số\s*)?(?P<number>\S[^,]*?)(?:\s*,?\s*ngày\s+(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4}))?\s*$",
    re.I,
)


def get(desk: Desk, task_id: str) -> Task:
    """Return a task, or say that there is none."""
    task = tasks.find(desk.db, task_id)
    if task is None:
        raise NotFound("nhiệm vụ", task_id)
    return task


def find(desk: Desk, name: str) -> Task:
    """Return the task of this key or code, or the only one that these words fit; a mistyped key is an error."""
    code = code_of(name)
    if code is None and looks_like_key(name):
        raise WrongKey(name.strip())
    task = tasks.by_code(desk.db, code or name.strip()) or tasks.find(desk.db, name.strip())
    if task:
        return task
    hits: list[str] = []
    for whole in (True, False):
        hits = hits or [
            record_id for _, record_id in search.search(desk.db, name, kinds=("task",), limit=6, whole=whole)
        ]
    if not hits:
        raise NotFound("nhiệm vụ", name)
    if len(hits) > 1:
        found = [get(desk, one) for one in hits]
        raise Ambiguous(name, tuple(f"{one.code} {one.text[:50]}" for one in found))
    return get(desk, hits[0])


def assign_code(desk: Desk, task: Task) -> Task:
    """Return the task as accepted into the register, with the next free code."""
    return task._replace(stage="accepted", code=task.code or tasks.next_code(desk.db, desk.today.year))


def write_parties(
    desk: Desk, task_id: str, lead: Iterable[Party], coordinators: Iterable[Party], directory: Directory
) -> None:
    """Write who leads (the first), who leads with them, who takes part; unknown bodies are added to the directory."""
    leading = list(lead)
    roles: list[tuple[Role, list[Party]]] = [
        ("lead", leading[:1]),
        ("joint", leading[1:]),
        ("coordinator", list(coordinators)),
    ]
    seen: set[str] = set()
    position = 0
    for role, parties in roles:
        for party in parties:
            agency = directory.find(party.name)
            if agency is None and not party.is_class:
                agency = _propose_agency(desk, party.name, directory)
            key = agency.id if agency else squeeze(party.name)
            if key in seen:
                continue
            seen.add(key)
            position += 1
            _add(
                desk,
                task_id,
                role,
                agency.id if agency else None,
                None if agency else squeeze(party.name),
                position,
            )


def _add(desk: Desk, task_id: str, role: Role, agency_id: str | None, class_name: str | None, position: int) -> None:
    tasks.add_assignment(desk.db, Assignment(new_id(), task_id, role, agency_id, class_name, position))


def _propose_agency(desk: Desk, name: str, directory: Directory) -> Agency:
    agency = Agency(new_id(), squeeze(name), kind="other", note=NEWLY_MET)
    agencies.add(desk.db, agency)
    fresh = Directory.of([*directory.agencies.values(), agency])
    directory.agencies, directory._by_key = fresh.agencies, fresh._by_key  # pyright: ignore[reportPrivateUsage]
    return agency


def party_of(desk: Desk, words: str) -> tuple[str | None, str | None]:
    """Return (agency id, None) for a name of the directory, (None, words) for a class of agencies."""
    agency = agencies.directory(desk.db).find(words)
    return (agency.id, None) if agency else (None, squeeze(words))


def set_role(desk: Desk, task_id: str, role: Role, names: Iterable[str]) -> None:
    """Replace who has this role on a task; a body that had another role there gives it up."""
    task = get(desk, task_id)
    wanted = [party_of(desk, name) for name in names if name.strip()]
    if role == "lead" and len(wanted) > 1:
        raise NotAllowed("mỗi nhiệm vụ chỉ có một cơ quan chủ trì; các cơ quan khác ghi là đồng chủ trì")
    with desk.change(f"Sửa phân công {task.code or 'nhiệm vụ'}") as db:
        for one in tasks.assignments(db, task_id):
            if one.role == role or (one.agency_id, one.class_name) in wanted:
                tasks.remove_assignment(db, one.id)
        for position, (agency_id, class_name) in enumerate(wanted):
            _add(desk, task_id, role, agency_id, class_name, position)
        settle(desk, task, "coordinate" if role == "coordinator" else "lead")


def settle(desk: Desk, task: Task, field: str) -> None:
    """A person has looked at this value: it is no longer doubtful (inside a change)."""
    if field in task.doubts:
        left = {name: why for name, why in task.doubts.items() if name != field}
        tasks.change(desk.db, task.id, {"doubts": left})


def edit(desk: Desk, task_id: str, values: dict[str, object]) -> None:
    """Correct the words of a task."""
    unknown = set(values) - set(EDITABLE)
    if unknown:
        raise NotAllowed(f"không sửa được trường {', '.join(sorted(unknown))}")
    if "text" in values and not str(values["text"]).strip():
        raise NotAllowed("nội dung nhiệm vụ không được để trống")
    task = get(desk, task_id)
    with desk.change(f"Sửa {task.code or 'nhiệm vụ đề xuất'}") as db:
        tasks.change(db, task_id, values)
        if "report_to" in values:
            settle(desk, task, "report_to")


def set_due(desk: Desk, task_id: str, due: date | None, kind: str = "date") -> None:
    """Fill in or correct the deadline of a proposal or of a task that has none; later only an extension moves it."""
    task = get(desk, task_id)
    if task.stage == "accepted" and task.first_due is not None and due != task.due:
        raise NotAllowed("nhiệm vụ đã có thời hạn; hãy dùng “Gia hạn” và ghi rõ lý do")
    with desk.change(f"Đặt thời hạn {task.code or 'nhiệm vụ đề xuất'}") as db:
        tasks.change(
            db,
            task_id,
            {"due": due, "first_due": due, "due_kind": kind if due else ("none" if kind == "date" else kind)},
        )
        settle(desk, task, "deadline")


def parse_paper(words: str) -> Paper:
    """Return the paper of "số 45/TTr-SNgV ngày 20/7/2025"."""
    found = _PAPER.match(words)
    if not found:
        raise NotAllowed("văn bản phải ghi dạng “số 45/TTr-SNV ngày 20/7/2025”")
    try:
        issued = date(int(found["y"]), int(found["m"]), int(found["d"])) if found["y"] else None
    except ValueError as error:
        raise NotAllowed("ngày của văn bản không có thật") from error
    return Paper(new_id(), found["number"].strip(), issued)


def report(
    desk: Desk,
    task_id: str,
    result: str,
    *,
    done_on: date | None = None,
    difficulty: str = "",
    proposal: str = "",
    paper: str = "",
    closes: bool = False,
) -> None:
    """Note progress on a task; `closes` records it as finished on that day."""
    task = get(desk, task_id)
    if not result.strip():
        raise NotAllowed("chưa ghi kết quả thực hiện")
    day = done_on or desk.today
    verb = "Hoàn thành" if closes else "Ghi tiến độ"
    with desk.change(f"{verb} {task.code}: {result.strip()[:60]}") as db:
        paper_id = None
        if paper.strip():
            document = parse_paper(paper)
            tasks.add_paper(db, document, task_id, "product", new_id())
            paper_id = document.id
        tasks.add_progress(
            db,
            ProgressEntry(
                new_id(),
                task_id,
                day,
                result.strip(),
                difficulty.strip() or None,
                proposal.strip() or None,
                paper_id,
            ),
        )
        if closes:
            tasks.change(db, task_id, {"closed_on": day})


def reopen(desk: Desk, task_id: str) -> None:
    """Take back that a task is finished or cancelled."""
    task = get(desk, task_id)
    with desk.change(f"Mở lại {task.code}") as db:
        tasks.change(db, task_id, {"closed_on": None, "cancelled_on": None, "cancel_reason": None})


def extend(desk: Desk, task_id: str, new_due: date, reason: str, paper: str = "") -> None:
    """Grant an extension; the first deadline stays on record."""
    task = get(desk, task_id)
    if not reason.strip():
        raise NotAllowed("gia hạn phải ghi rõ lý do")
    if task.due and new_due <= task.due:
        raise NotAllowed("hạn mới phải sau hạn hiện tại")
    with desk.change(f"Gia hạn {task.code} đến {new_due:%d/%m/%Y}") as db:
        paper_id = None
        if paper.strip():
            document = parse_paper(paper)
            tasks.add_paper(db, document, task_id, "assigning", new_id())
            paper_id = document.id
        tasks.add_extension(db, Extension(new_id(), task_id, task.due, new_due, reason.strip(), paper_id, desk.today))
        tasks.change(db, task_id, {"due": new_due, "due_kind": "date", "first_due": task.first_due or new_due})


def cancel(desk: Desk, task_id: str, reason: str) -> None:
    """Withdraw a task, with the reason."""
    task = get(desk, task_id)
    if not reason.strip():
        raise NotAllowed("hủy nhiệm vụ phải ghi rõ lý do")
    with desk.change(f"Hủy {task.code}") as db:
        tasks.change(db, task_id, {"cancelled_on": desk.today, "cancel_reason": reason.strip()})


def link_paper(desk: Desk, task_id: str, role: str, words: str) -> None:
    """Link a paper to a task: assigning, urging or product."""
    task = get(desk, task_id)
    with desk.change(f"Gắn văn bản vào {task.code}") as db:
        tasks.add_paper(db, parse_paper(words), task_id, role, new_id())


def add(desk: Desk, text: str, *, notice_id: str | None = None, parent_id: str | None = None) -> str:
    """Write a task by hand; return its id."""
    if not text.strip():
        raise NotAllowed("nội dung nhiệm vụ không được để trống")
    task = Task(new_id(), notice_id, parent_id, position=10**6, text=squeeze(text), created_on=desk.today)
    with desk.change("Thêm nhiệm vụ") as db:
        tasks.add(db, assign_code(desk, task))
    return task.id


def trash(desk: Desk, table: str, record_ids: Iterable[str]) -> None:
    """Put records into the trash; nothing is ever deleted."""
    ids = list(record_ids)
    with desk.change(f"Đưa {len(ids)} mục vào thùng rác") as db:
        tasks.set_trashed(db, table, ids, desk.today)


def restore(desk: Desk, table: str, record_ids: Iterable[str]) -> None:
    """Take records out of the trash."""
    ids = list(record_ids)
    with desk.change(f"Lấy lại {len(ids)} mục từ thùng rác") as db:
        tasks.set_trashed(db, table, ids, None)
