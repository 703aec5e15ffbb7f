"""Writing files that people will open: into a temporary file beside the target, then replaced in one step."""

import errno
import re
import zipfile
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


_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return the text without the control characters and halves of characters that no office file may hold."""
    if text.isprintable():
        return text
    return _FORBIDDEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n")


def pin_times(archive: Path) -> None:
    """Write a zip archive again with one fixed time for every part, so that the same content gives the same bytes."""
    with zipfile.ZipFile(archive) as old:
        parts = [(entry.filename, old.read(entry)) for entry in old.infolist()]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
