"""Văn bản: the register of notices."""

from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from gialai_desk.actions.overview import Register, notice_list
from gialai_desk.domain.notices import KIND_NAMES, Notice
from gialai_desk.domain.text import fold, sort_key
from gialai_desk.qt.dates import show_day
from gialai_desk.qt.forms.ui_page_notices import Ui_PageNotices
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import Page, set_up_table
from gialai_desk.qt.services import Services

Row = tuple[Notice, int, int]
COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "Ngày",
        lambda row: show_day(row[0].issued_on or row[0].meeting_on),
        sort=lambda row: row[0].issued_on or row[0].meeting_on or date.min,
    ),
    Column(
        "Số, ký hiệu",
        lambda row: row[0].number or "(không in số)",
        sort=lambda row: sort_key(row[0].number or ""),
    ),
    Column("Loại", lambda row: KIND_NAMES.get(row[0].kind, "Văn bản")),
    Column(
        "Trích yếu",
        lambda row: row[0].subject or row[0].source_name or "",
        sort=lambda row: sort_key(row[0].subject or ""),
    ),
    Column("Cơ quan ban hành", lambda row: row[0].issuer or "", sort=lambda row: sort_key(row[0].issuer or "")),
    Column("Nhiệm vụ", lambda row: str(row[1]), sort=lambda row: row[1], right=True),
    Column(
        "Trạng thái",
        lambda row: f"còn {row[2]} chưa soát" if row[2] else "đang soát" if row[0].state == "draft" else "đã vào sổ",
    ),
)


class NoticesPage(Page):
    """The list of notices; opening one shows its reader."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageNotices()
        self.ui.setupUi(self)
        self._rows: list[Row] = []
        self.model: RowsModel[Row] = RowsModel(COLUMNS, self)
        set_up_table(self.ui.table, self.model, (90, 140, 100, 300, 160, 80, 120), 3, rows=44, opened=self._open)
        self.ui.filter.textChanged.connect(self._show)
        self.ui.open_button.clicked.connect(lambda: self._open(self.ui.table.currentIndex()))

    def render_register(self, register: Register) -> None:
        """Show the notices."""
        self.services.jobs.read(notice_list, self._read, self.services.failed)

    def _read(self, rows: list[Row]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        words = fold(self.ui.filter.text()).split()
        self.model.show(
            [
                row
                for row in self._rows
                if all(
                    word in fold(f"{row[0].number or ''} {row[0].subject or ''} {row[0].issuer or ''}")
                    for word in words
                )
            ]
        )
        self.ui.stack.setCurrentWidget(self.ui.table if self._rows else self.ui.empty)
        self.ui.open_button.setEnabled(bool(self._rows))
        if self.model.rows and not self.ui.table.currentIndex().isValid():
            self.ui.table.selectRow(0)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.record(index)
        if row:
            self.services.open_notice(row[0].id)
