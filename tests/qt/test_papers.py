"""Papers in the window: the Friday package, the format check, the preview, a reply of an agency."""

from datetime import timedelta

import docx
import openpyxl
from docx.shared import Mm
from PySide6.QtCore import Qt

from gialai_desk.actions import forms, letters, overview, snapshots, tasks
from gialai_desk.domain.papers.drafts import kind_of
from gialai_desk.qt.dialogs.board import BoardDialog
from gialai_desk.qt.dialogs.compare import CompareDialog
from gialai_desk.qt.dialogs.draft import DraftDialog
from gialai_desk.qt.dialogs.format import FormatDialog, check_file
from gialai_desk.qt.dialogs.preview import PreviewDialog, pixmap
from gialai_desk.qt.dialogs.reply import ReplyDialog
from tests.qt.conftest import settle


def test_the_friday_package_is_made_and_the_light_says_what_is_missing(window, qtbot, tmp_path):
    window.go_to(5)
    settle(qtbot, window)
    assert "chưa cập nhật tuần này" in window.reports.ui.light.text()
    window.reports.make_friday(tmp_path)
    settle(qtbot, window)
    folder = next(tmp_path.glob("Goi-thu-Sau-*"))
    assert {file.suffix for file in folder.iterdir() if file.is_file()} == {".json", ".xlsx", ".docx", ".pdf", ".txt"}
    assert len(list((folder / "Cong-van").iterdir())) >= 1


def test_a_word_file_is_checked_and_mended(window, qtbot, tmp_path):
    _, file = letters.make(window.desk, tmp_path)[0]
    document = docx.Document(str(file))
    document.sections[0].left_margin = Mm(20)
    document.save(str(file))
    check_file(window.services, window, file)
    settle(qtbot, window)
    dialog = window.findChild(FormatDialog)
    assert "1 chỗ sai" in dialog.summary.text()
    assert dialog.model.rowCount() == 1
    qtbot.mouseClick(dialog.mend_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "Không thấy chỗ sai" in dialog.summary.text()
    assert dialog.path != file
    dialog.reject()


def test_the_preview_shows_the_pages_of_the_letter(window, qtbot):
    title, sheets = letters.preview(window.desk, letters.candidates(window.desk)[0])
    dialog = PreviewDialog(window.services, title, sheets, window)
    qtbot.addWidget(dialog)
    assert f"{len(sheets)} trang" in dialog.windowTitle()
    picture = pixmap(sheets[0], 1.0).toImage()
    dark = sum(1 for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3) if picture.pixelColor(x, y).lightness() < 90)  # fmt: skip
    assert dark > 200, "letters stand on the page"


def test_a_reply_is_shown_and_only_what_is_ticked_is_taken(window, qtbot, tmp_path):
    file = max(forms.send(window.desk, tmp_path), key=lambda path: path.stat().st_size)
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    codes = [sheet.cell(row, 2).value for row in (9, 10)]
    for row in (9, 10):
        sheet.cell(row, 7).value = "Đã trình dự thảo"
    book.save(file)
    window.intake.import_files([file])
    settle(qtbot, window)
    dialog = window.findChild(ReplyDialog)
    assert dialog.take_button.text() == "Nhận 2 ô vào sổ"
    dialog.rows.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    left = dialog.cells[0].key
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    told = {
        code: [entry.result for entry in overview.detail(window.desk, tasks.find(window.desk, code).id).progress]
        for code in codes
    }
    assert told[left] == []
    assert sum(len(one) for one in told.values()) == 1
    window.undo()
    settle(qtbot, window)
    assert not any(sent.answered_on for sent, _ in forms.board(window.desk))


def test_a_paper_is_drafted_for_an_agency_and_what_is_missing_is_said(window, qtbot, tmp_path, monkeypatch):
    dialog = DraftDialog(window.services, kind_of("invitation"), tmp_path, None, window)
    qtbot.addWidget(dialog)
    names = [dialog.whom.itemText(row) for row in range(dialog.whom.count())]
    assert "Sở Ngoại vụ" in names
    dialog.whom.setCurrentIndex(names.index("Sở Ngoại vụ"))
    ticked = [
        row for row in range(dialog.tasks.count()) if dialog.tasks.item(row).checkState() is Qt.CheckState.Checked
    ]
    assert 0 < len(ticked) < dialog.tasks.count(), "the late ones are ticked"
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "Chủ trì, Thời gian, Địa điểm" in dialog.error.text()
    for name, words in (
        ("chair", "Phó Chủ tịch UBND tỉnh"),
        ("time", "08 giờ 00 ngày 28/7/2025"),
        ("place", "Phòng họp số 1"),
    ):
        dialog.inputs[name].setText(words)
    target = tmp_path / "giay-moi.docx"
    monkeypatch.setattr("gialai_desk.qt.asking.save_as", lambda *_: target)
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "GIẤY MỜI" in [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]


