"""Who is told what a unit says when neither it nor a heading names anybody: the whole paper tells."""

import re

from gialai_desk.domain.extraction.assignment import find_subject, mask
from gialai_desk.domain.extraction.model import Basis, Header, Party
from gialai_desk.domain.extraction.names import parse_list
from gialai_desk.domain.extraction.openings import last_sentence
from gialai_desk.domain.extraction.outline import Node

_MET = re.compile(r"\blàm việc với (?:(?:tập thể )?lãnh đạo (?:chủ chốt )?)?(?:của )?(?=\S)", re.I)

_NEEDS = re.compile(r"\b(?:cần|phải|tập trung|có trách nhiệm|khẩn trương)\b[^.;]*:$")  # "UBND phường X cần tập trung:"


def default_lead(root: Node, header: Header) -> tuple[tuple[Party, ...], Basis]:
    """The lead set once for the whole paper: in the sentence that opens the list, else the one addressee."""
    for node in root.children:
        text = mask(node.key)
        if node.text.text.rstrip().endswith(":") and not node.marker:
            subject = find_subject(last_sentence(text))
            if subject and subject.ordered:
                named = tuple(party for party in subject.parties if not party.is_class)
                return named[:1] or subject.parties, "default"
    named = [party for one in header.addressees for party in parse_list(one, 0)[0]]
    return (tuple(named), "default") if named and len(named) <= 12 else ((), "none")


def visited(subject: str) -> tuple[Party, ...]:
    """Return with whom the meeting was ("buổi làm việc với lãnh đạo tỉnh Kon Tum"): what names nobody is told to them."""
    met = _MET.search(subject)
    parties, _ = parse_list(subject, met.end()) if met else ((), 0)
    return parties if len(parties) == 1 and not parties[0].is_class else ()


def told_to_all(node: Node) -> tuple[Party, ...]:
    """Return whom an unmarked sentence that opens a list names ("Yêu cầu các sở …:"): what follows beside it is told to them."""
    text = mask(node.key)
    if node.marker or not text.rstrip().endswith(":"):
        return ()
    subject = find_subject(last_sentence(text))
    if not subject:
        return ()
    whole = not subject.parties[0].is_class or subject.parties[0].name in ("Tỉnh", "Thành phố")
    needs = subject.start < 3 and whole and _NEEDS.search(text)
    return subject.parties if subject.ordered or needs else ()
