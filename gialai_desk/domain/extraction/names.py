"""Agencies in running text: single names, classes, lists, distributed lists, persons that stand for their agency."""

import re
from functools import lru_cache

from gialai_desk.domain.extraction.lexicon import (
    ACT,
    CENTRAL,
    CLASS_TAIL,
    CLASS_WORD,
    DEPARTMENTS,
    LEVEL,
    MINISTRIES,
    OPEN_HEADS,
    PROVINCES,
    PROVINCIAL_HEADS,
    TITLES,
    VERB,
    VERB_LOW,
    VERB_START,
    alternation,
)
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.text import LOWER, UPPER

_PROPER = rf"[{UPPER}][\w'’]*(?:(?: [-–] |[ -])[{UPPER}][\w'’]*)*"
_END = r"(?!\w)"
_PLACED = rf"(?:(?:tỉnh|[Tt]hành phố|TP\.?)(?: (?:{alternation(PROVINCES)}|{_PROPER}(?=\s*[,;.:)]|\s+{VERB}))){{0,1}}|(?:huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)(?: {_PROPER})?)"
_UBND = r"(?:UBND|Ủy ban nhân dân|Ủy ban Nhân dân|Ủy Ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)"
_TITLE = re.compile(rf"{TITLES}(?:,\s*Thủ trưởng|,\s*Chủ tịch)?\s+(?=\S)")
_NAMED = re.compile(
    "|".join((
        rf"(?:{alternation(CENTRAL)}){_END}",
        rf"Bộ (?:{alternation(MINISTRIES)}){_END}",
        rf"Sở (?:{alternation(DEPARTMENTS)}){_END}",
        r"(?:Sở|Bộ) [A-ZĐ]{2,}(?:[&-][A-ZĐ]{1,}[A-Za-zĐ]*)*(?!\w)",
        rf"(?:Ban Thường vụ|Thường trực|BTV|TT) (?:Đảng ủy UBND tỉnh|Tỉnh ủy|Thành ủy|Huyện ủy|{_UBND} {LEVEL}){_END}|(?:Ban Thường vụ|BTV) Đảng ủy(?: {_PLACED})?{_END}",
        rf"(?:Đảng ủy|Văn phòng|VP) (?:Đoàn ĐBQH và HĐND|{_UBND}|HĐND và UBND) {_PLACED}{_END}",
        rf"(?:Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc Việt Nam|UBMTTQ Việt Nam|UBMTTQVN|Mặt trận Tổ quốc Việt Nam)(?: {_PLACED})?{_END}",
        rf"(?:Phó |Thường trực )?(?:Chủ tịch )?{_UBND} {_PLACED}{_END}(?!\s*,\s*(?:xã|phường|huyện|thị xã|thành phố)\b)",
        rf"(?:{alternation(PROVINCIAL_HEADS)})(?: {_PLACED}| (?:{alternation(PROVINCES)}){_END}| (?:Sở|Bộ)(?! [A-ZĐ])| khu vực [IVX\d]+|(?= *(?:[,;.:)]|$|chủ trì|phối hợp| và )))",
        rf"(?:tỉnh|thành phố|Tỉnh|Thành phố) (?:{alternation(PROVINCES)}){_END}",
        rf"Báo (?:(?:và|,) )?(?:Đài )?(?:Phát thanh(?:,| và| -),? Truyền hình|PT-?TH|PT&TH)(?: (?:{_PLACED}|{_PROPER}))?{_END}",
        rf"(?:Tỉnh ủy|Thành ủy|Tỉnh đoàn|Thành đoàn)(?: {_PROPER})?{_END}",
    ))
)  # fmt: skip
_SO_EVERYWHERE = re.compile(
    rf"(?:Sở|Công an|Ban) (?:{alternation(DEPARTMENTS)}|Dân tộc)? ?các (?:tỉnh|thành phố|địa phương)(?:, (?:tỉnh|thành phố))?(?: liên quan)?"
)
_PERSON = re.compile(
    rf"(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c) {_PROPER}(?:\s*[,–-]\s*(?:Phó |Ủy viên |Thường vụ )*(?:Chủ tịch|Bí thư|Giám đốc|Chánh Văn phòng|Trưởng ban|Thủ tướng)"
    rf"(?: (?:Thường trực|{_UBND} tỉnh|{_UBND} [Tt]hành phố|Tỉnh ủy|Chính phủ))*)?"
)
_BARE_PERSON = re.compile(rf"(?:[Đđ]ồng chí|[Đđ]/c) {_PROPER}")
_DEPUTY = re.compile(
    rf"(?:(?:Đồng chí|đồng chí|[Đđ]/c) )?Phó (?:Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chủ tịch(?: Thường trực)? {_UBND} (?:tỉnh|[Tt]hành phố|xã|phường|huyện|đặc khu))(?: {_PROPER})?"
)
_DEPUTIES = re.compile(
    rf"[Cc]ác (?:đồng chí )?(?:Phó (?:Chủ tịch|Giám đốc|Thủ tướng|Chánh Văn phòng|Trưởng ban|Tổng Giám đốc)|Thứ trưởng|Ủy viên)"
    rf"(?: (?:Thường trực|Chính phủ|{_UBND} (?:tỉnh|[Tt]hành phố|xã|phường)|Sở(?: (?:{alternation(DEPARTMENTS)}))?|Bộ|Ban Chỉ đạo))*"
)
_SO_LOOSE = re.compile(rf"Sở [{UPPER}][{LOWER}]+(?:(?:,)? (?:và |- )?[{UPPER}]?[{LOWER}]+){{0,6}}")
_OPEN = re.compile(
    rf"(?:{OPEN_HEADS})(?=\s)(?!,? (?:hợp|cáo|nghị|nhập|thảo|đàm|kết|trợ|dẫn|việc|đất|ngừa|chống|cháy|thọ|viên|chí|tụ)\b)"
)  # "Trường hợp …" is no school
_LEVEL_END = re.compile(rf"{_PLACED}{_END}")
_PARTY_END = re.compile(rf"(?:Tỉnh|Thành|Huyện|Đảng) ủy{_END}|Trung ương{_END}")
_STOP = re.compile(
    r"(?:[,;:.()“”\"…·]|để\b|theo\b|trong\b|về\b|tại\b|đã\b|sẽ\b|đang\b|cùng\b|nhằm\b|từ\b|trước\b|khi\b|nếu\b|như\b|"
    r"tiến độ|của\b|và\s+(?:các\b|Sở|Bộ|UBND|Ủy ban|Công an|Ban\b|những)|còn\b|là\b|được\b|do\b|có\b)"
)
_PART_OF_NAME = re.compile(
    r"(?:phát triển|bảo vệ|bảo tồn|khai thác|kiểm soát|đào tạo|bồi dưỡng|hỗ trợ) (?:nông thôn|kinh tế|đô thị|quỹ đất|hạ tầng|khoa học|doanh nghiệp|rừng|thực vật|thiên nhiên|công trình thủy lợi|bệnh tật|nghiệp vụ)\b|(?:giao (?:thông|dịch)|thông tin|thống kê|cấp (?:thoát )?nước|chuyển đổi (?:số|xanh)|đổi mới sáng tạo|kiểm (?:ngư|lâm|định|toán)|thi công|xuất nhập khẩu|đăng ký đất đai|quản lý (?:đất đai|dự án|khai thác|vốn|thị trường)|bảo hiểm|điều hành|giám sát)\b"
)
# "Ban Quản lý dự án đầu tư xây dựng …": a verb right after these words belongs to the name
_INSIDE_NAME = re.compile(
    r"(?:[Qq]uản lý|BQL|[Dd]ự án|[Đđ]ầu tư|Trung tâm|Quỹ|[Xx]úc tiến|[Hh]ỗ trợ|[Pp]hát triển và|cổ phần|TNHH|Ban Chỉ đạo|Hội đồng|công trình)\Z"
)
_ROLE = re.compile(r"(?:chủ trì|phối hợp|chủ động|có trách nhiệm|chịu trách nhiệm)\b")
_BEGINS_DUTY = re.compile(rf"\s*(?:{ACT}\b|là (?:đầu mối|cơ quan|đơn vị))", re.I)
_BRANCH = re.compile(
    rf"(?: [-–])? (?:[Cc]hi nhánh|CN)(?: (?:[Kk]hu vực [IVX\d]+|{_PLACED}|{_PROPER}))?{_END}|(?: [-–])? [Kk]hu vực [IVX\d]+{_END}"
)
_SAME_VERB = re.compile(rf",?(?: và)? {VERB}\b")  # "Thanh tra, kiểm tra việc …" is what somebody does
_UBND_CLASS = re.compile(
    rf"{_UBND}\s+(?:(?:cấp|các|những)\s+)?(?:xã|phường|huyện|thị xã|thành phố|tỉnh|quận|đặc khu|cấp|địa phương|thị trấn)"
    r"(?:(?:,| và| -|,? các)\s*(?:xã|phường|huyện|thị xã|thành phố|tỉnh|quận|đặc khu|thị trấn|cấp xã|cấp huyện)\b)*(?:(?<=, đặc khu)(?: [A-ZĐ]\w+){2})?"
    r"(?:\s+(?:(?:trong|thuộc|của) tỉnh(?! \w+ và)|trực thuộc Trung ương|trực thuộc trung ương|trên địa bàn(?: (?:tỉnh|[Tt]hành phố))?(?: [A-ZĐ]\w+ [A-ZĐ]\w+)?|(?:có )?liên quan|biên giới|ven biển|miền núi|nêu trên|nơi có dự án(?: đi qua)?|cấp xã))*"
)
_CLASS = re.compile(
    rf"(?:[Tt]ất cả\s+)?(?:[Cc]ác|[Nn]hững|[Tt]oàn thể)\s+{CLASS_WORD}(?:(?:,|;?\s+và(?:\s+các)?|,\s+các|\s*/)\s*{CLASS_WORD})*(?!\w){CLASS_TAIL}"
)
_BARE_CLASS = re.compile(
    rf"{CLASS_WORD}(?:(?:,|\s+và(?:\s+các)?|,\s+các)\s*{CLASS_WORD})*(?!\w)(?:{CLASS_TAIL})(?<=liên quan)(?: khác)?"
    r"|(?:Tỉnh|Thành phố)(?=\s*[,;:]| (?:và các|tập trung|cần|phải|tiếp tục|khẩn trương|chủ động|chủ trì|phối hợp|rà soát|chỉ đạo) ?)"
    r"|(?:[Đđ]ịa phương|(?:UBND |Ủy ban nhân dân )?[Cc]ấp xã|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Đđ]ơn vị (?:tư vấn|thi công)|[Nn]hà thầu)(?=\s*(?:[,;.:)]|$)| \([^()]*\) |  theo\b| căn cứ\b| trong phạm vi| "
    + VERB
    + r"\b)"
)
_NO_VERB = rf"(?!(?:{VERB}|đã|sẽ|đang|được|bị|còn|chưa|cần|phải)\b)"
_CLASS_MORE = re.compile(
    r"\s+(?:có|chưa|được|thuộc|nằm|ở|trên|không)\s[^.;:,]{2,70}(?=\s*:\s)|"
    rf"\s+(?:nơi\s+)?(?:có(?! (?:trách nhiệm|nhiệm vụ|biện pháp|giải pháp|kế hoạch|văn bản|phương án|báo cáo|ý kiến|thẩm quyền|liên quan))|ven|giáp|vùng|của|thuộc)\s+(?:{_NO_VERB}[\w-]+\s+){{0,5}}?{_NO_VERB}[\w-]+(?=\s+{ACT}\b|\s*:|\s*$)"
)
_PLURAL_OPEN = re.compile(
    rf"(?:Các|Những|Toàn thể|Mỗi)\s+(?!(?:hạng mục|nội dung|dự án|nhiệm vụ|trường hợp|khó khăn|vướng mắc|kết quả|chỉ tiêu|mục tiêu|công trình|văn bản|vấn đề|kiến nghị|khoản|nguồn|vụ việc|vụ án|đơn thư|ý kiến|phương án|điểm|khu vực|tuyến|đối tượng|tồn tại|hạn chế|tiêu chí|hồ sơ|số liệu|giải pháp|biện pháp|công việc|gói thầu|hoạt động|quy định|thủ tục|chính sách|đề án|kế hoạch|báo cáo|tờ trình|mặt|lĩnh vực|nhóm)\b)"
    rf"(?:{_NO_VERB}[\w-]+,?\s+){{0,12}}?{_NO_VERB}[\w-]+(?=(?:\s*\([^()]*\))?(?:\s+{ACT}\b|\s*:\s))"
)
_BESIDE = re.compile(rf"\s*(?:[,;:.()]|$|và\b|cùng\b|phối hợp\b|{ACT}\b)")
_PLURAL = re.compile(
    rf"(?:[Cc]ác|[Nn]hững)?\s*(Sở|sở|Bộ|bộ|(?:{_UBND})(?:\s+các)?\s+(?:tỉnh|thành phố|huyện|thị xã|xã|phường|quận|đặc khu)(?:\s*,\s*(?:thành phố|xã|phường|thị xã|huyện|đặc khu))*)\s*:?\s*"
)
_SEPARATOR = re.compile(r"\s*(?:;|,)?\s*(?:cùng với|cùng|và|;|,|/)\s*(?:với\s+|cùng\s+)?")
_BARE = {
    "Bộ": re.compile(rf"(?:Bộ )?(?:{alternation(MINISTRIES)})(?!\w)"),
    "Sở": re.compile(rf"(?:Sở )?(?:{alternation(DEPARTMENTS)})(?!\w)"),
}
_PLACE = re.compile(rf"(?:(?:xã|phường|huyện|tỉnh|TP\.?|thành phố|thị xã|quận|đặc khu)\s+)?{_PROPER}{_END}")
TRIGGER = re.compile(
    rf"\b(?:Sở|sở|Bộ|UBND|HĐND|Ủy ban|Hội đồng|Công an|Thanh tra|Thuế|Kho bạc|Bảo hiểm|BHXH|Tòa án|Viện|Ban|BQL|Văn phòng|VP|"
    rf"[Cc]ác|[Nn]hững|tỉnh|Tỉnh|Thành phố|Thủ tướng|Chính phủ|Tỉnh ủy|Thành ủy|Chủ tịch|Giám đốc|{OPEN_HEADS})\b"
)


