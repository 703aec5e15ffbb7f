"""Classes of bodies ("các sở, ngành liên quan", "các chủ đầu tư khu nghỉ dưỡng"): where such a name ends."""

import re

from gialai_desk.domain.extraction.model import Party
from gialai_desk.domain.extraction.name_patterns import (
    ANY_VERB,
    CLASS_KIND,
    CLASS_MORE,
    CLASS_OWNER,
    NAMED,
    OF_BODY,
    OF_PROJECT,
    PLURAL_MORE,
)

# classes that are often said with their kind ("các trường đại học ‸sư phạm", "các đơn vị ‸chủ quản hạ tầng")
_OF_KINDS = (
    "doanh nghiệp",
    "công ty",
    "hợp tác xã",
    "chủ đầu tư",
    "nhà đầu tư",
    "đơn vị",
    "trường đại học",
    "trường cao đẳng",
    "tổ chức",
    "cục",
    "bệnh viện",
    "ngân hàng",
    "nhà máy",
    "cơ sở đào tạo",
)
_OF_PROJECTS = ("chủ đầu tư", "nhà đầu tư", "nhà thầu", "đơn vị thi công")
_GENERIC = re.compile(
    r"(?:các|những)\s+(?:(?:sở|bộ|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|hội|cấp|cơ quan ngang bộ|cơ quan thuộc chính phủ)(?:, |,? và )?)+",
    re.I,
)
# groups of another kind after a comma; what every list of addressees goes through ("các sở, các ngành") stays together
_ANOTHER_KIND = re.compile(
    r",\s+(?=các\s+(?!(?:cấp|ngành|sở|bộ|ban|địa phương|cơ quan|đơn vị|đoàn thể|hội|tổ chức(?! chính trị))\b))"
)


def one_class(found: re.Match[str]) -> tuple[Party, int]:
    """A generic partner ("… liên quan") stays whole; other classes joined by "và" are taken one by one."""
    name = found[0]
    end = found.end()
    specific = re.search(r"\s+và\s+(?=các\s.*liên quan)", name)
    if specific and not _GENERIC.fullmatch(name[: specific.start()]):  # "các thôn, làng ‸và các cơ quan liên quan"
        return Party(name[: specific.start()], True), found.start() + specific.start()
    kinds = _ANOTHER_KIND.search(name)
    if kinds and "liên quan" not in name:  # "các sở GDĐT‸, các cơ sở giáo dục"
        return Party(name[: kinds.start()], True), found.start() + kinds.start()
    cut = re.search(r"\s+và\s+(?!đào tạo|công nghệ|môi trường|du lịch)", name)
    if cut and "liên quan" not in name and not name.startswith(("UBND", "Ủy ban", "HĐND")):
        name, end = name[: cut.start()], found.start() + cut.start()
    return Party(re.sub(r"\s+(?:trên|tại) địa bàn.*$", "", name).strip(" ,"), True), end


def with_tail(text: str, party: Party, end: int) -> tuple[Party, int]:
    """Take "có rừng", "ven biển" after a class into its name when a verb or a colon follows."""
    project = OF_PROJECT.match(text, end) if party.name.lower().endswith(_OF_PROJECTS) else None
    if project:
        return Party(party.name + project[0], True), project.end()
    owner = OF_BODY.match(text, end)
    body = NAMED.match(text, owner.end()) if owner and "liên quan" not in party.name else None
    if body:
        return Party(party.name + text[end : body.end()], True), body.end()
    kinds = party.name.lower().endswith(_OF_KINDS) or not ANY_VERB.match(text, end + 1)
    tail = (
        CLASS_MORE.match(text, end) or (CLASS_KIND.match(text, end) if kinds else None) or CLASS_OWNER.match(text, end)
    )
    if not tail or not tail[0].strip() or "liên quan" in party.name:
        return party, end
    more = CLASS_MORE.match(text, tail.end()) or tail  # "các chủ đầu tư ‸khu nghỉ dưỡng ‸có bãi tắm riêng"
    return Party(party.name + text[end : more.end()], True), more.end()


def another_group(text: str, at: int) -> tuple[Party, int] | None:
    """Read a group of any kind that ends a list of bodies ("…, Tổng công ty Dầu Việt Nam và các thương nhân đầu mối")."""
    found = PLURAL_MORE.match(text, at)
    return (Party(found[0], True), found.end()) if found else None
