"""Follow-up letters: who has late tasks, one letter per lead agency, their fate after that."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gialai_desk.actions.overview import Register, register
from gialai_desk.actions.setup import office
from gialai_desk.desk import Desk
from gialai_desk.documents.letter import compose, compose_joint
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import safe_name, unused
from gialai_desk.documents.text_width import width
from gialai_desk.domain.agencies import Agency
from gialai_desk.domain.errors import NotAllowed, NotFound, NothingLate
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.letters import CAPACITIES, Letter, Signer, subject_of
from gialai_desk.domain.notices import citation, vietnamese_date
from gialai_desk.domain.papers.flow import lay_out
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.register import TaskLine
from gialai_desk.domain.snapshots import LateTask, LetterPaper
from gialai_desk.domain.tasks import Health, overdue_days
from gialai_desk.domain.text import squeeze
from gialai_desk.store import agencies, letters, settings


@dataclass(frozen=True)
class Candidate:
    """An agency that should get a letter: the living body, its late tasks, the round, the issued letter before it."""

    agency: Agency
    lines: tuple[TaskLine, ...]
    round: int
    earlier: Letter | None

    def waiting(self, today: date) -> bool:
        """Tell whether the letter before was issued and its day of reply has not passed yet."""
        one = self.earlier
        return bool(one and one.state == "issued" and one.reply_by and one.reply_by >= today)


def candidates(desk: Desk, agency_id: str | None = None, *, found: Register | None = None) -> list[Candidate]:
    """Return the agencies with late tasks that they lead, in protocol order; a merged body's go to its successor."""
    found = found or register(desk)
    directory = agencies.directory(desk.db)
    result: list[Candidate] = []
    for key, lines in _led(desk, found, Health.OVERDUE):
        if agency_id not in (None, key):
            continue
        issued = letters.issued_rounds(desk.db, key, [line.id for line in lines])
        urged = [one for one in issued if one.round]  # a reminder before the day is no round
        result.append(
            Candidate(
                directory.agencies[key],
                lines,
                (urged[-1].round if urged else 0) + 1,
                issued[-1] if issued else None,
            )
        )
    return result


def reminders(desk: Desk, *, found: Register | None = None) -> list[Candidate]:
    """Return the agencies whose tasks fall due soon, for a letter before the day; those reminded of all of them are left out."""
    found = found or register(desk)
    directory = agencies.directory(desk.db)
    result: list[Candidate] = []
    for key, lines in _led(desk, found, Health.DUE_SOON):
        reminded = {
            task_id
            for letter in letters.issued_rounds(desk.db, key, [line.id for line in lines])
            for task_id in letters.task_ids(desk.db, letter.id)
        }
        if any(line.id not in reminded for line in lines):
            result.append(Candidate(directory.agencies[key], lines, 0, None))
    return result


def _led(desk: Desk, found: Register, health: Health) -> list[tuple[str, tuple[TaskLine, ...]]]:
    """Return the tasks in this state by the living body that leads them, the oldest deadline first."""
    directory = agencies.directory(desk.db)
    led: dict[str, list[TaskLine]] = {}
    for line in found.lines:
        if line.health is health and line.lead in directory.agencies:
            led.setdefault(directory.living(directory.agencies[line.lead]).id, []).append(line)
    return [
        (key, tuple(sorted(led[key], key=lambda line: (line.due or found.as_of, line.code))))
        for key in sorted(led, key=found.order)
    ]