def parse_one(text: str, at: int) -> tuple[Party, int] | None:
    """Return the agency or class that begins at this place and where it ends."""
    title = _TITLE.match(text, at)
    start = title.end() if title else at
    everywhere = _SO_EVERYWHERE.match(text, start)
    if everywhere:
        return Party(everywhere[0], True), everywhere.end()
    person = _DEPUTIES.match(text, at) or _DEPUTY.match(text, at) or _PERSON.match(text, at)
    if person:
        return Party(person[0].strip(" ,"), True), person.end()
    named = _named(text, start) or (_named(text, at) if title else None)
    if named:
        return named
    for pattern in (_UBND_CLASS, _CLASS, _BARE_CLASS):
        found = pattern.match(text, start)
        if found and not text[found.end() : found.end() + 1].isalnum():
            party, end = _with_tail(text, *_one_class(found))
            wide = _open_class(text, start)
            beside = _BESIDE.match(text, end)
            return wide if wide and wide[1] > end and not beside else (party, end)
    return _open_name(text, start) or _open_class(text, start)


def _with_tail(text: str, party: Party, end: int) -> tuple[Party, int]:
    """Take "có rừng", "ven biển" after a class into its name when a verb or a colon follows."""
    tail = _CLASS_MORE.match(text, end)
    return (Party(party.name + tail[0], True), tail.end()) if tail and "liên quan" not in party.name else (party, end)


