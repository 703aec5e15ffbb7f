import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import SOON_DAYS, Health, Task, clarities, health, overdue_days, recurring_name
from tests.conftest import FILES

VECTORS = json.loads((FILES / "vectors_status.json").read_text(encoding="utf-8"))
KINDS = {None: "date", "thuong_xuyen": "recurring", "khong_thoi_han": "none", "can_dien_han": "date"}
CODES = {
    "HT_DUNG_HAN": {Health.DONE_ON_TIME}, "HT_QUA_HAN": {Health.DONE_LATE}, "CHUA_TRONG_HAN": {Health.RUNNING, Health.DUE_SOON},
    "CHUA_QUA_HAN": {Health.OVERDUE}, "THUONG_XUYEN": {Health.RECURRING}, "HT_KHONG_HAN": {Health.DONE_NO_DUE},
    "CHUA_KHONG_HAN": {Health.NO_DUE}, "CAN_DIEN_HAN": {Health.NEEDS_DUE},
}  # fmt: skip


def parse(text):
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize("case", VECTORS["cases"], ids=str)
def test_health_of_the_vectors(case):
    found = health(
        due=parse(case["due"]),
        due_kind=KINDS[case["kind"]],
        closed_on=parse(case["done"]),
        cancelled_on=None,
        as_of=parse(case["as_of"]),
    )
    assert found in CODES[case["status"]]


@pytest.mark.parametrize("case", VECTORS["near_due"], ids=str)
def test_due_soon(case):
    found = health(
        due=parse(case["due"]), due_kind="date", closed_on=None, cancelled_on=None, as_of=parse(case["as_of"])
    )
    assert (found is Health.DUE_SOON) == case["flag"]


@pytest.mark.parametrize("case", VECTORS["overdue_days"], ids=str)
def test_days_late(case):
    assert overdue_days(parse(case["due"]), parse(case["as_of"])) == case["n"]


def test_published_sums_hold_in_our_counts():
    one = VECTORS["real_sums"][0]
    counts = Counts(
        {
            Health.DONE_ON_TIME: one["ht_dung"],
            Health.DONE_LATE: one["ht_qua"],
            Health.RUNNING: one["chua_trong"],
            Health.OVERDUE: one["chua_qua"],
        }
    )
    assert counts.total == one["tong"]
    assert counts.rate == (14068, 14068 + 1983 + 223)


days = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@given(st.none() | days, st.none() | days, st.none() | days, days)
def test_every_task_has_exactly_one_health_and_the_future_is_not_seen(due, closed, cancelled, as_of):
    found = health(due=due, due_kind="date", closed_on=closed, cancelled_on=cancelled, as_of=as_of)
    if cancelled and cancelled <= as_of:
        assert found is Health.CANCELLED
    elif closed and closed > as_of:
        assert found not in (Health.DONE_ON_TIME, Health.DONE_LATE, Health.DONE_NO_DUE)
    if found is Health.OVERDUE:
        assert overdue_days(due, as_of) > 0
    if found is Health.DUE_SOON:
        assert 0 <= (due - as_of).days <= SOON_DAYS


def test_six_clarities_light_what_is_there():
    task = Task("1", text="Rà soát", due=date(2025, 7, 15), due_kind="date", report_to="UBND tỉnh")
    assert clarities(task, has_lead=True, has_role=True) == (True, True, True, True, True, False)
    assert clarities(Task("1", text="Rà soát"), has_lead=False, has_role=False) == (
        False,
        True,
        False,
        False,
        False,
        False,
    )


def test_recurrence_in_words():
    assert recurring_name("weekly:FRI") == "hằng tuần"
    assert recurring_name("monthly:20") == "trước ngày 20 hằng tháng"
