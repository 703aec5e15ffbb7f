"""The same notice typed by another hand: other marks, spaces, capitals, abbreviations and letters are read the same."""

import re
import unicodedata

import pytest

from gialai_desk.domain.extraction.reading import read_notice
from gialai_desk.domain.text import nfc, tone_old
from tests.conftest import FILES

NOTICES = (
    "cau_tu_lien_2025 bao_ragasa_2025 chi_thi_tet_bct_2023 cum_bac_kan_2009 giao_ban_bac_ninh_2025 khoang_san_nghe_an_2014 "
    "nang_luong_dak_lak_2025 nha_kinh_lam_dong_2022 tet_ttg_2019 trai_cay_bnnmt_2026 trat_tu_xay_dung_ha_noi_2025 van_phong_2025"
).split()
ITEM, LOW = r"(?m)^(\d+)\. ", "[a-zà-ỹđ]"


def changed(pattern, by):
    return lambda text: re.sub(pattern, by, text)


REWRITTEN = {
    "1)": changed(ITEM, r"\1) "),
    "1/": changed(ITEM, r"\1/ "),
    "1.X": changed(ITEM, r"\1."),
    "a/": changed(r"(?m)^([a-zđ])\) ", r"\1/ "),
    "a.": changed(r"(?m)^([a-zđ])\) ", r"\1. "),
    "-X": changed(r"(?m)^- (?=[A-ZĐ])", "-"),
    "bullet": changed(r"(?m)^- ", "• "),
    "bullet of a symbol font": changed(r"(?m)^- ", "\uf0d8 "),
    "dash": changed(r"(?m)^- ", "– "),
    "tab": changed(r"(?m)^(\d+\.|[a-zđ]\)|-) ", "\\1\t"),
    "two spaces": changed(" ", "  "),
    "space before a sign": changed(rf"(?<={LOW}),(?= )", " ,"),
    "no space after a sign": changed(rf"(?<={LOW}{{2}})([.;]) (?=[A-ZĐ]{LOW})", r"\1"),
    "indented": changed(r"(?m)^", "    "),
    "empty lines": changed("\n", "\n\n"),
    "Windows line ends": changed("\n", "\r\n"),
    "letters apart": lambda text: unicodedata.normalize("NFD", text),
    "tone on the other vowel": lambda text: text.replace("òa", "oà").replace("óa", "oá").replace("ủy", "uỷ").replace("Ủy", "Uỷ"),
    "small sở": changed(rf"(?<=[,;] )Sở (?=[A-ZĐ])|(?<={LOW} )Sở (?=[A-ZĐ])", "sở "),
    "small letters in names": changed(r"(Nông nghiệp|Khoa học|Giáo dục|Tài nguyên) và ([A-ZĐ])", lambda found: found[0][:-1] + found[2].lower()),
    "a level written large": changed(r"\b(UBND|Công an|Thanh tra) (tỉnh|huyện|xã)\b", lambda found: f"{found[1]} {found[2].capitalize()}"),
    "levels written large": lambda text: text.replace("UBND các xã, phường", "UBND các Xã, Phường"),
    "committee spelled out": changed(r"\bUBND\b", "Ủy ban nhân dân"),
    "committee abbreviated": lambda text: text.replace("Ủy ban nhân dân", "UBND"),
    "no comma after chủ trì": lambda text: text.replace("hủ trì, phối hợp", "hủ trì phối hợp"),
    "phối hợp without với": lambda text: text.replace("phối hợp với", "phối hợp"),
    "heads for their bodies": changed(r"(?m)^((?:\d+\.|-|[a-zđ]\)) )(Sở [A-ZĐ])", r"\1Giám đốc \2"),
}  # fmt: skip


def plain(name):
    return tone_old(nfc(name or "")).casefold().replace("ủy ban nhân dân", "ubnd")


def found(text):
    return [
        (
            sorted(plain(party.name) for party in task.lead),
            sorted(plain(party.name) for party in task.coordinators),
            task.deadline.due,
            task.deadline.recurring,
            plain(task.report_to),
        )
        for task in read_notice(text).tasks
    ]


@pytest.mark.parametrize("how", REWRITTEN)
@pytest.mark.parametrize("name", NOTICES)
def test_a_notice_typed_otherwise_is_read_the_same(name, how):
    text = (FILES / "notices" / f"{name}.txt").read_text(encoding="utf-8")
    assert found(REWRITTEN[how](text)) == found(text)


def test_the_words_of_a_task_stay_as_they_are_printed():
    order = "Sở Y tế chủ trì , phối hợp với Sở Nội vụ rà soát.Báo cáo UBND tỉnh  trước ngày 15/8/2025 ."
    (task,) = read_notice(f"THÔNG BÁO\nVề y tế\n\nChủ tịch UBND tỉnh kết luận như sau:\n1. {order}\n").tasks
    assert task.text == order.replace("  ", " ")
