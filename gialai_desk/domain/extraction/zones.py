"""Where the head of a paper ends and where its body ends."""

import re
from dataclasses import dataclass

from gialai_desk.domain.text import UPPER, tone_old

KINDS = {
    "THÔNG BÁO": "TB", "CHỈ THỊ": "CT", "CÔNG ĐIỆN": "CĐ", "KẾ HOẠCH": "KH", "QUYẾT ĐỊNH": "QĐ", "NGHỊ QUYẾT": "NQ",
    "BÁO CÁO": "BC", "TỜ TRÌNH": "TTr", "CHƯƠNG TRÌNH": "CTr", "KẾT LUẬN": "KL", "HƯỚNG DẪN": "HD", "BIÊN BẢN": "BB",
    "GIẤY MỜI": "GM", "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA",
}  # fmt: skip
TITLE = re.compile(
    rf"^(?:CHƯƠNG TRÌNH (?:HÀNH ĐỘNG|CÔNG TÁC)|KẾT LUẬN (?:THANH TRA|KIỂM TRA|GIÁM SÁT)|{'|'.join(KINDS)})(?:\s+(?P<rest>\S.*))?$"
)
NATION = re.compile(r"C[ỘO]NG H(?:[ÒO]A|OÀ) XÃ H[ỘO]I|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM")
NUMBER = re.compile(
    r"(?:Số\s*:?|S\s?[oô]?\s?:)\s*(?P<n>\d{1,5}[a-z]?(?:\s*/\s*(?:19|20)\d\d(?=\s*/))?)?\s*(?P<s>[/-]\s*[A-ZĐ][\w/&Đđ.-]*)"
)
DATE = re.compile(
    r"(?P<place>[^\d,:;|]{2,40}),\s*(?:(?:hồi\s+)?\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?\s*,?\s*)?ngày\s*(?P<d>\d{1,2})?\s*tháng\s*(?P<m>\d{1,2})?\s*năm\s*(?P<y>\d{4})?",
    re.I,
)
_OPENING = re.compile(
    r"^(?:(?:Vào )?[Ll]úc\s+\d|(?:Sáng|Chiều|Tối|Trưa)\s+\d|(?:Sáng|Chiều|Tối|Trưa|Vào)?\s*(?:ngày|các ngày)\s+\d|Ngày\s+\d|Căn cứ|Xét|Thực hiện|Triển khai|Trong (?:thời gian|những|các|\d|năm|bối cảnh|khuôn khổ)|Vừa qua|Nhằm|Để|Hiện nay|Nhân dịp|Sau khi|"
    r"Theo|Qua|Tại|Bên cạnh|Thời gian|Năm \d|Kính gửi|Từ|Tiếp (?:theo|tục)|Trước|Với|Văn phòng|Ủy ban|UBND|Chủ tịch|Thủ tướng|Bộ |Sở |Do |Dự báo|Các )"
)
_UNFINISHED = re.compile(r"(?:,|\b(?:với|của|và|về|tại|cho|do|các|tới|đến|bởi|theo|trong|nghe|là))\s*$")
SIGNATURE = re.compile(
    rf"^(?:T/M|T/L|TM|KT|TL|TUQ|Q|Q\.)\s*\.?\s+[{UPPER}]|^(?:PHÓ\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|THỨ TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|TỔNG GIÁM ĐỐC|VỤ TRƯỞNG|CHÁNH THANH TRA|HIỆU TRƯỞNG|TỔNG THANH TRA|THỐNG ĐỐC|TRƯỞNG PHÒNG|CHI CỤC TRƯỞNG)"
)
ADDRESS = re.compile(rf"^(?:Kính gửi\s*:?\s*|[{UPPER}][^.:;]{{6,90}}\s+(?:điện|ĐIỆN)\s*:\s*)")


@dataclass(frozen=True)
class Zones:
    """Indexes into the lines: [0, body) is the head, [body, tail) the body, [tail, …) the recipients and signature."""

    title: int | None
    body: int
    tail: int


def zones(lines: list[str]) -> Zones:
    """Find where the head ends, where the body ends."""
    tail = _tail(lines)
    title = next((i for i, line in enumerate(lines[: min(tail, 60)]) if _is_title(line)), None)
    if title is not None:
        return Zones(title, _after_title(lines, title, tail), tail)
    address = next((i for i, line in enumerate(lines[: min(tail, 60)]) if ADDRESS.match(line)), None)
    if address is not None:
        return Zones(None, _after_address(lines, address, tail), tail)
    return Zones(None, _after_letterhead(lines, tail), tail)


