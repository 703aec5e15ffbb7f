"""Papers made from the figures of a day: the sheet before a meeting with an agency, the paper that asks for what is not clear."""

from pathlib import Path

from gialai_desk.actions import snapshots
from gialai_desk.actions.overview import register
from gialai_desk.actions.setup import work_calendar
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.tasks import OPEN
from gialai_desk.store import agencies


def write_meeting(desk: Desk, agency_id: str, target: Path) -> int:
    """Write the sheet of all conclusions given to an agency and its predecessors; return how many it leads."""
    from gialai_desk.documents import meeting, paper  # on use: the Word library is slow to load

    directory = agencies.directory(desk.db)
    found = register(desk)
    ours = {key for key, body in directory.agencies.items() if directory.living(body).id == agency_id} | {agency_id}
    frozen = snapshots.freeze(desk)
    led = [task for task in frozen.tasks if task.lead_key in ours]
    joining = {line.id for line in found.lines if any(key in ours for _, key in line.others)}
    joined = [task for task in frozen.tasks if task.task_id in joining and task.health in OPEN and task.lead_key not in ours]  # fmt: skip
    if not led and not joined:
        raise NotAllowed(f"{found.party(agency_id)} chưa được giao nhiệm vụ nào")
    paper.write_paper(meeting.compose(frozen, found.party(agency_id), led, joined), target, made_on=frozen.as_of)
    return len(led)


def write_questions(desk: Desk, target: Path) -> int:
    """Write the paper that asks for missing bodies and times; return how many tasks it asks about."""
    from gialai_desk.documents import clarity, paper

    frozen = snapshots.freeze(desk)
    asked = clarity.asked_of(frozen)
    if not asked:
        raise NotAllowed("mọi nhiệm vụ đều đã rõ cơ quan và thời hạn")
    paper.write_paper(clarity.compose(frozen, work_calendar(desk)), target, made_on=frozen.as_of)
    return len(asked)
