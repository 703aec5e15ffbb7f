"""Who takes part in a task: after "phối hợp với" and its kin, in brackets, in clauses of their own."""

import re

from gialai_desk.domain.extraction.assignment import MARKED_LEAD, THING, joins_in
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import LOOSE_PARTNER
from gialai_desk.domain.extraction.names import only_agencies, parse_list
from gialai_desk.domain.extraction.verbs import ACT, AFTER_SUBJECT
from gialai_desk.domain.text import LOWER, UPPER, led_by

_COORDINATE = led_by(
    r"[CcHhKkLlPpSsTtVv][hốủíiựịớóàrùì]",
    rf"(?<![Qq]uy chế )(?<![Cc]ơ chế )(?<!sự )(?<!công tác )\b[Pp]hối hợp(?:,? (?:chặt chẽ|đồng bộ|thường xuyên|kịp thời|hiệu quả|tốt|trực tiếp|nhịp nhàng|tích cực|chủ động|đầy đủ|có hiệu quả))*"
    rf"(?:,?\s+(?:làm việc|trao đổi|chia sẻ|thống nhất|liên hệ|hỗ trợ)(?: (?:thông tin|dữ liệu|nội dung|số liệu|phương án))?(?=,|\s+(?:cùng|với)\b))*(?:\s+(?:cùng với|cùng|với))?\s+(?=\S)|\b[Pp]hối kết hợp (?:cùng |với )*|\b(?:khẩn trương|chủ động|tích cực|tiếp tục|trực tiếp|kịp thời|sớm|thường xuyên) cùng (?:với )?(?=[{UPPER}]|các )"
    rf"|\b(?:[Vv]ới|[Cc]ó) sự (?:tham gia|phối hợp|hỗ trợ)(?:, (?:tham gia|phối hợp|hỗ trợ))? của\s+"
    rf"|\b[Tt]rao đổi,? thống nhất(?: ý kiến)? với\s+|\b(?:[Hh]iệp đồng|[Ll]iên kết)(?: chặt chẽ)? với\s+(?=[{UPPER}])|(?<!đã )(?<!được )\b(?:[Ll]àm việc,? )?[Tt]hống nhất(?: (?:số liệu|phương án|nội dung|kế hoạch|danh mục|thời gian|địa điểm)(?: [^\s.;,:]+){{0,7}}?)? với\s+|\b[Cc]ùng với\s+|(?<=[\w)] )cùng (?=[{UPPER}])(?!Nhân dân)|\b[Cc]hủ trì,? cùng(?: với)?\s+|(?:^|(?<=[;.,]\s))[Cc]ùng(?: với)?\s+(?=[{UPPER}]|các |chủ đầu tư|nhà đầu tư|chính quyền|địa phương|lực lượng |cơ quan |ngành )(?!Nhân dân)",
)
_UNKNOWN_BODY = re.compile(
    rf"[A-ZĐ]{{3,}}(?=\s*[,;.)]|\s+(?:{ACT}|và)\b)|[{UPPER}][\w'’]*(?: (?!(?:{ACT}|và|để|trong|theo|tại|về|từ|cùng)\b)[\w'’-]+){{1,7}}(?=\s*[,;.)]|\s+(?:{ACT}|và|để|trong|theo|tại|về|cùng)\b|$)"
)
# "phối hợp với ‸đồn Biên phòng, Chi cục Kiểm lâm …": taken only where a body that is known follows in the list
_UNKNOWN_GROUP = re.compile(
    rf"[{LOWER}]+(?: (?!(?:{ACT}|và|để|trong|theo|tại|về|từ|cùng|của)\b)[\w-]+){{1,4}}(?=\s*,|\s+và\b)"
)
_LIST_GOES_ON = re.compile(r"\s*(?:,|;|,? và|,? cùng)\s+(?:với\s+)?")
_NEXT_CLAUSE = re.compile(r"(?:chủ trì|[;.])(?:,|;)?\s+(?:đồng thời\s+)?(?:(?:đề nghị|yêu cầu|mời)\s+)?")
# "Ban A chủ trì thẩm tra dự toán, Ban B, Ban C ‸phối hợp."
_JOIN_AT_END = re.compile(r" phối hợp(?: (?:thực hiện|thẩm tra|tham gia))?(?=\s*[.;]|$)")
_COMMA = re.compile(r"[,;] ")
_SEMICOLON = re.compile(r";\s+")
_JOINT_HINTS = ("hối hợp", "ùng ", "hống nhất", "iệp đồng", "iên kết với", "ối kết hợp", " sự tham gia ", " sự hỗ trợ ")
_PARTNER_BRACKET = re.compile(r"\(([^()]{4,120}?)\s+phối hợp\)")
_MARKED_PARTNERS = re.compile(r"\s*\((?:(?:là )?(?:cơ quan|đơn vị) )?phối hợp\)")


def coordinators(text: str, leads: tuple[Party, ...] = ()) -> tuple[Party, ...]:
    """Return who takes part according to a unit (text already masked)."""
    if not any(hint in text for hint in _JOINT_HINTS):  # most units name no partner
        return ()
    found: list[Party] = []
    for cue in _COORDINATE.finditer(text):
        found.extend(_partners(text[: _next_subject(text, cue.end())], cue.end()))
    for inside in _PARTNER_BRACKET.finditer(text):
        found.extend(only_agencies(inside[1]))
    for clause in _NEXT_CLAUSE.finditer(text):
        parties, end = parse_list(text, clause.end())
        if parties and joins_in(text, end, leads):
            found.extend(parties)
    for joint in _JOIN_AT_END.finditer(text):
        clauses = [comma.end() for comma in _COMMA.finditer(text, max(0, joint.start() - 200), joint.start())]
        lists = ((parse_list(text, start), start) for start in clauses)
        found.extend(next((parties for (parties, end), _ in lists if parties and end == joint.start()), ()))
    for cue in MARKED_LEAD.finditer(text):
        parties, end = parse_list(text, cue.end())
        if _MARKED_PARTNERS.match(text, end):
            found.extend(parties)
    return tuple(party for party in dict.fromkeys(found) if party not in leads)


def _partners(text: str, at: int) -> list[Party]:
    """Read the list of who takes part; a body of an unknown kind counts when it opens the list or stands between others."""
    found: list[Party] = []
    while True:
        parties, end = parse_list(text, at)
        if not parties:
            loose = LOOSE_PARTNER.match(text, at)
            unknown = loose or _UNKNOWN_BODY.match(text, at) or _UNKNOWN_GROUP.match(text, at)
            follow = _LIST_GOES_ON.match(text, unknown.end()) if unknown else None
            between = bool(follow and parse_list(text, follow.end())[0])
            low = unknown is not None and unknown[0][0].islower()
            if unknown is None or THING.match(text, at) or ((found or low) and not (between or loose)):
                return found
            parties, end = (Party(unknown[0].strip(), bool(loose)),), unknown.start() + len(unknown[0].rstrip())
        found.extend(parties)
        follow = _LIST_GOES_ON.match(text, end)
        if not follow:
            return found
        at = follow.end()


def _next_subject(text: str, at: int) -> int:
    """Return where another body begins to act after ";" ("phối hợp với Sở A; Sở B theo dõi"), else the end."""
    for stop in _SEMICOLON.finditer(text, at):
        parties, end = parse_list(text, stop.end())
        if parties and AFTER_SUBJECT.match(text, end):
            return stop.start()
    return len(text)
