"""The blocks of an official paper in Word (NĐ 30/2020, Phụ lục I): styles, letterhead, signature block, appendix.

All measures are data here with their clause; every text block uses a named Word style.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from docx import Document as new_document
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parser
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

FONT = "Times New Roman"
# Phụ lục I, mục I: A4, margins 20-25 / 20-25 / 30-35 / 15-20 mm
TOP, BOTTOM, LEFT, RIGHT = 20, 20, 30, 20
TEXT_WIDTH = 210 - LEFT - RIGHT
HEADER_LEFT = 62  # left column of the letterhead, mm; the rest holds quốc hiệu on one line at 13 pt
SIGN_LEFT = 72
APPENDIX_RIGHT = 15
APPENDIX_WIDTH = 297 - LEFT - APPENDIX_RIGHT
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_RULE = 60.5  # mm, the length of the motto at 14 pt


@dataclass(frozen=True)
class Style:
    """One paragraph style: size pt, bold, italic, alignment, space before pt, first-line and left indent mm."""

    size: float
    bold: bool = False
    italic: bool = False
    align: Any = ALIGN.CENTER
    before: float = 0
    first: float = 0
    left: float = 0
    keep: bool = False


# Phụ lục I, mục II and mục V (table of sizes)
STYLES: dict[str, Style] = {
    "Quốc hiệu": Style(13, bold=True),
    "Tiêu ngữ": Style(14, bold=True),
    "Cơ quan chủ quản": Style(13),
    "Cơ quan ban hành": Style(13, bold=True),
    "Số ký hiệu": Style(13, before=4),
    "Trích yếu công văn": Style(12, before=6),
    "Địa danh ngày tháng": Style(14, italic=True, before=4),
    "Kính gửi": Style(14, align=ALIGN.LEFT, before=16, left=35),
    "Kính gửi mục": Style(14, align=ALIGN.LEFT, left=52.6),
    "Nội dung": Style(14, align=ALIGN.JUSTIFY, before=6, first=10),
    "Nội dung đầu": Style(14, align=ALIGN.JUSTIFY, before=16, first=10),
    "Nơi nhận": Style(12, bold=True, italic=True, align=ALIGN.LEFT, keep=True),
    "Nơi nhận mục": Style(11, align=ALIGN.LEFT, keep=True),
    "Chức vụ ký": Style(14, bold=True, keep=True),
    "Họ tên ký": Style(14, bold=True, before=68),
    "Phụ lục": Style(14, bold=True),
    "Tiêu đề phụ lục": Style(14, bold=True),
    "Kèm theo": Style(13, italic=True),
    "Ô bảng": Style(12, align=ALIGN.LEFT),
    "Ô bảng giữa": Style(12),
    "Đầu bảng": Style(12, bold=True),
    "Số cột": Style(12, italic=True),
    "Số trang": Style(14),
    "Đường kẻ": Style(1),
}


def open_paper(title: str) -> Document:
    """Return an empty paper: page, styles, page number, language, properties."""
    document = new_document()
    normal: Any = document.styles["Normal"]
    _fonts(normal.element.get_or_add_rPr(), 14)
    normal.font.name, normal.font.size = FONT, Pt(14)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    for name, style in STYLES.items():
        _add_style(document, name, style)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(TOP), Mm(BOTTOM)
    section.left_margin, section.right_margin, section.header_distance = Mm(LEFT), Mm(RIGHT), Mm(10)
    _page_number(section)
    properties = document.core_properties
    properties.title, properties.author, properties.comments, properties.language = title, "", "", "vi-VN"
    return document


def _add_style(document: Document, name: str, style: Style) -> None:
    styles: Any = document.styles
    made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = styles["Normal"]
    made.font.name, made.font.size, made.font.bold, made.font.italic = (
        FONT,
        Pt(style.size),
        style.bold,
        style.italic,
    )
    _fonts(made.element.get_or_add_rPr(), style.size)
    layout = made.paragraph_format
    layout.alignment, layout.space_before, layout.space_after = style.align, Pt(style.before), Pt(0)
    layout.line_spacing = 1.0
    layout.first_line_indent, layout.left_indent = Mm(style.first), Mm(style.left)
    layout.keep_with_next = style.keep or None


def _fonts(properties: Any, size: float) -> None:
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = _made("w:rFonts")
        properties.insert(0, fonts)
    for key in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{key}"), FONT)
    for key in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{key}"), None)
    language = properties.find(qn("w:lang"))
    if language is None:
        language = _made("w:lang")
        properties.append(language)
    for key in ("val", "eastAsia", "bidi"):
        language.set(qn(f"w:{key}"), "vi-VN")


def paragraph(container: Any, text: str, style: str, *, reuse: bool = False) -> Any:
    """Write a paragraph in a named style; `reuse` takes the empty first one of a table cell."""
    made = container.paragraphs[0] if reuse else container.add_paragraph()
    made.style = style
    if text:
        made.add_run(text)
    return made


def rule(container: Any, column: float, length: float, gap: float = 2) -> None:
    """Draw a solid rule `length` mm long, centred in a column of `column` mm (never an underline)."""
    made = paragraph(container, "", "Đường kẻ")
    layout = made.paragraph_format
    layout.left_indent = layout.right_indent = Mm((column - length) / 2)
    layout.space_before, layout.line_spacing = Pt(gap), Pt(3)
    borders = _made("w:pBdr")
    top = _made("w:top")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        top.set(qn(f"w:{key}"), value)
    borders.append(top)
    made._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def layout_table(document: Document, rows: int, widths: tuple[float, ...]) -> Any:
    """Return a borderless fixed table with no cell margins, so that text is flush with the page margin."""
    table: Any = document.add_table(rows=rows, cols=len(widths))
    table.autofit = False
    properties = table._tbl.tblPr
    indent = _element("w:tblInd", w="0", type="dxa")
    margins = _made("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(_element(f"w:{side}", w="0", type="dxa"))
    width = properties.find(qn("w:tblW"))
    width.set(qn("w:type"), "dxa")
    width.set(qn("w:w"), str(round(sum(widths) * 56.6929)))
    layout, look = properties.find(qn("w:tblLayout")), properties.find(qn("w:tblLook"))
    for moved in (layout, look):
        if moved is not None:
            properties.remove(moved)
    for made in (indent, layout, margins, look):
        if made is not None:
            properties.append(made)
    _set_widths(table, widths)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(_made("w:cantSplit"))
    return table


def _set_widths(table: Any, widths: tuple[float, ...]) -> None:
    """Set both the grid (LibreOffice obeys it) and every cell (Word obeys these)."""
    for index, width in enumerate(widths):
        table.columns[index].width = Mm(width)
        for row in table.rows:
            row.cells[index].width = Mm(width)


def _made(tag: str) -> Any:
    library: Any = parser  # its own types are partly unknown
    return library.OxmlElement(tag)


def _element(tag: str, **attributes: str) -> Any:
    made = _made(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _page_number(section: Any) -> None:
    """Arabic page number, centred in the top margin, not shown on page 1 (Phụ lục I, mục I.7)."""
    section.different_first_page_header_footer = True
    made = section.header.paragraphs[0]
    made.style = "Số trang"
    for kind in ("begin", None, "end"):
        run = made.add_run()
        if kind:
            run._r.append(_element("w:fldChar", fldCharType=kind))
        else:
            field = _made("w:instrText")
            field.set(qn("xml:space"), "preserve")
            field.text = " PAGE "
            run._r.append(field)


def letterhead(
    document: Document,
    issuer: Iterable[tuple[str, bool]],
    rule_length: float,
    number: str,
    place_and_date: str,
    subject: str = "",
) -> None:
    """Write ô 1-4 and 5b: issuer and nation side by side, number and date on one line, V/v below the number."""
    table = layout_table(document, 2, (HEADER_LEFT, TEXT_WIDTH - HEADER_LEFT))
    left, right = table.cell(0, 0), table.cell(0, 1)
    for index, (line, bold) in enumerate(issuer):
        paragraph(left, line, "Cơ quan ban hành" if bold else "Cơ quan chủ quản", reuse=index == 0)
    rule(left, HEADER_LEFT, rule_length)
    paragraph(right, NATION, "Quốc hiệu", reuse=True)
    paragraph(right, MOTTO, "Tiêu ngữ")
    rule(right, TEXT_WIDTH - HEADER_LEFT, MOTTO_RULE)
    left, right = table.cell(1, 0), table.cell(1, 1)
    paragraph(left, number, "Số ký hiệu", reuse=True)
    if subject:
        paragraph(left, subject, "Trích yếu công văn")
    paragraph(right, place_and_date, "Địa danh ngày tháng", reuse=True)


def addressees(document: Document, names: list[str]) -> None:
    """Write Kính gửi: one on the same line, several below each other with the hyphen under the colon."""
    if len(names) == 1:
        paragraph(document, f"Kính gửi: {names[0]}", "Kính gửi")
        return
    paragraph(document, "Kính gửi:", "Kính gửi")
    for index, name in enumerate(names):
        paragraph(document, f"- {name}{'.' if index == len(names) - 1 else ';'}", "Kính gửi mục")


def body(document: Document, paragraphs: list[str]) -> None:
    """Write the body; the last paragraph ends with "./."."""
    for index, text in enumerate(paragraphs):
        ending = "./." if index == len(paragraphs) - 1 else ""
        paragraph(
            document,
            text.rstrip(".") + ending if ending else text,
            "Nội dung đầu" if index == 0 else "Nội dung",
        )
    if len(paragraphs) > 1:  # the signature never stands alone on a page
        for last in document.paragraphs[-2:]:
            last.paragraph_format.keep_with_next = True


def signature(document: Document, recipients: list[str], archive: str, capacity: Iterable[str], name: str) -> None:
    """Write ô 9b and 7: recipients left, capacity and name right, on one level, never split over pages."""
    gap = paragraph(document, "", "Đường kẻ")
    gap.paragraph_format.space_before = Pt(10)
    gap.paragraph_format.keep_with_next = True
    table = layout_table(document, 1, (SIGN_LEFT, TEXT_WIDTH - SIGN_LEFT))
    left, right = table.cell(0, 0), table.cell(0, 1)
    paragraph(left, "Nơi nhận:", "Nơi nhận", reuse=True)
    for one in recipients:
        paragraph(left, f"- {one};", "Nơi nhận mục")
    paragraph(left, f"- Lưu: {archive}.", "Nơi nhận mục")
    for index, line in enumerate(capacity):
        paragraph(right, line, "Chức vụ ký", reuse=index == 0)
    paragraph(right, name, "Họ tên ký")


def _landscape(document: Document) -> None:
    """Begin a landscape section with page numbers of its own (Phụ lục I, mục III.1)."""
    section: Any = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = (
        Mm(LEFT),
        Mm(APPENDIX_RIGHT),
        Mm(TOP),
        Mm(BOTTOM),
    )
    section.header_distance = Mm(10)
    section.header.is_linked_to_previous = False
    section.first_page_header.is_linked_to_previous = False
    _page_number(section)
    section._sectPr.find(qn("w:pgMar")).addnext(_element("w:pgNumType", start="1"))


def appendix(
    document: Document,
    title: str,
    note: str,
    headings: list[str],
    widths: tuple[float, ...],
    rows: list[list[str]],
    centred: frozenset[int],
) -> None:
    """Write a landscape appendix in a section of its own: numbers from 1, repeated heading, rows not split (Mẫu 2.1)."""
    _landscape(document)
    paragraph(document, "Phụ lục", "Phụ lục")
    paragraph(document, title, "Tiêu đề phụ lục")
    paragraph(document, note, "Kèm theo")
    rule(document, APPENDIX_WIDTH, 40)
    paragraph(document, "", "Đường kẻ").paragraph_format.space_before = Pt(6)
    table: Any = document.add_table(rows=2 + len(rows), cols=len(widths))
    table.style, table.autofit = "Table Grid", False
    _set_widths(table, widths)
    grid = [headings, [f"({n})" for n in range(1, len(widths) + 1)], *rows]
    for index, (row, values) in enumerate(zip(table.rows, grid, strict=True)):
        properties = row._tr.get_or_add_trPr()
        properties.append(_made("w:cantSplit"))
        if index < 2:
            properties.append(_made("w:tblHeader"))
        for column, (cell, value) in enumerate(zip(row.cells, values, strict=True)):
            style = (
                "Đầu bảng"
                if index == 0
                else "Số cột"
                if index == 1
                else "Ô bảng giữa"
                if column in centred
                else "Ô bảng"
            )
            paragraph(cell, value, style, reuse=True)
