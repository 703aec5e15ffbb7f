"""The person's job by actions: read, review, report, extend, group, find."""

from datetime import date

import pytest

from gialai_desk.actions import agencies, history, importing, overview, review, tasks
from gialai_desk.domain.errors import Ambiguous, DuplicateNotice, EmptyText, NotAllowed, NotFound
from gialai_desk.domain.tasks import Health
from tests.conftest import FILES

NOTICE = FILES / "notices" / "tb_so.txt"


def test_a_notice_becomes_a_draft_with_proposals(desk):
    found = importing.propose_file(desk, NOTICE)
    assert len(found.task_ids) == 7
    notice = review.notice(desk, found.notice_id)
    assert notice.state == "draft"
    assert notice.text == NOTICE.read_text(encoding="utf-8"), "kept verbatim"
    assert overview.source_file(desk, notice) == (NOTICE.name, NOTICE.read_bytes()), "the file is kept unaltered"
    assert overview.register(desk).lines == (), "proposals are not in the register yet"


def test_the_same_notice_is_not_registered_twice(desk, tmp_path):
    importing.import_file(desk, NOTICE)
    for again in (NOTICE, tmp_path / "other-name.txt"):
        if again is not NOTICE:
            again.write_text(
                NOTICE.read_text(encoding="utf-8").replace("khẩn trương", "khẩn  trương"), encoding="utf-8"
            )
        with pytest.raises(DuplicateNotice):
            importing.import_file(desk, again)
    assert len(overview.notice_list(desk)) == 1
    assert len(overview.register(desk).lines) == 7


def test_two_appendices_of_one_plan_are_both_taken(desk):
    text = (FILES / "notices" / "du_lich_cong_dong_2022.txt").read_text(encoding="utf-8")
    first = importing.propose_text(desk, text)
    second = importing.propose_text(desk, text.replace("PHỤ LỤC", "PHỤ LỤC II").replace("homestay", "nhà dân"))
    assert [review.notice(desk, one.notice_id).number for one in (first, second)] == ["1120/QĐ-UBND"] * 2
    with pytest.raises(DuplicateNotice):
        importing.propose_text(desk, text)


def test_an_import_is_one_undo(desk):
    importing.import_file(desk, NOTICE)
    history.undo(desk)
    assert overview.notice_list(desk) == []
    assert overview.register(desk).lines == ()


def test_empty_text_is_refused(desk):
    with pytest.raises(EmptyText):
        importing.propose_text(desk, "  \n ")


def test_review_accept_drop_split_merge(desk):
    found = importing.propose_file(desk, NOTICE)
    first, second, third, fourth, *_ = found.task_ids
    review.accept(desk, [first])
    review.drop(desk, third, "nhận xét, đánh giá")
    text = tasks.get(desk, second).text
    other = review.split(desk, second, text.index("báo cáo UBND"))
    assert tasks.get(desk, other).text.startswith("báo cáo UBND tỉnh trước ngày")
    assert tasks.get(desk, second).text + " " + tasks.get(desk, other).text == text
    assert review.merge(desk, other) == second
    assert tasks.get(desk, second).text == text
    assert tasks.get(desk, third).stage == "dropped"
    with pytest.raises(NotAllowed):
        review.register(desk, found.notice_id)
    assert review.accept_all(desk, found.notice_id) == 5
    assert review.notice(desk, found.notice_id).state == "registered"
    assert len(overview.register(desk).lines) == 6
    for _ in range(5):
        history.undo(desk)
    assert {one.task.stage for one in overview.tasks_of_notice(desk, found.notice_id)} == {"proposed"}
    assert tasks.get(desk, fourth).code == ""


def test_split_ranges_follow_the_words(desk):
    found = importing.propose_file(desk, NOTICE)
    task = tasks.get(desk, found.task_ids[3])
    source = review.notice(desk, found.notice_id).text
    at = task.text.index("rà soát")
    second = tasks.get(desk, review.split(desk, task.id, at))
    assert source[slice(*second.spans[0])].strip().startswith("rà soát")
    assert source[slice(*tasks.get(desk, task.id).spans[0])].strip().endswith("Sở Xây dựng")


