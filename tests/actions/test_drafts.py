"""The papers that a person drafts around the tasks: their fixed parts, the verdict of the format check, what is refused."""

import docx
import pytest

from gialai_desk.actions import agencies, drafts, formats, friday, letters, overview, tasks
from gialai_desk.domain.errors import NotAllowed, NotFound
from gialai_desk.domain.keys import printed_key
from gialai_desk.domain.papers.drafts import KINDS, kind_of
from gialai_desk.domain.tasks import Health
from tests.conftest import TODAY
from tests.documents.test_papers import texts

WORDS = {
    "conclusion": {},
    "submission": {"about": "gia hạn thời hạn thực hiện nhiệm vụ", "reason": "khối lượng lớn", "proposal": "cho gia hạn"},
    "slip": {"leader": "Chủ tịch UBND tỉnh", "proposal": "xem xét, chỉ đạo"},
    "transfer": {"received": "Công văn số 12/SXD-VP ngày 15/7/2025", "reply_by": "30/7/2025"},
    "invitation": {"meeting": "cuộc họp kiểm điểm tiến độ", "chair": "Phó Chủ tịch UBND tỉnh", "time": "08 giờ 00 ngày 28/7/2025", "place": "Phòng họp số 1"},
    "extension": {"request": "Công văn số 5/STC ngày 10/7/2025", "answer": "Đồng ý", "new_due": "31/8/2025"},
    "handover": {"receiver": "Trần Văn B", "place": "Phòng Tổng hợp"},
}  # fmt: skip
PARTS = {
    "conclusion": ("THÔNG BÁO", "Kết luận của Chủ tịch UBND tỉnh Phạm Anh Tuấn tại cuộc họp", "/TB-UBND", "CHÁNH VĂN PHÒNG"),
    "submission": ("TỜ TRÌNH", "Kính gửi: Chủ tịch UBND tỉnh", "/TTr-VP", "1. Sự cần thiết: khối lượng lớn.", "kính trình Chủ tịch UBND tỉnh xem xét, quyết định./."),
    "slip": ("PHIẾU TRÌNH", "/PTr-VP", "Ý kiến chỉ đạo:"),
    "transfer": ("PHIẾU CHUYỂN", "/PC-VP", "chuyển văn bản trên đến Sở Ngoại vụ để giải quyết theo thẩm quyền, trả lời trước ngày 30/7/2025./."),
    "invitation": ("GIẤY MỜI", "/GM-UBND", "trân trọng kính mời: Lãnh đạo Sở Ngoại vụ", "Chủ trì: Phó Chủ tịch UBND tỉnh", "Thời gian: 08 giờ 00 ngày 28/7/2025", "Địa điểm: Phòng họp số 1"),
    "extension": ("/UBND-TH", "Kính gửi: Sở Ngoại vụ", "đồng ý gia hạn thời hạn hoàn thành các nhiệm vụ đến ngày 31/8/2025"),
    "handover": ("BIÊN BẢN", "/BB-UBND", "1. Bên giao: Nguyễn Thị A.", "BÊN GIAO", "BÊN NHẬN"),
}  # fmt: skip


def make(desk, code):
    needs = kind_of(code).needs
    return drafts.make(
        desk,
        code,
        WORDS[code],
        agency_id=agencies.find(desk, "Sở Ngoại vụ").id if needs & {"agency", "tasks"} else None,
        notice_id=drafts.of_number(desk, "Ngoại vụ") if "notice" in needs else None,
        person="Nguyễn Thị A" if "person" in needs else None,
    )


@pytest.fixture
def followed(samples):
    """The samples with a specialist who follows three tasks."""
    for line in overview.register(samples).lines[:3]:
        tasks.edit(samples, line.id, {"follower": "Nguyễn Thị A"})
    return samples


@pytest.mark.parametrize("code", [one.code for one in KINDS])
def test_a_draft_has_its_fixed_parts_and_passes_the_format_check(followed, tmp_path, code):
    made = make(followed, code)
    drafts.write(made, tmp_path / "draft.docx")
    words = "\n".join(texts(docx.Document(str(tmp_path / "draft.docx"))))
    for part in PARTS[code]:
        assert part in words
    for task in made.tasks if code != "conclusion" else ():
        assert printed_key(task.code) in words
    wrong = {one.code: one.why for one in formats.review(tmp_path / "draft.docx")[1] if one.verdict == "sai"}
    assert wrong.keys() <= ({"C39"} if code == "conclusion" else set()), "the sample itself jumps from 5 to 7"
    _, sheets = drafts.preview(made)
    assert sheets


