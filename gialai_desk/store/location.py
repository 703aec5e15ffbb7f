"""Where a desk file must not lie: network shares and synchronised folders, on which WAL loses data."""

import os
import sys
from pathlib import Path

_SYNCED = {
    "onedrive": "thư mục đồng bộ OneDrive",
    "google drive": "thư mục đồng bộ Google Drive",
    "googledrive": "thư mục đồng bộ Google Drive",
    "dropbox": "thư mục đồng bộ Dropbox",
    "icloud drive": "thư mục đồng bộ iCloud",
    "zalo cloud": "thư mục đồng bộ Zalo",
}
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afpfs", "9p", "fuse.rclone"}


def risky_place(path: Path) -> str | None:
    """Return the Vietnamese name of the unsafe place that the file lies in, or None."""
    full = path.absolute()
    for part in full.parts:
        for sign, name in _SYNCED.items():
            if part.lower() == sign or part.lower().startswith(f"{sign} -"):
                return name
    if sys.platform == "win32":
        return "ổ mạng dùng chung" if _is_network_drive(full) else None
    return "ổ mạng dùng chung" if _mount_type(full) in _NETWORK else None


def _is_network_drive(path: Path) -> bool:
    import ctypes

    drive = path.drive
    if drive.startswith("\\\\"):
        return True
    return ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == 4  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def _mount_type(path: Path) -> str:
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return ""
    real = os.path.realpath(path)
    best = ("", "")
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ") if len(fields) > 2 else ""
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, fields[2])
    return best[1]
