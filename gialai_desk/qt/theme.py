"""Colours, fonts and the style sheet: calm, one accent, four health colours that never stand alone."""

import sys
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gialai_desk.actions.assets import resource_root
from gialai_desk.domain.tasks import Health


class Theme(NamedTuple):
    """The colours of one look; every text/ground pair keeps WCAG AA."""

    window: str
    surface: str
    alternate: str
    line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    overdue: str
    soon: str
    running: str
    done: str
    neutral: str
    undecided: str


LIGHT = Theme(
    "#F4F6F9",
    "#FFFFFF",
    "#F8FAFC",
    "#D9DFE8",
    "#1B2430",
    "#566173",
    "#1F5FBF",
    "#E4EDFA",
    "#FFFFFF",
    "#B3261E",
    "#8A5A00",
    "#1F5FBF",
    "#1B6E3C",
    "#566173",
    "#F9D7D4",
)
DARK = Theme(
    "#171B21",
    "#1F252D",
    "#242B34",
    "#38424F",
    "#E8ECF2",
    "#A9B4C2",
    "#7FB0FF",
    "#26364F",
    "#0D1624",
    "#FF9B93",
    "#F2C063",
    "#8DBBFF",
    "#7FD69E",
    "#A9B4C2",
    "#5A2A27",
)


def current() -> Theme:
    """Return the theme that fits the system's colour scheme."""
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def health_colour(health: Health, theme: Theme | None = None) -> QColor:
    """Return the colour of a health."""
    look = theme or current()
    name = {
        Health.OVERDUE: look.overdue,
        Health.DUE_SOON: look.soon,
        Health.RUNNING: look.running,
        Health.DONE_ON_TIME: look.done,
        Health.DONE_LATE: look.done,
        Health.DONE_NO_DUE: look.done,
        Health.NEEDS_DUE: look.soon,
    }.get(health, look.neutral)
    return QColor(name)


def apply(app: QApplication, zoom: int = 100) -> None:
    """Give the program its font, palette and style sheet."""
    app.setStyle("Fusion")
    app.setFont(_font(zoom))
    look = current()
    app.setPalette(_palette(look))
    app.setStyleSheet(_sheet(look))


def _font(zoom: int) -> QFont:
    """Return the system's own font on Windows, the bundled one with full Vietnamese elsewhere."""
    family = "Segoe UI"
    if sys.platform != "win32":
        family = "Inter"
        for file in sorted((resource_root() / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))
    font = QFont(family)
    font.setPixelSize(round(13 * zoom / 100))
    return font


def _arrow(look: Theme) -> str:
    """Return the arrow of drop-down fields for a look."""
    return (resource_root() / "icons" / ("arrow_dark.svg" if look is DARK else "arrow_light.svg")).as_posix()


def _palette(look: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: look.window,
        QPalette.ColorRole.WindowText: look.text,
        QPalette.ColorRole.Base: look.surface,
        QPalette.ColorRole.AlternateBase: look.alternate,
        QPalette.ColorRole.Text: look.text,
        QPalette.ColorRole.Button: look.surface,
        QPalette.ColorRole.ButtonText: look.text,
        QPalette.ColorRole.ToolTipBase: look.surface,
        QPalette.ColorRole.ToolTipText: look.text,
        QPalette.ColorRole.Highlight: look.accent_soft,
        QPalette.ColorRole.HighlightedText: look.text,
        QPalette.ColorRole.PlaceholderText: look.muted,
        QPalette.ColorRole.Link: look.accent,
        QPalette.ColorRole.Accent: look.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.muted))
    return palette


def _sheet(look: Theme) -> str:
    return _frames(look) + _controls(look)


