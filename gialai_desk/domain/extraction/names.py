"""Agencies in running text: lists, distributed lists, all that a text names; single names are read by one_name."""

import re
from collections.abc import Callable
from functools import lru_cache

from gialai_desk.domain.extraction.bodies import known_body
from gialai_desk.domain.extraction.classes import another_group
from gialai_desk.domain.extraction.districts import level_of
from gialai_desk.domain.extraction.lexicon import DEPARTMENTS, LEVEL, alternation
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import (
    BARE,
    BARE_PERSON,
    DEPUTY,
    DUTY_WORD,
    FIRM,
    LEVEL_END,
    LEVELLED,
    MARK,
    MARKS_HEAD,
    NAMED,
    OPEN,
    PIECE,
    PLACE,
    PLACES_HEAD,
    PLURAL,
    PLURAL_HEAD,
    PROPER_WORDS,
    SEPARATOR,
    SMALL_UNIT,
    SO_EVERYWHERE,
    TITLE,
    TRIGGER,
    UBND,
    UBND_CLASS,
)
from gialai_desk.domain.extraction.one_name import open_name, parse_one
from gialai_desk.domain.extraction.verbs import ACT, VERB_LOW, VERB_START
from gialai_desk.domain.text import LOWER, UPPER

_ACTS = re.compile(
    r"[.;:()]|\b(?:chủ trì|phối hợp|làm việc|báo cáo|trình|đề xuất|rà soát|khẩn trương|tiếp tục|trách nhiệm|căn cứ|trong phạm vi|theo (?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|địa bàn)|là (?:cơ quan|đơn vị|đầu mối))\b"
)
_CITY = re.compile(r"(?:[Tt]hành phố|[Tt]ỉnh) [A-ZĐ]")
_LEVEL_LAST = re.compile(rf" {LEVEL}\Z")
_COMMITTEE = re.compile(rf"{UBND}(?= (?:thành phố|huyện|thị xã|quận|xã|phường|đặc khu|TP|tỉnh (?=[{UPPER}])))")
_PLACE_OF = re.compile(rf"{UBND} ((?:các )?(?:xã|phường|huyện|thị xã|thành phố|đặc khu)\b.*)")
_MANY_OF = re.compile(rf"{UBND}|Đảng ủy|Công an")
_PAREN = re.compile(r"\s*\((?!phối hợp|chủ trì)[^()]{0,80}\)")
_NEXT_NAME = re.compile(r"\s*(?:,|;|\s+và)\s*")
_LEVELS = re.compile(
    r"các (?:quận|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu)(?:(?:,| và) (?:quận|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu))*(?: (?:(?:có )?liên quan|còn lại|khác))?"
)
_ONE_LEVEL = re.compile(rf"((?:{UBND} )?)([Hh]uyện|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Qq]uận) (?=[{UPPER}])")
# "Sở Y tế các tỉnh Gia Lai, Đắk Lắk"
_BRANCHES = re.compile(
    rf"(Sở (?:{alternation(DEPARTMENTS)}|[A-ZĐ&]{{2,}})) các ((?:{LEVEL}(?:, | và )?)+):? (?=[{UPPER}])"
)
# all words of a name: "UBND huyện Lâm Bình, ‸Chủ đầu tư …" is no place
_WHOLE_PLACE = re.compile(rf"(?!Chủ\b){PROPER_WORDS.pattern}(?=\s*[,;:]|\s+(?:và|{ACT})\b)")
_NUMBER_LAST = re.compile(r" \d{1,3}\Z")
_NEXT_NUMBER = re.compile(rf"(?:, | và )(\d{{1,3}})(?=\s*(?:[,;:.]|$)|\s+(?:và|{ACT})\b)(?!\.\d)")
_GROUP_OF_PLACES = re.compile(rf"(?:({UBND}) )?(?:[Cc]ác )((?:{LEVEL}(?:, | và )?)+)")
_NEXT_PIECE = re.compile(r"\s*(?:[,;]\s*(?:và\s+)?|\s+và\s+)")


