"""One agency at a place of a running text: a name, a class, a person that stands for the agency."""

import re
from functools import lru_cache

from gialai_desk.domain.extraction.bodies import known_body
from gialai_desk.domain.extraction.classes import one_class, with_tail
from gialai_desk.domain.extraction.lexicon import CLASS_TAIL, CLASS_WORD, LEVEL, TITLES
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import (
    ACTIONS,
    AFTER_NAME,
    AFTER_PROVINCE,
    ALSO_NOUN,
    ANY_VERB,
    AT_PLACE,
    BARE_CLASS,
    BEGINS_DUTY,
    BESIDE,
    BRANCH,
    CLASS,
    COMPANY_BY_SHARES,
    COMPOUND,
    DEPUTIES,
    DEPUTY,
    FROM_TO,
    HAS_PLACE,
    HEAD_ALONE,
    INSIDE_NAME,
    IS_FOR,
    LEVEL_END,
    LOOSE_PARTNER,
    LOW_TO_LEVEL,
    MARK,
    MORE_ACTIONS,
    NAME_ENDS,
    NAME_IS_OVER,
    NAMED,
    NEXT_CAPITAL,
    NO_VERB,
    NOT_OF_MARK,
    NUMBER_LAST,
    NUMBERED,
    OF_ASSEMBLY,
    OF_BOARD,
    OF_PARENT,
    ONE_THING,
    OPEN,
    PART_OF_NAME,
    PARTY_END,
    PERSON,
    PLACE_ALONE,
    PLURAL_OPEN,
    PROPER_WORDS,
    ROLE,
    SAME_VERB,
    SO_EVERYWHERE,
    SO_LOOSE,
    STOP,
    TITLE,
    TO_LEVEL,
    UBND,
    UBND_CLASS,
    WATCHES,
)
from gialai_desk.domain.extraction.verbs import ACT, VERB_LOW
from gialai_desk.domain.text import LOWER, UPPER