def _frames(look: Theme) -> str:
    return f"""
    QWidget#central, QWidget#middle {{ background: {look.window}; }}
    QFrame#nav_frame {{ background: {look.surface}; border: 0; border-right: 1px solid {look.line}; }}
    QLabel#brand {{ font-weight: 600; padding: 6px 12px; color: {look.accent}; }}
    QListWidget#nav {{ border: 0; background: transparent; outline: 0; }}
    QListWidget#nav::item {{ padding: 9px 8px; border-left: 3px solid transparent; color: {look.text}; }}
    QListWidget#nav::item:selected {{ background: {look.accent_soft}; border-left: 3px solid {look.accent}; color: {look.text}; font-weight: 600; }}
    QLabel#title {{ font-size: 20px; font-weight: 600; }}
    QLabel#empty_title {{ font-size: 18px; font-weight: 600; }}
    QLabel#empty_text, QLabel#day, QLabel#summary, QLabel#note, QLabel#source, QLabel#reasons, QLabel#header_label, QLabel#shelf_label, QLabel#progress_label {{ color: {look.muted}; }}
    QLabel#agencies_title, QLabel#changes_title, QLabel#candidates_title, QLabel#letters_title, QLabel#source_title, QLabel#tasks_title {{ font-weight: 600; }}
    QLabel#warnings_label {{ background: {look.accent_soft}; border-radius: 6px; padding: 6px 10px; }}
    QLabel#light[tone="warning"] {{ color: {look.soon}; }}
    QLabel#light[tone="good"] {{ color: {look.done}; }}
    QLabel#error, QLabel#warning {{ color: {look.overdue}; }}
    QLabel#month_label {{ font-weight: 600; padding: 0 6px; }}
    QFrame#left_panel, QFrame#right_panel, QFrame[card="true"] {{ background: {look.surface}; border: 1px solid {look.line}; border-radius: 8px; }}
    QScrollArea {{ border: 0; background: transparent; }} QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QListWidget#changes, QListWidget#board {{ border: 0; background: transparent; }}
    QTableView, QTreeView, QListView#proposals, QPlainTextEdit, QTextBrowser, QTabWidget::pane {{ background: {look.surface}; border: 1px solid {look.line}; border-radius: 6px; }}
    QTableView, QTreeView {{ gridline-color: {look.line}; alternate-background-color: {look.alternate}; outline: 0; }}
    QTableView:focus, QTreeView:focus, QListView#proposals:focus, QPlainTextEdit:focus, QLineEdit:focus, QDateEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 1px solid {look.accent}; }}
    QTableView::item, QTreeView::item {{ padding: 2px 4px; }}
    QTableView::item:selected, QTreeView::item:selected {{ background: {look.accent_soft}; color: {look.text}; }}
    QHeaderView::section {{ background: {look.alternate}; color: {look.muted}; border: 0; border-bottom: 1px solid {look.line}; padding: 6px 6px; font-weight: 600; }}
    """


def _controls(look: Theme) -> str:
    return f"""
    QLineEdit, QDateEdit, QComboBox, QSpinBox {{ background: {look.surface}; border: 1px solid {look.line}; border-radius: 6px; padding: 4px 8px; min-height: 20px; }}
    QLineEdit[doubt="true"], QPlainTextEdit[doubt="true"] {{ background: {"#FFF6DF" if look is LIGHT else "#3A321E"}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{ background: {look.surface}; border: 1px solid {look.line}; border-radius: 6px; padding: 5px 12px; min-height: 18px; }}
    QPushButton:hover {{ background: {look.accent_soft}; }} QPushButton:focus {{ border: 1px solid {look.accent}; }}
    QPushButton:checked {{ background: {look.accent_soft}; border-color: {look.accent}; }}
    QPushButton:disabled {{ color: {look.muted}; background: {look.window}; }}
    QPushButton[main="true"] {{ background: {look.accent}; color: {look.on_accent}; border-color: {look.accent}; font-weight: 600; }}
    QPushButton[main="true"]:disabled {{ background: {look.line}; color: {look.muted}; border-color: {look.line}; }}
    QPushButton[flat="true"] {{ border: 0; background: transparent; }}
    QFrame#message_bar {{ background: {look.accent_soft}; border: 1px solid {look.accent}; border-radius: 6px; margin: 0 16px; }}
    QFrame#message_bar[error="true"] {{ background: {look.undecided}; border-color: {look.overdue}; }}
    QTabBar::tab {{ padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; color: {look.muted}; }}
    QTabBar::tab:selected {{ border-bottom: 2px solid {look.accent}; color: {look.text}; font-weight: 600; }}
    QStatusBar {{ background: {look.surface}; border-top: 1px solid {look.line}; color: {look.muted}; }} QStatusBar::item {{ border: 0; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 22px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{_arrow(look)}"); width: 12px; height: 12px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }} QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {look.line}; border-radius: 5px; min-height: 28px; min-width: 28px; }} QScrollBar::handle:hover {{ background: {look.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }} QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ border: 1px solid {look.line}; border-radius: 6px; text-align: center; background: {look.surface}; }} QProgressBar::chunk {{ background: {look.accent_soft}; border-radius: 5px; }}
    QSplitter::handle {{ background: transparent; width: 8px; height: 8px; }}
    QToolTip {{ color: {look.text}; background: {look.surface}; border: 1px solid {look.line}; padding: 4px; }}
    QMenu {{ background: {look.surface}; border: 1px solid {look.line}; }} QMenu::item {{ padding: 5px 24px; }} QMenu::item:selected {{ background: {look.accent_soft}; color: {look.text}; }}
    """
