"""The head and tail of an official paper: kind, number, date, issuer, subject, chair, signer, recipients."""

import re
from dataclasses import dataclass, replace
from datetime import date

from gialai_desk.domain.extraction.lexicon import DEPARTMENTS, MINISTRIES
from gialai_desk.domain.extraction.model import Header
from gialai_desk.domain.extraction.source import Mapped
from gialai_desk.domain.text import LOWER, UPPER, squeeze, tone_old

KINDS = {
    "THÔNG BÁO": "TB", "CHỈ THỊ": "CT", "CÔNG ĐIỆN": "CĐ", "KẾ HOẠCH": "KH", "QUYẾT ĐỊNH": "QĐ", "NGHỊ QUYẾT": "NQ",
    "BÁO CÁO": "BC", "TỜ TRÌNH": "TTr", "CHƯƠNG TRÌNH": "CTr", "KẾT LUẬN": "KL", "HƯỚNG DẪN": "HD", "BIÊN BẢN": "BB",
    "GIẤY MỜI": "GM", "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA",
}  # fmt: skip
_TITLE = re.compile(rf"^(?:{'|'.join(KINDS)})(?:\s+(?P<rest>\S.*))?$")
_NATION = re.compile(r"C[ỘO]NG H[ÒO]A XÃ H[ỘO]I|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM")
_NUMBER = re.compile(r"Số\s*:?\s*(?P<n>\d{1,5}[a-z]?)?\s*(?P<s>[/-]\s*[A-ZĐ][\w/&Đđ.-]*)")
_DATE = re.compile(r"(?P<place>[^\d,:;|]{2,40}),\s*ngày\s*(?P<d>\d{1,2})?\s*tháng\s*(?P<m>\d{1,2})?\s*năm\s*(?P<y>\d{4})?", re.I)
_OPENING = re.compile(
    r"^(?:(?:Sáng|Chiều|Tối|Trưa|Vào)?\s*(?:ngày|các ngày)\s+\d|Ngày\s+\d|Căn cứ|Xét|Thực hiện|Triển khai|Trong (?:thời gian|những|các|\d|năm|bối cảnh|khuôn khổ)|Vừa qua|Nhằm|Để|Hiện nay|Nhân dịp|Sau khi|"
    r"Theo|Qua|Tại|Bên cạnh|Thời gian|Năm \d|Kính gửi|Từ|Tiếp (?:theo|tục)|Trước|Với|Văn phòng|Ủy ban|UBND|Chủ tịch|Thủ tướng|Bộ |Sở |Do |Dự báo|Các )"
)
_SIGNATURE = re.compile(
    r"^(?:T/M|TM|KT|TL|TUQ|Q|Q\.)\s*\.?\s+[A-ZĐÀ-Ỹ]|^(?:PHÓ\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|THỨ TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|TỔNG GIÁM ĐỐC|VỤ TRƯỞNG|CHÁNH THANH TRA|HIỆU TRƯỞNG|TỔNG THANH TRA|THỐNG ĐỐC|TRƯỞNG PHÒNG|CHI CỤC TRƯỞNG)"
)
_PERSON = re.compile(rf"^[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]*\.?){{1,5}}$")
_NAME = rf"(?:[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,4}})"
_ROLE = r"(?:Phó |Quyền |Q\. ?)?(?:Chủ tịch(?: Thường trực)?|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Chánh Văn phòng|Bí thư|Trưởng ban|Thường trực)(?: Thường trực)?"
_CHAIRS = (
    re.compile(rf"(?:đồng chí|đ/c|Đồng chí|ông|bà|Ông|Bà)\s+(?P<name>{_NAME})\s*[,–-]\s*(?P<role>[^,;.]{{3,120}}?)(?=\s+(?:tại|chủ trì|đã|về|có|kết luận)|[,;.]|$)"),
    re.compile(rf"(?P<role>{_ROLE}(?:\s+(?:UBND|Ủy ban nhân dân|Chính phủ|HĐND|Bộ|Sở|tỉnh|thành phố|Tỉnh ủy|Văn phòng)(?:(?!\b{_NAME}\s+(?:chủ trì|đã|tại|về)\b)[^,;.]){{0,60}}?)?)\s+(?P<name>{_NAME})(?=\s+(?:đã|chủ trì|tại|về|có|kết luận)|[,;.]|$)"),
)  # fmt: skip
_MEETING = re.compile(r"(?:ngày|Ngày|Chiều|Sáng)\s+(?P<d>\d{1,2})(?:/|-|\.|\s+tháng\s+)(?P<m>\d{1,2})(?:/|-|\.|\s+năm\s+)(?P<y>\d{4})(?P<rest>[^.;]{0,260})")
_MEETING_WORD = re.compile(r"chủ trì|họp|làm việc|hội nghị|kiểm tra|khảo sát|buổi|tiếp", re.I)
_SUBJECT_FRAME = re.compile(
    r"^(?:thông báo\s+)?kết luận\b.{0,160}?\b(?:tại|trong)\s+(?:cuộc họp|cuộc làm việc|buổi (?:họp|làm việc|kiểm tra|tiếp)|phiên họp|hội nghị|chuyến (?:công tác|làm việc))"
    r"(?:\s+(?:trực tuyến|giao ban|chỉ đạo|thường kỳ|chuyên đề|tổng kết|kiểm tra|khảo sát))*(?:\s+với\s+[^,;]{3,90}?(?=\s+về\b))?"
    r"(?:\s*(?:về(?: việc)?|nghe báo cáo(?: về)?|nhằm|để|bàn về|với nội dung|,))?\s+",
    re.I,
)
_ADDRESS = re.compile(r"^(?:Kính gửi\s*:?\s*|[A-ZĐÀ-Ỹ][^.:;]{6,90}\s+điện\s*:\s*)")


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
    address = next((i for i, line in enumerate(lines[: min(tail, 60)]) if _ADDRESS.match(line)), None)
    if address is not None:
        return Zones(None, _after_address(lines, address, tail), tail)
    return Zones(None, _after_letterhead(lines, tail), tail)


