"""Questions about files: what to open, where to save; they start in a folder that exists.

QtWidgets is named whole because the dialogs' classes are only made when the first question is asked.
"""

from pathlib import Path

from PySide6 import QtCore, QtWidgets


def documents() -> Path:
    """Return the person's documents folder; the home folder where there is none."""
    place = Path(QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.DocumentsLocation))
    return place if place.is_dir() else Path.home()


def open_files(parent: QtWidgets.QWidget, title: str, kinds: str) -> list[Path]:
    """Ask for files to open; none when the person cancels."""
    names, _ = QtWidgets.QFileDialog.getOpenFileNames(parent, title, str(documents()), kinds)
    return [Path(name) for name in names]


def save_as(parent: QtWidgets.QWidget, title: str, name: str, kinds: str, suffix: str) -> Path | None:
    """Ask for a file to write; the suffix is added when it was not typed, None when the person cancels."""
    chosen, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(documents() / name), kinds)
    if not chosen:
        return None
    return Path(chosen if chosen.lower().endswith(suffix) else chosen + suffix)


def save_list(parent: QtWidgets.QWidget, title: str, name: str) -> Path | None:
    """Ask for the file of a list: Excel, Word or PDF; the suffix of the chosen kind is added when none was typed."""
    kinds = {"Sổ tính Excel (*.xlsx)": ".xlsx", "Tài liệu Word (*.docx)": ".docx", "Tệp PDF (*.pdf)": ".pdf"}
    chosen, kind = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(documents() / name), ";;".join(kinds))
    if not chosen:
        return None
    return Path(chosen if chosen.lower().endswith(tuple(kinds.values())) else chosen + kinds.get(kind, ".xlsx"))


def choose_folder(parent: QtWidgets.QWidget, title: str, start: Path) -> Path | None:
    """Ask for a folder, starting in the nearest one above `start` that exists."""
    nearest = next((one for one in (start, *start.parents) if one.is_dir()), documents())
    chosen = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(nearest))
    return Path(chosen) if chosen else None


def agreed(parent: QtWidgets.QWidget, title: str, question: str) -> bool:
    """Ask a question that is answered with yes or no."""
    answer = QtWidgets.QMessageBox.question(parent, title, question)
    return answer is QtWidgets.QMessageBox.StandardButton.Yes
