"""What holds for the whole window: its language, its names for screen readers, its size, its first page, its lock."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QSettings, QSize, QStandardPaths, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeView,
    QWidget,
)

from gialai_desk.actions import importing, letters, setup
from gialai_desk.domain.errors import DeskOpenTwice
from gialai_desk.qt import asking
from gialai_desk.qt.app import lock_window, open_window
from gialai_desk.qt.dates import parse_day
from gialai_desk.qt.widgets.source_view import Offsets
from tests.conftest import FILES, TODAY
from tests.qt.conftest import settle

ROOT = Path(__file__).resolve().parents[2]


def test_the_first_page_opens_what_waits(window, qtbot, tmp_path):
    setup.change_office(window.desk, {"output_folder": str(tmp_path)})
    importing.propose_file(window.desk, FILES / "notices" / "tb_so.txt")
    made = letters.make(window.desk, tmp_path)[0][0]
    letters.issue(window.desk, made, "512", TODAY)
    window.live.refresh()
    settle(qtbot, window)
    entries = window.today.ui.changes
    for words, page in (("Đang soát dở", 1), ("Chờ phản hồi: công văn 512/UBND-TH", 4)):
        window.go_to(0)
        item = next(entries.item(row) for row in range(entries.count()) if entries.item(row).text().startswith(words))
        entries.scrollToItem(item)
        place = entries.visualItemRect(item).center()
        qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle(qtbot, window)
        assert window.ui.nav.currentRow() == page
    words = window.letters.ui.make_button.text()
    assert words == "Soạn 1 công văn", "who has just been written to is not written to again"


def test_a_message_does_not_move_the_page(window, qtbot):
    before = window.ui.pages.mapToGlobal(QPoint(0, 0))
    window.say("Đã ghi tiến độ.", action="Hoàn tác")
    qtbot.wait(50)
    assert window.ui.message_bar.isVisible() and window.ui.message_bar.height() < 60
    assert window.ui.pages.mapToGlobal(QPoint(0, 0)) == before


def test_one_file_has_one_window(window, tmp_path):
    with pytest.raises(DeskOpenTwice):
        lock_window(window.desk.path)


def test_qt_speaks_vietnamese(window, qtbot):
    box = QMessageBox(window)
    box.setStandardButtons(
        QMessageBox.StandardButton.Ok
        | QMessageBox.StandardButton.Cancel
        | QMessageBox.StandardButton.Yes
        | QMessageBox.StandardButton.No
        | QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Close
    )
    assert {button.text().replace("&", "") for button in box.buttons()} == {
        "Đồng ý",
        "Hủy",
        "Có",
        "Không",
        "Lưu",
        "Đóng",
    }
    menu = QLineEdit(window).createStandardContextMenu()
    assert [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()] == [
        "Hoàn tác",
        "Làm lại",
        "Cắt",
        "Sao chép",
        "Dán",
        "Xóa",
        "Chọn tất cả",
    ]


def test_qts_own_file_dialog_is_vietnamese(window, tmp_path):
    dialog = QFileDialog(window, "Nhập văn bản", str(tmp_path), "Văn bản (*.docx)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    (tmp_path / "2025").mkdir()
    dialog.show()
    words = [one.text().replace("&", "") for kind in (QLabel, QPushButton) for one in dialog.findChildren(kind)]
    assert [one for one in words if one] == ["Tìm trong:", "Tên tệp:", "Loại tệp:", "Mở", "Hủy"]
    files = dialog.findChild(QTreeView)
    assert files is not None
    model = files.model()
    header = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert header == ["Tên", "Kích thước", "Loại", "Ngày sửa"]
    root = files.rootIndex()
    assert [model.data(model.index(row, 2, root)) for row in range(model.rowCount(root))] in ([], ["Thư mục"])
    dialog.close()


def test_questions_about_files_start_where_something_is(window, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(lambda _: str(tmp_path / "nothing here")))
    monkeypatch.setattr(Path, "home", staticmethod(lambda: tmp_path))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *a: asked.append(a[2]) or ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *a: asked.append(a[2]) or ""))
    assert asking.save_as(window, "Sao lưu", "a.db", "Tệp (*.db)", ".db") is None
    assert asking.choose_folder(window, "Thư mục", tmp_path / "not" / "yet") is None
    assert asked == [str(tmp_path / "a.db"), str(tmp_path)]


def test_everything_has_a_name_for_screen_readers(window, qtbot):
    window.open_notice(next(iter(window.live.register.notices)))
    for page in range(8):
        window.go_to(page) if page < 7 else window.ui.pages.setCurrentIndex(page)
        for widget in window.ui.pages.currentWidget().findChildren(QWidget):
            if (
                widget.isVisible()
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and not widget.objectName().startswith("qt_")
            ):
                named = (
                    widget.accessibleName()
                    or (widget.text() if isinstance(widget, QAbstractButton) else "")
                    or widget.objectName()
                )
                assert named, widget


def test_nothing_is_wider_than_a_small_screen(window, qtbot):
    window.open_task(window.live.register.lines[0].id)
    for page in range(7):
        window.go_to(page)
        settle(qtbot, window)
        assert window.width() == 1366 and window.minimumSizeHint().width() <= 1366
    window.open_notice(next(iter(window.live.register.notices)))
    settle(qtbot, window)
    assert window.minimumSizeHint().width() <= 1366


def test_days_as_people_type_them():
    for words in ("15/7/2025", "15-7-2025", "15.7.25", "15/7"):
        assert parse_day(words, TODAY) == date(2025, 7, 15)
    for words in ("31/2/2025", "hôm qua", "", "15"):
        assert parse_day(words, TODAY) is None


def test_offsets_between_text_and_document():
    text = "a\r\nb😀c\r\nd"
    offsets = Offsets(text)
    for place in (0, 3, 4, 5, 8):
        assert offsets.to_text(offsets.to_document(place)) == place
    assert offsets.to_document(text.index("d")) == 7, "a newline b (two) c newline"


def test_models_are_sound(window, qtbot):
    window.open_notice(next(iter(window.live.register.notices)))
    for model in (window.review.model, window.notices.model, window.letters.letters, window.directory.agencies):
        assert isinstance(model, QAbstractItemModel)
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_inspector_leaves_room_to_pages_without_tasks_and_comes_back(window, qtbot):
    window.go_to(2)
    window.open_task(window.live.register.lines[0].id)
    settle(qtbot, window)
    shown = [page for page in range(7) if (window.go_to(page), window.ui.inspector_holder.isVisible())[1]]
    assert shown == [0, 1, 2, 3]
    window.go_to(5)
    settle(qtbot, window)
    table = window.reports.ui.table
    assert table.columnWidth(0) > 150, "the name of the agency can be read"


def test_the_reader_is_ready_before_the_first_notice_is_opened(tmp_path):
    """The real program, left alone: its window turns while the reader loads, and then closes."""
    code = f"""
