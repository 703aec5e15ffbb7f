"""So sánh số liệu chốt: what changed from one kept day to another, task by task."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gialai_desk.actions import snapshots
from gialai_desk.desk import Desk
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.snapshots import Change, Changed
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import set_up_table
from gialai_desk.qt.services import Services

COLUMNS: tuple[Column[Changed], ...] = (
    Column("Thay đổi", lambda one: one.kind.value, sort=lambda one: list(Change).index(one.kind)),
    Column("Mã", lambda one: key_of(one.task.code)),
    Column("Nhiệm vụ", lambda one: " ".join(one.task.text.split())),
    Column("Chủ trì", lambda one: one.task.lead),
    Column("Trước", lambda one: one.before),
    Column("Sau", lambda one: one.after),
)


class CompareDialog(QDialog):
    """Two kept days and what lies between them."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.setWindowTitle("So sánh số liệu chốt")
        self.resize(1080, 600)
        layout = QVBoxLayout(self)
        choice = QHBoxLayout()
        self.old, self.new = QComboBox(self), QComboBox(self)
        for words, box in (("Từ ngày", self.old), ("đến ngày", self.new)):
            label = QLabel(words, self)
            label.setBuddy(box)
            choice.addWidget(label)
            choice.addWidget(box)
        choice.addStretch(1)
        layout.addLayout(choice)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setAccessibleName("Thay đổi giữa hai kỳ")
        self.model: RowsModel[Changed] = RowsModel(COLUMNS, self)
        set_up_table(self.table, self.model, (130, 110, 380, 170, 110, 110), 2, opened=self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for widget in (self.summary, self.table, buttons):
            layout.addWidget(widget)
        days = list(dict.fromkeys(one.as_of for one in snapshots.listing(services.desk)))
        for box in (self.old, self.new):
            for day in days:
                box.addItem(f"{day:%d/%m/%Y}", day)
        if len(days) > 1:
            self.old.setCurrentIndex(1)
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(lambda: self._show())
        self._show()

    def _show(self) -> None:
        old, new = self.old.currentData(), self.new.currentData()
        if old is None or new is None or old == new:
            self.model.show([])
            self.summary.setText(
                "Cần số liệu chốt của hai ngày khác nhau; mỗi lần làm báo cáo hay gói thứ Sáu, số liệu được chốt."
            )
            return
        first, last = min(old, new), max(old, new)

        def work(desk: Desk) -> list[Changed]:
            return snapshots.compare(desk, first, last)

        self.services.jobs.read(work, self._list, self.services.failed)

    def _list(self, found: list[Changed]) -> None:
        counts = [(kind.value.lower(), sum(1 for one in found if one.kind is kind)) for kind in Change]
        words = ", ".join(f"{name} {number}" for name, number in counts if number)
        self.summary.setText(f"<b>{len(found)} thay đổi</b>{': ' + words if words else ''}.")
        self.model.show(found)

    def _open(self) -> None:
        one = self.model.record(self.table.currentIndex())
        if one:
            self.services.open_task(one.task.task_id)
            self.accept()
