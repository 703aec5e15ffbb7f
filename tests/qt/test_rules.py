"""Teaching the program in the window: change a lead with a few letters, remember it, see and switch the rule."""

from PySide6.QtCore import Qt

from gialai_desk.actions import rules
from gialai_desk.qt.dialogs.rule import RuleDialog
from tests.qt.conftest import settle

NOTICE = """UBND TỈNH GIA LAI
Số: 77/TB-UBND
Gia Lai, ngày 10 tháng 7 năm 2025
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 09/7/2025
Chủ tịch UBND tỉnh kết luận như sau:
1. Giao Phòng Quản lý Đầu tư công rà soát các dự án chậm tiến độ, báo cáo UBND tỉnh trước ngày 20/7/2025.
2. Phòng Quản lý Đầu tư công kiểm tra các công trình chuyển tiếp.
"""


def review_of(window, qtbot):
    window.intake.import_text(NOTICE)
    settle(qtbot, window)
    return window.review


def leads(page):
    return [[name for one, name in detail.assignments if one.role == "lead"] for detail in page.model.details]


def test_a_lead_is_changed_by_a_few_letters_and_remembered(empty_window, qtbot):
    window = empty_window
    page = review_of(window, qtbot)
    qtbot.keyClick(page.ui.proposals, Qt.Key.Key_C)
    field = window.inspector.ui.lead
    assert field.selectedText() == "Phòng Quản lý Đầu tư công"
    qtbot.keyClicks(field, "tai chi")
    offered = field.completer().completionModel()
    assert offered.index(0, 0).data() == "Sở Tài chính"
    field.setText(offered.index(0, 0).data())
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert leads(page) == [["Sở Tài chính"], ["Phòng Quản lý Đầu tư công"]]
    assert window.ui.message_action.text() == "Ghi nhớ"
    qtbot.mouseClick(window.ui.message_action, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert leads(page) == [["Sở Tài chính"], ["Sở Tài chính"]]
    assert [one.pattern for one in rules.listing(window.services.desk)] == ["Phòng Quản lý Đầu tư công"]


def test_the_notebook_is_kept_in_the_directory(window, qtbot):
    window.go_to(6)
    settle(qtbot, window)
    page = window.directory
    page.ui.tabs.setCurrentWidget(page.ui.rules_tab)
    assert not page.ui.switch_rule_button.isEnabled(), "nothing is chosen"
    qtbot.mouseClick(page.ui.add_rule_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(RuleDialog)
    dialog.ui.pattern.setText("ch")
    dialog.ui.value.setText("Sở Nội vụ")
    dialog.ui.buttons.accepted.emit()
    assert "ba ký tự" in dialog.ui.error.text() and dialog.isVisible(), "what was typed stays"
    dialog.ui.pattern.setText("chuyển đổi số")
    dialog.ui.field.setCurrentIndex(dialog.ui.field.findData("lead"))
    dialog.ui.buttons.accepted.emit()
    settle(qtbot, window)
    assert not dialog.isVisible()
    assert [one.words for one in page.rules.model.rows] == ["“chuyển đổi số” → cơ quan chủ trì: Sở Nội vụ"]
    page.ui.rules.selectRow(0)
    qtbot.mouseClick(page.ui.switch_rule_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert not page.rules.model.rows[0].active
    assert page.ui.switch_rule_button.text() == "Bật quy tắc", "the chosen row stays chosen"
    qtbot.mouseClick(page.ui.remove_rule_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.rules.model.rows == []
    qtbot.mouseClick(window.ui.undo_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(page.rules.model.rows) == 1
