"""The weekly tracker (bảng theo dõi), layout A: by agency, totals with a chart, what changed since the period before, lists."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gialai_desk.documents.book import HEAD, LONGEST, Book, Row, RowStyle, height, week_title, write_book
from gialai_desk.documents.saving import printable
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.register import Counts
from gialai_desk.domain.snapshots import Changed, Frozen, FrozenTask, changes, count
from gialai_desk.domain.tasks import HEALTH_NAMES, Health
from gialai_desk.domain.text import roman

# (level 1, level 2, width in characters, centred); level 1 repeated = one heading over several columns
COLUMNS: tuple[tuple[str, str, float, bool], ...] = (
    ("TT", "", 5, True),
    ("Mã nhiệm vụ", "", 14, True),
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
SHEET = "Bảng theo dõi"
SUMMARY = ("TT", "Cơ quan", "Tổng số", "Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Hoàn thành (không hạn)", "Đang thực hiện, trong hạn",
           "Trong đó: sắp đến hạn", "Quá hạn", "Thường xuyên", "Chưa có hạn", "Đã hủy", "Tỷ lệ đúng hạn", "Phối hợp")  # fmt: skip
CHANGES = (("TT", 5), ("Thay đổi", 16), ("Mã nhiệm vụ", 14), ("Nội dung nhiệm vụ", 60), ("Cơ quan chủ trì", 24), ("Trước", 18), ("Nay", 18))  # fmt: skip
LISTS = "Danh mục"


def write_tracker(frozen: Frozen, previous: Frozen | None, target: Path) -> None:
    """Write the workbook of a snapshot; `previous` is the snapshot that it is compared with."""

    def fill(book: Book) -> None:
        _main(book)
        _summary(book)
        _changes(book, previous)
        _lists(book)

    write_book(frozen, f"Bảng theo dõi nhiệm vụ {week_title(frozen.as_of)}", target, fill)


def _head(book: Book, sheet: Any) -> None:
    """Write the two-level heading and the numbered row."""
    bold = book.format(bold=True, align="center", border=1)
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
    for index, (_, _, wide, _) in enumerate(COLUMNS):
        sheet.set_column(index, index, wide)
    _numbers(book, sheet, HEAD + 2, len(COLUMNS))
    sheet.set_row(HEAD, 20)
    sheet.set_row(HEAD + 1, 36)


def _numbers(book: Book, sheet: Any, row: int, columns: int) -> None:
    """Write the row (1), (2) … below a heading."""
    style = book.format(font_size=11, italic=True, align="center", border=1)
    for column in range(columns):
        sheet.write_string(row, column, f"({column + 1})", style)
    sheet.set_row(row, 17)


def _main(book: Book) -> None:
    """Write the tracker sheet."""
    sheet = book.sheet(SHEET)
    last = len(COLUMNS) - 1
    book.title(sheet, last, "BẢNG THEO DÕI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ")
    _head(book, sheet)
    groups = book.frozen.by_lead()
    rows = len(groups) + sum(len(tasks) for _, _, tasks in groups)
    styles = _styles(book)
    book.table(sheet, HEAD + 3, rows, len(COLUMNS), lambda: _rows(book.frozen, *styles))
    row = HEAD + 3 + rows
    total = book.frozen.counts
    words = f"Tổng số: {total.total} nhiệm vụ; hoàn thành {total.done}; trong hạn {total.in_time}; quá hạn {total[Health.OVERDUE]}"
    for column in range(last + 1):
        sheet.write_string(row, column, words if column == 2 else "", book.format(bold=True, border=1))
    sheet.set_row(row, 36)
    _filled_in(sheet, row - 1)
    end = book.sign(sheet, row + 2, last)
    book.page(sheet, HEAD, HEAD + 2, end, last)
    sheet.freeze_panes(HEAD + 3, 3)
    sheet.autofilter(HEAD + 2, 0, row - 1, last)
    sheet.outline_settings(symbols_below=False)


def _filled_in(sheet: Any, last: int) -> None:
    """Let the columns that people fill in take only what fits: a day, a state of the list."""
    if last < HEAD + 3:
        return
    day = {
        "validate": "date",
        "criteria": ">=",
        "value": "=DATE(2015,1,1)",
        "error_title": "Ngày chưa đúng",
        "error_message": "Hãy ghi ngày dạng 15/7/2026.",
    }
    sheet.data_validation(HEAD + 3, 10, last, 10, day)
    states = {
        "validate": "list",
        "source": f"='{LISTS}'!$A$2:$A${1 + len(HEALTH_NAMES)}",
        "error_message": "Hãy chọn một tình trạng trong danh mục.",
    }
    sheet.data_validation(HEAD + 3, 11, last, 11, states)


def _styles(book: Book) -> tuple[RowStyle, RowStyle, RowStyle]:
    """Return the styles of a row of an agency, of a task, of a late task."""
    shade: dict[str, Any] = {"bold": True, "border": 1, "bg_color": "#EEF1F5"}
    group = (book.style(align="center", **shade), *(book.style(**shade),) * (len(COLUMNS) - 1))
    plain = tuple(book.style(border=1, align="center" if column[3] else "left") for column in COLUMNS)
    late = (*plain[:11], book.style(border=1, align="center" if COLUMNS[11][3] else "left", bold=True), *plain[12:])
    return group, plain, late


def _rows(frozen: Frozen, group: RowStyle, plain: RowStyle, late: RowStyle) -> Iterator[Row]:
    """Make the rows of the tracker: each agency, then its tasks."""
    number = 0
    for order, (_, name, tasks) in enumerate(frozen.by_lead(), 1):
        counts = count(tasks)
        words = f"{name} ({counts.total} nhiệm vụ, quá hạn {counts[Health.OVERDUE]})"
        values = (roman(order), "", words, *("",) * (len(COLUMNS) - 3))
        yield Row(values, group, height([(words, COLUMNS[2][2])], bold=True))
        for task in tasks:
            number += 1
            yield _row(number, task, late if task.health is Health.OVERDUE else plain)


def _row(number: int, task: FrozenTask, styles: RowStyle) -> Row:
    """Return one task."""
    values = (number, key_of(task.code), task.text, source(task), task.lead, task.coordinators, task.product, task.first_due, task.due,
              told(task), task.closed_on, HEALTH_NAMES[task.health], task.days_late or None, note(task))  # fmt: skip
    texts = [(value, COLUMNS[column][2]) for column, value in enumerate(values) if isinstance(value, str)]
    return Row(values, styles, height(texts), 1)


def source(task: FrozenTask) -> str:
    """Return the assigning paper with the place in it."""
    return task.source + (f", {task.mark}" if task.mark and task.source else "")


def told(task: FrozenTask) -> str:
    """Return result, difficulty and proposal as one cell holds them."""
    words = (
        task.result,
        f"Khó khăn: {task.difficulty}" if task.difficulty else "",
        f"Đề xuất: {task.proposal}" if task.proposal else "",
    )
    return "\n".join(one for one in words if one)


def note(task: FrozenTask) -> str:
    """Return what stands in the last column: recurrence, extensions, urgency."""
    words = (
        task.recurring.capitalize(),
        f"Gia hạn {task.extensions} lần" if task.extensions else "",
        "Khẩn" if task.urgent else "",
    )
    return "; ".join(one for one in words if one)


def _summary(book: Book) -> None:
    """Write the sheet of totals by agency with a chart of what is finished, in time and late."""
    sheet = book.sheet("Tổng hợp")
    last = len(SUMMARY) - 1
    book.title(sheet, last, "TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN")
    bold = book.format(bold=True, align="center", border=1)
    for column, heading in enumerate(SUMMARY):
        sheet.set_column(column, column, 5 if column == 0 else 34 if column == 1 else 11)
        sheet.write_string(HEAD, column, heading, bold)
    _numbers(book, sheet, HEAD + 1, len(SUMMARY))
    sheet.set_row(HEAD, 52)
    row = HEAD + 2
    takes_part = dict(book.frozen.takes_part)
    block = HEAD + 4  # one-based row of the agency in the tracker sheet
    link = book.format(border=1, align="left")
    for number, (key, name, tasks) in enumerate(book.frozen.by_lead(), 1):
        _counts_row(book, sheet, row, (str(number), name), count(tasks), takes_part.get(key, 0))
        sheet.write_url(row, 1, f"internal:'{SHEET}'!A{block}", link, printable(name)[:LONGEST], "Đến các nhiệm vụ")
        row, block = row + 1, block + 1 + len(tasks)
    _counts_row(book, sheet, row, ("", "Cộng"), book.frozen.counts, None)
    words = f"Tỷ lệ đúng hạn = số hoàn thành đúng hạn (theo {book.frozen.office.judged_words}) / số phải hoàn thành đến ngày chốt. Nhiệm vụ tính cho cơ quan chủ trì; cột phối hợp đếm riêng."
    sheet.merge_range(row + 1, 0, row + 1, last, words, book.format(italic=True, font_size=11))
    sheet.set_row(row + 1, 30)
    end = book.sign(sheet, row + 3, last)
    _chart(book, sheet, HEAD + 2, row - 1, end + 2)
    book.page(sheet, HEAD, HEAD + 1, end, last)
    sheet.freeze_panes(HEAD + 2, 2)


def _chart(book: Book, sheet: Any, first: int, last: int, place: int) -> None:
    """Draw finished, in time and late per agency below the printed part."""
    if last < first:
        return
    chart: Any = book.book.add_chart({"type": "bar", "subtype": "stacked"})
    for column, colour in ((3, "#2E7D4F"), (4, "#B58900"), (6, "#3B6EA5"), (8, "#B3261E")):
        chart.add_series(
            {
                "name": ["Tổng hợp", HEAD, column],
                "categories": ["Tổng hợp", first, 1, last, 1],
                "values": ["Tổng hợp", first, column, last, column],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_title({"name": "Tình hình thực hiện theo cơ quan", "name_font": {"name": "Times New Roman", "size": 13}})
    chart.set_y_axis({"reverse": True, "num_font": {"name": "Times New Roman", "size": 10}})
    chart.set_x_axis({"major_gridlines": {"visible": True, "line": {"color": "#DDDDDD"}}, "num_format": "0"})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 980, "height": max(240, 60 + 26 * (last - first + 1))})
    sheet.insert_chart(place, 1, chart)


def _counts_row(
    book: Book, sheet: Any, row: int, names: tuple[str, str], counts: Counts, takes_part: int | None
) -> None:
    """Write the figures of one agency, or of all where `takes_part` is None."""
    bold = takes_part is None
    style: dict[str, Any] = {"border": 1, "bold": bold}
    on_time, due = counts.rate
    rate = f"{100 * on_time / due:.1f}".replace(".", ",") + f" %\n({on_time}/{due})" if due else "–"
    figures = (counts.total, counts[Health.DONE_ON_TIME], counts[Health.DONE_LATE], counts[Health.DONE_NO_DUE], counts.in_time, counts[Health.DUE_SOON],
               counts[Health.OVERDUE], counts[Health.RECURRING], counts[Health.NO_DUE] + counts[Health.NEEDS_DUE], counts[Health.CANCELLED])  # fmt: skip
    for column, value in enumerate((*names, *figures, rate, takes_part)):
        book.cell(sheet, row, column, value, align="left" if column == 1 else "center", **style)
    sheet.set_row(row, height([(names[1], 34.0), (rate, 11.0)], bold=bold))


def _changes(book: Book, previous: Frozen | None) -> None:
    """Write what changed since the snapshot before."""
    sheet = book.sheet("Thay đổi so với kỳ trước")
    last = len(CHANGES) - 1
    book.title(sheet, last, "THAY ĐỔI SO VỚI KỲ TRƯỚC")
    for column, (heading, wide) in enumerate(CHANGES):
        sheet.set_column(column, column, wide)
        sheet.write_string(HEAD, column, heading, book.format(bold=True, align="center", border=1))
    _numbers(book, sheet, HEAD + 1, len(CHANGES))
    found = changes(previous, book.frozen) if previous else []
    styles = tuple(
        book.style(border=1, align="left" if column in (3, 4) else "center") for column in range(len(CHANGES))
    )
    rows = (_change_row(number, one, styles) for number, one in enumerate(found, 1))
    book.table(sheet, HEAD + 2, len(found), len(CHANGES), lambda: rows)
    row = HEAD + 2 + len(found)
    words = (
        f"So với số liệu chốt ngày {previous.as_of:%d/%m/%Y}: {len(found)} thay đổi."
        if previous
        else "Chưa có kỳ trước để so."
    )
    sheet.merge_range(row, 0, row, last, words, book.format(italic=True, font_size=11))
    book.page(sheet, HEAD, HEAD + 1, row, last)
    sheet.freeze_panes(HEAD + 2, 0)
    if found:
        sheet.autofilter(HEAD + 1, 0, row - 1, last)


def _change_row(number: int, one: Changed, styles: RowStyle) -> Row:
    values = (number, one.kind.value, key_of(one.task.code), one.task.text, one.task.lead, one.before, one.after)
    return Row(values, styles, height([(one.task.text, 60.0), (one.task.lead, 24.0), (one.after, 18.0)]))


def _lists(book: Book) -> None:
    """Write the states and the agencies that the other sheets choose from."""
    sheet = book.sheet(LISTS)
    bold = book.format(bold=True, align="center", border=1)
    for column, (heading, values) in enumerate(
        (
            ("Tình trạng", list(HEALTH_NAMES.values())),
            ("Cơ quan chủ trì", [name for _, name, _ in book.frozen.by_lead()]),
        )
    ):
        sheet.set_column(column, column, 28 + 20 * column)
        sheet.write_string(0, column, heading, bold)
        for row, value in enumerate(values, 1):
            book.cell(sheet, row, column, value, border=1, align="left")
    book.page(sheet, 0, 0, max(len(HEALTH_NAMES), len(book.frozen.by_lead())), 1)