def _open_class(text: str, at: int) -> tuple[Party, int] | None:
    """Read "Các chủ rừng", "Các Ban của HĐND tỉnh" at the beginning of a unit: any plural before a verb or a colon."""
    found = _PLURAL_OPEN.match(text) if at == 0 else None
    return (Party(found[0].strip(), True), found.end()) if found else None


def _named(text: str, at: int) -> tuple[Party, int] | None:
    found = _NAMED.match(text, at)
    if found and not (found[0] in ("Thanh tra", "Thống kê") and _SAME_VERB.match(text, found.end())):
        name = re.sub(r"^Chủ tịch (?=UBND|Ủy ban nhân)", "", found[0])
        branch = _BRANCH.match(text, found.end())
        return (Party(name + branch[0]), branch.end()) if branch else (Party(name), found.end())
    loose = _SO_LOOSE.match(text, at)
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
    head = _OPEN.match(text, at)
    if not head:
        return None
    end, words = head.end(), 0
    while end < len(text) and words < 24:
        space = re.compile(r"\s+").match(text, end)
        place = space.end() if space else end
        if (
            _STOP.match(text, place)
            or _joins_another(text, place)
            or (
                VERB_LOW.match(text, place)
                and not _PART_OF_NAME.match(text, place)
                and not (text.startswith("thường xuyên", place) and text[at:end].lower().endswith("giáo dục"))
                and not _belongs(text, at, end, place)
            )
        ):
            break
        level = _LEVEL_END.match(text, place) or _PARTY_END.match(text, place)
        word = level or re.compile(r"[^\s,;:.()“”\"…·]+").match(text, place)
        if not word:
            break
        end, words = word.end(), words + 1
        if level and words > 1:
            break
    end = _over_commas(text, end) if at == 0 and words else end
    name = text[at:end].strip()
    return (Party(re.sub(rf"^{TITLES}\s+", "", name)), end) if words or " " in head[0] else None