@lru_cache(maxsize=4096)
def parse_list(text: str, at: int) -> tuple[tuple[Party, ...], int]:
    """Return the agencies of the list that begins at this place and where it ends; none when there is no agency."""
    parties: list[Party] = []
    end = at
    place = at
    while True:
        many = _distributed(text, place)
        if many:
            parties.extend([_of_committee(party, parties) for party in many[0]])
            end = many[1]
        else:
            one = parse_one(text, place) or (another_group(text, place) if parties else None)
            if not one:
                break
            party, end = one
            parties.append(_of_committee(party, parties))
            end = _short_names(text, party, parties, end)
            end = _numbers(text, party, parties, end)
        paren = _PAREN.match(text, end)
        follow = SEPARATOR.match(text, paren.end() if paren else end)
        if not follow:
            break
        place = follow.end()
    return tuple(dict.fromkeys(_party_beside(parties))), end


def _party_beside(parties: list[Party]) -> list[Party]:
    """Read "Bí thư Đảng ủy, Chủ tịch UBND các xã, phường": the Party committees of the places of the next."""
    if len(parties) < 2 or parties[0].name != "Đảng ủy":
        return parties
    place = _PLACE_OF.match(parties[1].name)
    return [Party(f"Đảng ủy {place[1]}", parties[1].is_class), *parties[1:]] if place else parties


def _of_committee(party: Party, before: list[Party]) -> Party:
    """Read "UBND thành phố Thủ Đức và các quận, huyện": the levels and places after a committee are committees too."""
    if not before or not (_LEVELS if party.is_class else LEVELLED).fullmatch(party.name):
        return party
    committee = _COMMITTEE.match(before[-1].name)
    return Party(f"{committee[0]} {party.name}", party.is_class) if committee else party


def _short_names(text: str, party: Party, parties: list[Party], end: int) -> int:
    """Read "Sở Tài chính, Xây dựng, Nội vụ": bare names after a full one."""
    head = party.name.split(" ", 1)[0].capitalize()
    pattern = BARE.get(head)
    while pattern and pattern.fullmatch(party.name):
        follow = _NEXT_NAME.match(text, end)
        found = pattern.match(text, follow.end()) if follow else None
        if (
            not found
            or found[0].startswith(head)
            or LEVEL_END.match(text, found.end() + 1)
            or VERB_LOW.match(text, follow.end() if follow else end)
        ):
            return end
        parties.append(Party(f"{head} {found[0]}"))
        end = found.end()
    return end


def _numbers(text: str, party: Party, parties: list[Party], end: int) -> int:
    """Read "Vùng Cảnh sát biển 1, 2", "Ban Quản lý dự án 6, 85": bare numbers after a name that ends in one."""
    stem = _NUMBER_LAST.sub(" ", party.name) if not party.is_class else party.name
    while stem != party.name and (found := _NEXT_NUMBER.match(text, end)):
        parties.append(Party(stem + found[1]))
        end = found.end()
    return end


def _distributed(text: str, at: int) -> tuple[tuple[Party, ...], int] | None:
    """Read "các Bộ: A, B", "UBND các phường: X, Y": the class word is said once."""
    title = TITLE.match(text, at)
    start = title.end() if title else at
    committee = _MANY_OF.match(text, start)
    first = committee.end() + (2 if text.startswith(": ", committee.end()) else 1) if committee else start
    places, end = _listed(text, first, LEVELLED, _nobody) if committee else ([], start)
    if committee and len(places) > 1:  # "UBND huyện Kbang, huyện Chư Sê và thị xã An Khê"
        return tuple(Party(f"{committee[0]} {place}") for place in places), end
    branches = _BRANCHES.match(text, start)
    if branches:
        spread = _of_levels(_spread(text, branches.end(), branches[1], PLACE), branches[1], branches[2])
        return spread if spread and len(spread[0]) > 1 else None
    heads = (MARKS_HEAD, _by_marks), (PLURAL_HEAD, _spread_open), (PLACES_HEAD, _places), (_ONE_LEVEL, _same_level)
    for pattern, read in heads:
        if head_of_list := pattern.match(text, start):
            return read(text, head_of_list)
    found = PLURAL.match(text, start)
    if not found:
        return None
    head = found[1]
    plural = found[0].strip().lower().startswith(("các", "những")) or " các " in head or ":" in found[0]
    pattern = BARE.get(head.capitalize())
    if pattern and plural:
        spread = _spread(text, found.end(), head.capitalize(), pattern)
        alone = spread and head == "Sở" and len(spread[0]) == 1 and ":" not in found[0]
        return ((Party(text[start : spread[1]], True),), spread[1]) if spread and alone else spread
    body = _MANY_OF.match(head)
    listed = ":" in found[0] or "," in found[0] or (" các " in head and text[found.end() : found.end() + 1].isalnum())
    if not body or not listed:
        return None
    spread = _of_levels(_spread(text, found.end(), body[0], PLACE), body[0], head)
    alone = ":" not in found[0] and "," in found[0] and spread and len(spread[0]) == 1
    return None if alone else spread  # "UBND các xã, phường, đặc khu Lý Sơn" is a class


