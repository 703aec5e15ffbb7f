"""The leader's brief: the week on one page, from a snapshot."""

from gialai_desk.documents.report import rate
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.papers.blocks import Block, Heading, PaperDocument, Paragraph, Table
from gialai_desk.domain.papers.build import letterhead
from gialai_desk.domain.papers.periods import period_of
from gialai_desk.domain.snapshots import Change, Frozen, changes, count
from gialai_desk.domain.tasks import Health

MOST = 8  # rows of each table; fewer where the brief would not stay on one page
SHORT = 110  # letters of a task


def compose(frozen: Frozen, previous: Frozen | None, rows: int = MOST) -> PaperDocument:
    """Return the brief with so many rows in each table at most."""
    counts = frozen.counts
    week = period_of("week", frozen.as_of).title
    subject = f"Nhiệm vụ Chủ tịch UBND tỉnh giao, {week}"
    figures = (
        f"Tổng số {counts.total} nhiệm vụ: hoàn thành {counts.done}, trong hạn {counts.in_time}, quá hạn {counts[Health.OVERDUE]}, "
        f"thường xuyên {counts[Health.RECURRING]}, chưa có hạn {counts[Health.NO_DUE] + counts[Health.NEEDS_DUE]}. Tỷ lệ đúng hạn (theo {frozen.office.judged_words}): {rate(counts)}."
    )
    blocks: list[Block] = [
        letterhead(frozen.office, "VP-TH" if frozen.office.issuer == "office" else frozen.office.letter_symbol, frozen.as_of),
        Heading("TÓM TẮT CHO LÃNH ĐẠO", subject.replace(" (từ", "\n(từ")),
        Paragraph(figures, "Nội dung đầu"),
        Paragraph(_moved(frozen, previous)),
        *_worst(frozen, rows),
        *_next(frozen, rows),
    ]  # fmt: skip
    return PaperDocument(subject, tuple(blocks))


def _moved(frozen: Frozen, previous: Frozen | None) -> str:
    if previous is None:
        return "Chưa có kỳ trước để so sánh."
    found = changes(previous, frozen)
    kinds = {kind: sum(1 for one in found if one.kind is kind) for kind in Change}
    return (
        f"So với ngày {vietnamese_date(previous.as_of)}: giao mới {kinds[Change.NEW]}, hoàn thành {kinds[Change.DONE]}, "
        f"quá hạn thêm {kinds[Change.LATE]}, gia hạn {kinds[Change.EXTENDED]}."
    )


def _worst(frozen: Frozen, rows_: int) -> list[Block]:
    """Return the agencies with most tasks overdue."""
    led = [(name, count(tasks)) for _, name, tasks in frozen.by_lead()]
    late = sorted((one for one in led if one[1][Health.OVERDUE]), key=lambda one: -one[1][Health.OVERDUE])
    if not late:
        return [Paragraph("Không có nhiệm vụ quá hạn.")]
    rows = tuple(
        (str(number), name, str(counts.total), str(counts[Health.OVERDUE]), rate(counts))
        for number, (name, counts) in enumerate(late[:rows_], 1)
    )
    title = Paragraph("Cơ quan có nhiều nhiệm vụ quá hạn:", keep=True)
    heads = ("TT", "Cơ quan chủ trì", "Tổng số", "Quá hạn", "Tỷ lệ đúng hạn")
    return [title, Table(heads, (10, 70, 20, 20, 40), rows, frozenset({0, 2, 3, 4}))]


def _next(frozen: Frozen, most: int) -> list[Block]:
    """Return the tasks that are latest, and those of the coming days."""
    blocks: list[Block] = []
    latest = sorted(frozen.of(Health.OVERDUE), key=lambda task: -task.days_late)[:most]
    soon = sorted(frozen.of(Health.DUE_SOON), key=lambda task: task.due or frozen.as_of)[:most]
    for title, tasks in (("Trễ nhất:", latest), (f"Đến hạn trong {frozen.office.soon_days:02d} ngày tới:", soon)):
        if not tasks:
            continue
        rows = tuple(
            (
                str(number),
                _short(task.text),
                task.lead,
                f"{task.due:%d/%m/%Y}" if task.due else "",
                printed_key(task.code),
            )
            for number, task in enumerate(tasks, 1)
        )
        heads = ("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Mã")
        blocks += [
            Paragraph(title, keep=True),
            Table(heads, (10, 66, 32, 24, 28), rows, frozenset({0, 3, 4})),
        ]
    return blocks


def _short(text: str) -> str:
    return text if len(text) <= SHORT else text[:SHORT].rsplit(" ", 1)[0].rstrip(",;") + "…"
