"""The papers around a task that a person has drafted: what each kind asks for (NĐ 30/2020, Phụ lục III, Mẫu 1.4, 1.5, 1.7, 1.9)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.letters import CAPACITIES
from gialai_desk.domain.notices import Notice
from gialai_desk.domain.office import Office
from gialai_desk.domain.snapshots import FrozenTask, LetterPaper

DraftCode = Literal["conclusion", "submission", "slip", "transfer", "invitation", "extension", "handover"]
Need = Literal["agency", "tasks", "notice", "person"]


class Field(NamedTuple):
    """One thing that a person writes for a draft; `long` = several lines, `choices` = one of these."""

    name: str
    label: str
    hint: str = ""
    required: bool = False
    long: bool = False
    choices: tuple[str, ...] = ()


class DraftKind(NamedTuple):
    """A kind of draft: its name on screen, its letters in the symbol, what it is made from, what a person writes.

    `by_office` = always sent by the Văn phòng in its own name, whoever issues the letters.
    """

    code: DraftCode
    title: str
    letters: str
    needs: frozenset[Need]
    fields: tuple[Field, ...] = ()
    by_office: bool = False

    def symbol(self, office: Office) -> str:
        """Return the symbol after the number: "GM-UBND", "TTr-VP"; a công văn keeps the office's own (Phụ lục I, mục II.3)."""
        if not self.letters:
            return office.letter_symbol
        return f"{self.letters}-{'VP' if office.issuer == 'office' else 'UBND'}"


AGREED = "Đồng ý"
REFUSED = "Chưa đồng ý"
KINDS: tuple[DraftKind, ...] = (
    DraftKind("conclusion", "Thông báo kết luận", "TB", frozenset({"notice"})),
    DraftKind(
        "submission",
        "Tờ trình",
        "TTr",
        frozenset({"tasks"}),
        (
            Field("about", "Về việc", "điều chỉnh thời hạn thực hiện một số nhiệm vụ", required=True),
            Field("reason", "Sự cần thiết", long=True, required=True),
            Field("opinions", "Ý kiến các cơ quan", long=True),
            Field("proposal", "Nội dung trình", long=True, required=True),
        ),
        by_office=True,
    ),
    DraftKind(
        "slip",
        "Phiếu trình",
        "PTr",
        frozenset({"agency", "tasks"}),
        (
            Field("leader", "Kính trình", "Chủ tịch UBND tỉnh", required=True),
            Field(
                "proposal",
                "Đề xuất",
                "cho ý kiến chỉ đạo, xem xét trách nhiệm của cơ quan chủ trì để chậm trễ kéo dài",
                long=True,
                required=True,
            ),
        ),
        by_office=True,
    ),
    DraftKind(
        "transfer",
        "Phiếu chuyển",
        "PC",
        frozenset({"agency", "tasks"}),
        (
            Field("received", "Nhận được văn bản", required=True),
            Field("reply_by", "Trả lời trước ngày", required=True),
        ),
        by_office=True,
    ),
    DraftKind(
        "invitation",
        "Giấy mời",
        "GM",
        frozenset({"agency", "tasks"}),
        (
            Field("meeting", "Tới dự", "cuộc họp kiểm điểm tiến độ thực hiện nhiệm vụ", required=True),
            Field("chair", "Chủ trì", required=True),
            Field("time", "Thời gian", "08 giờ 00 ngày …", required=True),
            Field("place", "Địa điểm", required=True),
            Field("notes", "Lưu ý", "đề nghị chuẩn bị báo cáo kết quả thực hiện các nhiệm vụ kèm theo", long=True),
        ),
    ),
    DraftKind(
        "extension",
        "Công văn trả lời gia hạn",
        "",
        frozenset({"agency", "tasks"}),
        (
            Field("request", "Văn bản đề nghị", required=True),
            Field("answer", "Ý kiến", choices=(AGREED, REFUSED), required=True),
            Field("new_due", "Thời hạn mới"),
            Field("reason", "Lý do", long=True),
        ),
    ),
    DraftKind(
        "handover",
        "Biên bản bàn giao",
        "BB",
        frozenset({"person"}),
        (
            Field("receiver", "Người nhận", required=True),
            Field("place", "Địa điểm", required=True),
            Field("witness", "Người chứng kiến"),
        ),
    ),
)


@dataclass(frozen=True)
class Draft:
    """Everything a draft prints; `waiting` cites the issued letters whose answer is still awaited."""

    kind: DraftKind
    office: Office
    as_of: date
    capacity: tuple[str, ...]
    signer: str
    fields: Mapping[str, str]
    agency: str = ""
    person: str = ""
    tasks: tuple[FrozenTask, ...] = ()
    notice: Notice | None = None
    waiting: tuple[str, ...] = ()

    def field(self, name: str) -> str:
        """Return what a person wrote, without a stop at its end."""
        return " ".join(self.fields.get(name, "").split()).rstrip(" .;")


def kind_of(code: str) -> DraftKind:
    """Return the kind with this code."""
    found = next((one for one in KINDS if one.code == code), None)
    if found is None:
        raise NotAllowed(f"không có loại văn bản {code}")
    return found


def check_fields(kind: DraftKind, fields: Mapping[str, str]) -> None:
    """Refuse a draft whose required words are missing, or that names words which its kind does not have."""
    missing = [one.label for one in kind.fields if one.required and not fields.get(one.name, "").strip()]
    if missing:
        raise NotAllowed(f"{kind.title.lower()} còn thiếu: {', '.join(missing)}")
    known = {one.name: one for one in kind.fields}
    strange = sorted(set(fields) - set(known))
    if strange:
        raise NotAllowed(
            f"{kind.title.lower()} không có mục {', '.join(strange)} (có: {', '.join(known) or 'không mục nào'})"
        )
    for one in kind.fields:
        if one.choices and fields.get(one.name) and fields[one.name] not in one.choices:
            raise NotAllowed(f"{one.label} phải là một trong: {', '.join(one.choices)}")
    if kind.code == "extension" and fields.get("answer") == AGREED and not fields.get("new_due", "").strip():
        raise NotAllowed("đồng ý gia hạn thì phải ghi thời hạn mới")


def slip_of(letter: LetterPaper, tasks: tuple[FrozenTask, ...]) -> Draft:
    """Return the slip to the leadership that goes with a letter of a late round, in the words that the kind proposes."""
    kind = kind_of("slip")
    fields = {one.name: one.hint for one in kind.fields}
    waiting = (letter.earlier,) if letter.earlier else ()
    office = letter.office._replace(issuer="office")
    capacity = letter.capacity if letter.office.issuer == "office" else CAPACITIES["office"][0]
    signer = letter.signer if letter.office.issuer == "office" else ""
    return Draft(kind, office, letter.as_of, capacity, signer, fields, letter.agency, tasks=tasks, waiting=waiting)  # fmt: skip