def _belongs(text: str, at: int, end: int, place: int) -> bool:
    """Tell whether what looks like a verb is part of the name: "Ban Quản lý dự án đầu tư ‸xây dựng", "công ‸trình"."""
    if text.startswith("trình", place):
        return re.search(r"\b(?:công|chương|quy|tiến|lộ|công trình)$", text[at:end]) is not None
    return _INSIDE_NAME.search(text[at:end]) is not None and not _ROLE.match(text, place)


def _over_commas(text: str, end: int) -> int:
    """Return where a name with commas of its own ends ("Phòng Nghiệp vụ, dự toán, pháp chế ‸tổng hợp"), else the given end."""
    place = end
    while piece := re.compile(rf", (?=[{LOWER}])").match(text, place):
        if parse_one(text, piece.end()) or VERB_LOW.match(text, piece.end()):
            return end
        words = re.compile(rf"(?:{_NO_VERB}(?!(?:là|và|do|cho|tại|của|theo)\b)[{LOWER}-]+ ?){{1,5}}").match(
            text, piece.end()
        )
        if not words:
            return end
        place = words.start() + len(words[0].rstrip())
    return place if place > end and _BEGINS_DUTY.match(text, place) else end


def _joins_another(text: str, at: int) -> bool:
    """Tell whether "và" begins here and another body follows ("Vụ Pháp chế và Bảo hiểm xã hội Việt Nam")."""
    follow = re.compile(r"(?:và|cùng)\s+(?:với\s+)?").match(text, at)
    return bool(follow and (_NAMED.match(text, follow.end()) or _OPEN.match(text, follow.end())))


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
        follow = _SEPARATOR.match(text, paren.end() if paren else end)
        if not follow:
            break
        place = follow.end()
    return tuple(dict.fromkeys(parties)), end


