"""A list as it stands on screen – columns, order, grouping – on its way to Excel, Word or PDF."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ListRow:
    """One row; `level` counts groups above it, a group itself is bold."""

    cells: tuple[str, ...]
    level: int = 0
    group: bool = False


@dataclass(frozen=True)
class Listing:
    """A whole list; `widths` are shares of the page, `right` the columns of figures."""

    title: str
    as_of: date
    headings: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[ListRow, ...]
    right: frozenset[int] = frozenset()
