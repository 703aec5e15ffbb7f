"""The notebook of reading rules ("Sổ tay quy tắc"): what the office taught the program, each rule seen, switched off, undone."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, NamedTuple

from gialai_desk.domain.extraction.model import Party, ReadTask
from gialai_desk.domain.text import match_key, nfc, squeeze, tone_old

RuleField = Literal["agency", "lead", "coordinator", "field", "follower", "none"]
FIELD_NAMES: dict[RuleField, str] = {
    "agency": "Tên này là cơ quan",
    "lead": "Cơ quan chủ trì",
    "coordinator": "Thêm cơ quan phối hợp",
    "field": "Lĩnh vực",
    "follower": "Chuyên viên theo dõi",
    "none": "Không phải nhiệm vụ, lý do",
}
_COLUMNS = ("field", "follower")


class Rule(NamedTuple):
    """Where a notice says `pattern`, `field` becomes `value`; `hits` counts the values that it has given."""

    id: str
    pattern: str
    field: RuleField
    value: str
    created_on: date
    created_by: str
    hits: int = 0
    active: bool = True
    trashed_on: date | None = None

    @property
    def words(self) -> str:
        """The rule in one line, as reasons and history show it."""
        return f"“{self.pattern}” → {FIELD_NAMES[self.field].lower()}: {self.value}"


@dataclass
class Applied:
    """A proposal after the notebook: the task, further columns, why it is dropped, which rules were used."""

    task: ReadTask
    columns: dict[str, str] = field(default_factory=dict[str, str])
    drop_reason: str | None = None
    used: list[str] = field(default_factory=list[str])


class Notebook:
    """The active rules, the newest first where two speak of the same value."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        active = sorted((one for one in rules if one.active), key=lambda one: one.created_on, reverse=True)
        self._names = {match_key(one.pattern): one for one in reversed(active) if one.field == "agency"}
        self._words = [(f" {_plain(one.pattern)} ", one) for one in active if one.field != "agency"]

    def apply(self, task: ReadTask) -> Applied:
        """Return the proposal as the office wants such a text read."""
        found = Applied(task)
        self._rename(found)
        text = f" {_plain(task.text)} "
        decided: set[RuleField] = set()
        for pattern, rule in self._words:
            if pattern in text and (rule.field == "coordinator" or rule.field not in decided):
                decided.add(rule.field)
                _give(found, rule)
        return found

    def _rename(self, found: Applied) -> None:
        """Give the bodies whose names the notebook knows their right names."""
        for role, parties in (("lead", found.task.lead), ("coordinate", found.task.coordinators)):
            rules = [self._names.get(match_key(party.name)) for party in parties]
            if not any(rules):
                continue
            named = tuple(Party(rule.value) if rule else one for rule, one in zip(rules, parties, strict=True))
            for rule in rules:
                if rule:
                    _note(found, rule, role, settles=all(rules))
            where = "lead" if role == "lead" else "coordinators"
            found.task = replace(found.task, **{where: tuple(dict.fromkeys(named))})


def _give(found: Applied, rule: Rule) -> None:
    if rule.field in _COLUMNS:
        found.columns[rule.field] = rule.value
        found.used.append(rule.id)
    elif rule.field == "none":
        found.drop_reason = f"{rule.value} (theo Sổ tay quy tắc)"
        found.used.append(rule.id)
    elif rule.field == "lead":
        body = Party(rule.value)
        rest = tuple(one for one in found.task.coordinators if one != body)
        found.task = replace(found.task, lead=(body,), coordinators=rest)
        _note(found, rule, "lead", settles=True)
    elif Party(rule.value) not in (*found.task.lead, *found.task.coordinators):
        found.task = replace(found.task, coordinators=(*found.task.coordinators, Party(rule.value)))
        _note(found, rule, "coordinate", settles=False)


def _note(found: Applied, rule: Rule, role: str, *, settles: bool) -> None:
    """Write beside the value that a rule gave it; what the office itself decided is no longer doubtful."""
    before = found.task.reasons.get(role, "")
    reason = f"theo Sổ tay quy tắc: {rule.words}"
    doubts = {name: why for name, why in found.task.doubts.items() if not (settles and name == role)}
    reasons = {**found.task.reasons, role: f"{before}; {reason}" if before else reason}
    found.task = replace(found.task, reasons=reasons, doubts=doubts)
    found.used.append(rule.id)


def _plain(text: str) -> str:
    """Return the words in lower case, one spelling, signs between them left out."""
    return squeeze("".join(char if char.isalnum() else " " for char in tone_old(nfc(text)).lower()))
