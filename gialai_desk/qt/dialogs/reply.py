"""A reply of an agency: each answered cell beside the register, the new ones ticked; taken in as one change."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from gialai_desk.actions.forms import Reply
from gialai_desk.domain.forms import FIELDS, STATES, ReplyCell
from gialai_desk.qt.pages.page import make_main

HEADINGS = ("Mã nhiệm vụ", "Nhiệm vụ", "Cột", "Trong sổ", "Cơ quan trả lời", "So với sổ")


class ReplyDialog(QDialog):
    """Shows a reply; `take` gets the ticked cells."""

    def __init__(self, reply: Reply, take: Callable[[list[ReplyCell]], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reply, self._take = reply, take
        self.cells = [cell for cell in reply.cells if cell.state != "unchanged"]
        self.setWindowTitle(f"Phiếu trả lời: {reply.file}")
        self.resize(1080, 560)
        layout = QVBoxLayout(self)
        self.note = QLabel(self._words(), self)
        self.note.setWordWrap(True)
        self.rows = QTableWidget(len(self.cells), len(HEADINGS), self)
        self.rows.setAccessibleName("Ô đã trả lời")
        self.rows.setHorizontalHeaderLabels(HEADINGS)
        self.rows.verticalHeader().hide()
        self.rows.setShowGrid(False)
        self.rows.setAlternatingRowColors(True)
        self.rows.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row, cell in enumerate(self.cells):
            self._fill(row, cell)
        for column, width in enumerate((130, 300, 140, 170, 220, 90)):
            self.rows.setColumnWidth(column, width)
        self.rows.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(self)
        self.take_button = buttons.addButton("Nhận vào sổ", QDialogButtonBox.ButtonRole.AcceptRole)
        make_main(self.take_button)
        buttons.addButton("Bỏ qua", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.rows.itemChanged.connect(lambda: self._count())
        for widget in (self.note, self.rows, buttons):
            layout.addWidget(widget)
        self._count()

    def _words(self) -> str:
        same = len(self.reply.cells) - len(self.cells)
        conflicts = sum(1 for cell in self.cells if cell.state == "conflict")
        words = f"<b>{len(self.cells) - conflicts} ô mới</b>, {conflicts} ô khác với điều đã ghi trong sổ sau khi gửi phiếu (không chọn sẵn), {same} ô không đổi."
        return words + ("<br>" + "; ".join(self.reply.strange) + "." if self.reply.strange else "")

    def _fill(self, row: int, cell: ReplyCell) -> None:
        values = (
            cell.key,
            " ".join(cell.text.split())[:120],
            FIELDS[cell.field],
            cell.was,
            cell.now,
            STATES[cell.state],
        )
        for column, value in enumerate(values):
            item = QTableWidgetItem(value)
            item.setToolTip(value)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if column == 0:
                item.setCheckState(Qt.CheckState.Checked if cell.state == "new" else Qt.CheckState.Unchecked)
            self.rows.setItem(row, column, item)

    def chosen(self) -> list[ReplyCell]:
        """Return the ticked cells."""
        items = [self.rows.item(row, 0) for row in range(len(self.cells))]
        return [
            cell
            for cell, item in zip(self.cells, items, strict=True)
            if item and item.checkState() is Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        count = len(self.chosen())
        self.take_button.setText(f"Nhận {count} ô vào sổ" if count else "Nhận vào sổ")
        self.take_button.setEnabled(bool(count))

    def _accept(self) -> None:
        self._take(self.chosen())
        self.accept()
