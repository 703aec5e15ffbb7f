"""The follow-up letter (công văn đôn đốc, NĐ 30/2020, Phụ lục III, Mẫu 1.5) as blocks."""

from collections.abc import Sequence
from dataclasses import replace

from gialai_desk.documents.codes import tasks_code
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.text_width import balanced
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.letters import subject_of
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.office import Office
from gialai_desk.domain.papers.blocks import Addressees, Appendix, Block, PaperDocument, Signature, Table
from gialai_desk.domain.papers.build import BLANK_NUMBER, body, letterhead, month_of
from gialai_desk.domain.snapshots import LateTask, LetterPaper

LONG_LATE = 30  # days: tasks later than this are asked for with the reasons from the first letter on
IN_BODY = 3  # more tasks than this go into an appendix table
HEADINGS = (
    "TT",
    "Nội dung nhiệm vụ",
    "Văn bản giao nhiệm vụ",
    "Cơ quan phối hợp",
    "Hạn ban đầu",
    "Hạn hiện tại",
    "Số ngày quá hạn",
    "Ghi chú",
)
WIDTHS = (10, 72, 46, 36, 27.5, 27.5, 17, 16)


def compose(letter: LetterPaper) -> PaperDocument:
    """Return the letter; more than three tasks go into an appendix."""
    subject = subject_of(letter.round)
    office = letter.office
    wide = page_rules().letterhead_left
    blocks: list[Block] = [
        letterhead(office, letter.symbol or office.letter_symbol, letter.as_of, balanced(f"V/v {subject}", 12, wide)),
        Addressees((letter.agency,)),
        *body(body_of(letter)),
        _signature(letter),
    ]
    if len(letter.tasks) > IN_BODY:
        blocks += [_appendix(letter), Table(HEADINGS, WIDTHS, _rows(letter), frozenset({0, 4, 5, 6}))]
    blocks += tasks_code([task.code for task in letter.tasks])
    return PaperDocument(f"V/v {subject}", tuple(blocks))


def compose_joint(letters: Sequence[LetterPaper]) -> PaperDocument:
    """Return one letter to several agencies (all of one round): their tasks stand in the appendix, agency by agency."""
    names = tuple(one.agency for one in letters)
    partners = dict.fromkeys(name for one in letters for name in one.coordinators if name not in names)
    earlier = {one.earlier for one in letters}
    whole = replace(
        letters[0],
        agency="các cơ quan nêu trên",
        tasks=tuple(task for one in letters for task in one.tasks),
        coordinators=tuple(partners),
        earlier=earlier.pop() if len(earlier) == 1 else None,
    )
    office, wide = whole.office, page_rules().letterhead_left
    subject = subject_of(whole.round)
    stand = "sắp đến hạn" if whole.round == 0 else "quá hạn chưa hoàn thành"
    opening = f"{_follow(whole)}{_moment(whole)}, {len(names):02d} cơ quan còn {len(whole.tasks):02d} nhiệm vụ chủ trì {stand} (chi tiết tại Phụ lục kèm theo)."
    rows: list[tuple[str, ...]] = []
    bold: list[int] = []
    for number, one in enumerate(letters, 1):
        bold.append(len(rows))
        rows.append((str(number), f"{one.agency} ({len(one.tasks)})", "", "", "", "", "", ""))
        rows += [(f"{number}.{row[0]}", *row[1:]) for row in _rows(one)]
    blocks: list[Block] = [
        letterhead(office, whole.symbol or office.letter_symbol, whole.as_of, balanced(f"V/v {subject}", 12, wide)),
        Addressees(names),
        *body([opening, *_demand(whole)]),
        _signature(whole),
        _appendix(whole),
        Table(HEADINGS, WIDTHS, tuple(rows), frozenset({0, 4, 5, 6}), frozenset(bold)),
        *tasks_code([task.code for task in whole.tasks]),
    ]
    return PaperDocument(f"V/v {subject}", tuple(blocks))


def _signature(letter: LetterPaper) -> Signature:
    office = letter.office
    return Signature(
        ("Như trên", *letter.coordinators, *office.recipients), office.archive, letter.capacity, letter.signer
    )


def _appendix(letter: LetterPaper) -> Appendix:
    office, day = letter.office, letter.as_of
    blank = f"Công văn số{BLANK_NUMBER}/{office.letter_symbol} ngày       tháng {month_of(day)} năm {day.year}"
    what = "QUÁ HẠN CHƯA HOÀN THÀNH" if letter.round else "SẮP ĐẾN HẠN"
    return Appendix(f"DANH MỤC NHIỆM VỤ {what}", f"(Kèm theo {blank} của {_issuer(office)})")


def _issuer(office: Office) -> str:
    return "Văn phòng UBND tỉnh" if office.issuer == "office" else "Ủy ban nhân dân tỉnh"


