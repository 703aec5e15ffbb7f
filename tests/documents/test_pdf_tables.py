"""Task tables drawn on PDF pages: cells kept apart, rows over two pages put together, text around them in place."""

from datetime import date

import pytest

from gialai_desk.documents import pages
from gialai_desk.documents.read_pdf import pdf_text
from gialai_desk.domain.extraction.reading import read_notice

HEAD = ["KẾ HOẠCH", "Chuyển đổi số năm 2025", "UBND tỉnh ban hành Kế hoạch như sau:", "I. PHÂN CÔNG NHIỆM VỤ"]
COLUMNS = ("TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")
WIDTHS = (40, 220, 130, 130, 120)
ROWS = [
    ("1", "Rà soát hạ tầng số của các xã, phường", "Sở Khoa học và Công nghệ", "UBND các xã, phường", "Trước 30/11/2025"),
    ("2", "Bố trí kinh phí năm 2026", "Sở Tài chính", "Sở Nội vụ; Sở Y tế", "Quý IV/2025"),
    ("3", "Tập huấn kỹ năng số cho cán bộ", "Sở Nội vụ", "", "31/10/2025"),
]  # fmt: skip
TORN = ("", "công chức cấp xã", "", "Trường Chính trị tỉnh", "")


@pytest.fixture(scope="module")
def plan(qapp, tmp_path_factory):
    """A plan whose third row goes on, with ruled lines, on the second page."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    path = tmp_path_factory.mktemp("plan") / "ke-hoach.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(QFont("Liberation Serif", 12))

    def row(y, words, height=44):
        x = 20
        for width, text in zip(WIDTHS, words, strict=True):
            painter.drawRect(x, y, width, height)
            painter.drawText(QRect(x + 3, y + 2, width - 6, height - 4), Qt.TextFlag.TextWordWrap, text)
            x += width
        return y + height

    y = 30
    for line in HEAD:
        painter.drawText(20, y, line)
        y += 24
    for words in (COLUMNS, *ROWS):
        y = row(y, words)
    writer.newPage()
    y = row(30, TORN)
    painter.drawText(20, y + 40, "Trên đây là Kế hoạch, yêu cầu các cơ quan triển khai thực hiện./.")
    painter.end()
    return path.read_bytes()


def test_each_row_of_a_drawn_table_is_a_task_with_its_cells(plan):
    reading = read_notice(pdf_text(plan, "a.pdf"))
    found = [
        (
            one.text,
            [party.name for party in one.lead],
            [party.name for party in one.coordinators],
            one.deadline.due,
        )
        for one in reading.tasks
    ]
    assert found == [
        ("Rà soát hạ tầng số của các xã, phường", ["Sở Khoa học và Công nghệ"], ["UBND các xã, phường"], date(2025, 11, 30)),
        ("Bố trí kinh phí năm 2026", ["Sở Tài chính"], ["Sở Nội vụ", "Sở Y tế"], date(2025, 12, 31)),
        ("Tập huấn kỹ năng số cho cán bộ công chức cấp xã", ["Sở Nội vụ"], ["Trường Chính trị tỉnh"], date(2025, 10, 31)),
    ]  # fmt: skip
    assert reading.coverage == 1.0


def test_text_around_a_table_keeps_its_place(plan):
    lines = pdf_text(plan, "a.pdf").splitlines()
    assert [line for line in lines if "|" not in line and line] == [*HEAD, lines[-1]]
    assert lines[-1].startswith("Trên đây là Kế hoạch")
    assert lines[4] == " | ".join(COLUMNS)


def test_a_row_is_boxed_on_its_page(plan):
    text = pdf_text(plan, "a.pdf")
    first, *_, last = read_notice(text).tasks
    (page, (left, top, right, bottom)), *_ = pages.boxes(plan, "a.pdf", text, first.spans)
    assert page == 0 and left < 0.2 and right > 0.3 and 0.1 < top < bottom < 0.5
    assert {number for number, _ in pages.boxes(plan, "a.pdf", text, last.spans)} == {0, 1}
