import shutil
import sqlite3
from datetime import datetime

import pytest

from gialai_desk.actions import backup, overview, setup
from gialai_desk.domain.errors import (
    CannotWrite,
    DeskDamaged,
    DeskElsewhere,
    DeskNewer,
    DeskReadOnly,
    DeskUnopenable,
    DiskFull,
)
from gialai_desk.store import backup as store_backup
from gialai_desk.store import database
from tests.conftest import FILES, TODAY


def test_a_new_desk_holds_the_province(desk):
    names = [one.name for one in overview.register(desk).agencies.values()]
    assert sum(name.startswith(("UBND xã ", "UBND phường ")) for name in names) == 135
    assert "Sở Ngoại vụ" in names


def test_a_file_of_every_released_version_opens(tmp_path):
    files = sorted(FILES.glob("desk_v*.db"))
    assert files
    for file in files:
        shutil.copy(file, tmp_path / file.name)
        desk = setup.open_desk(tmp_path / file.name, today=TODAY)
        assert len(overview.register(desk).lines) == 26
        assert backup.check(desk) == []
        desk.close()


def test_a_file_of_a_newer_program_is_refused_and_left_alone(samples):
    samples.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('gialai_desk', 'm999_future', '2030')"
    )
    with pytest.raises(DeskNewer):
        setup.open_desk(samples.path)


@pytest.mark.parametrize("content", [b"not a database at all, just words", b"SQLite format 3\x00" + b"\xff" * 4000])
def test_other_files_are_refused(tmp_path, content):
    file = tmp_path / "x.db"
    file.write_bytes(content)
    with pytest.raises(DeskDamaged):
        setup.open_desk(file)
    assert file.read_bytes() == content


def test_a_strange_database_is_refused(tmp_path):
    other = sqlite3.connect(tmp_path / "x.db")
    other.execute("CREATE TABLE things (id)")
    other.commit()
    other.close()
    with pytest.raises(DeskDamaged):
        setup.open_desk(tmp_path / "x.db")


def test_a_synchronised_folder_is_refused_with_advice(tmp_path):
    with pytest.raises(DeskElsewhere) as found:
        setup.open_desk(tmp_path / "OneDrive" / "desk.db")
    assert "OneDrive" in found.value.place
    assert not (tmp_path / "OneDrive").exists()


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(DeskUnopenable):
        setup.open_desk(tmp_path / "file" / "desk.db")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY, DeskReadOnly),
        (sqlite3.SQLITE_CANTOPEN, DeskUnopenable),
        (sqlite3.SQLITE_CORRUPT, DeskDamaged),
    ],
)
def test_what_sqlite_says_becomes_our_errors(code, kind):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    assert isinstance(database.as_desk_error(error, "desk.db"), kind)


def test_a_full_disk_loses_nothing_that_was_kept(samples):
    from gialai_desk.actions import tasks
    from gialai_desk.store import tasks as rows

    samples.db.execute("PRAGMA max_page_count = 1")
    task = rows.by_code(samples.db, "NV250001")
    with pytest.raises(DiskFull):
        tasks.report(samples, task.id, "x" * 3_000_000)
    samples.db.execute("PRAGMA max_page_count = 1000000")
    assert rows.progress(samples.db, task.id) == []
    tasks.report(samples, task.id, "Đã trình")
    assert backup.check(samples) == []


def test_a_backup_is_a_whole_desk(samples, tmp_path):
    backup.backup_to(samples, tmp_path / "copy.db")
    copy = setup.open_desk(tmp_path / "copy.db", today=TODAY)
    assert [line.code for line in overview.register(copy).lines] == [
        line.code for line in overview.register(samples).lines
    ]
    copy.close()


def test_a_backup_that_cannot_be_written_says_so(samples, tmp_path):
    (tmp_path / "blocked").write_text("x")
    with pytest.raises(CannotWrite):
        backup.backup_to(samples, tmp_path / "blocked" / "copy.db")


def test_the_daily_backup_is_made_once_and_fourteen_are_kept(samples):
    assert backup.daily(samples) is not None
    assert backup.daily(samples) is None
    for day in range(1, 20):
        store_backup.snapshot(samples.db, samples.path, "thu", datetime(2024, 1, day))
    kept = sorted((samples.path.parent / "backups").glob("*.db"))
    assert len(kept) == store_backup.KEEP
    assert "20250725" in kept[-1].name, "the newest stays"


def test_searching_needs_no_accents_and_finds_beginnings(samples):
    titles = [hit.title for hit in overview.search(samples, "tru so lam viec")]
    assert any("Về trụ sở làm việc" in title for title in titles)
    assert any(hit.kind == "agency" for hit in overview.search(samples, "so duong")) is False
    assert any(hit.kind == "agency" and "Đak Đoa" in hit.title for hit in overview.search(samples, "dak doa"))
    assert overview.search(samples, '" OR * (') == []


def test_what_lies_in_the_trash_is_not_found(samples):
    from gialai_desk.actions import tasks
    from gialai_desk.store import tasks as rows

    task = rows.by_code(samples.db, "NV250026")
    assert any(hit.id == task.id for hit in overview.search(samples, "tru so lam viec"))
    tasks.trash(samples, "tasks", [task.id])
    assert not any(hit.id == task.id for hit in overview.search(samples, "tru so lam viec"))
    assert [row[1] for row in overview.trash(samples)] == [task.id]
    tasks.restore(samples, "tasks", [task.id])
    assert any(hit.id == task.id for hit in overview.search(samples, "tru so lam viec"))


def test_the_steps_that_are_known_are_those_that_exist():
    from gialai_desk.store.migrations import steps
    from gialai_desk.store.tables import KNOWN_STEPS

    assert tuple(step.name for step in steps._migrations) == KNOWN_STEPS
