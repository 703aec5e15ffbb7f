"""Zipped office files: bombs refused before anything is unpacked, what a damaged one can raise."""

import io
import struct
import zipfile
import zlib

from gialai_desk.domain.errors import FileTooLarge, FileUnreadable

MAX_UNPACKED = 400 * 1024 * 1024
MAX_RATIO = 400
SMALL = 10_000_000  # bytes up to which any ratio is harmless
# what the zip, XML and Word libraries raise on bytes that are not what they should be
DAMAGED = (
    KeyError, ValueError, IndexError, AttributeError, TypeError, SyntaxError, EOFError, OSError, RuntimeError,
    NotImplementedError, OverflowError, zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip


def names(content: bytes, name: str) -> list[str]:
    """Return the parts of a zipped file; one that would unpack beyond all measure is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except DAMAGED as error:
        raise FileUnreadable(name) from error
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if unpacked > MAX_UNPACKED or (unpacked > SMALL and unpacked / packed > MAX_RATIO):
        raise FileTooLarge(name, unpacked // 1024 // 1024)
    return [entry.filename for entry in entries]
