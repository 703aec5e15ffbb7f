"""Format rules of page and look (NĐ 30/2020, Phụ lục I, mục I and II): paper, margins, fonts, sizes, rules, spacing."""

from gialai_desk.domain.papers.checked import CheckedPaper, Line, PageSetup
from gialai_desk.domain.papers.findings import NOTHING, PASSED, Outcome, every, rule

PL = "NĐ 30/2020, Phụ lục I, "
NEAR = 0.3  # mm


def _between(value: float, low: float, high: float, slack: float = NEAR) -> bool:
    return low - slack <= value <= high + slack


def _mm(value: float) -> str:
    """Return a length as Vietnamese text writes it."""
    return f"{round(value, 1):g}".replace(".", ",")


def _first(paper: CheckedPaper) -> PageSetup | None:
    return paper.sections[0] if paper.sections else None


def _look(line: Line, low: float, high: float, *, bold: bool, italic: bool) -> str:
    """Return what is wrong with the look of a line, "" when nothing is."""
    if not _between(line.size, low, high, 0.01):
        sizes = f"{low:g}" if low == high else f"{low:g}-{high:g}"
        return f"cỡ chữ {line.size:g}, phải là {sizes}"
    if line.bold != bold:
        return "phải in đậm" if bold else "không in đậm"
    if line.italic != italic:
        return "phải in nghiêng" if italic else "phải là chữ đứng"
    return ""


@rule("C01", "Khổ giấy A4, trình bày theo chiều dài", PL + "mục I.1, I.2")
def paper_size(paper: CheckedPaper) -> Outcome:
    """The first section is A4 portrait."""
    page = _first(paper)
    if page is None:
        return NOTHING
    right = _between(page.width, 210, 210, 0.5) and _between(page.height, 297, 297, 0.5)
    return PASSED if right else Outcome(why=f"khổ giấy {_mm(page.width)} × {_mm(page.height)} mm, phải là 210 × 297 mm")


@rule("C02", "Lề trên, dưới 20-25 mm; trái 30-35 mm; phải 15-20 mm", PL + "mục I.3")
def margins(paper: CheckedPaper) -> Outcome:
    """Margins of the first section."""
    page = _first(paper)
    if page is None:
        return NOTHING
    for name, value, low, high in (
        ("trên", page.top, 20, 25), ("dưới", page.bottom, 20, 25), ("trái", page.left, 30, 35), ("phải", page.right, 15, 20),
    ):  # fmt: skip
        if not _between(value, low, high):
            return Outcome(why=f"lề {name} {_mm(value)} mm, phải từ {low} đến {high} mm")
    return PASSED


@rule("C03", "Trang 1 không hiển thị số trang", PL + "mục I.7")
def first_page_unnumbered(paper: CheckedPaper) -> Outcome:
    """The header of page 1 differs and is empty."""
    if not any(page.numbered for page in paper.sections):
        return NOTHING
    wrong = [page for page in paper.sections if not page.first_differs or page.first_header.strip()]
    return Outcome(why="trang đầu vẫn hiện số trang") if wrong else PASSED


@rule("C04", "Số trang ở giữa, trong lề trên", PL + "mục I.7")
def page_number(paper: CheckedPaper) -> Outcome:
    """The header holds a centred page number."""
    page = _first(paper)
    if page is None:
        return NOTHING
    if not page.numbered:
        return Outcome(why="không có trường số trang trong lề trên")
    return PASSED if page.number_centred else Outcome(why="số trang không đặt giữa")


@rule("C05", "Số trang nằm trong lề trên", PL + "mục I.7")
def header_inside(paper: CheckedPaper) -> Outcome:
    """The header fits into the top margin."""
    page = _first(paper)
    if page is None or not page.numbered:
        return NOTHING
    return (
        PASSED
        if page.header < page.top - 4.9
        else Outcome(why=f"đầu trang cách mép {_mm(page.header)} mm, lấn vào phần chữ")
    )


@rule("C06", "Phông chữ Times New Roman", PL + "mục I.4")
def font(paper: CheckedPaper) -> Outcome:
    """Every letter is in Times New Roman."""

    def wrong(line: Line) -> str:
        other = {one for one in line.fonts if one and one.lower() not in ("times new roman", "liberation serif")}
        return f"có phông chữ {', '.join(sorted(other))}" if other else ""

    return every((line for line in paper.lines if line.text.strip()), wrong)


