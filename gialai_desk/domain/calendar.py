"""Working days of a Vietnamese office: Monday to Friday, less public holidays, plus swapped Saturdays."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=64)
def public_holidays(year: int) -> dict[date, str]:
    """Return the public holidays of the year with their Vietnamese names (library table, late swaps not included)."""
    import holidays  # on use: a tenth of a second that most starts never need

    return dict(holidays.country_holidays("VN", years=year, language="vi"))


@dataclass(frozen=True)
class WorkCalendar:
    """Days off and make-up days of the years in the editable table; other years come from the holiday library."""

    off: dict[date, str] = field(default_factory=dict[date, str])
    makeup: dict[date, str] = field(default_factory=dict[date, str])
    years: frozenset[int] = frozenset()

    def holiday_name(self, day: date) -> str | None:
        """Return the name of the public holiday on this day, if it is one."""
        if day in self.off:
            return self.off[day]
        return None if day.year in self.years else public_holidays(day.year).get(day)

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on this day."""
        if day in self.makeup:
            return True
        return day.weekday() < 5 and self.holiday_name(day) is None

    def add_working_days(self, start: date, count: int) -> date:
        """Return the count-th working day after the start, which itself does not count."""
        day = start
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_working(day)
        return day

    def roll_forward(self, day: date) -> date:
        """Return the first working day on or after this day."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """Return how many working days lie in (start, end]."""
        return sum(self.is_working(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))