def _is_title(line: str) -> bool:
    found = _TITLE.match(tone_old(line))
    return bool(found and (not found["rest"] or line.isupper() or found["rest"][:3].lower() in ("kết", "về ", "v/v")))


def _tail(lines: list[str]) -> int:
    ends = [i for i, line in enumerate(lines) if re.search(r"\./\.?\s*$", line)]
    receivers = [i for i, line in enumerate(lines) if re.match(r"(?:\*\*)?N[ơo]i nh[ậa]n\s*:?", line, re.I)]
    if receivers:
        before = [i for i in ends if i < receivers[0]]
        after = [i for i in ends if i > receivers[0]]
        return before[-1] + 1 if before else receivers[0] if not after or receivers[0] > 8 else after[-1] + 1
    if ends:
        return ends[-1] + 1
    return next((i for i, line in enumerate(lines) if i > 5 and _SIGNATURE.match(line) and i > len(lines) * 0.5), len(lines))


def _after_title(lines: list[str], title: int, tail: int) -> int:
    seen = bool(_TITLE.match(tone_old(lines[title])) and " " in lines[title][10:])
    for i in range(title + 1, tail):
        line = lines[i]
        if not line or re.fullmatch(r"[-–—_*=. ]+", line):
            continue
        if seen and (_opens(lines, i) or re.match(r"(?:[IVX]+|1)\s*[.)/]\s", line) or len(line) > 150):
            return _after_address(lines, i, tail) if _ADDRESS.match(line) else i
        seen = True
    return min(title + 1, tail)


def _opens(lines: list[str], i: int) -> bool:
    """A line opens the body when it begins like a sentence and the text goes on as prose, not as a centred title."""
    if not _OPENING.match(tone_old(lines[i])):
        return False
    if re.match(r"(?:Sáng|Chiều|Ngày|Kính gửi|Căn cứ|Trong|Thực hiện|Nhằm|Để|Sau khi|Nhân dịp|Thời gian|Xét|Từ|Bên cạnh|Hiện nay)", lines[i]):
        return True
    return len(lines[i]) > 60


def _after_address(lines: list[str], start: int, tail: int) -> int:
    """Skip the addressees: the rest of the line, dash lines and their wraps."""
    listed = not _ADDRESS.sub("", lines[start]).strip()
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
        if not listed:
            return i
        ended = bool(re.search(r"\.\s*$", line))
    return start + 1


