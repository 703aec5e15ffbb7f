"""From the text of a notice to its reading: zones, paragraphs, outline, tasks, what is no task, warnings."""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction import judge
from gialai_desk.domain.extraction.assignment import (
    Subject,
    begins_with_body,
    closing_bracket,
    find_subject,
    first_inside,
    label_lead,
    labelled,
    mask,
    opening_name,
    requiring,
)
from gialai_desk.domain.extraction.checks import coverage, warnings_of
from gialai_desk.domain.extraction.dates import find_deadline
from gialai_desk.domain.extraction.defaults import default_lead, told_to_all, visited
from gialai_desk.domain.extraction.doubts import Known
from gialai_desk.domain.extraction.header import read_header
from gialai_desk.domain.extraction.headings import heading_names, heading_parties
from gialai_desk.domain.extraction.making import from_row, make_task, with_shared, year_of
from gialai_desk.domain.extraction.model import (
    NO_DEADLINE,
    Basis,
    Deadline,
    Party,
    Passage,
    Reading,
    ReadTask,
)
from gialai_desk.domain.extraction.names import is_person
from gialai_desk.domain.extraction.openings import (
    NEW_SENTENCE,
    ORDER_SENTENCE,
    after_consent,
    lists_contents,
    orders_inside,
    pieces_of,
    told_first,
    under_title,
)
from gialai_desk.domain.extraction.outline import Node, build, is_heading
from gialai_desk.domain.extraction.paragraphs import is_debris, paragraphs
from gialai_desk.domain.extraction.partners import coordinators
from gialai_desk.domain.extraction.referring import named_before
from gialai_desk.domain.extraction.reporting import product, report_to
from gialai_desk.domain.extraction.siblings import beside, headed_by_bodies
from gialai_desk.domain.extraction.source import Mapped, as_printed, clean, join, lines, tidy
from gialai_desk.domain.extraction.tables import read_rows
from gialai_desk.domain.extraction.zones import zones

_AIM = re.compile(r"(?:Để|Nhằm|Phấn đấu|Hướng tới)\b[^.;]*?,\s")  # its date says what for, not by when


@dataclass(frozen=True)
class Inherited:
    """What a unit takes over from above: lead with its basis, coordinators, deadline, why nothing here is a task.

    `among` = most of the marked units beside it are orders, so one with an unknown verb is most likely one too;
    `led` = at least half of them open with the body that is told to act; `named` = so do the headings beside it.
    """

    lead: tuple[Party, ...] = ()
    basis: Basis = "none"
    coordinators: tuple[Party, ...] = ()
    deadline: Deadline = NO_DEADLINE
    section: str | None = None
    among: bool = False
    led: bool = False
    named: bool = False


@dataclass
class _Finds:
    """What the walk over the outline gathers."""

    today: date | None
    work: WorkCalendar
    known: Known
    issuer: str = ""
    visited: tuple[Party, ...] = ()
    dated: bool = True
    verbatim: str = ""
    tasks: list[ReadTask] = field(default_factory=list[ReadTask])
    passages: list[Passage] = field(default_factory=list[Passage])
    shared: list[tuple[str, Deadline]] = field(default_factory=list[tuple[str, Deadline]])

    def deadline(self, text: str, *, column: bool = False) -> Deadline:
        """Return the deadline that a text names, counted from the day of this paper."""
        return find_deadline(text, self.today, self.work, column=column, dated=self.dated)

    def passage(self, text: Mapped, reason: str) -> None:
        """Account for a piece of the body that is no task."""
        if text.text:
            self.passages.append(Passage(text.span, reason))


def _nothing(name: str) -> bool:
    return False


