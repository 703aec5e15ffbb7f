"""The head and tail of an official paper: kind, number, date, issuer, subject, chair, signer, recipients."""

import re
from dataclasses import replace
from datetime import date

from gialai_desk.domain.extraction.issuers import issuer_from_body, issuer_of, issuer_of_appendix, number_of_appendix
from gialai_desk.domain.extraction.model import APPENDICES, Header
from gialai_desk.domain.extraction.source import Mapped
from gialai_desk.domain.extraction.zones import ADDRESS, DATE, KINDS, NATION, NUMBER, SIGNATURE, TITLE, Zones
from gialai_desk.domain.text import LOWER, UPPER, squeeze, tone_old

_SYLLABLE = (
    rf"[{UPPER}](?:['’][{UPPER}])?[{LOWER}]*(?:['’-][{UPPER}{LOWER}][{LOWER}]*)*"  # "H'Yéo", "K'Brêu", "Y-Thịnh"
)
_PERSON = re.compile(rf"^{_SYLLABLE}(?: {_SYLLABLE}\.?){{1,5}}$")
_NAME = rf"(?:{_SYLLABLE}(?: {_SYLLABLE}(?![\w])){{1,4}})"
_ROLE = r"(?:Phó |Quyền |Q\. ?)?(?:Chủ tịch(?: Thường trực)?|Tổng Giám đốc|Tổng cục trưởng|Chi cục trưởng|Cục trưởng|Viện trưởng|Hiệu trưởng|Chủ nhiệm|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Chánh Văn phòng|Chánh Thanh tra|Bí thư|Trưởng ban|Thường trực)(?: Thường trực)?"
_TORN_DATE = re.compile(r",\s*ngày\s*(?:\d{1,2}\s*(?:tháng\s*(?:\d{1,2}\s*(?:năm)?)?)?)?$")
_RANK = re.compile(
    r"^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?:P?GS\.?,? ?)?TS\.?|ThS\.?|Ths\.?|BS\.?(?: ?CK ?I+\.?)?|KS\.?|Luật sư)\s+(?=[A-ZĐ])"
)  # before the name of a signer
_BLOCK = 20  # lines that a signature block may take; an annex below it is not looked through
_TITLED = r"(?:P?GS\.? ?,?)?(?:TS|ThS|BS ?CK ?I{1,2}|BS)\.?|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)"
_CHAIRS = (
    re.compile(rf"(?:đồng chí|đ/c|Đồng chí|ông|bà|Ông|Bà|{_TITLED})\s+(?P<name>{_NAME})\s*[,–-]\s*(?P<role>[^,;.]{{3,120}}?(?:,\s+(?:Chủ tịch|Phó Chủ tịch|Trưởng|Phó Trưởng|Bí thư)[^,;.]{{3,60}}?)?)(?=\s+(?:tại|chủ trì|đã|về|có|kết luận)|[,;.]|$)"),
    re.compile(rf"(?P<role>{_ROLE}(?:\s+(?:UBND|Ủy ban nhân dân|Chính phủ|HĐND|Bộ|Sở|tỉnh|thành phố|Tỉnh ủy|Văn phòng|BHXH|Bảo hiểm xã hội|Kho bạc|Ngân hàng|Thuế|Cục|Chi cục|Ban|Trung tâm|Bệnh viện|Công an|Công ty|Tổng công ty|Trường)(?:(?!\b{_NAME}\s+(?:chủ trì|đã|tại|về)\b|\b(?:tại|với)\b)[^,;.]){{0,60}}?)?)\s+(?:(?:BS|ThS|TS|PGS|GS)[\w.]*\s+)?(?P<name>{_NAME})(?=\s+(?:đã|chủ trì|tại|về|có|kết luận)|[,;.]|$)"),
)  # fmt: skip
_MEETING = re.compile(
    r"(?:ngày|Ngày|Chiều|Sáng)\s+(?P<d>\d{1,2})(?:/|-|\.|\s+tháng\s+)(?P<m>\d{1,2})(?:/|-|\.|\s+năm\s+)(?P<y>\d{4})(?P<rest>(?:[^.;]|(?<=[A-Z])\.){0,260})"
)
_AUTHORITY = re.compile(
    rf"CHÍNH PHỦ|(?:THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|THỐNG ĐỐC)(?: [{UPPER}]+)*:?"
)  # the line of caps above "Căn cứ …"
_TITLE_DAY = re.compile(
    r"\((?:[Hh]ọp |[Tt]ổ chức )?(?:[Nn]gày|[Ss]áng|[Cc]hiều)(?: ngày)?\s+(?P<d>\d{1,2})(?:/|\s+tháng\s+)(?P<m>\d{1,2})(?:/|\s+năm\s+)(?P<y>\d{4})\)"
)
_MEETING_DAY = re.compile(
    r"(?i:họp|hội nghị|làm việc|giao ban|kiểm tra|tiếp công dân)[^.;]{0,90}?\s(?i:ngày)\s+(?P<d>\d{1,2})(?:/|\s+tháng\s+)(?P<m>\d{1,2})(?:/|\s+năm\s+)(?P<y>\d{4})"
)
_ROMAN = re.compile(r"\b(?:ii|iii|iv|vii|viii|ix|xi{1,3}|xiv|xv)\b|(?<=quý )i\b")
_LOST_CAPITALS = re.compile(
    r"\b(?:chính phủ|quốc hội|tỉnh ủy|thành ủy|thủ tướng|đề án(?= \d)|tết(?= (?:nguyên đán|trung thu|dương lịch))|nguyên đán)"
)
_LOST_NAMES = re.compile(
    r"\b(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)\b|\btây nguyên\b|(?<=miền )(?:trung|bắc|nam)\b"
)
_MEETING_WORD = re.compile(r"chủ trì|\bnghe\b|họp|làm việc|hội nghị|kiểm tra|khảo sát|buổi|tiếp", re.I)
_AT_MEETING = re.compile(r"\b[Tt]ại (?:phiên|cuộc|kỳ|buổi|hội nghị|Hội nghị)\b[^.;,\d]*$")
_SUBJECT_FRAME = re.compile(
    r"^(?:thông báo\s+)?(?:nội dung\s+)?(?:ý kiến\s+)?(?:(?:chỉ đạo,?\s+)?kết luận|ý kiến(?: chỉ đạo)?|chỉ đạo)\b.{0,160}?\b(?:tại|trong)\s+(?:cuộc họp|cuộc làm việc|buổi (?:họp|làm việc|tiếp|giao ban|(?:kiểm tra|khảo sát)(?: (?:thực tế|thực địa|hiện trường))?(?:(?:,| và) (?:làm việc|họp|kiểm tra|khảo sát)(?: (?:thực tế|thực địa|hiện trường))?)*)|phiên (?:họp|tiếp công dân|làm việc|giải trình|chất vấn)|hội nghị|chuyến (?:công tác|làm việc))"
    r"(?:\s+(?:trực tuyến|giao ban|chỉ đạo|thường kỳ|chuyên đề|tổng kết|kiểm tra|khảo sát))*(?:\s+(?:với|(?:của )?Thường trực|Ban Chỉ đạo|Hội đồng|Tổ công tác)\s+[^,;]{3,90}?(?=\s+về\b))?"
    r"(?:\s*(?:về(?: việc)?|nghe báo cáo(?: về)?|nhằm|để|bàn về|với nội dung|,))?\s+",
    re.I,
)


