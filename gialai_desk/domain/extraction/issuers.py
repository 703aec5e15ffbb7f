"""Who issued a paper: the caps of the letterhead, a "Kèm theo …" line, the opening sentence, the seal lines."""

import re

from gialai_desk.domain.extraction.caps import OFFICIAL
from gialai_desk.domain.extraction.lexicon import PROVINCES, alternation
from gialai_desk.domain.extraction.zones import NATION, NUMBER, TITLE
from gialai_desk.domain.text import UPPER, squeeze, tone_old


def issuer_of(head: list[str]) -> str | None:
    """Return the issuer that the head names, in the case of running text, or None."""
    caps: list[str] = []
    for line in head[:14]:
        left = re.split(r"\s{3,}|C[ỘO]NG H(?:[ÒO]A|OÀ)|Độc lập|\|", line)[0].strip(" *-")
        if NUMBER.match(left) or TITLE.match(tone_old(left)) or re.match(r"(?:V/v|Kính gửi|Phụ lục)", left, re.I):
            break
        if left == "VIỆT NAM" and f"{' '.join(caps)} việt nam".lower() in OFFICIAL:
            caps.append(left)  # of the issuer's own name, not of the nation's
        elif (
            left
            and left.isupper()
            and not NATION.search(left)
            and not _NATION_TORN.fullmatch(left)
            and re.search(rf"[{UPPER}]{{2}}", left)
        ):
            caps.append(tone_old(left))
        elif NATION.search(line) or _NATION_TORN.fullmatch(line):
            continue
        elif left and caps:
            break
    if caps:
        return _issuer_name(caps)
    return None


def issuer_of_appendix(texts: list[str]) -> str | None:
    """Return who issued the paper that an appendix hangs on ("(Kèm theo Kế hoạch số … của UBND tỉnh X)"), or None."""
    found = re.search(
        r"[Kk]èm theo [^)]*?của\s+((?:UBND|Ủy ban nhân dân|Bộ|Sở|Chủ tịch|Thủ tướng)[^)]*)",
        squeeze(" ".join(texts[:14])),
    )
    return _short(found[1].strip(" .)")) if found else None


def number_of_appendix(texts: list[str]) -> tuple[str, tuple[str, str, str] | None] | None:
    """Return number and (year, month, day) of the paper that an appendix hangs on, as far as they are printed."""
    bracket = re.search(r"[Kk]èm theo [^()]*", squeeze(" ".join(texts[:14])))
    number = re.search(r"\bsố:? ?(\d+[-/][\wĐ/-]+)", bracket[0]) if bracket else None
    if not bracket or not number:
        return None
    day = re.search(r"ngày (\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})", bracket[0])
    return number[1], ((day[3], day[2], day[1]) if day else None)


def _issuer_name(caps: list[str]) -> str:
    joined = squeeze(" ".join(caps))
    if joined.lower() in OFFICIAL:  # "BỘ CÔNG AN" is no police of a ministry
        return OFFICIAL[joined.lower()]
    standing = re.fullmatch(r"(.+?) (BAN THƯỜNG TRỰC|THƯỜNG TRỰC|BAN THƯỜNG VỤ)", joined)
    if standing:
        return (
            f"{_PARTY_BODIES[standing[2].lower()]} {_sentence_case(standing[1]).replace('Hội đồng nhân dân', 'HĐND')}"
        )
    below = _BELOW.fullmatch(joined)
    if below:  # the committee above stands first
        return _short(_sentence_case(below[1]))
    own = next((i for i, line in enumerate(caps) if i and _OWN_HEAD.match(line) and _ABOVE.match(joined)), 0)
    if own:  # "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC QUY NHƠN"
        return _sentence_case(squeeze(" ".join(caps[own:])))
    for head in (
        "VĂN PHÒNG", "SỞ ", "THANH TRA", "TỔ CÔNG TÁC", "BAN CHỈ ĐẠO", "BAN QUẢN LÝ", "BAN CHỈ HUY", "HỘI ĐỒNG", "PHÒNG ", "TRUNG TÂM",
        "CÔNG AN", "CHI CỤC", "THUẾ TỈNH", "THUẾ THÀNH PHỐ", "ĐẢNG ỦY", "BỘ TƯ LỆNH", "BỘ CHỈ HUY", "CỤC ",
    ):  # fmt: skip
        found = re.search(rf"(?<!HẢI )(?<!QUỐC )\b{head}", joined)
        at = found.start() if found else -1
        if at > 0 and re.match(
            r"(?:UBND|ỦY BAN|BỘ|HĐND|CHÍNH PHỦ|TỔNG CỤC|CỤC|SỞ|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|ĐẢNG BỘ)", joined
        ):
            parent, own = joined[:at].strip(), joined[at:]
            whole = (
                f"VĂN PHÒNG {parent}" if own == "VĂN PHÒNG" or (own == "VĂN PHÒNG BỘ" and parent[:3] == "BỘ ") else own
            )
            return _short(_sentence_case(whole))
    return _short(_sentence_case(joined))