def test_a_reprinted_conclusion_holds_every_sentence_of_the_notice(samples, tmp_path):
    made = make(samples, "conclusion")
    drafts.write(made, tmp_path / "tb.docx")
    words = " ".join(" ".join(texts(docx.Document(str(tmp_path / "tb.docx")))).split())
    for line in overview.register(samples).lines:
        if line.notice_id == made.notice.id:
            assert " ".join(line.text.split())[:70] in words
    assert "1. Khẩn trương rà soát" in words, "marks are printed as in the notice"


def test_the_notice_of_another_body_is_not_printed_on_our_paper(samples):
    with samples.change("thử") as db:
        from gialai_desk.store import notices

        one = notices.all_notices(db)[0]
        notices.change(db, one.id, {"issuer": "Văn phòng Chính phủ"})
    assert one.id not in [key for key, _ in drafts.own_notices(samples)]
    with pytest.raises(NotAllowed, match="Văn phòng Chính phủ"):
        drafts.make(samples, "conclusion", {}, notice_id=one.id)


def test_what_is_missing_or_unknown_is_said_by_name(samples):
    body = agencies.find(samples, "Sở Ngoại vụ").id
    with pytest.raises(NotAllowed, match="Chủ trì, Thời gian, Địa điểm"):
        drafts.make(samples, "invitation", {"meeting": "họp"}, agency_id=body)
    with pytest.raises(NotAllowed, match="color"):
        drafts.make(samples, "slip", {**WORDS["slip"], "color": "đỏ"}, agency_id=body)
    with pytest.raises(NotAllowed, match="thời hạn mới"):
        drafts.make(samples, "extension", {"request": "CV", "answer": "Đồng ý"}, agency_id=body)
    with pytest.raises(NotAllowed, match="phải có cơ quan"):
        drafts.make(samples, "slip", WORDS["slip"])
    with pytest.raises(NotAllowed, match="ít nhất một nhiệm vụ"):
        drafts.make(samples, "slip", WORDS["slip"], agency_id=body, task_ids=[])
    with pytest.raises(NotFound):
        drafts.of_number(samples, "999/TB-KHÔNG")


def test_one_letter_goes_to_several_agencies_and_gets_one_number(samples, tmp_path):
    (file,) = drafts.write_letters(samples, tmp_path, joint=True)
    late = [line for line in overview.register(samples).lines if line.health is Health.OVERDUE]
    document = docx.Document(str(file))
    words = "\n".join(texts(document))
    for name in ("- Sở Tài chính;", "- Sở Ngoại vụ."):
        assert name in words
    assert f"02 cơ quan còn {len(late):02d} nhiệm vụ chủ trì quá hạn" in words
    for line in late:
        assert printed_key(line.code) in words
    rows = letters.listing(samples)
    assert len(rows) == 2
    letters.issue(samples, rows[0][0].id, "77", TODAY)
    assert {one.number for one, _, _ in letters.listing(samples)} == {"77/UBND-TH"}
    from gialai_desk.actions import papers

    assert papers.write_registers(samples, TODAY.year, tmp_path / "so.xlsx") == [], "one paper is no number given twice"
    wrong = {one.code: one.why for one in formats.review(file)[1] if one.verdict == "sai"}
    assert wrong == {}


def test_from_the_third_round_the_leadership_is_asked_too(samples, tmp_path):
    body = agencies.find(samples, "Sở Tài chính").id
    for number in ("1", "2"):
        made = letters.make(samples, tmp_path, agency_ids=[body])[0][0]
        letters.issue(samples, made, number, TODAY)
    samples.clock = lambda: __import__("datetime").datetime(2025, 9, 1, 9)
    files = drafts.write_letters(samples, tmp_path, agency_ids=[body])
    assert [file.name.split("-Tai")[0] for file in files] == [
        "Don-doc-STC-lan-3-20250901.docx",
        "Phiếu-trình-Sở-Tài-chính-20250901.docx",
    ]
    words = "\n".join(texts(docx.Document(str(files[1]))))
    assert "Đã đôn đốc: Công văn số 02/UBND-TH" in words
    folder, made = friday.make(samples, tmp_path / "goi", lambda sheets, path, title, day: path.write_bytes(b"%PDF-"))
    assert [file.name for file in made if file.name.startswith("Phiếu")] == ["Phiếu-trình-Sở-Tài-chính-20250901.docx"]


def test_what_goes_up_is_sent_by_the_office_in_its_own_name(samples):
    made = make(samples, "submission")
    assert (made.office.issuer, made.capacity) == ("office", ("CHÁNH VĂN PHÒNG",))
    assert make(samples, "extension").office.issuer == "committee"
