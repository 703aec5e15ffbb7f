"""What tests need of LibreOffice."""

import shutil

import pytest

from gialai_desk.documents import programs

needed = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine")


def converted(path, kind):
    """Let LibreOffice save a file in another format beside it; a profile of its own keeps runs apart."""
    profile = (path.parent / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir"]
    programs.run([*command, str(path.parent), str(path)])
    return path.with_suffix(f".{kind.split(':')[0]}")
