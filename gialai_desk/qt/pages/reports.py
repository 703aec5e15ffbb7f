"""Báo cáo: the figures by agency and the weekly tracker."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMenu, QWidget

from gialai_desk.actions import friday, overview, papers, tracker
from gialai_desk.actions.overview import Group, Register
from gialai_desk.actions.setup import office
from gialai_desk.domain.papers.periods import Kind
from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import Health
from gialai_desk.qt import asking
from gialai_desk.qt.dates import from_qdate, to_qdate
from gialai_desk.qt.forms.ui_page_reports import Ui_PageReports
from gialai_desk.qt.models.rows import Column, RowsModel
from gialai_desk.qt.pages.page import Page, make_main, set_up_table
from gialai_desk.qt.printing import write_pdf
from gialai_desk.qt.replies import Replies
from gialai_desk.qt.services import Services

FIGURES: dict[str, tuple[Health, ...]] = {}  # the states that a column counts


def _figure(title: str, *healths: Health) -> Column[Group]:
    def count(group: Group) -> int:
        return sum(group.counts[one] for one in healths)

    FIGURES[title] = healths
    return Column(
        title, lambda group: str(count(group)), sort=count, right=True, tip=lambda _: "Bấm đúp để mở các nhiệm vụ"
    )


def _rate(counts: Counts) -> str:
    on_time, due = counts.rate
    return f"{100 * on_time / due:.1f} %".replace(".", ",") + f" ({on_time}/{due})" if due else "–"


COLUMNS: tuple[Column[Group], ...] = (
    Column("Cơ quan chủ trì", lambda group: group.title),
    Column("Tổng số", lambda group: str(group.counts.total), sort=lambda group: group.counts.total, right=True),
    _figure("Đúng hạn", Health.DONE_ON_TIME),
    _figure("Xong, quá hạn", Health.DONE_LATE),
    _figure("Trong hạn", Health.RUNNING, Health.DUE_SOON),
    _figure("Sắp đến hạn", Health.DUE_SOON),
    _figure("Quá hạn", Health.OVERDUE),
    _figure("Thường xuyên", Health.RECURRING),
    _figure("Chưa có hạn", Health.NO_DUE, Health.NEEDS_DUE),
    Column(
        "Tỷ lệ đúng hạn",
        lambda group: _rate(group.counts),
        sort=lambda group: group.counts.rate[0] / max(1, group.counts.rate[1]),
        right=True,
    ),
)


Shown = tuple[Register, tuple[Group, ...], list[str], str]


class ReportsPage(Page):
    """Figures and the tracker, as of a day."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.ui = Ui_PageReports()
        self.ui.setupUi(self)
        self.model: RowsModel[Group] = RowsModel(COLUMNS, self)
        set_up_table(self.ui.table, self.model, (240, 72, 84, 114, 92, 98, 80, 114, 106, 130), 0, opened=self._open)
        make_main(self.ui.tracker_button)
        self.ui.cut_off.setDate(to_qdate(services.desk.today))
        self.ui.cut_off.dateChanged.connect(lambda: self._refresh())
        self.ui.tracker_button.clicked.connect(self.export)
        self.ui.friday_button.clicked.connect(self._friday)
        self.replies = Replies(services, self)
        self.ui.more_button.setMenu(self._menu())

    def _menu(self) -> QMenu:
        """Return the menu of everything else that can be made of the figures."""
        menu = QMenu(self)
        menu.addAction("Báo cáo tuần (.docx)…", lambda: self._report("week", "tuan"))
        menu.addAction("Báo cáo tháng (.docx)…", lambda: self._report("month", "thang"))
        menu.addAction("Báo cáo quý (.docx)…", lambda: self._report("quarter", "quy"))
        menu.addAction("So sánh số liệu chốt…", self._compare)
        menu.addSeparator()
        menu.addAction("Gửi phiếu cập nhật cho các cơ quan (.xlsx)…", self.replies.send)
        menu.addAction("Nhận phiếu trả lời…", self.replies.choose)
        menu.addAction("Cơ quan nào chưa trả lời…", self.replies.board)
        menu.addSeparator()
        menu.addAction("Tờ họp với cơ quan đang chọn (.docx)…", self._meeting)
        menu.addAction("Phiếu hỏi lại 6 rõ (.docx)…", self._questions)
        menu.addSeparator()
        menu.addAction("Điền mẫu riêng của cơ quan…", self._own_form)
        menu.addAction("Sổ đăng ký văn bản của năm (.xlsx)…", self._registers)
        menu.addAction("Báo cáo đơn vị 25 cột (.xlsx)…", self._unit_report)
        return menu

    def _compare(self) -> None:
        """Show what changed between two kept days."""
        from gialai_desk.qt.dialogs.compare import CompareDialog  # on use: the window stands a little earlier

        CompareDialog(self.services, self).open()

    def render_register(self, register: Register) -> None:
        """Show the figures as of the chosen day."""
        self._refresh()

    def _refresh(self) -> None:
        day = from_qdate(self.ui.cut_off.date())

        def work(desk: Any) -> Shown:
            found = overview.register(desk, day)
            groups = tuple(group for group in overview.by_agency(found) if group.counts.total)
            return found, groups, friday.lights(desk), office(desk).judged_words

        self.services.jobs.read(work, self._show, self.services.failed)

    def _show(self, result: Shown) -> None:
        register, groups, missing, judged = result
        self.ui.light.setText(f"● Trước khi chốt: {'; '.join(missing)}." if missing else "● Số liệu đã đủ để chốt.")
        self.ui.light.setProperty("tone", "warning" if missing else "good")
        self.ui.light.style().polish(self.ui.light)
        self.model.show(groups)
        counts = Counts.of(register.lines)
        self.ui.note.setText(
            f"{counts.total} nhiệm vụ: hoàn thành {counts.done}, trong hạn {counts.in_time}, quá hạn {counts[Health.OVERDUE]}. "
            f"Tỷ lệ đúng hạn {_rate(counts)}, theo {judged}. Nhiệm vụ tính cho cơ quan chủ trì."
        )

    def export(self) -> None:
        """Write the tracker where the person wants it."""
        day = from_qdate(self.ui.cut_off.date())
        week = day.isocalendar().week
        name = f"Bang-theo-doi-tuan-{week}-{day:%Y%m%d}.xlsx"
        target = asking.save_as(self, "Xuất bảng theo dõi", name, "Sổ tính Excel (*.xlsx)", ".xlsx")
        if target:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the tracker in the worker."""
        day = from_qdate(self.ui.cut_off.date())

        def work(desk: Any, progress: Any) -> Counts:
            return tracker.write(desk, target, as_of=day, progress=progress)

        def done(counts: Counts) -> None:
            self.services.say_written(target, f"Đã ghi {target.name} ({counts.total} nhiệm vụ).")

        self.services.job("Xuất bảng theo dõi", work, done)

    def _friday(self) -> None:
        """Make the folder of the week where the person wants it."""
        folder = asking.choose_folder(self, "Thư mục chứa gói thứ Sáu", asking.documents() / "GiaLai Desk")
        if folder:
            self.make_friday(folder)

    def make_friday(self, folder: Path) -> None:
        """Make the folder of the week in the worker."""

        def work(desk: Any, progress: Any) -> tuple[Path, list[Path]]:
            return friday.make(desk, folder, write_pdf, progress=progress)

        def done(made: tuple[Path, list[Path]]) -> None:
            self.services.say_written(made[0], f"Đã làm gói {made[0].name} ({len(made[1])} tệp).", "Mở thư mục")

        self.services.job("Gói thứ Sáu", work, done)

    def _report(self, kind: Kind, word: str) -> None:
        """Write a report where the person wants it."""
        day = from_qdate(self.ui.cut_off.date())
        target = asking.save_as(
            self, "Xuất báo cáo", f"Bao-cao-{word}-{day:%Y%m%d}.docx", "Tài liệu Word (*.docx)", ".docx"
        )
        if not target:
            return

        def work(desk: Any, progress: Any) -> None:
            friday.write_report(desk, target, kind, as_of=day)

        self.services.job("Xuất báo cáo", work, self._wrote_file(target))

    def _unit_report(self) -> None:
        day = from_qdate(self.ui.cut_off.date())
        name = f"bao_cao_nhiem_vu_dang_thuc_hien_don_vi_{day:%Y%m%d}.xlsx"
        target = asking.save_as(self, "Xuất báo cáo đơn vị", name, "Sổ tính Excel (*.xlsx)", ".xlsx")
        if not target:
            return

        def work(desk: Any, progress: Any) -> Counts:
            return tracker.write(desk, target, as_of=day, layout="B", progress=progress)

        self.services.job("Xuất báo cáo đơn vị", work, self._wrote_file(target))

    def _meeting(self) -> None:
        """Write the sheet before a meeting with the agency of the current row."""
        group = self.model.record(self.ui.table.currentIndex())
        if group is None or group.key.startswith("~") or group.key == "None":
            self.services.say("Hãy chọn một cơ quan trong bảng trước.", error=True)
            return
        agency = group.key
        self._write_word(
            f"To-hop-{group.title}", "Tờ họp", lambda desk, target: papers.write_meeting(desk, agency, target)
        )

    def _questions(self) -> None:
        self._write_word("Phieu-hoi-lai-6-ro", "Phiếu hỏi lại", papers.write_questions)

    def _registers(self) -> None:
        """Write the registers of the year of the chosen day."""
        year = from_qdate(self.ui.cut_off.date()).year
        target = asking.save_as(
            self, "Sổ đăng ký văn bản", f"So-van-ban-{year}.xlsx", "Sổ tính Excel (*.xlsx)", ".xlsx"
        )
        if not target:
            return

        def work(desk: Any, progress: Any) -> list[str]:
            return papers.write_registers(desk, year, target)

        def done(warnings: list[str]) -> None:
            self.services.say_written(target, f"Đã ghi {target.name}. {' '.join(warnings)}".strip(), "Mở tệp")

        self.services.job("Sổ đăng ký văn bản", work, done)

    def _own_form(self) -> None:
        """Fill a form of the office; what would be lost of it is said before."""
        for form in asking.open_files(self, "Chọn mẫu có {{trường}}", "Mẫu của cơ quan (*.docx *.xlsx)")[:1]:
            lost = papers.form_losses(form)
            question = f"Khi điền, mẫu này mất {', '.join(lost)}. Vẫn điền?"
            if lost and not asking.agreed(self, "Điền mẫu", question):
                return
            kind = "Tài liệu Word (*.docx)" if form.suffix.lower() == ".docx" else "Sổ tính Excel (*.xlsx)"
            target = asking.save_as(self, "Điền mẫu riêng", f"{form.stem}-da-dien{form.suffix}", kind, form.suffix)
            if target:
                self._fill(form, target)

    def _fill(self, form: Path, target: Path) -> None:
        def work(desk: Any, progress: Any) -> list[str]:
            return papers.fill_form(desk, form, target)

        self.services.job("Điền mẫu riêng", work, self._wrote_file(target))

    def _write_word(self, name: str, label: str, write: Callable[[Any, Path], object]) -> None:
        target = asking.save_as(self, label, f"{name}.docx", "Tài liệu Word (*.docx)", ".docx")
        if not target:
            return

        def work(desk: Any, progress: Any) -> None:
            write(desk, target)

        self.services.job(label, work, self._wrote_file(target))

    def _wrote_file(self, target: Path) -> Callable[[object], None]:
        def done(_: object) -> None:
            self.services.say_written(target)

        return done

    def _open(self, index: QModelIndex) -> None:
        """Open what a figure counts, or all tasks of the agency."""
        group = self.model.record(index)
        if not group:
            return
        heading = self.model.columns[index.column()].title
        if heading in FIGURES:
            led = next((part.lines for part in group.groups if part.title == "Chủ trì"), ())
            ids = {line.id for line in led if line.health in FIGURES[heading]}
            self.services.open_list(title=f"{group.title}: {heading.lower()}", ids=ids)
        else:
            self.services.open_list(title=group.title, agency=group.key)
