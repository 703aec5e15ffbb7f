"""Phiếu đã gửi: which agencies have answered, and the letter that reminds those that have not."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QTableView, QVBoxLayout, QWidget

from gialai_desk.actions import forms
from gialai_desk.desk import Desk
from gialai_desk.domain.forms import FormSent
from gialai_desk.qt import asking
from gialai_desk.qt.dates import show_day
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import make_main, set_up_table
from gialai_desk.qt.services import Services

Row = tuple[FormSent, str]
COLUMNS: tuple[Column[Row], ...] = (
    Column("Cơ quan", lambda row: row[1]),
    Column("Số liệu ngày", lambda row: show_day(row[0].as_of), sort=lambda row: row[0].as_of),
    Column("Số nhiệm vụ", lambda row: str(row[0].tasks), sort=lambda row: row[0].tasks, right=True),
    Column("Trả lời", lambda row: show_day(row[0].answered_on) if row[0].answered_on else "chưa trả lời"),
    Column("Tệp", lambda row: row[0].file_name),
)


class BoardDialog(QDialog):
    """The forms sent, those without an answer first."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.setWindowTitle("Phiếu cập nhật đã gửi")
        self.resize(860, 520)
        layout = QVBoxLayout(self)
        self.summary = QLabel(self)
        self.only_open = QCheckBox("Chỉ cơ quan chưa trả lời", self)
        self.table = QTableView(self)
        self.table.setAccessibleName("Phiếu cập nhật đã gửi")
        self.model: RowsModel[Row] = RowsModel(COLUMNS, self)
        set_up_table(self.table, self.model, (250, 110, 100, 120, 220), 4)
        buttons = QDialogButtonBox(self)
        self.remind_button = buttons.addButton("Soạn công văn nhắc…", QDialogButtonBox.ButtonRole.ActionRole)
        make_main(self.remind_button)
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.remind_button.clicked.connect(self._remind)
        self.only_open.toggled.connect(lambda: self._show())
        for widget in (self.summary, self.only_open, self.table, buttons):
            layout.addWidget(widget)
        self._show()

    def _show(self) -> None:
        rows = forms.board(self.services.desk)
        waiting = [row for row in rows if row[0].answered_on is None]
        self.summary.setText(
            f"<b>{len(waiting)} phiếu chưa được trả lời</b>, {len(rows) - len(waiting)} phiếu đã trả lời."
            if rows
            else "Chưa gửi phiếu cập nhật nào."
        )
        self.model.show(
            waiting if self.only_open.isChecked() else [*waiting, *(row for row in rows if row not in waiting)]
        )
        self.remind_button.setEnabled(bool(waiting))

    def _remind(self) -> None:
        name = f"Cong-van-nhac-gui-phieu-{self.services.desk.today:%Y%m%d}.docx"
        target = asking.save_as(self, "Soạn công văn nhắc", name, "Tài liệu Word (*.docx)", ".docx")
        if target:

            def work(desk: Desk) -> None:
                forms.write_reminder(desk, target)

            self.services.write(target, work, self.accept)
