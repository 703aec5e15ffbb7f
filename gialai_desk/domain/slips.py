"""Slips of character recognition put right against the words of official papers: names of bodies, common compounds, dates.

Only what the vocabulary leaves no choice about is changed, word for word, and what was read is kept beside it.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from gialai_desk.domain.extraction.lexicon import CENTRAL, DEPARTMENTS, MINISTRIES, PROVINCES
from gialai_desk.domain.extraction.verbs import VERBS
from gialai_desk.domain.text import fold, nfc, tone_old

# two syllables that stand together in official papers, beside those of the verbs and names that the reader knows
_COMPOUNDS = (
    "nhiệm vụ|kết quả|thời gian|thời hạn|tiến độ|kế hoạch|phương án|giải pháp|biện pháp|khó khăn|vướng mắc|tồn tại|chất lượng|hiệu quả|"
    "trách nhiệm|thẩm quyền|chức năng|lĩnh vực|địa bàn|địa phương|đơn vị|cơ quan|tổ chức|cá nhân|tập thể|lãnh đạo|chủ tịch|ủy ban|nhân dân|hội đồng|"
    "ủy viên|thành viên|chủ nhiệm|giám đốc|thủ trưởng|văn phòng|thông báo|công văn|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công điện|tờ trình|văn bản|"
    "dự án|công trình|hạng mục|gói thầu|nhà thầu|mặt bằng|hồ sơ|thủ tục|hành chính|dịch vụ|trực tuyến|chuyển đổi|công nghệ|đổi mới|sáng tạo|cơ sở|"
    "hạ tầng|giao thông|nông thôn|nông nghiệp|đô thị|môi trường|tài nguyên|đất đai|khoáng sản|bảo vệ|an ninh|trật tự|an toàn|quốc phòng|xã hội|kinh tế|"
    "ngân sách|nguồn vốn|kinh phí|dự toán|doanh nghiệp|người dân|hộ dân|hộ nghèo|giáo dục|học sinh|bệnh viện|sức khỏe|văn hóa|thể thao|du lịch|lễ hội|dân tộc|"
    "tôn giáo|biên giới|đối ngoại|quốc tế|cán bộ|công chức|viên chức|tuyển dụng|biên chế|khen thưởng|kỷ luật|khiếu nại|tố cáo|phản ánh|kiến nghị|cử tri|"
    "trước ngày|trong ngày|hằng tháng|hằng tuần|hằng quý|định kỳ|khẩn trương|nghiêm túc|kịp thời|cụ thể|chi tiết|tổng thể|toàn bộ|toàn diện|trọng điểm|"
    "liên quan|nêu trên|sau đây|như sau|tình hình|triển khai|chủ trì|phối hợp|cuộc họp|hội nghị|phiên họp|đồng chí|đại diện|tham dự|kết luận|ý kiến|"
    "chỉ đạo|đạt được|hạn chế|nguyên nhân|thực tế|thực trạng|pháp luật|quy định|quy chế|quy trình|tiêu chuẩn|tiêu chí|chỉ tiêu|mục tiêu|yêu cầu|nội dung|"
    "ubnd tỉnh|ubnd xã|ubnd phường|hđnd tỉnh|công an|quân sự|biên phòng|thanh tra|kho bạc|nhà nước|bảo hiểm|thuế tỉnh|tỉnh ủy|đảng ủy|trung ương|chính phủ|"
    "thủ tướng|bộ trưởng|mặt trận|tổ quốc|nơi nhận|như trên|báo cáo|kính gửi|thừa lệnh|tiếp theo|căn cứ|thực hiện|sử dụng|giai đoạn|sáu tháng|nhanh chóng|tăng trưởng|xuất bán|"
    "kiểm lâm|kiểm ngư|kiểm dịch|kiểm toán|kiểm định|ven biển|vùng biển|cửa khẩu|tiểu học|tiểu thương|điểm nóng|địa điểm|thời điểm|quan điểm|thí điểm|"
    "chỉ số|thay đổi|biến đổi|cổ phần|chứng khoán|khẩn cấp|thủy lợi|thủy sản|đê điều|thành phố|tài khoản|điều khoản|nhà ở|trụ sở|sở hữu|"
    "sản xuất|sản phẩm|sản lượng|tài sản|hải sản|hải quan|quản trị|bảo tồn|bảo trì|vận tải|cảnh sát|phòng hộ|phát triển|kiên cố|đường bộ|hồ chứa"
).split("|")  # fmt: skip
_FORMULAS = (
    "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh",
    "Đảng Cộng sản Việt Nam", "Văn phòng Ủy ban nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam",
)  # fmt: skip
# words that stand before anything: "để xuất khẩu" is no "đề xuất"
_FREE = frozenset(
    "để và các có của cho được trong theo từ với là do tại về đã khi này đó những một như trên ra vào đến hoặc sau còn chưa không phải hay "
    "thì mà nhưng cũng lại nên bị sẽ ở bằng hơn cả tự phần chỉ".split()
)
# hook, acute, tilde, with or without a roof below: what a blurred scan takes for one another
_MARK = re.compile("\u0302?[\u0309\u0301\u0303]")
_FOREIGN = re.compile("[äëïöüÿåçñøœæß]", re.I)  # no Vietnamese letters: a breve or a roof that was taken for dots
_LETTERS = re.compile(r"[^\W\d_]+")
_SPOTS = re.compile(r"^[`´'‘’„~^|]+(?=[^\W\d_]{2})|(?<=[^\W\d_]{2})[`´~^|]+(?=[.,;:]?$)")
# "xã la Púch" is Ia Púch, "đô la Mỹ" stays; a unit is "Chi cục", never "Chỉ cục"; "chỉ tiết kiệm" stays
_IA = re.compile(r"(?<!đô )\bla(?= [A-ZĐ])")
_BUOI = re.compile(r"\b([Bb])u[ốỗ]i\b")  # no such word; "tại buổi làm việc" stands in many subjects
_CHI = re.compile(r"\b([Cc])hỉ(?= cục\b| tiết\b(?! kiệm| giảm| lộ))")
_FIGURES = str.maketrans({"l": "1", "I": "1", "|": "1", "O": "0", "o": "0", "S": "5", "B": "8"})
_DATE = re.compile(r"(?=.*\d)[\dlI|OoSB]{1,2}/[\dlI|OoSB]{1,2}(?:/[\dlI|OoSB]{4})?[.,;)]*")


@dataclass(frozen=True)
class _Name:
    """A name of three or more words, folded for comparing."""

    words: tuple[str, ...]
    keys: tuple[str, ...]


class Vocabulary:
    """What recognised words are held against; `names` are the bodies of an office's own directory."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._pairs: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
        for phrase in (*_COMPOUNDS, *VERBS):
            words = phrase.replace(",", "").split()
            for pair in zip(words, words[1:], strict=False):
                self._pairs[fold(pair[0]), fold(pair[1])].add(pair)
        self._names: dict[str, list[_Name]] = defaultdict(list)
        known = [*(f"Sở {one}" for one in DEPARTMENTS), *(f"Bộ {one}" for one in MINISTRIES), *CENTRAL, *_FORMULAS]
        known += [f"tỉnh {one}" for one in PROVINCES]
        for name in dict.fromkeys((*known, *names)):
            words = tuple(name.split())
            if len(words) >= 3:
                one = _Name(words, tuple(_key(word) for word in words))
                self._names[one.keys[0]].append(one)
        for found in self._names.values():
            found.sort(key=lambda one: -len(one.words))

    def mend(self, words: Sequence[str]) -> list[str]:
        """Return the words of a text, each as read or put right; there are as many as before."""
        result = [_date(_spotless(word)) for word in words]
        self._mend_names(result)
        for at in range(len(result) - 1):
            self._mend_pair(result, at)
        text = _BUOI.sub(r"\1uổi", _CHI.sub(r"\1hi", _IA.sub("Ia", " ".join(result))))
        return text.split(" ") if result else []

    def _mend_names(self, words: list[str]) -> None:
        keys = [_key(word) for word in words]
        at = 0
        while at < len(words):
            for name in self._names.get(keys[at], ()):
                end = at + len(name.words)
                if _same_name(keys[at:end], name.keys) and _one_phrase(words[at:end], name.words):
                    words[at:end] = [_like(read, right) for read, right in zip(words[at:end], name.words, strict=True)]
                    at = end - 1
                    break
            at += 1

    def _mend_pair(self, words: list[str], at: int) -> None:
        if (
            words[at][-1:] in (".", "`")
            and words[at + 1][:1].islower()
            and self._is_compound(words[at][:-1], words[at + 1])
        ):
            words[at] = words[at][:-1]  # "khẩn. trương": a spot between the syllables of one word
        first, second = (_LETTERS.fullmatch(word.rstrip(".,;:)")) for word in words[at : at + 2])
        if not first or not second or words[at] != first[0]:
            return
        read = (nfc(first[0]).lower(), nfc(second[0]).lower())
        right = self._pairs.get((fold(read[0]), fold(read[1])), set())
        near = [pair for pair in right if all(_hooks_apart(a, b) for a, b in zip(read, pair, strict=True))]
        if read[1] == "đối" and words[at + 2 : at + 3] in (["với"], ["tượng"]):
            return  # "luân chuyển đối với cán bộ"
        if read in right or len(near) != 1 or any(a != b and a in _FREE for a, b in zip(read, near[0], strict=True)):
            return
        belongs_before = near[0][0] != read[0] and at > 0 and self._is_compound(words[at - 1], words[at])
        belongs_after = (
            near[0][1] != read[1] and at + 2 < len(words) and self._is_compound(words[at + 1], words[at + 2])
        )
        if belongs_before or belongs_after:
            return  # "thành phố ‸thông báo" is no "phổ thông", "lễ hội ‸chấn chỉnh" no "hội chẩn"
        words[at] = _like(words[at], near[0][0])
        words[at + 1] = _like(words[at + 1], near[0][1])

    def _is_compound(self, first: str, second: str) -> bool:
        """Tell whether two syllables as they were read are a word of the vocabulary."""
        read = (nfc(first).lower(), nfc(second.rstrip(".,;:)")).lower())
        return read in self._pairs.get((fold(read[0]), fold(read[1])), ())


