"""The commands as a script would call them: output, exit status, no window."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gialai_desk.cli.main import cli, run_command
from gialai_desk.qt.printing import draw_without_window
from tests.conftest import FILES

NOTICE = str(FILES / "notices" / "tb_so.txt")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run(tmp_path, capsys, qapp):
    def call(*words, today="2026-06-01"):
        status = run_command(["--file", str(tmp_path / "desk.db"), "--today", today, *words], draw_without_window)
        found = capsys.readouterr()
        return status, found.out, found.err

    return call


def test_read_prints_the_agreed_shape_and_stores_nothing(run, tmp_path):
    status, out, _ = run("read", NOTICE, "--json")
    shape = json.loads(out)
    assert status == 0
    assert set(shape) == {"doc", "tasks", "warnings", "coverage"}
    assert {
        "type",
        "number",
        "issuer",
        "date",
        "meeting_date",
        "chair",
        "subject",
        "signer_role",
        "signer_name",
        "recipients",
    } <= set(shape["doc"])
    assert {
        "text",
        "lead",
        "coordinate",
        "deadline",
        "recurring",
        "report_to",
        "product",
        "section_path",
        "spans",
        "confidence",
    } <= set(shape["tasks"][0])
    assert not (tmp_path / "desk.db").exists()


def test_the_whole_job(run, tmp_path):
    assert run("import", NOTICE)[0] == 0
    status, out, _ = run("tasks", "--agency", "Sở Tài chính", "--json")
    lines = json.loads(out)
    assert status == 0 and [line["due"] for line in lines] == ["2026-04-30"] and lines[0]["health"] == "overdue"
    code = lines[0]["code"]
    assert run("progress", code, "--result", "Đã có tờ trình", "--paper", "số 45/TTr-STC ngày 20/5/2026")[0] == 0
    assert run("tracker", "--out", str(tmp_path / "t.xlsx"))[0] == 0 and (tmp_path / "t.xlsx").stat().st_size > 5000
    status, out, _ = run("letters", "--out", str(tmp_path / "letters"))
    assert status == 0 and len(list((tmp_path / "letters").glob("*.docx"))) == len(out.splitlines()) >= 2
    assert run("progress", code, "--result", "Xong", "--done-on", "2026-04-29")[0] == 0
    assert json.loads(run("tasks", "--search", "sua chua tru so", "--json")[1])[0]["health"] == "done_on_time"
    assert run("backup", "--out", str(tmp_path / "b.db"))[0] == 0
    assert run("backup", "check")[1].strip() == run("check")[1].strip() == "Tệp dữ liệu tốt"


def test_one_bad_file_does_not_stop_the_others(run, tmp_path):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 broken")
    status, out, _ = run("import", str(tmp_path / "bad.pdf"), NOTICE, NOTICE, "--json")
    results = json.loads(out)
    assert status == 1
    assert [sorted(set(one) & {"error", "duplicate", "notice"}) for one in results] == [
        ["error"],
        ["notice"],
        ["duplicate"],
    ]


def test_filters(run):
    run("import", NOTICE)
    assert {one["health"] for one in json.loads(run("tasks", "--health", "overdue", "--json")[1])} == {"overdue"}
    assert all(one["due"] < "2026-05-01" for one in json.loads(run("tasks", "--due-before", "2026-05-01", "--json")[1]))


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("read", "khong-co.txt"), 1, "Không tìm thấy tệp"),
        (("tasks", "--agency", "Sở Vũ trụ"), 1, "Không tìm thấy cơ quan"),
        (("progress", "NV999999", "--result", "x"), 1, "Không tìm thấy nhiệm vụ"),
        (("letters", "--out", "x"), 1, "Không có nhiệm vụ quá hạn"),
        (("tracker", "--out", "x.pdf"), 1, ".xlsx"),
        (("nonsense",), 2, ""),
        (("tasks", "--health", "purple"), 2, ""),
        (("backup",), 2, ""),
    ],
)
def test_errors_are_one_vietnamese_sentence(run, words, status, says):
    found = run(*words)
    assert found[0] == status
    assert says in found[2] and "Traceback" not in found[2]


def test_demo_makes_a_desk_and_never_overwrites(run, tmp_path):
    assert run("demo", "--out", str(tmp_path / "demo.db"), "--tasks", "30")[0] == 0
    before = (tmp_path / "demo.db").read_bytes()
    assert run("demo", "--out", str(tmp_path / "demo.db"))[0] == 1
    assert (tmp_path / "demo.db").read_bytes() == before


def test_every_command_has_help(capsys, qapp):
    for name in cli.commands:
        assert run_command([name, "--help"], draw_without_window) == 0
        assert len(capsys.readouterr().out.splitlines()) > 3


def test_the_command_line_never_loads_qt():
    code = "import sys; sys.argv = ['gialai-desk', '--help']; from gialai_desk.__main__ import main; main(); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_the_friday_package_of_a_past_week_is_made_again_byte_for_byte(run, tmp_path):
    assert run("import", NOTICE)[0] == 0
    assert run("friday", "--out", str(tmp_path / "one"))[0] == 0
    assert run("progress", "NV260001", "--result", "xong", "--done-on", "2026-06-01")[0] == 0
    assert run("friday", "--out", str(tmp_path / "two"), "--snapshot", "2026-06-01")[0] == 0

    def parts(folder):
        return {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

    first, again = (parts(next((tmp_path / name).iterdir())) for name in ("one", "two"))
    assert len(first) > 5
    assert first == again


def test_a_snapshot_that_was_never_taken_is_an_error(run, tmp_path):
    status, _, error = run("friday", "--out", str(tmp_path), "--snapshot", "2024-01-05")
    assert status == 1
    assert "05/01/2024" in error
    assert not list(tmp_path.glob("Goi*"))


@pytest.mark.parametrize(
    "command", [("reply", "x.xlsx"), ("check", "x.docx"), ("fill", "x.docx", "--out", "y.docx"), ("read", "x.pdf")]
)
def test_a_file_that_is_not_there_is_named_in_one_sentence(run, command):
    status, _, told = run(*command)
    assert status == 1
    assert "Không tìm thấy tệp “x." in told
