"""The unit report in 25 columns (layout B) that some offices exchange: one row per task still under way."""

from pathlib import Path
from typing import Any

from gialai_desk.documents.book import Book, Row, height, write_book
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.snapshots import Frozen, FrozenTask
from gialai_desk.domain.tasks import DONE, HEALTH_NAMES, Health

SOON = 3  # days, as that form counts "sắp đến hạn"
# (level 1, level 2, width)
COLUMNS: tuple[tuple[str, str, float], ...] = (
    ("STT", "", 5), ("Tên nhiệm vụ", "", 48), ("LĐVP chủ trì", "", 14), ("Đơn vị chủ trì", "", 18), ("Đơn vị phối hợp", "", 20),
    ("Đầu mối thực hiện", "", 14), ("Ngày thực hiện", "", 11.5), ("Ngày hoàn thành (KH)", "", 11.5), ("Loại nhiệm vụ", "", 12),
    ("Nguồn gốc", "", 22), ("Trạng thái nhiệm vụ", "", 14), ("Kết quả thực hiện", "", 28), ("Mức độ hoàn thành", "", 13),
    ("Khó khăn", "", 20), ("Đề xuất", "", 20), ("ID nhiệm vụ", "", 14), ("Người giao nhiệm vụ", "", 14), ("Lộ trình thực hiện", "", 14),
    ("Ngày cập nhật", "", 11.5), ("Ngày hoàn thành thực tế", "", 11.5), ("Gia hạn", "Số lần", 7), ("Gia hạn", "Mốc cũ", 11.5),
    ("Người phê duyệt", "Họ tên", 14), ("Người phê duyệt", "Email", 14), ("Người phê duyệt", "Điện thoại", 12),
)  # fmt: skip
TITLE = "BÁO CÁO THỰC HIỆN NHIỆM VỤ_ĐANG THỰC HIỆN"
HEADING = 2  # zero-based row of the first heading line


def write_unit_report(frozen: Frozen, target: Path) -> None:
    """Write the workbook of a snapshot; finished and cancelled tasks are left out."""
    write_book(frozen, TITLE, target, _fill)


def _fill(book: Book) -> None:
    sheet = book.sheet("Danh sách nhiệm vụ đơn vị")
    last = len(COLUMNS) - 1
    sheet.merge_range(0, 0, 0, last, TITLE, book.format(bold=True, font_size=14, align="center"))
    sheet.set_row(0, 24)
    moment = f"(Số liệu tính đến {book.frozen.office.cut_off_hour:02d} giờ 00 ngày {book.frozen.as_of:%d/%m/%Y})"
    sheet.merge_range(1, 0, 1, last, moment, book.format(italic=True, align="center"))
    _head(book, sheet)
    open_tasks = [task for task in book.frozen.tasks if task.health not in DONE and task.health is not Health.CANCELLED]
    centre, left = book.style(border=1, align="center"), book.style(border=1, align="left")
    rows = (_row(number, task, book.frozen, centre, left) for number, task in enumerate(open_tasks, 1))
    book.table(sheet, HEADING + 2, len(open_tasks), len(COLUMNS), lambda: rows)
    end = HEADING + 1 + len(open_tasks)
    book.page(sheet, HEADING, HEADING + 1, end, last)
    sheet.freeze_panes(HEADING + 2, 2)
    sheet.autofilter(HEADING + 1, 0, max(end, HEADING + 2), last)


def _head(book: Book, sheet: Any) -> None:
    bold = book.format(bold=True, align="center", border=1)
    for column, (group, below, wide) in enumerate(COLUMNS):
        sheet.set_column(column, column, wide)
        if not below:
            sheet.merge_range(HEADING, column, HEADING + 1, column, group, bold)
        else:
            sheet.write_string(HEADING + 1, column, below, bold)
    for group in ("Gia hạn", "Người phê duyệt"):
        places = [column for column, (name, _, _) in enumerate(COLUMNS) if name == group]
        sheet.merge_range(HEADING, places[0], HEADING, places[-1], group, bold)
    sheet.set_row(HEADING, 20)
    sheet.set_row(HEADING + 1, 36)


def degree(task: FrozenTask, frozen: Frozen) -> str:
    """Return how far the task is by the day of the snapshot."""
    if task.health is Health.OVERDUE:
        return "Quá hạn"
    if task.due and (task.due - frozen.as_of).days <= SOON:
        return "Sắp đến hạn"
    return "Đúng tiến độ"


def _row(number: int, task: FrozenTask, frozen: Frozen, centre: tuple[int, int], left: tuple[int, int]) -> Row:
    state = "Đang thực hiện" if task.updated_on else "Đã giao"
    values = (
        number, task.text, "", task.lead, task.coordinators, task.officer or task.follower, task.created_on, task.due,
        "Thường xuyên" if task.recurring else "Có thời hạn" if task.due else HEALTH_NAMES[task.health],
        task.source, state, task.result, degree(task, frozen), task.difficulty, task.proposal, key_of(task.code), "", task.recurring.capitalize(),
        task.updated_on, task.closed_on, task.extensions or None, task.first_due if task.extensions else None, "", "", "",
    )  # fmt: skip
    styles = tuple(
        centre if not isinstance(value, str) or column == 15 else left for column, value in enumerate(values)
    )
    texts = [(value, COLUMNS[column][2]) for column, value in enumerate(values) if isinstance(value, str)]
    return Row(values, styles, height(texts))
