"""A paper in Word (NĐ 30/2020, Phụ lục I): each block in named styles, real header fields, tables that repeat their headings."""

import io
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from docx import Document as new_document
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parser
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import pin_times, printable, save
from gialai_desk.documents.text_width import width
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
from gialai_desk.domain.papers.flow import addressed, cell_style, received, subject_rule
from gialai_desk.domain.papers.rules import Style

_ALIGN = {"left": ALIGN.LEFT, "center": ALIGN.CENTER, "justify": ALIGN.JUSTIFY}


def write_paper(paper: PaperDocument, target: Path, *, made_on: date | None = None) -> None:
    """Write the paper; the same blocks give the same bytes."""
    save(target, lambda partial: _write(paper, partial, made_on))


def _write(paper: PaperDocument, target: Path, made_on: date | None) -> None:
    document = _open(paper.title, made_on)
    for index, block in enumerate(paper.blocks):
        _block(document, block, paper.blocks[index - 1] if index else None)
    document.save(str(target))
    pin_times(target)


def _block(document: Document, block: Block, before: Block | None) -> None:
    if isinstance(block, Letterhead):
        _letterhead(document, block)
    elif isinstance(block, Heading):
        paragraph(document, block.kind, "Tên loại")
        paragraph(document, block.subject, "Trích yếu")
        rule(document, page_rules().text_width, subject_rule(block.subject, page_rules(), width))
    elif isinstance(block, Addressees):
        for text, style in addressed(block):
            paragraph(document, text, style)
    elif isinstance(block, Paragraph):
        made = paragraph(document, block.text, block.style)
        made.paragraph_format.keep_with_next = True if block.keep else None
    elif isinstance(block, Table):
        _table(document, block)
    elif isinstance(block, Appendix):
        _appendix(document, block, alone=before is None)
    elif isinstance(block, Signature):
        _signature(document, block)
    else:
        _code(document, block)


