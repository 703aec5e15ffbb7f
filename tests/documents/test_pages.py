"""Pages: columns side by side, boxes of tasks, scans straightened, cleaned and read."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from gialai_desk.documents import ocr, pages, programs
from gialai_desk.documents.layout import Word, reading_order
from gialai_desk.documents.read import read_file
from gialai_desk.documents.read_pdf import pdf_pages
from gialai_desk.documents.source import Segment, Source, mended
from gialai_desk.documents.two_looks import merged
from gialai_desk.domain.errors import FileUnreadable, NoText
from gialai_desk.domain.extraction.reading import read_notice
from gialai_desk.domain.slips import vocabulary
from tests.conftest import FILES
from tests.documents.scans import errors_per_letter, page_image, photographed, print_notice, scanned

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
    path = tmp_path_factory.mktemp("pdf") / "thong-bao.pdf"
    left = ["UBND TỈNH ĐẮK LẮK", "VĂN PHÒNG", "Số: 145/TB-VPUBND"]
    right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đắk Lắk, ngày 9 tháng 9 năm 2025"]
    return print_notice(path, left, right, NOTICE.splitlines()[6:28])


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


needs_tesseract = pytest.mark.skipif(ocr.available() is None, reason="Tesseract with Vietnamese is not on this machine")


def tiff(image):
    buffer = io.BytesIO()
    image.save(buffer, "TIFF")
    return buffer.getvalue()


@needs_tesseract
@pytest.mark.parametrize("how", ["flat scan", "phone photo"])
def test_a_scan_is_read(qapp, printed, tmp_path, capsys, how):
    page = page_image(printed)
    path = tmp_path / "quet.bin"
    path.write_bytes(tiff(scanned(page, 1.2)) if how == "flat scan" else photographed(page))
    plain = read_file(path)
    source = mended(plain)
    want = pdf_pages(printed.read_bytes(), "a.pdf")[0].text
    before, rate = errors_per_letter(want, plain.text), errors_per_letter(want, source.text)
    with capsys.disabled():
        print(f"\nOCR, {how}: character error rate {before:.2%}, {rate:.2%} after the vocabulary")
    assert rate <= before
    assert rate < 0.03
    assert len(source.segments) > 100
    assert all(source.text[one.start : one.end].strip() for one in source.segments)
    assert read_notice(source.text).header.number == "145/TB-VPUBND"
    wanted, found = read_notice(want).tasks, read_notice(source.text).tasks
    assert len(found) == len(wanted)
    assert [one.deadline.due for one in found] == [one.deadline.due for one in wanted]
    bodies = {one.lead for one in wanted}
    assert len(bodies & {one.lead for one in found}) >= 0.8 * len(bodies), "a seal may lie over a name"


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


def test_a_line_that_is_only_a_spot_is_left_out():
    spot, mark, number = (
        Word(*one) for one in (("ễ", (0, 0, 9, 9), 0, 0.02), ("a)", (0, 0, 9, 9), 0, 0.2), ("12", (0, 0, 9, 9), 0, 0.9))
    )
    task = Word("Sở", (20, 0, 40, 9), 0, 0.1)
    assert [ocr.is_speck(line) for line in ([spot], [mark, task, task], [number])] == [True, False, False]


def test_shadows_and_the_desk_around_a_photographed_page_turn_white():
    page = Image.new("RGB", (1200, 1600), (90, 70, 55))
    page.paste((235, 235, 230), (100, 100, 1100, 800))
    page.paste((120, 120, 116), (100, 800, 1100, 1500))
    draw = ImageDraw.Draw(page)
    for top in (400, 1200):
        draw.rectangle((300, top, 340, top + 6), fill=(20, 20, 20))
    even = ocr.evenly_lit(ocr.without_stamps(page))
    assert [even.getpixel((600, 500)), even.getpixel((600, 1300)), even.getpixel((30, 1000))] == [255, 255, 255]
    assert even.getpixel((320, 403)) < 40 and even.getpixel((320, 1203)) < 40, "ink stays ink, also in the shadow"


def words_at(*read):
    """Words of one row as Tesseract gives them: (text, left, confidence), ten pixels a letter."""
    return [Word(text, (left, 100, left + 10 * len(text), 120), 0, sure) for text, left, sure in read]


def test_of_two_looks_at_a_page_the_surer_word_is_taken():
    first = words_at(
        ("tống", 0, 0.6), ("hợp", 50, 0.9), ("ZZ", 90, 0.3), ("báo", 120, 0.95), ("c", 160, 0.4), ("áo", 175, 0.4)
    )
    second = words_at(
        ("tổng", 1, 0.9), ("hợp", 50, 0.8), ("bảo", 121, 0.5), ("cáo", 160, 0.9), ("trước", 200, 0.9), ("~", 260, 0.5)
    )
    both = sorted(merged(first, second), key=lambda word: word.box)
    assert " ".join(word.text for word in both) == "tổng hợp báo cáo trước"
    assert merged(first, []) == [word for word in first if word.confidence >= 0.6]


def test_dirt_beside_the_words_is_left_out_and_the_signs_of_the_paper_stay():
    def left(text):
        return " ".join(word.text for word in ocr.without_spots(words_at(*((one, 0, 0.9) for one in text.split()))))

    assert left("/ 10. c) phối \\ hợp ^") == "10. c) phối hợp"
    assert left("~ Sở A / Sở B : gửi Sở C -") == "- Sở A / Sở B : gửi Sở C -"
    assert left("+ 50 % & * …") == "+ 50 % & * …"
    assert left("“ ~") == ""


# --- slips ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("Sớ Tài chính tống hợp, bố sung", "Sở Tài chính tổng hợp, bổ sung"),
        ("SÓ NÔNG NGHIÊP VÀ MÔI TRƯỜNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
        ("Kiếm tra, triến khai; khãn trương", "Kiểm tra, triển khai; khẩn trương"),
        ("trước ngày l5/7/2O25.", "trước ngày 15/7/2025."),
        ("Công hòa xã hôi chu nghĩa Viêt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("các sở y tế để xuất khẩu, tố cáo, bố trí", "các sở y tế để xuất khẩu, tố cáo, bố trí"),
        ("khẩn. trương 'Yên Định bố` trí", "khẩn trương Yên Định bố trí"),
        ("ban hành. Sở Công. Thương mại", "ban hành. Sở Công. Thương mại"),
        ("xã la Púch, vay đô la Mỹ", "xã Ia Púch, vay đô la Mỹ"),
        ("Chỉ cục Kiếm lâm phân bổ chỉ tiết", "Chi cục Kiểm lâm phân bổ chi tiết"),
        ("tại buối làm việc", "tại buổi làm việc"),
        ("chỉ tiết kiệm, luân chuyển đối với cán bộ", "chỉ tiết kiệm, luân chuyển đối với cán bộ"),
        ("Chuyến đối số; trao đối với Läp đặt", "Chuyển đổi số; trao đối với Lắp đặt"),
        ("thành phố thông báo, lễ hội chấn chỉnh", "thành phố thông báo, lễ hội chấn chỉnh"),
    ],
)
def test_slips_are_put_right_where_the_vocabulary_leaves_no_choice(read, right):
    assert " ".join(vocabulary().mend(read.split())) == right


def test_the_names_of_an_office_are_put_right_too():
    words = "Giao Ban Quan lý Khu kinh tê Cửa khấu rà soát".split()
    known = vocabulary(("Ban Quản lý Khu kinh tế cửa khẩu",))
    assert " ".join(known.mend(words)) == "Giao Ban Quản lý Khu kinh tế Cửa khẩu rà soát"
    words = "Ban Quản lý Khư kinh tế cửa kháu".split()
    assert " ".join(known.mend(words)) == "Ban Quản lý Khu kinh tế cửa khẩu"
    words = "Ban Quản lý Kho kinh tô cửa khẩu".split()
    assert known.mend(words) == words, "two wrong words leave a choice"


@pytest.mark.parametrize("path", sorted((FILES / "notices").glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_written_well_stays_as_it_is(path):
    words = path.read_text(encoding="utf-8").split()
    assert vocabulary().mend(words) == words


def test_what_was_read_is_kept_beside_what_was_put_right():
    text = "1. Sớ Tài chính\nkiếm tra."
    places = [(0, 2), (3, 5), (6, 9), (10, 15), (16, 20), (21, 25)]
    box = (0.0, 0.0, 1.0, 1.0)
    found = mended(Source("a.png", text, b"", tuple(Segment(start, end, 0, box, 0.9) for start, end in places)))
    assert found.text == "1. Sở Tài chính\nkiểm tra."
    assert [(found.text[one.start : one.end], one.seen) for one in found.segments if one.seen] == [
        ("Sở", "Sớ"),
        ("kiểm", "kiếm"),
    ]
