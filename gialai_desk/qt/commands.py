"""Menus and shortcuts: every action once, for the menu bar, the keyboard and the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtWidgets
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gialai_desk import __version__
from gialai_desk.actions import backup, listings
from gialai_desk.desk import Desk
from gialai_desk.qt import asking
from gialai_desk.qt.lists import listing_of, shown_view
from gialai_desk.qt.pages.page import Page
from gialai_desk.qt.printing import write_pdf

if TYPE_CHECKING:
    from gialai_desk.qt.main_window import MainWindow


class Commands:
    """The actions of the main window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.all: list[QAction] = []
        file = self._menu("&Tệp")
        self._add(file, "&Nhập văn bản…", "Ctrl+O", window.choose_files)
        self._add(file, "&Dán văn bản", "Ctrl+Shift+V", window.paste)
        self._add(file, "Nhập &bảng theo dõi cũ…", "Ctrl+Shift+O", lambda: window.intake.choose_sheet())
        self._add(file, "Thử với hai thông báo &mẫu", "", window.load_samples)
        self._add(file, "Thư mục &Hộp nhận…", "", lambda: window.inbox.choose())
        file.addSeparator()
        self._add(file, "&Xuất danh sách đang xem…", "Ctrl+Shift+E", self.export_list)
        self._add(file, "&Sao lưu…", "Ctrl+B", self.back_up)
        self._add(file, "Th&oát", "Ctrl+Q", window.close)
        edit = self._menu("&Sửa")
        self._add(edit, "&Hoàn tác", "Ctrl+Z", window.undo)
        self._add(edit, "&Làm lại", "Ctrl+Y", window.redo)
        edit.addSeparator()
        self._add(edit, "&Tìm kiếm", "Ctrl+F", self._focus_search)
        self._add(edit, "Tìm và &ra lệnh", "Ctrl+K", window.open_palette)
        self._make_view()
        task = self._menu("&Nhiệm vụ")
        self._add(task, "Ghi &tiến độ…", "", lambda: window.inspector.report())
        self._add(task, "&Gia hạn…", "", lambda: window.inspector.extend())
        self._add(task, "&Soạn công văn đôn đốc", "", self._letters)
        self._add(task, "&Xuất bảng theo dõi…", "Ctrl+E", self._tracker)
        self._add(task, "Soát th&ể thức tệp Word…", "F7", self._format)
        self._add(task, "Thiết &lập cơ quan…", "", lambda: window.directory.edit_office())
        help_ = self._menu("Trợ &giúp")
        self._add(help_, "&Phím tắt", "F1", self.show_shortcuts)
        self._add(help_, "&Về GiaLai Desk", "", self.about)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(self, menu: QMenu, text: str, keys: str, act: Callable[[], object]) -> None:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)
        self.all.append(action)

    def _make_view(self) -> None:
        view = self._menu("&Xem")
        for number, name in enumerate(
            ("&Hôm nay", "&Văn bản", "&Nhiệm vụ", "&Lịch", "&Công văn", "&Báo cáo", "&Danh mục")
        ):
            self._add(view, name, f"Ctrl+{number + 1}", lambda page=number: self._window.go_to(page))

    def _focus_search(self) -> None:
        self._window.ui.search.setFocus()
        self._window.ui.search.selectAll()

    def _letters(self) -> None:
        self._window.go_to(4)
        self._window.letters.ui.make_button.setFocus()

    def _tracker(self) -> None:
        self._window.go_to(5)
        self._window.reports.export()

    def _format(self) -> None:
        from gialai_desk.qt.dialogs.format import check_file  # on use: the window stands a little earlier

        check_file(self._window.services, self._window)

    def show_shortcuts(self) -> None:
        """List the keys of this window."""
        rows = [
            f"<tr><td style='padding-right:24px'>{one.text().replace('&', '')}</td><td><b>{one.shortcut().toString()}</b></td></tr>"
            for one in self.all
            if not one.shortcut().isEmpty()
        ]
        rows += [
            "<tr><td>Chấp nhận / bỏ / tách / gộp khi soát</td><td><b>A / Del / T / G</b></td></tr>",
            "<tr><td>Đến đề xuất cần xem kỹ tiếp theo</td><td><b>Tab</b></td></tr>",
            "<tr><td>Chấp nhận tất cả</td><td><b>Ctrl+Enter</b></td></tr>",
            "<tr><td>Ghi tiến độ</td><td><b>Ctrl+G</b></td></tr>",
        ]
        QtWidgets.QMessageBox.information(self._window, "Phím tắt", f"<table>{''.join(rows)}</table>")

    def export_list(self) -> None:
        """Write the list that is being looked at, as it stands, where the person wants it."""
        page = self._window.ui.pages.currentWidget()
        view = shown_view(page) if page else None
        if view is None:
            self._window.say("Trang này không có danh sách để xuất.")
            return
        title = page.list_title(view) if isinstance(page, Page) else view.accessibleName()
        name = listings.file_name(title, self._window.desk.today)
        target = asking.save_list(self._window, "Xuất danh sách đang xem", name)
        if not target:
            return
        listing = listing_of(view, title, self._window.desk.today)

        def work(_: Desk, progress: Any) -> int:
            progress(0, 1, f"Đang ghi {target.name}")
            return listings.write(listing, target, write_pdf)

        def done(rows: int) -> None:
            self._window.services.say_written(target, f"Đã ghi {target.name} ({rows} dòng).")

        self._window.services.job("Xuất danh sách", work, done)

    def back_up(self) -> None:
        """Ask where to and write a verified copy."""
        name = f"{self._window.desk.path.stem}-{self._window.desk.today:%Y%m%d}.db"
        target = asking.save_as(self._window, "Sao lưu", name, "Tệp dữ liệu (*.db)", ".db")
        if target:

            def work(desk: Desk, progress: Any) -> None:
                progress(0, 1, "Đang sao lưu và kiểm tra")
                backup.backup_to(desk, target)

            self._window.services.job("Sao lưu", work, lambda: self._window.say(f"Đã sao lưu và kiểm tra: {target}"))

    def about(self) -> None:
        """Say what this is and where the data lies."""
        words = f"<b>GiaLai Desk {__version__}</b><br>Theo dõi nhiệm vụ giao trong thông báo kết luận, làm việc hoàn toàn ngoại tuyến.<br><br>Tệp dữ liệu: {self._window.desk.path}<br>Sao lưu: {self._window.desk.path.parent / 'backups'}"
        QtWidgets.QMessageBox.about(self._window, "Về GiaLai Desk", words)
