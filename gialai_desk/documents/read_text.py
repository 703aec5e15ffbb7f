"""Plain text in the encodings that Vietnamese offices meet: UTF-8, UTF-16, Windows-1258, TCVN3, VNI."""

import unicodedata

from gialai_desk.domain.errors import FileUnreadable
from gialai_desk.domain.legacy import repaired, vietnamese_share


def decode(content: bytes, name: str) -> str:
    """Return the text of the bytes, verbatim but for the byte order mark; old letters become Unicode."""
    return repaired(_decoded(content, name))


def _decoded(content: bytes, name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strict(content, "utf-16", name)
    if b"\x00" in content[:4096]:
        odd = content[1:4096:2].count(0) > content[0:4096:2].count(0)
        return _strict(content, "utf-16-le" if odd else "utf-16-be", name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    windows = unicodedata.normalize("NFC", content.decode("cp1258", errors="replace"))
    old = repaired(content.decode("cp1252", errors="replace"))
    if vietnamese_share(old) > vietnamese_share(windows):
        return old
    return unicodedata.normalize("NFC", _strict(content, "cp1258", name))


def _strict(content: bytes, encoding: str, name: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileUnreadable(name, "không nhận ra bảng mã") from error
    if (
        sum(unicodedata.category(char) in ("Cc", "Cn", "Co") and char not in "\r\n\t\x0c" for char in text)
        > len(text) * 0.02
    ):
        raise FileUnreadable(name, "không phải tệp văn bản")
    return text
