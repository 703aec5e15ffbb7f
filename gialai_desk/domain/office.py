"""Who issues: the office's own data as papers need them (NĐ 30/2020, Phụ lục I)."""

from typing import Any, Literal, NamedTuple

Issuer = Literal["committee", "office"]
JudgedBy = Literal["first", "current"]


class Office(NamedTuple):
    """The settings of an office; `issuer` chooses the row of the matrix header – symbol – signature.

    `on_time_by` says whether finished tasks are judged on the deadline given first or on the extended one; `one_series`
    that letters of every symbol are numbered in one series, `number_from` where the series of a year begins here.
    """

    province: str = "Gia Lai"
    issuer: Issuer = "committee"
    place: str = "Gia Lai"
    letter_symbol: str = "UBND-TH"
    archive: str = "VT, TH"
    cut_off_hour: int = 17
    reply_working_days: int = 5
    soon_days: int = 7
    output_folder: str = ""
    on_time_by: JudgedBy = "first"
    one_series: bool = False
    number_from: int = 1
    recipients: tuple[str, ...] = ("CT, các PCT UBND tỉnh", "CVP, các PVP UBND tỉnh")

    @property
    def header_lines(self) -> tuple[tuple[str, bool], ...]:
        """The lines of ô 2 with their boldness: one body over two lines, or parent and own name."""
        province = self.province.upper()
        if self.issuer == "office":
            return ((f"UBND TỈNH {province}", False), ("VĂN PHÒNG", True))
        return (("ỦY BAN NHÂN DÂN", True), (f"TỈNH {province}", True))

    @property
    def judged_words(self) -> str:
        """The deadline on which finished tasks are judged, as papers say it."""
        return "thời hạn giao ban đầu" if self.on_time_by == "first" else "thời hạn đã được gia hạn"

    @property
    def name(self) -> str:
        """The issuer as running text names it."""
        return "Văn phòng UBND tỉnh" if self.issuer == "office" else "UBND tỉnh"


def office_from(settings: dict[str, Any]) -> Office:
    """Return the office of the stored settings; what is not stored keeps its default."""
    values: dict[str, Any] = {}
    for one in Office._fields:
        if one in settings:
            stored = settings[one]
            values[one] = tuple(stored) if isinstance(stored, list) else stored  # pyright: ignore[reportUnknownArgumentType]
    return Office(**values)