def test_a_selection_becomes_a_task_and_the_ruler_shows_it(desk):
    found = importing.propose_file(desk, NOTICE)
    source = review.notice(desk, found.notice_id).text
    words = "UBND tỉnh sẽ xem xét khi có đủ điều kiện."
    start = source.index(words)
    made = review.task_from_selection(desk, found.notice_id, start, start + len(words))
    assert tasks.get(desk, made).text == words
    stretches = [one for one in review.ruler(desk, found.notice_id) if one.task_id == made]
    assert [(one.start, one.end) for one in stretches] == [(start, start + len(words))]


def test_unknown_bodies_are_proposed_as_new_never_forced(desk):
    importing.import_file(desk, NOTICE)
    found = overview.register(desk)
    leads = {found.party(line.lead) for line in found.lines}
    assert "UBND xã Trà Bồng" in leads
    new = next(one for one in found.agencies.values() if one.name == "UBND xã Trà Bồng")
    assert "cần soát" in new.note


def test_progress_closing_and_reopening(samples):
    task = tasks.find(samples, "NV250026")
    tasks.report(
        samples, task.id, "Đã bố trí", done_on=date(2025, 7, 14), paper="số 45/TTr-STC ngày 14/7/2025", closes=True
    )
    line = next(one for one in overview.register(samples).lines if one.id == task.id)
    assert line.health is Health.DONE_ON_TIME
    detail = overview.detail(samples, task.id)
    assert [(role, paper.number, paper.issued_on) for role, paper in detail.papers] == [
        ("product", "45/TTr-STC", date(2025, 7, 14))
    ]
    tasks.reopen(samples, task.id)
    assert next(one for one in overview.register(samples).lines if one.id == task.id).health is Health.OVERDUE


def test_only_an_extension_moves_a_deadline_and_the_first_stays(samples):
    task = tasks.find(samples, "NV250026")
    with pytest.raises(NotAllowed, match="Gia hạn"):
        tasks.set_due(samples, task.id, date(2025, 8, 1))
    with pytest.raises(NotAllowed):
        tasks.extend(samples, task.id, date(2025, 7, 1), "sớm hơn")
    with pytest.raises(NotAllowed):
        tasks.extend(samples, task.id, date(2025, 8, 1), "  ")
    tasks.extend(samples, task.id, date(2025, 8, 1), "chờ ý kiến Bộ", "số 9/UBND-TH ngày 16/7/2025")
    task = tasks.get(samples, task.id)
    assert (task.first_due, task.due) == (date(2025, 7, 15), date(2025, 8, 1))


@pytest.mark.parametrize("words", ["", "số ngày", "số 5 ngày 31/2/2025 nhé"])
def test_papers_typed_wrong_are_refused_and_nothing_is_written(samples, words):
    task = tasks.find(samples, "NV250026")
    if not words:
        with pytest.raises(NotAllowed):
            tasks.report(samples, task.id, "   ")
    else:
        with pytest.raises(NotAllowed):
            tasks.link_paper(samples, task.id, "product", "số 5/BC-X ngày 31/2/2025")
    assert overview.detail(samples, task.id).progress == ()


def test_the_tree_counts_a_task_once_for_its_lead(samples):
    found = overview.register(samples)
    groups = {group.title: group for group in overview.by_agency(found)}
    assert sum(group.counts.total for group in groups.values()) == len(found.lines) == 26
    parts = {part.title: part.counts.total for part in groups["Sở Công Thương"].groups}
    assert parts == {"Chủ trì": 1, "Phối hợp": 3}
    order = [group.title for group in overview.by_agency(found)]
    assert order.index("Sở Tài chính") < order.index("Sở Công Thương") < order.index("Sở Ngoại vụ"), "protocol order"


@pytest.mark.parametrize("by", ["agency", "notice", "health", "month", "field"])
def test_every_grouping_holds_every_task(samples, by):
    found = overview.register(samples)
    assert sum(group.counts.total for group in overview.grouped(found, by)) == len(found.lines)


