"""Headings that name who must do what stands below them."""

import re
from functools import lru_cache

from gialai_desk.domain.extraction.assignment import ANY_BRACKET, IN_BRACKET, OPENER, THING, more_of_class
from gialai_desk.domain.extraction.caps import running_case
from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import NO_BODIES, ROLE, TRIGGER
from gialai_desk.domain.extraction.names import only_agencies, parse_list, whole_name
from gialai_desk.domain.extraction.verbs import VERB_START
from gialai_desk.domain.text import UPPER

_HEAD_PREFIX = re.compile(
    rf"^(?:(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Mm]ời|[Đđ]ối với|[Vv]ề phía|[Tt]rách nhiệm (?:của|thuộc|cụ thể của)|[Tt]rách nhiệm(?= [{UPPER}])|[Nn]hiệm vụ (?:(?:chung|cụ thể|trọng tâm) )?(?:của|giao)|[Cc]hỉ đạo|[Pp]hân công(?: nhiệm vụ)?(?: cụ thể)?)\s+(?:trách nhiệm\s+)?)?(?:cho\s+)?"
)
_HEAD_REST = re.compile(
    r"^\s*(?:\([^()]*\)\s*)?(?:[-–,]\s*(?:là )?(?:(?:[Cc]ơ quan|[Đđ]ơn vị) (?:[Tt]hường trực|chủ trì|đầu mối)|(?:Phó )?Trưởng [Bb]an|Tổ trưởng|Chủ tịch Hội đồng|[Cc]hủ đầu tư)\b[^.;:]{0,60})?(?:,?\s*(?:có trách nhiệm|chịu trách nhiệm|chủ động|tập trung|khẩn trương|nghiêm túc)?\s*(?:,?\s*(?:chủ trì|phối hợp|chỉ đạo|lãnh đạo|tổ chức|thực hiện|triển khai|tập trung|theo chức năng[^:]{0,40}|căn cứ[^:]{0,60})[^.;]{0,220})?)?[:.]?\s*$"
)
_CLASS_REST = re.compile(
    r"^\s+(?!có (?:trách )?nhiệm)(?:có|nơi|trên|thuộc|ven|giáp|vùng|trực thuộc|được|chưa)\s[^.;:,]{2,60}[:.]?\s*$"
)
_NO_NAME = re.compile(
    rf"(?:Các|Những)\s+(?:{NO_BODIES}|nhiệm vụ|giải pháp)\b|(?:Chế độ|Công trình|Gói thầu|Địa điểm|Thành phần|Yêu cầu|Biện pháp|Lộ trình|Khó khăn|Tồn tại|Điều \d|Mức|Quy mô|Tổng|Chủ đề|Hình thức|Đối tượng)\b"
)
# "Sở Y tế (đối với trạm y tế); Công an tỉnh. Có trách nhiệm:": a list of bodies and what closes it
CHARGES = re.compile(
    r"(?:(?:Các|Những) (?:cơ quan|đơn vị|địa phương)[^:;.]{0,40} )?(?:[Cc]ó|[Cc]hịu) trách nhiệm[^:;.]{0,60}:$"
)
_LISTED = re.compile(rf"(?:[^:]{{1,200}}:\s*)?(?P<names>.+?)[;.,]?\s+(?=[A-ZĐ]){CHARGES.pattern}")
_NEXT_NAME = re.compile(rf"\s*[,;]\s*(?:và\s+)?(?={TRIGGER.pattern})|\s+và\s+(?={TRIGGER.pattern})")


@lru_cache(maxsize=4096)
def heading_parties(text: str) -> tuple[Party, ...]:
    """Return the agencies when the unit is a heading that names who must do what follows."""
    text = running_case(text) if text.isupper() else text
    listed = _LISTED.match(text)
    if listed:
        return only_agencies(ANY_BRACKET.sub("", listed["names"]))
    prefix = _HEAD_PREFIX.match(text)
    start = prefix.end() if prefix else 0
    parties, end = parse_list(text, start)
    whole = whole_name(text.strip(" .:;"))
    if whole and text[end:].strip(" .:;"):
        return (whole,)
    if parties and parties[-1].is_class and _CLASS_REST.match(text[end:]):
        rest = text[end:].rstrip(" :.")
        return (*parties[:-1], Party(parties[-1].name + rest, True))
    if parties and parties[-1].is_class and text.rstrip().endswith(":") and more_of_class(text[end:]):
        return (*parties[:-1], Party(parties[-1].name + text[end:].rstrip(" :"), True))
    if not parties or not _HEAD_REST.match(text[end:]):
        return ()
    rest = re.sub(r"^\s*\([^()]*\)", "", text[end:])
    return parties if text.rstrip().endswith(":") or not rest.strip(" .;:") else ()


def heading_names(text: str) -> tuple[Party, ...]:
    """Return the bodies that a heading names whatever they are called ("2. Ban Quản lý vịnh và các khu du lịch biển").

    Only for headings beside others that name bodies: there it is enough that it begins as a name does and orders nothing.
    """
    prefix = _HEAD_PREFIX.match(text)
    title = IN_BRACKET.sub("", text[prefix.end() if prefix else 0 :].strip(" :."))
    plain = not TRIGGER.match(title) and (len(title.split()) > 12 or VERB_START.match(title) or OPENER.match(title))
    if plain or THING.match(title) or _NO_NAME.match(title) or ROLE.search(title) or len(title.split()) > 30:
        return ()
    pieces = _NEXT_NAME.split(title)
    return tuple(
        one for piece in pieces for one in (only_agencies(piece) or (Party(piece, piece.lower().startswith("các ")),))
    )
