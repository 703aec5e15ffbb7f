"""Agencies in running text: single names, classes, lists, distributed lists, persons that stand for their agency."""

import re
from collections.abc import Callable
from functools import lru_cache

from gialai_desk.domain.extraction.lexicon import CITIES, TITLES, VERB_LOW, VERB_START
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import (
    BARE,
    BARE_CLASS,
    BARE_PERSON,
    BEGINS_DUTY,
    BESIDE,
    BRANCH,
    CLASS,
    CLASS_KIND,
    CLASS_MORE,
    DEPUTIES,
    DEPUTY,
    DUTY_WORD,
    HEAD_ALONE,
    INSIDE_NAME,
    LEVEL_END,
    MORE_OF_NAME,
    NAMED,
    NO_VERB,
    OF_ASSEMBLY,
    OF_PREVENTION,
    OPEN,
    PART_OF_NAME,
    PARTY_END,
    PERSON,
    PIECE,
    PLACE,
    PLURAL,
    PLURAL_HEAD,
    PLURAL_OPEN,
    PROPER,
    ROLE,
    SAME_VERB,
    SEPARATOR,
    SMALL_UNIT,
    SO_EVERYWHERE,
    SO_LOOSE,
    STOP,
    TITLE,
    TRIGGER,
    UBND,
    UBND_CLASS,
    WATCHES,
)
from gialai_desk.domain.text import LOWER

_WITH_COMMAS = ("Cục", "Vụ", "Viện", "Trung tâm", "Chi cục", "Ban", "Phòng", "Hội", "Hiệp hội", "Quỹ")
_ALL_DEPARTMENTS = re.compile(r"[Ss]ở(?=\s*[,;]|\s+và\b|\s*$)")  # "Giám đốc Sở, Chủ tịch UBND xã …"
_CONFIRMS = re.compile(r"(?:phê duyệt|xem xét|quyết định|cho ý kiến)\b")  # what a body does that is reported to
_NEXT_PIECE = re.compile(r"\s*(?:[,;]\s*(?:và\s+)?|\s+và\s+)")
_CAPITALS = re.compile(rf"(?:{PROPER}|\d+)(?!\w)")
_COMRADE = re.compile(r"^([Cc]ác )?(?:đồng chí|Đồng chí|[Đđ]/c) (?=Phó|Thứ trưởng|Ủy viên)")


def parse_one(text: str, at: int) -> tuple[Party, int] | None:
    """Return the agency or class that begins at this place and where it ends."""
    title = TITLE.match(text, at)
    start = title.end() if title else at
    departments = _ALL_DEPARTMENTS.match(text, start) if title else None
    if departments:
        return Party("các sở", True), departments.end()
    everywhere = SO_EVERYWHERE.match(text, start)
    if everywhere:
        return Party(everywhere[0], True), everywhere.end()
    person = DEPUTIES.match(text, at) or DEPUTY.match(text, at) or PERSON.match(text, at)
    if person:
        return Party(_COMRADE.sub(r"\1", person[0].strip(" ,")), True), person.end()
    named = _named(text, start) or (_named(text, at) if title else None)
    if named:
        return named
    for pattern in (UBND_CLASS, CLASS, BARE_CLASS):
        found = pattern.match(text, start)
        if found and not text[found.end() : found.end() + 1].isalnum():
            party, end = _with_tail(text, *_one_class(found))
            wide = _open_class(text, start)
            beside = BESIDE.match(text, end)
            return wide if wide and wide[1] > end and not beside else (party, end)
    alone = HEAD_ALONE.match(text, at)
    return (Party(alone[0]), alone.end()) if alone else _open_name(text, start) or _open_class(text, start)


def _with_tail(text: str, party: Party, end: int) -> tuple[Party, int]:
    """Take "có rừng", "ven biển" after a class into its name when a verb or a colon follows."""
    tail = CLASS_MORE.match(text, end) or (
        CLASS_KIND.match(text, end) if party.name.endswith(("doanh nghiệp", "công ty", "hợp tác xã")) else None
    )
    return (Party(party.name + tail[0], True), tail.end()) if tail and "liên quan" not in party.name else (party, end)


def _open_class(text: str, at: int) -> tuple[Party, int] | None:
    """Read "Các chủ rừng", "Các Ban của HĐND tỉnh" at the beginning of a unit: any plural before a verb or a colon."""
    found = PLURAL_OPEN.match(text) if at == 0 else None
    return (Party(found[0].strip(), True), found.end()) if found else None


def _named(text: str, at: int) -> tuple[Party, int] | None:
    found = NAMED.match(text, at)
    if found and not (found[0] in ("Thanh tra", "Thống kê") and SAME_VERB.match(text, found.end())):
        name = re.sub(r"^Chủ tịch (?=UBND|Ủy ban nhân)", "", found[0])
        if name.startswith("Bộ trưởng, "):
            every = re.sub(r"(?:Thủ trưởng )(?:các )?", "", name.replace("Bộ trưởng, ", "các bộ, "))
            return Party(every, True), found.end()
        branch = BRANCH.match(text, found.end())
        return (Party(name + branch[0]), branch.end()) if branch else (Party(name), found.end())
    loose = SO_LOOSE.match(text, at)
    if loose:
        return _trim_loose(loose[0], at)
    return None