_WITH_COMMAS = (
    "Cục",
    "Vụ",
    "Viện",
    "Trung tâm",
    "Chi cục",
    "Ban",
    "Phòng",
    "Hội",
    "Hiệp hội",
    "Quỹ",
    "Công ty",
    "Tổng công ty",
)
_ALL_DEPARTMENTS = re.compile(r"[Ss]ở(?=\s*[,;]|\s+và\b|\s*$)")  # "Giám đốc Sở, Chủ tịch UBND xã …"
# whose it is, the next body of the list says ("Bí thư ‸Đảng ủy, Chủ tịch UBND các xã, phường")
_PARTY_COMMITTEE = re.compile(rf"Đảng ủy(?=(?:,| và) (?:Chủ tịch )?{UBND} (?:các )?{LEVEL}\b)")
# "Thủ trưởng ‸cơ quan ban, ngành thành phố": a class without "các"
_HEADED = re.compile(
    rf"(?:[Cc]ơ quan,? )?(?:[Ss]ở|[Bb]an|[Bb]ộ|[Nn]gành|[Đđ]oàn thể|[Đđ]ơn vị|[Cc]ơ quan)(?:(?:,| và) (?:sở|ban|ngành|đoàn thể|đơn vị|cơ quan|địa phương))+(?!\w){CLASS_TAIL}"
)
_SEVERAL = re.compile(
    rf"(?:[Cc]ác|[Nn]hững)\s+(?=(?:Trung tâm|Ban|Viện|Cục|Vụ|Chi cục|Trường|Hiệp hội|Tập đoàn|Bệnh viện|Trạm|Hạt|Đồn|Công ty|Chi nhánh|Phòng|Đội) [{UPPER}])(?!Ban QLDA)"
)
_CONFIRMS = re.compile(r"(?:phê duyệt|xem xét|quyết định|cho ý kiến)\b")  # what a body does that is reported to
_NOT_OF_NAME = re.compile(rf"(?:và|-) (?:[{LOWER}]|Sở\b|Bộ\b)|(?:để|về) |(?:Sở|Bộ)\b")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"TP\. ?[A-ZĐ]\w+|(?:\d+|[IVX]+)\.\d+[A-Z]?(?!\w)|(?:[A-ZĐ]\.){2,}|[^\s,;:.()“”\"…·]+")
_AND = re.compile(r"(?:và|cùng)\s+(?:với\s+)?")
_BI, _KY = re.compile(r"bị\b"), re.compile(r"ký\b")  # verbs but in "thiết bị", "đăng ký", "thư ký"
# "Ban Quản lý bán đảo Sơn Trà ‸và các bãi biển du lịch Đà Nẵng": what is no group of bodies belongs to the name
_THINGS_OF = re.compile(rf"và các (?:{NO_VERB}[{LOWER}]+ ){{1,5}}[{UPPER}]")
_LOW_WORD = re.compile(rf"(?!khu vực|cấp|miền|phía|thuộc|trực thuộc|quốc gia|quốc tế|liên)[{LOWER}]")
_ENDS = re.compile(NAME_ENDS)
_SHORT_VERB = re.compile(rf" (?!trồng|nuôi|tạo){ACT}\b")  # "Phòng Văn hóa - Xã hội ‸viết tin, bài …"
# "Hiệp hội Ca cao, ‸doanh nghiệp đầu mối": another one, no part of the name
_GROUP = re.compile(rf"(?!{LEVEL}){CLASS_WORD}(?!\w)")
_COMMA_LOW = re.compile(rf", (?!(?:các|những)\b)(?=[{LOWER}])")
_LOW_WORDS = re.compile(
    rf"(?:{NO_VERB}(?!(?:là|và|do|cho|tại|của|theo|từ|đến|trong|trên|ở|để|trước|sau|với|cùng|khi|nếu)\b)[{LOWER}-]+(?: (?=[{LOWER}])|\b)){{1,5}}(?:và (?:{NO_VERB}(?!(?:các|và|những)\b)[{LOWER}]+(?: (?=[{LOWER}])|\b)){{1,3}})?"
)
_TITLE_FIRST = re.compile(rf"^{TITLES}\s+")
_CHAIR_OF = re.compile(r"^Chủ tịch (?=UBND|Ủy ban nhân)")
_MINISTERS = re.compile(r"(?:Các )?Bộ trưởng(?: các [Bb]ộ)?, ")
_COMRADE = re.compile(r"^([Cc]ác )?(?:đồng chí|Đồng chí|[Đđ]/c) (?=Phó|Thứ trưởng|Ủy viên)")


@lru_cache(maxsize=4096)
def parse_one(text: str, at: int) -> tuple[Party, int] | None:
    """Return the agency or class that begins at this place and where it ends."""
    title = TITLE.match(text, at)
    start = title.end() if title else at
    committee = _PARTY_COMMITTEE.match(text, start)
    if committee:
        return Party(committee[0]), committee.end()
    headed = _headed(text, at, start) if title else None
    if headed:
        return headed
    everywhere = SO_EVERYWHERE.match(text, start)
    if everywhere:
        return Party(everywhere[0], True), everywhere.end()
    person = DEPUTIES.match(text, at) or DEPUTY.match(text, at) or PERSON.match(text, at)
    if person:
        return Party(_COMRADE.sub(r"\1", person[0].strip(" ,")), True), person.end()
    named = _named(text, start) or (_named(text, at) if title else None)
    if named:
        return named
    group = _several(text, start) or _class(text, start)
    if group:
        return group
    alone = HEAD_ALONE.match(text, at)
    return (
        (Party(alone[0]), alone.end())
        if alone
        else open_name(text, start) or _open_class(text, start) or _place(text, start)
    )