def _by_marks(text: str, head: re.Match[str]) -> tuple[tuple[Party, ...], int]:
    """Read "các doanh nghiệp Viettel, VNPT": each is called by its mark alone."""
    marks, end = _listed(text, head.end(), MARK, _nobody)
    return tuple(Party(mark) for mark in marks), end


def _places(text: str, head: re.Match[str]) -> tuple[tuple[Party, ...], int] | None:
    """Read "các tỉnh Thanh Hóa, Nghệ An"; one name alone after it tells which group is meant ("các tỉnh Tây Nguyên")."""
    spread = _of_levels(_spread(text, head.end(), "", PLACE), "", head["levels"])
    return spread if spread and (len(spread[0]) > 1 or head["colon"]) else None


def _same_level(text: str, head: re.Match[str]) -> tuple[tuple[Party, ...], int] | None:
    """Read "Huyện Quỳnh Phụ, Tiền Hải tập trung …": the level is said once for places that are told to act together."""

    def another(place: int) -> bool:
        return bool(NAMED.match(text, place) or OPEN.match(text, place))

    names, end = _listed(text, head.end(), _WHOLE_PLACE, another)
    if len(names) < 2 or not VERB_LOW.match(text, end + 1):
        return None
    return tuple(Party(f"{head[1]}{head[2].lower()} {name}") for name in names), end


def places_inside(group: str, bracket: str) -> tuple[Party, ...]:
    """Return the places that a bracket names after a group of them: "các tỉnh, thành phố (Lào Cai, Hà Nội)"; else nothing."""
    head = _GROUP_OF_PLACES.fullmatch(group)
    spread = _of_levels(_spread(bracket, 0, head[1] or "", PLACE), head[1] or "", head[2]) if head else None
    return spread[0] if spread and len(spread[0]) > 1 and spread[1] == len(bracket) else ()


def _spread_open(text: str, head: re.Match[str]) -> tuple[tuple[Party, ...], int] | None:
    """Read what follows "các Vụ:" piece by piece; without the colon only pieces with a capital on every word count."""
    piece = PIECE if head["colon"] and not head["any"] else PROPER_WORDS

    def another(place: int) -> bool:
        named = NAMED.match(text, place)
        return bool((named and " " in named[0]) or OPEN.match(text, place))

    names, end = _listed(text, head.end(), piece, another)
    if len(names) < 2:
        return None
    word = head["head"][0].upper() + head["head"][1:]
    return tuple(Party(f"{word} {name}") for name in names), end


def _of_levels(
    spread: tuple[tuple[Party, ...], int] | None, body: str, levels: str
) -> tuple[tuple[Party, ...], int] | None:
    """Give each of "UBND các quận, huyện: Hà Đông, Mê Linh" its own level, as far as it is known."""
    if not spread:
        return None
    places = [party.name.removeprefix(f"{body} ").strip() for party in spread[0]]
    named = (" ".join(filter(None, (body, level_of(place, levels.lower()), place))) for place in places)
    return tuple(Party(name) for name in named), spread[1]


def _spread(text: str, at: int, head: str, pattern: re.Pattern[str]) -> tuple[tuple[Party, ...], int] | None:
    def another(place: int) -> bool:
        head = OPEN.match(text, place)
        body = (not _CITY.match(text, place) and NAMED.match(text, place)) or (head and " " in head[0])
        return pattern is PLACE and bool(body or TITLE.match(text, place) or _is_verb(text, place))

    names, end = _listed(text, at, pattern, another)
    if not names:
        return None
    return tuple(Party(_with_head(head, name)) for name in names), end


