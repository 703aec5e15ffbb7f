"""Who leads and who takes part: explicit subject, order word, heading, label, closing bracket."""

import re
from dataclasses import dataclass
from functools import lru_cache

from gialai_desk.domain.extraction.caps import label_in_running_case
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import LIMITS, PART_OF_NAME, PLACE_ALONE, TRIGGER
from gialai_desk.domain.extraction.names import (
    find_all,
    is_person,
    only_agencies,
    parse_list,
    places_inside,
    whole_name,
)
from gialai_desk.domain.extraction.subject_lists import whole_list
from gialai_desk.domain.extraction.verbs import ACT, AFTER_SUBJECT, VERB
from gialai_desk.domain.text import LOWER, led_by

_QUOTED = re.compile(r"[“\"][^“”\"]{1,400}[”\"]")
_CHANNEL = re.compile(r"\((?:qua|thông qua|để|gửi qua)\s[^()]*\)")
_CUE = led_by(
    r"[GgYyĐđMmPpỦủLlK]",
    r"(?<!được )(?<!đã )(?<!nhiệm vụ )(?<!nội dung )(?<!đáp ứng )\b(?:[Gg]iao(?: nhiệm vụ)?(?: cho)?|[Yy]êu cầu|[Đđ]ề nghị|[Mm]ời|[Pp]hân công|[Ủủ]y quyền(?: cho)?|[Gg]iao trách nhiệm(?: cho)?|[Ll]ưu ý|(?<![\w\W])Kiến nghị(?: với)?)\s*:?\s+",
)
_CUE_HINTS = ("iao ", "iao:", "êu cầu", "ề nghị", "ời ", "hân công", "y quyền", "ưu ý", "iến nghị")
OPENER = re.compile(
    r"^(?:Về|Đối với|Trên cơ sở|Căn cứ|Trong|Trước mắt|Để|Sau khi|Khi|Nhằm|Hằng|Hàng|Định kỳ|Ngoài ra|Đồng thời|Bên cạnh|Trường hợp|"
    r"Nếu|Theo|Qua|Với|Thời gian tới|Từ|Riêng|Ngay|Tiếp tục|Nhân dịp|Thực hiện|Hoàn thành|Đến|Trước|Tại|Liên quan|Cùng với|Thời hạn|Kết thúc)\b"
)
# where another body may be told something: a new clause, also after what it depends on ("quá thời hạn trên, giao …")
_ANOTHER = re.compile(
    r"(?:;|\.)\s+(?P<own>[Rr]iêng (?:đối với )?|(?:[Qq]uá thời (?:hạn|gian)|[Nn]ếu|[Tt]rường hợp|[Tt]rên cơ sở|[Ss]au khi)\b[^.;:]{3,90}?,\s+(?=giao\b|yêu cầu\b|đề nghị\b))?(?:đồng thời,?\s+)?|,\s+đồng thời,?\s+"
)
_LABEL = re.compile(r"^[^:.;]{2,110}?:\s+(?=\S)")
_NAMED_BY_COLON = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:[-–,]\s*(?:Phó )?(?:Tổ trưởng|Trưởng [Bb]an|Trưởng Tiểu ban|(?:[Cc]ơ quan|[Đđ]ơn vị) thường trực|[Cc]hủ đầu tư)\b[^.;:]{0,80})?:\s+(?!đã\b|đang\b|còn\b|chưa\b|đạt\b|có \d|\d)\S",
    re.I,
)
# a body at the start of a unit and a small letter after it: a verb that is in no list is still a verb
_SOME_VERB = re.compile(
    rf"\s+(?!(?:và|hoặc|của|tại|ở|về|theo|trong|trên|từ|với|cho|để|là|bị|được|đã|đang|còn|chưa|có|do|khi|nếu|như|thì|mà|nhưng|cũng|năm|tháng|ngày|số|này|nêu|liên quan|đến|các|những|một|hai|gồm|bao gồm|cùng|nơi|thuộc|trực thuộc|trước|sau|hằng|hàng|chậm|xong|hết|khi|vào)\b)[{LOWER}]+\s"
)
# "các Ủy viên … được phân công phụ trách địa bàn ‸xuống cơ sở"
_CHARGED = re.compile(
    r"\s+được (?:phân công|giao)(?: nhiệm vụ)?(?: (?:phụ trách|theo dõi|chỉ đạo))?(?: (?:địa bàn|lĩnh vực|khối|ngành|nội dung|dự án))*"
)
_ORDERS = re.compile(
    r"\s*(?:yêu cầu|đề nghị|giao|phân công|có ý kiến|kết luận)\s+(?:(?:các|toàn|Sở|UBND|Ủy ban|Bộ|Giám đốc|Chủ tịch|Thủ trưởng|như|cụ thể|nhiệm vụ)\b)",
    re.I,
)
_ASKS = re.compile(
    r"(?:Ông|Bà)\b[^.;]{0,120}?\b(?:khiếu nại|kiến nghị|tố cáo|phản ánh|đề nghị|yêu cầu|tranh chấp|xin)\b"
)
_NEVER_ISSUES = re.compile(
    r"(?:Ban QLDA|Ban [Qq]uản lý [Dd]ự án|BQL dự án|BQLDA|Liên danh|Nhà thầu|Chủ đầu tư|Hiệp hội|Hội(?! đồng)|Công ty|Trung tâm|Chi cục|Phòng) \S"
)
_SPEAKS = re.compile(
    r"(?:UBND|Ủy ban nhân dân|Chủ tịch|Thủ tướng|Phó Thủ tướng|Chính phủ|Văn phòng|Ban Chỉ đạo|Ban Thường vụ|Thường trực)\b"
)
_PAST = re.compile(
    r"\s*,?\s*(?:đã|đang|còn|chưa|là\b(?! (?:cơ quan|đơn vị|đầu mối))|được\b(?! (?:đề nghị|giao|yêu cầu) )|sẽ|vừa|có (?:báo cáo|tờ trình|văn bản số))\b"
)
# what may still be an order after a body: words, none of which tells how things are
_TOLD = re.compile(
    r"(?! \d)(?: (?!(?:đã|đang|còn|chưa|là|được|bị|sẽ|vừa|có|đạt|tại|về|của|theo|và|năm|ngày|số|với)\b)\w[\w'’-]*){3}"
)
_LEGAL_SUBJECT = re.compile(r"^(?:Tại\s+)?(?:Luật|Nghị định|Hiến pháp|Thông tư|Pháp lệnh|Khoản|Điều \d)")
# "…; đồng chí Trưởng Công an xã trực tiếp chịu trách nhiệm": who answers for what was said before
_ONLY_ANSWERS = re.compile(
    r"\s+(?:phải )?(?:trực tiếp |hoàn toàn )?chịu (?:hoàn toàn )?trách nhiệm(?: (?:trước|nếu)\b[^.;]*)?[.;/\s]*$"
)
_BEFORE_VERB = re.compile(rf"\s(?!giao (?:thông|dịch)\b)(?={VERB}\b)")
_BRACKET = re.compile(r"\s*\(([^()]{4,160})\)")
_PARTNER_CLAUSE = re.compile(
    r"\s+(?:có trách nhiệm\s+|chủ động\s+|cùng\s+)*phối hợp\b(?P<with>(?: (?:chặt chẽ|cùng|với))*\s+)?"
)
# "Sở A (chủ trì), Sở B, Sở C (phối hợp) thẩm định …"
MARKED_LEAD = re.compile(r"\s*\((?:(?:là )?(?:cơ quan|đơn vị) )?chủ trì\)\s*(?:[,;]|và)\s*(?:và\s+)?")
ANY_BRACKET = re.compile(r"\s*\([^()]*\)")
IN_BRACKET = re.compile(r"\s*\([^()]*\)$")
_LEAVES = re.compile(r"(?:Riêng|Đồng thời|Ngoài ra|Trước mắt|Bên cạnh đó|Thời gian tới|Đối với|Về phía)[,:]?\s+")
# letters that name a body; those that name a thing or begin a longer name are not meant
THING = re.compile(
    r"(?:Kinh phí|Tiến độ|Nguồn|Công tác|Việc|Dự án|Thời|Kết quả|Nhiệm vụ|Nội dung|Số |Tỷ lệ|Tình hình|Hồ sơ|Chỉ tiêu|Giải pháp|Phương án|Mục|Một số|Đề án|Chương trình|Kế hoạch|Quy hoạch|Hạ tầng|Lĩnh vực|Đường|Cầu)\b"
)
_ACRONYM = re.compile(
    rf"(?!(?:UBND|HĐND|UBMTTQ|MTTQ|BQL|BCH|BCHQS|BHXH|KBNN|TAND|VKSND|GPMB|ATGT|ATTP|PCCC|CNTT|ANTT|QLNN|KTXH|XDCB|NTM|OCOP|BHYT|IUU|FDI|ODA|GRDP|GDP|PCI|PAR|DVC|TTHC|CCHC|NSNN|PCTT|TKCN|VNPT|EVN|MRV|KCN|KCX|KKT|CCN|KĐT|TTg|CĐS|BĐS|NƠXH)\b)[A-ZĐ]{{3,8}}(?= [{LOWER}])"
)
_LABELS = {
    "lead": re.compile(
        r"(?:[Cc]ơ quan|[Đđ]ơn vị|[Ss]ở)(?:,\s*\w+)?\s+chủ trì(?: tham mưu| thực hiện)?\s*:\s*|(?:^|[;.(]\s*)[Cc]hủ trì\s*:\s*"
    ),
    "coordinate": re.compile(
        r"(?:[Cc]ơ quan|[Đđ]ơn vị)\s+phối hợp(?: thực hiện)?\s*:\s*|(?:^|[;.]\s*)[Pp]hối hợp\s*:\s*"
    ),
    "do": re.compile(r"(?:[Cc]ơ quan|[Đđ]ơn vị)\s+thực hiện\s*:\s*"),
}


