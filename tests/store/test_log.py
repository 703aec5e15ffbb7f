"""The change log: any sequence of actions undone gives back the first content; replaying it gives the live tables."""

import contextlib
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gialai_desk.actions import agencies, demo, history, review, rules, setup, tasks
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import NotAllowed, NothingToUndo
from gialai_desk.store import log
from gialai_desk.store import notices as notice_rows
from gialai_desk.store import tasks as task_rows
from gialai_desk.store.tables import LOGGED

TODAY = date(2025, 7, 25)
WORDS = st.sampled_from(["Đã trình dự thảo", "Chậm do thời tiết", "=1+1", "Quyết định số 5/QĐ-UBND", "x" * 300])


def content(desk: Desk):
    return {table: log.live(desk.db, table) for table in LOGGED}


class Register(RuleBasedStateMachine):
    """A person who does anything in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = setup.open_desk(Path(self.folder.name) / "desk.db", today=TODAY)
        self.first = content(self.desk)
        self.changes = 0

    def teardown(self) -> None:
        while True:
            try:
                history.undo(self.desk)
            except NothingToUndo:
                break
        assert content(self.desk) == self.first
        assert log.replay(self.desk.db).items() >= {k: v for k, v in content(self.desk).items() if v}.items()
        self.desk.close()
        self.folder.cleanup()

    def ids(self, stage=None):
        rows = [
            task
            for notice in notice_rows.all_notices(self.desk.db)
            for task in task_rows.of_notice(self.desk.db, notice.id)
        ]
        return [task.id for task in rows if stage is None or task.stage == stage]

    def attempt(self, action, *arguments, **options) -> None:
        with contextlib.suppress(NotAllowed):
            action(self.desk, *arguments, **options)

    @initialize()
    def read_the_samples(self) -> None:
        demo.samples(self.desk, register=False)

    @precondition(lambda self: self.ids("proposed"))
    @rule(data=st.data())
    def accept(self, data) -> None:
        self.attempt(review.accept, [data.draw(st.sampled_from(self.ids("proposed")))])

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), words=WORDS)
    def drop(self, data, words) -> None:
        self.attempt(review.drop, data.draw(st.sampled_from(self.ids())), words)

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), at=st.integers(1, 200))
    def split(self, data, at) -> None:
        self.attempt(review.split, data.draw(st.sampled_from(self.ids())), at)

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def merge(self, data) -> None:
        self.attempt(review.merge, data.draw(st.sampled_from(self.ids())))

    @precondition(lambda self: self.ids("accepted"))
    @rule(data=st.data(), words=WORDS, closes=st.booleans())
    def report(self, data, words, closes) -> None:
        self.attempt(
            tasks.report,
            data.draw(st.sampled_from(self.ids("accepted"))),
            words,
            closes=closes,
            paper="số 4/BC-SNgV ngày 20/7/2025",
        )

    @precondition(lambda self: self.ids("accepted"))
    @rule(data=st.data(), days=st.integers(-5, 60), words=WORDS)
    def extend(self, data, days, words) -> None:
        self.attempt(
            tasks.extend, data.draw(st.sampled_from(self.ids("accepted"))), TODAY + timedelta(days=days), words
        )

    @precondition(lambda self: self.ids())
    @rule(
        data=st.data(),
        names=st.lists(
            st.sampled_from(["Sở Y tế", "Sở Nội vụ", "các sở, ngành liên quan", "UBND xã Ia Dom"]), max_size=3
        ),
    )
    def assign(self, data, names) -> None:
        self.attempt(
            tasks.set_role,
            data.draw(st.sampled_from(self.ids())),
            data.draw(st.sampled_from(["lead", "joint", "coordinator"])),
            names,
        )

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def trash(self, data) -> None:
        self.attempt(tasks.trash, "tasks", [data.draw(st.sampled_from(self.ids()))])

    @rule(words=st.sampled_from(["Sở Biển đảo", "Ban Quản lý Vịnh", "Sở Y tế"]))
    def add_agency(self, words) -> None:
        self.attempt(agencies.add, words)

    @rule(
        words=st.sampled_from(["Phòng Lạ", "hợp tác", "x", "Sở Y tế"]),
        field=st.sampled_from(["agency", "lead", "none"]),
        active=st.booleans(),
    )
    def teach(self, words, field, active) -> None:
        self.attempt(rules.save, None, words, field, "Sở Nội vụ")
        for one in rules.listing(self.desk)[:1]:
            rules.switch(self.desk, one.id, active=active)

    @rule()
    def undo(self) -> None:
        with contextlib.suppress(NothingToUndo):
            history.undo(self.desk)

    @rule()
    def redo(self) -> None:
        with contextlib.suppress(NothingToUndo):
            history.redo(self.desk)

    @invariant()
    def the_log_tells_the_live_tables(self) -> None:
        told = log.replay(self.desk.db)
        assert {table: told.get(table, {}) for table in LOGGED} == content(self.desk)


TestRegister = Register.TestCase
TestRegister.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_undo_and_redo_survive_a_restart(tmp_path):
    desk = setup.open_desk(tmp_path / "desk.db", today=TODAY)
    demo.samples(desk)
    tasks.report(desk, task_rows.by_code(desk.db, "NV250001").id, "Đã trình")
    after = content(desk)
    desk.close()
    desk = setup.open_desk(tmp_path / "desk.db", today=TODAY)
    assert history.undo(desk).startswith("Ghi tiến độ NV250001")
    assert content(desk) != after
    desk.close()
    desk = setup.open_desk(tmp_path / "desk.db", today=TODAY)
    assert history.redo(desk).startswith("Ghi tiến độ NV250001")
    assert content(desk) == after
    with pytest.raises(NothingToUndo):
        history.redo(desk)
    desk.close()


def test_a_new_change_ends_what_could_be_redone(samples):
    task = task_rows.by_code(samples.db, "NV250001")
    tasks.edit(samples, task.id, {"officer": "A"})
    history.undo(samples)
    tasks.edit(samples, task.id, {"officer": "B"})
    with pytest.raises(NothingToUndo):
        history.redo(samples)


def test_history_of_a_record_says_who_when_what(samples):
    task = task_rows.by_code(samples.db, "NV250001")
    tasks.edit(samples, task.id, {"product": "Kế hoạch"})
    newest = history.of_record(samples, "tasks", task.id)[0]
    assert newest.person and newest.at.date() == TODAY
    assert [(one.field, one.after) for one in newest.fields] == [("product", "Kế hoạch")]


def test_nothing_is_written_outside_a_change(desk):
    import sqlite3

    with pytest.raises(sqlite3.IntegrityError, match="outside a change"):
        desk.db.execute("UPDATE agencies SET note = 'x'")


def test_a_change_that_fails_leaves_nothing(samples):
    before = content(samples)
    with pytest.raises(ZeroDivisionError), samples.change("hỏng") as db:
        task_rows.change(db, task_rows.by_code(db, "NV250001").id, {"officer": "X"})
        raise ZeroDivisionError
    assert content(samples) == before
    assert history.next_labels(samples)[0] != "hỏng"


def test_a_task_has_one_lead_at_most(samples):
    import sqlite3

    from gialai_desk.domain.tasks import Assignment

    task = task_rows.by_code(samples.db, "NV250001")
    with pytest.raises(sqlite3.IntegrityError), samples.change("hai chủ trì") as db:
        task_rows.add_assignment(db, Assignment("second", task.id, "lead", "gl-SYT"))