def make(
    desk: Desk,
    folder: Path,
    *,
    agency_ids: Iterable[str] | None = None,
    soon: bool = False,
    joint: bool = False,
    progress: Progress = silent,
) -> list[tuple[str, Path]]:
    """Write one letter per lead agency with late tasks (`soon` = tasks about to fall due) into a folder; return (letter id, file).

    `joint` writes one letter to all agencies of the same round, with their tasks in the appendix.
    """
    wanted = None if agency_ids is None else set(agency_ids)
    found = register(desk)
    offered = reminders(desk, found=found) if soon else candidates(desk, found=found)
    chosen = [one for one in offered if wanted is None or one.agency.id in wanted]
    if not chosen:
        raise NothingLate
    groups = _together(chosen) if joint else [[one] for one in chosen]
    made: list[tuple[str, Path]] = []
    for number, group in enumerate(groups):
        progress(number, len(groups), f"Đang soạn công văn gửi {', '.join(one.agency.name for one in group)}")
        made += _make_one(desk, found, group, folder)
    progress(len(groups), len(groups), "Xong")
    return made


def _together(chosen: list[Candidate]) -> list[list[Candidate]]:
    """Return the agencies of each round, which one letter can urge alike."""
    return [[one for one in chosen if one.round == round_] for round_ in sorted({one.round for one in chosen})]


def _make_one(desk: Desk, found: Register, group: list[Candidate], folder: Path) -> list[tuple[str, Path]]:
    """Write the letter to these agencies (of one round) and record it for each of them."""
    papers = [letter_paper(desk, found, one) for one in group]
    first, whom = group[0], group[0].agency.symbol or group[0].agency.name
    whom = whom if len(group) == 1 else f"{len(group)} co quan"
    kind = f"Don doc {whom} lan {first.round}" if first.round else f"Nhac viec {whom}"
    target = unused(folder / safe_name(f"{kind} {found.as_of:%Y%m%d}", ".docx"))
    from gialai_desk.documents.paper import write_paper  # on use: the Word library is slow to load

    write_paper(compose(papers[0]) if len(group) == 1 else compose_joint(papers), target, made_on=found.as_of)
    names = ", ".join(one.agency.name for one in group)
    label = f"Soạn công văn đôn đốc {names} (lần {first.round})" if first.round else f"Soạn công văn nhắc {names}"
    made: list[tuple[str, Path]] = []
    with desk.change(label) as db:
        for one, paper in zip(group, papers, strict=True):
            letter = _record(desk, one, paper, target)
            for replaced in letters.drafts(db, one.agency.id, one.round):
                letters.change(db, replaced.id, {"trashed_on": desk.today})
            letters.add(db, letter)
            for line in one.lines:
                letters.add_task(db, new_id(), letter.id, line.id)
            made.append((letter.id, target))
    return made


def _record(desk: Desk, one: Candidate, paper: LetterPaper, target: Path) -> Letter:
    return Letter(
        new_id(),
        one.agency.id,
        one.round,
        symbol=paper.office.letter_symbol,
        as_of=paper.as_of,
        reply_by=paper.reply_by,
        subject=f"{subject_of(one.round)} – {one.agency.name}",
        state="draft",
        file_name=str(target),
        signer_name=paper.signer,
        signer_capacity=paper.capacity,
        created_on=desk.today,
    )


def letter_paper(desk: Desk, found: Register, one: Candidate) -> LetterPaper:
    """Return what the letter to this agency prints."""
    settings_ = office(desk)
    signer = default_signer(desk)
    reply = settings.work_calendar(desk.db).add_working_days(found.as_of, settings_.reply_working_days)
    partners = {key for line in one.lines for _, key in line.others if key in found.agencies}
    return LetterPaper(
        settings_,
        one.agency.name,
        one.round,
        tuple(_late(found, line) for line in one.lines),
        found.as_of,
        reply,
        signer.capacity,
        signer.name,
        tuple(found.party(key) for key in sorted(partners, key=found.order)),
        _cite(one.earlier, settings_.name) if one.earlier else None,
    )


def preview(desk: Desk, one: Candidate) -> tuple[str, list[Sheet]]:
    """Return the title and the pages of the letter that would be written, as the Word file will look."""
    paper = compose(letter_paper(desk, register(desk), one))
    return paper.title, lay_out(paper, page_rules(), width)


