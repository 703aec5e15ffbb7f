"""The office's own form: a .docx or .xlsx with {{fields}}, a table row of task fields repeated for every task."""

import copy
import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from gialai_desk.documents import archive
from gialai_desk.documents.saving import pin_times, printable, save
from gialai_desk.documents.source import file_bytes
from gialai_desk.domain.errors import FileUnreadable, FormUnknown, NotAllowed
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.papers.periods import period_of
from gialai_desk.domain.snapshots import Frozen, FrozenTask
from gialai_desk.domain.tasks import HEALTH_NAMES, Health

_FIELD = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_LOST = {
    "xl/drawings/": "hình vẽ, biểu đồ",
    "xl/media/": "hình ảnh",
    "xl/embeddings/": "đối tượng nhúng",
    "xl/vbaProject": "macro",
}


def paper_fields(frozen: Frozen) -> dict[str, object]:
    """Return the fields of the whole paper."""
    counts = frozen.counts
    on_time, due = counts.rate
    return {
        "ngay_chot": frozen.as_of, "ky": period_of("week", frozen.as_of).title, "co_quan_ban_hanh": frozen.office.name, "nguoi_ky": frozen.signer,
        "chuc_vu": " ".join(frozen.capacity), "tong_so": counts.total, "hoan_thanh": counts.done, "dung_han": counts[Health.DONE_ON_TIME],
        "hoan_thanh_qua_han": counts[Health.DONE_LATE], "trong_han": counts.in_time, "sap_den_han": counts[Health.DUE_SOON], "qua_han": counts[Health.OVERDUE],
        "thuong_xuyen": counts[Health.RECURRING], "chua_co_han": counts[Health.NO_DUE] + counts[Health.NEEDS_DUE], "ty_le": f"{on_time}/{due}" if due else "–",
    }  # fmt: skip


def task_fields(number: int, task: FrozenTask) -> dict[str, object]:
    """Return the fields of one task."""
    return {
        "tt": number, "ma": key_of(task.code), "noi_dung": task.text, "van_ban": task.source, "muc": task.mark, "chu_tri": task.lead,
        "phoi_hop": task.coordinators, "san_pham": task.product, "han_dau": task.first_due, "thoi_han": task.due, "ket_qua": task.result,
        "kho_khan": task.difficulty, "de_xuat": task.proposal, "ngay_xong": task.closed_on, "tinh_trang": HEALTH_NAMES[task.health],
        "so_ngay_qua_han": task.days_late or "", "gia_han": task.extensions or "", "chuyen_vien": task.follower, "linh_vuc": task.field,
    }  # fmt: skip


_TASK_NAMES = frozenset(("tt", "ma", "noi_dung", "van_ban", "muc", "chu_tri", "phoi_hop", "san_pham", "han_dau", "thoi_han", "ket_qua", "kho_khan",
                         "de_xuat", "ngay_xong", "tinh_trang", "so_ngay_qua_han", "gia_han", "chuyen_vien", "linh_vuc"))  # fmt: skip


def losses(form: Path) -> list[str]:
    """Return what of a workbook form would be lost when it is filled in."""
    if form.suffix.lower() != ".xlsx":
        return []
    names = archive.names(file_bytes(form), form.name)
    return [words for start, words in _LOST.items() if any(name.startswith(start) for name in names)]


def fill(form: Path, frozen: Frozen, target: Path) -> None:
    """Write the filled form; a field that is not known is an error that names it, and nothing is written."""
    content = file_bytes(form)
    archive.names(content, form.name)
    work = _fill_word if form.suffix.lower() == ".docx" else _fill_sheet if form.suffix.lower() == ".xlsx" else None
    if work is None:
        raise FileUnreadable(form.name)
    try:
        made = work(form, frozen)
    except archive.DAMAGED as error:
        raise FileUnreadable(form.name) from error

    def write(partial: Path) -> None:
        made.save(str(partial))
        pin_times(partial)

    save(target, write)


def _check(texts: list[str], known: Mapping[str, object]) -> None:
    unknown = list(dict.fromkeys(name for text in texts for name in _FIELD.findall(text) if name not in known and name not in _TASK_NAMES))  # fmt: skip
    if unknown:
        raise FormUnknown(tuple(unknown), tuple(sorted((*known, *_TASK_NAMES))))