@dataclass(frozen=True)
class Subject:
    """The explicit lead of a clause: who, where the clause begins, where the names end."""

    parties: tuple[Party, ...]
    start: int
    end: int
    ordered: bool


@lru_cache(maxsize=4096)
def mask(text: str) -> str:
    """Return the text, same length, with what is quoted and "(qua Sở X)" blotted out."""
    return _CHANNEL.sub(_blot, _QUOTED.sub(_blot, text))


def _blot(found: re.Match[str]) -> str:
    return "·" * len(found[0])


@lru_cache(maxsize=4096)
def find_subject(text: str) -> Subject | None:
    """Return the first explicit lead of a unit (text already masked), or None."""
    if _LEGAL_SUBJECT.match(text):
        return None
    text = label_in_running_case(text)
    best: Subject | None = None
    for start in _candidates(text):
        found = _subject_at(text, start)
        if found and not (found.parties[0].is_class and _inside_list(text, start)):
            best = found
            break
    orders = any(hint in text for hint in _CUE_HINTS)
    for cue in _CUE.finditer(text, 0, best.start if best else len(text)) if orders else ():
        if cue[0].strip().lower().startswith("lưu ý") and cue.start() > 0:
            continue
        if not _cue_governs(text, cue):
            continue
        parties, end = whole_list(text, *parse_list(text, cue.end()))
        if parties and not _PAST.match(text, end) and text[end : end + 1] != ")":
            return Subject(parties, cue.start(), end, True)
    return best


