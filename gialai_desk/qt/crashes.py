"""Catches what nobody caught: our exceptions, and crashes below Python."""

import faulthandler
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO


def install_hook(show: Callable[[BaseException], None]) -> None:
    """Send exceptions that nobody caught to `show`."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        show(error)

    sys.excepthook = hook


_streams: list[TextIO] = []  # faulthandler needs its file open as long as the program runs


def watch_crashes(folder: Path) -> str:
    """Let a native crash leave its traces in a file; return those of the last run, "" when there are none."""
    file = folder / "crash.log"
    last = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    folder.mkdir(parents=True, exist_ok=True)
    stream = file.open("w", encoding="utf-8")
    _streams.append(stream)
    faulthandler.enable(stream)
    return last.strip()
