"""The rules of the house, checked: layers, forms, sizes, no network, documents that say what is there."""

import ast
import importlib.util
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = [file for file in (ROOT / "gialai_desk").rglob("*.py") if "forms/ui_" not in file.as_posix()]


def test_imports_keep_the_six_contracts():
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert "Contracts: 6 kept, 0 broken" in done.stdout


def test_forms_match_their_designs():
    spec = importlib.util.spec_from_file_location("compile_forms", ROOT / "ui" / "compile.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    forms = sorted((ROOT / "ui").glob("*.ui"))
    assert len(forms) > 10
    for form in forms:
        made = (ROOT / "gialai_desk" / "qt" / "forms" / f"ui_{form.stem}.py").read_text(encoding="utf-8")
        assert made == module.compiled(form), f"{form.name}: run python3 dev.py forms"


def test_the_vietnamese_of_qt_is_compiled(tmp_path):
    program = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    source = ROOT / "resources" / "translations" / "qtbase_vi.ts"
    subprocess.run([str(program), str(source), "-qm", str(tmp_path / "x.qm")], check=True, capture_output=True)
    assert (tmp_path / "x.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


def test_files_and_functions_are_short():
    long = [
        f"{file.relative_to(ROOT)}: {count} lines"
        for file in CODE
        if (count := len(file.read_text(encoding="utf-8").splitlines())) > 400
    ]
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno + 1 > 40:
                long.append(f"{file.relative_to(ROOT)}: {node.name}")
    assert long == []


def test_nothing_can_reach_a_network():
    forbidden = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "asyncio", "xmlrpc"}
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = (
                [one.name for one in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            for name in names:
                assert name.split(".")[0] not in forbidden and name not in (
                    "PySide6.QtNetwork",
                    "PySide6.QtCharts",
                    "PySide6.QtGraphs",
                ), (file, name)


def test_locks_pin_by_hash_and_name_no_index():
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "--hash=sha256:" in text and "://" not in text and "--index" not in text
    assert "pyside6-essentials==6.11." in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_readme_names_what_is_there():
    from gialai_desk.cli.main import cli

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in cli.commands:
        assert command in text
    for word in (
        "python3 dev.py run",
        "python3 dev.py test",
        "domain",
        "store",
        "documents",
        "desk.change()",
        "actions",
        "qt",
        "cli",
        "MIT",
    ):
        assert word in text
    for line in text.split("](")[1:]:
        target = line.split(")")[0]
        if not target.startswith(("http", "#")):
            assert (ROOT / target).exists(), target


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "LICENSE", "dev.py", "pyproject.toml", ".ci/run"])
def test_what_every_project_has(name):
    assert (ROOT / name).stat().st_size > 100
