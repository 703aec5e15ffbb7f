"""Pages: columns side by side, boxes of tasks, scans straightened, cleaned and read."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from gialai_desk.documents import ocr, pages, programs
from gialai_desk.documents.layout import Word, reading_order
from gialai_desk.documents.read import read_file
from gialai_desk.documents.read_pdf import pdf_pages
from gialai_desk.domain.errors import FileUnreadable, NoText
from gialai_desk.domain.extraction.reading import read_notice
from tests.conftest import FILES

NOTICE = (FILES / "notices" / "cao_toc.txt").read_text(encoding="utf-8")


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