@rule("C07", "Chữ màu đen", PL + "mục I.4")
def colour(paper: CheckedPaper) -> Outcome:
    """Every letter is black."""

    def wrong(line: Line) -> str:
        other = {one for one in line.colours if one.lower() not in ("auto", "000000")}
        return f"chữ có màu #{', #'.join(sorted(other))}" if other else ""

    return every((line for line in paper.lines if line.text.strip()), wrong)


@rule("C09", "Quốc hiệu và tên cơ quan trình bày song song", PL + "mục IV")
def head_in_table(paper: CheckedPaper) -> Outcome:
    """Issuer and nation stand in the same row of a table."""
    nation, issuer = paper.parts.nation, paper.parts.issuer
    if not nation or not issuer:
        return NOTHING
    here, there = nation[0].place, issuer[0].place
    if here and there and here[:2] == there[:2] and here[2] > there[2]:
        return PASSED
    return Outcome(why="tên cơ quan và quốc hiệu không nằm trên một hàng của bảng", line=nation[0].index)


@rule("C11", "Quốc hiệu: chữ hoa, cỡ 12-13, đứng, đậm, giữa", PL + "mục II.1a")
def nation(paper: CheckedPaper) -> Outcome:
    """The look of the nation's name."""

    def wrong(line: Line) -> str:
        if not line.text.strip().isupper():
            return "quốc hiệu phải in hoa"
        return _look(line, 12, 13, bold=True, italic=False) or ("" if line.align == "center" else "phải căn giữa")

    return every(paper.parts.nation, wrong) if paper.parts.nation else Outcome(why="không thấy quốc hiệu")


@rule("C13", "Tiêu ngữ: cỡ 13-14, đứng, đậm, giữa", PL + "mục II.1b")
def motto(paper: CheckedPaper) -> Outcome:
    """The look of the motto."""

    def wrong(line: Line) -> str:
        return _look(line, 13, 14, bold=True, italic=False) or ("" if line.align == "center" else "phải căn giữa")

    return every(paper.parts.motto, wrong) if paper.parts.motto else Outcome(why="không thấy tiêu ngữ")


@rule("C14", "Đường kẻ dưới tiêu ngữ không phải gạch chân", PL + "mục II.1b")
def motto_rule(paper: CheckedPaper) -> Outcome:
    """The rule below the motto is no underline."""
    return every(paper.parts.motto, lambda line: "tiêu ngữ bị gạch chân" if line.underline else "")


@rule("C15", "Tên cơ quan ban hành: chữ hoa, cỡ 12-13, đứng, đậm", PL + "mục II.2b")
def issuer(paper: CheckedPaper) -> Outcome:
    """The look of the issuer: the last line is bold."""
    lines = paper.parts.issuer
    if not lines:
        return Outcome(why="không thấy tên cơ quan ban hành") if paper.parts.nation else NOTHING
    return every(lines[-1:], lambda line: _look(line, 12, 13, bold=True, italic=False))


@rule("C16", "Tên cơ quan cùng cỡ chữ với quốc hiệu", PL + "mục V")
def issuer_size(paper: CheckedPaper) -> Outcome:
    """Both blocks of the letterhead have one size."""
    if not paper.parts.nation or not paper.parts.issuer:
        return NOTHING
    size = paper.parts.nation[0].size
    return every(
        paper.parts.issuer,
        lambda line: "" if abs(line.size - size) < 0.6 else f"cỡ {line.size:g}, quốc hiệu cỡ {size:g}",
    )


@rule("C18", "Số, ký hiệu: cỡ 13, đứng, không đậm", PL + "mục II.3")
def number_look(paper: CheckedPaper) -> Outcome:
    """The look of the number."""
    return every(paper.parts.number, lambda line: _look(line, 13, 13, bold=False, italic=False))


@rule("C20", "Trích yếu công văn: cỡ 12-13, đứng, không đậm, giữa", PL + "mục II.5b")
def about_look(paper: CheckedPaper) -> Outcome:
    """The look of V/v."""

    def wrong(line: Line) -> str:
        return _look(line, 12, 13, bold=False, italic=False) or ("" if line.align == "center" else "phải căn giữa")

    return every(paper.parts.about, wrong)