def _cue_governs(text: str, cue: re.Match[str]) -> bool:
    """An order word opens a clause or has the issuer before it; elsewhere it is a noun ("theo yêu cầu của")."""
    before = text[max(0, cue.start() - 45) : cue.start()]
    if not before.strip() or re.search(
        r"[.;:,–-]\s*$|\bvà\s*$|(?:đồng thời|thống nhất|xem xét|trước mắt|đồng ý)\s*$", before, re.I
    ):
        return True
    if any(not before_cue.strip() for before_cue in _after_names(text[: cue.start()])):
        return True
    return bool(
        re.search(
            r"(?:UBND|Ủy ban nhân dân|Chủ tịch|Thủ tướng|Văn phòng|tỉnh|Chính phủ|Bộ trưởng|Thành phố|[A-ZĐ]\w+)\s*$",
            before,
        )
    )


def _after_names(before: str) -> list[str]:
    """Return what stands between each body named in the last words and their end."""
    last = before[-90:]
    return [last[end:] for _, end, _ in find_all(last)]


def _candidates(text: str) -> list[int]:
    result = [0]
    label = _LABEL.match(text)
    if label:
        result.append(label.end())
    leaves = _LEAVES.match(text)
    if leaves:
        result.append(leaves.end())
    body = label.end() if label else 0
    if OPENER.match(text) or OPENER.match(text[body:]):
        first = re.split(r"(?<=[\w)])\.\s", text, maxsplit=1)[0]
        result += [found.end() for found in re.finditer(r"[,;:]\s+", first)]
    return sorted(set(result))


