"""Entry point: without a command the window opens, with one the command line answers."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from gialai_desk.domain.papers.layout import Sheet


def main() -> int:
    """Run the window or the command line; return the exit status."""
    arguments = sys.argv[1:]
    if not _has_command(arguments):
        hurry()
        from gialai_desk.qt.app import run

        return run(arguments)
    from gialai_desk.cli.main import run_command

    return run_command(arguments, _draw)


def _draw(sheets: list[Sheet], target: Path, title: str, made_on: date) -> None:
    """Write PDF pages for the command line; Qt is loaded only when a paper is drawn."""
    from gialai_desk.qt.printing import draw_without_window

    draw_without_window(sheets, target, title, made_on)


def hurry() -> None:
    """Make the start of the window short: no search for garbage, and all that is not Qt is loaded before Qt.

    PySide reads the source of every module that is imported after it.
    """
    gc.disable()  # until the window stands: nothing made on the way there is garbage
    for name in ("queue", "faulthandler", *(f"gialai_desk.actions.{one}" for one in ("overview", "history", "backup"))):
        import_module(name)


def _has_command(arguments: list[str]) -> bool:
    """Tell whether the words hold a command or ask for help; "--file X" alone opens the window on X."""
    words = iter(arguments)
    for word in words:
        if word in ("--file", "--today"):
            next(words, None)
        elif not word.startswith(("--file=", "--today=")):
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
