"""Of which level a district was, as far as it was no rural district: papers before July 2025 name many levels at once.

"UBND các quận, huyện: Hà Đông, Mê Linh" does not say which of them is which. Source: the list of administrative units
in force until 30 June 2025 (Quyết định 124/2004/QĐ-TTg, its later changes by resolutions of the National Assembly's committee).
"""

import re

from gialai_desk.domain.extraction.lexicon import CITIES, LEVEL

_URBAN = (
    "Ba Đình|Hoàn Kiếm|Tây Hồ|Long Biên|Cầu Giấy|Đống Đa|Hai Bà Trưng|Hoàng Mai|Thanh Xuân|Hà Đông|Bắc Từ Liêm|Nam Từ Liêm|"
    "Bình Thạnh|Gò Vấp|Phú Nhuận|Tân Bình|Tân Phú|Bình Tân|Hồng Bàng|Lê Chân|Ngô Quyền|Kiến An|Hải An|Đồ Sơn|Dương Kinh|An Dương|"
    "Hải Châu|Thanh Khê|Sơn Trà|Ngũ Hành Sơn|Liên Chiểu|Cẩm Lệ|Ninh Kiều|Bình Thủy|Cái Răng|Ô Môn|Thốt Nốt|Thuận Hóa|Phú Xuân"
).split("|")
_CITIES = (
    "Long Xuyên|Châu Đốc|Vũng Tàu|Bà Rịa|Phú Mỹ|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Từ Sơn|Bến Tre|Thủ Dầu Một|Dĩ An|Thuận An|Tân Uyên|"
    "Bến Cát|Quy Nhơn|Đồng Xoài|Phan Thiết|Cà Mau|Cao Bằng|Buôn Ma Thuột|Gia Nghĩa|Điện Biên Phủ|Biên Hòa|Long Khánh|Cao Lãnh|Sa Đéc|"
    "Hồng Ngự|Pleiku|Hà Giang|Phủ Lý|Hà Tĩnh|Hải Dương|Chí Linh|Vị Thanh|Ngã Bảy|Hòa Bình|Hưng Yên|Nha Trang|Cam Ranh|Rạch Giá|Hà Tiên|"
    "Phú Quốc|Kon Tum|Lai Châu|Đà Lạt|Bảo Lộc|Lạng Sơn|Lào Cai|Tân An|Nam Định|Vinh|Ninh Bình|Tam Điệp|Hoa Lư|Phan Rang - Tháp Chàm|"
    "Việt Trì|Tuy Hòa|Đồng Hới|Tam Kỳ|Hội An|Quảng Ngãi|Hạ Long|Cẩm Phả|Uông Bí|Móng Cái|Đông Triều|Đông Hà|Sóc Trăng|Sơn La|Tây Ninh|"
    "Thái Bình|Thái Nguyên|Sông Công|Phổ Yên|Thanh Hóa|Sầm Sơn|Huế|Mỹ Tho|Gò Công|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Yên|Phúc Yên|"
    "Yên Bái|Thủ Đức|Thủy Nguyên"
).split("|")
_TOWNS = (
    "Tân Châu|Tịnh Biên|Giá Rai|Việt Yên|Chũ|Quế Võ|Thuận Thành|An Nhơn|Hoài Nhơn|Bình Long|Phước Long|Chơn Thành|La Gi|Buôn Hồ|"
    "Mường Lay|An Khê|Ayun Pa|Duy Tiên|Kim Bảng|Sơn Tây|Kỳ Anh|Hồng Lĩnh|Kinh Môn|Mỹ Hào|Ninh Hòa|Kiến Tường|Cửa Lò|"
    "Thái Hòa|Sông Cầu|Đông Hòa|Ba Đồn|Điện Bàn|Đức Phổ|Quảng Yên|Vĩnh Châu|Ngã Năm|Trảng Bàng|Hòa Thành|Bỉm Sơn|Nghi Sơn|"
    "Hương Thủy|Hương Trà|Cai Lậy|Duyên Hải|Bình Minh|Nghĩa Lộ|Sa Pa"
).split("|")
_OF = {
    **dict.fromkeys(_TOWNS, "thị xã"),
    **dict.fromkeys(_CITIES, "thành phố"),
    **dict.fromkeys(_URBAN, "quận"),
}
_LEVEL = re.compile(LEVEL)
_SAID = re.compile(rf"{LEVEL} ", re.I)


def level_of(name: str, levels: str) -> str:
    """Return of which of the levels that were said together a place is; "" when it says so itself or nobody can tell."""
    said = _LEVEL.findall(levels)
    if _SAID.match(name) or not said:
        return ""
    if len(said) == 1:
        return said[0]
    if "tỉnh" in said:
        return "thành phố" if name in CITIES else "tỉnh"
    known = _OF.get(name, "quận" if name.isdigit() else "")
    return known if known in said else "huyện" if "huyện" in said else ""