def _headed(text: str, at: int, start: int) -> tuple[Party, int] | None:
    """Read a class that is called by the heads of its bodies, a title before it: "Giám đốc sở", "Thủ trưởng ban, ngành"."""
    departments = _ALL_DEPARTMENTS.match(text, start)
    if departments:
        return Party("các sở", True), departments.end()
    headed = _HEADED.match(text, start)
    if headed:
        return with_tail(text, Party(f"các {headed[0]}", True), headed.end())
    unit_head = BARE_CLASS.match(text, at)  # "Bí thư chi bộ" is called so, not by the body
    return (Party(unit_head[0], True), unit_head.end()) if unit_head else None


def _class(text: str, start: int) -> tuple[Party, int] | None:
    """Read a class of bodies, or the members of a body: "các thành viên Ban Chỉ huy Phòng thủ dân sự tỉnh"."""
    matches = (pattern.match(text, start) for pattern in (UBND_CLASS, CLASS, BARE_CLASS))
    found = next((one for one in matches if one and not text[one.end() : one.end() + 1].isalnum()), None)
    if not found:
        return None
    party, end = with_tail(text, *one_class(found))
    of_body = party.name.endswith("thành viên") and text[end : end + 1] == " "
    body = parse_one(text, end + 1) if of_body else None
    if body and not body[0].is_class:
        return Party(f"{party.name} {body[0].name}", True), body[1]
    wide = _open_class(text, start)
    return wide if wide and wide[1] > end and not BESIDE.match(text, end) else (party, end)


def _place(text: str, at: int) -> tuple[Party, int] | None:
    """Read a place that stands for its committee: "huyện Chư Sê rà soát …"."""
    found = PLACE_ALONE.match(text, at)
    return (Party(found[0]), found.end()) if found else None


def _several(text: str, at: int) -> tuple[Party, int] | None:
    """Read "các Trung tâm Y tế khu vực", "các Ban Quản lý dự án": bodies of one kind, called by the kind's full name."""
    head = _SEVERAL.match(text, at)
    found = open_name(text, head.end()) if head else None
    return (Party(text[at : found[1]].strip(), True), found[1]) if found else None


def _open_class(text: str, at: int) -> tuple[Party, int] | None:
    """Read "Các chủ rừng", "Các Ban của HĐND tỉnh" at the beginning of a unit: any plural before a verb or a colon."""
    found = PLURAL_OPEN.match(text) if at == 0 else None
    return (Party(found[0].strip(), True), found.end()) if found else None


def _known(text: str, at: int) -> tuple[Party, int] | None:
    """Read a body of the list when its name really ends there, with the level or the branch said after it."""
    end = known_body(text, at)
    if end == at:
        return None
    shares = COMPANY_BY_SHARES.match(text, end)
    end = shares.end() if shares else end
    after = end + 1 if text[end : end + 1] == " " else end
    level = (LEVEL_END.match(text, after) or PARTY_END.match(text, after)) if after > end else None
    more = level or BRANCH.match(text, end)
    end = more.end() if more else end
    # "Cục Quản lý chất lượng, ‸Chế biến và Phát triển thị trường" is another body
    longer = NEXT_CAPITAL.match(text, end)
    if longer and not parse_one(text, longer.start("word")):
        return None
    return (Party(text[at:end]), end) if AFTER_NAME.match(text, end) else None


def _named(text: str, at: int) -> tuple[Party, int] | None:
    known = _known(text, at)
    if known:
        return known
    found = NAMED.match(text, at)
    if found and not (found[0] in ("Thanh tra", "Thống kê") and SAME_VERB.match(text, found.end())):
        name = _CHAIR_OF.sub("", found[0])
        if _MINISTERS.match(name):
            every = re.sub(r"(?:Thủ trưởng )(?:các )?", "", _MINISTERS.sub("các bộ, ", name))
            return Party(every, True), found.end()
        branch = BRANCH.match(text, found.end())
        return (Party(name + branch[0]), branch.end()) if branch else (Party(name), found.end())
    loose = SO_LOOSE.match(text, at)
    if loose:
        return _trim_loose(text, loose)
    return None


