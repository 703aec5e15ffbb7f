"""The dialogs: each asks for one thing, keeps what was typed when it cannot be done, and says why."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from gialai_desk.actions.overview import Detail
from gialai_desk.domain.agencies import KIND_NAMES, Agency
from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.errors import DeskError
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.letters import CAPACITIES, Signer
from gialai_desk.domain.messages import message
from gialai_desk.domain.notices import KIND_NAMES as NOTICE_KINDS
from gialai_desk.domain.notices import Notice
from gialai_desk.domain.office import Office
from gialai_desk.qt.dates import from_qdate, parse_day, show_day, to_qdate
from gialai_desk.qt.forms.ui_dialog_agency import Ui_DialogAgency
from gialai_desk.qt.forms.ui_dialog_extend import Ui_DialogExtend
from gialai_desk.qt.forms.ui_dialog_holiday import Ui_DialogHoliday
from gialai_desk.qt.forms.ui_dialog_notice import Ui_DialogNotice
from gialai_desk.qt.forms.ui_dialog_office import Ui_DialogOffice
from gialai_desk.qt.forms.ui_dialog_paste import Ui_DialogPaste
from gialai_desk.qt.forms.ui_dialog_report import Ui_DialogReport
from gialai_desk.qt.forms.ui_dialog_signer import Ui_DialogSigner


def wire(
    dialog: QDialog,
    buttons: QDialogButtonBox,
    submit: Callable[[], object],
    accept_text: str,
    say: Callable[[str], None] | None = None,
) -> None:
    """Let OK do the work first: the dialog closes only when it is done, else it says why."""

    def tried() -> None:
        try:
            submit()
        except DeskError as error:
            (say or dialog.setWindowTitle)(message(error))
            return
        dialog.accept()

    buttons.accepted.connect(tried)
    buttons.rejected.connect(dialog.reject)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(accept_text)


class ReportDialog(QDialog):
    """Note progress on a task."""

    def __init__(
        self,
        detail: Detail,
        today: date,
        submit: Callable[["ReportDialog"], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogReport()
        self.ui.setupUi(self)
        self.ui.task.setText(f"{key_of(detail.task.code)}: {detail.task.text[:160]}")
        self.ui.day.setDate(to_qdate(today))
        wire(self, self.ui.buttons, lambda: submit(self), "Ghi", self.ui.error.setText)
        self.ui.result.setFocus()

    @property
    def day(self) -> date:
        """The day of the report."""
        return from_qdate(self.ui.day.date())


class ExtendDialog(QDialog):
    """Grant an extension; warns when the new day is a day off."""

    def __init__(
        self,
        detail: Detail,
        suggestion: date,
        work: WorkCalendar,
        submit: Callable[["ExtendDialog"], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogExtend()
        self.ui.setupUi(self)
        self._work = work
        due = f" (hạn hiện tại {show_day(detail.task.due)})" if detail.task.due else ""
        self.ui.task.setText(f"{key_of(detail.task.code)}{due}: {detail.task.text[:140]}")
        self.ui.day.dateChanged.connect(self._warn)
        self.ui.day.setDate(to_qdate(suggestion))
        self._warn()
        wire(self, self.ui.buttons, lambda: submit(self), "Gia hạn", self.ui.error.setText)
        self.ui.reason.setFocus()

    @property
    def day(self) -> date:
        """The new deadline."""
        return from_qdate(self.ui.day.date())

    def _warn(self) -> None:
        if self._work.is_working(self.day):
            self.ui.warning.setText("")
            return
        name = self._work.holiday_name(self.day) or "ngày nghỉ cuối tuần"
        self.ui.warning.setText(
            f"Ngày này là {name}; ngày làm việc kế tiếp là {show_day(self._work.roll_forward(self.day))}."
        )


class PasteDialog(QDialog):
    """Type or paste the text of a notice."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogPaste()
        self.ui.setupUi(self)
        self.ui.text.setPlainText(text)
        wire(self, self.ui.buttons, lambda: None, "Đọc văn bản")

    @property
    def text(self) -> str:
        """The text as typed."""
        return self.ui.text.toPlainText()