def read_notice(verbatim: str, work: WorkCalendar | None = None, known: Known = _nothing) -> Reading:
    """Read one notice; spans are offsets in the given text, nothing is reworded.

    `known` tells whether the directory of the office holds a name; a name that nobody knows is a doubt.
    """
    work = work or WorkCalendar()
    all_lines = lines(clean(verbatim))
    zone = zones([line.text for line in all_lines])
    body_lines = all_lines[zone.body : zone.tail]
    body_text = " ".join(line.key for line in body_lines if line.text and not is_debris(line.text))
    header = read_header(all_lines, zone, body_text)
    rows, taken = read_rows(all_lines)
    prose = [line for i, line in enumerate(body_lines, zone.body) if i not in taken]
    root = build(paragraphs(prose))
    today = header.issued_on or header.meeting_on
    finds = _Finds(
        today, work, known, header.issuer or "", visited(header.subject or ""), header.issued_on is not None, verbatim
    )
    _walk(root, Inherited(*default_lead(root, header)), finds)
    tasks = [named_before(with_shared(task, finds.shared), verbatim) for task in finds.tasks]
    row_day = finds.today or year_of(verbatim)
    tasks += [from_row(row, row_day, work, known) for row in rows]
    used = [line for line in prose if line.text and not is_debris(line.text)]
    spans = [line.span for line in used] + [cell.span for row in rows for cell in row.cells.values()]
    body = (min(s for s, _ in spans), max(e for _, e in spans)) if spans else (0, 0)
    warnings = warnings_of(root, tasks, verbatim, body, dated=header.issued_on is not None)
    return Reading(
        header,
        tuple(tasks),
        tuple(finds.passages),
        tuple(warnings),
        coverage(spans, tasks, finds.passages),
        body,
    )


def read_unit(
    verbatim: str, today: date | None, work: WorkCalendar, known: Known = _nothing, *, dated: bool = True
) -> ReadTask:
    """Read a stretch of text that a person marked as one task; spans are offsets in the stretch.

    `today` is the day of the paper, of its meeting when the paper is not `dated`.
    """
    pieces = [tidy(line) for line in lines(clean(verbatim)) if line.text and not is_debris(line.text)]
    text = join(pieces)
    masked = mask(text.key)
    bracket = closing_bracket(text.key)
    subject = find_subject(masked)
    return _task(
        Node(None, text),
        text,
        subject,
        Inherited(),
        _Finds(today, work, known, dated=dated, verbatim=verbatim),
        () if subject else bracket,
    )


def _walk(node: Node, above: Inherited, finds: _Finds) -> None:
    among, led = beside(node)
    above = replace(above, among=among, led=led, named=headed_by_bodies(node))
    for child in node.children:
        for label in child.labels:
            finds.passage(label, judge.STATEMENT)
        if child.children:
            _walk(child, _read_parent(child, above, finds), finds)
        else:
            _read_leaf(child, above, finds)
            told = told_to_all(child) if above.basis != "default" else ()
            above = replace(above, lead=told, basis="default") if told else above


def _read_parent(node: Node, above: Inherited, finds: _Finds) -> Inherited:
    """Account for a unit with sub-units; return what these take over from it."""
    text = mask(node.key)
    named = above.named
    above = replace(above, among=False, led=False, named=False)  # what introduces others is judged by its own words
    own = () if above.lead and text.startswith("Chỉ đạo ") else heading_parties(text)
    if not own and named and node.marker and is_heading(node):
        own = heading_names(text)
    section = judge.section_reason(text) or above.section
    requires = section == judge.PURPOSE and text[:7].lower() == "yêu cầu"
    if requires and (beside(node)[1] or headed_by_bodies(node)):
        section = above.section  # "2. Yêu cầu:" and bodies below it: what they are required to do
    if lists_contents(node, text):
        _unit(node, node.text, above, finds)
        return replace(above, section=judge.CONTENTS)
    if own:
        finds.passage(node.text, judge.HEADING)
        return Inherited(own, "heading", coordinators(text, own), above.deadline, judge.section_reason(text))
    sentences = ORDER_SENTENCE.split(text)
    subject = find_subject(text)
    introduces = is_heading(node)
    if section or (introduces and len(sentences) == 1):
        finds.passage(node.text, judge.HEADING if not text.endswith(":") else judge.LEAD_IN)
    elif introduces:
        cut = len(text) - len(sentences[-1])
        _unit(node, node.text.cut(0, cut), above, finds)
        finds.passage(node.text.cut(cut), judge.LEAD_IN)
    else:
        _unit(node, node.text, above, finds)
    return _handed_down(node, text, replace(above, section=section), subject, finds)


