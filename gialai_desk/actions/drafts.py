"""Drafted papers around the tasks: which agencies, notices and people they can be about, their pages, their files."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from gialai_desk.actions import letters, snapshots
from gialai_desk.actions.overview import Register, register
from gialai_desk.actions.setup import office
from gialai_desk.desk import Desk
from gialai_desk.documents.drafts import compose
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import safe_name, unused
from gialai_desk.documents.text_width import width
from gialai_desk.domain.errors import NotAllowed, NotFound
from gialai_desk.domain.letters import CAPACITIES, Signer
from gialai_desk.domain.notices import Notice, title, vietnamese_date
from gialai_desk.domain.office import Office
from gialai_desk.domain.papers.drafts import Draft, DraftKind, check_fields, kind_of, slip_of
from gialai_desk.domain.papers.flow import lay_out
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.snapshots import FrozenTask, LetterPaper
from gialai_desk.domain.tasks import OPEN
from gialai_desk.domain.text import fold
from gialai_desk.store import agencies, notices
from gialai_desk.store import letters as store

SLIP_FROM = 3  # the round from which the leadership is asked


def agencies_with_tasks(desk: Desk, *, found: Register | None = None) -> list[tuple[str, str]]:
    """Return (id, name) of the living agencies that lead open tasks, in protocol order."""
    found = found or register(desk)
    living = _living(desk)
    keys = {living.get(line.lead or "", "") for line in found.lines if line.health in OPEN} - {""}
    return [(key, found.party(key)) for key in sorted(keys, key=found.order)]


def own_notices(desk: Desk) -> list[tuple[str, str]]:
    """Return (id, title) of the registered notices that this office issued itself, the newest first."""
    province = office(desk).province
    own = [one for one in notices.all_notices(desk.db) if one.state == "registered" and _is_own(province, one)]
    return [(one.id, title(one)) for one in reversed(own)]


def _is_own(province: str, notice: Notice) -> bool:
    names = ("UBND tỉnh", "Văn phòng UBND tỉnh", f"UBND tỉnh {province}", f"Văn phòng UBND tỉnh {province}")
    return notice.issuer in (None, "", *names)


def people(desk: Desk, *, found: Register | None = None) -> list[str]:
    """Return the names of those who follow open tasks."""
    found = found or register(desk)
    return sorted({line.follower for line in found.lines if line.follower and line.health in OPEN})


def tasks_for(
    desk: Desk, *, agency_id: str | None = None, person: str | None = None, found: Register | None = None
) -> list[TaskLine]:
    """Return the open tasks that an agency leads or a person follows, the late ones first; of neither, all open ones."""
    found = found or register(desk)
    lines = [line for line in found.lines if line.health in OPEN]
    if agency_id:
        living = _living(desk)
        lines = [line for line in lines if living.get(line.lead or "") == agency_id]
    if person:
        lines = [line for line in lines if line.follower == person]
    return sorted(lines, key=lambda line: (line.due is None, line.due or found.as_of, line.code))


def _living(desk: Desk) -> dict[str, str]:
    directory = agencies.directory(desk.db)
    return {key: directory.living(body).id for key, body in directory.agencies.items()}


def make(
    desk: Desk,
    code: str,
    fields: Mapping[str, str],
    *,
    agency_id: str | None = None,
    notice_id: str | None = None,
    person: str | None = None,
    task_ids: Sequence[str] | None = None,
) -> Draft:
    """Return the draft of these words; without chosen tasks, all open ones of the agency or the person."""
    kind = kind_of(code)
    check_fields(kind, fields)
    if "agency" in kind.needs and not agency_id:
        raise NotAllowed(f"{kind.title.lower()} phải có cơ quan")
    if "person" in kind.needs and not person:
        raise NotAllowed(f"{kind.title.lower()} phải có người giao")
    found = register(desk)
    notice = _notice(desk, kind, notice_id)
    chosen = set(task_ids) if task_ids is not None else _all_of(desk, found, agency_id, person)
    lines = [line for line in found.lines if (line.notice_id == notice.id if notice else line.id in chosen)]
    if not lines and kind.code in ("slip", "extension", "submission", "handover"):
        raise NotAllowed(f"{kind.title.lower()} phải có ít nhất một nhiệm vụ")
    frozen = {task.task_id: task for task in snapshots.task_rows(desk, found)[0]}
    issuer, signer = _issued_by(desk, kind)
    return Draft(
        kind,
        issuer,
        found.as_of,
        signer.capacity,
        signer.name,
        dict(fields),
        found.party(agency_id) if agency_id else "",
        person or "",
        tuple(frozen[line.id] for line in lines if line.id in frozen),
        notice,
        _waiting(desk, found, lines),
    )


def _issued_by(desk: Desk, kind: DraftKind) -> tuple[Office, Signer]:
    """Return who sends a draft: what goes up, or on, is sent by the Văn phòng itself (row C of the matrix)."""
    issuer, signer = office(desk), letters.default_signer(desk)
    if kind.by_office and issuer.issuer != "office":
        return issuer._replace(issuer="office"), Signer("", "", CAPACITIES["office"][0])
    return issuer, signer


def _all_of(desk: Desk, found: Register, agency_id: str | None, person: str | None) -> set[str]:
    if not agency_id and not person:
        return set()
    return {line.id for line in tasks_for(desk, agency_id=agency_id, person=person, found=found)}


def _notice(desk: Desk, kind: DraftKind, notice_id: str | None) -> Notice | None:
    if "notice" not in kind.needs:
        return None
    notice = notices.find(desk.db, notice_id) if notice_id else None
    if notice is None:
        raise NotFound("thông báo", notice_id or "")
    if not _is_own(office(desk).province, notice):
        raise NotAllowed(f"văn bản do {notice.issuer} ban hành, không in lại thành văn bản của mình được")
    return notice


def _waiting(desk: Desk, found: Register, lines: Sequence[TaskLine]) -> tuple[str, ...]:
    """Return how the issued letters that still await an answer are cited."""
    sent = {one.id: one for line in lines for one in store.of_task(desk.db, line.id) if one.state == "issued"}
    return tuple(
        f"Công văn số {one.number} ngày {vietnamese_date(one.issued_on) if one.issued_on else '…'} gửi {found.party(one.agency_id)}"
        for one in sent.values()
    )


def of_number(desk: Desk, words: str) -> str:
    """Return the id of the registered notice of this number, or whose title holds these words and no other's does."""
    registered = [one for one in notices.all_notices(desk.db) if one.state == "registered"]
    found = [one for one in registered if one.number == words] or [
        one for one in registered if fold(words) in fold(title(one))
    ]
    if len(found) != 1:
        raise NotFound("thông báo", words)
    return found[0].id