def _listed(text: str, at: int, piece: re.Pattern[str], another: Callable[[int], bool]) -> tuple[list[str], int]:
    """Return the pieces of a list joined by commas and "và" until one is `another` body, and where the list ends."""
    names: list[str] = []
    end = place = at
    while (found := piece.match(text, place)) and not another(place):
        names.append(found[0])
        end = found.end()
        follow = _NEXT_PIECE.match(text, end)
        if not follow:
            break
        place = follow.end()
    return names, end


def _nobody(place: int) -> bool:
    return False


def _is_verb(text: str, at: int) -> bool:
    """Tell whether a verb begins here; a place name has a capital on every syllable ("phường Thống Nhất")."""
    found = VERB_START.match(text, at)
    return found is not None and not all(word[0].isupper() for word in found[0].split())


def _with_head(head: str, name: str) -> str:
    if name.startswith(head.split(" ")[0] + " "):
        return name
    level = re.match(r"(xã|phường|huyện|[Tt]ỉnh|[Tt]hành phố|TP\.?|thị xã|quận|đặc khu)\s", name)
    return f"{_LEVEL_LAST.sub('', head)} {name}" if level else f"{head} {name}"


@lru_cache(maxsize=4096)
def find_all(text: str) -> tuple[tuple[int, int, Party], ...]:
    """Return every single agency mentioned in the text with its place, in order."""
    result: list[tuple[int, int, Party]] = []
    end = 0
    for found in TRIGGER.finditer(text):
        if found.start() < end:
            continue
        one = parse_one(text, found.start())
        if one:
            result.append((found.start(), one[1], one[0]))
            end = one[1]
    return tuple(result)


def whole_name(text: str) -> Party | None:
    """Return the body when the text is the name of one alone whose own name holds commas ("Phòng Công chức, viên chức")."""
    head = OPEN.match(text)
    words = text.split()
    if not head or not 2 <= len(words) <= 12 or _ACTS.search(text) or "các" in words:
        return None
    if "," not in text:
        return Party(text) if _runs_on(text) else None
    if not re.search(rf", [{LOWER}]", text) and head[0] not in ("Vụ", "Ban"):
        return None  # "Vụ Kế hoạch, Tài chính" is one body, "Phòng Nội vụ, Kinh tế" may be two
    pieces = [piece.strip() for piece in text[head.end() :].split(",")]
    verbs = () if SMALL_UNIT.match(text) else pieces[1:]  # "Phòng Quản lý, hỗ trợ doanh nghiệp số 1"
    if any(VERB_LOW.match(piece) for piece in verbs) or any(parse_one(piece, 0) for piece in pieces[1:]):
        return None
    return Party(text)


def _runs_on(text: str) -> bool:
    """Tell whether the text is a small unit whose name ends in what looks like a verb ("Phòng Kế hoạch tổng hợp")."""
    found = open_name(text, 0) if SMALL_UNIT.match(text) else None
    rest = text[found[1] :].strip() if found else ""
    return bool(rest) and len(rest.split()) <= 5 and not DUTY_WORD.match(rest)


def only_agencies(text: str) -> tuple[Party, ...]:
    """Return the agencies when the text is nothing but a list of them, else nothing."""
    parties, end = parse_list(text, 0)
    return parties if parties and not text[end:].strip(" .;,:") else ()


def is_person(party: Party) -> bool:
    """Tell whether only a name stands there, no office ("Đ/c Minh", not "đồng chí A, Phó Chủ tịch UBND tỉnh")."""
    found = BARE_PERSON.fullmatch(party.name)
    return found is not None and not DEPUTY.match(party.name)


def is_firm(party: Party) -> bool:
    """Tell whether the name is one of the closed vocabulary, to its end ("Sở Y tế", "UBND các xã, phường")."""
    if FIRM.fullmatch(party.name) or known_body(party.name, 0) == len(party.name):
        return True
    patterns = (NAMED, SO_EVERYWHERE, UBND_CLASS)
    return party.name.count(" ") > 1 and any(pattern.fullmatch(party.name) for pattern in patterns)