def test_one_letter_to_the_chosen_agencies_is_written_from_the_page(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(window.letters, "folder", lambda: tmp_path)
    window.go_to(4)
    settle(qtbot, window)
    window.letters.make_joint()
    settle(qtbot, window)
    assert [file.name.split("-lan")[0] for file in tmp_path.glob("*.docx")] == ["Don-doc-2-co-quan"]
    assert window.letters.letters.rowCount() == 2


def test_the_tree_that_is_looked_at_is_written_with_its_groups(window, qtbot, tmp_path, monkeypatch):
    window.go_to(2)
    settle(qtbot, window)
    target = tmp_path / "cay.xlsx"
    monkeypatch.setattr("gialai_desk.qt.asking.save_list", lambda *_: target)
    window.commands.export_list()
    settle(qtbot, window)
    sheet = openpyxl.load_workbook(target).active
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    levels = [sheet.row_dimensions[number].outlineLevel for number in range(5, sheet.max_row + 1)]
    assert sheet["A1"].value == "Nhiệm vụ theo cơ quan"
    assert any("Sở Ngoại vụ" in str(row[0]) for row, level in zip(rows, levels, strict=True) if level == 0)
    leaves = {line.text[:40] for line in window.services.live.register.lines}
    assert leaves <= {str(row[0])[:40] for row in rows}
    window.go_to(1)
    settle(qtbot, window)
    window.commands.export_list()
    settle(qtbot, window)
    assert openpyxl.load_workbook(target).active["A1"].value == "Sổ văn bản"


def test_a_figure_is_opened_to_its_tasks(window, qtbot):
    window.open_task(window.services.live.register.lines[0].id)
    window.go_to(5)
    settle(qtbot, window)
    model = window.reports.model
    column = next(number for number, one in enumerate(model.columns) if one.title == "Quá hạn")
    row = next(number for number, group in enumerate(model.rows) if column and model.columns[column].text(group) != "0")
    counted = int(model.columns[column].text(model.rows[row]))
    window.reports.ui.table.activated.emit(model.index(row, column))
    settle(qtbot, window)
    assert window.tasks.ui.summary.text().startswith(f"{model.rows[row].title}: quá hạn: {counted} nhiệm vụ")
    tree = window.tasks.ui.tree
    assert [tree.model().index(number, 0).data() for number in range(tree.model().rowCount())] == [
        f"{model.rows[row].title}   {counted}"
    ], "who only takes part is not among what the figure counts"
    assert tree.isExpanded(tree.model().index(0, 0))
    assert window.ui.inspector_holder.isHidden(), "the task shown before is none of these"


def test_the_board_says_who_has_not_answered_and_writes_the_letter(window, qtbot, tmp_path, monkeypatch):
    forms.send(window.desk, tmp_path / "phieu")
    dialog = BoardDialog(window.services, window)
    qtbot.addWidget(dialog)
    assert dialog.summary.text().startswith(f"<b>{dialog.model.rowCount()} phiếu chưa được trả lời</b>")
    target = tmp_path / "nhac.docx"
    monkeypatch.setattr("gialai_desk.qt.asking.save_as", lambda *_: target)
    qtbot.mouseClick(dialog.remind_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert target.exists()


def test_kept_days_are_compared_in_the_window(window, qtbot):
    snapshots.take(window.desk)
    line = next(line for line in overview.register(window.desk).lines if line.due)
    tasks.report(window.desk, line.id, "Xong", done_on=window.desk.today, closes=True)
    dialog = CompareDialog(window.services, window)
    qtbot.addWidget(dialog)
    settle(qtbot, window)
    assert "hai ngày khác nhau" in dialog.summary.text()
    snapshots.take(window.desk, window.desk.today + timedelta(days=3))
    dialog = CompareDialog(window.services, window)
    qtbot.addWidget(dialog)
    settle(qtbot, window)
    assert "hoàn thành 1" in dialog.summary.text()
    assert dialog.model.rowCount() >= 1
