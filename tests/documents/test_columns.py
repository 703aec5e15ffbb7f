"""Letterheads of two columns, also where the columns stand close, are read column by column."""

from gialai_desk.documents.layout import Word, reading_order

PAGE = 595.0
LETTER, HIGH = 6.0, 12.0


def row(number, *pieces):
    """Words of one line: each piece is (where it begins, its words)."""
    words = []
    for left, text in pieces:
        for word in text.split():
            right = left + LETTER * len(word)
            words.append(Word(word, (left, 40 + 16 * number, right, 40 + 16 * number + HIGH)))
            left = right + 4
    return words


def lines(*rows):
    words = [word for number, pieces in enumerate(rows) for word in row(number, *pieces)]
    return [" ".join(word.text for word in line) for line in reading_order(words, PAGE)]


def test_the_nation_begins_a_column_however_near_it_stands():
    assert lines(
        [(70, "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"), (268, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
        [(110, "Số: 3125/BNNMT"), (330, "Độc lập - Tự do - Hạnh phúc")],
    ) == [
        "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "Số: 3125/BNNMT",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


def test_a_subject_that_fills_its_column_stays_apart_from_the_date_and_goes_on_below_it():
    assert lines(
        [(80, "ỦY BAN NHÂN DÂN"), (320, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
        [(95, "TỈNH BÌNH PHƯỚC"), (340, "Độc lập - Tự do - Hạnh phúc")],
        [(60, "V/v xử lý đề nghị của Công ty Cổ phần"), (318, "Bình Phước, ngày 15 tháng 7 năm 2022")],
        [(80, "Cao su Sông Bé")],
        [(140, "Kính gửi:")],
        [(160, "- Sở Kế hoạch và Đầu tư;")],
        [(160, "- UBND huyện Chơn Thành.")],
        [(100, "Xét Công văn số 212/CSSB ngày 01/7/2022 của Công ty Cổ phần Cao su Sông Bé về việc")],
    ) == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH BÌNH PHƯỚC",
        "V/v xử lý đề nghị của Công ty Cổ phần",
        "Cao su Sông Bé",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Bình Phước, ngày 15 tháng 7 năm 2022",
        "Kính gửi:",
        "- Sở Kế hoạch và Đầu tư;",
        "- UBND huyện Chơn Thành.",
        "Xét Công văn số 212/CSSB ngày 01/7/2022 của Công ty Cổ phần Cao su Sông Bé về việc",
    ]
