"""Tables of tasks: rows "TT | nhiệm vụ | chủ trì | phối hợp | thời gian" recognised by their headings."""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.names import parse_list
from gialai_desk.domain.extraction.source import Mapped, join
from gialai_desk.domain.text import LOWER

_COLUMNS = {
    "task": re.compile(r"nhiệm vụ|nội dung|công việc|tên việc|đầu việc|ý kiến chỉ đạo", re.I),
    "lead": re.compile(r"chủ trì|cơ quan thực hiện|đơn vị thực hiện|trách nhiệm|cơ quan,? đơn vị$", re.I),
    "coordinate": re.compile(r"phối hợp", re.I),
    "deadline": re.compile(r"thời gian|thời hạn|hoàn thành|tiến độ|hạn xử lý|hạn$", re.I),
    "product": re.compile(r"sản phẩm|kết quả|đầu ra", re.I),
}
_NUMBER = r"(?:\d{1,3}\.?|[IVX]{1,5}\.?|[A-H]\.?|TT|STT|Số TT)"
_ROW_START = re.compile(rf"\s*{_NUMBER}?\s*\|")
_NUMBERED_ROW = re.compile(rf"\s*{_NUMBER}\s*\||\s*\|?\s*\(1\)\s*\|")
_GOES_ON = re.compile(rf"[{LOWER}]|\d{{1,2}}/\d{{1,2}}")  # what only goes on, begins no paragraph
_WHEN = re.compile(r"(?:Ngày|Trước|Xong|Hoàn thành|Trong|Quý|Tháng|Năm|Chậm nhất|Từ|Thường xuyên|Hằng|Hàng|Định kỳ)\b")
_ORDER = ("coordinate", "lead", "deadline", "product", "task")


@dataclass(frozen=True)
class Row:
    """One row of a task table: its cells by meaning, each with its place."""

    number: str
    cells: dict[str, Mapped]


def cells(line: Mapped) -> list[Mapped]:
    """Return the cells of a line whose columns are divided by "|"."""
    result: list[Mapped] = []
    start = 0
    for piece in line.text.split("|"):
        result.append(line.cut(start, start + len(piece)))
        start += len(piece) + 1
    return result


def find_columns(line: Mapped) -> dict[str, int] | None:
    """Return which column holds what when the line is the heading of a task table."""
    found: dict[str, int] = {}
    for index, cell in enumerate(cells(line)):
        for name in _ORDER:
            if name not in found and len(cell.text) < 60 and _COLUMNS[name].search(cell.key):
                found[name] = index
                break
    return found if "task" in found and ({"lead", "deadline"} & set(found)) and len(found) >= 2 else None


def read_rows(lines: list[Mapped]) -> tuple[list[Row], set[int]]:
    """Return the task rows of every table and the indexes of the lines that tables take up."""
    rows: list[Row] = []
    taken: set[int] = set()
    if not any(line.text.count("|") > 1 for line in lines):
        return rows, taken
    columns: dict[str, int] | None = None
    open_row = False  # the row before ended with "|": what stands alone below it is its last cell, torn off
    for indexes, line in _whole_rows(lines):
        torn_off = open_row and 0 < len(line.text) < 40 and "|" not in line.text
        open_row = line.text.endswith("|")
        if torn_off:
            taken.update(indexes)
            continue
        if line.text.count("|") < 2:
            columns = columns if not line.text else None
            continue
        heading = find_columns(line)
        if heading:
            columns = heading
            taken.update(indexes)
            continue
        if columns:
            taken.update(indexes)
            rest = _rest_of_row(line, columns)
            if rest and rows and rows[-1].number:
                rows[-1] = Row(rows[-1].number, _both(rows[-1].cells, rest))
                continue
            row = _row(line, columns)
            if row:
                rows.append(row)
    return rows, taken


