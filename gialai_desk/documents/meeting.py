"""Tờ họp: before a meeting with an agency, one sheet of all earlier conclusions, done, not done, waiting for whom, sentences quoted."""

from collections.abc import Sequence

from gialai_desk.documents.codes import tasks_code
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.papers.blocks import Block, Heading, PaperDocument, Paragraph
from gialai_desk.domain.papers.build import heading, letterhead
from gialai_desk.domain.snapshots import Frozen, FrozenTask, count
from gialai_desk.domain.tasks import DONE, HEALTH_NAMES, Health

SECTIONS = (
    ("Quá hạn chưa hoàn thành", (Health.OVERDUE,)),
    ("Đang thực hiện", (Health.DUE_SOON, Health.RUNNING, Health.RECURRING, Health.NO_DUE, Health.NEEDS_DUE)),
    ("Đã hoàn thành", tuple(DONE)),
)
QUOTED = 420  # letters of a sentence


def compose(frozen: Frozen, agency: str, led: Sequence[FrozenTask], joined: Sequence[FrozenTask]) -> PaperDocument:
    """Return the sheet on one agency: the tasks that it leads, those that it takes part in and that are still open."""
    subject = f"Các kết luận đã giao {agency}, số liệu đến ngày {vietnamese_date(frozen.as_of)}"
    counts = count(led)
    words = (
        f"{agency} chủ trì {counts.total} nhiệm vụ: hoàn thành {counts.done}, quá hạn {counts[Health.OVERDUE]}, "
        f"còn lại {counts.total - counts.done - counts[Health.OVERDUE]}; phối hợp {len(joined)} nhiệm vụ chưa hoàn thành."
    )
    blocks: list[Block] = [
        letterhead(frozen.office, frozen.office.letter_symbol, frozen.as_of),
        Heading("TỜ HỌP", subject),
        Paragraph(words, "Nội dung đầu"),
    ]
    number = 0
    for title, healths in SECTIONS:
        members = [task for task in led if task.health in healths]
        if members:
            number += 1
            blocks.append(heading(("I", "II", "III")[number - 1], f"{title} ({len(members)})"))
            for place, task in enumerate(members, 1):
                blocks += _told(place, task)
    if joined:
        blocks.append(heading(("I", "II", "III", "IV")[number], f"Phối hợp ({len(joined)})"))
        blocks += [Paragraph(f"{place}. {task.lead} chủ trì: {_short(task.text)} ({_when(task)}; mã {printed_key(task.code)}).") for place, task in enumerate(joined, 1)]  # fmt: skip
    return PaperDocument(subject, (*blocks, *tasks_code([task.code for task in led])))


def _told(place: int, task: FrozenTask) -> list[Block]:
    """Return one conclusion: where it stands and how far it is, then its words."""
    waits = f" Còn vướng: {task.difficulty.rstrip('.')}." if task.difficulty and task.health not in DONE else ""
    result = f" Kết quả: {task.result.rstrip('.')}." if task.result else ""
    source = f"{task.source}{f' ({task.mark})' if task.mark else ''}" if task.source else "Ý kiến chỉ đạo"
    words = f"{place}. {source}; {_when(task)}; mã {printed_key(task.code)}.{result}{waits}"
    return [Paragraph(words, keep=True), Paragraph(f"“{_short(task.text)}”", "Câu trích")]


def _when(task: FrozenTask) -> str:
    if task.closed_on:
        return f"{HEALTH_NAMES[task.health].lower()} ngày {vietnamese_date(task.closed_on)}"
    late = f", quá hạn {task.days_late} ngày" if task.days_late else ""
    return f"hạn {vietnamese_date(task.due)}{late}" if task.due else HEALTH_NAMES[task.health].lower()


def _short(text: str) -> str:
    text = " ".join(text.split()).rstrip(".;")
    return text if len(text) <= QUOTED else text[:QUOTED].rsplit(" ", 1)[0].rstrip(",;") + "…"
