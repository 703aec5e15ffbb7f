from datetime import date

from gialai_desk.domain import errors
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.messages import message
from gialai_desk.domain.notices import Notice, citation, formal_date, place_words, symbol_of, vietnamese_date

SAMPLE = {"str": "x", "int": 3, "bool": False, "tuple": ("a", "b")}


def test_every_error_has_a_vietnamese_sentence():
    kinds = [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, errors.DeskError) and one is not errors.DeskError
    ]
    assert len(kinds) > 15
    for kind in kinds:
        values = [SAMPLE[str(getattr(one, "__name__", one))] for one in kind.__annotations__.values()]
        words = message(kind(*values))
        assert words.endswith((".", ")", ".)")), words
        assert any(char in words for char in "ạảấầẩậắằẳặẹẻẽếềểệịỉọỏốồổộớờởợụủứừửựỳýđĐ"), words


def test_ids_are_version_7_and_increase():
    made = [new_id() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {one[14] for one in made} == {"7"}
    assert {one[19] for one in made} <= set("89ab")


def test_dates_have_the_zero_that_the_decree_wants():
    assert vietnamese_date(date(2025, 7, 5)) == "05/7/2025"
    assert vietnamese_date(date(2026, 1, 15)) == "15/01/2026"
    assert formal_date(date(2026, 2, 3)) == "ngày 03 tháng 02 năm 2026"
    assert formal_date(date(2026, 11, 22)) == "ngày 22 tháng 11 năm 2026"


def test_a_notice_without_number_is_cited_by_its_meeting():
    notice = Notice("1", "TB", chair="Phạm Anh Tuấn", meeting_on=date(2025, 7, 4))
    assert citation(notice) == "Thông báo kết luận tại cuộc họp ngày 04/7/2025"
    numbered = Notice("1", "TB", "87/TB-UBND", "TB-UBND", "UBND tỉnh", issued_on=date(2026, 3, 12))
    assert citation(numbered) == "Thông báo số 87/TB-UBND ngày 12/3/2026 của UBND tỉnh"


def test_places_in_a_paper_are_named():
    assert place_words(("II", "1", "a")) == "mục II.1.a"
    assert place_words(("I", "2", "2.1", "2.1.3", "-1")) == "mục I.2.1.3, gạch đầu dòng thứ 1"
    assert place_words(("II", "Thứ ba")) == "mục II, ý thứ ba"
    assert place_words(("3", "-2", "+1")) == "mục 3, gạch đầu dòng thứ 2, dấu cộng thứ 1"
    assert place_words(("2", "-1", "(1)")) == "mục 2, gạch đầu dòng thứ 1, ý (1)"


def test_the_symbol_is_what_follows_the_number():
    printed = {
        "87/TB-UBND": "TB-UBND",
        "15/2025/QĐ-UBND": "QĐ-UBND",
        "1234/UBND-KT": "UBND-KT",
        "12": "",
        None: "",
    }
    assert {number: symbol_of(number) for number in printed} == printed