# a name of two syllables or more, or letters that stand for one, in the middle of a sentence
_NAME_INSIDE = re.compile(
    rf"(?<=[{LOWER},] )(?:[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+)+(?! [{LOWER}])|[A-Z][A-Z\d]{{2,}}(?!,? [{UPPER}]{{2}}))(?!\w)"
)


def read_header(lines: list[Mapped], zone: Zones, body: str) -> Header:
    """Return what head, opening and tail say; what is not printed stays empty."""
    texts, body = [line.text for line in lines], squeeze(body)
    head, tail = texts[: zone.body], [text.strip("| ") for text in texts[zone.tail :]]
    signer_role, signer_name = _signer(tail)
    header = Header(
        kind=_kind(texts, zone),
        signer_role=signer_role,
        signer_name=signer_name,
        recipients=_recipients(tail),
        addressees=_addressees(head),
        subject=_as_printed_below(_subject(texts, zone), body),
    )
    header = _with_letterhead(header, head or texts[:12])
    hangs_on = number_of_appendix(texts) if header.kind in APPENDICES and not header.number else None
    if hangs_on:
        number, day = hangs_on
        header = replace(header, number=number, issued_on=header.issued_on or (_safe(*day) if day else None))
    chair, role = _chair(texts, zone, body) if header.kind in ("TB", "KL", "BB", None) else (None, None)
    return replace(
        header,
        issuer=_as_printed_below(header.issuer, body)
        or issuer_of_appendix(texts)
        or issuer_from_body(body, signer_role),
        chair=chair,
        chair_role=role,
        meeting_on=(_meeting(head, body)) if chair or header.kind in ("TB", "KL") else None,
    )