def _check_place(outside: list[str]) -> None:
    """Refuse a form whose task fields stand where no row is repeated: they would stay as they are."""
    found = next((name for text in outside for name in _FIELD.findall(text) if name in _TASK_NAMES), None)
    if found:
        raise NotAllowed(f"trường {{{{{found}}}}} phải nằm trong hàng nhiệm vụ của một bảng (mỗi trang tính một hàng)")


def _words(value: object) -> str:
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else "" if value is None else str(value)


def _filled(text: str, values: Mapping[str, object]) -> str:
    return _FIELD.sub(lambda found: _words(values[found[1]]) if found[1] in values else found[0], text)


def _is_task_row(texts: list[str]) -> bool:
    return any(name in _TASK_NAMES for text in texts for name in _FIELD.findall(text))


def _fill_word(form: Path, frozen: Frozen) -> Any:
    document: Any = docx.Document(str(form))
    values = paper_fields(frozen)
    elements: list[Any] = list(document.element.body.iter(qn("w:p")))
    paragraphs = [Paragraph(one, document) for one in elements]
    for section in document.sections:
        paragraphs += [*section.header.paragraphs, *section.footer.paragraphs]
    _check([one.text for one in paragraphs], values)
    alone = [one for one in elements if next(one.iterancestors(qn("w:tr")), None) is None]
    _check_place([Paragraph(one, document).text for one in alone])
    for row in list(document.element.body.iter(qn("w:tr"))):
        cells = [Paragraph(one, document) for one in row.iter(qn("w:p"))]
        if _is_task_row([one.text for one in cells]):
            for number, task in enumerate(frozen.tasks, 1):
                made = copy.deepcopy(row)
                row.addprevious(made)
                for one in made.iter(qn("w:p")):
                    _put(Paragraph(one, document), {**values, **task_fields(number, task)})
            row.getparent().remove(row)
    for one in paragraphs:
        _put(one, values)
    return document


def _put(paragraph: Any, values: Mapping[str, object]) -> None:
    """Fill the fields of a paragraph; a field that Word cut into several runs keeps the look of the first."""
    if not _FIELD.search(paragraph.text):
        return
    runs = paragraph.runs
    for run in runs:
        if _FIELD.search(run.text):
            run.text = printable(_filled(run.text, values))
    if _FIELD.search(paragraph.text) and runs:
        runs[0].text = printable(_filled("".join(run.text for run in runs), values))
        for run in runs[1:]:
            run.text = ""


def _fill_sheet(form: Path, frozen: Frozen) -> Any:
    book: Any = openpyxl.load_workbook(form)
    values = paper_fields(frozen)
    texts = [str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]  # fmt: skip
    _check(texts, values)
    for sheet in book.worksheets:
        rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
        places = [number for number, row in enumerate(rows, 1) if _is_task_row(row)]
        if places:
            _check_place([text for number in places[1:] for text in rows[number - 1]])
            _repeat(sheet, places[0], frozen, values)
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and _FIELD.search(cell.value):
                    _set(cell, cell.value, values)
    return book


def _repeat(sheet: Any, at: int, frozen: Frozen, values: Mapping[str, object]) -> None:
    """Write a row for each task in the place of the row with task fields, in its look."""
    pattern = [(cell.value, copy.copy(cell._style)) for cell in sheet[at]]
    height = sheet.row_dimensions[at].height
    if len(frozen.tasks) > 1:
        sheet.insert_rows(at + 1, len(frozen.tasks) - 1)
    for number, task in enumerate(frozen.tasks, 1):
        known = {**values, **task_fields(number, task)}
        for column, (words, style) in enumerate(pattern, 1):
            cell = sheet.cell(at + number - 1, column)
            cell._style = copy.copy(style)
            if isinstance(words, str) and _FIELD.search(words):
                _set(cell, words, known)
            else:
                cell.value = words
        sheet.row_dimensions[at + number - 1].height = height


def _set(cell: Any, words: str, values: Mapping[str, object]) -> None:
    """Fill a cell: a lone field keeps its kind (day, number), text is never a formula."""
    lone = _FIELD.fullmatch(words.strip())
    value = values.get(lone[1]) if lone else None
    if isinstance(value, date):
        cell.value = datetime.combine(value, datetime.min.time())
        cell.number_format = "dd/mm/yyyy"
    elif isinstance(value, int):
        cell.value = value
    else:
        cell.value = printable(_filled(words, values))[:32_767] or None
        if cell.data_type == "f":
            cell.data_type = "s"