def _after_letterhead(lines: list[str], tail: int) -> int:
    last = 0
    for i, line in enumerate(lines[: min(tail, 16)]):
        if _NATION.search(line) or _NUMBER.match(line) or re.match(r"V/v\b", line) or (_DATE.search(line) and len(line) < 70):
            last = i + 1
        elif line and line.isupper() and len(line) < 60 and i == last:
            last = i + 1
    return last


def read_header(lines: list[Mapped], zone: Zones, body: str) -> Header:
    """Return what head, opening and tail say; what is not printed stays empty."""
    texts = [line.text for line in lines]
    head, tail = texts[: zone.body], texts[zone.tail :]
    signer_role, signer_name = _signer(tail)
    header = Header(
        kind=_kind(texts, zone),
        signer_role=signer_role,
        signer_name=signer_name,
        recipients=_recipients(tail),
        addressees=_addressees(head),
        subject=_subject(texts, zone),
    )
    header = _with_letterhead(header, head or texts[:12])
    chair, role = _chair(texts, zone, body)
    return replace(header, issuer=header.issuer or _issuer_from_body(body, signer_role), chair=chair, chair_role=role, meeting_on=_meeting(body) if chair or header.kind in ("TB", "KL") else None)


def _kind(texts: list[str], zone: Zones) -> str | None:
    if zone.title is not None:
        found = _TITLE.match(tone_old(squeeze(texts[zone.title])))
        return next((code for name, code in KINDS.items() if found and found[0].startswith(name)), None)
    head = texts[: zone.body + 1]
    if any(_ADDRESS.match(line) or re.match(r"V/v\b", line) for line in head):
        return "CV"
    if any(re.match(r"Phụ lục\b", line, re.I) for line in texts[:6]):
        return "KH-PL" if any("kế hoạch" in line.lower() for line in texts[:10]) else "PL"
    return None


def _with_letterhead(header: Header, head: list[str]) -> Header:
    number = place = None
    issued = None
    for line in head[: 40]:
        found = _NUMBER.search(line)
        if found and number is None and (re.match(r"\W*Số", line) or _NATION.search(line) or _DATE.search(line)) and not line.startswith("("):
            number = re.sub(r"\s", "", f"{found['n']}{found['s']}").rstrip(".-") if found["n"] else ""
        day = _DATE.search(line)
        if day and place is None and not line.startswith("(") and len(line) < 120:
            place = re.sub(r"^.*\s{2,}|^.*?(?:[A-ZĐ]{2,}|\d)\s+(?=[A-ZĐ][a-zà-ỹ])", "", day["place"]).strip(" *|") or None
            if day["d"] and day["m"] and day["y"]:
                issued = _safe(day["y"], day["m"], day["d"])
    return replace(header, number=number or None, place=place, issued_on=issued, issuer=_issuer(head))


def _issuer(head: list[str]) -> str | None:
    caps: list[str] = []
    for line in head[:14]:
        left = re.split(r"\s{3,}|C[ỘO]NG H[ÒO]A|Độc lập|\|", line)[0].strip(" *-")
        if _NUMBER.match(left) or _TITLE.match(tone_old(left)) or re.match(r"(?:V/v|Kính gửi|Phụ lục)", left):
            break
        if left and left.isupper() and not _NATION.search(left) and re.search(rf"[{UPPER}]{{2}}", left):
            caps.append(tone_old(left))
        elif _NATION.search(line):
            continue
        elif left and caps:
            break
    if caps:
        return _issuer_name(caps)
    attached = next((found for line in head if (found := re.search(r"Kèm theo [^)]*?của\s+((?:UBND|Ủy ban nhân dân|Bộ|Sở|Chủ tịch|Thủ tướng)[^)]*)", line))), None)
    return _short(attached[1].strip(" .)")) if attached else None


def _issuer_name(caps: list[str]) -> str:
    joined = squeeze(" ".join(caps))
    for head in ("VĂN PHÒNG", "SỞ ", "THANH TRA", "BAN QUẢN LÝ", "CÔNG AN", "CỤC ", "CHI CỤC"):
        at = joined.find(head)
        if at > 0 and re.match(r"(?:UBND|ỦY BAN|BỘ|HĐND|CHÍNH PHỦ)", joined):
            parent, own = joined[:at].strip(), joined[at:]
            whole = f"{own} {parent}" if head == "VĂN PHÒNG" and own == "VĂN PHÒNG" else own
            return _short(_sentence_case(whole))
    return _short(_sentence_case(joined))


