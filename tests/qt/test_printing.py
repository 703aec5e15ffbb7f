"""The PDF that the program draws holds the lines of the layout."""

import time
from datetime import date

import pypdfium2
import pytest

from gialai_desk.actions import papers
from gialai_desk.domain.errors import CannotWrite
from gialai_desk.domain.papers.layout import Words
from gialai_desk.qt.printing import write_pdf
from tests.documents.test_layout import drawn, letter


def test_pdf_pages_hold_every_word_in_its_place(qapp, tmp_path):
    sheets = drawn(letter(12))
    write_pdf(sheets, tmp_path / "letter.pdf", "Công văn", date(2025, 11, 21))
    pages = list(pypdfium2.PdfDocument(str(tmp_path / "letter.pdf")))
    assert [tuple(round(side) for side in page.get_size()) for page in pages] == [
        (round(sheet.width), round(sheet.height)) for sheet in sheets
    ]
    for page, sheet in zip(pages, sheets, strict=True):
        text = " ".join(page.get_textpage().get_text_range().split())
        for mark in sheet.marks:
            if isinstance(mark, Words):
                assert all(word in text for word in mark.text.split())


def test_the_same_pages_give_the_same_bytes(qapp, tmp_path):
    for name in ("a.pdf", "b.pdf"):
        write_pdf(drawn(letter(3)), tmp_path / name, "Công văn", date(2025, 11, 21))
        time.sleep(1.1)  # the clock of the file moves on
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_pdf_that_cannot_be_written_is_told_and_leaves_nothing(qapp, tmp_path):
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(CannotWrite):
        papers.save_pdf(drawn(letter(1)), tmp_path / "taken.pdf", "Công văn", write_pdf, date(2025, 11, 21))
    assert [file.name for file in tmp_path.iterdir()] == ["taken.pdf"]