def _handed_down(node: Node, text: str, above: Inherited, subject: Subject | None, finds: _Finds) -> Inherited:
    """Return what the sub-units take over from a unit that is no agency heading."""
    introduces = is_heading(node)
    if subject and not subject.parties[0].is_class or subject and introduces:
        deadline = finds.deadline(text[subject.start :])
        inner = replace(
            above,
            lead=subject.parties,
            basis="heading",
            coordinators=coordinators(text, subject.parties),
            deadline=deadline if deadline.due else above.deadline,
        )
    elif introduces:
        inner = replace(above, coordinators=coordinators(text, above.lead) or above.coordinators)
    else:
        inner = above
    bracket = closing_bracket(text)
    return (
        replace(inner, lead=bracket[:1], basis="heading", coordinators=bracket[1:])
        if bracket and not subject
        else inner
    )


def _read_leaf(node: Node, above: Inherited, finds: _Finds) -> None:
    text = node.text
    if above.section and not (above.section == judge.EVALUATION and orders_inside(mask(node.key))):
        finds.passage(text, above.section)
        return
    if _is_title(node):
        finds.passage(text, judge.HEADING)
        return
    sentences = ORDER_SENTENCE.split(mask(node.key))
    if node.key.rstrip().endswith(":") and not node.labels:
        cut = len(node.key) - len(sentences[-1])
        if len(sentences) > 1 and find_subject(mask(node.key[:cut])):
            _unit(node, text.cut(0, cut), above, finds)
            finds.passage(text.cut(cut), judge.LEAD_IN)
        else:
            finds.passage(text, judge.LEAD_IN)
        return
    _unit(node, text, above, finds)


def _is_title(node: Node) -> bool:
    """Tell whether a unit with nothing below it is the title of a table or of a part that only evaluates."""
    if not node.marker or not is_heading(node):
        return False
    part = node.marker.kind in ("part", "roman") and len(node.key.split()) <= 14 and not find_subject(mask(node.key))
    return part or node.key.isupper() or judge.section_reason(node.key) is not None


def _who(node: Node, text: str, above: Inherited, finds: _Finds) -> Subject | None:
    """Return who is told to act in the unit itself, None when it is the body of the heading above."""
    subject = (
        find_subject(text) or after_consent(text) or (first_inside(text) if node.marker and not above.lead else None)
    )
    if not subject and node.marker and not node.children:
        subject = begins_with_body(text, groups=above.among)
    if above.led and node.marker and (subject is None or subject.start > 0):
        subject = requiring(text, finds.issuer) or subject
    if not subject or above.basis != "heading":
        return subject
    if text.startswith("Lãnh đạo ") and not subject.ordered:
        return None  # under a body's heading the word is its verb
    begun = judge.begins_with_verb(text) and not NEW_SENTENCE.search(text, 0, subject.start)
    told_to_others = node.marker and subject.ordered and subject.parties[0].is_class and (subject.start < 3 or begun)
    return (
        None if told_to_others else subject
    )  # "UBND tỉnh: – Yêu cầu các cơ sở …": it is UBND tỉnh that is to require it


