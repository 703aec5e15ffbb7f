"""Reading the files that offices send: the text of a .txt, .docx or .pdf, refused with a clear error when it cannot be."""

from pathlib import Path

from gialai_desk.documents.read_docx import docx_text
from gialai_desk.documents.read_pdf import pdf_text
from gialai_desk.documents.read_text import decode
from gialai_desk.documents.source import Source
from gialai_desk.domain.errors import (
    EmptyText,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    FormatUnknown,
    NoText,
    PasswordNeeded,
)

MAX_BYTES = 80 * 1024 * 1024
MIN_LETTERS = 20
SUFFIXES = (".txt", ".docx", ".pdf")


def read_file(path: Path) -> Source:
    """Read a document by what it is, not by what its name says."""
    content = _bytes(path)
    head = content[:8]
    if head.startswith(b"%PDF") or b"%PDF-" in content[:1024]:
        text = pdf_text(content, path.name)
    elif head.startswith(b"PK"):
        text = docx_text(content, path.name)
    elif head.startswith(b"\xd0\xcf\x11\xe0"):
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        raise PasswordNeeded(path.name) if encrypted else FormatUnknown(path.name)
    elif path.suffix.lower() in (".txt", ".text", ".md", ""):
        text = decode(content, path.name)
    elif head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")):
        raise NoText(path.name)
    else:
        raise FormatUnknown(path.name)
    if sum(char.isalpha() for char in text) < MIN_LETTERS:
        raise NoText(path.name) if head.startswith((b"%PDF", b"PK")) else EmptyText()
    return Source(path.name, text, content)


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileMissing(str(path)) if not path.exists() else FormatUnknown(str(path))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileTooLarge(path.name, size // 1024 // 1024)
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or "") from error
