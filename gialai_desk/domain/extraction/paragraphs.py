"""Lines torn by PDF extraction joined into paragraphs again, page debris left out."""

import re
from dataclasses import dataclass

from gialai_desk.domain.extraction.assignment import starts_with_order
from gialai_desk.domain.extraction.headings import heading_parties
from gialai_desk.domain.extraction.lexicon import OPEN_HEADS, TITLES
from gialai_desk.domain.extraction.markers import Marker, find_marker
from gialai_desk.domain.extraction.source import EMPTY, Mapped, join, tidy
from gialai_desk.domain.text import LOWER, UPPER

_PAGE_NUMBER = re.compile(r"^[-–—]?\s*(?:[Tt]rang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?\s*[-–—]?$")
_RULE_SIGNS = "-–—_=*. "
_RULE = re.compile(r"^[-–—_=*.\s]{3,}$")
_ENDS_UNIT = re.compile(r"(?:[.;:!?…]|\./\.)[”\"')\]]*$")
_ENDS_SENTENCE = re.compile(r"(?:[.!?…:]|\./\.)[”\"')\]]*$")
_LEADS_IN = re.compile(r"(?:sau|sau đây|nhiệm vụ|nội dung|trọng tâm|cụ thể|yêu cầu)\s*:$")
_ISSUER_CLOSES = re.compile(
    r"^(?:UBND|Ủy ban nhân dân|Chủ tịch|Văn phòng|Thủ tướng|Bộ trưởng|Thừa lệnh|Thừa ủy quyền)[^.;:]{0,70}\s(?:thông báo|yêu cầu|đề nghị)\b|^(?:Riêng (?:các|Sở|UBND)|Trên đây là|Quá thời hạn|(?:Trong q|Q)uá trình (?!(?:triển khai |tổ chức |thực hiện )+(?:rà soát|xử lý|kiểm tra|giải quyết|thi công|xây dựng|lập|thẩm định))|Chi tiết|Mọi (?:chi tiết|thông tin|vướng mắc))\b"
)
# a full line without an end is a heading when an order or a consent begins after it
_ORDER_LINE = re.compile(
    r"^(?:Giao(?! thông| dịch| lưu)|Yêu cầu|Đề nghị|Đồng ý|Nhất trí|Thống nhất|Cơ bản|Chưa thống nhất)\s|^(?:(?:UBND|Ủy ban nhân dân) (?:tỉnh|[Tt]hành phố)|Chủ tịch|Phó Chủ tịch|Bộ trưởng)[^.;:,]{0,40}\s(?:thống nhất|đồng ý|nhất trí|(?<!bàn )giao(?! ban)|yêu cầu)\s"
)
# verbs that no name of a body begins a word with, at the start of the line below an agency heading that fills its own
_DUTY_LINE = re.compile(
    r"(?:Đảm bảo|Bảo đảm|Tăng cường|Khẩn trương|Chủ trì|Phối hợp|Tiếp tục|Rà soát|Tập trung|Đẩy nhanh|Đẩy mạnh|Chịu trách nhiệm|Tham mưu|"
    r"Hoàn thành|Hoàn thiện|Kịp thời|Chủ động|Nghiêm túc|Triển khai|Đôn đốc|Làm việc|Chỉ đạo (?:các|rà soát|tổ chức|triển khai|thực hiện|Phòng|Công an)|"
    r"Tuyên truyền|Tổ chức (?:thực hiện|triển khai|tuyên truyền|lực lượng|các|kiểm tra|tập huấn)|Kiểm tra,|Theo dõi|Báo cáo|Hướng dẫn|Chuẩn bị|"
    r"Xây dựng (?:kế hoạch|phương án|và|các|nội dung)|Thực hiện|Bố trí|Cung cấp|Đề xuất|Vận động|Huy động|Cân đối|Tổng hợp|Thẩm định|Xử lý|Phân công)\b"
)
_RUN_IN = re.compile(r"(?:Về|Đối với) [^:;.]{3,80}:\s+\S")  # "Về giao thông: Sở Xây dựng …"
_LABELLED_LINE = re.compile(
    r"^(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Tiến độ|Địa điểm|Kinh phí|Nguồn kinh phí|Sản phẩm)[^:.;,]{0,30}:\s"
)
_STARTS_LOW = re.compile(rf"^[(“\"'‘]?[{LOWER}]")
_STARTS_HIGH = re.compile(rf"^[(“\"'‘]?[{UPPER}\d]")
# words that never end a unit ("… (dự kiến ngày‸", "… của‸")
_GOES_ON = re.compile(r"\s(?:ngày|và|của|với|các|những|tại|theo|từ|(?<!đạt )(?<!làm )được|bị|thuộc)$")
# a dash between two numbers, or between a company and its form; "·" is where the line breaks
_RANGE = re.compile(r"\d{4}·\d{4}\b|\b(?:từ|khoảng) \d+·\d+(?![\d.)])|[Cc]ông ty [^.;:]+·(?:CTCP|TNHH)\b")
_BROKEN_SYMBOL = re.compile(rf"[{UPPER}/]-$|\d/$|/[A-ZĐ]+-?$")
_PLACE_AFTER_DASH = re.compile(rf"^[-–]\s*[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+(?![{LOWER}])")
_AGENCY_WORD = re.compile(
    rf"^[-–]\s*(?:(?:Giao|Mời) (?={OPEN_HEADS}|{TITLES}|Sở|Bộ|UBND|Ủy ban|Công an|Ban|Văn|Thanh))?(?:{OPEN_HEADS}|{TITLES}|Cấp|Sở|Bộ|UBND|Ủy ban|Công an|Ban|Văn phòng|Hội|Chủ tịch|Giám đốc|Thanh tra|Đài|Báo|Các)\b"
)
_QUOTES = re.compile('[”"]')
# names that a line end may break before their dash: what follows is no bullet
_HALVES = tuple(
    tuple(name.split(" - "))
    for name in (
        "Kế hoạch - Tài chính|Kế hoạch - Đầu tư|Kế hoạch - Tổng hợp|Tổ chức - Hành chính|Hành chính - Tổng hợp|Hành chính - Quản trị|"
        "Hành chính - Tổ chức|kinh tế - xã hội|Kinh tế - Xã hội|Kinh tế - Ngân sách|Kinh tế - Hạ tầng|Văn hóa - Xã hội|Văn hóa - Thông tin|"
        "Văn hóa - Thể thao|chính trị - xã hội|Lao động - Thương binh|Thi đua - Khen thưởng|Quy hoạch - Kiến trúc|Than - Khoáng sản|"
        "Phát thanh - Truyền hình|Dân số - Kế hoạch hóa|Bà mẹ - Trẻ em|Tài chính - Kế hoạch|Tài chính - Ngân sách|Công nghiệp - Viễn thông|"
        "Công nghiệp - Năng lượng|Khoa học - Kỹ thuật|Cứu hộ - Cứu nạn|Hồi sức tích cực - Chống độc|Giáo dục - Đào tạo"
    ).split("|")
)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph without its list marker; `body` is empty when the marker stands alone."""

    marker: Marker | None
    body: Mapped


def is_debris(line: str) -> bool:
    """Tell whether a line is a page number or a drawn rule."""
    return (
        len(line) < 24
        and _PAGE_NUMBER.match(line) is not None
        or (line[:1] in _RULE_SIGNS and _RULE.match(line) is not None)
    )


def wrap_width(texts: list[str]) -> int:
    """Return the column at which the text was hard-wrapped, or 0 when every line is a whole paragraph."""
    lengths = sorted(len(text) for text in texts if len(text) > 25)
    if len(lengths) < 6:
        return 0
    wide = lengths[int(len(lengths) * 0.85)]
    open_ones = [
        (len(text), after)
        for text, after in zip(texts, texts[1:], strict=False)
        if len(text) > wide * 0.6 and not _ENDS_UNIT.search(text)
    ]
    broken = sum(1 for _, after in open_ones if _STARTS_LOW.match(after))
    # a line may also break before a name or a number: full lines without an end, nothing marked below them
    full = sum(1 for length, after in open_ones if length > wide * 0.85 and not find_marker(after))
    enough = broken >= max(2, len(lengths) // 12) or (broken and full >= max(3, len(lengths) // 8))
    return wide if wide <= 150 and enough else 0


def paragraphs(source_lines: list[Mapped]) -> list[Paragraph]:
    """Return the paragraphs of the body in order."""
    kept = [tidy(line) for line in source_lines if line.text and not is_debris(line.text)]
    width = wrap_width([line.text for line in kept])
    result: list[Paragraph] = []
    pending: list[Mapped] = []
    marker: Marker | None = None
    numbers: dict[str, int] = {}
    for line in kept:
        found = find_marker(line.text)
        if pending and not _starts_new(pending, marker, line, found, width, numbers):
            pending.append(line)
            continue
        if pending:
            result.append(Paragraph(marker, _joined(pending)))
        marker = found
        if found and found.value:
            numbers[found.kind] = found.value
        rest = line.cut(found.length) if found else line
        pending = [rest if rest.text else EMPTY]
    if pending:
        result.append(Paragraph(marker, _joined(pending)))
    return result


def _starts_new(
    pending: list[Mapped],
    marker: Marker | None,
    line: Mapped,
    found: Marker | None,
    width: int,
    numbers: dict[str, int],
) -> bool:
    last = pending[-1].text
    if not last:
        return found is not None
    if not found and (_BROKEN_SYMBOL.search(last, max(0, len(last) - 24)) or last.endswith((" -", " –"))):
        return False
    if _GOES_ON.search(last) and (not found or found.kind not in ("dash", "roman")):
        return False
    if not found and marker and last.isupper() and line.text.isupper() and not _ENDS_UNIT.search(last):
        return False  # a heading in capitals fills its line with fewer letters
    if found:
        return _marker_is_real(pending, marker, line.text, found, width, numbers)
    if _STARTS_LOW.match(line.text):
        return False
    return not width or _ends_early(pending, marker, line, width)


def _ends_early(pending: list[Mapped], marker: Marker | None, line: Mapped, width: int) -> bool:
    """Tell whether the paragraph of a wrapped text ends before a line that has no marker."""
    last = pending[-1].text
    ended = bool(_ENDS_SENTENCE.search(last))
    title = marker is not None and marker.kind not in ("dash", "plus", "inline")
    if _LEADS_IN.search(last) or _LABELLED_LINE.match(line.text):
        return True
    plain = marker is None and (_RUN_IN.match(line.text) is not None or starts_with_order(line.key))
    if ended and (_ISSUER_CLOSES.match(line.text) or plain):
        return True
    if title and not last.endswith((",", ";")) and _ORDER_LINE.match(line.text):
        return True
    if (
        title
        and not ended
        and len(pending) <= 3
        and _DUTY_LINE.match(line.text)
        and heading_parties(_joined(pending).key)
    ):
        return True
    room = len(last) + 1 + len(line.text.split(" ", 1)[0]) <= width * 0.86
    # a heading has no full stop and ends early
    return room and (ended or (title and (len(pending) == 1 or len(last) < width * 0.7)))


def _marker_is_real(
    pending: list[Mapped],
    marker: Marker | None,
    line: str,
    found: Marker,
    width: int,
    numbers: dict[str, int],
) -> bool:
    last = pending[-1].text
    if _ENDS_UNIT.search(last) or found.kind == "roman":
        return True
    if last.endswith(")") and found.kind in ("dash", "plus", "letter", "number"):
        return True
    opens = found.kind in ("letter", "sub") and found.value == 1 and line[found.length :][:1].isupper()
    if opens and marker is not None and marker.kind in ("number", "roman", "article") and len(pending) <= 2:
        return True  # "1. Thủ trưởng các sở …" fills its line and has no full stop, "a) …" begins below it
    if found.kind in ("dash", "plus"):
        if last.count("(") > last.count(")") and ")" in line.split("(")[0]:
            return False  # the dash of a name inside a bracket that began on the line before
        if _quote_is_open(last) and _QUOTES.search(line):
            return False  # the dash of a motto ("Sáng - xanh ‸- sạch - đẹp")
        if _RANGE.search(f"{last}·{line[found.length :].strip()}"):
            return False  # "năm học 2025 ‸- 2026", "từ 10 ‸- 20%", "Cảng hàng không Việt Nam ‸- CTCP"
        if any(last.endswith(first) and line[found.length :].startswith(second) for first, second in _HALVES):
            return False
        if width and _PLACE_AFTER_DASH.match(line) and not _AGENCY_WORD.match(line):
            return False
        heading = marker is not None and marker.kind not in ("dash", "plus") and len(pending) <= 2
        return heading or not width or len(last) < width * 0.8
    before = numbers.get(found.kind, 0)
    plausible = found.value is None or found.value == 1 or 0 < found.value - before <= 3
    return plausible and (not width or len(last) < width * 0.86)


def _quote_is_open(line: str) -> bool:
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


def _joined(pieces: list[Mapped]) -> Mapped:
    result = pieces[0]
    for piece in pieces[1:]:
        glue = (
            ""
            if _BROKEN_SYMBOL.search(result.text, max(0, len(result.text) - 24)) and re.match(r"[A-ZĐ0-9]", piece.text)
            else " "
        )
        result = join([result, piece], glue)
    return result