def _rows(letter: LetterPaper) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(number),
            f"{task.text} [{printed_key(task.code)}]",
            _source(task),
            task.coordinators,
            vietnamese_date(task.first_due) if task.first_due else "",
            vietnamese_date(task.due),
            str(task.days_late) if task.days_late else "",
            "Đã gia hạn" if task.first_due and task.first_due != task.due else "",
        )
        for number, task in enumerate(letter.tasks, 1)
    )


def _source(task: LateTask) -> str:
    return f"{task.citation} ({task.mark})" if task.mark else task.citation


def body_of(letter: LetterPaper) -> list[str]:
    """Return the paragraphs of the body; the tone rises with the round and with the days late."""
    stand = "sắp đến hạn" if letter.round == 0 else "quá hạn chưa hoàn thành"
    state = f"{_moment(letter)}, {letter.agency} còn {len(letter.tasks):02d} nhiệm vụ chủ trì {stand}"
    follow = _follow(letter)
    paragraphs: list[str] = []
    if len(letter.tasks) > IN_BODY:
        paragraphs.append(f"{follow}{state} (chi tiết tại Phụ lục kèm theo).")
    else:
        paragraphs.append(f"{follow}{state}, cụ thể:")
        paragraphs += [_point(number, task) for number, task in enumerate(letter.tasks, 1)]
    paragraphs += _demand(letter)
    return paragraphs


def _follow(letter: LetterPaper) -> str:
    """Return the words that cite the papers which assigned the tasks, and the letter before this one."""
    sources = list(dict.fromkeys(task.citation for task in letter.tasks))
    cited = "; ".join(sources[:3]) + (" và các văn bản khác" if len(sources) > 3 else "")
    opening = f"Tiếp theo {letter.earlier}, " if letter.earlier else ""
    return f"{opening}{'q' if opening else 'Q'}ua theo dõi việc thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại {cited}, "


def _moment(letter: LetterPaper) -> str:
    return f"tính đến {letter.office.cut_off_hour:02d} giờ 00 ngày {vietnamese_date(letter.as_of)}"


def _point(number: int, task: LateTask) -> str:
    first = f"hạn ban đầu {vietnamese_date(task.first_due)}" if task.first_due else f"hạn {vietnamese_date(task.due)}"
    moved = f", gia hạn đến {vietnamese_date(task.due)}" if task.first_due and task.first_due != task.due else ""
    late = f", đã quá hạn {task.days_late} ngày" if task.days_late else ""
    return f"{number}. {shorten(task.text)} ({_source(task)}; {first}{moved}{late}; mã {printed_key(task.code)})."


def shorten(text: str, limit: int = 320) -> str:
    """Return the beginning of a long task at a word, marked with "…"; a short one without its full stop."""
    text = text.strip().rstrip(".;")
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(",;") + "…"


def _demand(letter: LetterPaper) -> list[str]:
    office, agency = letter.office, letter.agency
    commander = "Chủ tịch UBND tỉnh" if office.issuer == "committee" else "Văn phòng UBND tỉnh"
    verb = "đề nghị" if office.issuer == "office" or letter.round < 2 else "yêu cầu"
    latest = max((task.days_late for task in letter.tasks), default=0)
    grave = 2 if letter.round == 1 and latest > LONG_LATE else letter.round  # a first letter about old debts is firmer
    what = {
        0: f"quan tâm, thực hiện {'các nhiệm vụ' if len(letter.tasks) > 1 else 'nhiệm vụ'} nêu trên bảo đảm đúng thời hạn",
        1: f"tập trung thực hiện, hoàn thành {'các nhiệm vụ' if len(letter.tasks) > 1 else 'nhiệm vụ'} nêu trên",
        2: f"khẩn trương hoàn thành {'các nhiệm vụ' if len(letter.tasks) > 1 else 'nhiệm vụ'} nêu trên; báo cáo rõ nguyên nhân chậm trễ và trách nhiệm của tập thể, cá nhân liên quan",
    }.get(
        grave,
        "nghiêm túc kiểm điểm trách nhiệm của tập thể, cá nhân để chậm trễ kéo dài; hoàn thành dứt điểm các nhiệm vụ nêu trên",
    )
    through = "" if office.issuer == "office" else " (qua Văn phòng UBND tỉnh)"
    receiver = "Văn phòng UBND tỉnh" if office.issuer == "office" else "UBND tỉnh"
    return [
        f"Để bảo đảm tiến độ, {commander} {verb} {agency} {what}; báo cáo {receiver}{through} kết quả thực hiện trước ngày {vietnamese_date(letter.reply_by)}.",
        f"Trường hợp có lý do khách quan, {agency} có văn bản đề nghị gia hạn, nêu rõ lý do, phần việc đã thực hiện và thời hạn hoàn thành.",
        f"{commander} {verb} {agency} {'quan tâm, phối hợp thực hiện' if verb == 'đề nghị' else 'nghiêm túc thực hiện'}",
    ]