@cache
def _base() -> bytes:
    """Return the styled empty document that every paper begins as: page, styles, page number, language."""
    rules = page_rules()
    document = new_document()
    normal: Any = document.styles["Normal"]
    _fonts(normal.element.get_or_add_rPr(), 14)
    normal.font.name, normal.font.size = rules.font, Pt(14)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    for name, style in rules.styles.items():
        _add_style(document, name, style)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(rules.width), Mm(rules.height)
    section.top_margin, section.bottom_margin = Mm(rules.top), Mm(rules.bottom)
    section.left_margin, section.right_margin = Mm(rules.left), Mm(rules.right)
    section.header_distance = Mm(rules.header)
    page_number_field(section)
    kept = {"Normal", "Default Paragraph Font", "Normal Table", "Table Normal", "Table Grid", "Header", *rules.styles}
    for shipped in list(document.styles):
        if shipped.name not in kept:
            shipped.delete()
    set_language(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def set_language(document: Any) -> None:
    """Make Vietnamese the proofing language of the whole file."""
    for one in document.styles.element.iter(qn("w:lang")):
        for key in ("val", "eastAsia", "bidi"):
            one.set(qn(f"w:{key}"), "vi-VN")


@cache
def _style_ids() -> dict[str, str]:
    """Return the id of each style by its name."""
    found = new_document(io.BytesIO(_base())).styles
    return {style.name: style.style_id for style in found if style.name}


def _open(title: str, made_on: date | None) -> Document:
    """Return a new paper with its properties."""
    document = new_document(io.BytesIO(_base()))
    properties = document.core_properties
    properties.title, properties.author, properties.comments, properties.language = (
        printable(title)[:255],
        "",
        "",
        "vi-VN",
    )
    made = datetime.combine(made_on or date(2020, 3, 5), datetime.min.time())
    properties.created = properties.modified = made
    return document


def _add_style(document: Document, name: str, style: Style) -> None:
    styles: Any = document.styles
    made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = styles["Normal"]
    made.font.name, made.font.size, made.font.bold, made.font.italic = (
        page_rules().font,
        Pt(style.size),
        style.bold,
        style.italic,
    )
    _fonts(made.element.get_or_add_rPr(), style.size)
    layout = made.paragraph_format
    layout.alignment, layout.space_before, layout.space_after = _ALIGN[style.align], Pt(style.before), Pt(0)
    layout.line_spacing = 1.0
    layout.first_line_indent, layout.left_indent = Mm(style.first), Mm(style.left)
    layout.keep_with_next = style.keep or None


def _fonts(properties: Any, size: float) -> None:
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = _made("w:rFonts")
        properties.insert(0, fonts)
    for key in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{key}"), page_rules().font)
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
    made._p.style = _style_ids()[style]  # by id: the library looks a name up among all styles each time
    if text:
        made.add_run(printable(text))
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
    for index, wide in enumerate(widths):
        table.columns[index].width = Mm(wide)
    for row in table._tbl.tr_lst:
        for wide, cell in zip(widths, row.tc_lst, strict=True):
            cell.width = Mm(wide)


def _made(tag: str) -> Any:
    library: Any = parser  # its own types are partly unknown
    return library.OxmlElement(tag)


def _element(tag: str, **attributes: str) -> Any:
    made = _made(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def page_number_field(section: Any, style: str | None = "Số trang") -> None:
    """Arabic page number, centred in the top margin, not shown on page 1 (Phụ lục I, mục I.7)."""
    section.different_first_page_header_footer = True
    made = section.header.paragraphs[0]
    if style:
        made.style = style
    else:  # somebody else's file
        made.alignment = ALIGN.CENTER
    for kind in ("begin", None, "end"):
        run = made.add_run()
        if not style:
            run.font.name, run.font.size = page_rules().font, Pt(14)
        if kind:
            run._r.append(_element("w:fldChar", fldCharType=kind))
        else:
            field = _made("w:instrText")
            field.set(qn("xml:space"), "preserve")
            field.text = " PAGE "
            run._r.append(field)


def _letterhead(document: Document, block: Letterhead) -> None:
    """Write ô 1-4 and 5b: issuer and nation side by side, number and date on one line, V/v below the number."""
    rules = page_rules()
    widths = (rules.letterhead_left, rules.text_width - rules.letterhead_left)
    table = layout_table(document, 2, widths)
    left, right = table.cell(0, 0), table.cell(0, 1)
    for index, (line, bold) in enumerate(block.issuer):
        paragraph(left, line, "Cơ quan ban hành" if bold else "Cơ quan chủ quản", reuse=index == 0)
    rule(left, widths[0], rules.rule_under(block.issuer))
    paragraph(right, rules.nation, "Quốc hiệu", reuse=True)
    paragraph(right, rules.motto, "Tiêu ngữ")
    rule(right, widths[1], rules.motto_rule)
    left, right = table.cell(1, 0), table.cell(1, 1)
    paragraph(left, block.number, "Số ký hiệu", reuse=True)
    if block.subject:
        paragraph(left, block.subject, "Trích yếu công văn")
    if block.place_and_date:
        paragraph(right, block.place_and_date, "Địa danh ngày tháng", reuse=True)


def _signature(document: Document, block: Signature) -> None:
    """Write ô 9b and 7: recipients left, capacity and name right, on one level, never split over pages."""
    rules = page_rules()
    gap = paragraph(document, "", "Đường kẻ")
    gap.paragraph_format.space_before = Pt(10)
    gap.paragraph_format.keep_with_next = True
    table = layout_table(document, 1, (rules.signature_left, rules.text_width - rules.signature_left))
    left, right = table.cell(0, 0), table.cell(0, 1)
    for index, (text, style) in enumerate(received(block)):
        paragraph(left, text, style, reuse=index == 0)
    for index, line in enumerate(block.capacity):
        paragraph(right, line, "Chức vụ ký", reuse=index == 0)
    paragraph(right, block.name, "Họ tên ký")


def _appendix(document: Document, block: Appendix, *, alone: bool) -> None:
    """Begin an appendix in a section of its own with page numbers from 1 (Phụ lục I, mục III.1; Mẫu 2.1)."""
    rules = page_rules()
    section: Any = document.sections[0] if alone else document.add_section(WD_SECTION.NEW_PAGE)
    if block.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(rules.height), Mm(rules.width)
        section.right_margin = Mm(rules.appendix_right)
    if not alone:
        section.header.is_linked_to_previous = False
        section.first_page_header.is_linked_to_previous = False
        page_number_field(section)
    section._sectPr.find(qn("w:pgMar")).addnext(_element("w:pgNumType", start="1"))
    paragraph(document, block.label, "Phụ lục")
    paragraph(document, block.title, "Tiêu đề phụ lục")
    if block.note:
        paragraph(document, block.note, "Kèm theo")
    wide = rules.appendix_width if block.landscape else rules.text_width
    rule(document, wide, 40)
    gap = paragraph(document, "", "Đường kẻ")
    gap.paragraph_format.space_before, gap.paragraph_format.keep_with_next = Pt(6), True


def _table(document: Document, block: Table) -> None:
    """Write a ruled table: the heading and its row of numbers repeated on every page, rows not split."""
    table: Any = document.add_table(rows=2 + len(block.rows), cols=len(block.widths))
    table.style, table.autofit = "Table Grid", False
    _set_widths(table, block.widths)
    properties = table._tbl.tblPr
    margins = _made("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(_element(f"w:{side}", w=str(round(page_rules().cell_margin * 56.6929)), type="dxa"))
    _in_order(properties, _element("w:tblInd", w="0", type="dxa"), margins)
    numbers = [f"({number})" for number in range(1, len(block.widths) + 1)]
    rows, ids = table._tbl.tr_lst, _style_ids()
    for index, (row, values) in enumerate(zip(rows, [block.headings, numbers, *block.rows], strict=True)):
        trait = row.get_or_add_trPr()
        trait.append(_made("w:cantSplit"))
        if index < 2:
            trait.append(_made("w:tblHeader"))
        for column, (cell, value) in enumerate(zip(row.tc_lst, values, strict=True)):
            style = ("Đầu bảng", "Số cột")[index] if index < 2 else cell_style(block, index - 2, column)
            line = cell.p_lst[0]
            line.style = ids[style]
            if value:
                line.add_r().text = printable(value)


def _in_order(properties: Any, indent: Any, margins: Any) -> None:
    """Put what belongs to a table in the order of the schema: width, indent, borders, layout, margins, look."""
    for tag in ("w:tblInd", "w:tblCellMar"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    properties.append(indent)
    for tag in ("w:tblLayout",):
        for one in properties.findall(qn(tag)):
            properties.remove(one)
            properties.append(one)
    properties.append(margins)
    for one in properties.findall(qn("w:tblLook")):
        properties.remove(one)
        properties.append(one)


def _code(document: Document, block: Code) -> None:
    """Write the QR square with its words beside it."""
    rules = page_rules()
    paragraph(document, "", "Đường kẻ").paragraph_format.space_before = Pt(6)
    table = layout_table(document, 1, (rules.code_side + 2, rules.text_width - rules.code_side - 2))
    picture = table.cell(0, 0).paragraphs[0]
    picture.style = "Chữ cạnh mã"
    picture.add_run().add_picture(io.BytesIO(_png(block.modules)), width=Mm(rules.code_side))
    beside = table.cell(0, 1)
    beside.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    paragraph(beside, block.words, "Chữ cạnh mã", reuse=True)


def _png(modules: tuple[tuple[bool, ...], ...]) -> bytes:
    """Return the square as a picture, eight dots a module."""
    from PIL import Image

    side = len(modules)
    picture: Any = Image.new("1", (side, side), 1)
    picture.putdata([0 if black else 1 for row in modules for black in row])
    out = io.BytesIO()
    picture.resize((side * 8, side * 8), Image.Resampling.NEAREST).save(out, "PNG")
    return out.getvalue()