def _trim_loose(text: str, at: int) -> tuple[Party, int] | None:
    words = text.split(" ")
    end = len(words)
    for index in range(1, len(words)):
        if index > 1 and (VERB_LOW.match(" ".join(words[index:])) or words[index] in ("và", "-", "để", "về")):
            follows = words[index + 1 : index + 2]
            if words[index] == "và" and follows and follows[0][:1].isupper() and follows[0] not in ("Sở", "Bộ"):
                continue
            end = index
            break
    name = " ".join(words[:end]).rstrip(",")
    return (Party(name), at + len(name)) if end > 1 else None


def _one_class(found: re.Match[str]) -> tuple[Party, int]:
    """A generic partner ("… liên quan") stays whole; other classes joined by "và" are taken one by one."""
    name = found[0]
    end = found.end()
    cut = re.search(r"\s+và\s+(?!đào tạo|công nghệ|môi trường|du lịch)", name)
    if cut and "liên quan" not in name and not name.startswith(("UBND", "Ủy ban", "HĐND")):
        name, end = name[: cut.start()], found.start() + cut.start()
    return Party(re.sub(r"\s+(?:trên|tại) địa bàn.*$", "", name).strip(" ,"), True), end


def _open_name(text: str, at: int) -> tuple[Party, int] | None:
    head = OPEN.match(text, at)
    if not head:
        return None
    end, words = head.end(), 0
    while end < len(text) and words < 24:
        space = re.compile(r"\s+").match(text, end)
        place = space.end() if space else end
        if (
            STOP.match(text, place)
            or _joins_another(text, place)
            or (
                VERB_LOW.match(text, place)
                and not (PART_OF_NAME.match(text, place) and not (words > 2 and WATCHES.match(text, place)))
                and not OF_PREVENTION.match(text, place)
                and not (text.startswith("thường xuyên", place) and text[at:end].lower().endswith("giáo dục"))
                and not _belongs(text, at, end, place)
            )
        ):
            break
        level = LEVEL_END.match(text, place) or PARTY_END.match(text, place)
        word = level or OF_PREVENTION.match(text, place) or re.compile(r"[^\s,;:.()“”\"…·]+").match(text, place)
        if not word:
            break
        end, words = word.end(), words + 1
        if level and words > 1 and not (level[0].startswith("Trung ương") and _CAPITALS.match(text, end + 1)):
            break
    end = _over_commas(text, end) if at == 0 and words else end
    more = MORE_OF_NAME.match(text, end) if head[0] in _WITH_COMMAS else None
    end = more.end() if more and not OPEN.match(text, end + 2) and not NAMED.match(text, end + 2) else end
    assembly = OF_ASSEMBLY.match(text, end)
    end = assembly.end() if assembly and words else end
    name = text[at:end].strip()
    return (Party(re.sub(rf"^{TITLES}\s+", "", name)), end) if words or " " in head[0] else None


def _belongs(text: str, at: int, end: int, place: int) -> bool:
    """Tell whether what looks like a verb is part of the name: "Ban Quản lý dự án đầu tư ‸xây dựng", "công ‸trình"."""
    if re.compile(r"bị\b").match(text, place):
        return re.search(r"(?:[Tt]hiết|[Cc]huẩn|[Tt]rang)$", text[at:end]) is not None
    if re.compile(r"ký\b").match(text, place):
        return text[at:end].lower().endswith("đăng")
    if text.startswith("trình", place):
        return re.search(r"\b(?:công|chương|quy|tiến|lộ|công trình)$", text[at:end]) is not None
    return (
        INSIDE_NAME.search(text[at:end]) is not None
        and not ROLE.match(text, place)
        and not _CONFIRMS.match(text, place)
    )


def _over_commas(text: str, end: int) -> int:
    """Return where a name with commas of its own ends ("Phòng Nghiệp vụ, dự toán, pháp chế ‸tổng hợp"), else the given end."""
    place = end
    while piece := re.compile(rf", (?=[{LOWER}])").match(text, place):
        if parse_one(text, piece.end()) or VERB_LOW.match(text, piece.end()):
            return end
        words = re.compile(rf"(?:{NO_VERB}(?!(?:là|và|do|cho|tại|của|theo)\b)[{LOWER}-]+ ?){{1,5}}").match(
            text, piece.end()
        )
        if not words:
            return end
        place = words.start() + len(words[0].rstrip())
    return place if place > end and BEGINS_DUTY.match(text, place) else end


def _joins_another(text: str, at: int) -> bool:
    """Tell whether "và" begins here and another body follows ("Vụ Pháp chế và Bảo hiểm xã hội Việt Nam")."""
    follow = re.compile(r"(?:và|cùng)\s+(?:với\s+)?").match(text, at)
    return bool(follow and (NAMED.match(text, follow.end()) or OPEN.match(text, follow.end())))


