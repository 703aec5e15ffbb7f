"""A few hundred mutated files of every format in each run of the suite; the ten thousand are `dev.py bench fuzz`."""

import random

import pytest

from gialai_desk.documents import programs
from gialai_desk.documents.read import read_file
from gialai_desk.documents.read_sheet import tables
from gialai_desk.domain.errors import DeskError
from gialai_desk.domain.extraction.reading import read_notice
from gialai_desk.domain.messages import message
from tests.benchmarks.fuzz import mutated, mutated_inside, seeds


@pytest.fixture(scope="module")
def good(tmp_path_factory, qapp):
    return seeds(tmp_path_factory.mktemp("seeds"))


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.pdf", "a.png", "a.txt", "b.txt", "a.html", "a.doc"])
def test_a_mutated_file_is_read_or_refused_with_a_sentence(good, name, tmp_path, monkeypatch):
    monkeypatch.setattr(programs, "find", lambda *_: None)
    chance = random.Random(f"{name} 7")
    path = tmp_path / f"m.{name.rsplit('.', 1)[1]}"
    for _ in range(40):
        inside = name in ("a.docx", "a.xlsx") and chance.random() < 0.7
        path.write_bytes((mutated_inside if inside else mutated)(good[name], chance))
        try:
            tables(path.read_bytes(), path.name) if name == "a.xlsx" else read_notice(read_file(path).text)
        except DeskError as error:
            assert message(error).endswith((".", ")"))