def _trim_loose(text: str, loose: re.Match[str]) -> tuple[Party, int] | None:
    """Cut a name that only looks like one of a department where a verb or another clause begins."""
    end = loose.end()
    for space in list(re.finditer(" ", loose[0]))[1:]:
        place = loose.start() + space.end()
        if VERB_LOW.match(text, place) or _NOT_OF_NAME.match(text, place):
            end = place - 1
            break
    name = text[loose.start() : end].rstrip(",")
    return (Party(name), loose.start() + len(name)) if " " in name else None


def open_name(text: str, at: int) -> tuple[Party, int] | None:
    """Read a name that begins with a head such as "Ban Quản lý" or "Công ty" and runs on until a verb, a sign or another body."""
    head = OPEN.match(text, at)
    if not head:
        return None
    end = _run(text, at, head.end())
    words = end > head.end()
    if words and (at == 0 or head[0] in _WITH_COMMAS) and not _SHORT_VERB.search(text, head.end(), end):
        end = _over_commas(text, at, end)
    if words and head[0] in _WITH_COMMAS:
        end = _after_comma(text, at, end)
    for more in (NUMBERED.match(text, end), OF_ASSEMBLY.match(text, end), FROM_TO.match(text, end)):
        end = more.end() if more and words else end
    parent = OF_PARENT.match(text, end) if words else None
    above = parse_one(text, parent.end()) if parent else None
    end = above[1] if above and not above[0].is_class else end
    place = AT_PLACE.match(text, end) if HAS_PLACE.match(head[0]) or HAS_PLACE.search(text, at, end) else None
    end = place.end() if place else end
    if text.startswith(" và", end - len(" và")):  # "báo cáo Ban Chỉ đạo ‸và đôn đốc …"
        end -= len(" và")
    name = text[at:end].strip()
    return (Party(_TITLE_FIRST.sub("", name)), end) if words or " " in head[0] else None


def _run(text: str, at: int, start: int, *, begun: bool = False) -> int:
    """Return where the words of a name that began at `at` end, read from `start`, which is left when none belongs."""
    end, words = start, int(begun)
    while end < len(text) and words < 24:
        space = _SPACE.match(text, end)
        place = space.end() if space else end
        noun = _last_noun(text, place) if words else None
        if not noun and _is_over(text, at, end, place, words):
            break
        level = LEVEL_END.match(text, place) or PARTY_END.match(text, place)
        word = noun or level or ONE_THING.match(text, place) or _WORD.match(text, place)
        if not word:
            break
        end, words = word.end(), words + 1
        if (
            level
            and (words > 1 or text[end + 1 : end + 2].isdigit())
            and not (level[0].startswith("Trung ương") and PROPER_WORDS.match(text, end + 1))
        ):
            break
    return end


def _after_comma(text: str, at: int, end: int) -> int:
    """Return where a name goes on to after commas of its own ("Trung tâm Bảo tồn Voi, Cứu hộ động vật và …"), else `end`."""
    low = LOW_TO_LEVEL.match(text, end)
    if low and not ROLE.search(low[0]) and not any(parse_one(text, end + 2 + s) for s in _pieces_of(low[0][2:])):
        return low.end()
    while (more := NEXT_CAPITAL.match(text, end)) and not parse_one(text, more.end() - len(more["word"])):
        end = _run(text, at, more.end(), begun=True)
    return end


def _pieces_of(words: str) -> list[int]:
    """Return where the pieces of a list begin in the words."""
    return [0, *[found.end() for found in re.finditer(r", (?:và )?| và ", words)]]


