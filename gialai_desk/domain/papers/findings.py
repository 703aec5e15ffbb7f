"""What a format rule says: passed, failed with why and where, or not to be judged; rules register themselves with their source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from gialai_desk.domain.papers.checked import CheckedPaper, Line

Verdict = Literal["đạt", "sai", "không xét"]
Why = str | None  # None = passed


@dataclass(frozen=True)
class Finding:
    """The verdict of one rule; `line` is the paragraph that it is about, -1 for the whole paper."""

    code: str
    title: str
    source: str
    verdict: Verdict
    why: str = ""
    line: int = -1


@dataclass(frozen=True)
class Rule:
    """One named assertion with its legal source."""

    code: str
    title: str
    source: str
    judge: "Judge"


Judge = Callable[[CheckedPaper], "Outcome"]


@dataclass(frozen=True)
class Outcome:
    """What a rule found: `applies` False = the paper has nothing that the rule is about."""

    applies: bool = True
    why: str = ""
    line: int = -1


NOTHING = Outcome(applies=False)
PASSED = Outcome()
RULES: list[Rule] = []


def rule(code: str, title: str, source: str) -> Callable[[Judge], Judge]:
    """Register a rule under a code (standards, table 9.1)."""

    def keep(judge: Judge) -> Judge:
        RULES.append(Rule(code, title, source, judge))
        return judge

    return keep


def every(lines: Iterable[Line], wrong: Callable[[Line], str]) -> Outcome:
    """Judge each line; the first that is wrong is told."""
    found = tuple(lines)
    if not found:
        return NOTHING
    for line in found:
        why = wrong(line)
        if why:
            return Outcome(why=why, line=line.index)
    return PASSED


def check(paper: CheckedPaper) -> list[Finding]:
    """Return the verdict of every rule in the order of the codes."""
    found: list[Finding] = []
    for one in sorted(RULES, key=lambda entry: entry.code):
        outcome = one.judge(paper)
        verdict: Verdict = "không xét" if not outcome.applies else "sai" if outcome.why else "đạt"
        found.append(Finding(one.code, one.title, one.source, verdict, outcome.why, outcome.line))
    return found