def _short(name: str) -> str:
    return re.sub(r"^(?:Ủy ban nhân dân|Uỷ ban nhân dân)", "UBND", name)


_LOWER_WORDS = set(
    "ban nhân dân tỉnh thành phố xã phường huyện và phòng dục đào tạo chính nghệ thao du lịch tế vụ pháp dựng tra trường đoàn đồng thường hóa học nghiệp an quản lý khu kinh ngoại phủ tướng tịch trưởng".split()
)


def _sentence_case(caps: str) -> str:
    """Return a caps name as it is written in running text; place names keep their capitals."""
    low = caps.lower()
    known = {
        "ubnd": "UBND", "hđnd": "HĐND", "ủy ban nhân dân": "Ủy ban nhân dân", "hội đồng nhân dân": "Hội đồng nhân dân",
        "thủ tướng chính phủ": "Thủ tướng Chính phủ", "văn phòng chính phủ": "Văn phòng Chính phủ", "chính phủ": "Chính phủ",
    }  # fmt: skip
    if low in known:
        return known[low]
    found = re.match(r"^(ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd)\s+(tỉnh|thành phố|tp\.?|huyện|thị xã|xã|phường|quận|đặc khu)\s+(.+)$", low)
    if found:
        return f"{known[found[1]]} {found[2]} {found[3].title()}"
    found = re.match(r"^(văn phòng)\s+(ubnd|ủy ban nhân dân)\s+(tỉnh|thành phố)\s+(.+)$", low)
    if found:
        return f"Văn phòng UBND {found[3]} {found[4].title()}"
    official = next((name for name in (*(f"Sở {d}" for d in DEPARTMENTS), *(f"Bộ {m}" for m in MINISTRIES)) if name.lower() == low), None)
    if official:
        return official
    words = low.split()
    return " ".join(word.capitalize() if i < 2 and (i == 0 or word not in _LOWER_WORDS) else word for i, word in enumerate(words))


def _issuer_from_body(body: str, signer: tuple[str, ...]) -> str | None:
    found = re.search(r"(?:^|\s)((?:UBND|Ủy ban nhân dân|Bộ|Sở|Văn phòng)[^.,;:]{0,40}?)\s+(?:xin\s+)?thông báo\s+(?:để|đến|tới|ý kiến|kết luận|cho|và)", body)
    if found:
        return _short(tone_old(found[1]).strip())
    if any("TM. ỦY BAN NHÂN DÂN" in line or "TM. UBND" in line for line in signer):
        return "UBND tỉnh"
    return None


def _subject(texts: list[str], zone: Zones) -> str | None:
    if zone.title is None:
        return _letter_subject(texts[: zone.body]) or _appendix_subject(texts)
    found = _TITLE.match(tone_old(texts[zone.title]))
    rest = texts[zone.title][len(texts[zone.title]) - len(found["rest"]) :] if found and found["rest"] else ""
    pieces = [rest]
    for line in texts[zone.title + 1 : zone.body]:
        if _ADDRESS.match(line) or _NUMBER.match(line) or (line.startswith("(") and pieces[0]):
            break
        if line and not re.fullmatch(r"[-–—_*=. ]+", line) and not _NATION.search(line):
            pieces.append(line)
    subject = squeeze(" ".join(pieces)).strip(" .*")
    framed = _SUBJECT_FRAME.match(subject)
    if framed and len(subject) - framed.end() > 8:
        subject = subject[framed.end() :]
    subject = re.sub(r"^(?:Về việc|V/v)\s+", "", subject, flags=re.I)
    return (subject[0] + subject[1:].lower() if subject.isupper() else subject) or None