def _kind(texts: list[str], zone: Zones) -> str | None:
    if zone.title is not None:
        found = TITLE.match(tone_old(squeeze(texts[zone.title])))
        above = [line for line in texts[: zone.title] if line][-1:]
        if any(re.match(r"Phụ lục\b", line, re.I) for line in above) and any(line.count("|") > 1 for line in texts):
            return "KH-PL"
        return next((code for name, code in KINDS.items() if found and found[0].startswith(name)), None)
    head = texts[: zone.body + 1]
    if any(ADDRESS.match(line) or re.match(r"V/v\b", line) for line in head):
        return "CV"
    if any(re.match(r"Phụ lục\b", line, re.I) for line in texts[:6]):
        planned = any("kế hoạch" in line.lower() for line in texts[:10]) or any(line.count("|") > 1 for line in texts)
        return "KH-PL" if planned else "PL"
    return None


def _with_letterhead(header: Header, head: list[str]) -> Header:
    number = place = None
    issued = None
    for line, following in zip(head[:40], [*head[1:], ""], strict=False):
        found = NUMBER.search(line)
        if (
            found
            and number is None
            and (re.match(r"\W*S(?:ố|\s?[oô]?\s?:)", line) or NATION.search(line) or DATE.search(line))
            and not line.startswith("(")
        ):
            number = re.sub(r"\s", "", f"{found['n']}{found['s']}").rstrip(".-") if found["n"] else ""
        day = DATE.search(f"{line} {following}" if _TORN_DATE.search(line) else line)
        if day and place is None and not line.startswith("(") and len(line) < 120:
            place = (
                re.sub(rf"^.*\s{{2,}}|^.*?(?:[A-ZĐ]{{2,}}|\d)\s+(?=[A-ZĐ][{LOWER}])", "", day["place"]).strip(" *|")
                or None
            )
            if day["d"] and day["m"] and day["y"]:
                issued = _safe(day["y"], day["m"], day["d"])
    return replace(header, number=number or None, place=place, issued_on=issued, issuer=issuer_of(head))


def _subject(texts: list[str], zone: Zones) -> str | None:
    if zone.title is None:
        return _letter_subject(texts[: zone.body]) or _appendix_subject(texts)
    found = TITLE.match(tone_old(texts[zone.title]))
    rest = texts[zone.title][len(texts[zone.title]) - len(found["rest"]) :] if found and found["rest"] else ""
    pieces = [rest]
    for line in texts[zone.title + 1 : zone.body]:
        if (
            ADDRESS.match(line)
            or NUMBER.match(line)
            or (DATE.search(line) and len(line) < 70)
            or (line.startswith("(") and any(pieces))
            or (any(pieces) and _AUTHORITY.fullmatch(tone_old(line)))
        ):
            break
        if line and not re.fullmatch(r"[-–—_*=. ]+", line) and not NATION.search(line):
            pieces.append(line)
    subject = squeeze(" ".join(pieces)).strip(" .*")
    if re.match(r"(?:Của|của|CỦA)\s", subject) and found:
        subject = f"{found[0].split(' ', 2)[0]} {found[0].split(' ', 2)[1]} {subject}"
    subject = _what_about(subject)
    subject = re.sub(r"^(?:Về việc|V/v)\s+", "", subject, flags=re.I)
    subject = re.sub(rf"\s*{_TITLE_DAY.pattern}$", "", subject)
    return _from_caps(subject) or None