_BELOW = re.compile(
    r"(?:UBND|ỦY BAN NHÂN DÂN) .+ ((?:UBND|ỦY BAN NHÂN DÂN) (?:THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) .+)"
)


_ABOVE = re.compile(
    r"(?:UBND|ỦY BAN NHÂN DÂN|BỘ|SỞ|QUÂN KHU|QUÂN CHỦNG|CỤC|TỔNG CỤC|ĐẠI HỌC|TẬP ĐOÀN|TỔNG CÔNG TY|BẢO HIỂM XÃ HỘI VIỆT NAM|KHO BẠC NHÀ NƯỚC|NGÂN HÀNG) "
)
_OWN_HEAD = re.compile(
    r"(?:TRƯỜNG|BỆNH VIỆN|VIỆN|HỌC VIỆN|CÔNG TY|TỔNG CÔNG TY|BỘ CHỈ HUY|ĐẠI HỌC|BAN QUẢN LÝ|BAN DÂN TỘC|ĐÀI PHÁT THANH|KHO BẠC|BẢO HIỂM XÃ HỘI|CHI CỤC|TRUNG TÂM|CỤC|CÔNG AN (?:TỈNH|THÀNH PHỐ)) "
)


def _short(name: str) -> str:
    return re.sub(r"^(?:Ủy ban nhân dân|Uỷ ban nhân dân)", "UBND", name)


_NATION_TORN = re.compile(
    r"(?:(?:(?:(?:XÃ )?HỘI )?CHỦ )?NGHĨA )?(?:VIỆT )?NAM|(?:Tự do|do)( - Hạnh phúc)?|Hạnh phúc|phúc"
)
_PARTY_BODIES = {
    "ban thường trực": "Ban Thường trực", "ban thường vụ": "Ban Thường vụ", "ban chấp hành": "Ban Chấp hành", "thường trực": "Thường trực", "văn phòng": "Văn phòng",
}  # fmt: skip
_LEVELS = re.compile(r"^(?:Tỉnh|Thành Phố|Huyện|Quận|Thị Xã|Xã|Phường|Đặc Khu)(?= )")
_HEAD_WORDS = re.compile(
    r"(?:tổ công tác|tổng cục|chi cục|cục|vụ|ban quản lý|ban chỉ đạo|ban chỉ huy|ban|sở|bộ|phòng|trung tâm|công ty|tổng công ty|trường|bệnh viện|viện|văn phòng|thanh tra|công an|hội đồng) "
)


_KNOWN = {
    "ubnd": "UBND", "hđnd": "HĐND", "ủy ban nhân dân": "Ủy ban nhân dân", "hội đồng nhân dân": "Hội đồng nhân dân",
    "đảng ủy ubnd tỉnh": "Đảng ủy UBND tỉnh",
    "thủ tướng chính phủ": "Thủ tướng Chính phủ", "văn phòng chính phủ": "Văn phòng Chính phủ", "chính phủ": "Chính phủ",
}  # fmt: skip


