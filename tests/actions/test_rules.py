"""The notebook of reading rules: taught once, seen and counted, switched off the old reading returns."""

import pytest

from gialai_desk.actions import agencies, history, importing, overview, review, rules, tasks
from gialai_desk.domain.agencies import NEWLY_MET
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.store import tasks as rows

NOTICE = """ỦY BAN NHÂN DÂN TỈNH GIA LAI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: {number}/TB-UBND
Gia Lai, ngày 10 tháng 7 năm 2025
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 09/7/2025

Chủ tịch UBND tỉnh kết luận như sau:
1. Giao Phòng Quản lý Đầu tư công chủ trì rà soát vốn đầu tư công của các dự án chậm, báo cáo UBND tỉnh trước ngày 20/7/2025.
2. Phòng Quản lý Đầu tư công phối hợp với Sở Xây dựng kiểm tra các công trình chuyển tiếp.
3. Sở Nội vụ tham mưu kiện toàn Ban Chỉ đạo chuyển đổi số.
Trên đây là kết luận của Chủ tịch UBND tỉnh, các đơn vị biết, thực hiện./.
"""


def read(desk, number=101):
    found = importing.propose_text(desk, NOTICE.format(number=number) + f"\n(bản {number})")
    return rows.of_notice(desk.db, found.notice_id)


def lead(desk, task):
    return [name for one, name in overview.detail(desk, task.id).assignments if one.role == "lead"]


def test_a_corrected_name_is_remembered_and_read_right_from_then_on(desk):
    first, second, _ = read(desk)
    assert lead(desk, first) == ["Phòng Quản lý Đầu tư công"]
    assert "chưa gặp" in first.doubts["lead"]
    lesson = rules.lesson(desk, "Phòng Quản lý Đầu tư công", "Sở Tài chính")
    assert lesson == ("Phòng Quản lý Đầu tư công", "Sở Tài chính")
    tasks.set_role(desk, first.id, "lead", ["Sở Tài chính"])
    rules.remember(desk, *lesson)
    assert lead(desk, second) == ["Sở Tài chính"], "what still waits is put right as well"
    assert agencies.directory(desk).find("Phòng Quản lý Đầu tư công") is None, "the body met by mistake is gone"

    again, *_ = read(desk, 102)
    assert lead(desk, again) == ["Sở Tài chính"]
    assert "Sổ tay quy tắc" in again.reasons["lead"]
    assert "lead" not in again.doubts
    (rule,) = rules.listing(desk)
    assert (rule.hits, rule.created_by, rule.created_on) == (2, desk.person, desk.today)


def test_a_rule_that_is_switched_off_leaves_the_old_reading(desk):
    rule_id = rules.save(desk, None, "Phòng Quản lý Đầu tư công", "agency", "Sở Tài chính")
    rules.switch(desk, rule_id, active=False)
    first, *_ = read(desk)
    assert lead(desk, first) == ["Phòng Quản lý Đầu tư công"]
    rules.switch(desk, rule_id, active=True)
    assert lead(desk, read(desk, 102)[0]) == ["Sở Tài chính"]
    rules.remove(desk, rule_id)
    assert rules.listing(desk) == []
    assert lead(desk, read(desk, 103)[0]) == ["Phòng Quản lý Đầu tư công"]


def test_rules_by_words_of_the_text_whatever_case_or_signs(desk):
    rules.save(desk, None, "VỐN ĐẦU TƯ CÔNG", "follower", "Chị Hoa")
    rules.save(desk, None, "chuyển đổi số", "coordinator", "Sở Khoa học và Công nghệ")
    rules.save(desk, None, "chuyển đổi số", "field", "Chuyển đổi số")
    rules.save(desk, None, "công trình chuyển tiếp", "lead", "Sở Xây dựng")
    first, second, third = read(desk)
    assert (first.follower, second.follower, third.field) == ("Chị Hoa", None, "Chuyển đổi số")
    assert lead(desk, second) == ["Sở Xây dựng"]
    partners = [name for one, name in overview.detail(desk, second.id).assignments if one.role == "coordinator"]
    assert partners == [], "who leads does not also take part"
    detail = overview.detail(desk, third.id)
    assert [name for one, name in detail.assignments if one.role == "coordinator"] == ["Sở Khoa học và Công nghệ"]


def test_a_rule_that_drops_shows_what_it_dropped_and_why(desk):
    rules.save(desk, None, "kiện toàn Ban Chỉ đạo", "none", "việc của Sở Nội vụ tự theo dõi")
    *_, third = read(desk)
    assert third.stage == "dropped"
    assert "tự theo dõi" in third.drop_reason and "Sổ tay" in third.drop_reason


def test_everything_about_rules_is_undone(desk):
    first, *_ = read(desk)
    rules.remember(desk, "Phòng Quản lý Đầu tư công", "Sở Tài chính")
    history.undo(desk)
    assert rules.listing(desk) == []
    assert lead(desk, first) == ["Phòng Quản lý Đầu tư công"]
    assert agencies.directory(desk).find("Phòng Quản lý Đầu tư công").note == NEWLY_MET
    history.redo(desk)
    assert [one.value for one in rules.listing(desk)] == ["Sở Tài chính"]


@pytest.mark.parametrize(
    ("pattern", "field", "value"),
    [
        ("", "lead", "Sở Tài chính"),
        ("vốn", "lead", " "),
        ("Phòng X", "agency", "Sở Không Có"),
        ("Sở Nội vụ", "agency", "Sở Tài chính"),
        ("Phòng Đầu tư", "agency", "Sở Xây dựng"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(desk, pattern, field, value):
    rules.save(desk, None, "Phòng Đầu tư", "agency", "Sở Tài chính")
    with pytest.raises(NotAllowed):
        rules.save(desk, None, pattern, field, value)
    assert len(rules.listing(desk)) == 1


def test_only_an_unknown_name_is_worth_remembering(desk):
    read(desk)
    assert rules.lesson(desk, "Sở Nội vụ", "Sở Tài chính") is None, (
        "two known bodies: the paper was wrong, not the name"
    )
    assert rules.lesson(desk, "", "Sở Tài chính") is None
    assert rules.lesson(desk, "Phòng Quản lý Đầu tư công", "Một cơ quan lạ") is None


def test_looking_at_a_value_settles_its_doubt(desk):
    first, *_ = read(desk)
    tasks.set_role(desk, first.id, "lead", ["Sở Tài chính"])
    assert "lead" not in tasks.get(desk, first.id).doubts
    history.undo(desk)
    assert "lead" in tasks.get(desk, first.id).doubts
    review.accept(desk, [first.id])
    assert tasks.get(desk, first.id).open_doubts == {}, "what was decided is not doubtful"
