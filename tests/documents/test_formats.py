"""The forms in which offices receive papers: old letters, Word with changes and notes, locked files, web pages, .doc, scans."""

import io
import zipfile

import docx
import msoffcrypto
import pytest
from docx.oxml import OxmlElement

from gialai_desk.documents import programs
from gialai_desk.documents.read import read_file
from gialai_desk.documents.read_html import html_text
from gialai_desk.documents.read_text import decode
from gialai_desk.domain import legacy
from gialai_desk.domain.errors import OldWord, PasswordNeeded
from tests import office
from tests.conftest import FILES

NOTICE = (FILES / "notices" / "cao_toc.txt").read_text(encoding="utf-8")
SENTENCE = (
    "Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/9/2025."
)


def as_vni(text):
    back = {}
    for old, new in legacy._VNI.items():
        back.setdefault(new, old)
    return "".join(back.get(char, char) for char in text)


def as_tcvn3(text):
    back = {new: old for old, new in legacy._TCVN3.items()}
    return "".join(chr(back[ord(char)]) if ord(char) in back else char for char in text)


# --- letters ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_files(encoding):
    assert decode(NOTICE.encode(encoding), "a.txt") == NOTICE


def test_bytes_of_the_old_fonts_become_unicode():
    vni = as_vni(NOTICE)
    assert decode(vni.encode("cp1252", errors="ignore"), "vni.txt") == NOTICE
    low = SENTENCE.replace("Ủ", "ủ")
    assert decode(as_tcvn3(low * 3).encode("latin-1"), "tcvn3.txt") == low * 3


def test_pasted_old_letters_become_unicode_and_unicode_stays():
    assert legacy.repaired(as_vni(NOTICE)) == NOTICE
    assert legacy.repaired(NOTICE) == NOTICE
    assert legacy.repaired("Café à la carte, señor – naïve façade") == "Café à la carte, señor – naïve façade"


def test_runs_are_read_by_their_font():
    assert legacy.by_font("céng hßa x· héi chñ nghÜa viÖt nam", ".VnTimeH") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert legacy.by_font("UÛy ban nhaân daân", "VNI-Times") == "Ủy ban nhân dân"
    assert legacy.by_font("Ủy ban", "Times New Roman") == "Ủy ban"


# --- Word -------------------------------------------------------------------------------------------------------


def saved(document, path):
    document.save(path)
    return path


def test_runs_in_old_fonts_are_read_by_their_font(tmp_path):
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run(as_tcvn3("Sở Tài chính chủ trì, ")).font.name = ".VnTime"
    paragraph.add_run("phối hợp với Sở Xây dựng ").font.name = "Times New Roman"
    paragraph.add_run(as_vni("rà soát tiến độ.")).font.name = "VNI-Times"
    text = read_file(saved(document, tmp_path / "old.docx")).text
    assert "Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát tiến độ." in text


def test_tracked_changes_are_taken_as_accepted(tmp_path):
    document = docx.Document()
    first = document.add_paragraph("Giao Sở Tài chính ")
    removed = OxmlElement("w:del")
    run = OxmlElement("w:r")
    words = OxmlElement("w:delText")
    words.text = "và Sở Y tế "
    run.append(words)
    removed.append(run)
    first._p.append(removed)
    properties = first._p.get_or_add_pPr()
    marks = OxmlElement("w:rPr")
    marks.append(OxmlElement("w:del"))
    properties.append(marks)
    document.add_paragraph("rà soát dự toán, báo cáo UBND tỉnh.")
    text = read_file(saved(document, tmp_path / "changes.docx")).text
    assert "Giao Sở Tài chính rà soát dự toán, báo cáo UBND tỉnh." in text
    assert "Y tế" not in text


