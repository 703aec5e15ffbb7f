"""Errors for people: one sentence for what they can mend, a full report for a bug of ours."""

import platform
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from gialai_desk import __version__
from gialai_desk.qt import asking
from gialai_desk.qt.forms.ui_dialog_bug import Ui_DialogBug


def report(error: BaseException) -> str:
    """Return versions and traceback of a bug; no document text, no names."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return f"GiaLai Desk {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}\n\n{trace}"


class BugDialog(QDialog):
    """Shows a bug with Copy and Save; the data stays intact."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogBug()
        self.ui.setupUi(self)
        self.ui.details.setPlainText(details)
        self.ui.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.ui.save_button.clicked.connect(self._save)
        self.ui.close_button.clicked.connect(self.accept)

    def _save(self) -> None:
        target = asking.save_as(self, "Lưu nội dung lỗi", "gialai-desk-loi.txt", "Tệp văn bản (*.txt)", ".txt")
        if target:
            target.write_text(self.ui.details.toPlainText(), encoding="utf-8")
