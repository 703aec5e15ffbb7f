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


FIELDS = ("lead", "coordinate", "deadline", "report_to")


def values(want, task):
    """Return (field, what a careful reader found, what was read) of one task."""
    due = task.deadline.due.isoformat() if task.deadline.due else None
    again = want.get("recurring", task.deadline.recurring)
    return (
        ("lead", agencies(want["lead"]), agencies(party.name for party in task.lead)),
        ("coordinate", agencies(want["coordinate"]), agencies(party.name for party in task.coordinators)),
        ("deadline", (want["deadline"], again), (due, task.deadline.recurring)),
        ("report_to", receiver(want["report_to"]), receiver(task.report_to)),
    )


def receiver(name):
    return key(name).removeprefix("chủ tịch ")


def check(gold, reading):
    assert len(reading.tasks) == len(gold["tasks"]), [task.text[:60] for task in reading.tasks]
    for want, task in zip(gold["tasks"], reading.tasks, strict=True):
        assert key(want["begins"]) in key(task.text)[:200], task.text
        for field, wanted, read in values(want, task):
            assert read == wanted, f"{field}: {task.text[:60]}"


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_every_task_is_found_and_none_invented(path):
    gold, text = load(path)
    check(gold, read_notice(text))


# paragraphs without a mark: once torn into lines, their beginning looks like any sentence that begins a line
UNMARKED = ("cong_dien", "tb_vp", "ho_chua", "phien_hop_thanh_vien", "xoa_nha_tam", "chay_rung_mua_kho", "vanh_dai_3")


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("path", [one for one in GOLD if one.stem not in UNMARKED], ids=lambda path: path.stem)
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
        words = "".join(nfc(text[start:end]).replace("**", "").split())  # emphasis of a copied page is no word
        assert task.text.replace(" ", "") == words, "the words are those of the source"


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


def test_doubts_are_few_and_say_why():
    shown, doubts = 0, []
    for path in GOLD:
        for task in read_notice(load(path)[1]).tasks:
            shown += len(FIELDS)
            doubts += task.doubts.values()
    assert len(doubts) < 0.2 * shown, "what is doubtful must stand out"
    assert all(len(why) > 15 for why in doubts)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Bệnh viện Lạ Lùng rà soát quy trình.", "lead"),
        ("Các chủ rừng rà soát diện tích rừng.", "lead"),
        ("Sở Y tế phối hợp với Ngân hàng Nhà nước Chi nhánh Mười rà soát.", "coordinate"),
        ("Sở Y tế rà soát trước ngày 15/8/2025, tổ chức lại ngày 20/9/2025.", "deadline"),
        ("Sở Y tế trình người đứng đầu xem xét.", "report_to"),
    ],
)
def test_what_may_be_wrong_is_doubtful_and_the_rest_is_not(text, field):
    task = read_notice(f"THÔNG BÁO\nKết luận về y tế\n\nChủ tịch UBND tỉnh kết luận như sau:\n1. {text}\n").tasks[0]
    assert set(task.doubts) == {field}
    assert task.confidence < 0.9
