"""Compile the Designer forms of this folder into gialai_desk/qt/forms (python3 dev.py forms)."""

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
FORMS = HERE.parent / "gialai_desk" / "qt" / "forms"


def compiled(form: Path) -> str:
    """Return the Python source of one form, its two functions typed by the form's base class."""
    program = Path(sysconfig.get_path("scripts")) / ("pyside6-uic.exe" if sys.platform == "win32" else "pyside6-uic")
    done = subprocess.run([str(program), str(form)], capture_output=True, text=True, encoding="utf-8", check=True)
    base = re.search(r'<widget class="(\w+)"', form.read_text(encoding="utf-8"))
    if base is None:
        raise SystemExit(f"{form.name}: no widget in this form")
    return _without_unused_imports(
        re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {base[1]}) -> None:", done.stdout)
    )


def _without_unused_imports(source: str) -> str:
    """Drop the names that a form does not use: importing a Qt class makes its enumerations, which takes time."""

    def used(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[2].replace("\n", " ").split(",")]
        kept = [name for name in names if len(re.findall(rf"\b{name}\b", source)) > 1]
        return f"from {found[1]} import ({', '.join(kept)})" if kept else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)", used, source)


def main() -> None:
    """Write every form anew."""
    for form in sorted(HERE.glob("*.ui")):
        target = FORMS / f"ui_{form.stem}.py"
        target.write_text(compiled(form), encoding="utf-8")
        print(target.name)


if __name__ == "__main__":
    main()