def _from_caps(subject: str) -> str:
    """Return a title in caps as it is written in running text, Roman numbers left as they are."""
    if not subject.isupper():
        return subject
    low = subject[0] + subject[1:].lower()
    low = _LOST_CAPITALS.sub(lambda found: found[0][0].upper() + found[0][1:], low)
    low = _LOST_NAMES.sub(lambda found: found[0].title(), low)
    return _ROMAN.sub(lambda found: found[0].upper(), low)


def _as_printed_below(title: str | None, body: str) -> str | None:
    """Give names that caps had hidden their letters as the body prints them ("iuu" → "IUU", "tây nguyên" → "Tây Nguyên")."""
    names = {found[0].lower(): found[0] for found in _NAME_INSIDE.finditer(body)} if title else {}
    for low in sorted((low for low in names if title and low in title), key=len, reverse=True):
        title = re.sub(rf"(?<!\w){re.escape(low)}(?!\w)", names[low], title or "")
    return title


def _what_about(subject: str) -> str:
    """Return what a conclusion is about: "kết luận của X tại cuộc họp về Y" → Y; a meeting about nothing named stays itself."""
    said = re.match(
        r"(?:ý kiến )?(?:kết luận|chỉ đạo)(?:,? (?:chỉ đạo|kết luận))? của (?!.*\b(?:tại|trong) (?:cuộc|buổi|phiên|hội nghị|chuyến))[^,;]{3,100}?\s+về(?: việc)?\s+",
        subject,
        re.I,
    )
    subject = subject[said.end() :] if said else subject
    framed = _SUBJECT_FRAME.match(subject)
    if not framed:
        return subject
    event = re.search(r"(?:hội nghị|phiên họp)(?!.*\b(?:về|nghe|nhằm|để|nội dung)\s*$)", framed[0], re.I)
    visit = (
        re.search(r"(?:buổi )?làm việc\s*$", framed[0], re.I)
        if re.match("với ", subject[framed.end() :], re.I)
        else None
    )
    rest = subject[framed.end() :]
    routine = re.search(r"(?:giao ban|thường kỳ|định kỳ|tổng kết|sơ kết)\s+$", framed[0], re.I)
    short = (
        routine
        or len(rest.split()) < 4
        or re.match(
            r"(?:Ban Chỉ đạo|Ban Tổ chức|công dân|Hội đồng|Tổ |Thường trực|định kỳ|thường kỳ|tháng|quý|tuần|lần|đột xuất)",
            rest,
        )
    )
    meeting = (
        re.search(r"(?:cuộc|buổi|phiên) (?:họp|tiếp|giao ban|làm việc|kiểm tra)\b.*$", framed[0], re.I)
        if short
        else None
    )
    start = event or visit or meeting
    return subject[start.start() if start else framed.end() :]


def _letter_subject(head: list[str]) -> str | None:
    start = next((i for i, line in enumerate(head) if re.search(r"\bV/v\b", line)), None)
    if start is None:
        return None
    pieces = [re.split(r"\s{3,}", re.sub(r"^.*?V/v:?\s*", "", head[start]))[0]]
    for line in head[start + 1 :]:
        if (
            not line
            or NATION.search(line)
            or ADDRESS.match(line)
            or DATE.search(line)
            or re.match(r"(?:HỎA TỐC|KHẨN)", line)
        ):
            break
        pieces.append(re.split(r"\s{3,}", line)[0])
    return squeeze(" ".join(pieces)).strip(" .") or None


def _appendix_subject(texts: list[str]) -> str | None:
    start = next((i for i, line in enumerate(texts[:6]) if re.match(r"Phụ lục\b", line, re.I)), None)
    if start is None:
        return None
    lines = [line for line in texts[start + 1 : start + 8] if line]
    ends = next(
        (i for i, line in enumerate(lines) if line.startswith("(") or "|" in line or not line.isupper()), len(lines)
    )
    title = squeeze(" ".join(lines[: ends or 1]))
    return title[0] + title[1:].lower() if title.isupper() else title or None


