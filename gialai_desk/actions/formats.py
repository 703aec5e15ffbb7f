"""Soát thể thức: the verdicts on a Word file, its mended copy, and whether those who have a task also get the paper."""

import re
from pathlib import Path

from gialai_desk.actions.overview import register
from gialai_desk.desk import Desk
from gialai_desk.documents.saving import unused
from gialai_desk.domain.errors import FileUnreadable
from gialai_desk.domain.keys import code_of
from gialai_desk.domain.papers import format_look, format_words
from gialai_desk.domain.papers.checked import CheckedPaper
from gialai_desk.domain.papers.findings import RULES, Finding, check
from gialai_desk.domain.text import fold

REGISTERED = (format_look.PL, format_words.PL)  # importing the two modules registers their rules
_KEY = re.compile("GL[-\u2011]\\d{2}[-\u2011]\\d{4,}[-\u2011][A-Z]")


def review(path: Path, desk: Desk | None = None) -> tuple[CheckedPaper, list[Finding]]:
    """Return what is seen of a Word file and every verdict; with a desk also whether nơi nhận fits the tasks it names."""
    if path.suffix.lower() not in (".docx", ".docm"):
        raise FileUnreadable(path.name)
    from gialai_desk.documents.format_model import read_format  # on use: the Word library is slow to load

    paper = read_format(path)
    found = check(paper)
    return paper, [*found, _receivers(desk, paper)] if desk else found


def mend(path: Path) -> Path:
    """Write a mended copy beside the file; return it."""
    from gialai_desk.documents.format_mend import mend as write

    target = unused(path.with_name(f"{path.stem} (đã sửa thể thức){path.suffix}"))
    write(path, target)
    return target


def _receivers(desk: Desk, paper: CheckedPaper) -> Finding:
    """Judge whether the coordinators of the tasks that a paper names are among its recipients."""
    code, title, source = "T01", "Cơ quan phối hợp của nhiệm vụ có trong nơi nhận", "NĐ 30/2020, Phụ lục I, mục II.9b"
    text = "\n".join(line.text for line in paper.lines)
    codes = {code_of(key.replace("\u2011", "-")) for key in _KEY.findall(text)}
    found = register(desk)
    lines = [line for line in found.lines if line.code in codes]
    if not lines:
        return Finding(code, title, source, "không xét")
    told = fold(" ".join(line.text for line in (*paper.parts.receivers, *paper.parts.address, *paper.parts.addressees)))
    wanted = {found.party(key) for line in lines for _, key in line.others if key in found.agencies}
    missing = sorted(name for name in wanted if fold(name) not in told)
    if missing:
        return Finding(code, title, source, "sai", f"thiếu {', '.join(missing)}")
    return Finding(code, title, source, "đạt")


def rule_count() -> int:
    """Return how many assertions there are."""
    return len(RULES)
