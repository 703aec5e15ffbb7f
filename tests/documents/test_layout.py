"""The pages that the program draws are those that a word processor makes of the Word file."""

from datetime import date

import pypdfium2
import pytest

from gialai_desk.actions import agencies, drafts, letters, overview, snapshots, tasks
from gialai_desk.documents import meeting, report
from gialai_desk.documents.drafts import compose as compose_draft
from gialai_desk.documents.letter import compose, compose_joint
from gialai_desk.documents.paper import write_paper
from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.text_width import width
from gialai_desk.domain.office import Office
from gialai_desk.domain.papers.flow import lay_out
from gialai_desk.domain.papers.layout import MM, Words
from gialai_desk.domain.papers.periods import period_of
from gialai_desk.domain.snapshots import LateTask, LetterPaper
from tests.office import converted, needed

WORDS = (
    "Chủ trì, phối hợp với các sở, ban, ngành, địa phương liên quan rà soát, tham mưu UBND tỉnh ban hành Kế hoạch triển khai "
    "thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế trong tình hình mới "
)


def letter(count):
    tasks = tuple(
        LateTask(
            f"NV26{number:04d}",
            WORDS * (1 + number % 2),
            "Thông báo số 12/TB-UBND ngày 04/7/2025",
            "mục 2.a",
            "Sở Nội vụ; Sở Tài chính; UBND các xã, phường",
            date(2025, 10, 1),
            date(2025, 11, 1),
            20 + number,
        )
        for number in range(count)
    )
    return compose(
        LetterPaper(
            Office(),
            "Sở Nông nghiệp và Môi trường",
            2,
            tasks,
            date(2025, 11, 21),
            date(2025, 11, 28),
            ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            "Nguyễn Văn A",
            ("Sở Nội vụ", "Sở Tài chính"),
            "Công văn số 45/UBND-TH ngày 03/11/2025 của UBND tỉnh về việc đôn đốc thực hiện nhiệm vụ quá hạn",
        )
    )


def drawn(paper):
    return lay_out(paper, page_rules(), width)


def lines_of(sheet):
    return [
        " ".join(mark.text.replace("\u2011", "-").split())
        for mark in sheet.marks
        if isinstance(mark, Words) and mark.text.strip()
    ]


def lines_in_pdf(path):
    found = []
    for page in pypdfium2.PdfDocument(str(path)):
        text = page.get_textpage().get_text_range().replace("\ufffe", "-").replace("\x02", "-").replace("\u2011", "-")
        found.append([" ".join(line.split()) for line in text.split("\n")])
    return found


@needed
@pytest.mark.parametrize("count", [1, 3, 12])
def test_lines_and_pages_break_where_the_word_processor_breaks_them(tmp_path, count):
    paper = letter(count)
    write_paper(paper, tmp_path / "letter.docx")
    theirs = lines_in_pdf(converted(tmp_path / "letter.docx", "pdf"))
    ours = drawn(paper)
    assert len(ours) == len(theirs)
    for sheet, lines in zip(ours, theirs, strict=True):
        missing = [one for one in lines_of(sheet) if not any(one in line for line in lines)]
        assert missing == []


def test_nothing_stands_outside_the_margins():
    rules = page_rules()
    for sheet in drawn(letter(12)):
        for mark in sheet.marks:
            if isinstance(mark, Words):
                assert rules.left * MM - 0.1 <= mark.x
                end = mark.x + width(mark.text, mark.size, mark.bold, mark.italic) + mark.gap * mark.text.count(" ")
                assert end <= sheet.width - 15 * MM + 0.1
                assert mark.y <= sheet.height - rules.bottom * MM


def test_the_signature_never_stands_alone():
    sheets = drawn(letter(3))
    last = lines_of(sheets[-1])
    body = last[: last.index("Nơi nhận:")]
    assert len([line for line in body if not line.isdigit()]) >= 2


def test_headings_of_a_table_are_repeated_and_appendix_pages_counted_anew():
    appendix = [sheet for sheet in drawn(letter(12)) if sheet.width > sheet.height]
    assert len(appendix) > 2
    assert all("Nội dung nhiệm vụ" in lines_of(sheet) for sheet in appendix)
    numbers = [[line for line in lines_of(sheet) if line in ("2", "3", "4")] for sheet in appendix[:3]]
    assert "2" in numbers[1]
    assert "3" in numbers[2]


def test_the_same_paper_gives_the_same_bytes(tmp_path):
    for name in ("a.docx", "b.docx"):
        write_paper(letter(12), tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


@needed
@pytest.mark.parametrize("name", ["joint", "report", "invitation", "conclusion", "handover", "meeting"])
def test_other_papers_break_where_the_word_processor_breaks_them_too(samples, tmp_path, name):
    paper = one_of(samples, name)
    write_paper(paper, tmp_path / "paper.docx")
    theirs = lines_in_pdf(converted(tmp_path / "paper.docx", "pdf"))
    ours = drawn(paper)
    assert len(ours) == len(theirs)
    for sheet, lines in zip(ours, theirs, strict=True):
        assert [one for one in lines_of(sheet) if not any(one in line for line in lines)] == []


def one_of(desk, name):
    """Return one of the office's papers made from the samples."""
    found = overview.register(desk)
    if name == "joint":
        return compose_joint([letters.letter_paper(desk, found, one) for one in letters.candidates(desk)])
    frozen = snapshots.freeze(desk)
    if name == "report":
        return report.compose(report.Report(frozen, None, period_of("week", frozen.as_of)))
    if name == "meeting":
        led = [task for task in frozen.tasks if task.lead == "Sở Ngoại vụ"]
        return meeting.compose(frozen, "Sở Ngoại vụ", led, [])
    body = agencies.find(desk, "Sở Ngoại vụ").id
    words = {
        "meeting": "cuộc họp kiểm điểm tiến độ",
        "chair": "Phó Chủ tịch",
        "time": "08 giờ 00",
        "place": "Phòng họp",
    }
    for line in found.lines:
        tasks.edit(desk, line.id, {"follower": "Nguyễn Thị A"})
    made = {
        "invitation": lambda: drafts.make(desk, "invitation", words, agency_id=body),
        "conclusion": lambda: drafts.make(desk, "conclusion", {}, notice_id=drafts.of_number(desk, "Ngoại vụ")),
        "handover": lambda: drafts.make(desk, "handover", {"receiver": "B", "place": "C"}, person="Nguyễn Thị A"),
    }[name]()
    return compose_draft(made)
