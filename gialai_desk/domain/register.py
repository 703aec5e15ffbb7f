"""The register in light rows, its counts, and how figures are grouped; the same on every screen and paper."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gialai_desk.domain.tasks import Health


class TaskLine(NamedTuple):
    """A task as trees, tables, calendars and figures see it; agency ids of classes are their names after "~"."""

    id: str
    code: str
    text: str
    notice_id: str | None
    mark: str
    due: date | None
    first_due: date | None
    due_kind: str
    closed_on: date | None
    health: Health
    lead: str | None
    others: tuple[tuple[str, str], ...]
    urgent: bool
    product: str | None
    report_to: str | None
    recurring: str | None
    follower: str | None
    field: str | None

    def involves(self, key: str) -> bool:
        """Tell whether this agency leads or takes part."""
        return self.lead == key or any(one == key for _, one in self.others)


@dataclass(frozen=True)
class Counts:
    """How many tasks stand in which health; the four-way statistic and the lines outside it."""

    by_health: dict[Health, int]

    @classmethod
    def of(cls, lines: Iterable[TaskLine]) -> "Counts":
        """Count the tasks."""
        return cls(dict(Counter(line.health for line in lines)))

    def __getitem__(self, health: Health) -> int:
        return self.by_health.get(health, 0)

    @property
    def total(self) -> int:
        """All tasks, cancelled ones included."""
        return sum(self.by_health.values())

    @property
    def done(self) -> int:
        """Finished tasks."""
        return self[Health.DONE_ON_TIME] + self[Health.DONE_LATE] + self[Health.DONE_NO_DUE]

    @property
    def in_time(self) -> int:
        """Not finished, not late (those due soon included)."""
        return self[Health.RUNNING] + self[Health.DUE_SOON]

    @property
    def rate(self) -> tuple[int, int]:
        """On-time rate as numerator and denominator: finished in time of those that had to be finished."""
        must = self[Health.DONE_ON_TIME] + self[Health.DONE_LATE] + self[Health.OVERDUE]
        return self[Health.DONE_ON_TIME], must
