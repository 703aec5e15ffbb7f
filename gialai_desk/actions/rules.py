"""The notebook of reading rules: write one, switch it off, remember a correction."""

from collections import Counter
from collections.abc import Iterable

from gialai_desk.desk import Desk
from gialai_desk.domain.agencies import NEWLY_MET
from gialai_desk.domain.errors import NotAllowed, NotFound
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.rules import Notebook, Rule, RuleField
from gialai_desk.domain.text import match_key, squeeze
from gialai_desk.store import agencies, rules, tasks


def listing(desk: Desk) -> list[Rule]:
    """Return the rules, the newest first."""
    return rules.all_rules(desk.db)


def notebook(desk: Desk) -> Notebook:
    """Return the rules that are switched on, ready to be applied."""
    return Notebook(rules.all_rules(desk.db))


def count_hits(desk: Desk, used: Iterable[str]) -> None:
    """Add to each rule how many values it gave (inside the change that writes them)."""
    known = {one.id: one.hits for one in rules.all_rules(desk.db)}
    for rule_id, times in Counter(used).items():
        rules.change(desk.db, rule_id, {"hits": known[rule_id] + times})


def save(desk: Desk, rule_id: str | None, pattern: str, field: RuleField, value: str) -> str:
    """Write a new rule or correct one; return its id."""
    pattern, value = squeeze(pattern), squeeze(value)
    if len(pattern) < 3:
        raise NotAllowed("cụm từ trong văn bản phải có ít nhất ba ký tự")
    if not value:
        raise NotAllowed("chưa ghi giá trị của quy tắc")
    if field == "agency":
        _check_name(desk, pattern, value)
    twin = next((one for one in listing(desk) if _same(one, pattern, field) and one.id != rule_id), None)
    if twin:
        raise NotAllowed(f"đã có quy tắc {twin.words}")
    with desk.change(f"{'Sửa' if rule_id else 'Thêm'} quy tắc đọc: “{pattern}”") as db:
        if rule_id:
            rules.change(db, rule_id, {"pattern": pattern, "field": field, "value": value})
            return rule_id
        rule = Rule(new_id(), pattern, field, value, desk.today, desk.person)
        rules.add(db, rule)
        return rule.id


def _same(rule: Rule, pattern: str, field: RuleField) -> bool:
    return rule.field == field != "coordinator" and match_key(rule.pattern) == match_key(pattern)


def _check_name(desk: Desk, pattern: str, value: str) -> None:
    """A name may only be read as a body of the directory, and an official name never as another."""
    known = agencies.directory(desk.db)
    if known.find(value) is None:
        raise NotAllowed(f"cơ quan “{value}” chưa có trong danh mục")
    found = known.find(pattern)
    if found and found.note != NEWLY_MET and match_key(found.name) == match_key(pattern):
        raise NotAllowed(f"“{pattern}” là tên chính thức của một cơ quan, không đổi sang cơ quan khác được")


def switch(desk: Desk, rule_id: str, *, active: bool) -> None:
    """Switch a rule on or off; papers read from now on follow it, or are read as before."""
    rule = rules.find(desk.db, rule_id)
    if rule is None:
        raise NotFound("quy tắc", rule_id)
    with desk.change(f"{'Bật' if active else 'Tắt'} quy tắc {rule.words}"[:160]) as db:
        rules.change(db, rule_id, {"active": active})


def remove(desk: Desk, rule_id: str) -> None:
    """Put a rule into the trash."""
    with desk.change("Bỏ một quy tắc đọc") as db:
        rules.change(db, rule_id, {"trashed_on": desk.today})


def lesson(desk: Desk, before: str, after: str) -> tuple[str, str] | None:
    """Return (name as printed, right name) when a corrected lead is worth remembering, else None.

    Worth it: a single name that the directory did not know was replaced by a body that it does know.
    """
    known = agencies.directory(desk.db)
    right = known.find(after)
    wrong = known.find(before)
    if not right or not before or ";" in before or (wrong and (wrong.note != NEWLY_MET or wrong.id == right.id)):
        return None
    return before, right.name


def remember(desk: Desk, printed: str, right: str) -> str:
    """Read this name as that body from now on, in the proposals that still wait as well; return the rule's id."""
    known = agencies.directory(desk.db)
    body, old = known.find(right), known.find(printed)
    with desk.change(f"Ghi nhớ: “{printed}” là {right}") as db:
        rule_id = save(desk, None, printed, "agency", right)
        if body is None:
            return rule_id
        if old:
            for one in tasks.proposed_of_agency(db, old.id):
                tasks.remove_assignment(db, one.id)
                if all(other.agency_id != body.id for other in tasks.assignments(db, one.task_id)):
                    tasks.add_assignment(db, one._replace(id=new_id(), agency_id=body.id))
            if old.note == NEWLY_MET and not agencies.is_used(db, old.id):
                agencies.change(db, old.id, {"trashed_on": desk.today})
        return rule_id