def test_the_morning_board_shows_each_task_once(samples):
    found = overview.register(samples)
    board = overview.board(samples, found)
    shown = [line.id for column in (board.late, board.today, board.week, board.soon) for line in column]
    assert len(shown) == len(set(shown))
    assert len(board.late) == 2 and len(board.soon) == 2


def test_tasks_are_found_by_code_or_words(samples):
    assert tasks.find(samples, "nv250026").code == "NV250026"
    assert tasks.find(samples, "tru so lam viec").code == "NV250026"
    with pytest.raises(Ambiguous):
        tasks.find(samples, "hop tac quoc te")
    with pytest.raises(NotFound):
        tasks.find(samples, "tàu vũ trụ")


def test_agencies_by_alias_predecessor_and_first_letters(desk):
    directory = agencies.directory(desk)
    assert directory.find("Sở NN&MT").name == "Sở Nông nghiệp và Môi trường"
    assert directory.find("Giám đốc Sở VH, TT và Du lịch").name == "Sở Văn hóa, Thể thao và Du lịch"
    old = directory.find("Sở KH&ĐT")
    assert directory.living(old).name == "Sở Tài chính"
    assert directory.find("Sở Biển đảo") is None
    assert agencies.find(desk, "ngoai vu").name == "Sở Ngoại vụ"
    with pytest.raises(NotAllowed):
        agencies.add(desk, "sở ngoại vụ")
    made = agencies.add(
        desk, "Ban Quản lý Vườn quốc gia Kon Ka Kinh", {"kind": "unit", "aliases": ("VQG Kon Ka Kinh",)}
    )
    assert agencies.directory(desk).find("VQG Kon Ka Kinh").id == made


def test_an_agency_in_use_is_kept(samples):
    with pytest.raises(NotAllowed):
        agencies.remove(samples, "gl-SNGV")


def test_a_corrected_number_corrects_the_symbol(desk):
    notice = review.notice(desk, importing.import_file(desk, NOTICE).notice_id)
    assert (notice.number, notice.symbol) == ("87/TB-UBND", "TB-UBND")
    review.edit_notice(desk, notice.id, {"number": "88/TB-VP"})
    assert review.notice(desk, notice.id).symbol == "TB-VP"
    history.undo(desk)
    assert review.notice(desk, notice.id).symbol == "TB-UBND"


def test_deadlines_from_the_day_of_issue_wait_for_that_day(desk):
    text = (
        "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh về đất đai\n\nChủ tịch UBND tỉnh kết luận như sau:\n"
        "1. Sở Xây dựng thẩm định trong thời hạn 10 ngày làm việc kể từ ngày ban hành Thông báo này.\n"
        "2. Sở Tài chính báo cáo trong vòng 05 ngày kể từ ngày ban hành Thông báo này.\n"
        "3. Sở Nội vụ rà soát biên chế trước ngày 30/8/2025.\n"
    )
    found = importing.propose_text(desk, text)
    assert any("không ghi ngày" in words for words in found.warnings)
    first, second, third = (tasks.get(desk, one) for one in found.task_ids)
    assert (first.due, second.due, third.due) == (None, None, date(2025, 8, 30))
    assert "deadline" in first.doubts
    tasks.set_due(desk, second.id, date(2025, 7, 31))
    review.edit_notice(desk, found.notice_id, {"issued_on": date(2025, 7, 11)})
    days = [tasks.get(desk, one).due for one in found.task_ids]
    assert days == [date(2025, 7, 25), date(2025, 7, 31), date(2025, 8, 30)], "counted; what was typed stays"
    assert "deadline" not in tasks.get(desk, first.id).doubts
    review.edit_notice(desk, found.notice_id, {"issued_on": date(2025, 7, 14)})
    assert tasks.get(desk, first.id).due == date(2025, 7, 28), "and again when the day is corrected"
    history.undo(desk)
    assert tasks.get(desk, first.id).due == date(2025, 7, 25)
