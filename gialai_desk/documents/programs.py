"""Programs of the machine that help when they are there: LibreOffice or antiword for old Word files, Tesseract for scans."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SECONDS = 120


def find(*names: str) -> str | None:
    """Return the first of these programs, from the program's own folder, the PATH or where Windows installs it."""
    own = Path(sys.executable).resolve().parent
    for name in names:
        for folder in (own, own / name, own / "tools" / name):
            for suffix in ("", ".exe"):
                if (folder / f"{name}{suffix}").is_file() and os.access(folder / f"{name}{suffix}", os.X_OK):
                    return str(folder / f"{name}{suffix}")
        found = shutil.which(name) or _in_program_files(name)
        if found:
            return found
    return None


def _in_program_files(name: str) -> str | None:
    places = {"tesseract": "Tesseract-OCR/tesseract.exe", "soffice": "LibreOffice/program/soffice.exe"}
    for variable in ("ProgramFiles", "ProgramFiles(x86)"):
        root = os.environ.get(variable)
        if root and name in places and (Path(root) / places[name]).is_file():
            return str(Path(root) / places[name])
    return None


def run(
    command: list[str], *, content: bytes | None = None, seconds: int = SECONDS, settings: dict[str, str] | None = None
) -> bytes:
    """Run a program quietly and return what it prints; a hang or a failure raises OSError.

    `settings` are environment variables of the program.
    """
    hidden = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0
    try:
        done = subprocess.run(
            command,
            input=content,
            capture_output=True,
            timeout=seconds,
            check=False,
            creationflags=hidden,
            env={**os.environ, **(settings or {})},
        )
    except subprocess.TimeoutExpired as error:
        raise OSError(f"{Path(command[0]).name}: quá {seconds} giây") from error
    if done.returncode:
        raise OSError(f"{Path(command[0]).name}: {done.stderr.decode(errors='replace').strip()[-200:]}")
    return done.stdout


def word_of_before(content: bytes) -> bytes | str | None:
    """Return an old .doc as .docx bytes (LibreOffice) or as text (antiword), None when neither program is there."""
    office, antiword = find("soffice", "libreoffice"), find("antiword")
    if not office and not antiword:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.doc"
        source.write_bytes(content)
        if not office:
            return run([str(antiword), "-m", "UTF-8.txt", "-w", "0", str(source)]).decode("utf-8", errors="replace")
        profile = (Path(folder) / "profile").as_uri()
        run(
            [
                office,
                f"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                folder,
                str(source),
            ]
        )
        made = Path(folder) / "source.docx"
        if not made.is_file():
            raise OSError("LibreOffice không chuyển được tệp")
        return made.read_bytes()
