"""The list of who is told to act, when not every name in it is known or the last goes on further than its words tell."""

import re

from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.names import parse_list
from gialai_desk.domain.extraction.verbs import ACT, AFTER_SUBJECT
from gialai_desk.domain.text import LOWER, UPPER

_NO_NAME = rf"(?!(?:{ACT}|và|cùng|để|trong|theo|tại|về|từ|của|cho|với|đã|đang|sẽ|chưa|vẫn|còn|được|bị|là|do|khi|nếu|như|vào|trước|sau|đến|nhằm|nhiệm vụ|trách nhiệm|kinh phí|việc)\b)"
_NEXT = re.compile(r"\s*(?:,|;|,? và|,? cùng)\s+")
_ENDS = rf"(?=\s*[,;]|\s+(?:và|cùng)\s|\s+(?:{ACT})\b)"
_UNKNOWN = re.compile(
    rf"(?!Chủ )(?:[{UPPER}][\w'’-]*|(?:các|những) {_NO_NAME}[{LOWER}]+)(?: {_NO_NAME}[\w'’-]+){{0,9}}{_ENDS}"
)
# "các cơ sở ‸có bếp ăn tập thể tổ chức …": which bodies of the group are meant
_WHICH = re.compile(rf"(?: (?:địa bàn|{_NO_NAME}(?!\d|địa bàn)[\w'’-]+)){{1,8}}?(?= (?:{ACT})\b)")
_WHERE = re.compile(rf" (?:đóng )?trên địa bàn(?: (?:xã|phường|tỉnh|huyện|quận|thành phố))?(?=\s*:|\s+(?:{ACT})\b)")
_PERSON = re.compile(r"(?:[Đđ]ồng chí|[Đđ]/c|Ông|Bà) ")


def whole_list(text: str, parties: tuple[Party, ...], end: int) -> tuple[tuple[Party, ...], int]:
    """Return the list that ends at `end` with what stands between it and the verb; unchanged when no verb comes."""
    where = _WHERE.match(text, end)
    if where and parties and not parties[-1].is_class:
        return parties, where.end()
    found, at = list(parties), end
    if parties and _PERSON.match(parties[0].name):
        return parties, end  # what follows a person's name is an office, not a body
    while parties and len(found) < len(parties) + 8:
        if AFTER_SUBJECT.match(text, at):
            return tuple(dict.fromkeys(found)), at
        following = _NEXT.match(text, at)
        more, stop = _more(text, following.end()) if following else ((), at)
        which = _WHICH.match(text, at) if not following and found[-1].is_class else None
        if which:
            found[-1], stop = Party(found[-1].name + which[0], True), which.end()
        elif not more:
            break
        found.extend(more)
        at = stop
    return parties, end


def _more(text: str, at: int) -> tuple[tuple[Party, ...], int]:
    known = parse_list(text, at)
    if known[0]:
        return known
    unknown = _UNKNOWN.match(text, at)
    if not unknown:
        return (), at
    return (Party(unknown[0], unknown[0][0].islower()),), unknown.end()
