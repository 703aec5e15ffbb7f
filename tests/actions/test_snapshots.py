"""Snapshots keep the figures of a day; the report of a period says what changed, in the decree's form."""

import sqlite3
from datetime import date, timedelta

import docx
import pytest

from gialai_desk.actions import formats, friday, letters, overview, setup, snapshots, tasks
from gialai_desk.domain.errors import WrongKey
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.papers.periods import period_of
from gialai_desk.domain.snapshots import Change, changes, from_text, to_text
from gialai_desk.domain.tasks import Health
from tests.conftest import TODAY


def test_a_snapshot_never_changes(samples):
    kept = snapshots.take(samples)
    before = snapshots.load(samples, kept)
    line = overview.register(samples).lines[0]
    tasks.report(samples, line.id, "xong", closes=True)
    assert snapshots.load(samples, kept) == before
    assert snapshots.take(samples).id != kept.id
    for statement in ("UPDATE snapshots SET tasks = 0", "DELETE FROM snapshots"):
        with pytest.raises(sqlite3.Error):
            samples.db.execute(statement)


def test_the_same_figures_are_kept_once(samples):
    assert snapshots.take(samples) == snapshots.take(samples)
    assert len(snapshots.listing(samples)) == 1


def test_a_snapshot_reads_back_as_it_was(samples):
    frozen = snapshots.freeze(samples)
    assert from_text(to_text(frozen)) == frozen
    assert frozen.counts.total == len(overview.register(samples).lines)


def test_two_snapshots_tell_what_happened_between_them(samples):
    old = snapshots.freeze(samples)
    open_ones = [
        line
        for line in overview.register(samples).lines
        if line.health in (Health.RUNNING, Health.DUE_SOON, Health.NO_DUE)
    ]
    late = next(line for line in overview.register(samples).lines if line.health is Health.OVERDUE)
    tasks.report(samples, open_ones[0].id, "xong", closes=True)
    tasks.extend(samples, late.id, TODAY + timedelta(days=30), "chờ ý kiến bộ")
    found = {(one.kind, one.task.task_id) for one in changes(old, snapshots.freeze(samples))}
    assert found == {(Change.DONE, open_ones[0].id), (Change.EXTENDED, late.id)}


def test_a_merged_agency_is_addressed_by_its_living_successor_also_in_a_snapshot(samples):
    names = {paper.agency for paper in snapshots.freeze(samples).letters}
    living = {one.agency.name for one in (*letters.candidates(samples), *letters.reminders(samples))}
    assert names <= living


@pytest.mark.parametrize(
    ("kind", "day", "start", "end"),
    [
        ("week", date(2026, 11, 20), date(2026, 11, 16), date(2026, 11, 22)),
        ("week", date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 3)),
        ("month", date(2026, 7, 10), date(2026, 6, 15), date(2026, 7, 14)),
        ("month", date(2026, 12, 20), date(2026, 12, 15), date(2027, 1, 14)),
        ("quarter", date(2026, 8, 1), date(2026, 6, 15), date(2026, 9, 14)),
        ("quarter", date(2026, 12, 14), date(2026, 9, 15), date(2026, 12, 14)),
    ],
)
def test_periods_follow_the_cut_offs(kind, day, start, end):
    found = period_of(kind, day)
    assert (found.start, found.end) == (start, end)


def test_the_report_has_its_sections_and_passes_the_format_check(samples, tmp_path):
    friday.write_report(samples, tmp_path / "report.docx", "month")
    document = docx.Document(str(tmp_path / "report.docx"))
    words = [paragraph.text for paragraph in document.paragraphs]
    headings = [text for text in words if text.split(".")[0] in ("I", "II", "III", "IV", "V")]
    assert len(headings) == 5
    assert any("Tháng 8 năm 2025".lower() in text.lower() for text in words)
    assert [one.code for one in formats.review(tmp_path / "report.docx")[1] if one.verdict == "sai"] == []


def test_a_reminder_before_the_day_is_no_round(samples, tmp_path):
    assert letters.make(samples, tmp_path, soon=True)
    letter = next(one for one, _, _ in letters.listing(samples) if one.round == 0)
    letters.issue(samples, letter.id, "31", TODAY)
    again = setup.open_desk(samples.path, today=TODAY + timedelta(days=20))
    late = next(one for one in letters.candidates(again) if one.agency.id == letter.agency_id)
    assert late.round == 1
    assert not [one for one in letters.reminders(samples) if one.agency.id == letter.agency_id]
    again.close()


def test_a_key_from_a_paper_opens_its_task_and_a_mistyped_one_is_told(samples):
    line = overview.register(samples).lines[0]
    key = key_of(line.code)
    assert tasks.find(samples, key).id == line.id
    assert [hit.id for hit in overview.search(samples, key)] == [line.id]
    wrong = key[:-3] + ("0" if key[-3] != "0" else "1") + key[-2:]
    with pytest.raises(WrongKey):
        tasks.find(samples, wrong)
