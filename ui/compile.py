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
    return re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {base[1]}) -> None:", done.stdout)


def main() -> None:
    """Write every form anew."""
    for form in sorted(HERE.glob("*.ui")):
        target = FORMS / f"ui_{form.stem}.py"
        target.write_text(compiled(form), encoding="utf-8")
        print(target.name)


if __name__ == "__main__":
    main()
