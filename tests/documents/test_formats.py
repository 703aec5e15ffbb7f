"""The forms in which offices receive papers: old letters, Word with changes and notes, locked files, web pages, .doc, scans."""

import io
import shutil
import zipfile

import docx
import msoffcrypto
import pytest
from docx.oxml import OxmlElement
from PIL import Image, ImageDraw, ImageFont

from gialai_desk.documents import ocr, pages, programs
from gialai_desk.documents.layout import Word, reading_order
from gialai_desk.documents.read import read_file
from gialai_desk.documents.read_html import html_text
from gialai_desk.documents.read_pdf import pdf_pages
from gialai_desk.documents.read_text import decode
from gialai_desk.domain import legacy
from gialai_desk.domain.errors import FileUnreadable, NoText, OldWord, PasswordNeeded
from gialai_desk.domain.extraction.reading import read_notice
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


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine")
def test_an_old_word_file_is_read_through_libreoffice(tmp_path):
    document = docx.Document()
    document.add_paragraph(SENTENCE)
    made = saved(document, tmp_path / "moi.docx")
    profile = (tmp_path / "profile").as_uri()
    programs.run(
        [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "doc:MS Word 97",
            "--outdir",
            str(tmp_path),
            str(made),
        ]
    )
    assert SENTENCE in read_file(tmp_path / "moi.doc").text


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


# --- pages ------------------------------------------------------------------------------------------------------


def side_by_side():
    """A letterhead of two columns with a centred title below it, words in the order of the rows."""
    rows = [
        (60, [("ỦY", 80), ("BAN", 105), ("CỘNG", 330), ("HÒA", 370)]),
        (80, [("TỈNH", 90), ("X", 120), ("Độc", 350), ("lập", 380)]),
        (100, [("Số:", 90), ("12", 112)]),
        (140, [("THÔNG", 260), ("BÁO", 310)]),
        (
            170,
            [
                ("Ngày", 80),
                ("05/9/2025,", 110),
                ("tại", 180),
                ("phòng", 205),
                ("họp", 245),
                ("tầng", 275),
                ("hai", 305),
                ("trụ", 330),
                ("sở", 352),
            ],
        ),
    ]
    return [Word(text, (x, y - 6, x + 7 * len(text), y + 6)) for y, words in rows for text, x in words]


