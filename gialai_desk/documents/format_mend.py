""" "Sửa giúp": a copy of a Word file with what can be mended safely put right; words are touched only in their spacing and form."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from gialai_desk.documents.format_model import open_word, read_format
from gialai_desk.documents.paper import page_number_field, set_language
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.saving import pin_times, save
from gialai_desk.domain.papers.checked import CheckedPaper, Line

# element → style of the decree whose size, boldness, slope and alignment its lines get
_LOOKS = {
    "nation": "Quốc hiệu", "motto": "Tiêu ngữ", "number": "Số ký hiệu", "place": "Địa danh ngày tháng", "about": "Trích yếu công văn",
    "kind": "Tên loại", "subject": "Trích yếu", "received": "Nơi nhận", "receivers": "Nơi nhận mục", "capacity": "Chức vụ ký", "signer": "Họ tên ký",
}  # fmt: skip
_ALIGN = {"center": ALIGN.CENTER, "left": ALIGN.LEFT, "justify": ALIGN.JUSTIFY}


def mend(path: Path, target: Path) -> None:
    """Write a mended copy; the file itself stays as it is."""
    paper = read_format(path)
    document = open_word(path)
    paragraphs = list(_paragraphs(document.element.body))
    for number, section in enumerate(document.sections):
        _page(section, may_lie=number > 0)
    for line, element in zip(paper.lines, paragraphs, strict=True):
        if line.text.strip():
            _letters(Paragraph(element, document))
    _elements(paper, paragraphs, document)
    _body(paper, paragraphs, document)
    set_language(document)

    def write(partial: Path) -> None:
        document.save(str(partial))
        pin_times(partial)

    save(target, write)


def _paragraphs(parent: Any) -> Iterator[Any]:
    """Return the paragraphs in the order in which the check counts them."""
    for child in parent.iterchildren():
        if child.tag == qn("w:p"):
            yield child
        elif child.tag == qn("w:tbl"):
            for cell in (cell for row in child.findall(qn("w:tr")) for cell in row.findall(qn("w:tc"))):
                yield from _paragraphs(cell)
        elif child.tag in (qn("w:sdt"), qn("w:ins")):
            yield from _paragraphs(child.find(qn("w:sdtContent")) if child.tag == qn("w:sdt") else child)


def _page(section: Any, *, may_lie: bool) -> None:
    """Put paper and margins within what the decree allows, and the page number into the top margin."""
    rules = page_rules()
    width, height = section.page_width or 0, section.page_height or 0
    wide = may_lie and width > height
    sides = (rules.height, rules.width) if wide else (rules.width, rules.height)
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(sides[0]), Mm(sides[1])
    for name, low, high in (
        ("top_margin", 20, 25),
        ("bottom_margin", 20, 25),
        ("left_margin", 30, 35),
        ("right_margin", 15, 20),
    ):
        length = getattr(section, name)
        millimetres = length / 36000 if length is not None else low
        setattr(section, name, Mm(min(high, max(low, millimetres))))
    section.header_distance = Mm(rules.header)
    numbered = "PAGE" in "".join(one.text or "" for one in section.header._element.iter(qn("w:instrText")))
    if (
        not numbered
        and not section.header.is_linked_to_previous
        or not numbered
        and not section.header.paragraphs[0].text
    ):
        page_number_field(section, None)
    section.different_first_page_header_footer = True


def _letters(paragraph: Any) -> None:
    """Set the font and the colour, compose letters."""
    for run in paragraph.runs:
        properties = run._r.get_or_add_rPr()
        fonts = properties.find(qn("w:rFonts"))
        if fonts is not None:
            properties.remove(fonts)
        run.font.name = page_rules().font
        for key in ("cs", "eastAsia"):
            properties.find(qn("w:rFonts")).set(qn(f"w:{key}"), page_rules().font)
        if run.font.color is not None and run.font.color.rgb not in (None, RGBColor(0, 0, 0)):
            run.font.color.rgb = RGBColor(0, 0, 0)
        for part in run._r.findall(qn("w:t")):
            composed = unicodedata.normalize("NFC", part.text or "")
            if composed != part.text:
                part.text = composed


def _elements(paper: CheckedPaper, paragraphs: list[Any], document: Any) -> None:
    """Give each known element the look of its style."""
    for part, name in _LOOKS.items():
        style = page_rules().styles[name]
        for line in getattr(paper.parts, part):
            made = Paragraph(paragraphs[line.index], document)
            for run in made.runs:
                run.font.size, run.font.bold, run.font.italic = Pt(style.size), style.bold, style.italic
                run.font.underline = False if part == "motto" else run.font.underline
            if part not in ("received", "receivers"):
                made.alignment = _ALIGN[style.align]
    for line in paper.parts.issuer:
        for run in Paragraph(paragraphs[line.index], document).runs:
            run.font.size, run.font.italic = Pt(13), False
    for line in paper.parts.issuer[-1:]:
        for run in Paragraph(paragraphs[line.index], document).runs:
            run.font.bold = True
    for line in (*paper.parts.address, *paper.parts.addressees):
        for run in Paragraph(paragraphs[line.index], document).runs:
            run.font.size, run.font.bold, run.font.italic = Pt(14), False, False


def _body(paper: CheckedPaper, paragraphs: list[Any], document: Any) -> None:
    """Set size, justification, indent and spacing of the body, take out needless spaces, end it with "./."."""
    lines = paper.parts.body
    for line in lines:
        made = Paragraph(paragraphs[line.index], document)
        _words(made, lambda text: re.sub(r"(?<=\S) {2,}(?=\S)", " ", re.sub(r"\s+([,.;:)])(?!\.)", r"\1", text)))
        _trim(made)
        if len(line.text.strip()) <= 60 or line.bold:
            continue
        for run in made.runs:
            run.font.size = Pt(14)
        layout = made.paragraph_format
        layout.alignment, layout.first_line_indent = ALIGN.JUSTIFY, Mm(10)
        if line.before + line.after < 6:
            layout.space_before = Pt(6)
        if line.spacing and not 0.99 <= line.spacing <= 1.51:
            layout.line_spacing = 1.0 if line.spacing < 1 else 1.5
    if lines and (paper.parts.received or paper.parts.capacity) and _is_sentence(lines[-1]):
        last = Paragraph(paragraphs[lines[-1].index], document)
        runs = [run for run in last.runs if run.text.strip()]
        if runs and not lines[-1].text.rstrip().endswith("./."):
            runs[-1].text = runs[-1].text.rstrip(" ./") + "./."


def _is_sentence(line: Line) -> bool:
    return len(line.text.strip()) > 20 and not line.text.strip().isupper()


def _words(paragraph: Any, change: Callable[[str], str]) -> None:
    for run in paragraph.runs:
        for part in run._r.findall(qn("w:t")):
            if part.text and change(part.text) != part.text:
                part.text = change(part.text)


def _trim(paragraph: Any) -> None:
    """Take spaces and tabs from the beginning of a paragraph."""
    for run in paragraph.runs:
        for child in list(run._r):
            if child.tag == qn("w:tab"):
                run._r.remove(child)
            elif child.tag == qn("w:t"):
                child.text = (child.text or "").lstrip(" \t")
                if child.text:
                    return
