"""Vietnamese of before Unicode: TCVN3 (.VnTime …) and VNI letters turned into Unicode.

Tables derived from viparse 0.1.31 (MIT, © 2026 minhtridinh); two letters of VNI added.
"""

import re
import unicodedata
from typing import Literal

Legacy = Literal["tcvn3", "vni"]

_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\xad®µ¸¶·¹»¾¼½ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖ×ÝØÜÞßãáâäåèæçéêíëìîïóñòôõøö÷ùúýûüþ",
    "ĂÂÊÔƠƯĐăâêôơưđàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ",
)
_VNI = {
    old: new
    for old, _, new in (
        pair.partition("=")
        for pair in (
            "ñ=đ Ñ=Đ aø=à aù=á aï=ạ aû=ả aá=ấ aä=ậ aê=ă aâ=â aõ=ã aà=ầ aå=ẩ aé=ắ "
            "aü=ẵ aë=ặ AØ=À aè=ằ AÙ=Á AÂ=Â AÛ=Ả aã=ẫ AÕ=Ã AÏ=Ạ AÊ=Ă AÁ=Ấ AÅ=Ẩ AÄ=Ậ "
            "AÀ=Ầ AÃ=Ẫ AÉ=Ắ AÈ=Ằ AÜ=Ẵ AË=Ặ eä=ệ eá=ế eà=ề eâ=ê eå=ể eù=é EÄ=Ệ eû=ẻ "
            "eõ=ẽ EÁ=Ế EÀ=Ề eã=ễ EÂ=Ê eø=è eï=ẹ EÅ=Ể EØ=È EÙ=É EÏ=Ẹ EÛ=Ẻ EÕ=Ẽ EÃ=Ễ "
            "ò=ị æ=ỉ Ò=Ị Æ=Ỉ Ó=Ĩ ó=ĩ IØ=Ì IÙ=Í iø=ì iù=í ô=ơ oä=ộ oâ=ô oá=ố "
            "ôï=ợ où=ó ôø=ờ ôû=ở ôù=ớ oø=ò oå=ổ oà=ồ oï=ọ OÄ=Ộ oã=ỗ Ô=Ơ oû=ỏ oõ=õ "
            "OÂ=Ô ôõ=ỡ ÔÛ=Ở OÅ=Ổ OÁ=Ố OØ=Ò OÙ=Ó OÀ=Ồ ÔÙ=Ớ ÔØ=Ờ OÕ=Õ OÏ=Ọ OÛ=Ỏ OÃ=Ỗ "
            "ÔÕ=Ỡ ÔÏ=Ợ ö=ư uû=ủ öï=ự uï=ụ öù=ứ öû=ử öø=ừ uù=ú öõ=ữ uø=ù Ö=Ư UÛ=Ủ "
            "uõ=ũ ÖÙ=Ứ UÕ=Ũ UÏ=Ụ ÖÛ=Ử ÖÕ=Ữ ÖÏ=Ự UØ=Ù UÙ=Ú ÖØ=Ừ yù=ý yõ=ỹ yû=ỷ yø=ỳ "
            "YÙ=Ý YÛ=Ỷ YØ=Ỳ YÏ=Ỵ yï=ỵ YÕ=Ỹ aú=ẳ AÚ=Ẳ "
        ).split()
    )
}
_VNI_PIECE = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))
_COMMON = frozenset(
    "của và các nhân dân tỉnh ủy uỷ thực hiện ngày tháng năm công việc số chủ tịch trình báo cáo được theo về để trước phối hợp "
    "kế hoạch quyết định thông ban sở chính phủ quản lý văn phòng nhiệm vụ đề nghị yêu cầu kết luận cho với tại những là có không "
    "thành phố huyện xã phường đơn vị cơ quan địa phương tổ chức đảm bảo triển khai xây dựng phát triển kinh tế xã hội".split()
)
_LEGACY_LETTER = re.compile("[\u00a1-\u00ff]")


def from_tcvn3(text: str, *, capitals: bool = False) -> str:
    """Return TCVN3 text (as Windows-1252 shows it) in Unicode; `capitals` for fonts whose name ends in H."""
    converted = text.translate(_TCVN3)
    return converted.upper() if capitals else converted


def from_vni(text: str) -> str:
    """Return VNI text (as Windows-1252 shows it) in Unicode."""
    return _VNI_PIECE.sub(lambda found: _VNI[found[0]], text)


def by_font(text: str, font: str | None) -> str:
    """Return the text of a Word run in Unicode when its font is one of the old ones."""
    if not font or not _LEGACY_LETTER.search(text):
        return text.upper() if font and re.match(r"\.Vn\w*H$", font) else text
    if font.startswith(".Vn"):
        return from_tcvn3(text, capitals=font.endswith("H"))
    return from_vni(text) if font.upper().startswith("VNI") else text


def vietnamese_share(text: str) -> float:
    """Return the share of words that are among the most frequent ones of official papers."""
    words = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", text[:20000]).lower())
    return sum(word in _COMMON for word in words) / len(words) if words else 0.0


def repaired(text: str) -> str:
    """Return the text in Unicode when reading it as TCVN3 or VNI gives clearly more Vietnamese, else the text as it is."""
    if not _LEGACY_LETTER.search(text):
        return text
    plain = vietnamese_share(text)
    best, share = max(
        ((candidate, vietnamese_share(candidate)) for candidate in (from_tcvn3(text), from_vni(text))),
        key=lambda one: one[1],
    )
    return best if share > 0.1 and share > plain * 1.5 + 0.03 else text
