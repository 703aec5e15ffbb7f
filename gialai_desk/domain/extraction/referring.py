"""Bodies that are called by a part of their name once the whole was said: "Giao Ban hoàn thiện …", "UBND phường tiếp tục …".

Also places without their level ("UBND các xã, phường: A, B") when the paper says it elsewhere ("phường A").
"""

import re
from dataclasses import replace
from functools import lru_cache

from gialai_desk.domain.extraction.model import Party, ReadTask
from gialai_desk.domain.extraction.name_patterns import HEAD_ALONE, PROPER, UBND
from gialai_desk.domain.extraction.names import find_all

SHORT = "ghi tắt là “{}”, hiểu là cơ quan nêu ở trên"
_LEVEL = re.compile(rf"({UBND}) (xã|phường|huyện)")
_NO_LEVEL = re.compile(rf"(?:{UBND}|Đảng ủy) (?P<place>{PROPER})")
_LEVELLED = re.compile(rf"\b(xã|phường|đặc khu|thị trấn|quận|huyện|thị xã|thành phố) ({PROPER})(?!\w)")
_FAR = 1500  # letters looked back over


def named_before(task: ReadTask, verbatim: str) -> ReadTask:
    """Return the task with the whole names of leads and coordinators that its sentence calls by their first word only."""
    task = _with_levels(task, verbatim)
    if not any(_is_part(party) for party in (*task.lead, *task.coordinators)):
        return task
    end = task.spans[0][1]
    before = re.sub(r"\s+", " ", verbatim[max(0, task.spans[0][0] - _FAR) : end])
    lead = tuple(_whole(party, before) for party in task.lead)
    coordinators = tuple(party for party in (_whole(one, before) for one in task.coordinators) if party not in lead)
    doubts = dict(task.doubts)
    for field, now, then in (("lead", lead, task.lead), ("coordinate", coordinators, task.coordinators)):
        changed = [party.name for party in then if party not in now and _is_part(party)]
        if changed:
            doubts[field] = SHORT.format(changed[0])
    return replace(task, lead=lead, coordinators=coordinators, doubts=doubts)


def _with_levels(task: ReadTask, verbatim: str) -> ReadTask:
    """Return the task with the level of each place that the paper names elsewhere with one level alone."""
    if not any(_NO_LEVEL.fullmatch(party.name) for party in (*task.lead, *task.coordinators)):
        return task
    return replace(
        task,
        lead=tuple(_levelled(party, verbatim) for party in task.lead),
        coordinators=tuple(_levelled(party, verbatim) for party in task.coordinators),
    )


def _levelled(party: Party, verbatim: str) -> Party:
    found = _NO_LEVEL.fullmatch(party.name)
    if not found:
        return party
    levels = _levels_said(verbatim).get(found["place"], set())
    (level,) = levels if len(levels) == 1 else ("",)
    return Party(f"{found[0][: found.start('place')]}{level} {found['place']}") if level else party


@lru_cache(maxsize=1)
def _levels_said(verbatim: str) -> dict[str, set[str]]:
    """Return the levels with which the paper names each place ("xã Ia Grai", "phường Pleiku")."""
    said: dict[str, set[str]] = {}
    for level, place in _LEVELLED.findall(re.sub(r"\s+", " ", verbatim)):
        said.setdefault(place, set()).add(level)
    return said


def _is_part(party: Party) -> bool:
    return HEAD_ALONE.match(f"{party.name} thực hiện") is not None and (
        " " not in party.name or _LEVEL.fullmatch(party.name) is not None
    )


def _whole(party: Party, before: str) -> Party:
    """Return the last body of that kind named before; the party itself when there is none."""
    if not _is_part(party):
        return party
    level = _LEVEL.fullmatch(party.name)
    if level:
        places = re.findall(rf"\b{level[2]} ({PROPER})", before)
        return Party(f"{party.name} {places[-1]}") if places else party
    names = [one.name for _, _, one in find_all(before) if one.name.startswith(f"{party.name} ")]
    return Party(names[-1]) if names else party
