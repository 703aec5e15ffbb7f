"""Gói thứ Sáu: one press makes the dated folder of the week, from a snapshot; a past week is made again byte for byte."""

from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from gialai_desk.actions import drafts, snapshots
from gialai_desk.actions.overview import register
from gialai_desk.desk import Desk
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import safe_name, save, unused
from gialai_desk.documents.text_width import width
from gialai_desk.domain.papers.blocks import PaperDocument
from gialai_desk.domain.papers.drafts import Draft
from gialai_desk.domain.papers.flow import lay_out
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.domain.papers.periods import Kind, period_of
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.snapshots import Frozen, LetterPaper, to_text
from gialai_desk.domain.tasks import OPEN, Health
from gialai_desk.store import forms, notices, tasks

Draw = Callable[[list[Sheet], Path, str, date], None]
MANIFEST = "MANIFEST.txt"


def lights(desk: Desk) -> list[str]:
    """Return what is missing before the figures are frozen, one sentence each; an empty list means green."""
    found = register(desk)
    monday = found.as_of - timedelta(days=found.as_of.weekday())
    latest = tasks.latest_progress(desk.db, found.as_of)
    still = [line for line in found.lines if line.health in OPEN and line.health is not Health.RECURRING]
    quiet = [line for line in still if line.id not in latest or latest[line.id].done_on < monday]
    drafts = sum(1 for notice in notices.all_notices(desk.db) if notice.state == "draft")
    unanswered = sum(1 for form in forms.all_forms(desk.db) if form.answered_on is None)
    missing = [
        (len(quiet), "nhiệm vụ chưa cập nhật tuần này"),
        (sum(1 for line in found.lines if line.health is Health.NEEDS_DUE), "nhiệm vụ cần điền thời hạn"),
        (sum(1 for line in found.lines if line.lead is None), "nhiệm vụ chưa rõ cơ quan chủ trì"),
        (drafts, "văn bản đang soát dở"),
        (unanswered, "phiếu cập nhật chưa được trả lời"),
    ]
    return [f"{number} {words}" for number, words in missing if number]


def make(
    desk: Desk, folder: Path, draw: Draw, *, day: date | None = None, progress: Progress = silent
) -> tuple[Path, list[Path]]:
    """Make the folder of a week: of today's figures, frozen now, or of a past snapshot; return it and its files."""
    snapshot = snapshots.of_day(desk, day) if day else snapshots.take(desk)
    frozen = snapshots.load(desk, snapshot)
    previous = snapshots.previous(desk, frozen.as_of)
    target = unused(folder / f"Goi-thu-Sau-{frozen.as_of:%Y-%m-%d}")  # drafts that somebody corrected stay
    steps = _steps(frozen, previous, draw)
    made: list[Path] = []
    for number, (name, write) in enumerate(steps):
        progress(number, len(steps) + 1, f"Đang ghi {name}")
        write(target / name)
        made.append(target / name)
    lines = [f"{sha256(file.read_bytes()).hexdigest()}  {file.relative_to(target).as_posix()}" for file in made]
    head = f"# Số liệu chốt ngày {frozen.as_of:%d/%m/%Y}, SHA-256 {snapshot.sha256}"
    text = "\n".join([head, *lines, ""])
    save(target / MANIFEST, lambda partial: partial.write_text(text, encoding="utf-8"))
    progress(len(steps) + 1, len(steps) + 1, "Xong")
    return target, [*made, target / MANIFEST]


def _steps(frozen: Frozen, previous: Frozen | None, draw: Draw) -> list[tuple[str, Callable[[Path], None]]]:
    """Return what the folder holds: (name, how to write it)."""
    from gialai_desk.documents import report  # on use: the office libraries are slow to load
    from gialai_desk.documents.tracker_xlsx import write_tracker
    from gialai_desk.documents.unit_xlsx import write_unit_report

    stamp = f"{frozen.as_of:%Y%m%d}"
    week = report.compose(report.Report(frozen, previous, period_of("week", frozen.as_of)))
    text = to_text(frozen)
    steps: list[tuple[str, Callable[[Path], None]]] = [
        (f"So-lieu-chot-{stamp}.json", lambda path: save(path, lambda part: part.write_text(text, encoding="utf-8"))),
        (f"Bang-theo-doi-{stamp}.xlsx", lambda path: write_tracker(frozen, previous, path)),
        (f"Bao-cao-don-vi-{stamp}.xlsx", lambda path: write_unit_report(frozen, path)),
        (f"Bao-cao-tuan-{stamp}.docx", lambda path: _word(week, path, frozen.as_of)),
        (f"Tom-tat-lanh-dao-{stamp}.pdf", lambda path: _brief(frozen, previous, path, draw)),
    ]
    for paper in frozen.letters:
        name = safe_name(f"{'Don doc' if paper.round else 'Nhac viec'} {paper.agency} lan {paper.round}", ".docx")
        steps.append((f"Cong-van/{name}", _letter(paper)))
        if paper.round >= drafts.SLIP_FROM:
            slip = drafts.of_letter(paper, {task.code: task for task in frozen.tasks})
            steps.append((f"Cong-van/{drafts.file_name(slip)}", _draft(slip)))
    return steps


def _draft(draft: Draft) -> Callable[[Path], None]:
    return lambda path: drafts.write(draft, path)


def _letter(paper: LetterPaper) -> Callable[[Path], None]:
    from gialai_desk.documents import letter

    return lambda path: _word(letter.compose(paper), path, paper.as_of)


def _word(paper: PaperDocument, path: Path, day: date) -> None:
    from gialai_desk.documents.paper import write_paper

    write_paper(paper, path, made_on=day)


def _brief(frozen: Frozen, previous: Frozen | None, path: Path, draw: Draw) -> None:
    """Write the brief with as many rows as one page holds."""
    from gialai_desk.documents import brief

    rows = brief.MOST
    paper = brief.compose(frozen, previous, rows)
    while len(sheets := lay_out(paper, page_rules(), width)) > 1 and rows > 1:
        rows -= 1
        paper = brief.compose(frozen, previous, rows)
    save(path, lambda partial: draw(sheets, partial, paper.title, frozen.as_of))


def write_report(desk: Desk, target: Path, kind: Kind = "week", *, as_of: date | None = None) -> None:
    """Freeze the figures and write the report of the week, month or quarter that the day lies in."""
    from gialai_desk.documents import report

    frozen = snapshots.load(desk, snapshots.take(desk, as_of))
    period = period_of(kind, frozen.as_of)
    previous = snapshots.previous(desk, period.start) or snapshots.previous(desk, frozen.as_of)
    _word(report.compose(report.Report(frozen, previous, period)), target, frozen.as_of)