def preview(draft: Draft) -> tuple[str, list[Sheet]]:
    """Return the title and the pages of a draft, as the Word file will look."""
    paper = compose(draft)
    return paper.title, lay_out(paper, page_rules(), width)


def write(draft: Draft, target: Path) -> None:
    """Write a draft as a Word file."""
    from gialai_desk.documents.paper import write_paper  # on use: the Word library is slow to load

    write_paper(compose(draft), target, made_on=draft.as_of)


def file_name(draft: Draft) -> str:
    """Return the file name that is proposed for a draft."""
    whom = draft.agency or draft.person or (draft.notice.number if draft.notice and draft.notice.number else "")
    return safe_name(f"{draft.kind.title} {whom} {draft.as_of:%Y%m%d}", ".docx")


def write_letters(
    desk: Desk,
    folder: Path,
    *,
    agency_ids: Sequence[str] | None = None,
    soon: bool = False,
    joint: bool = False,
    progress: Progress = silent,
) -> list[Path]:
    """Write the follow-up letters, and beside each of the third round or later the slip that asks the leadership."""
    grave = [] if soon else _grave(desk, agency_ids)
    made = letters.make(desk, folder, agency_ids=agency_ids, soon=soon, joint=joint, progress=progress)
    files = [file for _, file in made]
    if grave:
        frozen = {task.code: task for task in snapshots.task_rows(desk, register(desk))[0]}
        for paper in grave:
            slip = of_letter(paper, frozen)
            target = unused(folder / file_name(slip))
            write(slip, target)
            files.append(target)
    return list(dict.fromkeys(files))


def _grave(desk: Desk, agency_ids: Sequence[str] | None) -> list[LetterPaper]:
    """Return the letters of these agencies, or of all, that need the leadership; read before they are recorded."""
    found = register(desk)
    return [
        letters.letter_paper(desk, found, one)
        for one in letters.candidates(desk, found=found)
        if one.round >= SLIP_FROM and (agency_ids is None or one.agency.id in agency_ids)
    ]


def of_letter(paper: LetterPaper, frozen: Mapping[str, FrozenTask]) -> Draft:
    """Return the slip that goes with a letter; `frozen` = the tasks of the day by code."""
    return slip_of(paper, tuple(frozen[task.code] for task in paper.tasks if task.code in frozen))
