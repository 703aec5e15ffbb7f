"""Công văn: which agencies should be urged, the letters made, their fate."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from gialai_desk.actions import drafts, letters, setup
from gialai_desk.actions.letters import Candidate
from gialai_desk.actions.overview import Register
from gialai_desk.desk import Desk
from gialai_desk.domain.letters import STATE_NAMES, Letter
from gialai_desk.domain.papers.drafts import KINDS, kind_of
from gialai_desk.domain.papers.layout import Sheet
from gialai_desk.domain.tasks import overdue_days
from gialai_desk.qt import asking
from gialai_desk.qt.dates import show_day
from gialai_desk.qt.forms.ui_page_letters import Ui_PageLetters
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import Page, make_main, set_up_table
from gialai_desk.qt.services import Services

Row = tuple[Letter, str, int]


def _reply(row: Row) -> str:
    letter = row[0]
    return f"{letter.reply_paper or 'đã trả lời'}, nhận ngày {show_day(letter.replied_on)}" if letter.replied_on else ""


COLUMNS: tuple[Column[Row], ...] = (
    Column("Cơ quan nhận", lambda row: row[1]),
    Column("Lần", lambda row: str(row[0].round), right=True),
    Column("Số nhiệm vụ", lambda row: str(row[2]), sort=lambda row: row[2], right=True),
    Column("Tính đến", lambda row: show_day(row[0].as_of), sort=lambda row: row[0].as_of or row[0].id),
    Column("Trạng thái", lambda row: STATE_NAMES[row[0].state]),
    Column(
        "Số, ngày ban hành",
        lambda row: f"{row[0].number} ngày {show_day(row[0].issued_on)}" if row[0].number else "",
    ),
    Column("Trả lời trước", lambda row: show_day(row[0].reply_by)),
    Column("Phản hồi", _reply, tip=_reply),
    Column("Tệp", lambda row: Path(row[0].file_name).name, tip=lambda row: row[0].file_name),
)


def _candidate_columns(today: date) -> tuple[Column[Candidate], ...]:
    def latest(one: Candidate) -> int:
        return max(overdue_days(line.due, today) for line in one.lines)

    def letter_round(one: Candidate) -> str:
        if one.waiting(today) and one.earlier:
            return f"chờ trả lời công văn {one.earlier.number} đến {show_day(one.earlier.reply_by)}"
        return f"lần {one.round}" + (f", tiếp theo công văn {one.earlier.number}" if one.earlier else "")

    return (
        Column("Cơ quan chủ trì", lambda one: one.agency.name, sort=lambda one: one.agency.position),
        Column("Nhiệm vụ quá hạn", lambda one: str(len(one.lines)), sort=lambda one: len(one.lines), right=True),
        Column("Trễ nhất (ngày)", lambda one: str(latest(one)), sort=latest, right=True),
        Column("Lần đôn đốc", letter_round),
    )


class LettersPage(Page):
    """Follow-up letters."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageLetters()
        self.ui.setupUi(self)
        self.candidates: RowsModel[Candidate] = RowsModel(_candidate_columns(services.desk.today), self)
        set_up_table(self.ui.candidates, self.candidates, (300, 140, 140, 200), 3, opened=lambda: self._preview())
        self.letters: RowsModel[Row] = RowsModel(COLUMNS, self)
        set_up_table(
            self.ui.letters,
            self.letters,
            (160, 44, 92, 90, 100, 226, 104, 180, 150),
            8,
            opened=lambda: self._open(),
        )
        self.ui.splitter.setSizes([260, 300])
        make_main(self.ui.make_button)
        self.ui.make_button.clicked.connect(self.make)
        self.ui.preview_button.clicked.connect(self._preview)
        self.ui.remind_button.clicked.connect(self._remind)
        menu = QMenu(self)
        menu.addAction("Một công văn chung cho các cơ quan đang chọn", self.make_joint)
        menu.addSeparator()
        for kind in KINDS:
            menu.addAction(f"{kind.title}…", partial(self._draft, kind.code))
        self.ui.more_button.setMenu(menu)
        self.ui.folder_button.clicked.connect(self._choose_folder)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.submit_button.clicked.connect(lambda: self._state("submitted"))
        self.ui.answer_button.clicked.connect(self._answer)
        self.ui.issue_button.clicked.connect(self._issue)
        self.ui.letters.selectionModel().currentChanged.connect(lambda: self._enable())
        self.ui.candidates.selectionModel().selectionChanged.connect(lambda: self._count())

    def render_register(self, register: Register) -> None:
        """Show who is late and what was written."""

        def work(desk: Desk) -> tuple[list[Candidate], list[Row]]:
            return letters.candidates(desk), letters.listing(desk)

        self.services.jobs.read(work, self._show, self.services.failed)

    def _show(self, found: tuple[list[Candidate], list[Row]]) -> None:
        self.candidates.show(found[0])
        self.letters.show(found[1])
        self.ui.candidates_title.setText(
            "Cơ quan có nhiệm vụ quá hạn" if found[0] else "Không có nhiệm vụ quá hạn nào cần đôn đốc."
        )
        self._count()
        self._enable()

    def _chosen(self) -> list[Candidate]:
        rows = sorted({index.row() for index in self.ui.candidates.selectionModel().selectedRows()})
        selected = [self.candidates.rows[row] for row in rows if row < len(self.candidates.rows)]
        today = self.services.desk.today
        return selected or [one for one in self.candidates.rows if not one.waiting(today)]

    def _count(self) -> None:
        count = len(self._chosen())
        self.ui.make_button.setText(f"Soạn {count} công văn" if count else "Soạn công văn")
        self.ui.make_button.setEnabled(bool(count))
        self.ui.preview_button.setEnabled(bool(self.candidates.rows))

    def _enable(self) -> None:
        row = self.letters.record(self.ui.letters.currentIndex())
        state = row[0].state if row else ""
        self.ui.open_button.setEnabled(row is not None)
        self.ui.submit_button.setEnabled(state == "draft")
        self.ui.issue_button.setEnabled(state in ("draft", "submitted"))
        self.ui.answer_button.setEnabled(state == "issued")

    def folder(self) -> Path:
        """Return where letters are kept."""
        chosen = setup.office(self.services.desk).output_folder
        return Path(chosen) if chosen else asking.documents() / "GiaLai Desk" / "Công văn đôn đốc"

    def _choose_folder(self) -> None:
        chosen = asking.choose_folder(self, "Thư mục lưu công văn", self.folder())
        if chosen:
            self.services.attempt(
                lambda: setup.change_office(self.services.desk, {"output_folder": str(chosen)}),
                f"Công văn sẽ lưu vào {chosen}.",
            )

    def _preview(self) -> None:
        """Show the letter to the current agency as it will be printed."""
        one = self.candidates.record(self.ui.candidates.currentIndex()) or next(iter(self._chosen()), None)
        if one is None:
            return

        def show(pages: tuple[str, list[Sheet]]) -> None:
            from gialai_desk.qt.dialogs.preview import PreviewDialog  # on use: the window stands a little earlier

            PreviewDialog(self.services, *pages, self).open()

        def work(desk: Desk) -> tuple[str, list[Sheet]]:
            return letters.preview(desk, one)

        self.services.jobs.read(work, show, self.services.failed)

    def _draft(self, code: str) -> None:
        """Let a person write one of the papers around the tasks."""
        from gialai_desk.qt.dialogs.draft import DraftDialog  # on use: the window stands a little earlier

        one = self.candidates.record(self.ui.candidates.currentIndex())
        DraftDialog(self.services, kind_of(code), self.folder(), one.agency.id if one else None, self).open()

    def _remind(self) -> None:
        """Write a letter before the day to each lead whose tasks fall due soon."""
        self._write(None, soon=True)

    def make_joint(self) -> None:
        """Write one letter to the chosen agencies of the same round."""
        self._write([one.agency.id for one in self._chosen()], joint=True)

    def make(self) -> None:
        """Write a letter for each chosen agency."""
        self._write([one.agency.id for one in self._chosen()])

    def _write(self, ids: list[str] | None, *, soon: bool = False, joint: bool = False) -> None:
        folder = self.folder()

        def work(desk: Any, progress: Any) -> list[Path]:
            return drafts.write_letters(desk, folder, agency_ids=ids, soon=soon, joint=joint, progress=progress)

        def done(made: list[Path]) -> None:
            self.services.say_written(folder, f"Đã soạn {len(made)} văn bản vào {folder}.", "Mở thư mục")

        self.services.job("Soạn công văn", work, done)

    def _current(self) -> Letter | None:
        row = self.letters.record(self.ui.letters.currentIndex())
        return row[0] if row else None

    def _open(self) -> None:
        letter = self._current()
        if not letter:
            return
        if not Path(letter.file_name).exists():
            self.services.say(f"Không thấy tệp {letter.file_name}; có thể tệp đã được chuyển đi nơi khác.", error=True)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(letter.file_name))

    def _state(self, state: str) -> None:
        letter = self._current()
        if letter:
            self.services.attempt(
                lambda: letters.set_state(self.services.desk, letter.id, state), "Đã cập nhật công văn."
            )

    def _answer(self) -> None:
        """Record the paper with which the agency answered."""
        letter = self._current()
        if not letter:
            return
        paper, agreed = QInputDialog.getText(
            self, "Có phản hồi", "Văn bản trả lời (số, ngày; để trống nếu trả lời miệng):"
        )
        if agreed:
            self.services.attempt(lambda: letters.answer(self.services.desk, letter.id, paper), "Đã ghi phản hồi.")

    def _issue(self) -> None:
        letter = self._current()
        if not letter:
            return
        number, agreed = QInputDialog.getText(
            self,
            "Công văn đã ban hành",
            f"Số công văn (ký hiệu /{letter.symbol} được thêm tự động):",
            text=f"{letters.next_number(self.services.desk, letter.id):02d}",
        )
        if agreed:
            self.services.attempt(
                lambda: letters.issue(self.services.desk, letter.id, number, self.services.desk.today),
                "Đã ghi số công văn.",
            )
