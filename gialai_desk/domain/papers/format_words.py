"""Format rules of words (NĐ 30/2020, Phụ lục I and II; Điều 8, 15): numbers, dates, addressees, endings, signature, spelling."""

import re
import unicodedata
from datetime import date

from gialai_desk.domain.letters import CAPACITIES
from gialai_desk.domain.notices import KIND_NAMES
from gialai_desk.domain.papers.checked import CheckedPaper, Line
from gialai_desk.domain.papers.findings import NOTHING, PASSED, Outcome, every, rule
from gialai_desk.domain.text import UPPER, tone_old

PL = "NĐ 30/2020, Phụ lục I, "
_NUMBER = re.compile(r"^Số:\s*(?P<n>\d*[a-z]?)\s*/(?P<symbol>[A-ZĐ][A-Za-zĐđ&]*(?:-[A-ZĐ][A-Za-zĐđ&\d]*)*)\s*$")
_DATE = re.compile(
    rf"^(?P<place>[{UPPER}][\w .]*), ngày\s+(?P<d>\d{{1,2}})?\s*tháng\s+(?P<m>\d{{1,2}})?\s*năm\s+(?P<y>\d{{4}})\s*$"
)
_ODD = re.compile("[\ufffd\u200b-\u200f\u2060\ufeff\ue000-\uf8ff\u00d0]")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_WRONG_WORDS = (
    ("Uỷ ban", "Ủy ban"), ("Uỷ Ban", "Ủy ban"), ("Ủy Ban", "Ủy ban"), ("uỷ ban nhân dân", "Ủy ban nhân dân"), ("Sở tài chính", "Sở Tài chính"),
    ("Sở Tài Chính", "Sở Tài chính"), ("Hội Đồng nhân dân", "Hội đồng nhân dân"), ("Tết Nguyên Đán", "tết Nguyên đán"), ("Nhà Nước", "Nhà nước"),
)  # fmt: skip


@rule("C08", "Chữ Unicode dựng sẵn, không có ký tự lạ", PL + "mục I.4 (TCVN 6909:2001)")
def characters(paper: CheckedPaper) -> Outcome:
    """Composed Unicode without stray signs."""

    def wrong(line: Line) -> str:
        if _ODD.search(line.text):
            return "có ký tự lạ hoặc ẩn"
        return "" if unicodedata.is_normalized("NFC", line.text) else "chữ có dấu tổ hợp, không phải dựng sẵn"

    return every((line for line in paper.lines if line.text.strip()), wrong)


