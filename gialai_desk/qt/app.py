"""The window program: one window per desk file, Vietnamese throughout, bugs shown and never swallowed."""

import argparse
import gc
import sys
import threading
from datetime import date
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QLocale, QLockFile, QSettings, QTimer, QTranslator

from gialai_desk.actions import importing, setup
from gialai_desk.actions.assets import resource_root
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import DeskError, DeskOpenTwice
from gialai_desk.domain.messages import message
from gialai_desk.qt import theme
from gialai_desk.qt.crashes import install_hook, watch_crashes
from gialai_desk.qt.icons import icon
from gialai_desk.qt.main_window import MainWindow

READER_AFTER_MS = 1000  # the window is filled by then


def make_app(arguments: list[str]) -> QtWidgets.QApplication:
    """Return the application with language, font and looks."""
    app = QtWidgets.QApplication([sys.argv[0], *arguments])
    app.setApplicationName("GiaLaiDesk")
    app.setApplicationDisplayName("GiaLai Desk")
    prepare(app)
    return app


def prepare(app: QtWidgets.QApplication) -> None:
    """Give an application the Vietnamese language, the font and the looks."""
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    translator = QTranslator(app)
    if translator.load("qtbase_vi", str(resource_root() / "translations")):
        app.installTranslator(translator)
    theme.apply(app)
    # Qt gives the interpreter lock away at every call; with the usual 5 ms the window would wait for the worker each time
    sys.setswitchinterval(0.0005)
    app.setWindowIcon(icon("app", theme.current().accent))


def lock_window(path: Path) -> QLockFile:
    """Make sure that no other window has this file; the lock of a dead program is taken over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(path) + ".lock-window")
    lock.setStaleLockTime(0)
    if not lock.tryLock(200):
        raise DeskOpenTwice(str(path))
    return lock


def open_window(path: Path, today: date | None, settings: QSettings | None) -> tuple[MainWindow, QLockFile]:
    """Open the desk and its window."""
    lock = lock_window(path)
    desk: Desk = setup.open_desk(path, today=today)
    return MainWindow(desk, settings), lock


def run(arguments: list[str]) -> int:
    """Open the window on a person's file and wait until it is closed."""
    parser = argparse.ArgumentParser(prog="gialai-desk", add_help=False)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--today", type=date.fromisoformat)
    options = parser.parse_args(arguments)
    app = make_app([])
    path: Path = options.file or setup.own_file()
    last_crash = watch_crashes(path.parent)
    try:
        window, lock = open_window(path, options.today, QSettings("GiaLaiDesk", "GiaLaiDesk"))
    except DeskError as error:
        QtWidgets.QMessageBox.critical(None, "GiaLai Desk", message(error))
        return 1
    install_hook(window.show_bug)
    window.show()
    gc.freeze()
    gc.enable()
    if last_crash:
        window.show_report(f"Lần chạy trước chương trình dừng đột ngột. Dữ liệu đã lưu vẫn nguyên vẹn.\n\n{last_crash}")
    reader = threading.Thread(target=importing.get_ready, name="reader", daemon=True)
    QTimer.singleShot(READER_AFTER_MS, reader.start)
    try:
        return app.exec()
    finally:
        lock.unlock()
