"""Hộp nhận: a folder whose new files are offered; each PC has its own, and what was read or declined is not offered again."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gialai_desk.actions.importing import is_tracker
from gialai_desk.desk import Desk
from gialai_desk.documents.source import digest, file_bytes
from gialai_desk.domain.errors import DeskError, NotAllowed
from gialai_desk.store import notices, settings

_KEY = "inbox"
SUFFIXES = (".docx", ".doc", ".pdf", ".txt", ".html", ".htm", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
QUIET_SECONDS = 1.0  # a file that changed just now may still be being copied


def folder(desk: Desk) -> Path | None:
    """Return the watched folder of this PC, None when none was chosen."""
    chosen = _mine(desk).get("folder")
    return Path(chosen) if chosen else None


def choose(desk: Desk, path: Path | None) -> None:
    """Watch this folder from now on, or none."""
    if path is not None and not path.is_dir():
        raise NotAllowed(f"thư mục “{path}” không có")
    with desk.change("Chọn thư mục Hộp nhận"):
        _write(desk, {"folder": str(path) if path else None, "seen": []})


def waiting(desk: Desk, now: float | None = None) -> list[Path]:
    """Return the files of the folder that were neither read nor declined, oldest first; a file being copied waits."""
    place = folder(desk)
    if place is None or not place.is_dir():
        return []
    seen = set(_mine(desk).get("seen", []))
    found: list[tuple[float, Path]] = []
    for path in place.iterdir():
        if path.name.startswith(("~", ".")) or not (path.suffix.lower() in SUFFIXES or is_tracker(path)):
            continue
        try:
            state = path.stat()
            if not path.is_file() or (now or time.time()) - state.st_mtime < QUIET_SECONDS or _mark(path) in seen:
                continue
            known = notices.source(desk.db, digest(file_bytes(path)))
        except (OSError, DeskError):
            continue  # gone, too large or not readable now: offered when it has changed
        if not known:
            found.append((state.st_mtime, path))
    return [path for _, path in sorted(found)]


def dismiss(desk: Desk, paths: Iterable[Path]) -> None:
    """Do not offer these files again unless they change."""
    marks = [_mark(path) for path in paths if path.exists()]
    mine = _mine(desk)
    with desk.change("Ghi nhớ tệp đã xem trong Hộp nhận", kind="system"):
        _write(desk, {**mine, "seen": [*mine.get("seen", []), *marks][-2000:]})


def _mark(path: Path) -> str:
    state = path.stat()
    return f"{path.name}|{state.st_size}|{int(state.st_mtime)}"


def _mine(desk: Desk) -> dict[str, Any]:
    return settings.read(desk.db).get(_KEY, {}).get(desk.machine, {})


def _write(desk: Desk, mine: dict[str, Any]) -> None:
    everyone = settings.read(desk.db).get(_KEY, {})
    settings.write(desk.db, _KEY, {**everyone, desk.machine: mine})
