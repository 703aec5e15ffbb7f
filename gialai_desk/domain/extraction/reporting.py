"""To whom a result is owed and what has to be delivered."""

import re

from gialai_desk.domain.extraction.assignment import mask
from gialai_desk.domain.extraction.names import parse_list
from gialai_desk.domain.extraction.one_name import parse_one
from gialai_desk.domain.text import LOWER, UPPER, led_by

_VERB = (
    r"(?:[Bb]áo cáo(?: nhanh| lại)?(?:,? (?:đề xuất|giải trình|tham mưu|xin ý kiến|kết quả|tham mưu đề xuất))?|[Tt]rình|[Gg]ửi(?: lại)?|[Nn]ộp|[Đđ]ề xuất|[Tt]ham mưu|[Kk]iến nghị|[Xx]in (?:ý kiến(?: chỉ đạo)?|chủ trương)(?: của)?|"
    r"[Tt]ham mưu(?:,? đề xuất|,? báo cáo|,? trình)|[Bb]áo cáo,)"
)
_HINTS = (
    "áo cáo",
    "rình",
    "ửi",
    "ề xuất",
    "ham mưu",
    "iến nghị",
    "in ý kiến",
    "in chủ trương",
    "áo số liệu",
    "áo danh sách",
    "ộp ",
    "ung cấp",
    "ăng ký",
)
# no re.I: capitals only where a sentence may begin, which is read twice as fast
_NOT_AFTER = r"(?<![Nn]ghe )(?<![Cc]ông )(?<![Cc]hương )(?<![Qq]uy )(?<![Ll]ộ )(?<![Tt]ờ )"
_DIRECT = led_by(
    r"[BbTtGgNnĐđKkXx]",
    rf"{_NOT_AFTER}(?<![Nn]hư )(?<![Tt]heo )(?<![Qq]uá )\b{_VERB}\s+(?:(?:cho|về|tới|với|lên|đến|ngay)\s+)?(?=\S)",
)
_APART = led_by(
    r"[BbTtGgĐđNnCc]",
    rf"{_NOT_AFTER}\b(?:[Bb]áo cáo|[Bb]áo(?= (?:số liệu|danh sách) )|[Tt]rình|[Gg]ửi|[Tt]ham mưu|[Đđ]ề xuất|[Nn]ộp|[Cc]ung cấp|[Đđ]ăng ký(?= [^.;:,]{{2,60}} về ))\s+(?P<object>[^.;:]{{2,140}}?)(?:,\s*|\s+)(?P<link>cho|về|tới|đến|với|(?<!trở )lên|(?<!lộ )(?<!quy )(?<!công )trình|báo cáo|gửi(?! kèm))\s+(?=\S)",
)
_LEVEL = re.compile(
    rf"(?:các\s+|đồng chí |đ/c )?(?:cấp (?:có )?thẩm quyền|cấp ủy(?:, chính quyền)?(?: (?:địa phương|các cấp|cơ sở))?|cơ quan (?:có )?thẩm quyền|cấp trên|(?:cơ quan|đơn vị) thường trực(?! (?-i:[A-ZĐ]))|(?:các )?Phó (?:Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chủ tịch(?: Thường trực)? (?:UBND|Ủy ban nhân dân) (?:[Tt]ỉnh|[Tt]hành phố|xã|phường))(?-i:(?: [{UPPER}][{LOWER}]+){{2,4}})?|Phó Chủ tịch(?: Thường trực)?(?=[.;,]|$)|Thường trực Chính phủ|người có thẩm quyền|(?<!các )chủ đầu tư|(?:Tập thể )?Lãnh đạo UBND (?:tỉnh|[Tt]hành phố)|[Ll]ãnh đạo (?:UBND tỉnh|tỉnh|Bộ|Sở|Thành phố|UBND [Tt]hành phố|Văn phòng|Cục|(?:Ban|Chi cục|Trung tâm|Viện|Trường|Công ty|Tổng công ty|Tập đoàn)(?! (?-i:[A-ZĐ])))|Bộ trưởng, Chủ nhiệm(?: (?:Ủy ban|Văn phòng) (?-i:[A-ZĐ]\w+(?: \w+)?))?|(?:Thứ|Bộ) trưởng(?! Bộ)(?-i:(?: [{UPPER}][{LOWER}]+){{2,4}})?|(?:Tổng )?Giám đốc(?: (?:Sở|Ban|Công ty|Trung tâm|Bệnh viện|Tập đoàn|Tổng công ty|Ngân hàng|Chi nhánh)(?! (?-i:[A-ZĐ])))?(?! (?-i:[A-ZĐ]))|Phó (?:Tổng )?Giám đốc(?: Sở(?! (?-i:[A-ZĐ]))| phụ trách)?(?-i:(?: (?!(?:Sở|Ban|Công|Trung|Bệnh|Nhà|Kho)\b)[{UPPER}][{LOWER}]+){{2,4}})?(?! (?-i:[A-ZĐ]))|Chánh (?:Thanh tra|Văn phòng)(?! (?-i:tỉnh|[A-ZĐ]))|Tổng (?:Thanh tra|Kiểm toán nhà nước|Cục trưởng)(?: Chính phủ)?|Thống đốc|(?:Hiệu|Viện|(?:Tổng )?Cục) trưởng(?! (?-i:[A-ZĐ]))|(?:Ban )?Thường vụ(?! (?-i:[A-ZĐ]))|(?-i:Bộ(?: Tư lệnh| Chỉ huy)?|Sở|Tập đoàn|Tổng [Cc]ông ty|Công ty|Ban|Cục|Tổng cục|Tỉnh|Thành phố)(?=\s*(?:[·(,;.]|$|trước|(?:vào )?ngày \d|trong (?:tháng|quý|tuần|năm)|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|xem xét|ký|ban hành|để|kết quả|theo quy định|phê duyệt|(?:chậm|muộn|trễ) nhất|hạn |(?-i:thành lập|tổ chức|triển khai|có văn bản|hướng dẫn)))|Trưởng [Bb]an(?: Chỉ đạo(?: \d+| Trung ương| quốc gia)*(?: (?:tỉnh|thành phố|xã|phường)(?! (?-i:[A-ZĐ])))?)?(?! (?-i:[A-ZĐ]))|Chủ tịch(?= (?:ký|xem xét|phê duyệt|quyết định|cho ý kiến|trước|trong)\b|[.;])|Tổ trưởng|Văn phòng(?= (?:trước|để|tổng hợp)|[.;,])|Thường trực (?:Tỉnh ủy|Thành ủy|HĐND tỉnh|UBND tỉnh))",
    re.I,
)
_RECEIVER_DOES = re.compile(
    r"\bđể\s+(?:[^.;,]{0,40}?,\s*)?(?:tổng hợp|theo dõi|xem xét|tham mưu)\s*,?\s*(?:và\s+)?$", re.I
)
_RECEIVER_PASSES_ON = re.compile(
    r"(?:\s*,?\s*(?:trước|trong|(?:chậm|muộn|trễ) nhất)\s[^.;]{0,40}?)?\s*,?\s*để\s+"
)  # "báo cáo Chính phủ để trình Quốc hội"
_COMRADE = re.compile(r"^(?:[Đđ]ồng chí|[Đđ]/c) ")
_HIS_OFFICE = re.compile(r"(?:[Đđ]ồng chí |[Đđ]/c )?(?:Thường trực |Ban Thường vụ |Chủ tịch |Phó Chủ tịch )")
_SENT_TO = ("UBND", "Ủy ban", "HĐND", "Sở ", "Công an ", "các sở", "các bộ", "các Bộ")  # groups that are sent papers
_COPY = re.compile(r"đồng thời,?\s+$", re.I)
_DIFFICULTY = re.compile(
    r"(?:(?:nếu|trường hợp|khi|quá trình)\b[^.;]{0,60}?(?:khó khăn|vướng mắc|phát sinh)|vượt (?:quá )?thẩm quyền|[;.] quá thời (?:hạn|gian)\b)[^.;]{0,100}$",
    re.I,
)
_BY_WHEN = re.compile(
    r"[\s,]*(?:xong )?(?:trước|trong (?:tháng|quý|ngày)|(?:chậm|muộn|trễ) nhất)\b"
)  # then it is owed in any case
_DRAFTING = re.compile(
    r"\b(?:xây dựng|hoàn chỉnh|hoàn thiện|ban hành|lập|dự thảo|tham mưu|soạn thảo|trình|thiết lập|rà soát và hoàn chỉnh|đề xuất)\s+"
    r"(?:(?:và|,)\s*\w+ \w+\s+|ban hành\s+|phê duyệt\s+|UBND tỉnh ban hành\s+)?"
    r"(?P<product>(?:dự thảo\s+)?(?:[Kk]ế hoạch|[Đđ]ề án|[Qq]uyết định|[Nn]ghị định|[Nn]ghị quyết|[Pp]hương án|[Bb]áo cáo|[Vv]ăn bản|[Dd]anh mục|[Qq]uy chế|[Qq]uy định|"
    r"[Hh]ồ sơ|[Qq]uy hoạch|[Cc]ơ sở dữ liệu|[Tt]rang thông tin điện tử|[Tt]ờ trình|[Cc]hương trình|[Bb]ộ tiêu chí|[Hh]ướng dẫn)\b[^.;:,(]{0,110})",
)


