"""Which nouns a change touched, and how a change looks in a record's history."""

from datetime import datetime
from enum import Flag, auto
from typing import NamedTuple


class Changed(Flag):
    """The nouns that a change touched; pages reload what they show."""

    NOTHING = 0
    AGENCIES = auto()
    NOTICES = auto()
    TASKS = auto()
    LETTERS = auto()
    SETTINGS = auto()
    EVERYTHING = AGENCIES | NOTICES | TASKS | LETTERS | SETTINGS


NOUN_OF_TABLE = {
    "agencies": Changed.AGENCIES,
    "agency_links": Changed.AGENCIES,
    "notices": Changed.NOTICES,
    "passages": Changed.NOTICES,
    "tasks": Changed.TASKS,
    "assignments": Changed.TASKS,
    "progress": Changed.TASKS,
    "extensions": Changed.TASKS,
    "papers": Changed.TASKS,
    "paper_links": Changed.TASKS,
    "letters": Changed.LETTERS,
    "letter_tasks": Changed.LETTERS,
    "forms": Changed.LETTERS,
    "signers": Changed.SETTINGS,
    "holidays": Changed.SETTINGS,
    "settings": Changed.SETTINGS,
    "rules": Changed.SETTINGS,
}

# what people see in a history; columns left out are of no interest to them
FIELD_NAMES = {
    "text": "nội dung", "product": "sản phẩm", "officer": "người phụ trách", "follower": "chuyên viên theo dõi",
    "field": "lĩnh vực", "authority": "thẩm quyền quyết định", "report_to": "nơi nhận báo cáo", "due": "thời hạn",
    "first_due": "hạn ban đầu", "due_kind": "loại thời hạn", "recurring": "định kỳ", "closed_on": "ngày hoàn thành",
    "cancelled_on": "ngày hủy", "cancel_reason": "lý do hủy", "stage": "tình trạng soát", "drop_reason": "lý do bỏ",
    "trashed_on": "đưa vào thùng rác", "result": "kết quả", "difficulty": "khó khăn", "proposal": "đề xuất",
    "done_on": "ngày", "new_due": "hạn mới", "old_due": "hạn cũ", "reason": "lý do", "role": "vai trò",
    "agency_id": "cơ quan", "class_name": "nhóm cơ quan", "number": "số", "symbol": "ký hiệu", "issued_on": "ngày ban hành",
    "subject": "trích yếu", "state": "trạng thái", "name": "tên", "short_name": "tên ngắn", "aliases": "tên gọi khác",
    "kind": "loại", "issuer": "cơ quan ban hành", "chair": "người chủ trì", "meeting_on": "ngày họp", "signer_name": "người ký",
    "round": "lần thứ", "pattern": "cụm từ", "value": "giá trị", "active": "đang dùng",
}  # fmt: skip
TABLE_NAMES = {
    "tasks": "nhiệm vụ", "assignments": "phân công", "progress": "tiến độ", "extensions": "gia hạn", "notices": "văn bản",
    "letters": "công văn đôn đốc", "agencies": "cơ quan", "paper_links": "văn bản liên quan", "papers": "văn bản liên quan",
    "letter_tasks": "nhiệm vụ trong công văn", "signers": "người ký", "settings": "thiết lập", "holidays": "ngày nghỉ",
    "passages": "đoạn văn bản", "agency_links": "kế thừa cơ quan",
    "rules": "quy tắc đọc",
}  # fmt: skip


class FieldChange(NamedTuple):
    """One field of one record: what it was, what it became."""

    table: str
    field: str
    before: object
    after: object


class Event(NamedTuple):
    """One change as a record's history shows it."""

    change_id: str
    at: datetime
    person: str
    label: str
    fields: tuple[FieldChange, ...]
