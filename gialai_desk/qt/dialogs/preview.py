"""Pages on screen as they will be printed: looked at, printed, or written as a PDF."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from gialai_desk.actions import papers
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.qt import asking
from gialai_desk.qt.pages.page import make_main
from gialai_desk.qt.printing import draw, print_sheets, write_pdf
from gialai_desk.qt.services import Services

SCALE = 1.25  # dots per point on screen


def pixmap(sheet: Sheet, ratio: float) -> QPixmap:
    """Return one page as a picture, sharp on screens with several dots per pixel."""
    made = QPixmap(round(sheet.width * SCALE * ratio), round(sheet.height * SCALE * ratio))
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, sheet, SCALE * ratio)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class PreviewDialog(QDialog):
    """The pages of one paper below each other."""

    def __init__(self, services: Services, title: str, sheets: list[Sheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services, self.title, self.sheets = services, title, sheets
        self.setWindowTitle(f"Xem trước: {title} ({len(sheets)} trang)")
        widest = round(max(sheet.width for sheet in sheets) * SCALE)  # an appendix may lie on its side
        self.resize(min(max(920, widest + 70), self.screen().availableGeometry().width()), 700)
        layout = QVBoxLayout(self)
        pages = QWidget(self)
        column = QVBoxLayout(pages)
        column.setSpacing(16)
        for number, sheet in enumerate(sheets, 1):
            page = QLabel(pages)
            page.setPixmap(pixmap(sheet, self.devicePixelRatioF()))
            page.setAccessibleName(f"Trang {number}")
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(page)
        area = QScrollArea(self)
        area.setWidget(pages)
        area.setWidgetResizable(True)
        area.setObjectName("preview")
        buttons = QDialogButtonBox(self)
        self.print_button = buttons.addButton("In…", QDialogButtonBox.ButtonRole.ActionRole)
        make_main(self.print_button)
        self.pdf_button = buttons.addButton("Lưu PDF…", QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.print_button.clicked.connect(self._print)
        self.pdf_button.clicked.connect(self._save)
        layout.addWidget(area)
        layout.addWidget(buttons)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: print_sheets(printer, self.sheets))
        QDialog.open(dialog)

    def _save(self) -> None:
        target = asking.save_as(self, "Lưu PDF", "Cong-van.pdf", "Tệp PDF (*.pdf)", ".pdf")
        if target:
            day: date = self.services.desk.today
            self.services.attempt(
                lambda: papers.save_pdf(self.sheets, target, self.title, write_pdf, day), f"Đã ghi {target.name}."
            )
