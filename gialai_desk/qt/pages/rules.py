"""Sổ tay quy tắc: the tab of the directory with the reading rules, who wrote them, how often they served."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from gialai_desk.actions import agencies, rules
from gialai_desk.domain.rules import FIELD_NAMES, Rule
from gialai_desk.domain.text import sort_key
from gialai_desk.qt import theme
from gialai_desk.qt.dates import show_day
from gialai_desk.qt.dialogs.rule import RuleDialog
from gialai_desk.qt.forms.ui_page_directory import Ui_PageDirectory
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import press, set_up_table
from gialai_desk.qt.services import Services

COLUMNS: tuple[Column[Rule], ...] = (
    Column("Khi văn bản ghi", lambda one: one.pattern, sort=lambda one: sort_key(one.pattern)),
    Column("Thì hiểu là", lambda one: FIELD_NAMES[one.field]),
    Column("Giá trị", lambda one: one.value, sort=lambda one: sort_key(one.value)),
    Column("Người ghi", lambda one: one.created_by),
    Column("Ngày ghi", lambda one: show_day(one.created_on), sort=lambda one: one.created_on),
    Column("Đã dùng", lambda one: f"{one.hits} lần", sort=lambda one: one.hits, right=True),
    Column(
        "Trạng thái",
        lambda one: "đang dùng" if one.active else "đã tắt",
        colour=lambda one: None if one.active else QColor(theme.current().muted),
    ),
)


class RulesTab(QObject):
    """Shows the notebook and lets people write, switch and remove rules."""

    def __init__(self, services: Services, ui: Ui_PageDirectory, parent: QObject) -> None:
        super().__init__(parent)
        self.services, self.ui = services, ui
        self.model: RowsModel[Rule] = RowsModel(COLUMNS, self)
        set_up_table(ui.rules, self.model, (260, 190, 260, 110, 100, 90, 100), 2, opened=lambda: self.edit())
        ui.rules.selectionModel().currentRowChanged.connect(lambda: self._show_buttons())
        for button, action in (
            (ui.add_rule_button, self.add), (ui.edit_rule_button, self.edit),
            (ui.switch_rule_button, self.switch), (ui.remove_rule_button, self.remove),
        ):  # fmt: skip
            button.clicked.connect(partial(press, action))

    def show(self) -> None:
        """Show the rules as they are now."""
        chosen = self._chosen()
        self.model.show(rules.listing(self.services.desk))
        row = self.model.row_of(lambda one: chosen is not None and one.id == chosen.id)
        if row >= 0:
            self.ui.rules.selectRow(row)
        self._show_buttons()

    def _chosen(self) -> Rule | None:
        return self.model.record(self.ui.rules.currentIndex())

    def _show_buttons(self) -> None:
        rule = self._chosen()
        for button in (self.ui.edit_rule_button, self.ui.switch_rule_button, self.ui.remove_rule_button):
            button.setEnabled(rule is not None)
        self.ui.switch_rule_button.setText("Bật quy tắc" if rule and not rule.active else "Tắt quy tắc")

    def _ask(self, rule: Rule | None) -> None:
        desk = self.services.desk
        save = partial(rules.save, desk, rule.id if rule else None)
        RuleDialog(rule, agencies.listing(desk), save, self.ui.rules.window()).open()

    def add(self) -> None:
        """Write a new rule."""
        self._ask(None)

    def edit(self) -> None:
        """Correct the chosen rule."""
        rule = self._chosen()
        if rule:
            self._ask(rule)

    def switch(self) -> None:
        """Switch the chosen rule off, or on again."""
        rule = self._chosen()
        if rule:
            done = "Đã tắt quy tắc; văn bản đọc từ nay sẽ như cũ." if rule.active else "Đã bật lại quy tắc."
            self.services.attempt(lambda: rules.switch(self.services.desk, rule.id, active=not rule.active), done)

    def remove(self) -> None:
        """Put the chosen rule into the trash."""
        rule = self._chosen()
        if rule:
            self.services.attempt(
                lambda: rules.remove(self.services.desk, rule.id), "Đã đưa quy tắc vào thùng rác (Ctrl+Z để lấy lại)."
            )
