"""From blocks to pages: letterhead, body, tables with repeated headings, appendices with numbers of their own."""

from dataclasses import dataclass, field

from gialai_desk.domain.papers.blocks import (
    Addressees,
    Appendix,
    Block,
    Code,
    Heading,
    Letterhead,
    PaperDocument,
    Paragraph,
    Signature,
    Table,
)
from gialai_desk.domain.papers.layout import (
    MM,
    RULE,
    Band,
    Column,
    Mark,
    Measure,
    Sheet,
    Square,
    Stroke,
    height_of,
    joined,
    moved,
)
from gialai_desk.domain.papers.rules import PageRules


@dataclass
class _Section:
    """Pages of one orientation with their bands; `repeated` = bands that stand at the top of every page of a table."""

    landscape: bool
    bands: list[tuple[Band, tuple[Band, ...]]] = field(default_factory=list[tuple[Band, tuple[Band, ...]]])


def lay_out(paper: PaperDocument, rules: PageRules, measure: Measure) -> list[Sheet]:
    """Return the pages of a paper."""
    sections = [_Section(False)]
    for block in paper.blocks:
        if isinstance(block, Appendix):
            if not sections[-1].bands:
                sections.pop()  # a paper that is an appendix alone
            sections.append(_Section(block.landscape))
        column = _column(rules, measure, sections[-1].landscape)
        if isinstance(block, Table):
            head, rows = _table(block, rules, measure)
            sections[-1].bands += [(band, ()) for band in head] + [(row, tuple(head)) for row in rows]
            continue
        _lay(block, column, rules, measure)
        sections[-1].bands += [(band, ()) for band in column.bands]
    return [sheet for section in sections for sheet in _pages(section, rules, measure)]


def _column(rules: PageRules, measure: Measure, landscape: bool) -> Column:
    width = rules.appendix_width if landscape else rules.text_width
    return Column(rules, measure, rules.left * MM, width * MM)


def _lay(block: Block, column: Column, rules: PageRules, measure: Measure) -> None:
    """Add the bands of one block that is no table."""
    if isinstance(block, Letterhead):
        column.bands += _letterhead(block, rules, measure)
    elif isinstance(block, Heading):
        column.paragraph(block.kind, "Tên loại")
        column.paragraph(block.subject, "Trích yếu")
        column.rule(subject_rule(block.subject, rules, measure))
    elif isinstance(block, Addressees):
        for text, style in addressed(block):
            column.paragraph(text, style)
    elif isinstance(block, Paragraph):
        column.paragraph(block.text, block.style, keep=block.keep)
    elif isinstance(block, Appendix):
        column.paragraph(block.label, "Phụ lục")
        column.paragraph(block.title, "Tiêu đề phụ lục")
        if block.note:
            column.paragraph(block.note, "Kèm theo")
        column.rule(40)
        column.bands.append(Band(1.149, (), 6.0, True))
    elif isinstance(block, Signature):
        column.bands += _signature(block, rules, measure)
    elif isinstance(block, Code):
        column.bands += [Band(1.149, (), 6.0, True), _code(block, column, rules)]


def subject_rule(subject: str, rules: PageRules, measure: Measure) -> float:
    """Return the length in mm of the rule under a trích yếu: four tenths of its last line (mục II.5a: a third to a half)."""
    style = rules.styles["Trích yếu"]
    lines = Column(rules, measure, 0.0, rules.text_width * MM)
    lines.paragraph(subject, "Trích yếu")
    last = next((mark for mark in lines.bands[-1].marks), None)
    width = measure(getattr(last, "text", ""), style.size, style.bold, style.italic)
    return max(15.0, round(0.4 * width / MM))


def addressed(block: Addressees) -> list[tuple[str, str]]:
    """Return the lines of Kính gửi with their styles."""
    if len(block.names) == 1:
        return [(f"Kính gửi: {block.names[0]}", "Kính gửi")]
    last = len(block.names) - 1
    listed = [(f"- {name}{'.' if index == last else ';'}", "Kính gửi mục") for index, name in enumerate(block.names)]
    return [("Kính gửi:", "Kính gửi"), *listed]


def received(block: Signature) -> list[tuple[str, str]]:
    """Return the lines left of the signature with their styles: Nơi nhận, or the other party that signs."""
    if block.other:
        return [(block.other[0], "Chức vụ ký"), (block.other[1], "Họ tên ký")]
    listed = [(f"- {one};", "Nơi nhận mục") for one in block.recipients]
    return [("Nơi nhận:", "Nơi nhận"), *listed, (f"- Lưu: {block.archive}.", "Nơi nhận mục")]


def _letterhead(block: Letterhead, rules: PageRules, measure: Measure) -> list[Band]:
    start, split, end = rules.left * MM, (rules.left + rules.letterhead_left) * MM, (rules.left + rules.text_width) * MM
    left, right = Column(rules, measure, start, split - start), Column(rules, measure, split, end - split)
    for line, bold in block.issuer:
        left.paragraph(line, "Cơ quan ban hành" if bold else "Cơ quan chủ quản")
    left.rule(rules.rule_under(block.issuer))
    right.paragraph(rules.nation, "Quốc hiệu")
    right.paragraph(rules.motto, "Tiêu ngữ")
    right.rule(rules.motto_rule)
    below, beside = Column(rules, measure, start, split - start), Column(rules, measure, split, end - split)
    below.paragraph(block.number, "Số ký hiệu")
    if block.subject:
        below.paragraph(block.subject, "Trích yếu công văn")
    if block.place_and_date:
        beside.paragraph(block.place_and_date, "Địa danh ngày tháng")
    return [joined((left, right), keep=True), joined((below, beside), keep=True)]


