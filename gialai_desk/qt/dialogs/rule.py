"""Writing one rule of the notebook: the words of a notice, what they mean, the value."""

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtWidgets import QDialog, QWidget

from gialai_desk.domain.agencies import Agency
from gialai_desk.domain.rules import FIELD_NAMES, Rule, RuleField
from gialai_desk.qt.dialogs.forms import wire
from gialai_desk.qt.forms.ui_dialog_rule import Ui_DialogRule
from gialai_desk.qt.widgets.agency_completer import AgencyCompleter

EXAMPLES: dict[RuleField, str] = {
    "agency": "Ví dụ: văn bản ghi “Sở NNMT”, giá trị “Sở Nông nghiệp và Môi trường”.",
    "lead": "Ví dụ: văn bản ghi “giải phóng mặt bằng cao tốc”, giá trị “Sở Xây dựng”.",
    "coordinator": "Ví dụ: văn bản ghi “chuyển đổi số”, giá trị “Sở Khoa học và Công nghệ”.",
    "field": "Ví dụ: văn bản ghi “vốn đầu tư công”, giá trị “Tài chính – đầu tư”.",
    "follower": "Ví dụ: văn bản ghi “giáo dục”, giá trị là tên chuyên viên theo dõi.",
    "none": "Ví dụ: văn bản ghi “nghiêm túc rút kinh nghiệm”, giá trị “nhắc nhở chung”.",
}
_OF_AGENCY = ("agency", "lead", "coordinator")


class RuleDialog(QDialog):
    """A new rule, or one to be corrected; the value is completed from the directory where it is an agency."""

    def __init__(
        self,
        rule: Rule | None,
        bodies: Iterable[Agency],
        submit: Callable[[str, RuleField, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_DialogRule()
        ui.setupUi(self)
        self._completer = AgencyCompleter(self)
        self._completer.show_agencies(bodies)
        for field, title in FIELD_NAMES.items():
            ui.field.addItem(title, field)
        ui.field.currentIndexChanged.connect(lambda: self._show_kind())
        if rule:
            ui.pattern.setText(rule.pattern)
            ui.value.setText(rule.value)
            ui.field.setCurrentIndex(ui.field.findData(rule.field))
        self._show_kind()
        wire(self, ui.buttons, lambda: submit(ui.pattern.text(), self.field, ui.value.text()), "Lưu", ui.error.setText)
        ui.pattern.setFocus()

    @property
    def field(self) -> RuleField:
        """What the rule decides."""
        return cast(RuleField, self.ui.field.currentData())

    def _show_kind(self) -> None:
        self.ui.example.setText(EXAMPLES[self.field])
        self.ui.value.setCompleter(self._completer if self.field in _OF_AGENCY else None)  # pyright: ignore[reportArgumentType]
