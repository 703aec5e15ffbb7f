"""Agencies: one directory with official names, aliases, predecessors and living successors."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from gialai_desk.domain.text import match_key, squeeze

AgencyKind = Literal["department", "commune", "party", "council", "front", "justice", "central", "unit", "other"]
KIND_NAMES: dict[str, str] = {
    "department": "Sở, ban, ngành",
    "commune": "Xã, phường",
    "party": "Cơ quan Đảng",
    "council": "HĐND, Đoàn ĐBQH",
    "front": "Mặt trận, đoàn thể",
    "justice": "Nội chính",
    "central": "Cơ quan trung ương, ngành dọc",
    "unit": "Đơn vị khác",
    "other": "Khác",
}
NEWLY_MET = "mới gặp trong văn bản, cần soát"
_PERSON = re.compile(
    r"^(?:đồng chí |đ/c )?(?:giám đốc|phó giám đốc|chủ tịch|bộ trưởng|thủ trưởng|lãnh đạo|chánh|trưởng|cục trưởng)\s+(?=\S)",
    re.I,
)


class Agency(NamedTuple):
    """One body; `position` is its place in the official order, `valid_to` the last day of its life."""

    id: str
    name: str
    short_name: str = ""
    symbol: str = ""
    kind: AgencyKind = "other"
    aliases: tuple[str, ...] = ()
    header_lines: tuple[str, ...] = ()
    position: int = 9999
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    trashed_on: date | None = None


class AgencyLink(NamedTuple):
    """One body was succeeded by another on a day."""

    id: str
    predecessor_id: str
    successor_id: str
    on_date: date | None = None


@dataclass
class Directory:
    """Finds the agency of a name as printed: official names, short names, aliases; never a similar one."""

    agencies: dict[str, Agency] = field(default_factory=dict[str, Agency])
    successors: dict[str, str] = field(default_factory=dict[str, str])
    _by_key: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def of(cls, agencies: Iterable[Agency], links: Iterable[AgencyLink] = ()) -> "Directory":
        """Build the directory; living bodies win over dead ones where names collide."""
        directory = cls({one.id: one for one in agencies}, {link.predecessor_id: link.successor_id for link in links})
        ordered = sorted(directory.agencies.values(), key=lambda one: (one.valid_to is not None, one.position))
        for agency in ordered:
            for name in (agency.name, agency.short_name, *agency.aliases):
                if name:
                    directory._by_key.setdefault(match_key(name), agency.id)
        return directory

    def find(self, name: str) -> Agency | None:
        """Return the agency of this name, a person standing for it ("Giám đốc Sở X") included."""
        for candidate in (name, _PERSON.sub("", squeeze(name))):
            found = self._by_key.get(match_key(candidate))
            if found:
                return self.agencies[found]
        return None

    def knows(self, name: str) -> bool:
        """Tell whether the office keeps this name; one that the program only met in a paper does not count."""
        found = self.find(name)
        return found is not None and found.note != NEWLY_MET

    def living(self, agency: Agency) -> Agency:
        """Return the body that acts for this one today: itself or its last successor."""
        seen = {agency.id}
        while agency.id in self.successors and self.successors[agency.id] not in seen:
            agency = self.agencies[self.successors[agency.id]]
            seen.add(agency.id)
        return agency