import sys
from PySide6.QtCore import QTimer
from gialai_desk.qt import app
def look():
    if "gialai_desk.domain.extraction.reading" in sys.modules:
        app.QtWidgets.QApplication.closeAllWindows()
timer = QTimer()
timer.timeout.connect(look)
made = app.make_app
app.make_app = lambda words: (made(words), timer.start(50))[0]
assert "gialai_desk.domain.extraction.reading" not in sys.modules
sys.exit(app.run(["--file", {str(tmp_path / "a.db")!r}]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, timeout=120, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr


def test_a_window_closed_at_once_asks_nothing_of_the_closed_file(window, qtbot, monkeypatch):
    """What the window meant to do a second after the start is not done once it is closed."""
    bugs = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: bugs.append(error))
    qtbot.waitUntil(lambda: window.live.register is not None, timeout=5000)
    window.close()
    with qtbot.captureExceptions() as raised:
        qtbot.wait(1700)
    assert not bugs and not raised


def test_a_first_window_that_would_not_fit_fills_the_screen_and_later_ones_stand_as_left(
    prepared, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(QScreen, "availableSize", lambda screen: QSize(1366, 728))
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    for maximized in (True, False):
        window, lock = open_window(tmp_path / "desk.db", TODAY, settings)
        assert bool(window.windowState() & Qt.WindowState.WindowMaximized) == maximized
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1000, 640)
        window.close()
        lock.unlock()