def _signature(block: Signature, rules: PageRules, measure: Measure) -> list[Band]:
    start, split, end = rules.left * MM, (rules.left + rules.signature_left) * MM, (rules.left + rules.text_width) * MM
    left, right = Column(rules, measure, start, split - start), Column(rules, measure, split, end - split)
    for text, style in received(block):
        left.paragraph(text, style)
    for line in block.capacity:
        right.paragraph(line, "Chức vụ ký")
    right.paragraph(block.name, "Họ tên ký")
    return [Band(1.149, (), 10.0, True), joined((left, right))]


def _code(block: Code, column: Column, rules: PageRules) -> Band:
    side = rules.code_side * MM
    module = side / len(block.modules)
    marks: list[Mark] = [
        Square(column.x + x * module, y * module, module)
        for y, row in enumerate(block.modules)
        for x, black in enumerate(row)
        if black
    ]
    beside = Column(rules, column.measure, column.x + side + 2 * MM, (rules.text_width - 2) * MM - side)
    beside.paragraph(block.words, "Chữ cạnh mã")
    text = joined((beside,), top=max(0.0, (side - height_of(beside.bands)) / 2))
    return Band(max(side, text.height), (*marks, *text.marks))


def _table(block: Table, rules: PageRules, measure: Measure) -> tuple[list[Band], list[Band]]:
    """Return the heading rows and the other rows."""
    numbers = tuple(f"({index})" for index in range(1, len(block.widths) + 1))
    head = [
        _row(block, block.headings, ("Đầu bảng",) * len(block.widths), rules, measure, keep=True),
        _row(block, numbers, ("Số cột",) * len(block.widths), rules, measure, keep=True),
    ]
    rows: list[Band] = []
    for index, values in enumerate(block.rows):
        styles = tuple(cell_style(block, index, column) for column in range(len(block.widths)))
        rows.append(_row(block, values, styles, rules, measure))
    return head, rows


def cell_style(block: Table, row: int, column: int) -> str:
    """Return the style of a cell below the headings."""
    if row in block.bold_rows:
        return "Đầu bảng" if column in block.centred else "Ô bảng đậm"
    return "Ô bảng giữa" if column in block.centred else "Ô bảng"


def _row(block: Table, values: tuple[str, ...], styles: tuple[str, ...], rules: PageRules, measure: Measure, *, keep: bool = False) -> Band:  # fmt: skip
    x = rules.left * MM
    inside = rules.cell_margin * MM
    columns: list[Column] = []
    edges = [x]
    for width, value, style in zip(block.widths, values, styles, strict=True):
        column = Column(rules, measure, x + inside, width * MM - 2 * inside)
        column.paragraph(value, style)
        columns.append(column)
        x += width * MM
        edges.append(x)
    text = joined(columns, extra=RULE)
    frame = [Stroke(edges[0], 0.0, edges[-1], 0.0), Stroke(edges[0], text.height, edges[-1], text.height)]
    frame += [Stroke(edge, 0.0, edge, text.height) for edge in edges]
    return Band(text.height, (*frame, *text.marks), 0.0, keep)


def _pages(section: _Section, rules: PageRules, measure: Measure) -> list[Sheet]:
    """Put the bands of a section on pages."""
    width, height = (rules.height, rules.width) if section.landscape else (rules.width, rules.height)
    room = (height - rules.top - rules.bottom) * MM
    pages: list[list[Mark]] = [[]]
    y = 0.0
    bands = section.bands
    index = 0
    while index < len(bands):
        group = _together(bands, index)
        needs = height_of(band for band, _ in group)
        if y > 0 and y + needs > room + 0.01:
            pages.append([])
            y = 0.0
            for head in group[0][1]:
                pages[-1] += [moved(mark, rules.top * MM + y) for mark in head.marks]
                y += head.height
        for band, _ in group:
            y += band.before if y > 0 or len(pages) == 1 else 0.0
            pages[-1] += [moved(mark, rules.top * MM + y) for mark in band.marks]
            y += band.height
        index += len(group)
    return [
        Sheet(width * MM, height * MM, (*marks, *_number(number, width, rules, measure)))
        for number, marks in enumerate(pages, 1)
    ]


def _together(bands: list[tuple[Band, tuple[Band, ...]]], start: int) -> list[tuple[Band, tuple[Band, ...]]]:
    end = start
    while end + 1 < len(bands) and bands[end][0].keep:
        end += 1
    return bands[start : end + 1]


def _number(number: int, width: float, rules: PageRules, measure: Measure) -> list[Mark]:
    """Return the page number, centred in the top margin; page 1 shows none (mục I.7)."""
    if number == 1:
        return []
    column = Column(rules, measure, rules.left * MM, (width - rules.left - _right(width, rules)) * MM)
    column.paragraph(str(number), "Số trang")
    return [moved(mark, rules.header * MM) for mark in column.bands[0].marks]


def _right(width: float, rules: PageRules) -> float:
    return rules.right if width == rules.width else rules.appendix_right