def _belongs(text: str, at: int, end: int, place: int) -> bool:
    """Tell whether what looks like a verb is part of the name: "Ban Quản lý dự án đầu tư ‸xây dựng", "công ‸trình"."""
    if _BI.match(text, place):
        return re.search(r"(?:[Tt]hiết|[Cc]huẩn|[Tt]rang|[Dd]ự)$", text[at:end]) is not None
    if _KY.match(text, place):
        return text[at:end].lower().endswith(("đăng", " thư"))
    if text.startswith("trình", place):
        return re.search(r"\b(?:[Cc]ông|[Cc]hương|[Qq]uy|tiến|lộ)$", text[at:end]) is not None
    if OF_BOARD.search(text[at:end]):
        return IS_FOR.match(text, place) is not None
    if text.endswith(("ầu tư", "ự án"), at, end):
        return ALSO_NOUN.match(text, place) is not None
    return (
        INSIDE_NAME.search(text[at:end]) is not None
        and not ROLE.match(text, place)
        and not _CONFIRMS.match(text, place)
    )


def _is_over(text: str, at: int, end: int, place: int, words: int) -> bool:
    """Tell whether a name that began at `at` ends before this place: at a sign, another body or a verb of what it does."""
    if STOP.match(text, place) or _joins_another(text, place):
        return not (_THINGS_OF.match(text, place) and not parse_one(text, place + len("và ")))
    if ANY_VERB.match(text, place) and AFTER_PROVINCE.search(text, at, end) and not BRANCH.match(text, end):
        return True
    if MARK.match(text, at) and NOT_OF_MARK.match(text, place):
        return True
    if words > 1 and NUMBER_LAST.search(text, at, end) and _LOW_WORD.match(text, place):
        return not LEVEL_END.match(text, place)  # "Bệnh viện Quân y 17 ‸thu dung"
    return (
        VERB_LOW.match(text, place) is not None
        and not (
            PART_OF_NAME.match(text, place)
            and not (words > 2 and WATCHES.match(text, place))
            and not NUMBER_LAST.search(text, at, end)
        )
        and not ONE_THING.match(text, place)
        and not (text.startswith("thường xuyên", place) and text[at:end].lower().endswith("giáo dục"))
        and not COMPOUND.match(text, text.rfind(" ", 0, end) + 1)
        and not _belongs(text, at, end, place)
        and not (words and TO_LEVEL.match(text, place))
    )


def _last_noun(text: str, place: int) -> re.Match[str] | None:
    """Return what looks like a verb but is the last word of a name ("Cục Quản lý hoạt động ‸xây dựng rà soát …")."""
    noun = ALSO_NOUN.match(text, place)
    return noun if noun and (text.endswith("và ", 0, place) or NAME_IS_OVER.match(text, noun.end())) else None


def _over_commas(text: str, at: int, end: int) -> int:
    """Return where a name with commas of its own ends ("Phòng Nghiệp vụ, dự toán, pháp chế ‸tổng hợp"), else the given end."""
    actions = MORE_ACTIONS.match(text, end) if ACTIONS.match(text[at:end]) else None
    if actions:
        return actions.end()
    place = end
    while piece := _COMMA_LOW.match(text, place):
        if parse_one(text, piece.end()) or _GROUP.match(text, piece.end()) or VERB_LOW.match(text, piece.end()):
            return end
        words = None if LOOSE_PARTNER.match(text, piece.end()) else _LOW_WORDS.match(text, piece.end())
        if not words:
            return end
        place = words.start() + len(words[0].rstrip())
    return place if place > end and (BEGINS_DUTY.match(text, place) or _ENDS.match(text, place)) else end


def _joins_another(text: str, at: int) -> bool:
    """Tell whether "và" begins here and another body follows ("Vụ Pháp chế và Bảo hiểm xã hội Việt Nam")."""
    follow = _AND.match(text, at)
    named = NAMED.match(text, follow.end()) if follow else None
    if named and named[0] in ("Thống kê", "Viễn thông"):
        return False  # "Khoa Toán và Thống kê"
    return bool(named or (follow and OPEN.match(text, follow.end())))