def _addressees(head: list[str]) -> tuple[str, ...]:
    start = next((i for i, line in enumerate(head) if ADDRESS.match(line)), None)
    if start is None:
        return ()
    first = ADDRESS.sub("", head[start]).strip(" .")
    result = [re.sub(r"^[-–+•]\s*", "", first)] if first else []
    for line in head[start + 1 :]:
        if re.match(r"[-–+•]", line):
            result.append(re.sub(r"^[-–+•]\s*", "", line))
        elif line and result and not NATION.search(line):
            result[-1] += " " + line
    return tuple(
        squeeze(one).strip(" ;.") for piece in result for one in re.split(r";\s+(?:[-–+]\s+)?", piece) if one.strip()
    )


def _recipients(tail: list[str]) -> tuple[str, ...]:
    start = next((i for i, line in enumerate(tail) if re.match(r"\W*N[ơo]i nh[ậa]n", line, re.I)), None)
    if start is None:
        return ()
    result: list[str] = []
    for raw in tail[start + 1 :]:
        line = re.split(r"\s{3,}|\s\|\s|\s(?=(?:TM|KT|TL|TUQ)\. )", raw)[0].strip()
        if re.match(r"[-–+•]", line):
            result.append(re.sub(r"^[-–+•]\s*", "", line))
        elif result and line and (SIGNATURE.match(line) or (line.isupper() and len(line) > 6)):
            if re.match(r"Lưu", result[-1]):
                break
        elif (
            result
            and line
            and not result[-1].rstrip().endswith((";", "."))
            and not (re.match(r"Lưu", result[-1]) and _PERSON.match(line))
        ):
            result[-1] += " " + line
        elif result and line and re.match(r"Lưu", result[-1]):
            break
        elif result and line and line.startswith("("):
            result[-1] = result[-1].rstrip("; ") + " " + line
    return tuple(squeeze(one).strip(" ;.,") for one in result)


def _signer(tail: list[str]) -> tuple[tuple[str, ...], str | None]:
    roles: list[str] = []
    for i, line in enumerate(tail):
        part = next(
            (
                piece.strip("| ")
                for piece in re.split(r"\s{3,}|\s\|\s|^[-–][^;]*;\s+|(?<=:)\s+", line)
                if SIGNATURE.match(tone_old(piece.strip("| ")))
            ),
            None,
        )
        if (
            roles
            and not part
            and line.isupper()
            and 8 < len(line) < 60
            and not line.startswith("(")
            and not re.search(r"\d", line)
        ):
            part = line.strip()  # "KIÊM TRƯỞNG BAN TIẾP CÔNG DÂN"
        if part and part.isupper():
            roles.append(tone_old(re.sub(r"\s+", " ", part)).strip(" *"))
            continue
        if roles and line:
            pieces = (piece.strip(" *") for one in tail[i : i + _BLOCK] for piece in re.split(r"\s{3,}|\s\|\s", one))
            columns = [_RANK.sub("", one) for one in pieces]
            name = next((one for one in columns if _PERSON.match(one)), None)
            if (
                line
                and not _PERSON.match(line.strip(" *"))
                and any(SIGNATURE.match(tone_old(after)) for after in tail[i + 1 : i + _BLOCK])
            ):
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
            if found and (place is head or re.search("chủ trì|làm việc với", opening)):
                return found["name"], squeeze(found["role"])
    return None, None


def _meeting(head: list[str], body: str) -> date | None:
    """Return the day of the meeting: in a bracket below the title, in the opening, last in the title itself."""
    found = next((one for line in head if (one := _TITLE_DAY.match(line))), None)
    if found:
        return _safe(found["y"], found["m"], found["d"])
    for found in _MEETING.finditer(body[:1500]):
        before = body[max(0, found.start() - 60) : found.start()]
        met = _MEETING_WORD.search(found["rest"]) or _AT_MEETING.search(before)
        if met and not re.search(r"(?:số|/)\S*\s*$", before):
            return _safe(found["y"], found["m"], found["d"])
    titled = _MEETING_DAY.search(" ".join(head))
    return _safe(titled["y"], titled["m"], titled["d"]) if titled else None


def _safe(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
