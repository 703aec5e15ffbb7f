"""The sheet before a meeting and the paper that asks back."""

import docx
import openpyxl
import pytest

from gialai_desk.actions import agencies, formats, letters, overview, papers, tasks
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.tasks import Health
from tests.conftest import TODAY


def words(path):
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_the_sheet_holds_every_conclusion_of_the_agency_quoted(samples, tmp_path):
    body = agencies.find(samples, "Sở Ngoại vụ")
    lines = [line for line in overview.register(samples).lines if line.lead == body.id]
    tasks.report(samples, lines[0].id, "Đã trình dự thảo", difficulty="chờ ý kiến Bộ Ngoại giao")
    assert papers.write_meeting(samples, body.id, tmp_path / "sheet.docx") == len(lines)
    text = words(tmp_path / "sheet.docx")
    for line in lines:
        assert printed_key(line.code) in text
        assert " ".join(line.text.split())[:60] in text
    assert "Còn vướng: chờ ý kiến Bộ Ngoại giao" in text


def test_an_agency_without_tasks_has_no_sheet(samples, tmp_path):
    idle = agencies.find(samples, "UBND phường Pleiku")
    with pytest.raises(NotAllowed):
        papers.write_meeting(samples, idle.id, tmp_path / "x.docx")
    assert not (tmp_path / "x.docx").exists()


def test_what_lacks_a_time_is_asked_for_in_the_decrees_form(samples, tmp_path):
    asked = papers.write_questions(samples, tmp_path / "ask.docx")
    unclear = [line for line in overview.register(samples).lines if line.health in (Health.NO_DUE, Health.NEEDS_DUE)]
    assert asked >= len(unclear) > 0
    text = words(tmp_path / "ask.docx")
    assert f"còn {asked} nhiệm vụ chưa rõ" in text
    assert "chưa rõ thời hạn" in text
    wrong = {one.code: one.why for one in formats.review(tmp_path / "ask.docx")[1] if one.verdict == "sai"}
    assert wrong == {}


def test_registers_hold_what_went_out_and_came_in_with_the_columns_of_the_decree(samples, tmp_path):
    made = letters.make(samples, tmp_path)
    letters.issue(samples, made[0][0], "41", TODAY)
    assert papers.write_registers(samples, TODAY.year, tmp_path / "so.xlsx") == []
    book = openpyxl.load_workbook(tmp_path / "so.xlsx")
    assert [sheet.max_column for sheet in book.worksheets] == [10, 10, 7]
    out = [row for row in book["Văn bản đi"].iter_rows(min_row=10, values_only=True) if row[0]]
    assert [(row[0], row[1].date()) for row in out] == [("41/UBND-TH", TODAY)]
    followed = [row for row in book["Theo dõi giải quyết"].iter_rows(min_row=10, values_only=True) if row[0]]
    assert len(followed) == 2
    assert sum(int(row[4].split("/")[1].split(" ")[0]) for row in followed) == 26


def test_numbers_given_twice_and_left_out_are_told():
    found = papers.number_warnings(["05/UBND-TH", "05/UBND-TH", "08/UBND-TH", "01/UBND-NC"])
    assert found == ["Số 05/UBND-TH dùng cho nhiều văn bản.", "Ký hiệu UBND-TH: chưa thấy số 06, 07."]