class NoticeDialog(QDialog):
    """Correct what the register says of a notice."""

    def __init__(
        self,
        notice: Notice,
        today: date,
        submit: Callable[[dict[str, object]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogNotice()
        self.ui.setupUi(self)
        self._today = today
        for code, name in NOTICE_KINDS.items():
            self.ui.kind.addItem(name, code)
        self.ui.kind.setCurrentIndex(max(0, self.ui.kind.findData(notice.kind)))
        for field, value in (
            ("number", notice.number),
            ("issuer", notice.issuer),
            ("chair", notice.chair),
            ("signer_name", notice.signer_name),
        ):
            getattr(self.ui, field).setText(value or "")
        self.ui.subject.setPlainText(notice.subject or "")
        self.ui.issued_on.setText(show_day(notice.issued_on))
        self.ui.meeting_on.setText(show_day(notice.meeting_on))
        self.ui.buttons.accepted.connect(lambda: self._try(submit))
        self.ui.buttons.rejected.connect(self.reject)

    def _try(self, submit: Callable[[dict[str, object]], None]) -> None:
        days: dict[str, object] = {}
        for field, words in (
            ("issued_on", self.ui.issued_on.text()),
            ("meeting_on", self.ui.meeting_on.text()),
        ):
            day = parse_day(words, self._today)
            if words.strip() and day is None:
                self.ui.error.setText(f"“{words}” không phải là ngày có thật; hãy ghi dạng ngày/tháng/năm.")
                return
            days[field] = day
        words_of = {
            name: getattr(self.ui, name).text().strip() or None for name in ("number", "issuer", "chair", "signer_name")
        }
        submit(
            {
                "kind": self.ui.kind.currentData(),
                "subject": self.ui.subject.toPlainText().strip() or None,
                **words_of,
                **days,
            }
        )
        self.accept()


OFFICE_NUMBERS = ("cut_off_hour", "reply_working_days", "soon_days", "number_from")


class OfficeDialog(QDialog):
    """The office's own data."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogOffice()
        self.ui.setupUi(self)
        self.ui.issuer.addItem("UBND tỉnh (TL., KT. Chủ tịch)", "committee")
        self.ui.issuer.addItem("Văn phòng UBND tỉnh", "office")
        self.ui.issuer.setCurrentIndex(self.ui.issuer.findData(office.issuer))
        for field in ("province", "place", "letter_symbol", "archive"):
            getattr(self.ui, field).setText(getattr(office, field))
        self.ui.on_time_by.addItem("thời hạn giao ban đầu", "first")
        self.ui.on_time_by.addItem("thời hạn đã được gia hạn", "current")
        self.ui.on_time_by.setCurrentIndex(self.ui.on_time_by.findData(office.on_time_by))
        self.ui.one_series.setChecked(office.one_series)
        for field in OFFICE_NUMBERS:
            getattr(self.ui, field).setValue(getattr(office, field))
        self.ui.recipients.setPlainText("\n".join(office.recipients))
        wire(self, self.ui.buttons, lambda: None, "Lưu")

    def values(self) -> dict[str, object]:
        """Return the settings as typed."""
        result: dict[str, object] = {
            name: getattr(self.ui, name).text().strip() for name in ("province", "place", "letter_symbol", "archive")
        }
        result |= {name: getattr(self.ui, name).value() for name in OFFICE_NUMBERS}
        lines = [line.strip(" -;.") for line in self.ui.recipients.toPlainText().splitlines()]
        return {
            **result,
            "issuer": self.ui.issuer.currentData(),
            "on_time_by": self.ui.on_time_by.currentData(),
            "one_series": self.ui.one_series.isChecked(),
            "recipients": [line for line in lines if line],
        }


class AgencyDialog(QDialog):
    """One agency of the directory."""

    def __init__(
        self,
        agency: Agency | None,
        submit: Callable[[dict[str, object]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogAgency()
        self.ui.setupUi(self)
        for code, name in KIND_NAMES.items():
            self.ui.kind.addItem(name, code)
        if agency:
            self.ui.name.setText(agency.name)
            self.ui.short_name.setText(agency.short_name)
            self.ui.symbol.setText(agency.symbol)
            self.ui.kind.setCurrentIndex(self.ui.kind.findData(agency.kind))
            self.ui.aliases.setPlainText("\n".join(agency.aliases))
            self.ui.note.setText(agency.note)
        wire(self, self.ui.buttons, lambda: submit(self.values()), "Lưu", self.ui.error.setText)

    def values(self) -> dict[str, object]:
        """Return the fields as typed."""
        aliases = tuple(line.strip() for line in self.ui.aliases.toPlainText().splitlines() if line.strip())
        words: dict[str, object] = {
            name: getattr(self.ui, name).text().strip() for name in ("name", "short_name", "symbol", "note")
        }
        return {**words, "kind": self.ui.kind.currentData(), "aliases": aliases}


class SignerDialog(QDialog):
    """Who signs, in what capacity."""

    def __init__(
        self,
        signer: Signer | None,
        submit: Callable[[str, tuple[str, ...]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogSigner()
        self.ui.setupUi(self)
        for capacities in CAPACITIES.values():
            for capacity in capacities:
                self.ui.capacity.addItem(" / ".join(capacity), list(capacity))
        if signer:
            self.ui.name.setText(signer.name)
            self.ui.capacity.setCurrentIndex(max(0, self.ui.capacity.findText(" / ".join(signer.capacity))))
        wire(
            self,
            self.ui.buttons,
            lambda: submit(self.ui.name.text(), tuple(self.ui.capacity.currentData())),
            "Lưu",
        )


class HolidayDialog(QDialog):
    """A day off or a make-up day."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DialogHoliday()
        self.ui.setupUi(self)
        self.ui.kind.addItem("Nghỉ", "off")
        self.ui.kind.addItem("Làm bù", "makeup")
        self.ui.day.setDate(to_qdate(today))
        wire(self, self.ui.buttons, lambda: None, "Lưu")
