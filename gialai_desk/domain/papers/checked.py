"""A Word paper as the format check sees it: lines with their effective look, sections, and which line is which element."""

import re
from dataclasses import dataclass, field
from datetime import date

from gialai_desk.domain.extraction.zones import KINDS
from gialai_desk.domain.text import UPPER, tone_old

Place = tuple[int, int, int]  # table, row, column


@dataclass(frozen=True)
class Line:
    """One paragraph: its words and how they look once styles and defaults are resolved; lengths in mm, sizes in pt."""

    index: int
    text: str
    size: float
    bold: bool
    italic: bool
    underline: bool
    align: str
    before: float
    after: float
    first: float
    left: float
    spacing: float
    fonts: frozenset[str]
    colours: frozenset[str]
    place: Place | None
    section: int
    ruled: bool


@dataclass(frozen=True)
class PageSetup:
    """One section: paper, margins and header in mm, whether page 1 hides its number, what the header holds."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    first_differs: bool
    numbered: bool
    number_centred: bool
    first_header: str
    restarts: bool


@dataclass(frozen=True)
class Properties:
    """What the file says of itself."""

    title: str
    language: str
    comments: int
    tracked: int
    macros: bool
    made_on: date | None


@dataclass(frozen=True)
class CheckedPaper:
    """The whole file."""

    lines: tuple[Line, ...]
    sections: tuple[PageSetup, ...]
    properties: Properties
    tables: tuple[tuple[int, int, bool, bool], ...]  # rows, columns, repeats its heading, rows may be split
    parts: "Parts" = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parts", _parts(self.lines))


@dataclass(frozen=True)
class Parts:
    """Which lines are which element (Phụ lục I, mục IV); an empty tuple means that it was not found."""

    nation: tuple[Line, ...]
    motto: tuple[Line, ...]
    issuer: tuple[Line, ...]
    number: tuple[Line, ...]
    place: tuple[Line, ...]
    about: tuple[Line, ...]
    kind: tuple[Line, ...]
    subject: tuple[Line, ...]
    address: tuple[Line, ...]
    addressees: tuple[Line, ...]
    body: tuple[Line, ...]
    received: tuple[Line, ...]
    receivers: tuple[Line, ...]
    capacity: tuple[Line, ...]
    signer: tuple[Line, ...]
    appendix: tuple[Line, ...]


NATION = re.compile(r"C[ỘO]NG H[ÒO]A XÃ HỘI CHỦ NGHĨA VIỆT NAM", re.I)
MOTTO = re.compile(r"Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc", re.I)
NUMBER = re.compile(r"^\s*Số\s*:?\s*\S*.*/")
PLACE = re.compile(r"^[^\W\d_][\w .]*,\s*ngày\b.*\btháng\b.*\bnăm\b[\s\d.…_-]*$", re.I)
KIND = re.compile(
    rf"^(?:{'|'.join(KINDS)}|PHIẾU [{UPPER} ]{{2,20}}|GIẤY [{UPPER} ]{{2,20}}|TỜ HỌP|TÓM TẮT [{UPPER} ]{{2,20}})$"
)
CAPACITY = re.compile(
    r"^(?:(?:TM|KT|TL|TUQ|Q)\.?\s*\S|(?:PHÓ )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỦ TRƯỞNG|BÍ THƯ))"
)
APPENDIX = re.compile(r"^Phụ lục(?:\s+[IVX\d]+)?$", re.I)


def _parts(lines: tuple[Line, ...]) -> Parts:
    told = [line for line in lines if line.text.strip()]
    appendix = next((number for number, line in enumerate(told) if APPENDIX.match(line.text.strip())), len(told))
    main = told[:appendix]
    names = [tone_old(line.text.strip()) for line in main]
    at = {
        "nation": _first(names, NATION),
        "motto": _first(names, MOTTO),
        "number": _first(names, NUMBER),
        "place": _first(names, PLACE),
        "address": _first(names, re.compile(r"^Kính gửi\s*:?", re.I)),
        "received": _first(names, re.compile(r"^Nơi nhận\s*:?", re.I)),
        "kind": _first(names, KIND),
    }
    one = {key: (main[place],) if place is not None else () for key, place in at.items()}
    start = max((place for key, place in at.items() if place is not None and key != "received"), default=-1)
    end = at["received"] if at["received"] is not None else len(main)
    capacity = tuple(line for line, name in zip(main, names, strict=True) if line.index > _index(one["received"], main, end) - 40
                     and name.isupper() and CAPACITY.match(name) and (at["place"] is None or line.index > main[at["place"]].index))  # fmt: skip
    received = one["received"][0] if one["received"] else None
    receivers = tuple(line for line in main if received and line.index > received.index and line.text.strip().startswith("-")
                      and (line.place is None or received.place is None or line.place == received.place))  # fmt: skip
    signer = tuple(
        line
        for line in main
        if capacity and line.index > capacity[-1].index and line.place == capacity[-1].place and not line.text.isupper()
        and not line.text.strip().startswith(("-", "Nơi nhận"))
    )  # fmt: skip
    subject = _subject(main, at["kind"])
    address = _addressees(main, at["address"])
    skip = {line.index for group in (*one.values(), capacity, signer, receivers, subject, address) for line in group}
    body = tuple(line for number, line in enumerate(main) if start < number < end and line.index not in skip and line.place is None)  # fmt: skip
    issuer = _issuer(main, at["nation"], at["number"])
    about = tuple(line for line in main if re.match(r"^V/v\b", line.text.strip(), re.I))[:1]
    return Parts(
        one["nation"], one["motto"], issuer, one["number"], one["place"], about, one["kind"], subject, one["address"], address,
        tuple(line for line in body if line not in about and line not in issuer), one["received"], receivers, capacity, signer,
        tuple(told[appendix:]),
    )  # fmt: skip


def _first(names: list[str], pattern: re.Pattern[str]) -> int | None:
    return next((number for number, name in enumerate(names) if pattern.search(name)), None)


def _index(received: tuple[Line, ...], main: list[Line], end: int) -> int:
    return received[0].index if received else main[min(end, len(main)) - 1].index if main else 0


def _subject(main: list[Line], kind: int | None) -> tuple[Line, ...]:
    """Return the bold centred lines below the kind of paper."""
    found: list[Line] = []
    for line in main[kind + 1 :] if kind is not None else []:
        if not (line.bold and line.align == "center"):
            break
        found.append(line)
    return tuple(found)


def _addressees(main: list[Line], address: int | None) -> tuple[Line, ...]:
    found: list[Line] = []
    for line in main[address + 1 :] if address is not None else []:
        if not line.text.strip().startswith(("-", "–")):
            break
        found.append(line)
    return tuple(found)


def _issuer(main: list[Line], nation: int | None, number: int | None) -> tuple[Line, ...]:
    """Return the lines of ô 2: capitals in the head that are neither the nation nor a kind of paper."""
    last = number if number is not None else 6
    return tuple(
        line
        for line in main[:last]
        if line.text.strip().isupper() and not NATION.search(tone_old(line.text)) and not KIND.match(line.text.strip())
    )
