import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gialai_desk.actions import demo, setup
from gialai_desk.qt.app import open_window, prepare
from tests.conftest import TODAY


@pytest.fixture(scope="session")
def qapp_args():
    return ["gialai-desk"]


@pytest.fixture(scope="session")
def prepared(qapp):
    """The application in Vietnamese with its looks, once."""
    prepare(qapp)
    return qapp


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """A desk with both samples, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "desk.db"
    desk = setup.open_desk(path, today=TODAY)
    demo.samples(desk)
    desk.close()
    return path


@pytest.fixture
def open_at(qtbot, prepared):
    """Open windows on desk files and close them at the end."""
    opened = []

    def call(path: Path):
        window, lock = open_window(path, TODAY, None)
        opened.append((window, lock))
        window.resize(1366, 768)
        window.show()
        settle(qtbot, window)
        return window

    yield call
    for window, lock in opened:
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        window.close()
        lock.unlock()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_at, template, tmp_path):
    shutil.copy(template, tmp_path / "desk.db")
    return open_at(tmp_path / "desk.db")


@pytest.fixture
def empty_window(open_at, tmp_path):
    return open_at(tmp_path / "desk.db")


def settle(qtbot, window):
    """Wait until the worker is idle and the pages have heard."""
    for pause in (150, 30, 80):  # what a job changed is told, and read again by the pages, after it has ended
        qtbot.wait(pause)
        qtbot.waitUntil(lambda: window.jobs.waiting == 0, timeout=15000)
