"""Phiếu hỏi lại 6 rõ: which conclusions lack a body, a time or a product, quoted, with a time suggested from the office's history."""

from datetime import timedelta
from statistics import median

from gialai_desk.documents.codes import tasks_code
from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.papers.blocks import Block, Heading, PaperDocument, Paragraph, Signature
from gialai_desk.domain.papers.build import body, letterhead
from gialai_desk.domain.snapshots import Frozen, FrozenTask
from gialai_desk.domain.tasks import DONE, Health

ENOUGH = 5  # finished tasks of a lead from which a time may be suggested
MOST = 40  # conclusions on one paper


def lacking(task: FrozenTask) -> list[str]:
    """Return what of the six clarities a task lacks, as the paper asks for it."""
    found: list[str] = []
    if task.lead_key == "None":
        found.append("cơ quan chủ trì")
    elif task.lead_key.startswith("~"):
        found.append("cơ quan cụ thể chủ trì")
    if task.due is None and not task.recurring:
        found.append("thời hạn")
    if not task.product:
        found.append("sản phẩm")
    return found


def asked_of(frozen: Frozen) -> list[tuple[FrozenTask, list[str]]]:
    """Return the open tasks without body or time; a missing product alone asks for nothing."""
    found = [(task, lacking(task)) for task in frozen.tasks if task.health not in DONE and task.health is not Health.CANCELLED]  # fmt: skip
    return [(task, missing) for task, missing in found if missing and missing != ["sản phẩm"]]


def usual_days(frozen: Frozen, lead_key: str) -> int | None:
    """Return how many days this lead usually took, the middle of at least five finished tasks, else None."""
    days = [
        (task.closed_on - task.created_on).days
        for task in frozen.tasks
        if task.lead_key == lead_key and task.closed_on and task.created_on and task.closed_on >= task.created_on
    ]
    return round(median(days)) if len(days) >= ENOUGH else None


def compose(frozen: Frozen, work: WorkCalendar) -> PaperDocument:
    """Return the paper that asks."""
    office = frozen.office
    asked = asked_of(frozen)
    subject = "Đề nghị làm rõ một số nhiệm vụ đã giao"
    symbol = "PYC-VP" if office.issuer == "office" else "PYC-UBND"
    blocks: list[Block] = [letterhead(office, symbol, frozen.as_of), Heading("PHIẾU HỎI LẠI", subject)]
    opening = f"Qua rà soát theo yêu cầu “6 rõ”, đến ngày {vietnamese_date(frozen.as_of)} còn {len(asked)} nhiệm vụ chưa rõ như sau:"
    blocks.append(Paragraph(opening, "Nội dung đầu"))
    for place, (task, missing) in enumerate(asked[:MOST], 1):
        source = f"{task.source}{f' ({task.mark})' if task.mark else ''}" if task.source else "Ý kiến chỉ đạo"
        words = f"{place}. {source}, mã {printed_key(task.code)}: chưa rõ {', '.join(missing)}.{_suggested(frozen, task, missing, work)}"
        blocks += [Paragraph(words, keep=True), Paragraph(f"“{' '.join(task.text.split()).rstrip('.;')}”", "Câu trích")]
    more = f" (còn {len(asked) - MOST} nhiệm vụ khác tại bảng theo dõi)" if len(asked) > MOST else ""
    blocks += body([f"Kính đề nghị xem xét, cho ý kiến để giao lại đầy đủ{more}"], first="Nội dung")
    blocks.append(Signature(office.recipients, office.archive, frozen.capacity, frozen.signer))
    return PaperDocument(subject, (*blocks, *tasks_code([task.code for task, _ in asked[:MOST]])))


def _suggested(frozen: Frozen, task: FrozenTask, missing: list[str], work: WorkCalendar) -> str:
    days = usual_days(frozen, task.lead_key) if "thời hạn" in missing else None
    if days is None:
        return ""
    day = work.roll_forward(frozen.as_of + timedelta(days=max(days, 1)))
    return f" Gợi ý thời hạn: {vietnamese_date(day)} ({task.lead} thường cần {days} ngày)."
