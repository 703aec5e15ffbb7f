"""Shared fixtures: a desk in a temporary folder, the two sample notices, no thread left behind."""

import threading
from datetime import date
from pathlib import Path

import pytest

from gialai_desk.actions import demo, setup
from gialai_desk.desk import Desk

TODAY = date(2025, 7, 25)
FILES = Path(__file__).parent / "files"


@pytest.fixture
def desk(tmp_path):
    one = setup.open_desk(tmp_path / "desk.db", today=TODAY)
    yield one
    one.close()


@pytest.fixture
def samples(desk: Desk):
    """A desk with both sample notices in the register."""
    demo.samples(desk)
    return desk


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and one.is_alive() and one.name == "worker"]
    assert not left, f"threads left running: {left}"
