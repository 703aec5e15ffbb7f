"""The weekly tracker (bảng theo dõi) as a workbook: one sheet grouped by agency, one with the totals; prints on A4 landscape."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from gialai_desk.documents.saving import save
from gialai_desk.documents.text_width import lines
from gialai_desk.documents.tracker_data import Tracker, TrackerGroup, TrackerRow
from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import HEALTH_NAMES, Health
from gialai_desk.domain.text import roman

FONT = "Times New Roman"
# (level 1, level 2, width in characters, centred); level 1 repeated = one heading over several columns
COLUMNS: tuple[tuple[str, str, float, bool], ...] = (
    ("TT", "", 5, True),
    ("Mã nhiệm vụ", "", 11, True),
    ("Nội dung nhiệm vụ", "", 38, False),
    ("Văn bản giao nhiệm vụ", "", 17, False),
    ("Cơ quan thực hiện", "Chủ trì", 14, False),
    ("Cơ quan thực hiện", "Phối hợp", 16, False),
    ("Sản phẩm", "", 13, False),
    ("Thời hạn", "Ban đầu", 11.5, True),
    ("Thời hạn", "Hiện tại", 11.5, True),
    ("Tình hình thực hiện", "Kết quả", 24, False),
    ("Tình hình thực hiện", "Ngày hoàn thành", 11.5, True),
    ("Tình hình thực hiện", "Tình trạng", 12, True),
    ("Tình hình thực hiện", "Số ngày quá hạn", 7.5, True),
    ("Ghi chú", "", 12, False),
)
SUMMARY = ("TT", "Cơ quan", "Tổng số", "Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Hoàn thành (không hạn)", "Đang thực hiện, trong hạn",
           "Trong đó: sắp đến hạn", "Quá hạn", "Thường xuyên", "Chưa có hạn", "Đã hủy", "Tỷ lệ đúng hạn", "Phối hợp")  # fmt: skip
HEAD = 7  # zero-based row of the first heading line


def week_title(day: date) -> str:
    """Return "Tuần 47 (từ ngày 16/11/2026 đến ngày 22/11/2026)" by ISO 8601."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return f"Tuần {day.isocalendar().week} (từ ngày {monday:%d/%m/%Y} đến ngày {sunday:%d/%m/%Y})"


def write_tracker(tracker: Tracker, target: Path) -> None:
    """Write the workbook."""
    save(target, lambda partial: _write(tracker, partial))


def _write(tracker: Tracker, target: Path) -> None:
    book: Any = xlsxwriter.Workbook(str(target), {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
                                             "default_format_properties": {"font_name": FONT, "font_size": 11}})  # fmt: skip
    book.set_properties(
        {
            "title": f"Bảng theo dõi nhiệm vụ {week_title(tracker.as_of)}",
            "author": "",
            "created": datetime.combine(tracker.as_of, datetime.min.time()),
        }
    )
    _Sheet(book, tracker).main()
    _Sheet(book, tracker).summary()
    book.close()


class _PaperSheet(Worksheet):
    """A worksheet whose first page has no header: the library has no call for it."""

    def _write_header_footer(self) -> None:
        writer: Any = self
        writer._xml_start_tag("headerFooter", [("differentFirst", 1)])
        writer._xml_data_element("oddHeader", writer.header)
        writer._xml_end_tag("headerFooter")