def test_hidden_text_is_left_out_and_a_letterhead_in_the_page_header_is_read(tmp_path):
    document = docx.Document()
    header = document.sections[0].header
    header.paragraphs[0].text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    header.add_paragraph("Số: 12/TB-UBND")
    paragraph = document.add_paragraph("Yêu cầu các sở, ban, ngành rà soát.")
    hidden = paragraph.add_run(" Ghi chú nội bộ.")
    hidden.font.hidden = True
    text = read_file(saved(document, tmp_path / "head.docx")).text
    assert "12/TB-UBND" in text
    assert "nội bộ" not in text


def test_footnotes_follow_the_text(tmp_path):
    plain = saved(docx.Document(), tmp_path / "plain.docx")
    noted = tmp_path / "noted.docx"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = f'<w:footnotes xmlns:w="{space}"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>Theo Quyết định số 12/QĐ-UBND.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    body = f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>Giao Sở Tài chính thực hiện nhiệm vụ theo kế hoạch.</w:t></w:r></w:p></w:body></w:document>'
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(noted, "w") as new:
        for entry in old.infolist():
            content = old.read(entry.filename)
            if entry.filename == "word/document.xml":
                content = body.encode()
            if entry.filename == "[Content_Types].xml":
                content = content.replace(
                    b"</Types>",
                    b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
                )
            if entry.filename == "word/_rels/document.xml.rels":
                content = content.replace(
                    b"</Relationships>",
                    b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
                )
            new.writestr(entry.filename, content)
        new.writestr("word/footnotes.xml", notes)
    assert read_file(noted).text.splitlines()[-1] == "(1) Theo Quyết định số 12/QĐ-UBND."


def test_a_locked_word_file_asks_for_its_password(tmp_path):
    document = docx.Document()
    document.add_paragraph(SENTENCE)
    plain = saved(document, tmp_path / "plain.docx")
    locked = tmp_path / "locked.docx"
    office = msoffcrypto.OfficeFile(io.BytesIO(plain.read_bytes()))
    with locked.open("wb") as file:
        office.encrypt("bí mật", file)
    with pytest.raises(PasswordNeeded) as first:
        read_file(locked)
    assert not first.value.wrong
    with pytest.raises(PasswordNeeded) as second:
        read_file(locked, password="sai")
    assert second.value.wrong
    source = read_file(locked, password="bí mật")
    assert SENTENCE in source.text
    assert source.content == locked.read_bytes(), "what is kept is the file as it came"


def test_an_old_word_file_needs_a_program(tmp_path, monkeypatch):
    old = tmp_path / "cu.doc"
    old.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "WordDocument".encode("utf-16-le") + b"\x00" * 900
    )
    monkeypatch.setattr(programs, "find", lambda *names: None)
    with pytest.raises(OldWord):
        read_file(old)


@office.needed
def test_an_old_word_file_is_read_through_libreoffice(tmp_path):
    document = docx.Document()
    document.add_paragraph(SENTENCE)
    made = saved(document, tmp_path / "moi.docx")
    assert SENTENCE in read_file(office.converted(made, "doc:MS Word 97")).text


# --- web pages --------------------------------------------------------------------------------------------------


def test_a_web_page_keeps_its_tables_and_lists(tmp_path):
    page = tmp_path / "trang.html"
    page.write_text(
        "<html><head><title>x</title><script>alert('x')</script></head><body><h1>THÔNG BÁO</h1><ol><li>Sở Tài chính rà soát</li></ol>"
        "<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr><tr><td>1</td><td>Lập kế&nbsp;hoạch<br>năm 2026</td><td>Sở Y tế</td></tr></table></body></html>",
        encoding="utf-8",
    )
    assert read_file(page).text.splitlines() == [
        "THÔNG BÁO",
        "1. Sở Tài chính rà soát",
        "TT | Nhiệm vụ | Chủ trì",
        "1 | Lập kế hoạch năm 2026 | Sở Y tế",
    ]
    assert html_text("<p>a<p>b &lt; c") == "a\nb < c"


def test_a_cell_that_is_closed_many_times_is_read_once():
    words = html_text("<table><tr><td>" + "một việc</td>" * 400 + "</tr></table>")
    assert words.count("một việc") == 400
    assert len(words) < 400 * 20
