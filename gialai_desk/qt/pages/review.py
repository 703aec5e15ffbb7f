"""The reader and review of a notice: source left with its ruler, proposals right; every decision can be undone."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog, QSizePolicy, QWidget

from gialai_desk.actions import overview, pages, review
from gialai_desk.actions.overview import Detail, Register
from gialai_desk.domain.notices import KIND_NAMES, Notice, citation
from gialai_desk.domain.tasks import SIX_CLARITIES, clarities, recurring_name
from gialai_desk.qt.dates import show_day
from gialai_desk.qt.dialogs.forms import NoticeDialog
from gialai_desk.qt.forms.ui_page_review import Ui_PageReview
from gialai_desk.qt.icons import icon, pixmap
from gialai_desk.qt.inspector import DOUBT_NAMES
from gialai_desk.qt.pages.page import Page, make_main, shortcut
from gialai_desk.qt.pages.source_pages import SourcePages
from gialai_desk.qt.services import Services
from gialai_desk.qt.theme import current
from gialai_desk.qt.widgets.delegates import CARD, Card, CardDelegate
from gialai_desk.qt.widgets.source_view import Ruler, SourceView

REASONS = [
    "không phát sinh nhiệm vụ",
    "nhận xét, đánh giá",
    "đã có trong văn bản khác",
    "trùng với mục khác",
    "không thuộc phạm vi theo dõi",
]
STAGE_ICONS = {"proposed": "no_due", "accepted": "accept", "dropped": "drop"}
Index = QModelIndex | QPersistentModelIndex


class Proposals(QAbstractListModel):
    """The tasks of one notice as cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details: list[Detail] = []

    def show(self, details: list[Detail]) -> None:
        """Show these tasks."""
        self.beginResetModel()
        self.details = details
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.details)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        detail = self.details[index.row()]
        if role == CARD:
            return _card(detail)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _told(detail)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return detail.task.text
        return None


def _card(detail: Detail) -> Card:
    task = detail.task
    lead = (
        "; ".join(name for one, name in detail.assignments if one.role in ("lead", "joint"))
        or "Chưa rõ cơ quan chủ trì"
    )
    partners = "; ".join(name for one, name in detail.assignments if one.role == "coordinator")
    due = (
        show_day(task.due)
        or recurring_name(task.recurring)
        or ("cần điền hạn" if task.due_kind == "date" else "không nêu hạn")
    )
    foot = " · ".join(
        words
        for words in (
            task.mark,
            f"phối hợp: {partners}" if partners else "",
            f"cần xem: {', '.join(DOUBT_NAMES[name] for name in task.open_doubts)}" if task.open_doubts else "",
            f"lý do bỏ: {task.drop_reason}" if task.stage == "dropped" else "",
        )
        if words
    )
    colour = {"accepted": current().done, "dropped": current().neutral}.get(task.stage, current().accent)
    sign = pixmap(STAGE_ICONS[task.stage], colour, 16)
    return Card(
        lead,
        task.text,
        foot or " ",
        due,
        sign,
        doubt=_is_doubtful(detail),
        faded=task.stage == "dropped",
        lamps=_lamps(detail),
    )


def _told(detail: Detail) -> str:
    """What hovering over a card tells: the whole text, where its values come from, what is doubtful, what is not clear."""
    task = detail.task
    dark = [name for name, lit in zip(SIX_CLARITIES, _lamps(detail), strict=True) if not lit]
    doubts = [f"Cần xem {DOUBT_NAMES[name]}: {why}" for name, why in task.open_doubts.items()]
    unclear = [f"Chưa {', chưa '.join(dark)}"] if dark else []
    return "\n".join([task.text, "", *task.reasons.values(), *doubts, *unclear])


def _lamps(detail: Detail) -> tuple[bool, ...]:
    has_lead = any(one.role == "lead" for one, _ in detail.assignments)
    return clarities(detail.task, has_lead=has_lead, has_role=bool(detail.assignments))


def _is_doubtful(detail: Detail) -> bool:
    return bool(detail.task.open_doubts)