@rule("C12", "Quốc hiệu trên một dòng, tiêu ngữ đúng từng chữ", PL + "mục II.1")
def exact_words(paper: CheckedPaper) -> Outcome:
    """The words of nation and motto."""
    for lines, words in ((paper.parts.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (paper.parts.motto, "Độc lập - Tự do - Hạnh phúc")):  # fmt: skip
        for line in lines:
            if tone_old(line.text.strip()) != tone_old(words):
                return Outcome(why=f"phải viết đúng “{words}”", line=line.index)
    return PASSED if paper.parts.nation or paper.parts.motto else NOTHING


@rule("C17", "Số, ký hiệu viết đúng mẫu “Số: 05/UBND-TH”", PL + "mục II.3; Điều 15")
def number_form(paper: CheckedPaper) -> Outcome:
    """The form of the number."""

    def wrong(line: Line) -> str:
        return (
            ""
            if _NUMBER.match(line.text.strip())
            else "phải có dấu hai chấm sau “Số”, dấu / và - không có khoảng trống"
        )

    return every(paper.parts.number, wrong)


@rule("C17a", "Số nhỏ hơn 10 thêm số 0 phía trước", PL + "mục II.3")
def number_zero(paper: CheckedPaper) -> Outcome:
    """One leading zero below ten, none above."""
    found = _NUMBER.match(paper.parts.number[0].text.strip()) if paper.parts.number else None
    digits = re.sub(r"\D", "", found["n"]) if found else ""
    if not digits:
        return NOTHING
    right = len(digits) == 2 if int(digits) < 10 else not digits.startswith("0")
    return (
        PASSED if right else Outcome(why=f"số {digits} phải viết {int(digits):02d}", line=paper.parts.number[0].index)
    )


@rule("C19", "Ký hiệu hợp với loại văn bản", PL + "mục II.3")
def symbol_fits(paper: CheckedPaper) -> Outcome:
    """A công văn has no abbreviation of a kind; a named kind has its own."""
    found = _NUMBER.match(paper.parts.number[0].text.strip()) if paper.parts.number else None
    if not found:
        return NOTHING
    begins = found["symbol"].split("-")[0]
    line = paper.parts.number[0].index
    kinds = {name.upper(): short for short, name in KIND_NAMES.items() if short}
    if paper.parts.kind:
        short = kinds.get(tone_old(paper.parts.kind[0].text.strip()))
        fits = short is None or begins == short
        return PASSED if fits else Outcome(why=f"ký hiệu phải bắt đầu bằng {short}-", line=line)
    if paper.parts.about:
        return (
            Outcome(why=f"công văn không dùng ký hiệu của loại văn bản “{begins}”", line=line)
            if begins in KIND_NAMES
            else PASSED
        )
    return NOTHING


@rule("C20a", "“V/v” viết liền trước nội dung, không có dấu chấm cuối", PL + "mục II.5b")
def about_form(paper: CheckedPaper) -> Outcome:
    """The form of V/v."""

    def wrong(line: Line) -> str:
        text = line.text.strip()
        if not text.startswith("V/v "):
            return "phải viết “V/v” rồi một khoảng trống"
        return "không có dấu chấm cuối trích yếu" if text.endswith(".") else ""

    return every(paper.parts.about, wrong)


@rule("C23", "Ngày dưới 10, tháng 1 và 2 thêm số 0 phía trước", PL + "mục II.4")
def date_zero(paper: CheckedPaper) -> Outcome:
    """Zeros in the formal date."""

    def wrong(line: Line) -> str:
        found = _DATE.match(line.text.strip())
        if not found:
            return "phải viết như “Gia Lai, ngày 05 tháng 01 năm 2026”"
        day, month = found["d"], found["m"]
        if day and len(day) < 2:
            return f"ngày {day} phải viết {int(day):02d}"
        if month and (int(month) < 3) != month.startswith("0"):
            return f"tháng {month} phải viết {int(month):02d}" if int(month) < 3 else f"tháng {month} không thêm số 0"
        return ""

    return every(paper.parts.place, wrong)


@rule("C24", "Ngày ban hành là ngày có thật", PL + "mục II.4")
def real_day(paper: CheckedPaper) -> Outcome:
    """The date exists."""
    found = _DATE.match(paper.parts.place[0].text.strip()) if paper.parts.place else None
    if not found or not found["d"] or not found["m"]:
        return NOTHING
    try:
        date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return Outcome(why="ngày không có trong lịch", line=paper.parts.place[0].index)
    return PASSED


@rule("C26", "Kính gửi: một nơi cùng dòng; nhiều nơi mỗi nơi một dòng “- …;”, cuối “.”", PL + "mục II.9a")
def address_form(paper: CheckedPaper) -> Outcome:
    """The form of the addressees."""
    if not paper.parts.address:
        return NOTHING
    first = paper.parts.address[0]
    if not re.match(r"^Kính gửi: ?", first.text.strip()):
        return Outcome(why="sau “Kính gửi” phải có dấu hai chấm", line=first.index)
    named = first.text.split(":", 1)[-1].strip()
    lines = paper.parts.addressees
    if named and lines:
        return Outcome(why="đã có nơi nhận cùng dòng thì không liệt kê bên dưới", line=lines[0].index)
    for number, line in enumerate(lines):
        ending = "." if number == len(lines) - 1 else ";"
        if not line.text.strip().startswith("- ") or not line.text.strip().endswith(ending):
            return Outcome(why=f"phải viết “- …{ending}”", line=line.index)
    return PASSED if named or lines else Outcome(why="không ghi nơi nhận", line=first.index)


@rule("C28", "Nơi gửi đến viết tên đầy đủ, không trùng", PL + "mục II.9a")
def address_names(paper: CheckedPaper) -> Outcome:
    """Full names, none twice."""
    lines = paper.parts.addressees
    names = [line.text.strip(" -;.") for line in lines]
    for line, name in zip(lines, names, strict=True):
        if names.count(name) > 1:
            return Outcome(why=f"“{name}” ghi hai lần", line=line.index)
        short = re.search(r"\b(?:BQL|NN&MT|GD&ĐT|KH&CN|VHTT&DL|LĐTBXH)\b", name)
        if short:
            return Outcome(why=f"“{short[0]}” phải viết tên đầy đủ", line=line.index)
    return PASSED if lines else NOTHING


@rule("C31", "Không dùng dấu cách, tab để căn lề; không thừa khoảng trống", "kỹ thuật trình bày; Phụ lục I, mục II.6d")
def spaces(paper: CheckedPaper) -> Outcome:
    """No padding with spaces."""

    def wrong(line: Line) -> str:
        if line.text.startswith((" ", "\t")):
            return "đầu dòng có khoảng trống hoặc tab"
        if re.search(r"\S {2,}\S", line.text):
            return "có hai khoảng trống liền nhau"
        found = re.search(r"\s+[,.;:)](?!\.)", line.text)
        return f"có khoảng trống trước “{found[0].strip()}”" if found else ""

    return every(paper.parts.body, wrong)


@rule("C32", "Không dùng nhiều đoạn trống để cách dòng", "kỹ thuật trình bày")
def empty_paragraphs(paper: CheckedPaper) -> Outcome:
    """Not more than two empty paragraphs in a row."""
    run = 0
    for line in paper.lines:
        run = run + 1 if not line.text.strip() and line.place is None and not line.ruled else 0
        if run > 2:
            return Outcome(why="có hơn hai đoạn trống liền nhau", line=line.index)
    return PASSED


@rule("C33", "Nội dung kết thúc bằng “./.”", PL + "mục II.6d")
def ending(paper: CheckedPaper) -> Outcome:
    """The body ends with ./. and nothing else does."""
    body = paper.parts.body
    if not body or not (paper.parts.received or paper.parts.capacity):
        return NOTHING
    for line in body[:-1]:
        if line.text.rstrip().endswith("./."):
            return Outcome(why="“./.” chỉ đặt ở cuối văn bản", line=line.index)
    return (
        PASSED
        if body[-1].text.rstrip().endswith("./.")
        else Outcome(why="cuối văn bản thiếu “./.”", line=body[-1].index)
    )


@rule("C35", "Ngày viết tắt trong câu: ngày dưới 10, tháng 1, 2 có số 0; tháng 3-9 không", PL + "mục II.4")
def short_dates(paper: CheckedPaper) -> Outcome:
    """Zeros in short dates."""

    def wrong(line: Line) -> str:
        for day, month in re.findall(r"\bngày (\d{1,2})/(\d{1,2})/\d{4}", line.text):
            if len(day) < 2:
                return f"ngày {day}/{month} phải viết {int(day):02d}/{month}"
            if int(month) < 3 and len(month) < 2:
                return f"tháng {month} phải viết {int(month):02d}"
        return ""

    return every(paper.parts.body, wrong)


@rule("C38", "Có phụ lục thì nội dung phải nhắc đến, và ngược lại", PL + "mục III.1")
def appendix_named(paper: CheckedPaper) -> Outcome:
    """Body and appendix know each other."""
    named = any(re.search(r"[Pp]hụ lục", line.text) for line in paper.parts.body)
    attached = any(re.search(r"Phụ lục (?:[IVX\d]+ )?kèm theo", line.text) for line in paper.parts.body)
    if paper.parts.appendix and not named:
        return Outcome(why="văn bản có phụ lục nhưng nội dung không nhắc đến", line=paper.parts.appendix[0].index)
    if attached and not paper.parts.appendix:
        return Outcome(why="nội dung ghi “Phụ lục kèm theo” nhưng tệp không có phụ lục")
    return PASSED if named or paper.parts.appendix else NOTHING


@rule("C39", "Khoản đánh số 1, 2, 3… liên tục; điểm a, b, c, d, đ…", PL + "mục II.6đ")
def numbering(paper: CheckedPaper) -> Outcome:
    """Numbers and letters follow each other."""
    last_number, last_letter, seen = 0, -1, False
    for line in paper.parts.body:
        found = re.match(r"^(?:(\d{1,2})\.|([a-zđ])\))\s", line.text.strip())
        if found and found[1]:
            number = int(found[1])
            if number not in (last_number + 1, 1):
                return Outcome(why=f"sau khoản {last_number} là khoản {number}", line=line.index)
            last_number, last_letter, seen = number, -1, True
        elif found and found[2] in _LETTERS:
            letter = _LETTERS.index(found[2])
            if letter not in (last_letter + 1, 0):
                return Outcome(why=f"điểm {found[2]}) không đúng thứ tự", line=line.index)
            last_letter, seen = letter, True
    return PASSED if seen else NOTHING


@rule("C41", "Quyền hạn, chức vụ hợp với cơ quan ban hành", "NĐ 30/2020, Điều 13; Phụ lục I, mục II.7")
def capacity_fits(paper: CheckedPaper) -> Outcome:
    """The capacity is one that this issuer may sign in."""
    issuer = tone_old(" ".join(line.text.strip() for line in paper.parts.issuer))
    capacity = tuple(re.sub(r"\s+", " ", line.text.strip()) for line in paper.parts.capacity)
    if not capacity or not re.fullmatch(rf"(?:ỦY BAN NHÂN DÂN TỈNH|UBND TỈNH) [{UPPER} ]+", issuer):
        return NOTHING
    office = issuer.endswith("VĂN PHÒNG")
    if not office and not issuer.startswith("ỦY BAN"):
        return NOTHING
    allowed = CAPACITIES["office" if office else "committee"]
    if capacity in allowed or any(capacity[0].split(".")[0] == one[0].split(".")[0] for one in allowed):
        return PASSED
    return Outcome(why=f"“{' / '.join(capacity)}” không hợp với {issuer.title()}", line=paper.parts.capacity[0].index)


@rule("C42a", "TM., KT., TL., TUQ., Q. viết đúng, theo sau là một khoảng trống", PL + "mục II.7")
def capacity_form(paper: CheckedPaper) -> Outcome:
    """The abbreviations of capacity."""

    def wrong(line: Line) -> str:
        found = re.match(r"^(TM|KT|TL|TUQ|Q)(\.?)(\s*)\S", line.text.strip())
        return "" if not found or (found[2] == "." and found[3] == " ") else f"phải viết “{found[1]}. …”"

    return every(paper.parts.capacity, wrong)


@rule("C43a", "Không ghi học hàm, học vị trước họ tên", PL + "mục II.7")
def signer_plain(paper: CheckedPaper) -> Outcome:
    """No rank or degree before the name."""

    def wrong(line: Line) -> str:
        found = re.match(r"^(?:GS|PGS|TS|ThS|BS|CN|KS|Ông|Bà|Đ/c)[. ]", line.text.strip())
        return f"bỏ “{found[0].strip()}” trước họ tên" if found else ""

    return every(paper.parts.signer[-1:], wrong)


@rule("C45b", "Mỗi nơi nhận một dòng “- …;”, dòng cuối kết thúc bằng “.”", PL + "mục II.9b")
def receivers_form(paper: CheckedPaper) -> Outcome:
    """The form of the recipients."""
    lines = paper.parts.receivers
    for number, line in enumerate(lines):
        ending_ = "." if number == len(lines) - 1 else ";"
        if not line.text.strip().endswith(ending_):
            return Outcome(why=f"dòng này phải kết thúc bằng “{ending_}”", line=line.index)
    return PASSED if lines else NOTHING


@rule("C46", "Có Kính gửi thì nơi nhận bắt đầu bằng “- Như trên;”", PL + "mục II.9b")
def as_above(paper: CheckedPaper) -> Outcome:
    """As above comes first."""
    if not paper.parts.address or not paper.parts.receivers:
        return NOTHING
    first = paper.parts.receivers[0]
    return (
        PASSED
        if first.text.strip() == "- Như trên;"
        else Outcome(why="dòng đầu phải là “- Như trên;”", line=first.index)
    )


@rule("C47", "Dòng cuối nơi nhận: “- Lưu: VT, …”", PL + "mục II.9b")
def archive_line(paper: CheckedPaper) -> Outcome:
    """The archive comes last."""
    if not paper.parts.receivers:
        return Outcome(why="không có nơi nhận", line=-1) if paper.parts.capacity else NOTHING
    last = paper.parts.receivers[-1]
    right = re.match(r"^- Lưu: ?VT\b.*\.$", last.text.strip())
    return PASSED if right else Outcome(why="phải là “- Lưu: VT, …” và kết thúc bằng dấu chấm", line=last.index)


@rule("C49", "Viết hoa tên cơ quan, từ ngữ theo Phụ lục II", "NĐ 30/2020, Phụ lục II")
def capitals(paper: CheckedPaper) -> Outcome:
    """Well-known wrong capitals."""

    def wrong(line: Line) -> str:
        found = next(((bad, good) for bad, good in _WRONG_WORDS if bad in line.text), None)
        return f"“{found[0]}” phải viết “{found[1]}”" if found else ""

    return every(paper.parts.body, wrong)


@rule("C49a", "Viện dẫn: Điều viết hoa, khoản và điểm viết thường", "NĐ 30/2020, Phụ lục II, mục V")
def cited_parts(paper: CheckedPaper) -> Outcome:
    """Khoản and điểm are small inside a sentence, Điều is capital."""

    def wrong(line: Line) -> str:
        if re.search(r"(?<=[\w,] )(?:Khoản|Điểm) \w{1,2}\b", line.text):
            return "trong câu viết thường “khoản”, “điểm”"
        return "viết hoa “Điều”" if re.search(r"\b(?:khoản|điểm) \w{1,2},? điều \d", line.text) else ""

    return every(paper.parts.body, wrong)


@rule("C50", "Không còn ghi chú, dấu sửa, macro trong tệp", "yêu cầu của tệp phát hành; Điều 16")
def leftovers(paper: CheckedPaper) -> Outcome:
    """No comments, tracked changes or macros."""
    found = paper.properties
    if found.comments:
        return Outcome(why=f"còn {found.comments} ghi chú")
    if found.tracked:
        return Outcome(why=f"còn {found.tracked} chỗ theo dõi sửa đổi")
    return Outcome(why="tệp có macro") if found.macros else PASSED


@rule("C50a", "Ngôn ngữ soát chính tả là tiếng Việt", "yêu cầu của tệp; Phụ lục I, mục I.4")
def language(paper: CheckedPaper) -> Outcome:
    """The proofing language is Vietnamese."""
    return (
        PASSED
        if paper.properties.language.lower().startswith("vi")
        else Outcome(why=f"ngôn ngữ của tệp là “{paper.properties.language or 'không ghi'}”")
    )


@rule("C53", "Đủ các thành phần bắt buộc", "NĐ 30/2020, Điều 8 khoản 2")
def complete(paper: CheckedPaper) -> Outcome:
    """The compulsory elements are there."""
    parts = paper.parts
    minutes = tuple(line for line in parts.kind if line.text.startswith("BIÊN BẢN"))  # signed by parties (Mẫu 1.9)
    missing = [
        name
        for name, lines in (
            ("quốc hiệu", parts.nation), ("tiêu ngữ", parts.motto), ("tên cơ quan", parts.issuer), ("số, ký hiệu", parts.number),
            ("địa danh, ngày tháng", parts.place or minutes), ("tên loại hoặc trích yếu công văn", (*parts.kind, *parts.about)), ("nội dung", parts.body),
            ("chức vụ người ký", parts.capacity or minutes), ("nơi nhận", parts.received),
        )
        if not lines
    ]  # fmt: skip
    return Outcome(why=f"thiếu {', '.join(missing)}") if missing else PASSED