class _Sheet:
    """Writes the sheets of one workbook with its formats."""

    def __init__(self, book: Any, tracker: Tracker) -> None:
        self.book = book
        self.tracker = tracker
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def format(self, **properties: Any) -> Any:
        """Return a format with these properties, made once."""
        base: dict[str, Any] = {
            "font_name": FONT,
            "font_size": 12,
            "text_wrap": True,
            "valign": "vcenter",
            **properties,
        }
        key = tuple(sorted(base.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format(base)
        return self._formats[key]

    def title(self, sheet: Any, last: int, heading: str) -> None:
        """Write the letterhead and title lines over all columns."""
        office = self.tracker.office
        centre: dict[str, Any] = {"align": "center"}
        left = last // 2 - 2
        for row, (line, bold) in enumerate(office.header_lines):
            sheet.merge_range(row, 0, row, left, line, self.format(font_size=13, bold=bold, **centre))
        sheet.merge_range(
            0,
            left + 1,
            0,
            last,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            self.format(font_size=13, bold=True, **centre),
        )
        sheet.merge_range(
            1,
            left + 1,
            1,
            last,
            "Độc lập - Tự do - Hạnh phúc",
            self.format(font_size=14, bold=True, **centre),
        )
        sheet.merge_range(3, 0, 3, last, heading, self.format(font_size=14, bold=True, **centre))
        sheet.merge_range(4, 0, 4, last, week_title(self.tracker.as_of), self.format(font_size=14, bold=True, **centre))
        moment = f"(Số liệu tính đến {office.cut_off_hour:02d} giờ 00 ngày {self.tracker.as_of:%d/%m/%Y})"
        sheet.merge_range(5, 0, 5, last, moment, self.format(font_size=13, italic=True, **centre))
        for row, height in ((0, 18), (1, 19), (2, 8), (3, 20), (4, 20), (5, 18), (6, 8)):
            sheet.set_row(row, height)

    def page(self, sheet: Any, first_head: int, last_head: int, last_row: int, last: int) -> None:
        """Set the page: A4 landscape, fit to width, headings repeated, number centred at the top but not on page 1."""
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(first_head, last_head)
        sheet.print_area(0, 0, last_row, last)
        sheet.set_margins(left=20 / 25.4, right=15 / 25.4, top=20 / 25.4, bottom=20 / 25.4)
        sheet.set_header(f'&C&"{FONT},Regular"&13&P', {"margin": 10 / 25.4})
        sheet.center_horizontally()

    def head(self, sheet: Any) -> None:
        """Write the two-level heading and the numbered row."""
        bold = self.format(bold=True, align="center", border=1)
        column = 0
        while column < len(COLUMNS):
            group, below, _, _ = COLUMNS[column]
            end = column
            while end + 1 < len(COLUMNS) and below and COLUMNS[end + 1][0] == group:
                end += 1
            if below:
                sheet.merge_range(HEAD, column, HEAD, end, group, bold)
                for one in range(column, end + 1):
                    sheet.write_string(HEAD + 1, one, COLUMNS[one][1], bold)
            else:
                sheet.merge_range(HEAD, column, HEAD + 1, column, group, bold)
            column = end + 1
        for index, (_, _, width, _) in enumerate(COLUMNS):
            sheet.set_column(index, index, width)
            sheet.write_string(
                HEAD + 2,
                index,
                f"({index + 1})",
                self.format(font_size=11, italic=True, align="center", border=1),
            )
        sheet.set_row(HEAD, 20)
        sheet.set_row(HEAD + 1, 36)
        sheet.set_row(HEAD + 2, 17)

    def main(self) -> None:
        """Write the tracker sheet."""
        sheet = self.book.add_worksheet("Bảng theo dõi", worksheet_class=_PaperSheet)
        last = len(COLUMNS) - 1
        self.title(sheet, last, "BẢNG THEO DÕI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ")
        self.head(sheet)
        row, number = HEAD + 3, 0
        for order, group in enumerate(self.tracker.groups, 1):
            self.group_row(sheet, row, order, group)
            row += 1
            for one in group.rows:
                number += 1
                self.task_row(sheet, row, number, one)
                row += 1
        total = self.tracker.counts
        words = f"Tổng số: {total.total} nhiệm vụ; hoàn thành {total.done}; trong hạn {total.in_time}; quá hạn {total[Health.OVERDUE]}"
        for column in range(last + 1):
            sheet.write_string(row, column, words if column == 2 else "", self.format(bold=True, border=1))
        sheet.set_row(row, 36)
        end = self.sign(sheet, row + 2, last)
        self.page(sheet, HEAD, HEAD + 2, end, last)
        sheet.freeze_panes(HEAD + 3, 3)
        sheet.autofilter(HEAD + 2, 0, row - 1, last)

    def group_row(self, sheet: Any, row: int, order: int, group: TrackerGroup) -> None:
        """Write the line of an agency above its tasks."""
        counts = group.counts
        words = f"{counts.total} nhiệm vụ, quá hạn {counts[Health.OVERDUE]}"
        style = self.format(bold=True, border=1, bg_color="#EEF1F5")
        for column in range(len(COLUMNS)):
            sheet.write_string(row, column, "", style)
        sheet.write_string(row, 0, roman(order), self.format(bold=True, border=1, bg_color="#EEF1F5", align="center"))
        sheet.write_string(row, 2, f"{group.agency} ({words})", style)
        sheet.set_row(row, _height([(f"{group.agency} ({words})", COLUMNS[2][2])], bold=True), None, {"level": 0})

    def task_row(self, sheet: Any, row: int, number: int, one: TrackerRow) -> None:
        """Write one task; dates are real dates, text is never a formula."""
        values = (number, one.code, one.text, one.source, one.lead, one.coordinators, one.product, one.first_due, one.due,
                  one.result, one.closed_on, HEALTH_NAMES[one.health], one.days_late or None, one.note)  # fmt: skip
        for column, value in enumerate(values):
            centred = COLUMNS[column][3]
            align = "center" if centred else "left"
            if isinstance(value, date):
                sheet.write_datetime(
                    row,
                    column,
                    datetime.combine(value, datetime.min.time()),
                    self.format(border=1, align=align, num_format="dd/mm/yyyy"),
                )
            elif value is None:
                sheet.write_blank(row, column, None, self.format(border=1, align=align))
            elif isinstance(value, int):
                sheet.write_number(row, column, value, self.format(border=1, align=align))
            else:
                sheet.write_string(
                    row,
                    column,
                    value or "",
                    self.format(border=1, align=align, bold=column == 11 and one.health is Health.OVERDUE),
                )
        texts = [(str(value), COLUMNS[column][2]) for column, value in enumerate(values) if isinstance(value, str)]
        sheet.set_row(row, _height(texts), None, {"level": 1})

    def sign(self, sheet: Any, row: int, last: int) -> int:
        """Write who signs, right of the middle; return the last row."""
        lines_ = [*self.tracker.capacity, "", "", "", self.tracker.signer]
        for index, line in enumerate(lines_):
            sheet.merge_range(
                row + index,
                last - 5,
                row + index,
                last,
                line,
                self.format(font_size=13, bold=True, align="center"),
            )
            sheet.set_row(row + index, 18)
        return row + len(lines_) - 1

    def summary(self) -> None:
        """Write the sheet of totals by agency."""
        sheet = self.book.add_worksheet("Tổng hợp", worksheet_class=_PaperSheet)
        last = len(SUMMARY) - 1
        self.title(sheet, last, "TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN")
        bold = self.format(bold=True, align="center", border=1)
        for column, heading in enumerate(SUMMARY):
            sheet.set_column(column, column, 5 if column == 0 else 34 if column == 1 else 11)
            sheet.write_string(HEAD, column, heading, bold)
            sheet.write_string(
                HEAD + 1,
                column,
                f"({column + 1})",
                self.format(font_size=11, italic=True, align="center", border=1),
            )
        sheet.set_row(HEAD, 52)
        row = HEAD + 2
        for number, group in enumerate(self.tracker.groups, 1):
            self.counts_row(sheet, row, str(number), group.agency, group.counts, group.takes_part, bold=False)
            row += 1
        self.counts_row(sheet, row, "", "Cộng", self.tracker.counts, None, bold=True)
        note = "Tỷ lệ đúng hạn = số hoàn thành đúng hạn / số phải hoàn thành đến ngày chốt. Nhiệm vụ tính cho cơ quan chủ trì; cột phối hợp đếm riêng."
        sheet.merge_range(row + 1, 0, row + 1, last, note, self.format(italic=True, font_size=11))
        end = self.sign(sheet, row + 3, last)
        self.page(sheet, HEAD, HEAD + 1, end, last)
        sheet.freeze_panes(HEAD + 2, 2)

    def counts_row(
        self,
        sheet: Any,
        row: int,
        number: str,
        name: str,
        counts: Counts,
        takes_part: int | None,
        *,
        bold: bool,
    ) -> None:
        """Write the figures of one agency."""
        centre = self.format(border=1, align="center", bold=bold)
        sheet.write_string(row, 0, number, centre)
        sheet.write_string(row, 1, name, self.format(border=1, bold=bold))
        figures = (counts.total, counts[Health.DONE_ON_TIME], counts[Health.DONE_LATE], counts[Health.DONE_NO_DUE], counts.in_time, counts[Health.DUE_SOON],
                   counts[Health.OVERDUE], counts[Health.RECURRING], counts[Health.NO_DUE] + counts[Health.NEEDS_DUE], counts[Health.CANCELLED])  # fmt: skip
        for column, figure in enumerate(figures, 2):
            sheet.write_number(row, column, figure, centre)
        on_time, due = counts.rate
        rate = f"{100 * on_time / due:.1f}".replace(".", ",") + f" %\n({on_time}/{due})" if due else "–"
        sheet.write_string(row, 12, rate, centre)
        if takes_part is None:
            sheet.write_string(row, 13, "", centre)
        else:
            sheet.write_number(row, 13, takes_part, centre)
        sheet.set_row(row, _height([(name, 34.0), (rate, 11.0)], bold=bold))


def _height(texts: list[tuple[str, float]], *, bold: bool = False) -> float:
    """Return the row height in points that shows every line (characters → points for Times New Roman 11 as Normal)."""
    most = max(
        (lines(text, 12, ((width * 7 + 5) * 0.75 - 6) * 0.97, bold=bold) for text, width in texts if text),
        default=1,
    )
    return min(409.0, round(most * 12 * 1.15 + 4, 2))
