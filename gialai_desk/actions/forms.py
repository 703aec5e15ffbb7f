"""The round trip: one workbook per agency goes out, replies come back and are compared before anything is taken in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gialai_desk.actions import letters, snapshots, tasks
from gialai_desk.actions.setup import office, work_calendar
from gialai_desk.desk import Desk
from gialai_desk.documents.saving import safe_name, unused
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.forms import FIELDS, Field, FormRow, FormSent, ReplyCell, compare
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.snapshots import Frozen, FrozenTask
from gialai_desk.domain.tasks import DONE, HEALTH_NAMES, Health
from gialai_desk.store import agencies as bodies
from gialai_desk.store import forms as store


@dataclass(frozen=True)
class Reply:
    """A reply compared with the register: who answers, its cells, what in it fits no task."""

    file: str
    agency_ids: tuple[str, ...]
    cells: tuple[ReplyCell, ...]
    strange: tuple[str, ...]


def _row(task: FrozenTask) -> FormRow:
    values: dict[Field, str] = {
        "result": task.result,
        "difficulty": task.difficulty,
        "proposal": task.proposal,
        "done_on": f"{task.closed_on:%d/%m/%Y}" if task.closed_on else "",
        "paper": task.evidence,
    }
    return FormRow(task.task_id, key_of(task.code), task.text, task.source, task.due, HEALTH_NAMES[task.health], values)


def _open(frozen: Frozen) -> list[tuple[str, str, tuple[FrozenTask, ...]]]:
    """Return the leads of the directory with their tasks that are not finished."""
    found: list[tuple[str, str, tuple[FrozenTask, ...]]] = []
    for key, name, members in frozen.by_lead():
        still = tuple(task for task in members if task.health not in DONE and task.health is not Health.CANCELLED)
        if still and not key.startswith("~") and key != "None":
            found.append((key, name, still))
    return found


def send(desk: Desk, folder: Path, *, agency_ids: Iterable[str] | None = None, progress: Progress = silent) -> list[Path]:  # fmt: skip
    """Write one form per lead with open tasks into a folder and note that it was sent."""
    from gialai_desk.documents.form_xlsx import write_form  # on use: the Excel library is slow to load

    frozen = snapshots.freeze(desk)
    wanted = None if agency_ids is None else set(agency_ids)
    chosen = [one for one in _open(frozen) if wanted is None or one[0] in wanted]
    if not chosen:
        raise NotAllowed("không có cơ quan nào còn nhiệm vụ đang thực hiện")
    made: list[tuple[str, int, Path]] = []
    for number, (key, name, members) in enumerate(chosen):
        progress(number, len(chosen), f"Đang ghi phiếu của {name}")
        target = unused(folder / safe_name(f"Phieu cap nhat {name} {frozen.as_of:%Y%m%d}", ".xlsx"))
        write_form(frozen, name, [_row(task) for task in members], target)
        made.append((key, len(members), target))
    with desk.change(f"Gửi phiếu cập nhật cho {len(made)} cơ quan") as db:
        for key, count, target in made:
            store.add(db, FormSent(new_id(), key, frozen.as_of, count, target.name))
    progress(len(chosen), len(chosen), "Xong")
    return [target for _, _, target in made]


def is_form(path: Path) -> bool:
    """Tell whether a file is a form that was sent, perhaps filled in."""
    from gialai_desk.documents import form_xlsx

    return form_xlsx.is_form(path)


def write_reminder(desk: Desk, target: Path) -> int:
    """Write the letter to the agencies that have not answered; return how many there are."""
    from gialai_desk.documents import form_letter, paper

    waiting = [(name, form.as_of) for form, name in board(desk) if form.answered_on is None]
    if not waiting:
        raise NotAllowed("mọi phiếu đã gửi đều được trả lời")
    settings_ = office(desk)
    reply_by = work_calendar(desk).add_working_days(desk.today, settings_.reply_working_days)
    letter = form_letter.compose(settings_, letters.default_signer(desk), waiting, desk.today, reply_by)
    paper.write_paper(letter, target, made_on=desk.today)
    return len({name for name, _ in waiting})


def read(desk: Desk, path: Path) -> Reply:
    """Read a reply and compare it with the register; nothing is changed yet."""
    from gialai_desk.documents.form_xlsx import read_reply

    frozen = snapshots.freeze(desk)
    register = {task.task_id: _row(task) for task in frozen.tasks}
    by_key = {row.key: task_id for task_id, row in register.items()}
    cells, strange = compare(read_reply(path), register, by_key)
    leads = {task.task_id: task.lead_key for task in frozen.tasks}
    who = tuple(dict.fromkeys(leads[cell.task_id] for cell in cells))
    return Reply(path.name, who, tuple(cells), tuple(strange))


def accept(desk: Desk, reply: Reply, chosen: Iterable[ReplyCell] | None = None) -> int:
    """Take in these cells (all that are new unless said otherwise) as one change; return how many tasks were updated."""
    taken = list(chosen) if chosen is not None else [cell for cell in reply.cells if cell.state == "new"]
    by_task: dict[str, dict[Field, ReplyCell]] = {}
    for cell in taken:
        by_task.setdefault(cell.task_id, {})[cell.field] = cell
    with desk.change(f"Nhận phiếu {reply.file}: {len(by_task)} nhiệm vụ") as db:
        for task_id, cells in by_task.items():
            _report(desk, task_id, cells)
        for form in store.all_forms(db):
            if form.agency_id in reply.agency_ids and form.answered_on is None:
                store.change(db, form.id, {"answered_on": desk.today})
    return len(by_task)


def _report(desk: Desk, task_id: str, cells: dict[Field, ReplyCell]) -> None:
    """Write the chosen cells of one task as a report; a day of completion closes it."""
    words = {field: cell.now for field, cell in cells.items()}
    day = _day(words["done_on"]) if "done_on" in words else None
    closes = day is not None and day <= desk.today  # a day to come is a plan, told as it was written
    paper = words.get("paper", "")
    formal = paper if re.match(r"\s*(?:số\s+)?\d+[a-z]?/", paper, re.I) else ""
    result = words.get("result") or ("Hoàn thành" if closes else "Cập nhật theo phiếu")
    extra = f" ({paper})" if paper and not formal else ""
    extra += f" (dự kiến hoàn thành {words['done_on']})" if day and not closes else ""
    tasks.report(
        desk,
        task_id,
        result + extra,
        done_on=day if closes else None,
        difficulty=words.get("difficulty", ""),
        proposal=words.get("proposal", ""),
        paper=formal,
        closes=closes,
    )


def _day(words: str) -> date:
    found = re.fullmatch(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*", words)
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        found = None
    raise NotAllowed(f"{FIELDS['done_on'].lower()} “{words}” không phải là ngày; hãy ghi dạng 15/7/2026")


def board(desk: Desk) -> list[tuple[FormSent, str]]:
    """Return the forms sent, newest first, with the agency's name; those without a day have not been answered."""
    names = {one.id: one.name for one in bodies.all_agencies(desk.db, trashed=True)}
    return [(form, names.get(form.agency_id, "?")) for form in store.all_forms(desk.db)]
