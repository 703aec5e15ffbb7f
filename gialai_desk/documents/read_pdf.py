"""The text layer of a PDF (pypdfium2), page after page."""

import pypdfium2 as pdfium

from gialai_desk.domain.errors import FileTooLarge, FileUnreadable, PasswordNeeded

MAX_PAGES = 2000


def pdf_text(content: bytes, name: str) -> str:
    """Return the text of every page; a scan gives almost none."""
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise PasswordNeeded(name) from error
        raise FileUnreadable(name) from error
    try:
        if len(document) > MAX_PAGES:
            raise FileTooLarge(name, len(content) // 1024 // 1024)
        return "\n".join(_page_text(document, number) for number in range(len(document)))
    except pdfium.PdfiumError as error:
        raise FileUnreadable(name) from error
    finally:
        document.close()


def _page_text(document: pdfium.PdfDocument, number: int) -> str:
    page = document[number]
    text_page = page.get_textpage()
    try:
        # U+FFFE marks a hyphen at a line end that belongs to the layout, not to the word
        return text_page.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-").replace("\x02", "-")
    finally:
        text_page.close()
        page.close()