class ReviewPage(Page):
    """One notice."""

    lead_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageReview()
        self.ui.setupUi(self)
        self.notice: Notice | None = None
        self.source = SourceView(self)
        self.ruler = Ruler(self)
        self.ui.source_row.addWidget(self.source)
        self.ui.source_row.addWidget(self.ruler)
        self.pages = SourcePages(services, self.ui, self.source)
        self.model = Proposals(self)
        self.ui.proposals.setModel(self.model)
        self.ui.proposals.setItemDelegate(CardDelegate(3, self.ui.proposals))
        self.ui.proposals.setVerticalScrollMode(self.ui.proposals.ScrollMode.ScrollPerPixel)
        self.ui.proposals.selectionModel().currentChanged.connect(self._chosen)
        self._set_up_looks()
        self.source.pressed_at.connect(self._pressed)
        self.ruler.asked.connect(self._scroll_to)
        make_main(self.ui.accept_all_button)
        for button, name, action, key in (
            (self.ui.accept_button, "accept", self.accept, "A"),
            (self.ui.drop_button, "drop", self.drop, "Del"),
            (self.ui.split_button, "split", self.split, "T"),
            (self.ui.merge_button, "merge", self.merge, "G"),
        ):
            button.setIcon(icon(name))
            button.clicked.connect(action)
            button.setToolTip(f"{button.text().rstrip('…')} ({key})")
            shortcut(QKeySequence(key), self.ui.proposals, action, Qt.ShortcutContext.WidgetShortcut)
        shortcut(QKeySequence("C"), self.ui.proposals, self.lead_wanted.emit, Qt.ShortcutContext.WidgetShortcut)
        shortcut(QKeySequence("Tab"), self.ui.proposals, self.next_doubt, Qt.ShortcutContext.WidgetShortcut)
        self.ui.accept_all_button.clicked.connect(self.accept_all)
        self.ui.accept_all_button.setShortcut(QKeySequence("Ctrl+Return"))
        self.ui.accept_all_button.setToolTip("Chấp nhận mọi nhiệm vụ còn lại và vào sổ (Ctrl+Enter)")
        self.ui.select_button.clicked.connect(self.from_selection)
        self.ui.no_task_button.clicked.connect(self.no_task)
        self.ui.header_button.clicked.connect(self.edit_header)

    def _set_up_looks(self) -> None:
        self.ui.splitter.setSizes([540, 400])
        self.ui.page_layout.setStretchFactor(self.ui.splitter, 1)
        self.ui.header_row.setStretch(0, 1)
        self.ui.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ui.head.setStretch(1, 1)
        self.ui.warnings_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.ui.header_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.ui.title.setStyleSheet("font-size: 16px;")
        small = self.source.font()
        small.setPixelSize(12)
        self.source.setFont(small)

    def show_notice(self, notice_id: str) -> None:
        """Open a notice."""
        self.notice = review.notice(self.services.desk, notice_id)
        self.source.show_text(self.notice.text)
        self.source.show_doubts(*pages.recognised(self.services.desk, self.notice))
        self.pages.open(self.notice)
        self._reload()
        if self.model.details:
            proposed = [row for row, one in enumerate(self.model.details) if one.task.stage == "proposed"]
            doubtful = [row for row in proposed if _is_doubtful(self.model.details[row])]
            first = next(iter([*doubtful, *proposed]), 0)
            self.ui.proposals.setCurrentIndex(self.model.index(first))
        self.ui.proposals.setFocus()

    def render_register(self, register: Register) -> None:
        """Show the notice again after a change."""
        if self.notice:
            self._reload()

    def _reload(self) -> None:
        if not self.notice:
            return
        desk = self.services.desk
        self.notice = review.notice(desk, self.notice.id)
        kept = self._current()
        self.model.show(overview.tasks_of_notice(desk, self.notice.id))
        stretches = review.ruler(desk, self.notice.id)
        self.source.show_stretches(stretches)
        self.ruler.show_stretches(stretches, len(self.notice.text))
        self._show_head()
        row = next((row for row, one in enumerate(self.model.details) if kept and one.task.id == kept.task.id), -1)
        if row >= 0:
            self.ui.proposals.setCurrentIndex(self.model.index(row))
        self._enable()

    def _enable(self) -> None:
        """Leave only the buttons that would do something to the chosen proposal."""
        row, detail = self.ui.proposals.currentIndex().row(), self._current()
        stage = detail.task.stage if detail else None
        self.ui.accept_button.setEnabled(stage in ("proposed", "dropped"))
        self.ui.drop_button.setEnabled(stage in ("proposed", "accepted"))
        self.ui.split_button.setEnabled(stage is not None)
        self.ui.merge_button.setEnabled(stage is not None and row > 0)

    def _show_head(self) -> None:
        notice = self.notice
        if not notice:
            return
        self.ui.title.setText(citation(notice))
        parts = (
            KIND_NAMES.get(notice.kind, ""),
            notice.issuer,
            notice.subject,
            f"chủ trì: {notice.chair}" if notice.chair else "",
            f"ký: {notice.signer_name}" if notice.signer_name else "",
        )
        self.ui.header_label.setText(" · ".join(part for part in parts if part))
        stages = [one.task.stage for one in self.model.details]
        waiting = stages.count("proposed")
        self.ui.progress_label.setText(
            f"{stages.count('accepted')} đã nhận · {waiting} đề xuất · {stages.count('dropped')} bỏ"
        )
        self.ui.accept_all_button.setText(f"Chấp nhận tất cả ({waiting})" if waiting else "Vào sổ văn bản")
        self.ui.accept_all_button.setVisible(bool(waiting) or notice.state == "draft")
        self.ui.tasks_title.setText("Nhiệm vụ đề xuất" if waiting else "Nhiệm vụ của văn bản")
        self.ui.warnings_label.setVisible(bool(notice.warnings) and notice.state == "draft")
        self.ui.warnings_label.setText("\n".join(f"• {words}" for words in notice.warnings))

    def _current(self) -> Detail | None:
        row = self.ui.proposals.currentIndex().row()
        return self.model.details[row] if 0 <= row < len(self.model.details) else None

    def _chosen(self) -> None:
        self._enable()
        detail = self._current()
        if detail:
            self.source.light(detail.task.spans)
            self.pages.light(detail.task.spans)
            self.services.open_task(detail.task.id)

    def _pressed(self, offset: int) -> None:
        for row, detail in enumerate(self.model.details):
            if any(start <= offset < end for start, end in detail.task.spans):
                self.ui.proposals.setCurrentIndex(self.model.index(row))
                return

    def _scroll_to(self, offset: int) -> None:
        self.source.light([(offset, offset)])

    def _next(self) -> None:
        row = self.ui.proposals.currentIndex().row()
        following = [*range(row + 1, len(self.model.details)), *range(row)]
        target = next((one for one in following if self.model.details[one].task.stage == "proposed"), None)
        if target is not None:
            self.ui.proposals.setCurrentIndex(self.model.index(target))

    def next_doubt(self) -> None:
        """Go to the next proposal that is doubtful."""
        row = self.ui.proposals.currentIndex().row()
        doubtful = [place for place, one in enumerate(self.model.details) if _is_doubtful(one)]
        target = next((place for place in doubtful if place > row), doubtful[0] if doubtful else None)
        if target is None:
            self.services.say("Không còn đề xuất nào cần xem kỹ.")
        else:
            self.ui.proposals.setCurrentIndex(self.model.index(target))

    def accept(self) -> None:
        """Take the chosen proposal and go to the next."""
        detail = self._current()
        if detail and self.services.attempt(lambda: review.accept(self.services.desk, [detail.task.id])):
            self._reload()
            self._next()

    def accept_all(self) -> None:
        """Take what is left and register the notice."""
        notice = self.notice
        if notice and self.services.attempt(
            lambda: review.accept_all(self.services.desk, notice.id),
            "Đã vào sổ văn bản và các nhiệm vụ. Ctrl+Z để hoàn tác.",
        ):
            self._reload()

    def drop(self) -> None:
        """Say that the chosen proposal is no task, and why."""
        detail = self._current()
        if not detail:
            return
        reason, agreed = QInputDialog.getItem(self, "Bỏ nhiệm vụ đề xuất", "Lý do:", REASONS, 0, True)
        if agreed and self.services.attempt(lambda: review.drop(self.services.desk, detail.task.id, reason)):
            self._reload()
            self._next()

    def split(self) -> None:
        """Cut the chosen task where the cursor stands in its text in the inspector, else at its first ";" or "."."""
        detail = self._current()
        if not detail:
            return
        choices = _cuts(detail.task.text)
        if not choices:
            self.services.say("Nội dung này không có chỗ tách (dấu chấm hoặc chấm phẩy).", error=True)
            return
        words, agreed = QInputDialog.getItem(
            self, "Tách nhiệm vụ", "Phần sau bắt đầu từ:", [text for _, text in choices], 0, False
        )
        if agreed:
            at = next(place for place, text in choices if text == words)
            self.services.attempt(lambda: review.split(self.services.desk, detail.task.id, at), "Đã tách nhiệm vụ.")
            self._reload()

    def merge(self) -> None:
        """Join the chosen task to the one before."""
        detail = self._current()
        if detail:
            self.services.attempt(lambda: review.merge(self.services.desk, detail.task.id), "Đã gộp với mục trước.")
            self._reload()

    def from_selection(self) -> None:
        """Make a proposal of the marked source."""
        marked, notice = self.source.selected_range(), self.notice
        if not marked or not notice:
            self.services.say("Hãy bôi đen đoạn văn bản cần giao thành nhiệm vụ rồi bấm lại.", error=True)
            return
        self.services.attempt(
            lambda: review.task_from_selection(self.services.desk, notice.id, *marked),
            "Đã thêm nhiệm vụ đề xuất.",
        )
        self._reload()

    def no_task(self) -> None:
        """Account for the marked source as no task."""
        marked, notice = self.source.selected_range(), self.notice
        if not marked or not notice:
            self.services.say("Hãy bôi đen đoạn văn bản rồi bấm lại.", error=True)
            return
        self.services.attempt(
            lambda: review.decide_passage(self.services.desk, notice.id, *marked),
            "Đã đánh dấu đoạn không phát sinh nhiệm vụ.",
        )
        self._reload()

    def edit_header(self) -> None:
        """Correct what the register says of the notice."""
        notice = self.notice
        if notice:
            NoticeDialog(
                notice,
                self.services.desk.today,
                lambda values: self._save_header(notice.id, values),
                self.window(),
            ).open()

    def _save_header(self, notice_id: str, values: dict[str, object]) -> None:
        self.services.attempt(
            lambda: review.edit_notice(self.services.desk, notice_id, values), "Đã sửa thông tin văn bản."
        )
        self._reload()


def _cuts(text: str) -> list[tuple[int, str]]:
    """Return the places after ";" and "." with the words that follow."""
    places = [index + 1 for index, char in enumerate(text[:-1]) if char in ";." and text[index + 1] == " "]
    return [(place, text[place:].strip()[:90]) for place in places if text[place:].strip()]
