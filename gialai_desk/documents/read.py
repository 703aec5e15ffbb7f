"""Reading the files that offices send: text, Word, PDF, web pages, scans; refused with a clear error when it cannot be."""

import io
from pathlib import Path
from typing import Any

from gialai_desk.documents import archive, programs
from gialai_desk.documents.read_docx import docx_text
from gialai_desk.documents.read_html import html_text
from gialai_desk.documents.read_pdf import pdf_text
from gialai_desk.documents.read_text import decode
from gialai_desk.documents.source import Source, file_bytes
from gialai_desk.domain.errors import (
    EmptyText,
    FileUnreadable,
    FormatUnknown,
    NoText,
    OldWord,
    PasswordNeeded,
)
from gialai_desk.domain.progress import Progress, silent

MIN_LETTERS = 20
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_OLE = b"\xd0\xcf\x11\xe0"


def read_file(path: Path, *, password: str | None = None, progress: Progress = silent) -> Source:
    """Read a document by what it is, not by what its name says; a scan is recognised when Tesseract is there."""
    content = file_bytes(path)
    opened = _decrypted(content, path.name, password) if _is_locked(content) else content
    if opened.startswith(PICTURES):
        return _scan(path.name, content, opened, progress, None)
    text = _text(path, opened, password)
    if sum(char.isalpha() for char in text) >= MIN_LETTERS:
        return Source(path.name, text, content)
    if _is_pdf(opened):
        return _scan(path.name, content, opened, progress, password)
    raise NoText(path.name) if opened.startswith(b"PK") else EmptyText()


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def _text(path: Path, content: bytes, password: str | None) -> str:
    if _is_pdf(content):
        return pdf_text(content, path.name, password)
    if content.startswith(b"PK"):
        return docx_text(content, path.name)
    if content.startswith(_OLE):
        return _old_word(content, path.name)
    if content[:512].lstrip().lower().startswith((b"<!doctype html", b"<html")) or path.suffix.lower() in (
        ".html",
        ".htm",
    ):
        return html_text(decode(content, path.name))
    if path.suffix.lower() in (".txt", ".text", ".md", ""):
        return decode(content, path.name)
    raise FormatUnknown(path.name)


def _is_locked(content: bytes) -> bool:
    return content.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in content


def _decrypted(content: bytes, name: str, password: str | None) -> bytes:
    """Open a Word file that its owner locked with a password."""
    if password is None:
        raise PasswordNeeded(name)
    import msoffcrypto  # on use: its cryptography is slow to load and seldom needed
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    opened = io.BytesIO()
    try:
        office: Any = msoffcrypto
        locked = office.OfficeFile(io.BytesIO(content))
        locked.load_key(password=password, verify_password=True)
        locked.decrypt(opened)
    except InvalidKeyError as error:
        raise PasswordNeeded(name, wrong=True) from error
    except (DecryptionError, FileFormatError, *archive.DAMAGED) as error:
        raise FileUnreadable(name) from error
    return opened.getvalue()


def _old_word(content: bytes, name: str) -> str:
    if "WordDocument".encode("utf-16-le") not in content:
        raise FormatUnknown(name)
    try:
        made = programs.word_of_before(content)
    except OSError as error:
        raise FileUnreadable(name, str(error)) from error
    if made is None:
        raise OldWord(name)
    return docx_text(made, name) if isinstance(made, bytes) else made


def _scan(name: str, content: bytes, opened: bytes, progress: Progress, password: str | None) -> Source:
    """Recognise a scan; without Tesseract the file stays as it is and the person is told."""
    from gialai_desk.documents import ocr  # on use: only scans need it

    program = ocr.available()
    if program is None:
        raise NoText(name)
    found = ocr.recognise(opened, name, program, progress, password)
    if sum(char.isalpha() for char in found.text) < MIN_LETTERS:
        raise NoText(name)
    return Source(name, found.text, content, found.segments)