def _short_names(text: str, party: Party, parties: list[Party], end: int) -> int:
    """Read "Sở Tài chính, Xây dựng, Nội vụ": bare names after a full one."""
    head = party.name.split(" ", 1)[0]
    pattern = _BARE.get(head)
    while pattern and pattern.fullmatch(party.name):
        follow = re.compile(r"\s*(?:,|;|\s+và)\s*").match(text, end)
        found = pattern.match(text, follow.end()) if follow else None
        if (
            not found
            or found[0].startswith(head)
            or _LEVEL_END.match(text, found.end() + 1)
            or VERB_LOW.match(text, follow.end() if follow else end)
        ):
            return end
        parties.append(Party(f"{head} {found[0]}"))
        end = found.end()
    return end


def _distributed(text: str, at: int) -> tuple[tuple[Party, ...], int] | None:
    """Read "các Bộ: A, B", "UBND các phường: X, Y": the class word is said once."""
    title = _TITLE.match(text, at)
    start = title.end() if title else at
    found = _PLURAL.match(text, start)
    if not found:
        return None
    head = found[1]
    plural = found[0].strip().lower().startswith(("các", "những")) or " các " in head or ":" in found[0]
    pattern = _BARE.get(head.capitalize())
    if pattern and plural:
        return _spread(text, found.end(), head.capitalize(), pattern)
    if "," in found[0] and ":" not in found[0]:
        return None  # "UBND các xã, phường, đặc khu Lý Sơn" is a class with one name in it
    if not pattern and (":" in found[0] or (" các " in head and text[found.end() : found.end() + 1].isupper())):
        body = re.match(_UBND, head)
        level = re.search(r"(tỉnh|thành phố|huyện|thị xã|xã|phường|quận|đặc khu)$", head)
        if body and level:
            return _spread(text, found.end(), f"{body[0]} {level[1]}", _PLACE)
    return None


