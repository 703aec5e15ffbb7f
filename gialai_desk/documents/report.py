"""Báo cáo tình hình thực hiện nhiệm vụ of a week, month or quarter (NĐ 30/2020, Phụ lục III, Mẫu 1.4), from a snapshot."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.papers.blocks import Appendix, Block, Heading, PaperDocument, Paragraph, Signature, Table
from gialai_desk.domain.papers.build import BLANK_NUMBER, body, heading, letterhead, month_of
from gialai_desk.domain.papers.periods import Period
from gialai_desk.domain.register import Counts
from gialai_desk.domain.snapshots import Change, Frozen, FrozenTask, changes, count
from gialai_desk.domain.tasks import Health

BANDS = ((1, 7, "từ 1 đến 7 ngày"), (8, 30, "từ 8 đến 30 ngày"), (31, 100_000, "trên 30 ngày"))
IN_BODY = 12  # agencies in the table of the body; all of them are in the appendix
IN_TABLE = 300  # rows of an appendix; a longer list is in the tracker


@dataclass(frozen=True)
class Report:
    """What a report is made of: the figures of its last day, those of the period before if there are any, its period."""

    frozen: Frozen
    previous: Frozen | None
    period: Period


def compose(report: Report) -> PaperDocument:
    """Return the report."""
    frozen, office = report.frozen, report.frozen.office
    symbol = "BC-VP" if office.issuer == "office" else "BC-UBND"
    subject = f"Tình hình thực hiện nhiệm vụ Chủ tịch UBND tỉnh giao {report.period.title}"
    blocks: list[Block] = [
        letterhead(office, symbol, frozen.as_of),
        Heading("BÁO CÁO", subject.replace(" (từ", "\n(từ")),
    ]
    blocks += _assigned(report) + _results(report) + _late(frozen) + _soon(frozen) + _troubles(report)
    closing = f"Trên đây là báo cáo tình hình thực hiện nhiệm vụ {report.period.title}, {office.name} báo cáo, theo dõi"
    blocks += body([closing], first="Nội dung")
    recipients = (*office.recipients, "Các sở, ban, ngành có nhiệm vụ")
    blocks.append(Signature(recipients, office.archive, frozen.capacity, frozen.signer))
    blocks += _appendices(report, symbol)
    return PaperDocument(subject, tuple(blocks))


def rate(counts: Counts) -> str:
    """Return the on-time rate with its numerator and denominator."""
    on_time, due = counts.rate
    return (
        f"{100 * on_time / due:.1f}".replace(".", ",") + f" % ({on_time}/{due})" if due else "chưa có nhiệm vụ đến hạn"
    )


def _assigned(report: Report) -> list[Block]:
    frozen, office = report.frozen, report.frozen.office
    counts = frozen.counts
    moment = f"{office.cut_off_hour:02d} giờ 00 ngày {vietnamese_date(frozen.as_of)}"
    new = [task for task in frozen.tasks if task.created_on and report.period.start <= task.created_on <= frozen.as_of]
    sources = len({task.source for task in frozen.tasks if task.source})
    texts = [
        f"Tính đến {moment}, {office.name} theo dõi {counts.total} nhiệm vụ tại {sources} văn bản, giao cho {len(frozen.by_lead())} cơ quan chủ trì.",
        f"Trong kỳ giao mới {len(new)} nhiệm vụ.",
    ]
    return [heading("I", "Tình hình giao và theo dõi nhiệm vụ"), *(Paragraph(text) for text in texts)]


def _results(report: Report) -> list[Block]:
    frozen = report.frozen
    counts, office_ = frozen.counts, frozen.office
    timed = counts[Health.DONE_ON_TIME] + counts[Health.DONE_LATE]
    by_first = office_.on_time_by == "first"
    other = sum(1 for task in frozen.tasks if (task.on_time_at_current if by_first else task.on_time_at_first))
    ways = ("giao ban đầu", "đã được gia hạn") if by_first else ("đã được gia hạn", "giao ban đầu")
    texts = [
        f"1. Hoàn thành {counts.done} nhiệm vụ: đúng hạn {counts[Health.DONE_ON_TIME]}, quá hạn {counts[Health.DONE_LATE]}, không có thời hạn {counts[Health.DONE_NO_DUE]}.",
        f"2. Chưa hoàn thành: trong hạn {counts.in_time} (sắp đến hạn trong {frozen.office.soon_days:02d} ngày: {counts[Health.DUE_SOON]}); quá hạn {counts[Health.OVERDUE]}; "
        f"thường xuyên {counts[Health.RECURRING]}; chưa có thời hạn {counts[Health.NO_DUE] + counts[Health.NEEDS_DUE]}.",
        f"3. Tỷ lệ đúng hạn trên số nhiệm vụ phải hoàn thành đến ngày chốt: {rate(counts)}, tính theo thời hạn {ways[0]}. Tính theo thời hạn {ways[1]}: {other}/{timed} nhiệm vụ hoàn thành đúng hạn.",
        f"4. {_compared(report)}",
    ]
    led = [(name, count(tasks)) for _, name, tasks in frozen.by_lead()]
    shown = sorted(led, key=lambda one: (-one[1][Health.OVERDUE], -one[1].total))[:IN_BODY]
    table = Table(
        ("TT", "Cơ quan chủ trì", "Tổng số", "Hoàn thành", "Trong hạn", "Quá hạn", "Tỷ lệ đúng hạn"),
        (10, 54, 16, 20, 18, 16, 26),
        (*(_line(str(number), *one) for number, one in enumerate(shown, 1)), _line("", "Toàn tỉnh", counts)),
        frozenset({0, 2, 3, 4, 5, 6}),
        frozenset({len(shown)}),
    )
    which = (
        f"{len(shown)} cơ quan có nhiều nhiệm vụ quá hạn nhất (tất cả tại Phụ lục I)"
        if len(led) > len(shown)
        else "Theo cơ quan chủ trì"
    )
    return [heading("II", "Kết quả thực hiện"), *(Paragraph(text) for text in texts), Paragraph(f"5. {which}:", keep=True), table]  # fmt: skip


def _line(number: str, name: str, counts: Counts) -> tuple[str, ...]:
    on_time, due = counts.rate
    share = f"{100 * on_time / due:.1f} %".replace(".", ",") if due else "–"
    figures = (counts.total, counts.done, counts.in_time, counts[Health.OVERDUE])
    return (number, name, *(str(figure) for figure in figures), share)


def _compared(report: Report) -> str:
    """Return the comparison with the period before: never a percentage of nothing."""
    if report.previous is None:
        return "Chưa có kỳ trước để so sánh."
    was, now = report.previous.counts, report.frozen.counts
    found = changes(report.previous, report.frozen)
    kinds = {kind: sum(1 for one in found if one.kind is kind) for kind in Change}
    moved = now[Health.OVERDUE] - was[Health.OVERDUE]
    way = f"tăng {moved}" if moved > 0 else f"giảm {-moved}" if moved < 0 else "không đổi"
    return (
        f"So với số liệu chốt ngày {vietnamese_date(report.previous.as_of)}: hoàn thành thêm {kinds[Change.DONE]}, quá hạn thêm {kinds[Change.LATE]}, "
        f"gia hạn {kinds[Change.EXTENDED]}, giao mới {kinds[Change.NEW]}; số nhiệm vụ quá hạn {way} (từ {was[Health.OVERDUE]} thành {now[Health.OVERDUE]})."
    )


def _late(frozen: Frozen) -> list[Block]:
    late = frozen.of(Health.OVERDUE)
    blocks: list[Block] = [heading("III", "Nhiệm vụ quá hạn, nguyên nhân")]
    if not late:
        return [*blocks, Paragraph("Không có nhiệm vụ quá hạn.")]
    parts = [
        f"{words}: {number}"
        for low, high, words in BANDS
        if (number := sum(1 for task in late if low <= task.days_late <= high))
    ]
    blocks.append(Paragraph(f"Có {len(late)} nhiệm vụ quá hạn ({'; '.join(parts)}); danh mục tại Phụ lục II."))
    causes = list(dict.fromkeys(f"{task.lead}: {task.difficulty.rstrip('.')}" for task in late if task.difficulty))
    silent = sum(1 for task in late if not task.difficulty)
    blocks += [Paragraph(f"- {cause}.") for cause in causes[:10]]
    if silent:
        blocks.append(Paragraph(f"Có {silent} nhiệm vụ quá hạn mà cơ quan chủ trì chưa báo cáo nguyên nhân."))
    return blocks


def _soon(frozen: Frozen) -> list[Block]:
    soon = frozen.of(Health.DUE_SOON)
    title = heading("IV", f"Nhiệm vụ sắp đến hạn trong {frozen.office.soon_days:02d} ngày tới")
    text = (
        f"Có {len(soon)} nhiệm vụ sắp đến hạn; danh mục tại Phụ lục III." if soon else "Không có nhiệm vụ sắp đến hạn."
    )
    return [title, Paragraph(text)]


def _troubles(report: Report) -> list[Block]:
    frozen = report.frozen
    asked = list(dict.fromkeys(f"{task.lead}: {task.proposal.rstrip('.')}" for task in frozen.tasks if task.proposal))
    needs = len(frozen.of(Health.NEEDS_DUE, Health.NO_DUE))
    texts = [f"- {one}." for one in asked[:10]]
    if needs:
        texts.append(f"- Có {needs} nhiệm vụ chưa nêu thời hạn; đề nghị xem xét, bổ sung thời hạn hoàn thành.")
    return [heading("V", "Khó khăn, kiến nghị"), *(Paragraph(text) for text in texts or ["Không có kiến nghị."])]


def _appendices(report: Report, symbol: str) -> list[Block]:
    frozen = report.frozen
    blank = f"Báo cáo số{BLANK_NUMBER}/{symbol} ngày       tháng {month_of(frozen.as_of)} năm {frozen.as_of.year}"
    issuer = "Văn phòng UBND tỉnh" if frozen.office.issuer == "office" else "Ủy ban nhân dân tỉnh"
    note = f"(Kèm theo {blank} của {issuer})"
    wide = (10.0, 75.0, 46.0, 40.0, 24.0, 23.0, 34.0)
    heads = ("TT", "Nội dung nhiệm vụ", "Văn bản giao", "Cơ quan chủ trì", "Thời hạn", "Số ngày", "Mã nhiệm vụ")
    centred = frozenset({0, 4, 5, 6})
    summary = Table(
        ("TT", "Cơ quan chủ trì", "Tổng số", "Đúng hạn", "Quá hạn đã xong", "Trong hạn", "Quá hạn", "Thường xuyên", "Chưa có hạn", "Tỷ lệ đúng hạn"),
        (10, 72, 18, 20, 24, 20, 18, 24, 20, 26),
        tuple(_full(str(number), name, tasks) for number, (_, name, tasks) in enumerate(frozen.by_lead(), 1)),
        frozenset(range(2, 10)) | {0},
    )  # fmt: skip
    blocks: list[Block] = [Appendix("TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN", note, "Phụ lục I"), summary]
    for label, title, tasks in (
        ("Phụ lục II", "DANH MỤC NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH", frozen.of(Health.OVERDUE)),
        ("Phụ lục III", "DANH MỤC NHIỆM VỤ SẮP ĐẾN HẠN", frozen.of(Health.DUE_SOON)),
    ):
        if tasks:
            blocks.append(Appendix(title, note, label))
            blocks.append(Table(heads, wide, _listed(tasks, frozen.as_of), centred))
        if len(tasks) > IN_TABLE:
            blocks.append(Paragraph(f"Còn {len(tasks) - IN_TABLE} nhiệm vụ, xem bảng theo dõi kèm theo."))
    return blocks


def _full(number: str, name: str, tasks: Sequence[FrozenTask]) -> tuple[str, ...]:
    counts = count(tasks)
    on_time, due = counts.rate
    figures = (counts.total, counts[Health.DONE_ON_TIME], counts[Health.DONE_LATE], counts.in_time, counts[Health.OVERDUE],
               counts[Health.RECURRING], counts[Health.NO_DUE] + counts[Health.NEEDS_DUE])  # fmt: skip
    return (number, name, *(str(figure) for figure in figures), f"{on_time}/{due}" if due else "–")


def _listed(tasks: Sequence[FrozenTask], day: date) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(number),
            task.text,
            task.source + (f" ({task.mark})" if task.mark else ""),
            task.lead,
            f"{task.due:%d/%m/%Y}" if task.due else "",
            str(task.days_late) if task.days_late else f"còn {(task.due - day).days}" if task.due else "",
            printed_key(task.code),
        )
        for number, task in enumerate(tasks[:IN_TABLE], 1)
    )