def _inside_list(text: str, at: int) -> bool:
    """Tell whether the place is in the middle of a list of agencies ("các sở, ngành, ‸UBND các cấp")."""
    return any(
        begin.start() < at < parse_list(text, begin.start())[1]
        for begin in TRIGGER.finditer(text, max(0, at - 200), at)
    )


def _subject_at(text: str, start: int) -> Subject | None:
    label = _LABEL.match(text, start)
    whole = whole_name(IN_BRACKET.sub("", label[0].strip(" :"))) if label else None
    if whole and label and not _PAST.match(text, label.end()):
        return Subject((whole,), start, start + len(whole.name), False)
    parties, end = parse_list(text, start)
    if not parties and not start:
        parties, end = _acronym(text)
    if parties and not start:
        parties, end = whole_list(text, parties, end)
    charged = _CHARGED.match(text, end) if parties and parties[-1].is_class else None
    if charged:
        parties, end = (*parties[:-1], Party(parties[-1].name + charged[0], True)), charged.end()
    if not parties or _PAST.match(text, end):
        return None
    if MARKED_LEAD.match(text, end):
        return Subject(parties, start, end, False)
    if label and parties[-1].is_class and end < label.end() and more_of_class(text[end : label.end()]):
        more = text[end : label.end()].rstrip(" :")
        return Subject((*parties[:-1], Party(parties[-1].name + more, True)), start, end + len(more), False)
    if _ASKS.match(text, start) or (_ORDERS.match(text, end) and not _NEVER_ISSUES.match(parties[0].name)):
        return None  # "Ông A khiếu nại …"; "Thủ tướng Chính phủ yêu cầu …": the issuer speaks
    acts = AFTER_SUBJECT.match(text, end)
    if not acts:
        acts = None if start and PLACE_ALONE.fullmatch(parties[0].name) else _NAMED_BY_COLON.match(text, end)
        if acts and _somebody_else(text, acts.end() - 1):
            return None  # "Bệnh viện A: Sở Y tế chủ trì …": the name before the colon is what it is about
    if not acts and (start or parties[0].is_class or not _SOME_VERB.match(text, end)):
        return _cut_short(text, start, end) if len(parties) == 1 and not parties[0].is_class else None
    group = len(parties) == 1 and parties[0].is_class and not is_person(parties[0])
    inside = _BRACKET.match(text, end) if group else None
    named = _named_inside(parties[0], inside[1]) if inside else ()
    return Subject(named if named and not any(one.is_class for one in named) else parties, start, end, False)


def _named_inside(group: Party, bracket: str) -> tuple[Party, ...]:
    """Return who a bracket says is meant: "Chủ đầu tư (Sở Xây dựng) phê duyệt …", "các tỉnh (Lào Cai, Phú Thọ) rà soát …"."""
    return (only_agencies(bracket) if len(bracket) <= 80 else ()) or places_inside(group.name, bracket)


