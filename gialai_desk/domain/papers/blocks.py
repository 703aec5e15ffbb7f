"""What a paper is made of (NĐ 30/2020, Phụ lục I, mục IV): blocks that every renderer draws the same."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letterhead:
    """Ô 1-4 and 5b: issuer lines with their boldness, number, place and date, V/v of a công văn (lines already broken).

    Minutes have no place and date there (Mẫu 1.9).
    """

    issuer: tuple[tuple[str, bool], ...]
    number: str
    place_and_date: str
    subject: str = ""


@dataclass(frozen=True)
class Heading:
    """Ô 5a: the kind of paper in capitals and what it is about."""

    kind: str
    subject: str


@dataclass(frozen=True)
class Addressees:
    """Ô 9a: one name on the line of "Kính gửi:", several below each other."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Paragraph:
    """Words in a named style; `keep` holds it on the page of what follows."""

    text: str
    style: str = "Nội dung"
    keep: bool = False


@dataclass(frozen=True)
class Table:
    """A ruled table: headings, column widths in mm, rows of cells, which columns are centred, which rows are bold."""

    headings: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    centred: frozenset[int] = frozenset()
    bold_rows: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Appendix:
    """Begins an appendix on a page of its own, landscape unless said otherwise, its pages counted from 1 (mục III.1)."""

    title: str
    note: str
    label: str = "Phụ lục"
    landscape: bool = True


@dataclass(frozen=True)
class Signature:
    """Ô 9b and 7: recipients and archive left, capacity and name right, never split over pages.

    `other` = capacity and name of a second party that signs on the left instead of the recipients (Mẫu 1.9).
    """

    recipients: tuple[str, ...]
    archive: str
    capacity: tuple[str, ...]
    name: str
    other: tuple[str, str] | None = None


@dataclass(frozen=True)
class Code:
    """A small square of black and white modules (QR) with the words beside it, so that a paper can be found again."""

    modules: tuple[tuple[bool, ...], ...]
    words: str


Block = Letterhead | Heading | Addressees | Paragraph | Table | Appendix | Signature | Code


@dataclass(frozen=True)
class PaperDocument:
    """A whole paper; the title goes into the properties of the file."""

    title: str
    blocks: tuple[Block, ...]
