"""Deadlines, recurring duties and dates that are neither, each in the words of a paper of Tuesday 10/3/2026."""

from datetime import date
from pathlib import Path

import pytest

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction.dates import find_deadline
from gialai_desk.domain.extraction.model import Deadline

FILES = Path(__file__).parents[1] / "files"
DEADLINES, RECURRING = (
    [tuple(line.split(" | ")) for line in (FILES / name).read_text("utf-8").splitlines()]
    for name in ("deadlines.txt", "recurring.txt")
)
NO_DEADLINES = (FILES / "no_deadlines.txt").read_text("utf-8").splitlines()
CLAUSES = (
    "Sở Tài chính rà soát các vướng mắc, {}.",
    "Sở Xây dựng đôn đốc nhà thầu thi công; {}; báo cáo UBND tỉnh.",
)


def read(words: str) -> Deadline:
    return find_deadline(words, date(2026, 3, 10), WorkCalendar())


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(("words", "day"), DEADLINES)
def test_a_deadline_is_read_wherever_it_stands(words: str, day: str, clause: str) -> None:
    due = read(clause.format(words)).due
    assert (due.isoformat() if due else "-") == day


@pytest.mark.parametrize("sentence", NO_DEADLINES)
def test_what_a_sentence_is_about_is_no_deadline(sentence: str) -> None:
    deadline = read(f"{sentence}.")
    assert (deadline.due, deadline.recurring) == (None, None)


@pytest.mark.parametrize(("words", "duty"), RECURRING)
def test_a_duty_that_comes_again_is_read(words: str, duty: str) -> None:
    assert read(f"Sở Tài chính theo dõi, {words}.").recurring == duty
