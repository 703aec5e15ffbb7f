"""What the units beside a unit tell about it: whether they are orders, and whether they open with bodies."""

from gialai_desk.domain.extraction import judge
from gialai_desk.domain.extraction.assignment import find_subject, heading_parties, mask
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
    heads = [child for child in marked if child.children and is_heading(child)]
    named = sum(1 for child in heads if heading_parties(child.key))
    orders = [find_subject(mask(child.key)) for child in marked if child not in heads]
    led = sum(1 for one in orders if one and one.start < 3)
    return named + led >= 2 and (named + led) * 2 >= len(marked)
