"""Trackers that offices have kept in tables: which column holds what, which row is a task, deadlines as people type them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction.dates import find_deadline
from gialai_desk.domain.extraction.names import only_agencies
from gialai_desk.domain.text import fold, nfc, squeeze

Cell = str | int | float | bool | date | datetime | timedelta | None
Meaning = Literal[
    "code", "text", "lead", "coordinators", "due", "first_due", "assigned_by", "assigned_on", "result", "status",
    "done_on", "difficulty", "proposal", "note", "field", "follower", "officer", "product",
]  # fmt: skip
MEANING_NAMES: dict[Meaning, str] = {
    "text": "Nội dung nhiệm vụ", "lead": "Chủ trì", "coordinators": "Phối hợp", "due": "Thời hạn", "first_due": "Hạn ban đầu",
    "assigned_by": "Văn bản giao", "assigned_on": "Ngày giao", "result": "Kết quả", "status": "Tình trạng", "done_on": "Ngày hoàn thành",
    "difficulty": "Khó khăn", "proposal": "Đề xuất", "note": "Ghi chú", "field": "Lĩnh vực", "follower": "Theo dõi", "officer": "Người thực hiện", "product": "Sản phẩm",
    "code": "Mã",
}  # fmt: skip
# the first that fits a heading wins: "đơn vị phối hợp" before "đơn vị", "ngày hoàn thành thực tế" before "hoàn thành"
_PATTERNS: tuple[tuple[Meaning, str], ...] = (
        ("code", r"^ma( |$)|^id( |$)|so phieu|ma so|^so nhiem vu"),
    ("coordinators", r"phoi hop"),
    ("product", r"san pham|dau ra"),
        ("done_on", r"hoan thanh thuc te|ngay hoan thanh$|thoi gian hoan thanh thuc te|ngay ket thuc"),
        ("first_due", r"han (ban dau|goc)|moc cu"),
        ("due", r"han (hoan thanh|xu ly|thuc hien|chot|giao|hien hanh)|thoi han|thoi gian (hoan thanh|thuc hien)|tien do (hoan thanh|yeu cau)|ngay hoan thanh|^han$|deadline|thoi gian$"),
        ("assigned_on", r"ngay (giao|ban hanh|tao|chi dao|van ban)"),
        ("assigned_by", r"van ban (giao|chi dao|chu truong)|(so|ky hieu).*van ban|van ban$|nguon goc|can cu|so, ?ky hieu|y kien chi dao tai"),
        ("result", r"ket qua|da thuc hien|tinh hinh thuc hien|tien do thuc hien"),
        ("status", r"tinh trang|trang thai|muc do hoan thanh|danh gia"),
        ("difficulty", r"kho khan|vuong mac|nguyen nhan"),
        ("proposal", r"de xuat|kien nghi"),
        ("lead", r"chu tri|(co quan|don vi|phong|bo phan).*(thuc hien|chiu trach nhiem|dau moi|tham muu)|^(co quan|don vi|co quan, don vi|don vi thuc hien)$|trach nhiem"),
        ("officer", r"dau moi|nguoi thuc hien|chuyen vien|can bo|nguoi phu trach"),
        ("follower", r"theo doi|lanh dao.*(chu tri|phu trach|chi dao)|ldvp"),
        ("field", r"linh vuc|loai nhiem vu|nhom|nhiem vu cha"),
        ("text", r"noi dung|ten nhiem vu|nhiem vu|cong viec|ten viec|y kien chi dao|dau viec"),
        ("note", r"ghi chu"),
)  # fmt: skip
_HEADINGS: list[tuple[Meaning, re.Pattern[str]]] = [(meaning, re.compile(pattern)) for meaning, pattern in _PATTERNS]
_TOTAL = re.compile(r"^(?:tổng(?: cộng| số)?|cộng)\b", re.I)
_GROUP = re.compile(r"^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})\s*[.)/-]\s+|\s*\(\d+(?: nhiệm vụ[^)]*)?\)\s*$")
_DONE = re.compile(r"hoan thanh|da xong|^xong|ket thuc|da thuc hien|da ban hanh|da trinh|da bao cao")
_NOT_DONE = re.compile(r"chua|dang|khong|qua han|tre han|tiep tuc|trong han|sap")
_SAID = re.compile(r"ngày\s+(\d{1,2}/\d{1,2}/\d{4})")
NO_DEADLINE = date(1970, 1, 1)


class Columns(NamedTuple):
    """Where the headings stand and what each column holds."""

    first_row: int
    rows: int
    headings: tuple[str, ...]
    meanings: Mapping[int, Meaning]


class Due(NamedTuple):
    """A deadline as typed: the day when there is one, its kind, the words, what is doubtful about it."""

    day: date | None = None
    kind: str = "none"
    words: str = ""
    recurring: str | None = None
    doubt: str = ""


class Row(NamedTuple):
    """One task of a table; `values` are the cells' words by meaning."""

    number: int
    values: Mapping[Meaning, str]
    due: Due
    done_on: date | None
    done: bool
    doubts: tuple[str, ...]


def words(cell: Cell) -> str:
    """Return a cell as a person sees it."""
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return squeeze(nfc(str(cell)))


def find_columns(table: Sequence[Sequence[Cell]]) -> Columns | None:
    """Return the headings of a table: the row (or two rows) near the top that name most columns, the task among them."""
    best: Columns | None = None
    for start in range(min(len(table), 25)):
        for height in (1, 2):
            if height == 2 and sum(bool(words(cell)) for cell in table[start]) < 2:
                continue  # a title above the headings is no upper level
            headings = _joined(table[start : start + height])
            meanings = _meanings(headings)
            named = Columns(start, height, tuple(headings), meanings)
            if "text" not in meanings.values() or len(meanings) < 2:
                continue
            if best is None or len(meanings) > len(best.meanings):
                best = named
    return best


