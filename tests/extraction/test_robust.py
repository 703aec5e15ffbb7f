"""Whatever the text, reading ends, stays inside the text and rewords nothing."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from gialai_desk.domain.extraction.reading import read_notice
from gialai_desk.domain.text import nfc
from tests.benchmarks.reading import understand
from tests.conftest import FILES

REAL = (FILES / "notices" / "tb_so.txt").read_text(encoding="utf-8")
WORDS = st.sampled_from(
    REAL.split(" ")
    + ["\n", "\r\n", "(", ")", "1.", "-", "+", "a)", "(1)", "“", "|", "./.", "Nơi nhận:", "\u00ad", "e\u0301", "😀"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=120).map(" ".join) | st.text(max_size=400))
def test_any_text_is_read_without_harm(text):
    reading = read_notice(text)
    assert 0 <= reading.coverage <= 1
    for task in reading.tasks:
        assert task.text
        for start, end in task.spans:
            assert 0 <= start < end <= len(text)
    for passage in reading.passages:
        assert 0 <= passage.span[0] < passage.span[1] <= len(text)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(REAL)), st.integers(0, len(REAL)))
def test_a_cut_notice_keeps_the_words_of_the_source(start, end):
    text = REAL[min(start, end) : max(start, end)]
    source = "".join(nfc(text).split())
    for task in read_notice(text).tasks:
        assert "".join(task.text.split()) in source


def test_a_very_long_notice_is_read_in_linear_time():
    head, tail = (
        "THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận như sau:\n",
        "\nUBND tỉnh thông báo để biết, thực hiện./.",
    )
    items = [
        f"{n % 90 + 1}. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự án số {n}, báo cáo UBND tỉnh trước ngày 15/8/2025."
        for n in range(2000)
    ]
    begin = time.perf_counter()
    reading = read_notice(head + "\n".join(items) + tail)
    assert len(reading.tasks) == 2000
    assert time.perf_counter() - begin < 60, "seconds, not minutes, for a 300-page text"


def test_brackets_and_quotes_that_never_close_do_not_swallow_the_rest():
    text = "THÔNG BÁO\nVề X\n\nChủ tịch UBND tỉnh kết luận như sau:\n1. Sở Y tế rà soát (trong đó chú trọng tuyến xã.\n2. Sở Nội vụ tham mưu “đúng người, đúng việc.\n3. Sở Tài chính cân đối vốn.\nUBND tỉnh thông báo để biết, thực hiện./."
    assert [task.lead[0].name for task in read_notice(text).tasks] == ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"]


def test_the_benchmark_reads_what_the_reader_reads():
    assert understand(REAL) == len(read_notice(REAL).tasks)