def _late(found: Register, line: TaskLine) -> LateTask:
    notice = found.notices.get(line.notice_id or "")
    due = line.due or found.as_of
    return LateTask(
        line.code,
        line.text,
        citation(notice) if notice else "ý kiến chỉ đạo",
        line.mark,
        found.coordinators(line),
        line.first_due,
        due,
        overdue_days(due, found.as_of),
    )


def _cite(letter: Letter, issuer: str) -> str:
    day = f" ngày {vietnamese_date(letter.issued_on)}" if letter.issued_on else ""
    return f"Công văn số {letter.number}{day} của {issuer} về việc {letter.subject.split(' – ')[0].split(' (lần')[0]}"


def default_signer(desk: Desk) -> Signer:
    """Return who signs unless chosen otherwise; the capacity always fits the issuing office."""
    allowed = CAPACITIES[office(desk).issuer]
    fitting = [one for one in letters.signers(desk.db) if one.capacity in allowed]
    return fitting[0] if fitting else Signer("", "", allowed[0])


def listing(desk: Desk) -> list[tuple[Letter, str, int]]:
    """Return the letters, newest first, with the agency's name and how many tasks each urges."""
    names = {one.id: one.name for one in agencies.all_agencies(desk.db, trashed=True)}
    return [
        (one, names.get(one.agency_id, "?"), len(letters.task_ids(desk.db, one.id)))
        for one in letters.all_letters(desk.db)
    ]


def next_number(desk: Desk, letter_id: str) -> int:
    """Return the number after the highest one that this year's series has given, from where the series begins."""
    settings_, letter = office(desk), _get(desk, letter_id)
    given = [
        int(digits)
        for one in letters.all_letters(desk.db)
        if one.number and one.issued_on and one.issued_on.year == desk.today.year
        for digits, _, symbol in [one.number.partition("/")]
        if digits.isdigit() and (settings_.one_series or symbol == letter.symbol)
    ]
    return max([settings_.number_from - 1, *given]) + 1


def issue(desk: Desk, letter_id: str, number: str, day: date) -> None:
    """Record that a letter was issued under a number on a day."""
    letter = _get(desk, letter_id)
    if not number.strip():
        raise NotAllowed("chưa ghi số công văn")
    full = (
        number.strip()
        if "/" in number
        else f"{int(number):02d}/{letter.symbol}"
        if number.strip().isdigit()
        else f"{number.strip()}/{letter.symbol}"
    )
    with desk.change(f"Ban hành công văn số {full}") as db:
        for one in _of_one_file(desk, letter):
            letters.change(db, one.id, {"number": full, "issued_on": day, "state": "issued"})


def set_state(desk: Desk, letter_id: str, state: str) -> None:
    """Move a letter on: submitted, or back to draft; letters that are one paper go together."""
    with desk.change("Cập nhật trạng thái công văn") as db:
        for one in _of_one_file(desk, _get(desk, letter_id)):
            letters.change(db, one.id, {"state": state})


def answer(desk: Desk, letter_id: str, paper: str = "", day: date | None = None) -> None:
    """Record that the agency answered, with which paper ("số 45/STC-VP ngày 20/7/2025") and on which day."""
    letter = _get(desk, letter_id)
    if letter.state != "issued":
        raise NotAllowed("chỉ công văn đã ban hành mới có phản hồi")
    values: dict[str, object] = {"state": "answered", "reply_paper": squeeze(paper), "replied_on": day or desk.today}
    with desk.change(f"Ghi phản hồi công văn số {letter.number}") as db:
        letters.change(db, letter_id, values)


def _of_one_file(desk: Desk, letter: Letter) -> list[Letter]:
    """Return the letters that are one paper to several agencies: they are submitted and numbered together."""
    return [
        one
        for one in letters.all_letters(desk.db)
        if one.id == letter.id or (letter.file_name and one.file_name == letter.file_name)
    ]


def _get(desk: Desk, letter_id: str) -> Letter:
    letter = letters.find(desk.db, letter_id)
    if letter is None:
        raise NotFound("công văn", letter_id)
    return letter