@lru_cache(maxsize=8)
def vocabulary(names: tuple[str, ...] = ()) -> Vocabulary:
    """Return the vocabulary with these names, made once."""
    return Vocabulary(names)


def _key(word: str) -> str:
    return fold(word).strip('.,;:()“”"')


def _same_name(read: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether these are the words of a name; in a long name one word may be wrong by one letter."""
    if len(read) != len(right):
        return False
    other = [(one, word) for one, word in zip(read, right, strict=True) if one != word]
    return not other or (len(right) >= 6 and len(other) == 1 and _one_letter_apart(*other[0]))


def _one_letter_apart(one: str, other: str) -> bool:
    """Tell whether one letter was put in, left out or taken for another."""
    short, long = sorted((one, other), key=len)
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest = short[same + 1 :] if len(short) == len(long) else short[same:]
    return len(long) - len(short) <= 1 and rest == long[same + 1 :]


def _one_phrase(words: Sequence[str], name: Sequence[str]) -> bool:
    """Tell whether no sign that ends a phrase stands inside, except the name's own commas ("Hà Tĩnh, Quảng Bình")."""
    return not any(
        word[-1:] in ".;:)" or (word[-1:] == "," and right[-1:] != ",")
        for word, right in zip(words[:-1], name[:-1], strict=True)
    )


def _like(read: str, right: str) -> str:
    """Return the right word in the case and with the signs of what was read."""
    letters = _LETTERS.search(read)
    if not letters:
        return read
    word = right.strip(",")
    if letters[0].isupper() and len(letters[0]) > 1:
        word = word.upper()
    else:  # a name in small letters ("các sở y tế") stays in small letters
        word = (word[0].upper() if letters[0][0].isupper() else word[0].lower()) + word[1:]
    if tone_old(nfc(letters[0])) == tone_old(word):
        return read
    return read[: letters.start()] + word + read[letters.end() :]


def _hooks_apart(read: str, right: str) -> bool:
    """Tell whether two syllables are the same but for hook, acute and tilde, or what was read is no Vietnamese syllable."""
    return _FOREIGN.search(read) is not None or _without_hooks(read) == _without_hooks(right)


def _without_hooks(word: str) -> str:
    return _MARK.sub("'", unicodedata.normalize("NFD", word))


def _spotless(word: str) -> str:
    """Return a word without the spots that were taken for signs before or after it ("'Yên", "bố`")."""
    return _SPOTS.sub("", word) or word


def _date(word: str) -> str:
    return word.translate(_FIGURES) if _DATE.fullmatch(word) else word
