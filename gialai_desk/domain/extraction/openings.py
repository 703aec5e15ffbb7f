"""How a unit opens and where it is cut: what it only tells before it orders, what stands under a title, who is told what."""

import re
from dataclasses import replace

from gialai_desk.domain.extraction import judge
from gialai_desk.domain.extraction.assignment import Subject, find_subject, later_subjects, mask
from gialai_desk.domain.extraction.outline import Node, is_heading
from gialai_desk.domain.extraction.source import Mapped
from gialai_desk.domain.extraction.verbs import VERB_START
from gialai_desk.domain.text import UPPER

ORDER_SENTENCE = re.compile(rf"\.(?<=[\w)”\"]\.)\s+(?=[{UPPER}])")
NEW_SENTENCE = re.compile(r"[\w)]\.\s+\Z")
# "Phó Chủ tịch UBND tỉnh có ý kiến về Văn bản số … như sau: ‸Giao …": who speaks, in the unit that says what
_LEAD_IN = re.compile(rf"[^:;]{{12,500}}? (?:như sau|sau đây):\s+(?=[{UPPER}])")


def lists_contents(node: Node, text: str) -> bool:
    """Tell whether what stands below only says what the thing to be made holds ("… trong đó quy định rõ: – Trách nhiệm …")."""
    if not judge.specifies(text) or not (find_subject(text) or judge.begins_with_verb(text)):
        return False
    return not any(
        judge.begins_with_verb(one) or find_subject(one) for one in (mask(child.key) for child in node.children)
    )


def under_title(node: Node) -> bool:
    """Tell whether the paragraph is the only text of a numbered item whose first line is its title."""
    parent = node.parent
    return bool(
        parent and parent.marker and is_heading(parent) and parent.children[0] is node and VERB_START.match(node.key)
    )


def orders_inside(text: str) -> bool:
    """Tell whether one of the sentences orders something of a body, even under a heading that only looks back."""
    found = [find_subject(sentence) for sentence in ORDER_SENTENCE.split(text)]
    return any(one and one.ordered and one.start < 3 for one in found)


def after_consent(text: str) -> Subject | None:
    """Return who is told something after a consent; the unit stays whole, for the consent says what it is about."""
    start = judge.consent_end(text)
    found = find_subject(text[start:]) if start else None
    return replace(found, start=found.start + start, end=found.end + start) if found else None


def told_first(node: Node, text: str) -> tuple[int, str]:
    """Return where an opening that orders nothing ends, and why: a consent, or a sentence before an order; 0 = none."""
    agreed = judge.agreement_end(text)
    if agreed and find_subject(text[agreed:]):
        return agreed, judge.APPROVAL
    for end in (judge.petition_end(text), judge.formal_end(text)):
        if end and find_subject(text[end:]):
            return end, judge.STATEMENT
    lead_in = _LEAD_IN.match(text)
    if lead_in and find_subject(text[lead_in.end() :]):
        return lead_in.end(), judge.LEAD_IN
    return (_opening_end(text) if node.marker is None else 0), judge.STATEMENT


def _opening_end(text: str) -> int:
    """Return where the first sentence ends when it orders nothing and the second is an order."""
    first = ORDER_SENTENCE.search(text)
    if not first or find_subject(text[: first.end()]) or judge.begins_with_verb(text):
        return 0
    second = find_subject(text[first.end() :])
    return first.end() if second and second.ordered and second.start < 3 else 0


def last_sentence(text: str) -> str:
    """Return the last sentence of a text: in an opening, the one that orders."""
    return ORDER_SENTENCE.split(text)[-1]


def pieces_of(text: Mapped, masked: str, subject: Subject | None, *, own: bool) -> list[tuple[Mapped, Subject | None]]:
    """Cut a unit where another body is told something else; `own` = it begins with what the body above is to do."""
    if not subject:
        return [(text, None)]
    told = [subject, *later_subjects(masked, subject)]
    owners = [None, *told] if own and subject.ordered and NEW_SENTENCE.search(masked, 0, subject.start) else told
    starts = [0, *[one.start for one in owners[1:] if one], len(text)]
    return [(text.cut(a, b), owner) for a, b, owner in zip(starts, starts[1:], owners, strict=False)]
