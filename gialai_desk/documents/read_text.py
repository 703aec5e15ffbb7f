"""Plain text in the encodings that Vietnamese offices meet: UTF-8, UTF-16, Windows-1258."""

import unicodedata

from gialai_desk.domain.errors import FileUnreadable


def decode(content: bytes, name: str) -> str:
    """Return the text of the bytes, verbatim but for the byte order mark."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strict(content, "utf-16", name)
    if b"\x00" in content[:4096]:
        odd = content[1:4096:2].count(0) > content[0:4096:2].count(0)
        return _strict(content, "utf-16-le" if odd else "utf-16-be", name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
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