def _spread(text: str, at: int, head: str, pattern: re.Pattern[str]) -> tuple[tuple[Party, ...], int] | None:
    names: list[str] = []
    end = at
    place = at
    while True:
        found = pattern.match(text, place)
        if not found or (pattern is _PLACE and (_NAMED.match(text, place) or _is_verb(text, place))):
            break
        names.append(found[0])
        end = found.end()
        follow = re.compile(r"\s*(?:[,;]\s*(?:và\s+)?|\s+và\s+)").match(text, end)
        if not follow:
            break
        place = follow.end()
    if not names:
        return None
    return tuple(Party(_with_head(head, name)) for name in names), end


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
    head = _OPEN.match(text)
    words = text.split()
    if not head or not 2 <= len(words) <= 12 or "," not in text or re.search(r"[.;:()]", text):
        return None
    if not re.search(rf", [{LOWER}]", text) and head[0] not in ("Vụ", "Ban"):
        return None  # "Vụ Kế hoạch, Tài chính" is one body, "Phòng Nội vụ, Kinh tế" may be two
    pieces = [piece.strip() for piece in text[head.end() :].split(",")]
    if any(VERB_LOW.match(piece) or parse_one(piece, 0) for piece in pieces[1:]):
        return None
    return Party(text)


def only_agencies(text: str) -> tuple[Party, ...]:
    """Return the agencies when the text is nothing but a list of them, else nothing."""
    parties, end = parse_list(text, 0)
    return parties if parties and not text[end:].strip(" .;,:") else ()


def is_person(party: Party) -> bool:
    """Tell whether only a name stands there, no office ("Đ/c Minh", not "đồng chí A, Phó Chủ tịch UBND tỉnh")."""
    found = _BARE_PERSON.fullmatch(party.name)
    return found is not None and not _DEPUTY.match(party.name)


def is_firm(party: Party) -> bool:
    """Tell whether the name is one of the closed vocabulary, to its end ("Sở Y tế", "UBND các xã, phường")."""
    patterns = (_NAMED, _SO_EVERYWHERE, _UBND_CLASS)
    return party.name.count(" ") > 1 and any(pattern.fullmatch(party.name) for pattern in patterns)
