"""What the units beside a unit tell about it: whether they are orders, and whether they open with bodies."""

from gialai_desk.domain.extraction import judge
from gialai_desk.domain.extraction.assignment import find_subject, mask
from gialai_desk.domain.extraction.headings import heading_parties
from gialai_desk.domain.extraction.outline import Node, is_heading


def beside(node: Node) -> tuple[bool, bool]:
    """Tell whether at least two, and more than half, of the marked units below are orders; whether they open with bodies."""
    marked = [mask(child.key) for child in node.children if child.marker and not child.children]
    subjects = [find_subject(text) for text in marked]
    led = sum(1 for one in subjects if one and one.start < 3)
    plain = sum(1 for text, one in zip(marked, subjects, strict=True) if one or judge.begins_with_verb(text))
    return plain >= 2 and plain * 2 > len(marked), led >= 2 and led * 2 >= len(marked)


def headed_by_bodies(node: Node) -> bool:
    """Tell whether at least two, and half, of the marked units below open with bodies, be they headings or orders."""
    marked = [child for child in node.children if child.marker]
    return sum(map(_opens_with_body, marked)) * 2 >= max(len(marked), 4)


def _opens_with_body(node: Node) -> bool:
    if node.children and is_heading(node):
        return bool(heading_parties(node.key))
    subject = find_subject(mask(node.key))
    return subject is not None and subject.start < 3
