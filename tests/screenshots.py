"""The pictures that README and manual show, made from the real window: python3 dev.py screenshots [WIDTHxHEIGHT] [FOLDER] [TASKS]."""

import os
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
TODAY = date(2025, 7, 25)
NAMES = ("today", "notices", "tasks", "calendar", "letters", "reports", "directory")


def main() -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from gialai_desk.actions import agencies, demo, letters, review, setup
    from gialai_desk.qt.app import make_app, open_window
    from tests.benchmarks.reading import print_lines

    size = sys.argv[1] if len(sys.argv) > 1 else "1366x768"
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "resources" / "manual"
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    folder.mkdir(parents=True, exist_ok=True)
    make_app([])
    with tempfile.TemporaryDirectory() as temporary:
        desk = setup.open_desk(Path(temporary) / "desk.db", today=TODAY)
        desk.person, desk.machine = "chuyên viên", "máy văn phòng"
        drafts = demo.samples(desk, register=False)
        review.accept_all(desk, drafts[1].notice_id)
        agencies.save_signer(desk, agencies.signers(desk)[0].id, "Nguyễn Văn A", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"))
        if count:
            demo.plausible(desk, count)
        made = letters.make(desk, Path(temporary) / "cong-van", agency_ids=["gl-STC"])
        letters.issue(desk, made[0][0], "512", TODAY)
        desk.close()
        window, lock = open_window(Path(temporary) / "desk.db", TODAY, None)
        window.resize(*(int(side) for side in size.split("x")))
        window.show()

        def settle() -> None:
            QTest.qWait(500)
            deadline = time.monotonic() + 20
            while window.jobs.waiting and time.monotonic() < deadline:
                QTest.qWait(50)
            QTest.qWait(150)

        def shot(name: str) -> None:
            settle()
            window.grab().save(str(folder / f"{name}.png"))
            print(folder / f"{name}.png")

        settle()
        for number, name in enumerate(NAMES):
            window.go_to(number)
            settle()
            if name == "tasks":
                tree, model = window.tasks.ui.tree, window.tasks.tree
                row = next(
                    n for n in range(model.rowCount()) if str(model.index(n, 0).data()).startswith("Sở Ngoại vụ")
                )
                tree.expand(model.index(row, 0))
                tree.expand(model.index(0, 0, model.index(row, 0)))
                window.open_task(model.index(0, 0, model.index(0, 0, model.index(row, 0))).data(0x0100).id)
                tree.scrollTo(model.index(row, 0), tree.ScrollHint.PositionAtTop)
            shot(name)
            if name == "tasks":
                window.inspector.hide_task()
                window.ui.inspector_holder.hide()
        window.open_notice(drafts[0].notice_id)
        shot("review")
        notice = (ROOT / "tests" / "files" / "notices" / "cao_toc.txt").read_text(encoding="utf-8")
        print_lines(Path(temporary) / "thong-bao.pdf", notice.splitlines(), 3)
        window.intake.import_files([Path(temporary) / "thong-bao.pdf"])
        settle()
        window.review.pages.button.setChecked(True)
        settle()
        window.review.ui.proposals.setCurrentIndex(window.review.model.index(3))
        shot("pages")
        window.open_palette("tru so")
        settle()
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.grab().save(str(folder / "palette.png"))
                other.close()
        papers(window.desk, folder / "papers.png")
        window.close()
        lock.unlock()


def papers(desk, target: Path) -> None:
    """Draw the first pages of four papers side by side, as the preview shows them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter, QPixmap

    from gialai_desk.actions import agencies, drafts, letters
    from gialai_desk.qt.dialogs.preview import pixmap

    body = agencies.find(desk, "Sở Ngoại vụ").id
    words = {"meeting": "cuộc họp kiểm điểm tiến độ thực hiện nhiệm vụ", "chair": "Phó Chủ tịch UBND tỉnh", "time": "08 giờ 00 ngày 29/7/2025 (Thứ Ba)", "place": "Phòng họp số 1, UBND tỉnh"}  # fmt: skip
    one = next(one for one in letters.candidates(desk) if one.agency.id == body)
    made = (
        letters.preview(desk, one)[1],
        drafts.preview(drafts.make(desk, "invitation", words, agency_id=body))[1],
        drafts.preview(drafts.make(desk, "slip", {"leader": "Chủ tịch UBND tỉnh", "proposal": "xem xét, cho ý kiến chỉ đạo"}, agency_id=body))[1],
        drafts.preview(drafts.make(desk, "conclusion", {}, notice_id=drafts.own_notices(desk)[0][0]))[1],
    )  # fmt: skip
    pages = [pixmap(sheets[0], 1.0) for sheets in made]
    gap = 12
    whole = QPixmap(sum(page.width() + gap for page in pages) + gap, pages[0].height() + 2 * gap)
    whole.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(whole)
    x = gap
    for page in pages:
        painter.drawPixmap(x, gap, page)
        x += page.width() + gap
    painter.end()
    whole.scaledToWidth(1800, Qt.TransformationMode.SmoothTransformation).save(str(target))
    print(target)


if __name__ == "__main__":
    main()
