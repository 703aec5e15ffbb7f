"""The key of a task catches what a person mistypes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gialai_desk.domain.keys import code_of, key_of, looks_like_key, printed_key

CODES = st.builds(lambda year, number: f"NV{year:02d}{number:04d}", st.integers(20, 60), st.integers(1, 999_999))


@given(CODES)
def test_a_key_leads_back_to_its_task(code):
    assert code_of(key_of(code)) == code
    assert code_of(printed_key(code)) == code
    assert code_of(key_of(code).lower().replace("-", "")) == code


@given(CODES, st.data())
def test_every_wrong_digit_is_caught(code, data):
    key = key_of(code)
    places = [place for place, char in enumerate(key) if char.isdigit()]
    place = data.draw(st.sampled_from(places))
    wrong = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != key[place]]))
    assert code_of(key[:place] + wrong + key[place + 1 :]) is None


@given(CODES, st.data())
def test_every_swap_of_neighbours_is_caught(code, data):
    digits = code[2:]
    places = [place for place in range(len(digits) - 1) if digits[place] != digits[place + 1]]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    right = key_of(code)
    assert code_of(f"GL-{swapped[:2]}-{swapped[2:]}-{right[-1]}") is None


def test_an_example_of_the_office():
    assert key_of("NV250173") == "GL-25-0173-K"
    assert code_of("GL-25-0178-K") is None
    assert looks_like_key("gl-25-0178-k")
    assert not looks_like_key("giao thông")


@pytest.mark.parametrize("code", ["", "X1", "NV25"])
def test_a_code_of_another_kind_is_printed_as_it_is(code):
    assert key_of(code) == code
