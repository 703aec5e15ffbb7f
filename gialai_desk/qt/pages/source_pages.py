"""Text or page picture of the source beside the proposals: one button changes between them."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from gialai_desk.actions import pages
from gialai_desk.actions.pages import Box, Picture
from gialai_desk.desk import Desk
from gialai_desk.domain.notices import Notice
from gialai_desk.qt.forms.ui_page_review import Ui_PageReview
from gialai_desk.qt.services import Services
from gialai_desk.qt.widgets.page_view import PageView
from gialai_desk.qt.widgets.source_view import SourceView

Spans = Sequence[tuple[int, int]]


class SourcePages:
    """Shows the pages of the notice's file with the chosen task boxed; pictures are drawn by the worker."""

    def __init__(self, services: Services, ui: Ui_PageReview, text: SourceView) -> None:
        self._services, self._text = services, text
        self._notice: Notice | None = None
        self._spans: Spans = ()
        self.view = PageView(text.parentWidget())
        self.view.hide()
        ui.source_row.insertWidget(0, self.view)
        self.button = QPushButton("Xem trang gốc", text.parentWidget())
        self.button.setCheckable(True)
        self.button.setToolTip("Đổi giữa chữ và trang của tệp gốc")
        self.button.toggled.connect(self._switch)
        title = QHBoxLayout()
        ui.source_layout.removeWidget(ui.source_title)
        title.addWidget(ui.source_title)
        title.addStretch(1)
        title.addWidget(self.button)
        ui.source_layout.insertLayout(0, title)
        self.view.wanted.connect(self._draw)

    def open(self, notice: Notice) -> None:
        """Turn to another notice."""
        changed = self._notice is None or self._notice.id != notice.id
        self._notice = notice
        if changed:
            self.view.clear()
            there = pages.has_pages(self._services.desk, notice)
            self.button.setVisible(there)
            if not there:
                self.button.setChecked(False)
            elif self.button.isChecked():
                self.view.ask(0)

    def light(self, spans: Spans) -> None:
        """Box these ranges of the text on their page."""
        self._spans = spans
        notice = self._notice
        if notice and self.button.isChecked():

            def find(desk: Desk) -> list[tuple[int, Box]]:
                return pages.boxes(desk, notice, spans)

            self._services.jobs.read(find, self._lit, self._services.failed)

    def _lit(self, found: list[tuple[int, Box]]) -> None:
        self.view.light(found)

    def _switch(self, shown: bool) -> None:
        self.view.setVisible(shown)
        self._text.setVisible(not shown)
        if shown:
            QTimer.singleShot(0, self.view, lambda: self.view.ask(0))  # when the view has its width
            self.light(self._spans)

    def _draw(self, number: int, width: int) -> None:
        notice = self._notice
        if notice:

            def draw(desk: Desk) -> tuple[str, Picture | None]:
                return notice.id, pages.picture(desk, notice, number, width)

            self._services.jobs.read(draw, self._drawn, self._services.failed)

    def _drawn(self, result: tuple[str, Picture | None]) -> None:
        notice_id, picture = result
        if picture and self._notice and notice_id == self._notice.id:
            self.view.show_picture(picture)
