"""Danh mục: agencies with their aliases, signers, days off, the trash."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QInputDialog, QWidget

from gialai_desk.actions import agencies, overview, setup, tasks
from gialai_desk.actions.overview import Register
from gialai_desk.domain.agencies import KIND_NAMES, Agency
from gialai_desk.domain.letters import Signer
from gialai_desk.domain.text import fold, sort_key
from gialai_desk.qt.dates import from_qdate, show_day
from gialai_desk.qt.dialogs.forms import AgencyDialog, HolidayDialog, OfficeDialog, SignerDialog
from gialai_desk.qt.forms.ui_page_directory import Ui_PageDirectory
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import Page, press, set_up_table
from gialai_desk.qt.pages.rules import RulesTab
from gialai_desk.qt.services import Services

Holiday = tuple[date, str, str]
Trashed = tuple[str, str, str, str]
NOUNS = {
    "notices": "Văn bản",
    "tasks": "Nhiệm vụ",
    "letters": "Công văn",
    "agencies": "Cơ quan",
    "progress": "Tiến độ",
    "rules": "Quy tắc đọc",
}
AGENCY_COLUMNS: tuple[Column[Agency], ...] = (
    Column("Tên chính thức", lambda one: one.name, sort=lambda one: sort_key(one.name)),
    Column("Loại", lambda one: KIND_NAMES[one.kind]),
    Column("Ký hiệu", lambda one: one.symbol),
    Column("Tên gọi khác", lambda one: "; ".join(one.aliases)),
    Column("Hết hiệu lực", lambda one: show_day(one.valid_to), sort=lambda one: one.valid_to or date.max),
    Column("Ghi chú", lambda one: one.note),
)
SIGNER_COLUMNS: tuple[Column[Signer], ...] = (
    Column("Họ và tên", lambda one: one.name or "(chưa ghi tên)"),
    Column("Chức vụ ký", lambda one: " / ".join(one.capacity)),
)
HOLIDAY_COLUMNS: tuple[Column[Holiday], ...] = (
    Column("Ngày", lambda row: show_day(row[0]), sort=lambda row: row[0]),
    Column("Loại", lambda row: "Nghỉ" if row[1] == "off" else "Làm bù"),
    Column("Tên", lambda row: row[2]),
)
TRASH_COLUMNS: tuple[Column[Trashed], ...] = (
    Column("Loại", lambda row: NOUNS[row[0]]),
    Column("Nội dung", lambda row: row[2]),
    Column("Ngày bỏ", lambda row: show_day(date.fromisoformat(row[3])), sort=lambda row: row[3]),
)


class DirectoryPage(Page):
    """What the office keeps about itself and others."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        ui = self.ui = Ui_PageDirectory()
        ui.setupUi(self)
        self._all: list[Agency] = []
        self.agencies: RowsModel[Agency] = RowsModel(AGENCY_COLUMNS, self)
        self.signers: RowsModel[Signer] = RowsModel(SIGNER_COLUMNS, self)
        self.holidays: RowsModel[Holiday] = RowsModel(HOLIDAY_COLUMNS, self)
        self.trash: RowsModel[Trashed] = RowsModel(TRASH_COLUMNS, self)
        set_up_table(ui.agencies, self.agencies, (280, 150, 80, 300, 100, 180), 3, opened=lambda: self._edit_agency())
        set_up_table(ui.signers, self.signers, (260, 400), 1, opened=lambda: self._edit_signer())
        set_up_table(ui.holidays, self.holidays, (120, 100, 400), 2)
        set_up_table(ui.trash, self.trash, (110, 500, 110), 1)
        self.rules = RulesTab(services, ui, self)
        ui.filter.textChanged.connect(lambda: self._show_agencies())
        for button, action in (
            (ui.add_agency_button, self._add_agency), (ui.edit_agency_button, self._edit_agency), (ui.successor_button, self._succeed),
            (ui.remove_agency_button, self._remove_agency), (ui.add_signer_button, self._add_signer), (ui.edit_signer_button, self._edit_signer),
            (ui.remove_signer_button, self._remove_signer), (ui.add_holiday_button, self._add_holiday), (ui.remove_holiday_button, self._remove_holiday),
            (ui.restore_button, self._restore), (ui.settings_button, self.edit_office),
        ):  # fmt: skip
            button.clicked.connect(partial(press, action))

    def render_register(self, register: Register) -> None:
        """Show the directory."""
        desk = self.services.desk
        self._all = agencies.listing(desk)
        self._show_agencies()
        self.signers.show(agencies.signers(desk))
        self.holidays.show(agencies.holidays(desk))
        self.rules.show()
        self.trash.show(overview.trash(desk))

    def _show_agencies(self) -> None:
        words = fold(self.ui.filter.text()).split()
        self.agencies.show(
            [
                one
                for one in self._all
                if all(word in fold(f"{one.name} {one.symbol} {' '.join(one.aliases)}") for word in words)
            ]
        )

    def _agency(self) -> Agency | None:
        return self.agencies.record(self.ui.agencies.currentIndex())

    def _add_agency(self) -> None:
        AgencyDialog(
            None, lambda values: agencies.add(self.services.desk, str(values["name"]), values), self.window()
        ).open()

    def _edit_agency(self) -> None:
        agency = self._agency()
        if agency:
            AgencyDialog(
                agency, lambda values: agencies.edit(self.services.desk, agency.id, values), self.window()
            ).open()

    def _succeed(self) -> None:
        agency = self._agency()
        if not agency:
            return
        names = {one.name: one.id for one in self._all if one.id != agency.id and one.valid_to is None}
        name, agreed = QInputDialog.getItem(
            self, "Cơ quan kế thừa", f"Cơ quan kế thừa {agency.name}:", list(names), 0, True
        )
        if agreed and name in names:
            self.services.attempt(
                lambda: agencies.succeed(self.services.desk, agency.id, names[name], self.services.desk.today),
                "Đã ghi cơ quan kế thừa.",
            )

    def _remove_agency(self) -> None:
        agency = self._agency()
        if agency:
            self.services.attempt(
                lambda: agencies.remove(self.services.desk, agency.id), "Đã đưa cơ quan vào thùng rác."
            )

    def _add_signer(self) -> None:
        SignerDialog(None, lambda name, capacity: self._save_signer(None, name, capacity), self.window()).open()

    def _edit_signer(self) -> None:
        signer = self.signers.record(self.ui.signers.currentIndex())
        if signer:
            SignerDialog(
                signer, lambda name, capacity: self._save_signer(signer.id, name, capacity), self.window()
            ).open()

    def _save_signer(self, signer_id: str | None, name: str, capacity: tuple[str, ...]) -> None:
        agencies.save_signer(self.services.desk, signer_id, name, capacity)

    def _remove_signer(self) -> None:
        signer = self.signers.record(self.ui.signers.currentIndex())
        if signer:
            self.services.attempt(lambda: agencies.remove_signer(self.services.desk, signer.id), "Đã xóa người ký.")

    def _add_holiday(self) -> None:
        dialog = HolidayDialog(self.services.desk.today, self.window())

        def save() -> None:
            ui = dialog.ui
            self.services.attempt(
                lambda: agencies.save_holiday(
                    self.services.desk, from_qdate(ui.day.date()), str(ui.kind.currentData()), ui.name.text()
                )
            )

        dialog.accepted.connect(save)
        dialog.open()

    def _remove_holiday(self) -> None:
        row = self.holidays.record(self.ui.holidays.currentIndex())
        if row:
            self.services.attempt(lambda: agencies.remove_holiday(self.services.desk, row[0]), "Đã xóa ngày.")

    def _restore(self) -> None:
        row = self.trash.record(self.ui.trash.currentIndex())
        if row:
            self.services.attempt(
                lambda: tasks.restore(self.services.desk, row[0], [row[1]]), "Đã lấy lại từ thùng rác."
            )

    def edit_office(self) -> None:
        """Change the office's own data."""
        dialog = OfficeDialog(setup.office(self.services.desk), self.window())
        dialog.accepted.connect(
            lambda: self.services.attempt(
                lambda: setup.change_office(self.services.desk, dialog.values()), "Đã lưu thiết lập."
            )
        )
        dialog.open()