def _unit(node: Node, text: Mapped, above: Inherited, finds: _Finds) -> None:
    """Turn one unit into tasks, or account for it."""
    masked = mask(text.key)
    told, reason = told_first(node, masked)
    if told:
        finds.passage(text.cut(0, told), reason)
        _unit(node, text.cut(told), above, finds)
        return
    subject = _who(node, masked, above, finds)
    reason = judge.only_tells(masked, subject, finds.issuer, node.marker.kind if node.marker else None)
    if reason:
        finds.passage(text, reason)
        return
    bracket = closing_bracket(text.key) if not subject or subject.start > 0 or subject.parties[0].is_class else ()
    leads = label_lead("; ".join(label.key for label in node.labels), masked)
    marked = node.marker is not None or under_title(node)
    inherits = above.basis == "heading" or (above.basis == "default" and marked)
    reason = judge.not_a_task(
        masked,
        subject,
        marked=marked,
        inherits=inherits,
        heading=above.basis == "heading",
        bracket=bool(bracket or leads),
        among=above.among,
    )
    if reason:
        if reason == judge.SHARED:
            finds.shared.append((masked, finds.deadline(masked)))
        finds.passage(text, reason)
        return
    pieces = pieces_of(text, masked, subject, own=above.basis == "heading" and judge.begins_with_verb(masked))
    for number, (piece, owner) in enumerate(pieces):
        if (number or (node.marker is None and len(pieces) > 1)) and judge.closes(mask(piece.key)):
            finds.passage(piece, judge.CLOSING)
        elif not number and len(pieces) > 1 and judge.says_issuer(mask(piece.key)):
            finds.passage(piece, judge.APPROVAL)
        else:
            finds.tasks.append(_task(node, piece, owner, above, finds, bracket if len(pieces) == 1 else ()))


def _task(
    node: Node,
    text: Mapped,
    subject: Subject | None,
    above: Inherited,
    finds: _Finds,
    bracket: tuple[Party, ...],
) -> ReadTask:
    masked = mask(text.key)
    labels = "; ".join(label.key for label in node.labels)
    lead, basis = _lead(masked, subject, bracket, labels, above)
    if not lead and node.marker and finds.visited:
        lead, basis = finds.visited, "default"
    partners = coordinators(masked, lead) + labelled(labels, "coordinate") + labelled(masked, "coordinate")
    if basis == "label" and not set(labelled(labels, "do")) & set(lead):
        partners += labelled(labels, "do")
    if basis == "parenthetical":
        partners += bracket[1:]
    if not partners and basis == above.basis:
        partners = above.coordinators
    deadline = _when(masked, subject, labels, finds)
    if deadline is NO_DEADLINE and (node.marker or basis != "explicit"):
        deadline = above.deadline
    spans = (text.span, *[label.span for label in node.labels])
    return make_task(
        as_printed(text, finds.verbatim),
        masked,
        spans,
        node.path,
        lead,
        basis,
        tuple(p for p in dict.fromkeys(partners) if p not in lead),
        deadline,
        report_to(masked),
        product(masked),
        finds.known,
    )


def _when(masked: str, subject: Subject | None, labels: str, finds: _Finds) -> Deadline:
    """Return by when a unit or its labels say that it is to be done."""
    aim = _AIM.match(masked)
    told = max(aim.end() - 1 if aim else 0, judge.consent_end(masked))  # a date before this is not when to do it
    order = masked[subject.start :] if told and subject and subject.start >= told else masked
    deadline = finds.deadline(order)
    return finds.deadline(labels, column=True) if deadline is NO_DEADLINE and labels else deadline


def _lead(
    text: str, subject: Subject | None, bracket: tuple[Party, ...], labels: str, above: Inherited
) -> tuple[tuple[Party, ...], Basis]:
    label = label_lead(labels, text)
    if label:
        return label, "label"
    if subject and above.basis == "heading" and all(is_person(party) for party in subject.parties):
        return (
            above.lead,
            "heading",
        )  # "Phòng Kinh tế: – Đ/c Minh trực tiếp …": the room answers, one of its people does it
    if subject and not (bracket and subject.parties[0].is_class):
        return subject.parties, "explicit"
    if bracket:
        return bracket[:1], "parenthetical"
    if above.lead:
        return above.lead, above.basis
    opening = opening_name(text) if above.led else ()
    return (opening, "explicit") if opening else ((), "none")
