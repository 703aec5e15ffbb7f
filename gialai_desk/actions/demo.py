"""A desk to try: the two sample notices, or many plausible tasks for trials at size."""

import random
from datetime import date, timedelta
from itertools import islice

from gialai_desk.actions.importing import Imported, propose_file
from gialai_desk.actions.review import accept_all
from gialai_desk.desk import Desk
from gialai_desk.documents import resources
from gialai_desk.domain.errors import DuplicateNotice
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.notices import Notice
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.tasks import Assignment, ProgressEntry, Task
from gialai_desk.store import agencies, notices, tasks

_VERBS = (
    "Rà soát, hoàn thiện",
    "Xây dựng",
    "Tham mưu ban hành",
    "Tổ chức kiểm tra",
    "Đẩy nhanh tiến độ",
    "Tổng hợp, báo cáo",
    "Thẩm định",
    "Khẩn trương hoàn thành",
)
_THINGS = (
    "Kế hoạch phát triển du lịch biển gắn với cao nguyên", "phương án sắp xếp trụ sở dôi dư sau sắp xếp đơn vị hành chính",
    "danh mục dự án đầu tư công trung hạn giai đoạn 2026-2030", "hồ sơ giải phóng mặt bằng tuyến cao tốc Quy Nhơn - Pleiku",
    "Đề án chuyển đổi số trong trường học", "quy chế phối hợp quản lý bảo vệ rừng", "kết quả giải quyết kiến nghị cử tri",
    "chương trình nhà ở xã hội cho công nhân khu kinh tế", "phương án phòng, chống thiên tai và tìm kiếm cứu nạn",
    "cơ sở dữ liệu đất đai cấp xã", "công tác cải cách thủ tục hành chính", "tiến độ giải ngân vốn đầu tư công",
)  # fmt: skip
_PLACES = (
    "trên địa bàn tỉnh",
    "tại các xã biên giới",
    "tại khu vực phía Đông tỉnh",
    "đối với các xã, phường mới sắp xếp",
    "theo chỉ đạo của Thủ tướng Chính phủ",
)
_RESULTS = (
    "Đã trình dự thảo, đang lấy ý kiến các cơ quan.",
    "Đang tổng hợp số liệu từ các xã, phường.",
    "Đã hoàn thành 70% khối lượng.",
    "Đã có văn bản báo cáo UBND tỉnh.",
)


def samples(desk: Desk, *, register: bool = True, progress: Progress = silent) -> list[Imported]:
    """Read the two sample notices in; what is there already is left alone."""
    result: list[Imported] = []
    paths = resources.samples()
    for number, path in enumerate(paths):
        progress(number, len(paths), f"Đang đọc {path.name}")
        try:
            imported = propose_file(desk, path)
        except DuplicateNotice:
            continue
        if register:
            accept_all(desk, imported.notice_id)
        result.append(imported)
    return result


def plausible(desk: Desk, count: int, *, seed: int = 1, progress: Progress = silent) -> None:
    """Write `count` plausible tasks from notices of about twelve tasks each; the same seed gives the same desk."""
    chance = random.Random(seed)
    bodies = [one for one in agencies.all_agencies(desk.db) if one.kind == "department" and one.valid_to is None]
    communes = [one for one in agencies.all_agencies(desk.db) if one.kind == "commune"]
    made = 0
    while made < count:
        size = min(12, count - made)
        progress(made, count, "Đang tạo nhiệm vụ mẫu")
        with desk.change("Tạo dữ liệu thử", kind="system") as db:
            notice = _notice(chance, desk.today, made // 12 + 1)
            notices.add(db, notice)
            for position in range(size):
                task = _task(chance, notice, position, desk.today, made + position + 1)
                tasks.add(db, task)
                chosen = chance.sample(bodies if chance.random() < 0.8 else communes, 3)
                for role, agency in zip(
                    ("lead", "coordinator", "coordinator"), islice(chosen, chance.randint(1, 3)), strict=False
                ):
                    tasks.add_assignment(db, Assignment(new_id(), task.id, role, agency.id))  # pyright: ignore[reportArgumentType]
                if chance.random() < 0.4:
                    tasks.add_progress(
                        db,
                        ProgressEntry(
                            new_id(),
                            task.id,
                            desk.today - timedelta(days=chance.randint(0, 30)),
                            chance.choice(_RESULTS),
                        ),
                    )
        made += size


def _notice(chance: random.Random, today: date, number: int) -> Notice:
    day = today - timedelta(days=chance.randint(5, 300))
    subject = f"{chance.choice(_THINGS)} {chance.choice(_PLACES)}"
    return Notice(
        new_id(),
        "TB",
        f"{number:02d}/TB-UBND",
        "TB-UBND",
        "UBND tỉnh Gia Lai",
        "Gia Lai",
        day,
        subject,
        text=f"THÔNG BÁO\n{subject}",
        state="registered",
        received_on=day,
    )


def _task(chance: random.Random, notice: Notice, position: int, today: date, number: int) -> Task:
    due = today + timedelta(days=int(chance.gauss(20, 45))) if chance.random() < 0.75 else None
    done = due is not None and chance.random() < (0.75 if due < today else 0.15)
    closed = due + timedelta(days=chance.randint(-12, 6)) if due and done else None
    text = f"{chance.choice(_VERBS)} {chance.choice(_THINGS)} {chance.choice(_PLACES)}; báo cáo UBND tỉnh kết quả thực hiện."
    return Task(
        new_id(), notice.id, None, position * 100, f"NV{today.year % 100:02d}{number:04d}", f"mục {position + 1}", (str(position + 1),), text,
        due_kind="date" if due else chance.choice(("recurring", "none")), recurring=None, first_due=due, due=due,
        closed_on=min(closed, today) if closed else None, stage="accepted", report_to="UBND tỉnh", created_on=notice.issued_on,
    )  # fmt: skip
