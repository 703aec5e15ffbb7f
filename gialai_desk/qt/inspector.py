"""The inspector: one task, edited in place; its progress, papers and history."""

import html
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget

from gialai_desk.actions import agencies, history, overview, rules, tasks
from gialai_desk.actions.overview import Detail
from gialai_desk.domain.changes import FIELD_NAMES, TABLE_NAMES, Event
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.letters import STATE_NAMES
from gialai_desk.domain.notices import citation, title
from gialai_desk.domain.tasks import (
    HEALTH_NAMES,
    ROLE_NAMES,
    SIX_CLARITIES,
    clarities,
    recurring_name,
)
from gialai_desk.qt import theme
from gialai_desk.qt.dates import parse_day, show_day
from gialai_desk.qt.dialogs.forms import ExtendDialog, ReportDialog
from gialai_desk.qt.forms.ui_inspector import Ui_Inspector
from gialai_desk.qt.services import Services
from gialai_desk.qt.widgets.agency_completer import AgencyCompleter

DOUBT_NAMES = {"lead": "chủ trì", "coordinate": "phối hợp", "deadline": "thời hạn", "report_to": "nơi báo cáo"}
LINES = ("product", "report_to", "officer", "follower", "field", "authority")


class Inspector(QWidget):
    """Shows and edits one task."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.ui = Ui_Inspector()
        self.ui.setupUi(self)
        self.detail: Detail | None = None
        self._leave_lead: Callable[[], object] = lambda: None
        self._agencies = AgencyCompleter(self)
        self.ui.lead.setCompleter(self._agencies)
        self.ui.text.installEventFilter(self)
        self.ui.coordinators.installEventFilter(self)
        for name in LINES:
            field: QLineEdit = getattr(self.ui, name)
            field.editingFinished.connect(lambda one=name: self._save_line(one))
        self.ui.lead.editingFinished.connect(self._save_lead)
        self.ui.lead.returnPressed.connect(lambda: self._leave_lead())
        self.ui.due.editingFinished.connect(self._save_due)
        self.ui.report_button.clicked.connect(self.report)
        self.ui.extend_button.clicked.connect(self.extend)
        self.ui.close_button.clicked.connect(self.hide_task)
        self.ui.report_button.setToolTip("Ghi kết quả, khó khăn, đề xuất (Ctrl+G)")
        self.ui.report_button.setShortcut(QKeySequence("Ctrl+G"))
        self._menu()
        services.bus.changed.connect(lambda: self.refresh())
        self.hide()

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction("Hoàn thành…", lambda: self.report(closes=True))
        menu.addAction(
            "Mở lại",
            lambda: self._with(lambda task_id: tasks.reopen(self.services.desk, task_id), "Đã mở lại nhiệm vụ."),
        )
        menu.addAction("Hủy nhiệm vụ…", self._cancel)
        menu.addAction("Gắn văn bản…", self._link_paper)
        menu.addAction("Đồng chủ trì…", self._joint)
        menu.addSeparator()
        menu.addAction("Xem trong văn bản gốc", self._open_source)
        menu.addAction(
            "Đưa vào thùng rác",
            lambda: self._with(
                lambda task_id: tasks.trash(self.services.desk, "tasks", [task_id]), "Đã đưa vào thùng rác."
            ),
        )
        self.ui.more_button.setMenu(menu)

    def show_task(self, task_id: str) -> None:
        """Show a task."""
        self._commit()
        detail = overview.detail(self.services.desk, task_id)
        if detail is None or detail.task.trashed_on:
            self.hide_task()
            return
        self.detail = detail
        self._agencies.show_agencies(agencies.listing(self.services.desk))
        self._fill(detail)
        self.show()

    def hide_task(self) -> None:
        """Close the inspector."""
        self._commit()
        self.detail = None
        self.hide()

    def refresh(self) -> None:
        """Show the same task again after a change; what is being typed is left alone."""
        if self.detail and self.isVisible() and not self._typing():
            self.show_task(self.detail.task.id)

    def _typing(self) -> bool:
        focus = self.focusWidget()
        return isinstance(focus, QLineEdit | QPlainTextEdit) and focus.hasFocus()

    def _commit(self) -> None:
        """Write what is being typed before another task is shown."""
        focus = self.focusWidget()
        if self.detail and isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.clearFocus()

    def _fill(self, detail: Detail) -> None:
        task, ui = detail.task, self.ui
        state = overview.state_of(self.services.desk, task)
        ui.code.setText(f"<b>{key_of(task.code) or 'Đề xuất'}</b>")
        ui.health.setText(
            f'<span style="color:{theme.health_colour(state).name()}">{HEALTH_NAMES[state]}</span>'
            if task.stage == "accepted"
            else ""
        )
        place = f" – {task.mark}" if task.mark else ""
        ui.source.setText(f"{html.escape(citation(detail.notice))}{place}" if detail.notice else "")
        ui.source.setToolTip(title(detail.notice) if detail.notice else "")
        ui.text.setPlainText(task.text)
        ui.lead.setText(self._party(detail, "lead"))
        ui.coordinators.setPlainText(self._party(detail, "coordinator"))
        ui.due.setText(show_day(task.due) or recurring_name(task.recurring))
        for name in LINES:
            getattr(ui, name).setText(getattr(task, name) or "")
            getattr(ui, name).setCursorPosition(0)
        ui.lead.setCursorPosition(0)
        self._doubt(detail)
        self._show_lamps(detail)
        self._fill_rest(detail)

    def _fill_rest(self, detail: Detail) -> None:
        task, ui = detail.task, self.ui
        joint = self._party(detail, "joint")
        doubts = task.open_doubts
        reasons = [
            f"{label}: {'; cần xem: '.join(one for one in (task.reasons.get(key), doubts.get(key)) if one)}"
            for key, label in (
                ("lead", "Chủ trì"),
                ("coordinate", "Phối hợp"),
                ("deadline", "Thời hạn"),
                ("report_to", "Báo cáo"),
            )
            if key in task.reasons or key in doubts
        ]
        ui.reasons.setText("\n".join(([f"Đồng chủ trì: {joint}"] if joint else []) + reasons))
        ui.extend_button.setEnabled(task.stage == "accepted" and task.due is not None)
        ui.report_button.setEnabled(task.stage == "accepted")
        ui.progress.setHtml(self._progress_html(detail))
        ui.history.setHtml(
            "".join(_event_html(one) for one in history.of_record(self.services.desk, "tasks", task.id))
            or "Chưa có thay đổi."
        )

    def _party(self, detail: Detail, role: str) -> str:
        return "; ".join(name for one, name in detail.assignments if one.role == role)

    def _doubt(self, detail: Detail) -> None:
        """Tint the values that a person should look at, and say on hover where each comes from and why."""
        ui, task = self.ui, detail.task
        doubts = task.open_doubts
        fields = {"lead": ui.lead, "coordinate": ui.coordinators, "deadline": ui.due, "report_to": ui.report_to}
        for name, field in fields.items():
            field.setProperty("doubt", name in doubts)
            words = (task.reasons.get(name, ""), f"Cần xem: {doubts[name]}" if name in doubts else "")
            field.setToolTip("\n".join(one for one in words if one))
            field.style().polish(field)

    def _show_lamps(self, detail: Detail) -> None:
        has_lead = any(one.role == "lead" for one, _ in detail.assignments)
        lit = clarities(detail.task, has_lead=has_lead, has_role=bool(detail.assignments))
        look = theme.current()
        words = [
            f'<span style="color:{look.done if on else look.soon}">{"●" if on else "○"}&nbsp;{name.replace(" ", "&nbsp;")}</span>'
            for on, name in zip(lit, SIX_CLARITIES, strict=True)
        ]
        self.ui.lamps.setText("  ".join(words))

    def _progress_html(self, detail: Detail) -> str:
        blocks: list[str] = []
        for entry in detail.progress:
            extra = "".join(
                f"<br><i>{label}:</i> {html.escape(words)}"
                for label, words in (("Khó khăn", entry.difficulty), ("Đề xuất", entry.proposal))
                if words
            )
            blocks.append(f"<p><b>{show_day(entry.done_on)}</b> {html.escape(entry.result)}{extra}</p>")
        for one in detail.extensions:
            blocks.append(
                f"<p><b>Gia hạn</b> {show_day(one.old_due)} → {show_day(one.new_due)}: {html.escape(one.reason)}</p>"
            )
        names = {"assigning": "Văn bản giao", "urging": "Văn bản đôn đốc", "product": "Văn bản kết quả"}
        for role, paper in detail.papers:
            day = f" ngày {show_day(paper.issued_on)}" if paper.issued_on else ""
            blocks.append(f"<p><b>{names[role]}</b> số {html.escape(paper.number)}{day}</p>")
        for letter in detail.letters:
            blocks.append(
                f"<p><b>Đôn đốc lần {letter.round}</b> {STATE_NAMES[letter.state]} {html.escape(letter.number or '')}</p>"
            )
        return "".join(blocks) or "<p>Chưa có tiến độ nào được ghi.</p>"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            if watched is self.ui.text:
                self._save_text()
            elif watched is self.ui.coordinators:
                self._save_coordinators()
        return super().eventFilter(watched, event)

    def _with(self, action: Callable[[str], object], done: str = "") -> None:
        if self.detail:
            task_id = self.detail.task.id
            self.services.attempt(lambda: action(task_id), done)

    def _save_text(self) -> None:
        words = self.ui.text.toPlainText().strip()
        if self.detail and words != self.detail.task.text:
            task_id = self.detail.task.id
            if not self.services.attempt(lambda: tasks.edit(self.services.desk, task_id, {"text": words})):
                self.ui.text.setPlainText(self.detail.task.text)

    def _save_line(self, name: str) -> None:
        field: QLineEdit = getattr(self.ui, name)
        words = field.text().strip() or None
        if self.detail and words != getattr(self.detail.task, name):
            task_id = self.detail.task.id
            self.services.attempt(lambda: tasks.edit(self.services.desk, task_id, {name: words}))

    def _save_lead(self) -> None:
        words = self.ui.lead.text().strip()
        if self.detail and words != self._party(self.detail, "lead"):
            desk, task_id, before = self.services.desk, self.detail.task.id, self._party(self.detail, "lead")
            lesson = rules.lesson(desk, before, words) if self.detail.task.stage == "proposed" else None
            if (
                self.services.attempt(lambda: tasks.set_role(desk, task_id, "lead", [words] if words else []))
                and lesson
            ):
                self.services.say(
                    f"“{lesson[0]}” là {lesson[1]}? Ghi nhớ để lần sau đọc đúng ngay.",
                    action="Ghi nhớ",
                    call=lambda: self.services.attempt(
                        lambda: rules.remember(desk, *lesson), "Đã ghi vào Sổ tay quy tắc (trang Danh mục)."
                    ),
                )

    def edit_lead(self, back: Callable[[], object]) -> None:
        """Let the lead be typed; Enter keeps it and goes back to where the person came from."""
        self._leave_lead = back
        self.ui.lead.setFocus()
        self.ui.lead.selectAll()

    def _save_coordinators(self) -> None:
        names = [one.strip() for one in self.ui.coordinators.toPlainText().replace("\n", ";").split(";") if one.strip()]
        if self.detail and "; ".join(names) != self._party(self.detail, "coordinator"):
            task_id = self.detail.task.id
            self.services.attempt(lambda: tasks.set_role(self.services.desk, task_id, "coordinator", names))

    def _save_due(self) -> None:
        words = self.ui.due.text().strip()
        if not self.detail or words == (show_day(self.detail.task.due) or recurring_name(self.detail.task.recurring)):
            return
        task_id = self.detail.task.id

        def change() -> None:
            day = parse_day(words, self.services.desk.today)
            if words and day is None:
                raise NotAllowed(f"“{words}” không phải là ngày có thật; hãy ghi dạng ngày/tháng/năm")
            tasks.set_due(self.services.desk, task_id, day)

        if not self.services.attempt(change):
            self.ui.due.setText(show_day(self.detail.task.due))

    def report(self, *, closes: bool = False) -> None:
        """Ask for a progress report and write it."""
        if not self.detail or self.detail.task.stage != "accepted":
            return
        detail = self.detail

        def submit(dialog: ReportDialog) -> None:
            ui = dialog.ui
            tasks.report(
                self.services.desk, detail.task.id, ui.result.toPlainText(), done_on=dialog.day, difficulty=ui.difficulty.text(),
                proposal=ui.proposal.text(), paper=ui.paper.text(), closes=ui.closes.isChecked(),
            )  # fmt: skip
            self.services.say(f"Đã ghi tiến độ {key_of(detail.task.code)}.")

        dialog = ReportDialog(detail, self.services.desk.today, submit, self.window())
        dialog.ui.closes.setChecked(closes)
        dialog.open()

    def extend(self) -> None:
        """Ask for an extension and grant it."""
        if self.detail:
            self.extend_to(
                self.detail,
                max(self.detail.task.due or date.min, self.services.desk.today) + timedelta(days=7),
            )

    def extend_to(self, detail: Detail, day: date) -> None:
        """Ask for an extension to a suggested day."""
        register = self.services.live.register
        if register is None:
            return

        def submit(dialog: ExtendDialog) -> None:
            tasks.extend(
                self.services.desk,
                detail.task.id,
                dialog.day,
                dialog.ui.reason.toPlainText(),
                dialog.ui.paper.text(),
            )
            self.services.say(f"Đã gia hạn {key_of(detail.task.code)} đến {show_day(dialog.day)}.")

        ExtendDialog(detail, register.work.roll_forward(day), register.work, submit, self.window()).open()

    def _ask(self, title_: str, label: str) -> str:
        words, agreed = QInputDialog.getText(self, title_, label)
        return words if agreed else ""

    def _cancel(self) -> None:
        reason = self._ask("Hủy nhiệm vụ", "Lý do hủy:")
        if reason:
            self._with(lambda task_id: tasks.cancel(self.services.desk, task_id, reason), "Đã hủy nhiệm vụ.")

    def _joint(self) -> None:
        words = self._ask("Đồng chủ trì", "Các cơ quan đồng chủ trì, cách nhau bằng dấu chấm phẩy:")
        if words:
            self._with(lambda task_id: tasks.set_role(self.services.desk, task_id, "joint", words.split(";")))

    def _link_paper(self) -> None:
        roles = {"Văn bản kết quả": "product", "Văn bản giao": "assigning", "Văn bản đôn đốc": "urging"}
        role, agreed = QInputDialog.getItem(self, "Gắn văn bản", "Loại:", list(roles), 0, False)
        words = self._ask("Gắn văn bản", "Văn bản (số 45/TTr-SNV ngày 20/7/2025):") if agreed else ""
        if words:
            self._with(
                lambda task_id: tasks.link_paper(self.services.desk, task_id, roles[role], words),
                "Đã gắn văn bản.",
            )

    def _open_source(self) -> None:
        if self.detail and self.detail.notice:
            self.services.open_notice(self.detail.notice.id)


def _event_html(event: Event) -> str:
    lines: list[str] = []
    for one in event.fields:
        if one.field in FIELD_NAMES and (one.before or one.after) and one.field != "stage":
            before = f"{html.escape(_value(one.before))} → " if one.before not in (None, "") else ""
            lines.append(
                f"{TABLE_NAMES.get(one.table, '')} · {FIELD_NAMES[one.field]}: {before}{html.escape(_value(one.after))}"
            )
    shown = "<br>".join(lines[:12]) + (f"<br>… và {len(lines) - 12} trường khác" if len(lines) > 12 else "")
    return f"<p><b>{event.at:%d/%m/%Y %H:%M}</b> {html.escape(event.person)} – {html.escape(event.label)}<br><small>{shown}</small></p>"


def _value(value: object) -> str:
    words = str(value) if value not in (None, "") else "(trống)"
    words = ROLE_NAMES.get(words, words)
    if len(words) == 10 and words[4:5] == "-" and words[7:8] == "-":
        words = f"{words[8:]}/{words[5:7]}/{words[:4]}"
    return words if len(words) < 120 else words[:117] + "…"
