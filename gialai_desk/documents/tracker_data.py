"""What the weekly tracker prints, as plain data."""

from dataclasses import dataclass
from datetime import date

from gialai_desk.domain.office import Office
from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import Health


@dataclass(frozen=True)
class TrackerRow:
    """One task in the tracker."""

    code: str
    text: str
    source: str
    lead: str
    coordinators: str
    product: str
    first_due: date | None
    due: date | None
    result: str
    closed_on: date | None
    health: Health
    days_late: int
    note: str


@dataclass(frozen=True)
class TrackerGroup:
    """The tasks that one agency leads, with its counts and how many tasks it takes part in."""

    agency: str
    rows: tuple[TrackerRow, ...]
    counts: Counts
    takes_part: int


@dataclass(frozen=True)
class Tracker:
    """Everything the tracker prints, as of one day."""

    office: Office
    as_of: date
    groups: tuple[TrackerGroup, ...]
    counts: Counts
    capacity: tuple[str, ...] = ()
    signer: str = ""
