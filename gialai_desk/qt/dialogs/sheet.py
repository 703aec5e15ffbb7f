"""Taking over an old tracker: what each column holds, the rows with their doubts, which of them to take."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gialai_desk.actions.sheets import Line, Proposal
from gialai_desk.domain.errors import DeskError
from gialai_desk.domain.messages import message
from gialai_desk.domain.sheets import MEANING_NAMES, Meaning
from gialai_desk.qt import theme
from gialai_desk.qt.forms.ui_dialog_sheet import Ui_DialogSheet
from gialai_desk.qt.pages.page import make_main

_SHOWN = ("Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Tình trạng", "Cần xem")
_NOTHING = "(bỏ qua)"


class SheetDialog(QDialog):
    """Shows one table of the file; `reread` reads it again with other meanings of its columns."""

    def __init__(
        self,
        proposals: list[Proposal],
        reread: Callable[[str, dict[int, Meaning]], Proposal],
        take: Callable[[Proposal, list[int]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogSheet()
        self.ui.setupUi(self)
        self.proposals = proposals
        self._reread, self._take = reread, take
        self.ui.table_box.addItems([f"{one.table} ({len(one.lines)} nhiệm vụ)" for one in proposals])
        self.ui.table_box.setVisible(len(proposals) > 1)
        self.ui.table_box.currentIndexChanged.connect(self._show)
        self.ui.rows.itemChanged.connect(self._count)
        self.ui.log.hide()
        self.ui.log_button.toggled.connect(self.ui.log.setVisible)
        self.ui.buttons.accepted.connect(self._accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.top.setStretch(0, 1)
        make_main(self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok))
        self._show(0)

    @property
    def proposal(self) -> Proposal:
        """The table that is shown."""
        return self.proposals[max(0, self.ui.table_box.currentIndex())]

    def _show(self, _: int) -> None:
        one = self.proposal
        doubtful = sum(bool(line.row.doubts) for line in one.lines)
        twins = sum(line.twin is not None for line in one.lines)
        self.ui.note.setText(
            f"<b>{one.file}</b>: {len(one.lines)} nhiệm vụ; {doubtful} dòng cần xem, {twins} dòng đã có trong sổ (không chọn sẵn). "
            + ("" if one.joined else "Đổi ý nghĩa của cột nếu chương trình hiểu sai; lần sau tệp cùng mẫu sẽ tự nhớ.")
        )
        self.ui.error.setText("")
        self.ui.columns.setVisible(not one.joined)
        self.ui.log_button.setVisible(bool(one.log))
        self.ui.log_button.setText(f"Nhật ký chất lượng ({len(one.log)})")
        self.ui.log.setPlainText("\n".join(one.log))
        self._show_columns(one)
        self._show_rows(one)
        self._count()

    def _show_columns(self, one: Proposal) -> None:
        table = self.ui.columns
        named = [index for index, heading in enumerate(one.columns.headings) if heading]
        table.setColumnCount(len(named))
        table.setRowCount(1)
        table.verticalHeader().hide()
        table.setHorizontalHeaderLabels([one.columns.headings[index] for index in named])
        for place, index in enumerate(named):
            box = QComboBox(table)
            box.addItem(_NOTHING, None)
            for meaning, name in MEANING_NAMES.items():
                box.addItem(name, meaning)
            meaning = one.columns.meanings.get(index)
            box.setCurrentIndex(box.findData(meaning) if meaning else 0)
            box.setAccessibleName(f"Cột {one.columns.headings[index]}")
            box.activated.connect(lambda _=0: self._change())
            box.setProperty("column", index)
            table.setCellWidget(0, place, box)
            table.setColumnWidth(place, 190)
            header = table.horizontalHeaderItem(place)
            if header:
                header.setToolTip(one.columns.headings[index])

    def _show_rows(self, one: Proposal) -> None:
        table = self.ui.rows
        table.blockSignals(True)
        table.setColumnCount(len(_SHOWN))
        table.setHorizontalHeaderLabels(list(_SHOWN))
        table.setRowCount(len(one.lines))
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for place, line in enumerate(one.lines):
            for column, text in enumerate(_cells(line)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == 0:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked if line.wanted else Qt.CheckState.Unchecked)
                if line.row.doubts and column in (3, 5):
                    item.setBackground(QColor("#FFF6DF" if theme.current() is theme.LIGHT else "#3A321E"))
                table.setItem(place, column, item)
        header = table.horizontalHeader()
        for column, width in enumerate((380, 170, 140, 96, 110, 250)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.blockSignals(False)

    def _change(self) -> None:
        """Read the table again with the meanings that the person chose."""
        meanings: dict[int, Meaning] = {}
        for place in range(self.ui.columns.columnCount()):
            box = self.ui.columns.cellWidget(0, place)
            if isinstance(box, QComboBox) and box.currentData():
                meanings[box.property("column")] = box.currentData()
        if len(set(meanings.values())) < len(meanings):
            self.ui.error.setText("Hai cột đang có cùng một ý nghĩa; hãy chọn lại.")
            return
        try:
            self.proposals[max(0, self.ui.table_box.currentIndex())] = self._reread(self.proposal.table, meanings)
        except DeskError as error:
            self.ui.error.setText(message(error))
            return
        self._show(0)

    def chosen(self) -> list[int]:
        """Return the numbers of the rows that are ticked."""
        return [
            line.row.number
            for place, line in enumerate(self.proposal.lines)
            if (item := self.ui.rows.item(place, 0)) and item.checkState() is Qt.CheckState.Checked
        ]

    def _count(self, _: object = None) -> None:
        count = len(self.chosen())
        button = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(f"Nhập {count} nhiệm vụ")
        button.setEnabled(count > 0)

    def _accept(self) -> None:
        self._take(self.proposal, self.chosen())
        self.accept()


def _cells(line: Line) -> tuple[str, ...]:
    row = line.row
    due = f"{row.due.day:%d/%m/%Y}" if row.due.day else row.due.words
    state = "đã hoàn thành" if row.done else row.values.get("status", "")
    watch = [*(f"đã có: {line.twin}" for _ in (1,) if line.twin), *row.doubts]
    return (
        row.values.get("text", ""),
        row.values.get("lead", ""),
        row.values.get("coordinators", ""),
        due,
        state,
        "; ".join(watch),
    )