@rule("C22", "Địa danh, ngày tháng: cỡ 13-14, nghiêng", PL + "mục II.4")
def place_look(paper: CheckedPaper) -> Outcome:
    """The look of place and date."""
    return every(paper.parts.place, lambda line: _look(line, 13, 14, bold=False, italic=True))


@rule("C22a", "Số, ký hiệu và địa danh, ngày tháng trên một hàng", PL + "mục IV")
def number_beside_place(paper: CheckedPaper) -> Outcome:
    """Number and date share a line."""
    if not paper.parts.number or not paper.parts.place:
        return NOTHING
    here, there = paper.parts.number[0].place, paper.parts.place[0].place
    same = here is None and there is None or (here and there and here[:2] == there[:2])
    return PASSED if same else Outcome(why="số, ký hiệu và ngày tháng không cùng hàng", line=paper.parts.place[0].index)


@rule("C24a", "Tên loại: chữ hoa, cỡ 13-14, đứng, đậm, giữa", PL + "mục II.5a")
def kind_look(paper: CheckedPaper) -> Outcome:
    """The look of the kind of paper."""

    def wrong(line: Line) -> str:
        return _look(line, 13, 14, bold=True, italic=False) or ("" if line.align == "center" else "phải căn giữa")

    return every(paper.parts.kind, wrong)


@rule("C24b", "Trích yếu: cỡ 13-14, đứng, đậm, giữa", PL + "mục II.5a")
def subject_look(paper: CheckedPaper) -> Outcome:
    """The look of the subject below a kind of paper."""
    if paper.parts.kind and not paper.parts.subject:
        return Outcome(why="dưới tên loại không có trích yếu in đậm, căn giữa", line=paper.parts.kind[0].index)
    return every(paper.parts.subject, lambda line: _look(line, 13, 14, bold=True, italic=False))


@rule("C26a", "Kính gửi: cỡ 13-14, đứng", PL + "mục II.9a")
def address_look(paper: CheckedPaper) -> Outcome:
    """The look of the addressees."""
    lines = (*paper.parts.address, *paper.parts.addressees)
    return every(lines, lambda line: _look(line, 13, 14, bold=False, italic=False))


def _prose(paper: CheckedPaper) -> list[Line]:
    """Return the paragraphs of the body that are sentences, neither headings nor quotations nor căn cứ."""
    return [line for line in paper.parts.body if len(line.text.strip()) > 60 and not line.bold and not line.italic]


@rule("C29", "Nội dung: cỡ chữ 13-14", PL + "mục II.6d")
def body_size(paper: CheckedPaper) -> Outcome:
    """The size of the body."""
    return every(_prose(paper), lambda line: "" if 13 <= line.size <= 14 else f"cỡ chữ {line.size:g}, phải là 13-14")


@rule("C29a", "Nội dung dùng một cỡ chữ thống nhất", PL + "mục II.6d")
def body_one_size(paper: CheckedPaper) -> Outcome:
    """One size all through the body."""
    lines = _prose(paper)
    size = lines[0].size if lines else 0.0
    return every(lines[1:], lambda line: "" if line.size == size else f"cỡ {line.size:g}, các đoạn trên cỡ {size:g}")


@rule("C29b", "Nội dung canh đều cả hai lề", PL + "mục II.6d")
def body_justified(paper: CheckedPaper) -> Outcome:
    """The body is justified."""
    return every(_prose(paper), lambda line: "" if line.align == "justify" else "đoạn văn không canh đều hai lề")


@rule("C29c", "Đầu dòng lùi vào 1 cm hoặc 1,27 cm", PL + "mục II.6d")
def body_indent(paper: CheckedPaper) -> Outcome:
    """The first line is indented."""

    def wrong(line: Line) -> str:
        return (
            "" if _between(line.first, 10, 12.7, 0.4) else f"lùi đầu dòng {_mm(line.first)} mm, phải là 10 hoặc 12,7 mm"
        )

    return every(_prose(paper), wrong)


@rule("C30", "Khoảng cách giữa các đoạn tối thiểu 6 pt", PL + "mục II.6d")
def body_gap(paper: CheckedPaper) -> Outcome:
    """Paragraphs stand apart."""
    lines = _prose(paper)

    def wrong(line: Line) -> str:
        return "" if line.before + line.after >= 5.9 else f"cách đoạn {line.before + line.after:g} pt, tối thiểu 6 pt"

    return every(lines[1:], wrong)


