"""Soát thể thức: the verdict of every rule on a Word file, with its source, and a mended copy at one press."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gialai_desk.actions import formats
from gialai_desk.domain.papers.checked import CheckedPaper
from gialai_desk.domain.papers.findings import Finding
from gialai_desk.qt import asking
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import make_main, set_up_table
from gialai_desk.qt.services import Services

Row = tuple[Finding, str]
COLUMNS: tuple[Column[Row], ...] = (
    Column("Kết quả", lambda row: {"đạt": "✓ đạt", "sai": "✗ sai", "không xét": "– không xét"}[row[0].verdict], sort=lambda row: ("sai", "không xét", "đạt").index(row[0].verdict)),
    Column("Yêu cầu", lambda row: row[0].title, tip=lambda row: row[0].title),
    Column("Nhận xét", lambda row: row[0].why, tip=lambda row: row[0].why),
    Column("Ở đoạn", lambda row: row[1], tip=lambda row: row[1]),
    Column("Căn cứ", lambda row: row[0].source.removeprefix("NĐ 30/2020, "), tip=lambda row: row[0].source),
)  # fmt: skip
Review = tuple[CheckedPaper, list[Finding]]


class FormatDialog(QDialog):
    """The findings on one file; what is wrong comes first."""

    def __init__(self, services: Services, path: Path, found: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services, self.path = services, path
        self.setWindowTitle(f"Soát thể thức: {path.name}")
        self.resize(1180, 620)
        layout = QVBoxLayout(self)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.only_wrong = QCheckBox("Chỉ hiện chỗ sai", self)
        self.only_wrong.setChecked(True)
        self.table = QTableView(self)
        self.table.setAccessibleName("Kết quả soát thể thức")
        self.model: RowsModel[Row] = RowsModel(COLUMNS, self)
        set_up_table(self.table, self.model, (96, 360, 300, 190, 200), 2)
        buttons = QDialogButtonBox(self)
        self.mend_button = QPushButton("Sửa giúp (tạo bản sao)", self)
        make_main(self.mend_button)
        self.open_button = QPushButton("Mở tệp", self)
        buttons.addButton(self.mend_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        for widget in (self.summary, self.only_wrong, self.table, buttons):
            layout.addWidget(widget)
        buttons.rejected.connect(self.reject)
        self.only_wrong.toggled.connect(lambda: self._show())
        self.mend_button.clicked.connect(self._mend)
        self.open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path))))
        self.found = found
        self._show()

    def _show(self) -> None:
        paper, findings = self.found
        words = {line.index: " ".join(line.text.split())[:60] for line in paper.lines}
        order = {"sai": 0, "không xét": 1, "đạt": 2}
        shown = [one for one in findings if one.verdict == "sai" or not self.only_wrong.isChecked()]
        rows = [(one, words.get(one.line, "")) for one in sorted(shown, key=lambda one: order[one.verdict])]
        self.model.show(rows)
        wrong = sum(1 for one in findings if one.verdict == "sai")
        right = sum(1 for one in findings if one.verdict == "đạt")
        start = f"<b>{wrong} chỗ sai</b>, " if wrong else "<b>Không thấy chỗ sai</b>, "
        self.summary.setText(f"{start}{right} yêu cầu đạt, {len(findings) - wrong - right} không xét được.")
        self.summary.setTextFormat(Qt.TextFormat.RichText)
        self.mend_button.setEnabled(bool(wrong))

    def _mend(self) -> None:
        def work(desk: Any, progress: Any) -> tuple[Path, Review]:
            made = formats.mend(self.path)
            return made, formats.review(made, desk)

        def done(result: tuple[Path, Review]) -> None:
            self.path, self.found = result
            self.setWindowTitle(f"Soát thể thức: {self.path.name}")
            self._show()

        self.services.job("Sửa thể thức", work, done)


def check_file(services: Services, parent: QWidget, path: Path | None = None) -> None:
    """Ask for a Word file unless one is given, check it, show the verdicts."""
    chosen = [path] if path else asking.open_files(parent, "Soát thể thức tệp Word", "Tài liệu Word (*.docx *.docm)")
    if not chosen:
        return
    file = chosen[0]

    def work(desk: Any, progress: Any) -> Review:
        return formats.review(file, desk)

    def done(found: Review) -> None:
        FormatDialog(services, file, found, parent).open()

    services.job("Soát thể thức", work, done)
