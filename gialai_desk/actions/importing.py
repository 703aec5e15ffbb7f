"""From a file or pasted text to a registered notice with its tasks: read first, write after, one change."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from gialai_desk.actions import rules
from gialai_desk.actions.setup import work_calendar
from gialai_desk.actions.tasks import assign_code, write_parties
from gialai_desk.desk import Desk
from gialai_desk.documents.source import Segment, Source, mended
from gialai_desk.domain.errors import DuplicateNotice, EmptyText
from gialai_desk.domain.extraction.model import APPENDICES, Reading, ReadTask
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.legacy import repaired
from gialai_desk.domain.notices import Notice, PassageRecord, place_words, symbol_of
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.rules import Applied
from gialai_desk.domain.tasks import Task
from gialai_desk.store import agencies, notices, tasks


@dataclass(frozen=True)
class Imported:
    """What an import gave."""

    notice_id: str
    task_ids: tuple[str, ...]
    warnings: tuple[str, ...]
    coverage: float


RECOGNISED = "Văn bản đọc bằng nhận dạng chữ (OCR) – cần soát lại từng mục với bản quét."


def is_tracker(path: Path) -> bool:
    """Tell by its name whether a file is a workbook."""
    return path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".ods")


def read_file(path: Path, password: str | None = None, progress: Progress = silent) -> Source:
    """Return the text and bytes of a document."""
    from gialai_desk.documents.read import read_file  # on use: Word and PDF libraries are slow to load

    return read_file(path, password=password, progress=progress)


def pasted_text(plain: str, html: str) -> str:
    """Return what was copied elsewhere: from a web page its tables are kept, old letters become Unicode."""
    from gialai_desk.documents.read_html import html_text

    return repaired(html_text(html) if html and ("<table" in html.lower() or not plain.strip()) else plain)


def read_text(text: str, desk: Desk | None = None) -> Reading:
    """Read the text of a notice, with the days off and the directory of an office when one is given."""
    from gialai_desk.domain.extraction.reading import read_notice  # on use: its patterns are slow to compile

    if desk is None:
        return read_notice(text)
    return read_notice(text, work_calendar(desk), agencies.directory(desk.db).knows)


def get_ready() -> None:
    """Load the reader and what opens files, so that the first notice need not wait for them (a second or two)."""
    for name in ("documents.read", "domain.extraction.reading"):
        import_module(f"gialai_desk.{name}")


def read(path: Path, password: str | None = None) -> tuple[Source, Reading]:
    """Read a file without storing anything."""
    source = mended(read_file(path, password))
    return source, read_text(source.text)


def propose_file(desk: Desk, path: Path, progress: Progress = silent, password: str | None = None) -> Imported:
    """Read a file and keep it as a draft with proposed tasks."""
    progress(0, 3, f"Đang mở {path.name}")
    source = read_file(path, password, progress)
    return _propose(desk, source, progress)


def propose_text(desk: Desk, text: str, progress: Progress = silent, scan: Path | None = None) -> Imported:
    """Read pasted or typed text and keep it as a draft with proposed tasks, with the scan it was typed from."""
    if not text.strip():
        raise EmptyText
    source = Source(scan.name, text, scan.read_bytes()) if scan else Source("", text, text.encode())
    return _propose(desk, source, progress)


def import_file(desk: Desk, path: Path, progress: Progress = silent, password: str | None = None) -> Imported:
    """Register a notice with all its tasks, as the command line does."""
    progress(0, 3, f"Đang mở {path.name}")
    source = read_file(path, password, progress)
    with desk.change(f"Nhập văn bản “{path.name}”"):
        return _propose(desk, source, progress, register=True)


def _propose(desk: Desk, source: Source, progress: Progress, *, register: bool = False) -> Imported:
    progress(1, 3, "Đang tìm nhiệm vụ trong văn bản")
    if source.segments:
        source = mended(source, [one.name for one in agencies.all_agencies(desk.db)])
    reading = read_text(source.text, desk)
    header = reading.header
    progress(2, 3, "Đang ghi vào sổ")
    with desk.change(f"Đưa văn bản vào soát: {header.subject or source.name or 'văn bản dán'}"[:160]) as db:
        digest = notices.keep_source(db, source.name, source.content) if source.name else None
        if digest and source.segments:
            notices.keep_layout(db, digest, [_word(one) for one in source.segments])
        twin = notices.twin(
            db,
            sha256=digest,
            text=source.text,
            number=None if header.kind in APPENDICES else header.number,  # a plan and its appendices bear one number
            issued_on=header.issued_on,
            issuer=header.issuer,
        )
        if twin:
            raise DuplicateNotice(twin.subject or twin.number or "văn bản", twin.id)
        notice = _notice(desk, source, reading, digest, register)
        notices.add(db, notice)
        for passage in reading.passages:
            notices.add_passage(db, PassageRecord(new_id(), notice.id, *passage.span, passage.reason))
        book = rules.notebook(desk)
        applied = [book.apply(one) for one in reading.tasks]
        task_ids = tuple(_add_task(desk, notice, one, position, register) for position, one in enumerate(applied))
        rules.count_hits(desk, (rule_id for one in applied for rule_id in one.used))
    progress(3, 3, "Xong")
    return Imported(notice.id, task_ids, notice.warnings, reading.coverage)


def _word(one: Segment) -> list[int | float | str]:
    """Return a recognised word as it is kept; what was read before it was put right stands last."""
    kept: list[int | float | str] = [one.start, one.end, one.page, *one.box, round(one.confidence, 2)]
    return [*kept, one.seen] if one.seen else kept


def _notice(desk: Desk, source: Source, reading: Reading, digest: str | None, register: bool) -> Notice:
    header = reading.header
    return Notice(
        id=new_id(),
        kind=header.kind or "",
        number=header.number,
        symbol=symbol_of(header.number),
        issuer=header.issuer,
        place=header.place,
        issued_on=header.issued_on,
        subject=header.subject,
        meeting_on=header.meeting_on,
        chair=header.chair,
        chair_role=header.chair_role,
        signer_role=header.signer_role,
        signer_name=header.signer_name,
        recipients=header.recipients,
        addressees=header.addressees,
        text=source.text,
        source_name=source.name or None,
        source_sha256=digest,
        body_start=reading.body[0],
        body_end=reading.body[1],
        warnings=(*((RECOGNISED,) if source.segments else ()), *(warning.message for warning in reading.warnings)),
        state="registered" if register else "draft",
        received_on=desk.today,
    )


def _add_task(desk: Desk, notice: Notice, one: Applied, position: int, register: bool) -> str:
    task = task_from(one.task, notice.id, position, desk)._replace(**one.columns)
    if one.drop_reason:
        task = task._replace(stage="dropped", drop_reason=one.drop_reason)
    elif register:
        task = assign_code(desk, task)
    tasks.add(desk.db, task)
    write_parties(desk, task.id, one.task.lead, one.task.coordinators, agencies.directory(desk.db))
    return task.id


def task_from(one: ReadTask, notice_id: str, position: int, desk: Desk) -> Task:
    """Return the record of a proposed task."""
    return Task(
        id=new_id(),
        notice_id=notice_id,
        position=position * 100,
        mark=place_words(one.section_path),
        section_path=one.section_path,
        text=one.text,
        spans=one.spans,
        product=one.product,
        report_to=one.report_to,
        due_kind=one.deadline.kind,
        due_words=one.deadline.words.strip(),
        due_operator=one.deadline.operator,
        recurring=one.deadline.recurring,
        first_due=one.deadline.due,
        due=one.deadline.due,
        stage="proposed",
        confidence=one.confidence,
        reasons=one.reasons,
        doubts=one.doubts,
        urgent=one.urgent,
        created_on=desk.today,
    )
