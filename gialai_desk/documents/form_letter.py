"""The letter that reminds agencies to send back the form they were given (NĐ 30/2020, Phụ lục III, Mẫu 1.5)."""

from collections.abc import Sequence
from datetime import date

from gialai_desk.documents.resources import page_rules
from gialai_desk.documents.text_width import balanced
from gialai_desk.domain.letters import Signer
from gialai_desk.domain.notices import vietnamese_date
from gialai_desk.domain.office import Office
from gialai_desk.domain.papers.blocks import Addressees, PaperDocument, Signature
from gialai_desk.domain.papers.build import body, letterhead

SUBJECT = "đôn đốc gửi phiếu cập nhật tình hình thực hiện nhiệm vụ"


def compose(
    office: Office, signer: Signer, waiting: Sequence[tuple[str, date]], as_of: date, reply_by: date
) -> PaperDocument:
    """Return the letter to the agencies that have not answered; `waiting` = (name, day of the figures of its form)."""
    names = tuple(dict.fromkeys(name for name, _ in waiting))
    days = sorted({day for _, day in waiting})
    sent = ", ".join(vietnamese_date(day) for day in days)
    whom = names[0] if len(names) == 1 else "các cơ quan nêu trên"
    commander = "Chủ tịch UBND tỉnh" if office.issuer == "committee" else "Văn phòng UBND tỉnh"
    texts = (
        f"{office.name} đã gửi phiếu cập nhật tình hình thực hiện nhiệm vụ (số liệu ngày {sent}). Đến ngày {vietnamese_date(as_of)}, "
        f"{office.name} chưa nhận được phiếu trả lời của {whom if len(names) == 1 else f'{len(names):02d} cơ quan nêu trên'}.",
        f"{commander} đề nghị {whom} điền đủ kết quả, khó khăn, đề xuất vào phiếu và gửi về {office.name} trước ngày {vietnamese_date(reply_by)} để tổng hợp, báo cáo",
    )
    wide = page_rules().letterhead_left
    blocks = (
        letterhead(office, office.letter_symbol, as_of, balanced(f"V/v {SUBJECT}", 12, wide)),
        Addressees(names),
        *body(texts),
        Signature(("Như trên", *office.recipients), office.archive, signer.capacity, signer.name),
    )
    return PaperDocument(f"V/v {SUBJECT}", blocks)