def _is_title(line: str) -> bool:
    found = TITLE.match(tone_old(line))
    return bool(found and (not found["rest"] or line.isupper() or found["rest"][:3].lower() in ("kết", "về ", "v/v")))


_END = re.compile(r"\./\.?\s*$")
_RECEIVERS = re.compile(r"\W*N[ơo]i nh[ậa]n\s*:?", re.I)


def _tail(lines: list[str]) -> int:
    ends = [i for i, line in enumerate(lines) if "./" in line and _END.search(line)]
    receivers = [i for i, line in enumerate(lines) if _RECEIVERS.match(line)]
    if receivers:
        before = [i for i in ends if i < receivers[0]]
        after = [i for i in ends if i > receivers[0]]
        return before[-1] + 1 if before else receivers[0] if not after or receivers[0] > 8 else after[-1] + 1
    if ends:
        return ends[-1] + 1
    return next(
        (i for i, line in enumerate(lines) if i > 5 and SIGNATURE.match(line) and i > len(lines) * 0.5), len(lines)
    )


_LEADS_IN = re.compile(
    r"\b(?:như sau|sau đây|kết luận|chỉ đạo|có ý kiến|yêu cầu)\s*:$"
)  # "Chủ tịch … kết luận:" is no title


def _after_title(lines: list[str], title: int, tail: int) -> int:
    seen = bool(TITLE.match(tone_old(lines[title])) and " " in lines[title][10:])
    caps = False  # a title in caps ends where the caps end
    for i in range(title + 1, tail):
        line = lines[i]
        if not line or re.fullmatch(r"[-–—_*=. ]+", line):
            continue
        if ADDRESS.match(line):
            return _after_address(lines, i, tail)
        prose = caps and len(line) > 25 and not line.isupper() and not re.match(r"[-–+•(]|về ", line)
        caps = caps or (line.isupper() and len(line) > 12 and not ADDRESS.match(line))
        if seen and (
            prose
            or _opens(lines, i)
            or _LEADS_IN.search(line)
            or re.match(r"(?:[IVX]+|1)\s*(?:[.)/]\s|[-–]\s?[A-ZĐ])", line)
            or len(line) > 150
        ):
            return i
        seen = True
    return min(title + 1, tail)


def _opens(lines: list[str], i: int) -> bool:
    """A line opens the body when it begins like a sentence and the text goes on as prose, not as a centred title."""
    if not _OPENING.match(tone_old(lines[i])):
        return False
    if re.match(
        r"(?:Sáng|Chiều|Ngày|Vào|Lúc|Kính gửi|Căn cứ|Trong|Thực hiện|Nhằm|Để|Sau khi|Nhân dịp|Thời gian|Xét|Từ|Bên cạnh|Hiện nay)",
        lines[i],
    ):
        return True
    before = next((line for line in reversed(lines[:i]) if line), "")
    return len(lines[i]) > 60 and not _UNFINISHED.search(before)


def _after_address(lines: list[str], start: int, tail: int) -> int:
    """Skip the addressees: the rest of the line, dash lines and their wraps."""
    listed = not ADDRESS.sub("", lines[start]).strip()
    ended = bool(re.search(r"\.\s*$", lines[start])) and not listed
    for i in range(start + 1, tail):
        line = lines[i]
        if not line:
            continue
        if re.match(r"[-–+•]", line) and not ended:
            listed = True
            ended = bool(re.search(r"\.\s*$", line))
            continue
        if ended or _opens(lines, i) or len(line) > 150 or re.match(r"\d+\s*[.)]\s", line):
            return i
        if not listed and not (re.search(r"[,;]$|\b(?:các|và|của)$", lines[i - 1]) or line[0].islower()):
            return i
        ended = bool(re.search(r"\.\s*$", line))
    return start + 1


def _after_letterhead(lines: list[str], tail: int) -> int:
    last = 0
    for i, line in enumerate(lines[: min(tail, 16)]):
        if (
            (
                NATION.search(line)
                or NUMBER.match(line)
                or re.match(r"V/v\b", line)
                or (DATE.search(line) and len(line) < 70)
            )
            or line
            and line.isupper()
            and len(line) < 60
            and i == last
        ):
            last = i + 1
    return last