def test_columns_side_by_side_are_read_one_after_the_other():
    lines = [" ".join(word.text for word in line) for line in reading_order(side_by_side(), 595)]
    assert lines == [
        "ỦY BAN",
        "TỈNH X",
        "Số: 12",
        "CỘNG HÒA",
        "Độc lập",
        "THÔNG BÁO",
        "Ngày 05/9/2025, tại phòng họp tầng hai trụ sở",
    ]


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """A notice printed to PDF by Qt, letterhead in two columns."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    path = tmp_path_factory.mktemp("pdf") / "thong-bao.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(300)
    painter = QPainter(writer)
    painter.setFont(QFont("Liberation Serif", 13))
    width, y = writer.width(), 60
    left = ("UBND TỈNH ĐẮK LẮK", "VĂN PHÒNG", "Số: 145/TB-VPUBND")
    right = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đắk Lắk, ngày 9 tháng 9 năm 2025")
    for one, other in zip(left, right, strict=True):
        painter.drawText(QRect(0, y, 800, 70), Qt.AlignmentFlag.AlignHCenter, one)
        painter.drawText(QRect(820, y, width - 820, 70), Qt.AlignmentFlag.AlignHCenter, other)
        y += 75
    for number, line in enumerate(NOTICE.splitlines()[6:28]):
        flags = Qt.TextFlag.TextWordWrap | (
            Qt.AlignmentFlag.AlignHCenter if number < 2 else Qt.AlignmentFlag.AlignJustify
        )
        area = painter.boundingRect(QRect(120, y + 20, width - 140, 2000), flags, line)
        if area.bottom() > writer.height():
            writer.newPage()
            y = 60
            area.moveTop(y)
        painter.drawText(QRect(120, area.top(), width - 140, area.height() + 10), flags, line)
        y = area.bottom()
    painter.end()
    return path


def test_a_pdf_gives_the_reading_of_its_text(qapp, printed):
    reading = read_notice(read_file(printed).text)
    clean = read_notice(NOTICE)
    assert reading.header.number == "145/TB-VPUBND"
    assert reading.header.issuer == clean.header.issuer
    assert [[p.name for p in one.lead] for one in reading.tasks] == [[p.name for p in one.lead] for one in clean.tasks]
    assert [one.deadline.due for one in reading.tasks] == [one.deadline.due for one in clean.tasks]


def test_no_letter_of_a_page_is_lost_and_tasks_are_boxed(qapp, printed):
    content = printed.read_bytes()
    found = pdf_pages(content, "a.pdf")
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    for number, page in enumerate(found):
        raw = document[number].get_textpage().get_text_range()
        assert sorted(filter(str.isalnum, page.text)) == sorted(filter(str.isalnum, raw))
    document.close()
    text = "\n".join(page.text for page in found)
    task = read_notice(text).tasks[-1]
    boxes = pages.boxes(content, "a.pdf", text, task.spans)
    assert boxes
    assert all(0 <= left < right <= 1 and 0 <= top < bottom <= 1 for _, (left, top, right, bottom) in boxes)
    assert pages.boxes(content, "a.pdf", "khác", task.spans) == []
    shown = pages.picture(content, "a.pdf", 99, 500)
    assert (shown.number, shown.total) == (len(found) - 1, len(found))
    assert Image.open(io.BytesIO(shown.png)).width == 500


# --- scans ------------------------------------------------------------------------------------------------------


def errors_per_letter(want, got):
    """Return the edit distance of two texts by letters, white space folded, per letter wanted."""
    want, got = " ".join(want.split()), " ".join(got.split())
    before = list(range(len(got) + 1))
    for i, letter in enumerate(want, 1):
        now = [i]
        for j, other in enumerate(got, 1):
            now.append(min(before[j] + 1, now[-1] + 1, before[j - 1] + (letter != other)))
        before = now
    return before[-1] / len(want)


def scanned(pdf, angle):
    """A page as a scanner gives it: 200 dpi, tilted, noisy, with a red seal over the text."""
    shown = pages.picture(pdf.read_bytes(), "a.pdf", 0, 1654)
    image = Image.open(io.BytesIO(shown.png)).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.ellipse((900, 500, 1200, 800), outline=(205, 40, 40), width=8)
    image = image.rotate(angle, Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    return Image.blend(image, Image.effect_noise(image.size, 40).convert("RGB"), 0.1)


needs_tesseract = pytest.mark.skipif(ocr.available() is None, reason="Tesseract with Vietnamese is not on this machine")


@needs_tesseract
def test_a_scan_is_read(qapp, printed, tmp_path, capsys):
    path = tmp_path / "quet.tiff"
    scanned(printed, 1.2).save(path)
    source = read_file(path)
    want = pdf_pages(printed.read_bytes(), "a.pdf")[0].text
    rate = errors_per_letter(want, source.text)
    with capsys.disabled():
        print(f"\nOCR of a rendered notice: character error rate {rate:.2%}")
    assert rate < 0.03
    assert len(source.segments) > 100
    assert all(source.text[one.start : one.end].strip() for one in source.segments)
    assert read_notice(source.text).header.number == "145/TB-VPUBND"


@needs_tesseract
def test_a_blank_page_has_no_text(tmp_path):
    path = tmp_path / "trang.png"
    Image.new("L", (1200, 1700), 255).save(path)
    with pytest.raises(NoText):
        read_file(path)


def test_a_tilted_page_is_straightened():
    page = Image.new("L", (1240, 1754), 255)
    draw = ImageDraw.Draw(page)
    for row in range(20):
        draw.rectangle((150, 150 + row * 70, 1090, 172 + row * 70), fill=0)
    level = ocr.straightened(page.rotate(-2, fillcolor=255))
    assert ocr._sharpness(level.resize((600, 848)), 0) > ocr._sharpness(level.resize((600, 848)), 1)


def test_a_red_seal_is_faded_and_black_letters_stay():
    page = Image.new("RGB", (400, 200), "white")
    draw = ImageDraw.Draw(page)
    draw.rectangle((20, 20, 180, 180), fill=(210, 30, 40))
    draw.text((220, 80), "CHỦ TỊCH", fill=(20, 20, 25), font=ImageFont.load_default(30))
    grey = ocr.without_stamps(page)
    assert grey.getpixel((100, 100)) > 180
    assert grey.crop((210, 60, 390, 140)).getextrema()[0] < 60


def test_a_damaged_picture_is_refused(tmp_path):
    path = tmp_path / "hong.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50)
    with pytest.raises((FileUnreadable, NoText)):
        read_file(path)


def test_without_tesseract_a_scan_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(programs, "find", lambda *names: None)
    path = tmp_path / "quet.png"
    Image.new("L", (1200, 1700), 255).save(path)
    with pytest.raises(NoText):
        read_file(path)


def test_a_hanging_program_is_stopped():
    with pytest.raises(OSError, match="quá 1 giây"):
        programs.run(["sleep", "20"], seconds=1)
