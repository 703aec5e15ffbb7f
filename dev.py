#!/usr/bin/env python3
"""Set up and run GiaLai Desk on a fresh machine; standard library only, safe to repeat.

python3 dev.py run [-- COMMAND …]   set up, then open the window (or reach the command line)
python3 dev.py test [pytest args]   set up, then run the whole test suite
python3 dev.py check                set up, then lint, types and import contracts
python3 dev.py bench                set up, then print the benchmark ratios
python3 dev.py screenshots          set up, then make the pictures of the README anew
python3 dev.py forms                compile ui/*.ui again
python3 dev.py lock                 resolve the dependencies again and rewrite both locks
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUN_LOCK, DEV_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
SYSTEM_LIBRARIES = [
    "libgl1",
    "libegl1",
    "libglib2.0-0",
    "libfontconfig1",
    "libdbus-1-3",
    "libxkbcommon0",
    "fonts-liberation2",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
]
PROGRAMS = ["tesseract-ocr", "tesseract-ocr-vie"]


def fingerprint(lock: pathlib.Path) -> str:
    """Return what the virtual environment must have been made from."""
    return hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()


def install(locks: list[pathlib.Path]) -> None:
    """Bring the virtual environment to the hash-pinned locks; nothing happens when it is there already."""
    stamp = VENV / "locks.sha256"
    have = stamp.read_text().split() if stamp.exists() else []
    want = [fingerprint(lock) for lock in locks]
    if PYTHON.exists() and set(want) <= set(have):
        return
    if VENV.exists() and not set(have) & {fingerprint(RUN_LOCK), fingerprint(DEV_LOCK)}:
        shutil.rmtree(VENV)
    if not PYTHON.exists():
        venv.create(VENV, with_pip=False)
    print("Đang cài các thư viện cần thiết (chỉ lần đầu)…", flush=True)
    for lock in locks:
        house = ROOT / "wheelhouse"
        offline = ["--no-index", "--find-links", str(house)] if house.is_dir() else []
        subprocess.run(
            [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "--quiet", "--no-deps"]
            + ["--disable-pip-version-check", "--require-hashes", "--only-binary=:all:", *offline]
            + ["-r", str(lock)],
            check=True,
        )
    stamp.write_text("\n".join({*want, *(have if VENV.exists() else [])}))


def ensure_system_libraries() -> None:
    """Make sure that Qt finds the shared libraries it needs on Linux."""
    if sys.platform != "linux":
        return
    probe = [str(PYTHON), "-c", "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg"]
    fonts = (
        shutil.which("fc-list") is None
        or "Liberation" in subprocess.run(["fc-list"], capture_output=True, text=True, check=False).stdout
    )
    missing = subprocess.run(probe, capture_output=True, text=True, check=False)
    if missing.returncode == 0 and fonts:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *SYSTEM_LIBRARIES]
    if shutil.which("apt-get") is None:
        if missing.returncode:
            sys.exit(f"{missing.stderr.strip().splitlines()[-1]}\nCài các thư viện hệ thống của Qt rồi chạy lại.")
        return
    if os.geteuid() != 0:
        if missing.returncode:
            sys.exit("Thiếu thư viện hệ thống. Hãy chạy dòng sau rồi thử lại:\n  sudo " + " ".join(command))
        return
    print("Đang cài thư viện hệ thống…", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def ensure_programs() -> None:
    """Install what the tests use for real: Tesseract reads the scans of the suite."""
    if sys.platform != "linux" or shutil.which("tesseract") or shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    print("Đang cài chương trình nhận dạng chữ…", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PROGRAMS]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def set_up(*, development: bool) -> None:
    """Check Python, install the locks and the system libraries."""
    if not (3, 11) <= sys.version_info < (3, 15):
        sys.exit(f"Cần Python 3.11 đến 3.14; máy này đang dùng {sys.version.split()[0]}.")
    install([RUN_LOCK, DEV_LOCK] if development else [RUN_LOCK])
    ensure_system_libraries()
    if development:
        ensure_programs()


def call(*arguments: str, offscreen: bool = False) -> int:
    """Run the environment's Python with the project on its path; return the exit status."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(PYTHON), *arguments], cwd=pathlib.Path.cwd(), env=environment, check=False).returncode


def lock() -> int:
    """Rewrite both locks: every platform, hashes, no address of any index."""
    set_up(development=True)
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"]
    options += ["--no-emit-package", "pip", "--no-header", "--no-annotate", "--upgrade", "--quiet"]
    status = call("-m", "uv", "pip", "compile", *options, "pyproject.toml", "-o", str(RUN_LOCK))
    return status or call(
        "-m", "uv", "pip", "compile", *options, "--group", "dev", "-c", str(RUN_LOCK), "-o", str(DEV_LOCK)
    )


def check() -> int:
    """Lint, types and import contracts; the first failing status."""
    set_up(development=True)
    os.chdir(ROOT)
    return (
        call("-m", "ruff", "check", ".")
        or call("-m", "ruff", "format", "--check", ".")
        or call("-m", "basedpyright", "--level", "error")
        or call("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())")
    )


def main() -> int:
    """Dispatch on the first word."""
    what, *rest = sys.argv[1:] or ["run"]
    if what == "run":
        set_up(development=False)
        return call("-m", "gialai_desk", *(rest[1:] if rest[:1] == ["--"] else rest))
    if what == "test":
        set_up(development=True)
        os.chdir(ROOT)
        return call("-m", "pytest", *rest, offscreen=True)
    if what == "check":
        return check()
    if what == "bench":
        set_up(development=True)
        which = rest.pop(0) if rest and rest[0] in ("reading", "calibration", "fuzz", "papers", "scans") else "run"
        return call(str(ROOT / "tests" / "benchmarks" / f"{which}.py"), *rest, offscreen=True)
    if what == "screenshots":
        set_up(development=True)
        return call(str(ROOT / "tests" / "screenshots.py"), *rest, offscreen=True)
    if what == "forms":
        set_up(development=True)
        return call(str(ROOT / "ui" / "compile.py"))
    if what == "lock":
        return lock()
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