def parse_list(text: str, at: int) -> tuple[tuple[Party, ...], int]:
    """Return the agencies of the list that begins at this place and where it ends; none when there is no agency."""
    parties: list[Party] = []
    end = at
    place = at
    while True:
        many = _distributed(text, place)
        if many:
            parties.extend(many[0])
            end = many[1]
        else:
            one = parse_one(text, place)
            if not one:
                break
            party, end = one
            parties.append(party)
            end = _short_names(text, party, parties, end)
        paren = re.compile(r"\s*\((?!phối hợp|chủ trì)[^()]{0,80}\)").match(text, end)
        follow = SEPARATOR.match(text, paren.end() if paren else end)
        if not follow:
            break
        place = follow.end()
    return tuple(dict.fromkeys(parties)), end


def _short_names(text: str, party: Party, parties: list[Party], end: int) -> int:
    """Read "Sở Tài chính, Xây dựng, Nội vụ": bare names after a full one."""
    head = party.name.split(" ", 1)[0]
    pattern = BARE.get(head)
    while pattern and pattern.fullmatch(party.name):
        follow = re.compile(r"\s*(?:,|;|\s+và)\s*").match(text, end)
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


def _distributed(text: str, at: int) -> tuple[tuple[Party, ...], int] | None:
    """Read "các Bộ: A, B", "UBND các phường: X, Y": the class word is said once."""
    title = TITLE.match(text, at)
    start = title.end() if title else at
    many = PLURAL_HEAD.match(text, start)
    if many:
        return _spread_open(text, many)
    found = PLURAL.match(text, start)
    if not found:
        return None
    head = found[1]
    plural = found[0].strip().lower().startswith(("các", "những")) or " các " in head or ":" in found[0]
    pattern = BARE.get(head.capitalize())
    if pattern and plural:
        return _spread(text, found.end(), head.capitalize(), pattern)
    if "," in found[0] and ":" not in found[0]:
        return None  # "UBND các xã, phường, đặc khu Lý Sơn" is a class with one name in it
    if not pattern and (":" in found[0] or (" các " in head and text[found.end() : found.end() + 1].isupper())):
        if head in ("tỉnh", "xã", "phường", "đặc khu"):
            return _spread(text, found.end(), head, PLACE)
        body = re.match(UBND, head)
        level = re.search(r"(tỉnh|thành phố|huyện|thị xã|xã|phường|quận|đặc khu)$", head)
        if body and level:
            spread = _spread(text, found.end(), f"{body[0]} {level[1]}", PLACE)
            return _of_provinces(spread, body[0]) if "tỉnh" in head and "thành phố" in head else spread
    return None


def _spread_open(text: str, head: re.Match[str]) -> tuple[tuple[Party, ...], int] | None:
    """Read what follows "các Vụ:" piece by piece; without the colon only pieces with a capital on every word count."""
    piece = PIECE if head["colon"] else _CAPITALS
    names, end = _listed(text, head.end(), piece, lambda at: bool(NAMED.match(text, at) or OPEN.match(text, at)))
    if len(names) < 2:
        return None
    word = head["head"][0].upper() + head["head"][1:]
    return tuple(Party(f"{word} {name}") for name in names), end


def _of_provinces(spread: tuple[tuple[Party, ...], int] | None, body: str) -> tuple[tuple[Party, ...], int] | None:
    """Give each of "UBND các tỉnh, thành phố: Lào Cai, Hà Nội" its own level."""
    if not spread:
        return None
    places = [re.sub(rf"^{body} (?:tỉnh|thành phố|TP\.?) ", "", party.name) for party in spread[0]]
    named = (Party(f"{body} {'thành phố' if place in CITIES else 'tỉnh'} {place}") for place in places)
    return tuple(named), spread[1]


def _spread(text: str, at: int, head: str, pattern: re.Pattern[str]) -> tuple[tuple[Party, ...], int] | None:
    def another(place: int) -> bool:
        return pattern is PLACE and bool(NAMED.match(text, place) or _is_verb(text, place))

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


def _is_verb(text: str, at: int) -> bool:
    """Tell whether a verb begins here; a place name has a capital on every syllable ("phường Thống Nhất")."""
    found = VERB_START.match(text, at)
    return found is not None and not all(word[0].isupper() for word in found[0].split())


def _with_head(head: str, name: str) -> str:
    if name.startswith(head.split(" ")[0] + " "):
        return name
    level = re.match(r"(xã|phường|huyện|tỉnh|thành phố|TP\.?|thị xã|quận|đặc khu)\s", name)
    return f"{head.rsplit(' ', 1)[0]} {name}" if level else f"{head} {name}"


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
    if not head or not 2 <= len(words) <= 12 or re.search(r"[.;:()]", text):
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
    found = _open_name(text, 0) if SMALL_UNIT.match(text) else None
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
    patterns = (NAMED, SO_EVERYWHERE, UBND_CLASS)
    return party.name.count(" ") > 1 and any(pattern.fullmatch(party.name) for pattern in patterns)
