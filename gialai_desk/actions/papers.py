"""Papers made from the figures of a day: the sheet before a meeting with an agency, the paper that asks for what is not clear."""

from datetime import date
from pathlib import Path

from gialai_desk.actions import letters, snapshots
from gialai_desk.actions.friday import Draw
from gialai_desk.actions.overview import register
from gialai_desk.actions.setup import work_calendar
from gialai_desk.desk import Desk
from gialai_desk.documents.saving import save
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.letters import STATE_NAMES, Letter
from gialai_desk.domain.notices import KIND_NAMES, citation
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.domain.snapshots import Frozen, FrozenTask
from gialai_desk.domain.tasks import DONE, OPEN, Health
from gialai_desk.store import agencies, notices


def save_pdf(sheets: list[Sheet], target: Path, title: str, draw: Draw, day: date) -> None:
    """Write pages as a PDF in one step: a file that is there already stays when it cannot be written."""
    save(target, lambda partial: draw(sheets, partial, title, day))


def write_meeting(desk: Desk, agency_id: str, target: Path) -> int:
    """Write the sheet of all conclusions given to an agency and its predecessors; return how many it leads."""
    from gialai_desk.documents import meeting, paper  # on use: the Word library is slow to load

    directory = agencies.directory(desk.db)
    found = register(desk)
    ours = {key for key, body in directory.agencies.items() if directory.living(body).id == agency_id} | {agency_id}
    frozen = snapshots.freeze(desk)
    led = [task for task in frozen.tasks if task.lead_key in ours]
    joining = {line.id for line in found.lines if any(key in ours for _, key in line.others)}
    joined = [task for task in frozen.tasks if task.task_id in joining and task.health in OPEN and task.lead_key not in ours]  # fmt: skip
    if not led and not joined:
        raise NotAllowed(f"{found.party(agency_id)} chưa được giao nhiệm vụ nào")
    paper.write_paper(meeting.compose(frozen, found.party(agency_id), led, joined), target, made_on=frozen.as_of)
    return len(led)


def write_registers(desk: Desk, year: int, target: Path) -> list[str]:
    """Write the registers of papers of a year; return what is wrong with the numbers of the outgoing letters."""
    from gialai_desk.documents.register_xlsx import Registers
    from gialai_desk.documents.register_xlsx import write_registers as write

    frozen = snapshots.freeze(desk)
    numbered = [row for row in letters.listing(desk) if row[0].issued_on and row[0].issued_on.year == year]
    papers_ = {
        (row[0].file_name or row[0].id, row[0].number): row for row in numbered
    }  # one to several agencies is one paper
    whom: dict[str, list[str]] = {}
    for one, name, _ in numbered:
        whom.setdefault(one.file_name or one.id, []).append(name)
    issued = sorted(papers_.values(), key=lambda row: (row[0].issued_on, row[0].number))
    out = [
        (one.number, one.issued_on, f"Công văn {one.subject.split(' – ')[0]}", one.signer_name, "; ".join(whom[one.file_name or one.id]), frozen.office.archive, 1, one.issued_on, "", _fate(one))
        for one, _, _ in issued
    ]  # fmt: skip
    come, followed = _incoming(desk, frozen, year)
    warnings = number_warnings(
        [one.number or "" for one, _, _ in issued],
        first=frozen.office.number_from if frozen.office.number_from > 1 else None,
        together=frozen.office.one_series,
    )
    write(frozen, Registers(year, out, come, followed, warnings), target)
    return warnings


def _fate(letter: Letter) -> str:
    """Return what became of a letter, with the paper of the answer."""
    if letter.state == "answered" and letter.reply_paper:
        return f"Phản hồi: {letter.reply_paper}"
    return STATE_NAMES[letter.state]


def _incoming(desk: Desk, frozen: Frozen, year: int) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return the rows of the register of incoming papers and of its follow-up, in the order in which they came."""
    came = [one for one in notices.all_notices(desk.db) if (one.received_on or one.issued_on) and (one.received_on or one.issued_on).year == year]  # fmt: skip  # pyright: ignore[reportOptionalMemberAccess]
    came.sort(key=lambda one: (one.received_on or one.issued_on, one.id))
    notice_of = {line.id: line.notice_id for line in register(desk).lines}
    of_notice: dict[str | None, list[FrozenTask]] = {}
    for task in frozen.tasks:
        of_notice.setdefault(notice_of.get(task.task_id), []).append(task)
    come: list[tuple[object, ...]] = []
    followed: list[tuple[object, ...]] = []
    for number, one in enumerate(came, 1):
        members = of_notice.get(one.id, [])
        leads = "; ".join(dict.fromkeys(task.lead for task in members))
        kind = KIND_NAMES.get(one.kind, "Văn bản")
        come.append((one.received_on, number, one.issuer or "", one.number or "", one.issued_on, f"{kind} {one.subject or ''}".strip(), "Văn phòng", one.received_on, "", ""))  # fmt: skip
        last = max((task.due for task in members if task.due), default=None)
        done = sum(1 for task in members if task.health in DONE)
        late = sum(1 for task in members if task.health is Health.OVERDUE)
        progress = (
            f"{done}/{len(members)} nhiệm vụ hoàn thành" + (f", {late} quá hạn" if late else "") if members else ""
        )
        answers = "; ".join(dict.fromkeys(task.evidence for task in members if task.evidence))
        followed.append((number, citation(one), leads, last, progress, answers, ""))
    return come, followed


def number_warnings(numbers: list[str], *, first: int | None = None, together: bool = False) -> list[str]:
    """Return what is wrong with the numbers of one year: given twice, or left out in a series.

    `first` is where the series begins (the lowest number unless said), `together` that all symbols share one series.
    """
    found: list[str] = []
    series: dict[str, list[int]] = {}
    for number in numbers:
        digits, _, symbol = number.partition("/")
        if digits.isdigit():
            series.setdefault("" if together else symbol, []).append(int(digits))
    for symbol, given in sorted(series.items()):
        twice = sorted({one for one in given if given.count(one) > 1})
        gaps = sorted(set(range(min([first or min(given), *given]), max(given))) - set(given))
        found += [f"Số {one:02d}{f'/{symbol}' if symbol else ''} dùng cho nhiều văn bản." for one in twice]
        if gaps:
            shown = ", ".join(f"{one:02d}" for one in gaps[:20])
            found.append(
                f"{f'Ký hiệu {symbol}' if symbol else 'Dãy số chung'}: chưa thấy số {shown}{'…' if len(gaps) > 20 else ''}."
            )
    return found


def fill_form(desk: Desk, form: Path, target: Path) -> list[str]:
    """Fill the office's own form with the figures of the day; return what of the form is lost."""
    from gialai_desk.documents import own_form

    lost = own_form.losses(form)
    own_form.fill(form, snapshots.load(desk, snapshots.take(desk)), target)
    return lost


def form_losses(form: Path) -> list[str]:
    """Return what of a form would be lost, so that a person can be warned before."""
    from gialai_desk.documents import own_form

    return own_form.losses(form)


def write_questions(desk: Desk, target: Path) -> int:
    """Write the paper that asks for missing bodies and times; return how many tasks it asks about."""
    from gialai_desk.documents import clarity, paper

    frozen = snapshots.freeze(desk)
    asked = clarity.asked_of(frozen)
    if not asked:
        raise NotAllowed("mọi nhiệm vụ đều đã rõ cơ quan và thời hạn")
    paper.write_paper(clarity.compose(frozen, work_calendar(desk)), target, made_on=frozen.as_of)
    return len(asked)
