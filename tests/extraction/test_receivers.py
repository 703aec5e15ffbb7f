"""To whom a result is owed, in the words of official papers."""

from pathlib import Path

import pytest

from gialai_desk.domain.extraction.reporting import report_to

LINES = (Path(__file__).parents[1] / "files" / "receivers.txt").read_text("utf-8").splitlines()
CLAUSES = (
    "Sở Xây dựng rà soát quy hoạch, {}.",
    "Khẩn trương hoàn thiện hồ sơ; {} và đôn đốc các đơn vị.",
)


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(("words", "receiver"), [line.split(" | ") for line in LINES])
def test_the_receiver_is_read_wherever_the_clause_stands(words: str, receiver: str, clause: str) -> None:
    assert (report_to(clause.format(words)) or "-") == receiver