def report_to(text: str) -> str | None:
    """Return the last addressee of báo cáo / trình / gửi / đề xuất / tham mưu, as printed, or None."""
    masked = mask(text)
    if not any(hint in masked for hint in _HINTS):
        return None
    hits: list[tuple[int, int, str]] = []
    for found in _DIRECT.finditer(masked):
        if re.match(r"(?:Báo cáo|Tờ trình) (?:số|đã|của|nêu)", masked[found.start() :]):
            continue
        if not found.start() and found[0].startswith("Kiến nghị"):
            continue  # the body that is asked is the one to act
        name, end = _addressee(masked, found.end())
        if name and not _excluded(masked, found.start()):
            hits.append((found.start(), end, name))
    for found in _APART.finditer(masked):
        link = found["link"].lower()
        if link == "với" and not found[0].lower().startswith("báo cáo"):
            continue
        if link == "cho" and any(start == found.start() for start, _, _ in hits):
            continue  # "trình UBND huyện cấp kinh phí cho Trung tâm": who gets the money is not who gets the paper
        name, end = _addressee(masked, found.end())
        if (
            name
            and not _excluded(masked, found.start("link"))
            and not any(found.start("link") < until for _, until, _ in hits)
        ):
            hits.append((found.start("link"), end, name))
    hits.sort()
    ends = [0, *[end for _, end, _ in hits]]
    main = [
        hit
        for hit, before in zip(hits, ends, strict=False)
        if not (before and _RECEIVER_PASSES_ON.fullmatch(masked[before : hit[0]]))
        if _BY_WHEN.match(masked[hit[1] :]) or not _DIFFICULTY.search(masked[max(0, hit[0] - 140) : hit[0]])
    ]
    return main[-1][2] if main else None


