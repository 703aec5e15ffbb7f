"""Killed again and again in the middle of edits and imports: the file opens, what was acknowledged is there, nothing is half done."""

import os
import random
import signal
import subprocess
import sys
import time

from gialai_desk.actions import backup, overview, setup
from gialai_desk.store import log
from gialai_desk.store.tables import LOGGED
from tests.conftest import FILES, TODAY

KILLS = 100
WORKER = """
import sys
from pathlib import Path
from datetime import date
from gialai_desk.actions import setup, importing, tasks, overview
desk = setup.open_desk(Path(sys.argv[1]), today=date(2025, 7, 25))
text = Path(sys.argv[2]).read_text(encoding="utf-8")
start = int(sys.argv[3])
for number in range(start, start + 10_000):
    found = importing.propose_text(desk, text.replace("87/TB", f"{number}/TB"))
    print("notice", found.notice_id, len(found.task_ids), flush=True)
    made = tasks.add(desk, f"Nhiệm vụ {number}")
    tasks.report(desk, made, f"Kết quả {number}")
    print("task", made, flush=True)
"""


def test_a_hundred_kills_lose_nothing(tmp_path):
    file, source = tmp_path / "desk.db", FILES / "notices" / "tb_so.txt"
    setup.open_desk(file, today=TODAY).close()
    chance = random.Random(7)
    told: list[list[str]] = []
    for number in range(KILLS):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, str(file), str(source), str(number * 10_000)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(FILES.parent.parent)},
        )
        assert worker.stdout is not None
        told.append(worker.stdout.readline().split())
        time.sleep(chance.random() * 0.12)
        worker.send_signal(signal.SIGKILL) if hasattr(signal, "SIGKILL") else worker.kill()
        told += [line.split() for line in worker.stdout.read().splitlines() if line]
        worker.stdout.close()
        worker.wait()
    desk = setup.open_desk(file, today=TODAY)
    assert backup.check(desk) == []
    tasks, notices = log.live(desk.db, "tasks"), log.live(desk.db, "notices")
    reports = {row["task_id"] for row in log.live(desk.db, "progress").values()}
    for kind, record, *count in (line for line in told if len(line) >= 2):
        if kind == "notice":
            assert record in notices
            assert sum(task["notice_id"] == record for task in tasks.values()) == int(count[0])
        else:
            assert record in tasks and record in reports
    for notice in notices:
        assert sum(task["notice_id"] == notice for task in tasks.values()) == 7, "no half import"
    assert len([line for line in told if line]) >= KILLS
    replayed = log.replay(desk.db)
    assert {table: replayed.get(table, {}) for table in LOGGED} == {table: log.live(desk.db, table) for table in LOGGED}
    assert overview.register(desk).lines is not None
    desk.close()
