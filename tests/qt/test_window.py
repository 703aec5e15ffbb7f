"""The window as its people use it: real keys and clicks on the real window."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QInputDialog,
)

from gialai_desk.actions import agencies, overview, review, setup, tasks
from gialai_desk.documents import programs
from gialai_desk.documents.resources import samples
from gialai_desk.domain.tasks import Health
from gialai_desk.qt.dialogs.forms import ExtendDialog, OfficeDialog, PasteDialog, ReportDialog
from gialai_desk.qt.dialogs.palette import PaletteDialog
from gialai_desk.qt.models.task_tree import KEY
from tests.conftest import FILES, TODAY
from tests.qt.conftest import settle

NOTICE = FILES / "notices" / "tb_so.txt"


def dialog_of(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def meeting_notice(window):
    found = next(one for one in window.live.register.notices.values() if one.meeting_on == date(2025, 7, 4))
    return review.notice(window.desk, found.id)


def drop(window, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_the_first_start_offers_the_samples_and_three_clicks_fill_the_register(empty_window, qtbot):
    window = empty_window
    page = window.today
    assert page.ui.stack.currentWidget() is page.ui.empty
    qtbot.mouseClick(page.ui.empty_demo, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.ui.pages.currentWidget() is window.review
    qtbot.mouseClick(window.review.ui.accept_all_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(window.live.register.lines) in (10, 16)


def test_a_dropped_notice_is_read_reviewed_and_undone(empty_window, qtbot):
    window = empty_window
    drop(window, NOTICE)
    settle(qtbot, window)
    page = window.review
    assert window.ui.pages.currentWidget() is page and len(page.model.details) == 7
    first = page.ui.proposals.currentIndex().row()
    qtbot.keyClick(page.ui.proposals, Qt.Key.Key_A)
    settle(qtbot, window)
    assert [one.task.stage for one in page.model.details].count("accepted") == 1
    assert page.ui.proposals.currentIndex().row() == first + 1, "goes on to the next proposal"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert [one.task.stage for one in page.model.details].count("accepted") == 0
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert [one.task.stage for one in page.model.details].count("accepted") == 1


def test_a_duplicate_and_a_bad_file_are_told_and_change_nothing(window, qtbot, tmp_path):
    before = len(window.live.register.notices)
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 broken")
    window.intake.import_files([bad, samples()[0]])
    settle(qtbot, window)
    words = window.ui.message_text.text()
    assert "bad.docx" in words and "đã có trong sổ" in words
    assert len(window.live.register.notices) == before
    qtbot.mouseClick(window.ui.message_action, Qt.MouseButton.LeftButton)
    assert window.ui.pages.currentWidget() is window.review, "offers the notice that is there"


def test_pasted_text_is_read(empty_window, qtbot):
    QApplication.clipboard().setText(NOTICE.read_text(encoding="utf-8"))
    qtbot.mouseClick(empty_window.ui.paste_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(PasteDialog)
    assert "UBND xã Trà Bồng" in dialog.text
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    settle(qtbot, empty_window)
    assert len(empty_window.review.model.details) == 7


def test_a_scan_offers_typing_and_is_kept_with_the_notice(empty_window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(programs, "find", lambda *_: None)  # a machine without Tesseract
    scan = tmp_path / "scan.png"
    Image.new("L", (600, 850), 255).save(scan)
    empty_window.intake.import_files([scan])
    settle(qtbot, empty_window)
    assert "bản quét" in empty_window.ui.message_text.text()
    qtbot.mouseClick(empty_window.ui.message_action, Qt.MouseButton.LeftButton)
    dialog = dialog_of(PasteDialog)
    dialog.ui.text.setPlainText(NOTICE.read_text(encoding="utf-8"))
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    settle(qtbot, empty_window)
    assert len(empty_window.review.model.details) == 7
    assert overview.source_file(empty_window.desk, empty_window.review.notice) == ("scan.png", scan.read_bytes())


def test_drop_reason_is_kept(window, qtbot, monkeypatch):
    notice = next(iter(window.live.register.notices))
    window.open_notice(notice)
    monkeypatch.setattr(QInputDialog, "getItem", staticmethod(lambda *_: ("nhận xét, đánh giá", True)))
    task_id = window.review.model.details[0].task.id
    window.review.drop()
    assert tasks.get(window.desk, task_id).drop_reason == "nhận xét, đánh giá"
    assert tasks.get(window.desk, task_id).stage == "dropped"


def test_choosing_a_task_lights_its_sentence_and_a_click_in_the_source_chooses_the_task(window, qtbot):
    notice = meeting_notice(window)
    window.open_notice(notice.id)
    page = window.review
    page.ui.proposals.setCurrentIndex(page.model.index(15))
    place = page.source.offsets.to_text(page.source.textCursor().position())
    assert notice.text[place:].startswith("Về trụ sở làm việc")
    page._pressed(page.model.details[2].task.spans[0][0] + 3)
    assert page.ui.proposals.currentIndex().row() == 2
    assert window.inspector.detail.task.id == page.model.details[2].task.id


def test_a_click_on_the_register_leaves_the_open_notice(window, qtbot):
    window.open_notice(meeting_notice(window).id)
    register = window.ui.nav.item(1)
    qtbot.mouseClick(
        window.ui.nav.viewport(), Qt.MouseButton.LeftButton, pos=window.ui.nav.visualItemRect(register).center()
    )
    assert window.ui.pages.currentWidget() is window.notices


def test_a_marked_stretch_becomes_a_task(window, qtbot):
    notice = meeting_notice(window)
    window.open_notice(notice.id)
    source = window.review.source
    start = notice.text.index("UBND tỉnh đánh giá cao")
    cursor = source.textCursor()
    cursor.setPosition(source.offsets.to_document(start))
    cursor.setPosition(source.offsets.to_document(start + 60), cursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)
    qtbot.mouseClick(window.review.ui.select_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert any(
        one.task.text.startswith("UBND tỉnh đánh giá cao") and one.task.stage == "proposed"
        for one in window.review.model.details
    )


def test_the_inspector_edits_in_place_and_ctrl_z_takes_it_back(window, qtbot):
    line = next(one for one in window.live.register.lines if one.health is Health.OVERDUE)
    window.open_task(line.id)
    field = window.inspector.ui.officer
    field.setFocus()
    qtbot.keyClicks(field, "Tran Van B")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert tasks.get(window.desk, line.id).officer == "Tran Van B"
    field.clearFocus()
    window.undo()
    settle(qtbot, window)
    assert tasks.get(window.desk, line.id).officer is None
    assert field.text() == ""


def test_a_deadline_cannot_be_moved_without_an_extension(window, qtbot):
    line = next(one for one in window.live.register.lines if one.health is Health.OVERDUE)
    window.open_task(line.id)
    field = window.inspector.ui.due
    field.setText("1/9/2025")
    field.editingFinished.emit()
    assert tasks.get(window.desk, line.id).due == line.due
    assert "Gia hạn" in window.ui.message_text.text() and field.text() == f"{line.due:%d/%m/%Y}"
    window.inspector.extend()
    dialog = dialog_of(ExtendDialog)
    dialog.ui.reason.setPlainText("")
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and "lý do" in dialog.ui.error.text(), "keeps what was typed and says why"
    dialog.ui.reason.setPlainText("chờ ý kiến Bộ")
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert tasks.get(window.desk, line.id).due > line.due


def test_news_by_phone_in_few_keys(window, qtbot):
    window.open_palette("tru so")
    palette = dialog_of(PaletteDialog)
    settle(qtbot, window)
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_Return)
    assert "trụ sở" in window.inspector.detail.task.text
    window.inspector.report()
    dialog = dialog_of(ReportDialog)
    qtbot.keyClicks(dialog.ui.result, "Da bo tri xe")
    dialog.ui.closes.setChecked(True)
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    detail = overview.detail(window.desk, window.inspector.detail.task.id)
    assert detail.progress[0].result == "Da bo tri xe" and detail.task.closed_on == TODAY


def test_the_palette_finds_commands_without_accents(window, qtbot):
    window.open_palette("lich")
    palette = dialog_of(PaletteDialog)
    names = [palette.ui.results.item(row).text() for row in range(palette.ui.results.count())]
    assert any(name.startswith("Lịch") for name in names)
    palette.close()


def test_the_tree_has_both_halves_and_opening_state_is_kept(window, qtbot):
    window.go_to(2)
    settle(qtbot, window)
    tree, model = window.tasks.ui.tree, window.tasks.tree
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    row = next(n for n, title in enumerate(titles) if title.startswith("Sở Công Thương"))
    index = model.index(row, 0)
    assert [model.index(n, 0, index).data().split("  ")[0] for n in range(model.rowCount(index))] == [
        "Chủ trì",
        "Phối hợp",
    ]
    tree.expand(index)
    key = index.data(KEY)
    tasks.edit(window.desk, window.live.register.lines[0].id, {"product": "X"})
    settle(qtbot, window)
    again = next(model.index(n, 0) for n in range(model.rowCount()) if model.index(n, 0).data(KEY) == key)
    assert tree.isExpanded(again)


@pytest.mark.parametrize("by", range(5))
def test_every_grouping_and_the_table_are_sound_models(window, qtbot, by):
    window.go_to(2)
    window.tasks.ui.group_box.setCurrentIndex(by)
    settle(qtbot, window)
    QAbstractItemModelTester(window.tasks.tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.tasks.ui.view_button.setChecked(True)
    settle(qtbot, window)
    assert window.tasks.table.rowCount() == 26
    for column in range(window.tasks.table.columnCount()):
        window.tasks.ui.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    QAbstractItemModelTester(window.tasks.table, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_filters_narrow_the_tree(window, qtbot):
    window.go_to(2)
    page = window.tasks
    page.ui.health_box.setCurrentIndex(page.ui.health_box.findData(Health.OVERDUE))
    settle(qtbot, window)
    assert page.ui.summary.text().startswith("2 nhiệm vụ")
    page.ui.filter.setText("tru so o to")
    qtbot.wait(200)
    settle(qtbot, window)
    assert page.ui.summary.text().startswith("1 nhiệm vụ")
    page.ui.filter.setText("không có chữ này")
    qtbot.wait(200)
    settle(qtbot, window)
    assert page.ui.stack.currentWidget() is page.ui.empty


def test_the_figures_are_the_same_on_every_page(window, qtbot):
    for page in range(7):
        window.go_to(page)
        settle(qtbot, window)
    assert window.status.figures.text().split()[:2] == ["2", "quá"]
    assert "2" in window.today.columns[0].button.text()
    assert "quá hạn 2." in window.reports.ui.note.text()
    assert "2 quá hạn" in window.tasks.ui.summary.text()


def test_the_calendar_shows_deadlines_holidays_and_moves_by_keys(window, qtbot):
    window.go_to(3)
    settle(qtbot, window)
    month = window.calendar.month
    assert len(month.on_day(date(2025, 7, 15))) == 2
    month.setFocus()
    qtbot.keyClick(month, Qt.Key.Key_Right)
    assert month.chosen == date(2025, 7, 26)
    window.calendar._go(2)
    assert window.calendar.ui.month_label.text() == "Tháng 9 năm 2025"
    assert window.live.register.work.holiday_name(date(2025, 9, 2)) == "Quốc khánh"
    cell = month._cell((date(2025, 9, 1) - month._start()).days)
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(cell.center()))
    assert month.chosen == date(2025, 9, 1)


def test_letters_are_made_and_get_their_number(window, qtbot, tmp_path, monkeypatch):
    setup.change_office(window.desk, {"output_folder": str(tmp_path / "cv")})
    window.go_to(4)
    settle(qtbot, window)
    page = window.letters
    assert page.candidates.rowCount() == 2 and page.ui.make_button.text() == "Soạn 2 công văn"
    qtbot.mouseClick(page.ui.make_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.letters.rowCount() == 2, timeout=5000)
    assert len(list((tmp_path / "cv").glob("*.docx"))) == 2
    page.ui.letters.selectRow(0)
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_, text="": ("512", True)))
    qtbot.mouseClick(page.ui.issue_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert sorted(row[0].number or "" for row in page.letters.rows) == ["", "512/UBND-TH"]


def test_the_tracker_is_written_from_the_page(window, qtbot, tmp_path):
    window.go_to(5)
    settle(qtbot, window)
    window.reports.write(tmp_path / "t.xlsx")
    settle(qtbot, window)
    assert (tmp_path / "t.xlsx").exists() and "26 nhiệm vụ" in window.ui.message_text.text()


def test_a_tracker_that_cannot_be_written_is_told(window, qtbot, tmp_path):
    (tmp_path / "t.xlsx").mkdir()
    window.reports.write(tmp_path / "t.xlsx")
    settle(qtbot, window)
    assert "Không ghi được" in window.ui.message_text.text()
    assert window.ui.message_bar.property("error") is True


def test_the_directory_is_kept_by_people(window, qtbot):
    window.go_to(6)
    settle(qtbot, window)
    page = window.directory
    page.ui.filter.setText("nn mt")
    assert [one.name for one in page.agencies.rows][:1] == ["Sở Nông nghiệp và Môi trường"]
    agencies.add(window.desk, "Sở Biển đảo")
    settle(qtbot, window)
    page.ui.filter.setText("bien dao")
    assert [one.name for one in page.agencies.rows] == ["Sở Biển đảo"]
    page.edit_office()
    dialog = dialog_of(OfficeDialog)
    dialog.ui.archive.setText("VT, T1")
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert setup.office(window.desk).archive == "VT, T1"
