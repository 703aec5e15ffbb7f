"""Words that could run, break or hide something, in every field: every paper opens and says them unchanged."""

import re
import zipfile
from xml.etree import ElementTree

import docx
import openpyxl
import pytest

from gialai_desk.actions import (
    agencies,
    drafts,
    forms,
    friday,
    letters,
    listings,
    overview,
    papers,
    review,
    setup,
    snapshots,
    tasks,
    tracker,
)
from gialai_desk.qt.printing import write_pdf
from gialai_desk.store import notices
from tests.conftest import TODAY
from tests.office import converted, needed

HOSTILE = {
    "formula": '=HYPERLINK("file:///etc/passwd","bấm")',
    "plus": "+1+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)",
    "minus": "-2+3",
    "control": "một\x00hai\x07ba\x1b[31mbốn\x0bnăm",
    "markup": '</w:t><b>&amp; "x" <!--',
    "coded": "_x0041_ và _x000D_",
    "right": "\u202eđảo ngược\u202c \u200f\u061c",
    "emoji": "😀 👩‍👩‍👧 🇻🇳",
    "template": "{{truong}} {0} %s ${x}",
    "lines": "dòng một\ndòng hai\r\ndòng ba\tthụt",
    "long": "nội dung dài " * 2600,
}


def kept(words):
    """Return what of the words an office file can hold, spaces told as one: XML has no control characters."""
    return " ".join(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", words).split())


@pytest.fixture
def hostile(samples, request):
    words = HOSTILE[request.param]
    short = words[:200]
    body = agencies.find(samples, "Sở Tài chính").id
    agencies.edit(samples, body, {"name": f"Sở Tài chính {short}"})
    agencies.save_signer(samples, agencies.signers(samples)[0].id, short, ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"))
    setup.change_office(samples, {"archive": short, "recipients": [short, "CVP"]})
    for notice in notices.all_notices(samples.db):
        review.edit_notice(samples, notice.id, {"subject": short, "chair": short})
    for line in overview.register(samples).lines:
        if line.lead == body:
            tasks.edit(samples, line.id, {"text": f"{words} xong", "product": short, "follower": short, "field": short})
            tasks.report(samples, line.id, words, difficulty=short, proposal=short)
    return samples, words


def make_all(desk, folder):
    """Write every kind of paper; return the files."""
    body = next(one.id for one in agencies.listing(desk) if one.name.startswith("Sở Tài chính"))
    person = drafts.people(desk)[0]
    fields = dict.fromkeys(("about", "reason", "opinions", "proposal", "leader", "received", "reply_by", "meeting", "chair", "time", "place", "notes", "request", "receiver", "witness"), person)  # fmt: skip
    tracker.write(desk, folder / "a.xlsx")
    tracker.write(desk, folder / "b.xlsx", layout="B")
    friday.make(desk, folder / "goi", write_pdf)
    drafts.write_letters(desk, folder / "cv")
    drafts.write_letters(desk, folder / "chung", joint=True)
    letters.issue(desk, letters.listing(desk)[0][0].id, "12", TODAY)
    papers.write_registers(desk, TODAY.year, folder / "so.xlsx")
    papers.write_meeting(desk, body, folder / "hop.docx")
    papers.write_questions(desk, folder / "hoi.docx")
    forms.send(desk, folder / "phieu")
    forms.write_reminder(desk, folder / "nhac.docx")
    found = overview.register(desk)
    for suffix in listings.SUFFIXES:
        listings.write(listings.of_tasks(found, found.lines, person), folder / f"list{suffix}", write_pdf)
    for code in ("submission", "slip", "transfer", "invitation", "extension", "handover"):
        kind = drafts.kind_of(code)
        named = {one.name: one.choices[1] if one.choices else fields.get(one.name, "") for one in kind.fields}
        made = drafts.make(desk, code, named, agency_id=body, person=person if "person" in kind.needs else None)
        drafts.write(made, folder / f"{code}.docx")
    notice = drafts.own_notices(desk)[0][0]
    drafts.write(drafts.make(desk, "conclusion", {}, notice_id=notice), folder / "conclusion.docx")
    return [file for file in folder.rglob("*") if file.suffix in (".docx", ".xlsx")]


@pytest.mark.parametrize("hostile", HOSTILE, indirect=True)
def test_every_paper_opens_and_nothing_in_it_runs(hostile, qapp, tmp_path):
    desk, words = hostile
    files = make_all(desk, tmp_path)
    assert len(files) > 25
    said = 0
    for file in files:
        with zipfile.ZipFile(file) as opened:
            for name in opened.namelist():
                if name.endswith((".xml", ".rels")):
                    ElementTree.fromstring(opened.read(name))
        text = in_word(file) if file.suffix == ".docx" else in_book(file)
        said += kept(words)[:150] in text
    assert said >= 10, "letters, trackers, forms, lists and sheets say the words as they are"


def in_word(file):
    return " ".join("".join(node.text or "" for node in docx.Document(str(file)).element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")).split())  # fmt: skip


def in_book(file):
    found = []
    for sheet in openpyxl.load_workbook(file).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{file.name} {cell.coordinate} would be run"
                found.append(str(cell.value or ""))
    return " ".join(" ".join(found).split())


@pytest.mark.parametrize("hostile", ["long"], indirect=True)
def test_a_cell_holds_as_much_as_a_cell_can(hostile, tmp_path):
    desk, words = hostile
    tracker.write(desk, tmp_path / "a.xlsx")
    cells = [
        cell.value for row in openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0].iter_rows() for cell in row
    ]
    longest = max((cell for cell in cells if isinstance(cell, str)), key=len)
    assert len(longest) == 32_767
    assert kept(longest)[:30_000] == kept(words)[:30_000]


@needed
@pytest.mark.parametrize("hostile", ["markup", "right", "emoji"], indirect=True)
def test_another_office_suite_opens_them_too(hostile, tmp_path):
    desk, words = hostile
    tracker.write(desk, tmp_path / "a.xlsx")
    papers.write_meeting(desk, next(one.id for one in agencies.listing(desk) if one.name.startswith("Sở Tài chính")), tmp_path / "hop.docx")  # fmt: skip
    for name, kind in (("a.xlsx", "ods"), ("hop.docx", "odt")):
        with zipfile.ZipFile(converted(tmp_path / name, kind)) as opened:
            text = "".join(ElementTree.fromstring(opened.read("content.xml")).itertext())
        assert kept(words) in " ".join(text.split())
    assert snapshots.freeze(desk).tasks