def _acronym(text: str) -> tuple[tuple[Party, ...], int]:
    """Read a body that is only called by its letters at the start of a unit ("TEDI tập trung nhân lực …")."""
    found = _ACRONYM.match(text)
    return ((Party(found[0]),), found.end()) if found and AFTER_SUBJECT.match(text, found.end()) else ((), 0)


def _cut_short(text: str, start: int, end: int) -> Subject | None:
    """Read "Báo Nông nghiệp và Môi trường ‸mở chuyên mục": a name that took in a short verb ends before the last one."""
    for space in reversed(list(re.finditer(r" (?=\S)", text[start:end]))):
        name = text[start : start + space.start()]
        if name.count(" ") < 2:
            return None
        if PART_OF_NAME.match(text, start + space.end()):
            continue
        if AFTER_SUBJECT.match(text, start + space.start()):
            return Subject((Party(name),), start, start + space.start(), False)
    return None


def _somebody_else(text: str, at: int) -> bool:
    """Tell whether another body is told to act at this place, or the issuer orders one to."""
    cue = _CUE.match(text, at)
    parties, end = parse_list(text, cue.end() if cue else at)
    return bool(parties) and bool(cue or _ORDERS.match(text, end) or AFTER_SUBJECT.match(text, end))


def starts_with_order(text: str) -> bool:
    """Tell whether the text begins with an agency that does something, or with an order to one."""
    subject = find_subject(mask(text))
    return subject is not None and subject.start < 3


def later_subjects(text: str, first: Subject) -> list[Subject]:
    """Return further subjects with an action of their own after ";", "." or "đồng thời" in the same unit."""
    result: list[Subject] = []
    for found in _ANOTHER.finditer(text):
        if found.start() < first.end:
            continue
        cue = _CUE.match(text, found.end())
        start = cue.end() if cue else found.end()
        parties, end = whole_list(text, *parse_list(text, start))
        if (
            not parties
            or set(parties) & set(first.parties)
            or _same_again(parties, first.parties)
            or joins_in(text, end, first.parties)
            or _ONLY_ANSWERS.match(text, end)
        ):
            continue
        asks = ("mời", "yêu", "đề") if parties[0].is_class else ("mời",)
        if cue and found[0].startswith(";") and cue[0].startswith(asks):
            continue  # "Sở Xây dựng kiểm tra bến xe; yêu cầu các đơn vị vận tải …": it is the first body that requires
        if cue or (not _PAST.match(text, end) and AFTER_SUBJECT.match(text, end)):
            result.append(Subject(parties, found.start("own") if found["own"] else found.end(), end, bool(cue)))
    return result


def requiring(text: str, issuer: str) -> Subject | None:
    """Return the body at the start that is to require something of others; only the issuer itself gives orders so."""
    parties, end = parse_list(text, 0)
    speaks = not parties or parties[0].is_class or parties[0].name in issuer or _SPEAKS.match(parties[0].name)
    return None if speaks or not _ORDERS.match(text, end) else Subject(parties, 0, end, False)


def first_inside(text: str) -> Subject | None:
    """Return the first body that is told to act after a clause that orders nobody ("X đã bàn giao; Văn phòng lưu hồ sơ")."""
    for found in _ANOTHER.finditer(text):
        parties, end = parse_list(text, found.end()) if found[0].startswith(";") else ((), 0)
        if parties and not parties[0].is_class and not _PAST.match(text, end) and AFTER_SUBJECT.match(text, end):
            return Subject(parties, found.end(), end, False)
    return None


def _same_again(later: tuple[Party, ...], first: tuple[Party, ...]) -> bool:
    """Tell whether bodies named one by one are meant again ("UBND xã A, UBND xã B …; Chủ tịch UBND các xã …", "Bí thư Đảng ủy …")."""
    again = re.fullmatch(r"(.+?)( các (?:địa phương|xã|phường|xã, phường))?", later[0].name)
    many = len(first) > 1 or not (again and again[2])
    return bool(again) and many and all(party.name.startswith(f"{again[1]} ") for party in first if again)


