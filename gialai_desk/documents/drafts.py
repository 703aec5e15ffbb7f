"""The drafted papers as blocks: reprinted conclusion, submission, slip, transfer, invitation, answer on a deadline, handover."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from gialai_desk.documents.codes import tasks_code
from gialai_desk.documents.letter import shorten
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.text_width import balanced
from gialai_desk.domain.extraction import paragraphs as extraction
from gialai_desk.domain.extraction.paragraphs import paragraphs
from gialai_desk.domain.extraction.source import clean, lines
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.notices import Notice, formal_date, vietnamese_date
from gialai_desk.domain.papers.blocks import (
    Addressees,
    Appendix,
    Block,
    Heading,
    Letterhead,
    PaperDocument,
    Paragraph,
    Signature,
    Table,
)
from gialai_desk.domain.papers.build import BLANK_NUMBER, body, letterhead, month_of
from gialai_desk.domain.papers.drafts import AGREED, Draft
from gialai_desk.domain.snapshots import FrozenTask

IN_BODY = 3  # more tasks than this go into an appendix table
HEADINGS = ("TT", "Nội dung nhiệm vụ", "Văn bản giao nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Số ngày quá hạn", "Mã")
DOTS = "." * 118  # a line to write on
WIDTHS = (10.0, 88.0, 48.0, 40.0, 24.0, 18.0, 34.0)


def compose(draft: Draft) -> PaperDocument:
    """Return the paper of a draft."""
    return _COMPOSERS[draft.kind.code](draft)


def _conclusion(draft: Draft) -> PaperDocument:
    """Print a registered notice of this office again, as it was entered: its own number, day, words and signature."""
    notice = draft.notice or Notice("")
    subject = conclusion_subject(notice)
    texts = _words_of(notice, draft.tasks)
    kept = tuple(one for one in notice.recipients if not one.startswith("Lưu"))
    archive = next((one.partition(":")[2].strip() for one in notice.recipients if one.startswith("Lưu")), "")
    blocks: list[Block] = [
        _numbered(draft, notice),
        Heading("THÔNG BÁO", subject),
        *body(texts),
        Signature(
            kept or draft.office.recipients,
            archive or draft.office.archive,
            notice.signer_role or draft.capacity,
            notice.signer_name or draft.signer,
        ),
    ]
    return PaperDocument(subject, (*blocks, *tasks_code([task.code for task in draft.tasks])))


def _numbered(draft: Draft, notice: Notice) -> Letterhead:
    """Return the letterhead with the number and the day of the notice, blank where they are not known."""
    office = draft.office
    made = letterhead(office, notice.symbol or draft.kind.symbol(office), notice.issued_on or draft.as_of)
    number = f"Số: {notice.number}" if notice.number else made.number
    place = f"{office.place}, {formal_date(notice.issued_on)}" if notice.issued_on else made.place_and_date
    return Letterhead(made.issuer, number, place)


def conclusion_subject(notice: Notice) -> str:
    """Return the trích yếu of a conclusion: whose, and of which meeting."""
    about = (notice.subject or "").strip(" .")
    if about.lower().startswith("kết luận") or not notice.chair:
        return about or "Kết luận"
    role = f"{notice.chair_role} " if notice.chair_role else "đồng chí "
    meeting = about.lower().startswith(("cuộc họp", "hội nghị", "buổi", "phiên"))
    return f"Kết luận của {role}{notice.chair} tại {about if meeting else f'cuộc họp về {about}'}"


def _words_of(notice: Notice, tasks: Sequence[FrozenTask]) -> list[str]:
    """Return the paragraphs of the notice itself; of one entered by hand, an opening and its tasks in order."""
    text = notice.text[notice.body_start : notice.body_end]
    found = [_marked(one) for one in paragraphs(lines(clean(text)))]
    if found:
        return [one for one in found if one]
    day = f"{formal_date(notice.meeting_on).capitalize()}, " if notice.meeting_on else ""
    chair = f"{notice.chair_role or ''} {notice.chair or ''}".strip() or "Chủ tịch UBND tỉnh"
    opening = (
        f"{day}{chair} chủ trì {conclusion_subject(notice).partition(' tại ')[2] or 'cuộc họp'} và kết luận như sau:"
    )
    told = [f"{number}. {' '.join(task.text.split())}" for number, task in enumerate(tasks, 1)]
    return [opening, *told, "UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện"]


_NUMBERED = ("roman", "article", "number", "sub", "subsub")


def _marked(one: extraction.Paragraph) -> str:
    """Return a paragraph with its mark as papers print it: "1.", "a)", "-", "(1)"."""
    if one.marker is None:
        return one.body.text.strip()
    end = ")" if one.marker.kind == "letter" else "." if one.marker.kind in _NUMBERED else ""
    return f"{one.marker.printed}{end} {one.body.text}".strip()


def _submission(draft: Draft) -> PaperDocument:
    about = draft.field("about")
    texts = [
        f"1. Sự cần thiết: {draft.field('reason')}.",
        *([f"2. Ý kiến các cơ quan: {draft.field('opinions')}."] if draft.field("opinions") else []),
    ]
    number = len(texts) + 1
    texts += [f"{number}. Nội dung trình: {draft.field('proposal')}{_pointing(draft)}"]
    texts += _listed(draft)
    texts.append(f"{_sender(draft)} kính trình Chủ tịch UBND tỉnh xem xét, quyết định")
    blocks: list[Block] = [
        letterhead(draft.office, draft.kind.symbol(draft.office), draft.as_of),
        Heading("TỜ TRÌNH", f"Về việc {about[:1].lower()}{about[1:]}"),
        Addressees(("Chủ tịch UBND tỉnh",)),
        *body(texts),
        _signed(draft),
        *_appendix(draft, "Tờ trình"),
    ]
    return _finished(draft, f"Tờ trình về việc {about}", blocks)


def _slip(draft: Draft) -> PaperDocument:
    late = max((task.days_late for task in draft.tasks), default=0)
    subject = f"Tình hình thực hiện nhiệm vụ của {draft.agency}"
    texts = [
        f"{draft.agency} còn {len(draft.tasks):02d} nhiệm vụ chủ trì chưa hoàn thành tính đến ngày {vietnamese_date(draft.as_of)}"
        + (f", trễ nhất {late} ngày" if late else "")
        + _pointing(draft),
        *_listed(draft),
        *(f"Đã đôn đốc: {one}." for one in draft.waiting),
        f"Kính trình {draft.field('leader')} {draft.field('proposal')}",
    ]
    blocks: list[Block] = [
        letterhead(draft.office, draft.kind.symbol(draft.office), draft.as_of),
        Heading("PHIẾU TRÌNH", subject),
        Addressees((draft.field("leader"),)),
        *body(texts),
        _signed(draft),
        Paragraph("Ý kiến chỉ đạo:", "Nội dung", keep=True),
        *(Paragraph(DOTS, "Nội dung", keep=True) for _ in range(4)),
        *_appendix(draft, "Phiếu trình"),
    ]
    return _finished(draft, subject, blocks)


def _transfer(draft: Draft) -> PaperDocument:
    subject = f"Chuyển văn bản đến {draft.agency}"
    several = len(draft.tasks) > 1
    texts = [
        f"{_sender(draft)} nhận được {draft.field('received')}"
        + (f", có liên quan {'các nhiệm vụ' if several else 'nhiệm vụ'} giao {draft.agency}" if draft.tasks else "")
        + (_pointing(draft) if draft.tasks else "."),
        *_listed(draft),
        f"{_sender(draft)} chuyển văn bản trên đến {draft.agency} để giải quyết theo thẩm quyền, trả lời trước ngày {draft.field('reply_by')}",
    ]
    blocks: list[Block] = [
        letterhead(draft.office, draft.kind.symbol(draft.office), draft.as_of),
        Heading("PHIẾU CHUYỂN", subject),
        *body(texts),
        _signed(draft, draft.agency),
        *_appendix(draft, "Phiếu chuyển"),
    ]
    return _finished(draft, subject, blocks)


def _invitation(draft: Draft) -> PaperDocument:
    """Return an invitation in the fixed lines of Mẫu 1.7."""
    meeting = draft.field("meeting")
    notes = draft.field("notes")
    attached = " (danh mục nhiệm vụ tại Phụ lục kèm theo)" if draft.tasks else ""
    texts = [
        f"{_sender(draft)} trân trọng kính mời: Lãnh đạo {draft.agency}",
        f"Tới dự {meeting}{attached}",
        f"Chủ trì: {draft.field('chair')}",
        f"Thời gian: {draft.field('time')}",
        f"Địa điểm: {draft.field('place')}",
        f"{notes[:1].upper()}{notes[1:]}" if notes else f"Đề nghị {draft.agency} cử đại diện dự họp đúng thành phần",
    ]
    blocks: list[Block] = [
        letterhead(draft.office, draft.kind.symbol(draft.office), draft.as_of),
        Heading("GIẤY MỜI", f"Dự {meeting[:1].lower()}{meeting[1:]}"),
        *body(texts),
        _signed(draft, draft.agency),
        *_appendix(draft, "Giấy mời", always=True),
    ]
    return _finished(draft, f"Giấy mời dự {meeting}", blocks)


def _extension(draft: Draft) -> PaperDocument:
    agreed = draft.fields.get("answer") == AGREED
    several = "các nhiệm vụ" if len(draft.tasks) > 1 else "nhiệm vụ"
    subject = f"về việc {'gia hạn' if agreed else 'đề nghị gia hạn'} thời hạn thực hiện nhiệm vụ"
    reason = f", lý do: {draft.field('reason')}" if draft.field("reason") else ""
    commander = "Chủ tịch UBND tỉnh" if draft.office.issuer == "committee" else "Văn phòng UBND tỉnh"
    if agreed:
        answer = f"{commander} đồng ý gia hạn thời hạn hoàn thành {several} đến ngày {draft.field('new_due')}"
        demand = f"Đề nghị {draft.agency} tập trung thực hiện, bảo đảm hoàn thành đúng thời hạn đã được gia hạn; không đề nghị gia hạn thêm"
    else:
        answer = f"{commander} chưa đồng ý gia hạn thời hạn thực hiện {several}"
        demand = f"Đề nghị {draft.agency} khẩn trương hoàn thành theo thời hạn đã giao, báo cáo kết quả và nguyên nhân chậm trễ"
    texts = [
        f"Xét đề nghị của {draft.agency} tại {draft.field('request')}, {answer}{reason}{_pointing(draft)}",
        *_listed(draft),
        demand,
    ]
    wide = page_rules().letterhead_left
    blocks: list[Block] = [
        letterhead(draft.office, draft.kind.symbol(draft.office), draft.as_of, balanced(f"V/v {subject.removeprefix('về việc ')}", 12, wide)),
        Addressees((draft.agency,)),
        *body(texts),
        _signed(draft),
        *_appendix(draft, "Công văn"),
    ]  # fmt: skip
    return _finished(draft, f"Công văn {subject}", blocks)


def _handover(draft: Draft) -> PaperDocument:
    """Return the minutes by which open work changes hands: tasks, letters awaiting an answer (Mẫu 1.9)."""
    giver, receiver = draft.person, draft.field("receiver")
    late = sum(1 for task in draft.tasks if task.days_late)
    texts = [
        f"Hôm nay, {formal_date(draft.as_of)}, tại {draft.field('place')}, hai bên lập biên bản bàn giao công việc như sau:",
        f"1. Bên giao: {giver}.",
        f"2. Bên nhận: {receiver}.",
        *([f"3. Người chứng kiến: {draft.field('witness')}."] if draft.field("witness") else []),
        f"Nội dung bàn giao: {len(draft.tasks)} nhiệm vụ đang theo dõi, trong đó {late} nhiệm vụ quá hạn (danh mục tại Phụ lục kèm theo)"
        + (f"; {len(draft.waiting)} công văn đôn đốc đang chờ trả lời:" if draft.waiting else "."),
        *(f"- {one};" for one in draft.waiting),
        "Bên nhận tiếp tục theo dõi các nhiệm vụ trên kể từ ngày ký. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản",
    ]
    subject = f"Bàn giao công việc theo dõi nhiệm vụ giữa {giver} và {receiver}"
    blocks: list[Block] = [
        replace(letterhead(draft.office, draft.kind.symbol(draft.office), draft.as_of), place_and_date=""),
        Heading("BIÊN BẢN", subject),
        *body(texts),
        Signature((), "", ("BÊN NHẬN",), receiver, ("BÊN GIAO", giver)),
        Signature(("Hai bên",), draft.office.archive, (), ""),
        *_appendix(draft, "Biên bản", always=True),
    ]
    return _finished(draft, subject, blocks)


def _pointing(draft: Draft) -> str:
    """Return how the sentence points to the tasks: below it, or in the appendix."""
    if not draft.tasks:
        return "."
    return " (chi tiết tại Phụ lục kèm theo)." if len(draft.tasks) > IN_BODY else ", cụ thể:"


def _listed(draft: Draft) -> list[str]:
    """Return the tasks as points of the body when they are few."""
    if len(draft.tasks) > IN_BODY:
        return []
    return [
        f"- {shorten(task.text)} ({_where(task)}; {_when(task)}; mã {printed_key(task.code)})." for task in draft.tasks
    ]


def _where(task: FrozenTask) -> str:
    return f"{task.source}{f' ({task.mark})' if task.mark else ''}" if task.source else "ý kiến chỉ đạo"


def _when(task: FrozenTask) -> str:
    late = f", quá hạn {task.days_late} ngày" if task.days_late else ""
    return f"thời hạn {vietnamese_date(task.due)}{late}" if task.due else task.recurring or "chưa có thời hạn"


def _appendix(draft: Draft, name: str, *, always: bool = False) -> list[Block]:
    """Return the table of the tasks on pages of its own."""
    if not draft.tasks or not (always or len(draft.tasks) > IN_BODY):
        return []
    day = draft.as_of
    blank = f"{name} số{BLANK_NUMBER}/{draft.kind.symbol(draft.office)} ngày       tháng {month_of(day)} năm {day.year}"
    rows = tuple(
        (str(number), task.text, _where(task), task.lead, vietnamese_date(task.due) if task.due else task.recurring, str(task.days_late or ""), printed_key(task.code))
        for number, task in enumerate(draft.tasks, 1)
    )  # fmt: skip
    note = f"(Kèm theo {blank} của {_issuer(draft)})"
    return [Appendix("DANH MỤC NHIỆM VỤ", note), Table(HEADINGS, WIDTHS, rows, frozenset({0, 4, 5, 6}))]


def _issuer(draft: Draft) -> str:
    return "Văn phòng UBND tỉnh" if draft.office.issuer == "office" else "Ủy ban nhân dân tỉnh"


def _sender(draft: Draft) -> str:
    return "Văn phòng UBND tỉnh" if draft.office.issuer == "office" else "UBND tỉnh"


def _signed(draft: Draft, first: str = "Như trên") -> Signature:
    return Signature((first, *draft.office.recipients), draft.office.archive, draft.capacity, draft.signer)


def _finished(draft: Draft, title: str, blocks: Sequence[Block]) -> PaperDocument:
    return PaperDocument(title, (*blocks, *tasks_code([task.code for task in draft.tasks])))


_COMPOSERS: dict[str, Callable[[Draft], PaperDocument]] = {
    "conclusion": _conclusion,
    "submission": _submission,
    "slip": _slip,
    "transfer": _transfer,
    "invitation": _invitation,
    "extension": _extension,
    "handover": _handover,
}