def _excluded(text: str, at: int) -> bool:
    before = text[max(0, at - 70) : at]
    return bool(
        re.search(r"\bsẽ\b[^.;]*$|trước khi $", before) or _RECEIVER_DOES.search(before) or _COPY.search(before)
    )


def _addressee(text: str, at: int) -> tuple[str | None, int]:
    level = _LEVEL.match(text, at)
    if level:
        return _COMRADE.sub("", level[0]), level.end()
    one = parse_one(text, at)
    if not one or (one[0].is_class and not one[0].name.startswith(_SENT_TO) and not _COMRADE.match(one[0].name)):
        return None, at
    whole = _HIS_OFFICE.match(text, at)
    name = _COMRADE.sub("", text[at : one[1]] if whole else one[0].name)
    names = [name]
    parties, _ = parse_list(text, at)
    if len(parties) > 1:
        names += [party.name for party in parties[1:] if not party.is_class]
    return "; ".join(dict.fromkeys(names)), one[1]


def product(text: str) -> str | None:
    """Return the document or thing to be delivered, as printed, or None."""
    found = _DRAFTING.search(mask(text))
    if not found:
        return None
    start, end = found.span("product")
    words = re.split(
        r"(?<![Cc]hương)(?<![Qq]uy)\s+(?:trên cơ sở|theo hướng|trước ngày|trong quý|trong tháng|để|nhằm|và tổ chức|báo cáo|trình|xong|hoàn thành)\s",
        text[start:end],
    )[0]
    return words.strip(" ,") or None
