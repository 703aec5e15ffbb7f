"""Whole notices with what a careful reader finds in them: the two real ones and invented ones of other provinces and ministries."""

import json

import pytest

from gialai_desk.domain.extraction.reading import read_notice
from gialai_desk.domain.text import nfc, tone_old
from tests.conftest import FILES
from tests.extraction.damage import torn

GOLD = sorted((FILES / "notices").glob("*.json"))
SAMPLES = FILES.parent.parent / "resources" / "samples"


def load(path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    source = FILES / "notices" / gold["source"]
    return gold, (source if source.exists() else SAMPLES / gold["source"]).read_text(encoding="utf-8")


def key(text):
    return " ".join(tone_old(nfc(text or "")).casefold().split())


def agencies(names):
    return sorted(
        "<liên quan>"
        if key(name).endswith("liên quan")
        else key(name).replace("ủy ban nhân dân", "ubnd").removeprefix("các ")
        for name in names
    )


def check(gold, reading):
    assert len(reading.tasks) == len(gold["tasks"]), [task.text[:60] for task in reading.tasks]
    for want, task in zip(gold["tasks"], reading.tasks, strict=True):
        assert key(want["begins"]) in key(task.text)[:200], task.text
        where = task.text[:60]
        assert agencies(party.name for party in task.lead) == agencies(want["lead"]), where
        assert agencies(party.name for party in task.coordinators) == agencies(want["coordinate"]), where
        assert (task.deadline.due.isoformat() if task.deadline.due else None) == want["deadline"], where
        assert key(task.report_to).removeprefix("chủ tịch ") == key(want["report_to"]).removeprefix("chủ tịch "), where
        if "recurring" in want:
            assert task.deadline.recurring == want["recurring"], where


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_every_task_is_found_and_none_invented(path):
    gold, text = load(path)
    check(gold, read_notice(text))


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    "path", [one for one in GOLD if one.stem not in ("cong_dien", "tb_vp")], ids=lambda path: path.stem
)
def test_torn_text_is_read_the_same(path, seed):
    gold, text = load(path)
    check(gold, read_notice(torn(text, seed, pages=seed == 3)))


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_header_is_read_and_nothing_invented(path):
    gold, text = load(path)
    header = read_notice(text).header
    doc = gold["doc"]
    found = {
        "type": header.kind,
        "number": header.number,
        "date": header.issued_on and header.issued_on.isoformat(),
        "meeting_date": header.meeting_on and header.meeting_on.isoformat(),
        "chair": header.chair,
        "subject": header.subject,
        "signer_role": "; ".join(header.signer_role) or None,
        "signer_name": header.signer_name,
        "recipients": list(header.recipients),
    }
    assert {name: found[name] for name in found if name in doc} == {name: doc[name] for name in found if name in doc}


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_every_sentence_is_accounted_for_and_nothing_reworded(path):
    _, text = load(path)
    reading = read_notice(text)
    assert reading.coverage > 0.99
    assert all(passage.reason for passage in reading.passages)
    for task in reading.tasks:
        start, end = task.spans[0]
        assert task.text.replace(" ", "") == "".join(nfc(text[start:end]).split()), "the words are those of the source"


def test_a_gap_in_the_numbering_is_noticed_but_not_filled():
    _, text = load(FILES / "notices" / "so_ngoai_vu.json")
    reading = read_notice(text)
    assert any("5 sang 7" in warning.message for warning in reading.warnings)
    assert not any(task.section_path[0] == "6" for task in reading.tasks)


def test_each_value_says_where_it_comes_from():
    _, text = load(FILES / "notices" / "so_ngoai_vu.json")
    first, *_, last = read_notice(text).tasks
    assert (first.basis, last.basis) == ("default", "explicit")
    assert "suy ra" in first.reasons["lead"]
    assert "15/7/2025" in first.reasons["deadline"]
    assert first.confidence < last.confidence
