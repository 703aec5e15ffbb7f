"""Names of bodies in capitals, as they stand in headings, written as running text writes them; no letter is added or lost."""

import re

from gialai_desk.domain.extraction.lexicon import (
    CENTRAL,
    DEPARTMENTS,
    MINISTRIES,
    PROVINCES,
    PROVINCIAL_HEADS,
    alternation,
)
from gialai_desk.domain.extraction.name_patterns import MARK, OPEN
from gialai_desk.domain.text import UPPER

OFFICIAL = {
    name.lower(): name
    for name in (*CENTRAL, *(f"Sở {d}" for d in reversed(DEPARTMENTS)), *(f"Bộ {m}" for m in reversed(MINISTRIES)))
}
_WRITTEN = OFFICIAL | {
    name.lower(): name
    for name in (
        *PROVINCES,
        *reversed(PROVINCIAL_HEADS),
        *"UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|UBMTTQ|MTTQ|Mặt trận Tổ quốc|Ủy ban MTTQ Việt Nam|Tỉnh ủy|Thành ủy|Đảng ủy|Chủ tịch|Giám đốc|Thủ trưởng|Việt Nam|BQL|QLDA|TNHH|MTV".split(
            "|"
        ),
    )
}
_NAME = re.compile(rf"(?<!\w)(?:{alternation(_WRITTEN)})(?!\w)", re.I)
_STARTS = re.compile(r"(?:^|, |; | và )(?=\w)")
_PLACE = re.compile(
    r"\b(?:xã|phường|huyện|thị xã|thành phố|quận|đặc khu|thị trấn|khu vực) (?!hội|và |các |trực thuộc|trên|miền|ven|biên giới|có |nêu)(?P<place>[^\W\d][^,;:()]*?)(?=\s*[,;:(]| và |$)"
)
# letters that stand for words: joined by "&", or without a vowel, or a firm's mark
_SHORT = re.compile(rf"(?<!\w)(?:[A-ZĐ]+(?:&[A-ZĐ]+)+|[BCDĐGHKLMNPQRSTVX]{{2,}}|{MARK.pattern})(?!\w)")
# "UBND các xã: ‸ia grai, ia hrung", "các bộ: ‸y tế, xây dựng"
_LISTED = re.compile(
    r".*\bcác (?:[^:;]+, )?(?P<level>sở|bộ|tỉnh|thành phố|huyện|thị xã|xã|phường|quận): (?P<pieces>[^:;()]+?)(?=\s*:?$)"
)
_LABEL = re.compile(rf"[{UPPER}][{UPPER}\d ,;()–-]{{3,120}}(?=:)")


def running_case(caps: str) -> str:
    """Return a line in capitals with the letters that running text would use ("CÁC SỞ, NGÀNH" → "Các sở, ngành").

    Letters that stand for words keep their case ("SỞ NN&MT", "BAN QLDA 85"); so does what may be nothing but such ("EVN, TKV").
    """
    if caps.isascii():
        return caps
    low = _PLACE.sub(
        lambda found: found[0][: found.start("place") - found.start()] + found["place"].title(), caps.lower()
    )
    for at in [found.end() for found in _STARTS.finditer(low)]:
        high = low[:at] + low[at].upper() + low[at + 1 :]
        head = OPEN.match(high, at)  # "Chi cục ‸kiểm lâm": a head, and the word after it begins the name
        if head and not high.startswith(" và ", head.end()):
            word = head.end() + 1
            low = high[:word] + high[word : word + 1].upper() + high[word + 1 :]
    listed = _LISTED.match(low)
    if listed:
        pieces = [_piece(listed["level"], piece) for piece in listed["pieces"].split(", ")]
        low = low[: listed.start("pieces")] + ", ".join(pieces) + low[listed.end("pieces") :]
    low = _NAME.sub(lambda found: _WRITTEN[found[0].lower()], low)
    for short in _SHORT.finditer(caps):
        low = low[: short.start()] + short[0] + low[short.end() :]
    return low[:1].upper() + low[1:]


def _piece(level: str, low: str) -> str:
    """Return one of the names after "CÁC BỘ:", "CÁC XÃ:" as running text writes it."""
    official = OFFICIAL.get(f"{level} {low}")
    return official.removeprefix(f"{level.capitalize()} ") if official else low.title()


def label_in_running_case(text: str) -> str:
    """Return a unit whose label before the colon is in capitals with that label as running text writes it."""
    label = _LABEL.match(text)
    return running_case(label[0]) + text[label.end() :] if label else text