@rule("C30a", "Khoảng cách dòng từ dòng đơn đến 1,5 dòng", PL + "mục II.6d")
def body_lines(paper: CheckedPaper) -> Outcome:
    """Line spacing from single to one and a half."""

    def wrong(line: Line) -> str:
        return (
            ""
            if not line.spacing or 0.99 <= line.spacing <= 1.51
            else f"giãn dòng {line.spacing:.2f}, phải từ 1,0 đến 1,5"
        )

    return every(_prose(paper), wrong)


@rule("C40", "Nơi nhận và chữ ký trình bày song song", PL + "mục IV")
def sign_in_table(paper: CheckedPaper) -> Outcome:
    """Recipients left, signature right, in one row."""
    if not paper.parts.received or not paper.parts.capacity:
        return NOTHING
    here, there = paper.parts.received[0].place, paper.parts.capacity[0].place
    if here and there and here[:2] == there[:2] and here[2] < there[2]:
        return PASSED
    return Outcome(why="nơi nhận và chức vụ người ký không cùng hàng của bảng", line=paper.parts.received[0].index)


@rule("C42", "Quyền hạn, chức vụ: chữ hoa, cỡ 13-14, đứng, đậm, giữa", PL + "mục II.7")
def capacity_look(paper: CheckedPaper) -> Outcome:
    """The look of the capacity."""

    def wrong(line: Line) -> str:
        return _look(line, 13, 14, bold=True, italic=False) or ("" if line.align == "center" else "phải căn giữa")

    return every(paper.parts.capacity, wrong)


@rule("C43", "Họ tên người ký: cỡ 13-14, đứng, đậm", PL + "mục II.7")
def signer_look(paper: CheckedPaper) -> Outcome:
    """The look of the name."""
    return every(paper.parts.signer[-1:], lambda line: _look(line, 13, 14, bold=True, italic=False))


@rule("C45", "“Nơi nhận:” cỡ 12, nghiêng, đậm, sát lề trái", PL + "mục II.9b")
def received_look(paper: CheckedPaper) -> Outcome:
    """The look of the word Nơi nhận."""
    return every(paper.parts.received, lambda line: _look(line, 12, 12, bold=True, italic=True))


@rule("C45a", "Danh sách nơi nhận: cỡ 11, đứng", PL + "mục II.9b")
def receivers_look(paper: CheckedPaper) -> Outcome:
    """The look of the recipients."""
    return every(paper.parts.receivers, lambda line: _look(line, 11, 11, bold=False, italic=False))


@rule("A01", "Phụ lục bắt đầu trang mới, đánh số trang riêng", PL + "mục III.1")
def appendix_section(paper: CheckedPaper) -> Outcome:
    """An appendix is a section with page numbers of its own."""
    if not paper.parts.appendix:
        return NOTHING
    line = paper.parts.appendix[0]
    fits = line.section > 0 and line.section < len(paper.sections) and paper.sections[line.section].restarts
    return PASSED if fits else Outcome(why="phụ lục không đánh số trang riêng từ 1", line=line.index)


@rule("A02", "Chữ “Phụ lục”: cỡ 14, đứng, đậm, giữa", PL + "mục III.1")
def appendix_word(paper: CheckedPaper) -> Outcome:
    """The look of the word Phụ lục."""
    return every(paper.parts.appendix[:1], lambda line: _look(line, 14, 14, bold=True, italic=False))


@rule("A03", "Tiêu đề phụ lục: chữ hoa, cỡ 13-14, đứng, đậm", PL + "mục III.1")
def appendix_title(paper: CheckedPaper) -> Outcome:
    """The look of the title of an appendix."""

    def wrong(line: Line) -> str:
        return _look(line, 13, 14, bold=True, italic=False) or ("" if line.text.isupper() else "phải in hoa")

    return every(paper.parts.appendix[1:2], wrong)


@rule("A04", "Bảng dài lặp lại hàng tiêu đề ở mỗi trang", "thực hành trình bày; Phụ lục III, Mẫu 2.1")
def table_heading(paper: CheckedPaper) -> Outcome:
    """A long table repeats its heading."""
    long = [number for number, (rows, columns, _, _) in enumerate(paper.tables) if rows > 12 and columns > 2]
    wrong = [number for number in long if not paper.tables[number][2]]
    return NOTHING if not long else Outcome(why=f"bảng thứ {wrong[0] + 1} không lặp lại tiêu đề") if wrong else PASSED