def _joined(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """Headings of one or two levels; an empty cell of the upper level belongs to the heading at its left."""
    width = max((len(row) for row in rows), default=0)
    upper = [words(cell) for cell in rows[0]] if rows else []
    upper += [""] * (width - len(upper))
    if len(rows) < 2:
        return upper
    lower = [words(cell) for cell in rows[1]] + [""] * width
    result: list[str] = []
    last = ""
    for index in range(width):
        last = upper[index] or (last if lower[index] else "")
        result.append(squeeze(f"{last} {lower[index]}"))
    return result


def _meanings(headings: Iterable[str]) -> dict[int, Meaning]:
    result: dict[int, Meaning] = {}
    for index, heading in enumerate(headings):
        plain = re.sub(r"[^a-z0-9, ]", " ", fold(heading)).strip()
        if not plain or len(plain) > 90 or re.fullmatch(r"(so )?(stt|tt)|\d+", plain):
            continue
        free: list[tuple[Meaning, re.Pattern[str]]] = [
            (one, pattern) for one, pattern in _HEADINGS if one not in result.values()
        ]
        fitting: list[Meaning] = [one for one, pattern in free if pattern.search(plain)]
        meaning = fitting[0] if fitting else None
        if meaning:
            result[index] = meaning
    return result


def shape(headings: Iterable[str]) -> str:
    """Return what a table is recognised by next time: its headings, folded."""
    return "|".join(fold(one) for one in headings)


def typed_due(cell: Cell, today: date, work: WorkCalendar) -> Due:
    """Return the deadline of a cell: a date, an Excel serial number, or words ("Trong tháng 8", "Quý III", "Thường xuyên")."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if not 30000 <= cell <= 80000:
            return Due(words=words(cell), doubt="thời hạn không phải là ngày")
        cell = date(1899, 12, 30) + timedelta(days=int(cell))
    if isinstance(cell, date):
        return Due() if cell == NO_DEADLINE else Due(cell, "date", f"{cell:%d/%m/%Y}")
    text = words(cell)
    if not text or text in ("-", "–", "01/01/1970", "1/1/1970"):
        return Due()
    year = re.fullmatch(r"(?:trong\s+|hết\s+)?năm\s+(\d{4})", text, re.I)
    if year:
        return Due(date(int(year[1]), 12, 31), "year", text)
    found = find_deadline(text, today, work, column=True)
    if found.recurring and not found.due:
        return Due(None, "recurring", text, found.recurring)
    if found.due:
        return Due(found.due, found.kind, text, found.recurring)
    return Due(words=text, doubt=f"chưa hiểu thời hạn “{text}”")


def read_rows(table: Sequence[Sequence[Cell]], columns: Columns, today: date, work: WorkCalendar) -> list[Row]:
    """Return the tasks of a table in order; a row that only names a body gives its name to the rows below it."""
    result: list[Row] = []
    group = ""
    for number in range(columns.first_row + columns.rows, len(table)):
        cells: dict[Meaning, Cell] = {
            meaning: table[number][index] for index, meaning in columns.meanings.items() if index < len(table[number])
        }
        filled = [words(cell) for cell in table[number] if words(cell)]
        if not filled or _TOTAL.match(filled[0]) or all(re.fullmatch(r"\(?\d{1,2}\)?", one) for one in filled):
            continue
        text = words(cells.get("text"))
        heading = _group_name(filled, text)
        if heading is not None:
            group = heading
        elif text:
            result.append(_row(number, cells, group, today, work))
    return result


def _group_name(filled: list[str], text: str) -> str | None:
    """Return the body that a row of one cell names, "" for another heading, None when the row is a task."""
    names = [one for one in filled if not re.fullmatch(r"[\dIVXA-Z]{1,4}[.)]?", one)]
    if len(names) != 1:
        return None
    name = _GROUP.sub("", _GROUP.sub("", names[0])).strip(" :")
    parties = only_agencies(name)
    if parties:
        return "; ".join(party.name for party in parties)
    return "" if text == "" or name.isupper() else None


def _row(number: int, cells: Mapping[Meaning, Cell], group: str, today: date, work: WorkCalendar) -> Row:
    values: dict[Meaning, str] = {meaning: words(cell) for meaning, cell in cells.items()}
    values["lead"] = values.get("lead") or group
    due = typed_due(cells.get("due"), today, work)
    status = fold(values.get("status", "") or values.get("result", ""))
    done_on = typed_due(cells.get("done_on"), today, work).day
    done = done_on is not None or bool(_DONE.search(status) and not _NOT_DONE.search(status))
    said = _SAID.search(f"{values.get('status', '')} {values.get('result', '')}") if done and not done_on else None
    done_on = typed_due(said[1], today, work).day if said else done_on
    doubts = [due.doubt] if due.doubt else []
    if "1970" in words(cells.get("due")):
        doubts.append("hạn 01/01/1970 nghĩa là không có hạn")
    if not values["lead"]:
        doubts.append("chưa rõ cơ quan chủ trì")
    if values.get("text", "").endswith(("…", "...")):
        doubts.append("nội dung bị cắt trong tệp")
    if done and done_on is None:
        doubts.append("đã hoàn thành nhưng tệp không ghi ngày")
    return Row(number, values, due, done_on, done, tuple(doubts))