def joins_in(text: str, at: int, leads: tuple[Party, ...]) -> bool:
    """Tell whether a body only takes part here; one that works with somebody else than the leads has a task of its own."""
    clause = _PARTNER_CLAUSE.match(text, at)
    if not clause:
        return False
    others = parse_list(text, clause.end())[0] if clause["with"] else ()
    return not others or bool(set(others) & set(leads))


def begins_with_body(text: str, *, groups: bool) -> Subject | None:
    """Return the body that a marked unit opens with though no verb of the list follows: it is told something all the same.

    A class counts only where `groups` says so: among orders, for elsewhere such a sentence may tell how things are.
    """
    parties, end = parse_list(text, 0)
    rest = text[end:]
    if not parties or (parties[0].is_class and not groups) or _PAST.match(text, end) or not _TOLD.match(rest):
        return None
    return Subject(parties, 0, end, False)


def opening_name(text: str) -> tuple[Party, ...]:
    """Return what stands before the verb of a unit, as a body ("Mặt trận và các đoàn thể phường ‸vận động …").

    Only for units beside others that open with their bodies: there the words before the verb are one, known or not.
    """
    if not text[:1].isupper() or OPENER.match(text) or THING.match(text) or re.match(rf"{ACT}\b", text, re.I):
        return ()
    label = _LABEL.match(text)
    verb = _BEFORE_VERB.search(text, 0, 120)
    name = label[0].strip(" :") if label else text[: verb.start()] if verb else ""
    return (Party(name),) if 2 <= len(name.split()) <= 12 and not re.search(r"[.;()\d%]", name) else ()


def more_of_class(rest: str) -> bool:
    """Tell whether the words before the colon only say which bodies of the class are meant, without a verb."""
    words = rest.strip(" :,")
    return (
        not re.match(LIMITS, words)
        and 0 < len(words.split()) <= 16
        and words[0].isalpha()
        and not re.search(rf"(?:^|\s){ACT}\b|[.;(]", words)
    )


def closing_bracket(text: str) -> tuple[Party, ...]:
    """Return the agencies of the last bracket when it closes the unit and holds nothing else."""
    found = re.search(r"\(([^()]+)\)\s*[.;,]?\s*(?:\./\.)?\s*$", text)
    if not found or re.match(
        r"\s*(?:phối hợp|qua|thông qua|đối với|trừ|bao gồm|gồm|(?:cơ quan|đơn vị) (?:thường trực|đầu mối)|thường trực|chủ đầu tư|làm chủ đầu tư|do)\b",
        found[1],
        re.I,
    ):
        return ()
    led = re.match(r"(?:giao\s+)?(.{3,160}?)\s+(?:là cơ quan )?chủ trì\b", found[1], re.I)
    if led:
        return only_agencies(led[1].strip())
    if PLACE_ALONE.fullmatch(found[1].strip()):
        return ()  # "Khu nhà ở Sao Mai (phường Hải An)" says where it is
    done_by = re.match(r"(.{3,160}?)\s+(?:tổ chức )?thực hiện\s*$", found[1])
    inner = re.sub(
        r"^\s*(?:[Gg]iao|[Cc]hủ trì|[Đđ]ơn vị chủ trì|[Cc]ơ quan chủ trì|[Gg]iao cho)\s*:?\s*",
        "",
        done_by[1] if done_by else found[1],
    )
    return only_agencies(inner.strip())


def labelled(text: str, label: str) -> tuple[Party, ...]:
    """Return the agencies of a "Đơn vị chủ trì: …" kind of line."""
    found = _LABELS[label].search(text) if ":" in text else None
    return parse_list(text, found.end())[0] if found else ()


def label_lead(*texts: str) -> tuple[Party, ...]:
    """Return who leads by a label: "Chủ trì: …" of any of the texts before "Đơn vị thực hiện: …" of any."""
    named = (labelled(text, label) for label in ("lead", "do") for text in texts)
    return next((parties for parties in named if parties), ())
