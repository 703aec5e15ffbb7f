"""Soạn văn bản: one of the papers around the tasks – whom it is about, which tasks, the words that only a person knows."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gialai_desk.actions import drafts
from gialai_desk.desk import Desk
from gialai_desk.domain.errors import DeskError
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.messages import message
from gialai_desk.domain.papers.drafts import Draft, DraftKind, Field
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.domain.tasks import HEALTH_NAMES
from gialai_desk.qt import asking
from gialai_desk.qt.dates import show_day
from gialai_desk.qt.pages.page import make_main
from gialai_desk.qt.services import Services

LABELS = {"agency": "Cơ quan", "notice": "Thông báo", "person": "Người giao"}
Input = QLineEdit | QPlainTextEdit | QComboBox


class DraftDialog(QDialog):
    """A form made from what the kind of paper asks for; nothing is written before a person presses."""

    def __init__(
        self,
        services: Services,
        kind: DraftKind,
        folder: Path,
        agency_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.services, self.kind, self.folder = services, kind, folder
        self.setWindowTitle(f"Soạn {kind.title.lower()}")
        self.resize(760, 620)
        self.whom = QComboBox(self)
        self.inputs: dict[str, Input] = {one.name: self._input(one) for one in kind.fields}
        self.tasks_label = QLabel("Nhiệm vụ nêu trong văn bản (bỏ dấu để không nêu):", self)
        self.tasks = QListWidget(self)
        self.tasks.setAccessibleName("Nhiệm vụ nêu trong văn bản")
        self.tasks.setWordWrap(True)
        self.error = QLabel(self)
        self.error.setProperty("tone", "error")
        self.error.setWordWrap(True)
        need = next((one for one in LABELS if one in kind.needs), "agency")
        layout = QVBoxLayout(self)
        layout.addLayout(self._form(LABELS[need]))
        for widget in (self.tasks_label, self.tasks, self.error, self._buttons()):
            layout.addWidget(widget)
        if need == "notice":
            self.tasks.hide()
            self.tasks_label.hide()
            layout.addStretch(1)
        self._fill(need, agency_id)
        self.whom.currentIndexChanged.connect(lambda: self._list())

    def _form(self, whom: str) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(f"{whom}:", self.whom)
        for one in self.kind.fields:
            form.addRow(f"{one.label}{' *' if one.required else ''}:", self.inputs[one.name])
        return form

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.preview_button = buttons.addButton("Xem trước", QDialogButtonBox.ButtonRole.ActionRole)
        self.write_button = buttons.addButton("Ghi tệp Word…", QDialogButtonBox.ButtonRole.ActionRole)
        make_main(self.write_button)
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.preview_button.clicked.connect(self._preview)
        self.write_button.clicked.connect(self._write)
        return buttons

    def _input(self, one: Field) -> Input:
        if one.choices:
            box = QComboBox(self)
            box.addItems(list(one.choices))
            return box
        if one.long:
            words = QPlainTextEdit(one.hint, self)
            words.setTabChangesFocus(True)
            words.setMaximumHeight(64)
            return words
        line = QLineEdit(self)
        if one.hint.endswith("…"):
            line.setPlaceholderText(one.hint)
        else:
            line.setText(one.hint)
        return line

    def _fill(self, need: str, agency_id: str | None) -> None:
        """Offer whom the paper can be about."""
        desk, found = self.services.desk, self.services.live.register
        if need == "notice":
            offered = drafts.own_notices(desk)
        elif need == "person":
            offered = [(name, name) for name in drafts.people(desk, found=found)]
        else:
            offered = drafts.agencies_with_tasks(desk, found=found)
            if "agency" not in self.kind.needs:
                offered = [("", "Mọi cơ quan"), *offered]
        for key, words in offered:
            self.whom.addItem(words, key)
        if agency_id and (place := self.whom.findData(agency_id)) >= 0:
            self.whom.setCurrentIndex(place)
        if not offered:
            what = {"notice": "thông báo nào của cơ quan mình trong sổ", "person": "nhiệm vụ nào có người theo dõi"}
            self.error.setText(f"Chưa có {what.get(need, 'nhiệm vụ nào đang mở')}.")
        self.preview_button.setEnabled(bool(offered))
        self.write_button.setEnabled(bool(offered))
        self._list()

    def _list(self) -> None:
        """Show the open tasks of whom the paper is about; the late ones are ticked, all of them when none is late."""
        self.tasks.clear()
        if "notice" in self.kind.needs:
            return
        key = self.whom.currentData() or None
        by_person = "person" in self.kind.needs
        whom = {"person" if by_person else "agency_id": key}
        lines = drafts.tasks_for(self.services.desk, **whom, found=self.services.live.register)
        today = self.services.desk.today
        late = {line.id for line in lines if line.due and line.due < today}
        for line in lines:
            when = f"hạn {show_day(line.due)}" if line.due else HEALTH_NAMES[line.health].lower()
            words = " ".join(line.text.split())
            item = QListWidgetItem(
                f"{printed_key(line.code)} · {when} · {words[:150]}{'…' if len(words) > 150 else ''}"
            )
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            ticked = by_person or not late or line.id in late
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.tasks.addItem(item)

    def fields(self) -> dict[str, str]:
        """Return what the person wrote."""
        found: dict[str, str] = {}
        for name, widget in self.inputs.items():
            if isinstance(widget, QComboBox):
                found[name] = widget.currentText()
            else:
                found[name] = widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()
        return found

    def _asked(self) -> dict[str, Any]:
        """Return what `drafts.make` is asked for, as the dialog stands."""
        key = self.whom.currentData() or None
        items = [self.tasks.item(row) for row in range(self.tasks.count())]
        chosen = [one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() is Qt.CheckState.Checked]
        needs = self.kind.needs
        return {
            "code": self.kind.code,
            "fields": self.fields(),
            "agency_id": key if "agency" in needs else None,
            "notice_id": key if "notice" in needs else None,
            "person": key if "person" in needs else None,
            "task_ids": None if "notice" in needs else chosen,
        }

    def _failed(self, error: BaseException) -> None:
        """Show what is missing beside the fields."""
        if isinstance(error, DeskError):
            self.error.setText(message(error))
        else:
            self.services.bug(error)

    def _preview(self) -> None:
        asked = self._asked()

        def work(desk: Desk) -> tuple[str, list[Sheet]]:
            return drafts.preview(drafts.make(desk, **asked))

        self.services.jobs.read(work, self._show_pages, self._failed)

    def _show_pages(self, found: tuple[str, list[Sheet]]) -> None:
        from gialai_desk.qt.dialogs.preview import PreviewDialog

        self.error.clear()
        PreviewDialog(self.services, *found, self).open()

    def _write(self) -> None:
        asked = self._asked()

        def work(desk: Desk) -> Draft:
            return drafts.make(desk, **asked)

        self.services.jobs.read(work, self._save, self._failed)

    def _save(self, made: Draft) -> None:
        self.error.clear()
        name = str(self.folder / drafts.file_name(made))
        target = asking.save_as(self, f"Ghi {self.kind.title.lower()}", name, "Tài liệu Word (*.docx)", ".docx")
        if target:

            def work(_: Desk) -> None:
                drafts.write(made, target)

            self.services.write(target, work, self.accept)
