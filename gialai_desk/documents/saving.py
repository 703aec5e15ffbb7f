"""Writing files that people will open: into a temporary file beside the target, then replaced in one step."""

import errno
from collections.abc import Callable
from pathlib import Path

from gialai_desk.domain.errors import CannotWrite, DiskFull


def save(target: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make the file under a temporary name and put it in place; the old file stays if anything fails."""
    partial = target.with_name(f".{target.stem}.partial{target.suffix}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(partial)
        partial.replace(target)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull() from error
        raise CannotWrite(str(target), error.strerror or "") from error
    finally:
        if partial.exists():
            partial.unlink()


def unused(target: Path) -> Path:
    """Return this path, or the next free "name-2", "name-3": a paper that somebody may have corrected stays as it is."""
    count, free = 1, target
    while free.exists():
        count += 1
        free = target.with_name(f"{target.stem}-{count}{target.suffix}")
    return free


def safe_name(words: str, suffix: str) -> str:
    """Return a file name made of these words that every system accepts."""
    kept = "".join(char if char.isalnum() or char in " -_" else " " for char in words)
    return "-".join(kept.split())[:120] + suffix