def _letter_subject(head: list[str]) -> str | None:
    start = next((i for i, line in enumerate(head) if re.search(r"\bV/v\b", line)), None)
    if start is None:
        return None
    pieces = [re.split(r"\s{3,}", re.sub(r"^.*?V/v:?\s*", "", head[start]))[0]]
    for line in head[start + 1 :]:
        if not line or _NATION.search(line) or _ADDRESS.match(line) or _DATE.search(line) or re.match(r"(?:HỎA TỐC|KHẨN)", line):
            break
        pieces.append(re.split(r"\s{3,}", line)[0])
    return squeeze(" ".join(pieces)).strip(" .") or None


def _appendix_subject(texts: list[str]) -> str | None:
    start = next((i for i, line in enumerate(texts[:6]) if re.match(r"Phụ lục\b", line, re.I)), None)
    title = next((line for line in texts[start + 1 : start + 5] if line), None) if start is not None else None
    return title[0] + title[1:].lower() if title and title.isupper() else title


def _addressees(head: list[str]) -> tuple[str, ...]:
    start = next((i for i, line in enumerate(head) if _ADDRESS.match(line)), None)
    if start is None:
        return ()
    first = _ADDRESS.sub("", head[start]).strip(" .")
    result = [re.sub(r"^[-–+•]\s*", "", first)] if first else []
    for line in head[start + 1 :]:
        if re.match(r"[-–+•]", line):
            result.append(re.sub(r"^[-–+•]\s*", "", line))
        elif line and result and not _NATION.search(line):
            result[-1] += " " + line
    return tuple(squeeze(one).strip(" ;.") for one in result if one.strip())


def _recipients(tail: list[str]) -> tuple[str, ...]:
    start = next((i for i, line in enumerate(tail) if re.match(r"\W*N[ơo]i nh[ậa]n", line, re.I)), None)
    if start is None:
        return ()
    result: list[str] = []
    for raw in tail[start + 1 :]:
        line = re.split(r"\s{3,}|\s\|\s|\s(?=(?:TM|KT|TL|TUQ)\. )", raw)[0].strip()
        if re.match(r"[-–+•]", line):
            result.append(re.sub(r"^[-–+•]\s*", "", line))
        elif result and line and (_SIGNATURE.match(line) or line.isupper()):
            if re.match(r"Lưu", result[-1]):
                break
        elif result and line and not result[-1].rstrip().endswith((";", ".")) and not (re.match(r"Lưu", result[-1]) and _PERSON.match(line)):
            result[-1] += " " + line
        elif result and line and re.match(r"Lưu", result[-1]):
            break
        elif result and line and line.startswith("("):
            result[-1] = result[-1].rstrip("; ") + " " + line
    return tuple(squeeze(one).strip(" ;.") for one in result)


def _signer(tail: list[str]) -> tuple[tuple[str, ...], str | None]:
    roles: list[str] = []
    for i, line in enumerate(tail):
        part = next((piece.strip() for piece in re.split(r"\s{3,}|\s\|\s|^[-–][^;]*;\s+|(?<=:)\s+", line) if _SIGNATURE.match(tone_old(piece.strip()))), None)
        if part and part.isupper():
            roles.append(tone_old(re.sub(r"\s+", " ", part)).strip(" *"))
            continue
        if roles:
            name = next((one.strip(" *") for one in tail[i:] if _PERSON.match(one.strip(" *"))), None)
            if line and not _PERSON.match(line.strip(" *")) and any(_SIGNATURE.match(tone_old(after)) for after in tail[i + 1 :]):
                continue
            return tuple(roles), name
    return tuple(roles), None


def _chair(texts: list[str], zone: Zones, body: str) -> tuple[str | None, str | None]:
    head = squeeze(" ".join(texts[zone.title or 0 : zone.body])) if zone.title is not None else ""
    opening = body[:1200]
    if not re.search(r"[Kk]ết luận|chủ trì", head + opening):
        return None, None
    for place in (head, opening):
        for pattern in _CHAIRS:
            found = pattern.search(place)
            if found and (place is head or "chủ trì" in opening):
                return found["name"], squeeze(found["role"])
    return None, None


def _meeting(body: str) -> date | None:
    for found in _MEETING.finditer(body[:1500]):
        if _MEETING_WORD.search(found["rest"]) and not re.search(r"(?:số|/)\S*\s*$", body[max(0, found.start() - 12) : found.start()]):
            return _safe(found["y"], found["m"], found["d"])
    return None


def _safe(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