def _sentence_case(caps: str) -> str:
    """Return a caps name as it is written in running text; place names keep their capitals."""
    low = re.sub(r"(?<=đảng ủy )ủy ban nhân dân", "ubnd", caps.lower())
    if low in _KNOWN:
        return _KNOWN[low]
    found = re.match(
        r"^(ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd)\s+(tỉnh|thành phố|tp\.?|huyện|thị xã|xã|phường|quận|đặc khu)\s+(.+)$",
        low,
    )
    if found:
        return f"{_KNOWN[found[1]]} {found[2]} {found[3].title()}"
    found = re.match(r"^(văn phòng|chủ tịch)\s+(ubnd|ủy ban nhân dân)\s+(tỉnh|thành phố)\s+(.+)$", low)
    if found:
        return f"{found[1].capitalize()} UBND {found[3]} {found[4].title()}"
    found = re.match(r"^(ban thường vụ|ban chấp hành|thường trực|văn phòng) ((?:tỉnh|thành|huyện|đảng) ủy.*)$", low)
    if found:
        return f"{_PARTY_BODIES[found[1]]} {_sentence_case(found[2])}"
    found = re.match(r"^(tỉnh ủy|thành ủy|huyện ủy|đảng ủy(?: ubnd tỉnh)?)\s+(.+)$", low)
    if found:
        place = re.sub(_LEVELS, lambda level: level[0].lower(), found[2].title())
        return f"{found[1].capitalize().replace('ubnd', 'UBND')} {place}"
    found = re.match(r"^văn phòng (bộ .+)$", low)
    if found:
        return f"Văn phòng {_sentence_case(found[1])}"
    official = OFFICIAL.get(low)
    if official:
        return official
    found = re.match(r"^(sở .+?|thanh tra|công an) (tỉnh|thành phố) (.+)$", low)
    if found:
        return f"{_sentence_case(found[1])} {found[2]} {found[3].title()}"
    return _body_case(low)


def _body_case(low: str) -> str:
    """Capitalise a body's own name: its head, the word after it, places and Roman numbers ("Chi cục Thuế khu vực XIV")."""
    named = re.match(r"ban (chỉ đạo|chỉ huy|tổ chức|quản lý(?= dự án)) (.+)", low)
    if named:
        rest = named[2].replace("trung ương", "Trung ương")
        return _with_places(f"Ban {named[1][0].upper()}{named[1][1:]} {rest}")
    head = _HEAD_WORDS.match(low)
    start = head.end() if head else 0
    words = low[start:].split()
    case = [word.upper() if re.fullmatch(r"[ivx]{2,5}", word) else word for word in words]
    if case and case[0] not in _LOW_LEVELS:  # "Thanh tra tỉnh"
        case[0] = case[0][0].upper() + case[0][1:]
    kind = low[:start].strip().capitalize().replace("Ban quản lý", "Ban Quản lý")
    return _with_places(f"{kind} {' '.join(case)}".strip())


_LOW_LEVELS = ("tỉnh", "thành", "huyện", "quận", "xã", "phường")
_NAMES_INSIDE = ("Việt Nam", "Mặt trận Tổ quốc", "miền Bắc", "miền Trung", "miền Nam", "Tây Bắc", "Tây Nguyên", "Tây Nam Bộ", "Đông Bắc", "Đông Nam Bộ",
            "Bắc Trung Bộ", "Nam Trung Bộ")  # fmt: skip
_BY_LOW = {place.lower(): place for place in (*PROVINCES, *_NAMES_INSIDE)}
_PLACES = re.compile(rf"\b(?:{alternation(_BY_LOW.values())})\b", re.I)


def _with_places(name: str) -> str:
    return _PLACES.sub(lambda found: _BY_LOW[found[0].lower()], name)


def issuer_from_body(body: str, signer: tuple[str, ...]) -> str | None:
    """Return the issuer that the opening sentence or the seal lines name, or None."""
    found = re.search(
        r"(?:^|\s)((?:UBND|Ủy ban nhân dân|Bộ|Sở|Văn phòng)[^.,;:]{0,40}?)\s+(?:xin\s+)?thông báo\s+(?:để|đến|tới|ý kiến|kết luận|cho|và)",
        body,
    )
    if found:
        return _short(tone_old(found[1]).strip())
    if any("TM. ỦY BAN NHÂN DÂN" in line or "TM. UBND" in line for line in signer):
        return "UBND tỉnh"
    return None
