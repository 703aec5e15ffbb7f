"""Killed again and again in the middle of edits and imports: the file opens, what was acknowledged is there, nothing is half done."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from gialai_desk.actions import backup, overview, setup
from gialai_desk.store import log
from gialai_desk.store.tables import LOGGED
from tests.conftest import FILES, TODAY

KILLS = 100
WORKER = """
import os, sys
from pathlib import Path
from datetime import date
from gialai_desk.actions import setup, importing, tasks, overview
file, text = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8")
def work(start):
    desk = setup.open_desk(file, today=date(2025, 7, 25))
    for number in range(start, start + 10_000):
        found = importing.propose_text(desk, text.replace("87/TB", f"{number}/TB"))
        print("notice", found.notice_id, len(found.task_ids), flush=True)
        made = tasks.add(desk, f"Nhiệm vụ {number}")
        tasks.report(desk, made, f"Kết quả {number}")
        print("task", made, flush=True)
warm = setup.open_desk(file.with_name("warm.db"), today=date(2025, 7, 25))
importing.propose_text(warm, text)
warm.close()
for line in sys.stdin:
    child = os.fork()
    if not child:
        work(int(line))
    print("worker", child, flush=True)
    os.waitpid(child, 0)
    print("killed", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the workers are forked from one that has its patterns ready")
def test_a_hundred_kills_lose_nothing(tmp_path):
    file, source = tmp_path / "desk.db", FILES / "notices" / "tb_so.txt"
    setup.open_desk(file, today=TODAY).close()
    chance = random.Random(7)
    told: list[list[str]] = []
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, str(file), str(source)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(FILES.parent.parent)},
    ) as nursery:
        assert nursery.stdin is not None and nursery.stdout is not None
        for number in range(KILLS):
            print(number * 10_000, file=nursery.stdin, flush=True)
            lines = [nursery.stdout.readline().split(), nursery.stdout.readline().split()]
            time.sleep(chance.random() * 0.12)
            os.kill(next(int(line[1]) for line in lines if line[0] == "worker"), signal.SIGKILL)
            while lines[-1] != ["killed"]:
                lines.append(nursery.stdout.readline().split())
                assert lines[-1], "the workers' parent has died"
            told += [line for line in lines if line[0] not in ("worker", "killed")]
    desk = setup.open_desk(file, today=TODAY)
    assert backup.check(desk) == []
    tasks, notices = log.live(desk.db, "tasks"), log.live(desk.db, "notices")
    reports = {row["task_id"] for row in log.live(desk.db, "progress").values()}
    for kind, record, *count in told:
        if kind == "notice":
            assert record in notices
            assert sum(task["notice_id"] == record for task in tasks.values()) == int(count[0])
        else:
            assert record in tasks and record in reports
    for notice in notices:
        assert sum(task["notice_id"] == notice for task in tasks.values()) == 7, "no half import"
    assert len(told) >= KILLS
    replayed = log.replay(desk.db)
    assert {table: replayed.get(table, {}) for table in LOGGED} == {table: log.live(desk.db, table) for table in LOGGED}
    assert overview.register(desk).lines is not None
    desk.close()