def _whole_rows(lines: list[Mapped]) -> list[tuple[range, Mapped]]:
    """Return the rows with the lines they take up; a row torn over several lines is put together again."""
    starts = [i for i, line in enumerate(lines) if _ROW_START.match(line.text)]
    numbered = _in_sequence(lines, [i for i in starts if _NUMBERED_ROW.match(lines[i].text)])
    starts = numbered if len(numbered) >= 3 else starts
    whole = Counter(sum(line.text.count("|") for line in lines[a:b]) for a, b in pairwise(starts))
    usual, times = whole.most_common(1)[0] if whole else (0, 0)
    width = max((usual if times > 1 else 0, *(lines[i].text.count("|") for i in starts)))
    result: list[tuple[range, Mapped]] = []
    firsts = set(starts)
    index = 0
    while index < len(lines):
        end = index + 1
        if index in firsts and width >= 2:
            pipes = lines[index].text.count("|")
            while (
                end < len(lines)
                and end not in firsts
                and (
                    pipes < width
                    or ("|" in lines[end].text and not _is_whole(lines[end].text, width))
                    or _ends_last_cell(lines, end, starts)
                )
                and end - index < 60
            ):
                pipes += lines[end].text.count("|")
                end += 1
        whole = lines[index] if end == index + 1 else join(lines[index:end])
        result.append((range(index, end), whole))
        index = end
    return result


def _in_sequence(lines: list[Mapped], numbered: list[int]) -> list[int]:
    """Leave out lines whose number goes back: the torn end of a cell ("Ngân hàng Nhà nước Khu vực" / "3 | Các ngân hàng …")."""
    result: list[int] = []
    last = 0
    for i in numbered:
        digits = lines[i].text.split("|")[0].strip(" .")
        number = int(digits) if digits.isdecimal() else 0
        if number > 1 and number <= last:
            continue
        last = number or last
        result.append(i)
    return result


def _ends_last_cell(lines: list[Mapped], at: int, starts: list[int]) -> bool:
    """Tell whether a line between two rows holds the last words of the upper one's last cell."""
    following = bisect_right(starts, at)
    if following == len(starts):  # below the last row only what cannot begin a paragraph
        empty = lines[at - 1].text.rstrip().endswith("|")
        goes_on = _GOES_ON.match(lines[at].text) or (empty and _WHEN.match(lines[at].text))
        return len(lines[at].text) < 60 and bool(goes_on)
    if starts[following] - at > 4:
        return False
    between = " ".join(line.text for line in lines[at : starts[following]])
    return "|" not in between and len(between) < 80


def _is_whole(text: str, width: int) -> bool:
    """Tell whether a line without a number has all the cells of a row: what a page break left of the row above."""
    return text.startswith("|") and text.count("|") == width


def _row(line: Mapped, columns: dict[str, int]) -> Row | None:
    parts = cells(line)
    if all(not cell.text or re.fullmatch(r"\(?\d{1,2}\)?|[-:]+", cell.text) for cell in parts):
        return None
    named = {name: parts[index] for name, index in columns.items() if index < len(parts) and parts[index].text}
    if "task" not in named or not ({"lead", "deadline", "coordinate"} & set(named)):
        return None
    return Row(parts[0].text if columns.get("task") != 0 else "", named)


def _rest_of_row(line: Mapped, columns: dict[str, int]) -> dict[str, Mapped]:
    """Return the cells of what a page break tore off a row: no number, and words that go on in the middle."""
    parts = cells(line)
    named = {name: parts[index] for name, index in columns.items() if index < len(parts) and parts[index].text}
    text = named["task"].text if "task" in named else ""
    return named if columns["task"] > 0 and not parts[0].text and (not text or text[0].islower()) else {}


def _both(above: dict[str, Mapped], below: dict[str, Mapped]) -> dict[str, Mapped]:
    """Return the cells of a row whose two parts stand on two pages."""
    return {
        name: join([part for part in (above.get(name), below.get(name)) if part])
        for name in dict.fromkeys((*above, *below))
    }


def column_parties(text: str) -> tuple[Party, ...]:
    """Return the agencies of a cell: split at ";" and line ends first, then by the agency grammar; odd names are kept."""
    found: list[Party] = []
    for piece in re.split(r";|\n", text):
        rest = piece.strip(" .,-")
        parties, end = parse_list(rest, 0)
        tail = rest[end:].strip(" .")
        if not parties:
            found.extend([Party(rest, True)] if rest else [])
            continue
        last = parties[-1]
        found.extend(
            (
                *parties[:-1],
                Party(f"{last.name}{'' if tail.startswith(',') else ' '}{tail}", True) if tail else last,
            )
        )
    return tuple(dict.fromkeys(found))
