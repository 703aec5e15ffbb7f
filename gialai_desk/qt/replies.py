"""Forms out, replies in: what the window does with the workbooks that agencies fill in, wherever they arrive."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from gialai_desk.actions import forms
from gialai_desk.actions.forms import Reply
from gialai_desk.domain.forms import ReplyCell
from gialai_desk.qt import asking
from gialai_desk.qt.services import Services


class Replies:
    """The round trip of the forms, for a page or the window itself."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        self.services = services
        self._parent = parent

    def send(self) -> None:
        """Write a form for each lead with open tasks into a folder of the person's choice."""
        start = asking.documents() / "GiaLai Desk" / "Phiếu cập nhật"
        folder = asking.choose_folder(self._parent, "Thư mục chứa phiếu", start)
        if not folder:
            return

        def work(desk: Any, progress: Any) -> list[Path]:
            return forms.send(desk, folder, progress=progress)

        def done(made: list[Path]) -> None:
            self.services.say_written(folder, f"Đã ghi phiếu cho {len(made)} cơ quan.", "Mở thư mục")

        self.services.job("Gửi phiếu cập nhật", work, done)

    def choose(self) -> None:
        """Ask for replies and show each."""
        for path in asking.open_files(self._parent, "Nhận phiếu trả lời", "Sổ tính Excel (*.xlsx)"):
            self.take(path)

    def take(self, path: Path) -> None:
        """Read a reply in the worker and show it beside the register."""

        def work(desk: Any, progress: Any) -> Reply:
            return forms.read(desk, path)

        self.services.job("Đọc phiếu trả lời", work, self.show)

    def show(self, reply: Reply) -> None:
        """Show a reply; what is ticked is taken in as one change."""
        from gialai_desk.qt.dialogs.reply import ReplyDialog  # on use: the window stands a little earlier

        def take(chosen: list[ReplyCell]) -> None:
            words = f"Đã nhận phiếu {reply.file}. Ctrl+Z để hoàn tác."
            self.services.attempt(lambda: forms.accept(self.services.desk, reply, chosen), words)

        ReplyDialog(reply, take, self._parent).open()

    def board(self) -> None:
        """Show which agencies have answered and which have not."""
        from gialai_desk.qt.dialogs.board import BoardDialog

        BoardDialog(self.services, self._parent).open()
