"""The sheet before a meeting and the paper that asks back."""

import docx
import pytest

from gialai_desk.actions import agencies, formats, overview, papers, tasks
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.tasks import Health


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
