"""The format check: our own papers pass, each known fault is found, and the mended copy passes."""

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Mm, Pt, RGBColor

from gialai_desk.actions import formats
from gialai_desk.documents.paper import write_paper
from gialai_desk.domain.errors import FileUnreadable
from tests.documents.test_layout import letter


@pytest.fixture
def file(tmp_path):
    write_paper(letter(3), tmp_path / "letter.docx")
    return tmp_path / "letter.docx"


def wrong(path):
    return {one.code: one for one in formats.review(path)[1] if one.verdict == "sai"}


def line(document, start):
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    found = [
        p for p in (*document.paragraphs, *(p for cell in cells for p in cell.paragraphs)) if p.text.startswith(start)
    ]
    return found[0]


def spoil_text(start, old, new):
    def spoil(document):
        run = next(run for run in line(document, start).runs if old in run.text)
        run.text = run.text.replace(old, new)

    return spoil


def spoil_run(start, **look):
    def spoil(document):
        for run in line(document, start).runs:
            for name, value in look.items():
                setattr(run.font, name, value)

    return spoil


def margins(document):
    document.sections[0].left_margin = Mm(20)


def landscape(document):
    document.sections[0].page_width, document.sections[0].page_height = Mm(297), Mm(210)


def red(document):
    line(document, "Kính gửi").runs[0].font.color.rgb = RGBColor(255, 0, 0)


def ragged(document):
    line(document, "Tiếp theo").alignment = ALIGN.LEFT


def close(document):
    line(document, "1. ").paragraph_format.space_before = Pt(0)


def wide(document):
    line(document, "Tiếp theo").paragraph_format.line_spacing = 2.0


def visible_number(document):
    document.sections[0].different_first_page_header_footer = False


FAULTS = {
    "C01": landscape,
    "C02": margins,
    "C03": visible_number,
    "C06": spoil_run("Tiếp theo", name="Arial"),
    "C07": red,
    "C11": spoil_run("CỘNG HÒA", bold=False),
    "C12": spoil_text("Độc lập", "Tự do", "tự do"),
    "C13": spoil_run("Độc lập", size=Pt(11)),
    "C14": spoil_run("Độc lập", underline=True),
    "C15": spoil_run("TỈNH GIA LAI", bold=False),
    "C17": spoil_text("Số:", "UBND-TH", "UBND - TH"),
    "C18": spoil_run("Số:", bold=True),
    "C20": spoil_run("V/v", bold=True),
    "C22": spoil_run("Gia Lai, ngày", italic=False),
    "C23": spoil_text("Gia Lai, ngày", "tháng 11", "tháng 09"),
    "C26": spoil_text("Kính gửi", "Kính gửi:", "Kính gửi"),
    "C29": spoil_run("Tiếp theo", size=Pt(12)),
    "C29b": ragged,
    "C30": close,
    "C30a": wide,
    "C31": spoil_text("Để bảo đảm", "tiến độ,", "tiến độ ,"),
    "C33": spoil_text("Chủ tịch UBND tỉnh yêu cầu", "./.", "."),
    "C39": spoil_text("2. ", "2. ", "4. "),
    "C42": spoil_run("TL. CHỦ TỊCH", italic=True),
    "C42a": spoil_text("TL. CHỦ TỊCH", "TL. ", "TL."),
    "C43a": spoil_text("Nguyễn Văn A", "Nguyễn", "TS. Nguyễn"),
    "C45": spoil_run("Nơi nhận", italic=False),
    "C45a": spoil_run("- Như trên", size=Pt(14)),
    "C45b": spoil_text("- Sở Nội vụ", ";", ""),
    "C46": spoil_text("- Như trên", "Như trên", "Như kính gửi"),
    "C47": spoil_text("- Lưu", "Lưu: VT", "VT"),
    "C49": spoil_text("Để bảo đảm", "Chủ tịch", "Uỷ ban"),
}
MENDED = {"C01", "C02", "C03", "C06", "C07", "C11", "C13", "C14", "C15", "C18", "C20", "C22", "C29", "C29b", "C30", "C30a", "C31", "C33", "C42", "C45", "C45a"}  # fmt: skip


def test_our_own_letter_passes(file):
    assert wrong(file) == {}
    assert formats.rule_count() >= 40


@pytest.mark.parametrize("code", sorted(FAULTS))
def test_each_fault_is_found_and_told(file, code):
    document = docx.Document(str(file))
    FAULTS[code](document)
    document.save(str(file))
    found = wrong(file)
    assert code in found
    assert len(found[code].why) > 8
    assert found[code].source


@pytest.mark.parametrize("code", sorted(MENDED))
def test_what_can_be_mended_is_mended_in_a_copy(file, code):
    document = docx.Document(str(file))
    FAULTS[code](document)
    document.save(str(file))
    before = file.read_bytes()
    copy = formats.mend(file)
    assert copy != file
    assert file.read_bytes() == before
    assert code not in wrong(copy)
    words = [[p.text.split() for p in docx.Document(str(one)).paragraphs] for one in (file, copy)]
    if code not in ("C31", "C33"):
        assert words[0] == words[1], "the words stay"


def test_everything_at_once_is_mended(file):
    document = docx.Document(str(file))
    for code in MENDED:
        FAULTS[code](document)
    document.save(str(file))
    assert wrong(formats.mend(file)) == {}


def test_recipients_are_compared_with_the_tasks_of_the_register(samples, tmp_path):
    from gialai_desk.actions import letters

    for _, made in letters.make(samples, tmp_path):
        _, findings = formats.review(made, samples)
        assert {one.code: one.verdict for one in findings}["T01"] in ("đạt", "không xét")


@pytest.mark.parametrize("name", ["x.pdf", "x.docx"])
def test_what_is_no_word_file_is_refused(tmp_path, name):
    (tmp_path / name).write_bytes(b"not a Word file")
    with pytest.raises(FileUnreadable):
        formats.review(tmp_path / name)
