"""What arrives: trackers, locked files, PDFs with pages, the watched folder."""

import io

import docx
import msoffcrypto
import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog

from gialai_desk.actions import inbox, overview
from gialai_desk.qt.dialogs.sheet import SheetDialog
from tests.conftest import FILES
from tests.qt.conftest import settle

NOTICE = (FILES / "notices" / "cao_toc.txt").read_text(encoding="utf-8")


def shown(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def workbook(path):
    book = openpyxl.Workbook()
    book.active.append(["STT", "Nội dung nhiệm vụ", "Chủ trì", "Thời hạn", "Ghi chú"])
    book.active.append([1, "Rà soát định mức chi", "Sở Tài chính", "30/8/2025", ""])
    book.active.append([2, "Lập danh mục đầu tư", "", "khi có thể", ""])
    book.save(path)
    return path


def test_a_tracker_is_shown_before_it_is_taken_over(empty_window, qtbot, tmp_path):
    window = empty_window
    window.intake.import_files([workbook(tmp_path / "cu.xlsx")])
    settle(qtbot, window)
    dialog = shown(SheetDialog)
    assert "2 nhiệm vụ; 1 dòng cần xem" in dialog.ui.note.text()
    dialog.ui.rows.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    button = dialog.ui.buttons.buttons()[0]
    assert any(one.text() == "Nhập 1 nhiệm vụ" for one in dialog.ui.buttons.buttons()), button.text()
    dialog._accept()
    settle(qtbot, window)
    assert [line.text for line in overview.register(window.desk).lines] == ["Rà soát định mức chi"]


def test_two_columns_cannot_mean_the_same(empty_window, qtbot, tmp_path):
    window = empty_window
    window.intake.import_files([workbook(tmp_path / "cu.xlsx")])
    settle(qtbot, window)
    dialog = shown(SheetDialog)
    boxes = [dialog.ui.columns.cellWidget(0, place) for place in range(dialog.ui.columns.columnCount())]
    last = boxes[-1]
    assert isinstance(last, QComboBox)
    last.setCurrentIndex(last.findData("text"))
    last.activated.emit(0)
    assert "cùng một ý nghĩa" in dialog.ui.error.text()
    last.setCurrentIndex(last.findData("result"))
    last.activated.emit(0)
    assert dialog.proposal.columns.meanings[4] == "result"
    dialog.reject()


def test_a_locked_file_asks_and_opens(empty_window, qtbot, tmp_path, monkeypatch):
    document = docx.Document()
    for line in NOTICE.splitlines():
        document.add_paragraph(line)
    plain = io.BytesIO()
    document.save(plain)
    locked = tmp_path / "khoa.docx"
    with locked.open("wb") as file:
        msoffcrypto.OfficeFile(plain).encrypt("bí mật", file)
    answers = iter([("sai", True), ("bí mật", True)])
    asked = []
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *a: asked.append(a[2]) or next(answers)))
    empty_window.intake.import_files([locked])
    settle(qtbot, empty_window)
    settle(qtbot, empty_window)
    settle(qtbot, empty_window)
    assert len(asked) == 2
    assert "không mở được" in asked[1]
    assert len(empty_window.review.model.details) == 8


def test_a_pdf_shows_its_page_with_the_task_boxed(empty_window, qtbot, tmp_path):
    window = empty_window
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(150)
    painter = QPainter(writer)
    painter.setFont(QFont("Liberation Serif", 11))
    lines = ["THÔNG BÁO", "Kết luận của Chủ tịch UBND tỉnh", "Ngày 04/7/2025, Chủ tịch UBND tỉnh đã chủ trì cuộc họp.", "1. Giao Sở Tài chính rà soát dự toán, báo cáo UBND tỉnh trước ngày 15/8/2025.", "2. Giao Sở Y tế kiểm tra an toàn thực phẩm."]  # fmt: skip
    for number, line in enumerate(lines):
        painter.drawText(40, 60 + number * 40, line)
    painter.end()
    window.intake.import_files([tmp_path / "a.pdf"])
    settle(qtbot, window)
    pages = window.review.pages
    assert pages.button.isVisible()
    pages.button.setChecked(True)
    settle(qtbot, window)
    settle(qtbot, window)
    assert not pages.view._sheet.image.isNull()
    assert len(pages.view._sheet.boxes) == 1
    window.review.ui.proposals.setCurrentIndex(window.review.model.index(1))
    settle(qtbot, window)
    lower = pages.view._sheet.boxes[0]
    assert 0 < lower[1] < 0.3
    pages.button.setChecked(False)
    assert window.review.source.isVisible()


def test_tab_goes_from_doubt_to_doubt(empty_window, qtbot, tmp_path):
    window = empty_window
    window.intake.import_files([FILES / "notices" / "tiep_cong_dan.txt"])
    settle(qtbot, window)
    doubts = [row for row, one in enumerate(window.review.model.details) if one.task.doubts]
    assert doubts
    assert window.review.ui.proposals.currentIndex().row() == doubts[0]
    window.review.next_doubt()
    assert window.review.ui.proposals.currentIndex().row() in doubts


def test_the_watched_folder_offers_what_arrives_once(empty_window, qtbot, tmp_path, monkeypatch):
    window = empty_window
    monkeypatch.setattr(inbox, "QUIET_SECONDS", -1.0)
    box = tmp_path / "hop nhan"
    box.mkdir()
    (box / "tb.txt").write_text(NOTICE, encoding="utf-8")
    (box / "~$tb.docx").write_bytes(b"x")
    inbox.choose(window.desk, box)
    window.inbox.watch()
    settle(qtbot, window)
    assert "1 tệp mới: tb.txt" in window.ui.message_text.text()
    qtbot.mouseClick(window.ui.message_action, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(window.review.model.details) == 8
    assert inbox.waiting(window.desk) == []
    (box / "khac.txt").write_text(NOTICE.replace("145/", "146/").replace("Vụ Bổn", "Ea Kar"), encoding="utf-8")
    window.inbox.look()
    settle(qtbot, window)
    assert "khac.txt" in window.ui.message_text.text()


def test_a_folder_that_is_gone_or_wrong_does_no_harm(desk, tmp_path):
    inbox.choose(desk, tmp_path)
    assert inbox.folder(desk) == tmp_path
    inbox.choose(desk, None)
    assert inbox.waiting(desk) == []
