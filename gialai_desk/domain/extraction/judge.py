"""What is a task and what is not, with the reason a person sees."""

import re

from gialai_desk.domain.extraction.assignment import Subject
from gialai_desk.domain.extraction.verbs import VERB_START
from gialai_desk.domain.text import LOWER

PREAMBLE = "phần mở đầu, căn cứ"
EVALUATION = "nhận xét, đánh giá"
LEAD_IN = "câu dẫn"
HEADING = "đề mục"
APPROVAL = "ý kiến đồng ý, không giao việc"
CLOSING = "câu kết thúc văn bản"
PURPOSE = "mục đích, yêu cầu chung"
STATEMENT = "thông tin, không giao việc"
ISSUER = "việc của cơ quan ban hành"
CONDITIONAL = "chế độ báo cáo chung khi có vướng mắc"
CONTENTS = "nội dung chi tiết của mục trên"
SHARED = "thời hạn chung cho các mục"

_EVALUATION = re.compile(
    r"^(?:Về [^:;.]{2,40}:\s+)?(?:(?:UBND|Ủy ban nhân dân|Chủ tịch|Thủ tướng|Phó Thủ tướng|Thường trực|Lãnh đạo|Hội nghị|Đồng chí|Bộ trưởng)[^.;]{0,90}?\s+)?(?:cơ bản\s+)?"
    r"(?:đánh giá cao|ghi nhận|(?:nghiêm khắc )?phê bình|biểu dương|hoan nghênh|chia sẻ|chúc mừng|cảm ơn|trân trọng cảm ơn|nhiệt liệt)\b"
    r"|^(?:Bộ|Sở|Văn phòng|Ban)\s[^.;:,]{0,60}?\s(?:xin )?trân trọng cảm ơn\b"
    r"|^(?:Trong|Từ)\s+(?:thời gian qua|thời gian vừa qua|những (?:năm|tháng|ngày)|\d+ tháng (?:đầu|qua)|năm (?:qua|\d{4})|các năm|quý|tháng \d+)\b[^:]*\b(?:đã|đạt|được)\b"
    r"|^(?:Thời gian (?:vừa )?qua|(?:Ngay )?[Tt]ừ đầu (?:năm|quý|tháng|vụ|mùa|nhiệm kỳ)[^,:;.]{0,20} đến (?:nay|hết|ngày)|Tuy nhiên|Bên cạnh (?:đó|những|các)|Mặc dù|Hiện nay|Nguyên nhân|Kết quả (?:đạt được|cho thấy|thực hiện (?!các mục|nhiệm vụ))|Nhìn chung|Những kết quả|Có thể (?:nói|thấy)"
    r"|(?:Đánh giá|Nhận xét|Nhận định)(?: chung| tình hình| kết quả)?(?=:)|Trong bối cảnh|Trước (?:tình hình|bối cảnh|diễn biến)|Theo (?:báo cáo|số liệu|dự báo|thống kê)|Đến nay|Tính đến|Qua (?:theo dõi|kiểm tra|rà soát|báo cáo|nắm|thảo luận|xem xét))\b",
    re.I,
)
_PREAMBLE = re.compile(
    r"^(?:Căn cứ|Xét|Theo đề nghị|Về đề nghị|Sau khi (?:nghe|xem xét|nghiên cứu|thảo luận)|Thực hiện (?:Nghị quyết|Chỉ thị|Quyết định|Công điện|Kế hoạch|Thông báo|Kết luận|Luật|ý kiến|chỉ đạo|chương trình công tác|Công văn|Quy chế|Nghị định)"
    r"|(?:Sáng|Chiều|Tối|Trưa|Vào)?\s*(?:ngày|các ngày)\s+\d|Cùng (?:dự|tham dự|tham gia)|(?:Tham|Cùng) dự|Thành phần|Dự (?:họp|cuộc họp|hội nghị|làm việc)|Tiếp theo|Để (?:khắc phục|tiếp tục|thực hiện|triển khai|bảo đảm|đảm bảo|chủ động|kịp thời)[^.;]{0,400}:$|Nhân dịp|Nhằm)",
    re.I,
)
# "Đồng chí Phạm Hoàng Sơn, Chủ tịch UBND tỉnh chủ trì Hội nghị."
_CHAIRED = re.compile(
    r"[^.;:]{0,160}\b(?:đã )?chủ trì (?:[Hh]ội nghị|cuộc (?:họp|làm việc)|phiên (?:họp|tiếp công dân)|buổi (?:họp|làm việc|tiếp|giao ban|kiểm tra)|họp)\b[^.;:]{0,80}\.?$"
)
_PETITION = re.compile(
    r"^(?:Trường hợp|Vụ việc|Đơn|Công dân|(?:Ông|Bà|Hộ ông|Hộ bà)\b)[^:;.]{0,160}[:,]\s*(?:khiếu nại|kiến nghị|tố cáo|phản ánh|đề nghị|yêu cầu|tranh chấp|xin)\b",
    re.I,
)
_DUTY = re.compile(
    r"Thực hiện|Căn cứ (?:vào )?(?:chức năng|nhiệm vụ|tình hình|điều kiện|phân công|phạm vi|thực tế|yêu cầu|nội dung|kết quả)"
)
_APPROVAL = re.compile(
    r"^(?:(?:Về|Đối với)[^:;.]{0,160}[:,]\s*)?(?:cơ bản\s+)?(?:nhất trí|đồng ý|cơ bản (?:thống nhất|đồng ý|nhất trí)|chấp thuận|không đồng ý|cho phép|thống nhất (?:kéo dài|lựa chọn|gia hạn|lùi|điều chỉnh|bổ sung|thời gian|thời điểm|danh mục|tên gọi|quy mô|địa điểm|mức|số lượng|việc|cho|như|chủ trương|với (?:nội dung|đề xuất|đề nghị|báo cáo|ý kiến|chủ trương|các nội dung)|nội dung|đề xuất|chọn|phương án|các nội dung|về chủ trương|cao|đánh giá))\b",
    re.I,
)
_CLOSING = re.compile(
    r"(?:\bthông báo\b[^.;]{0,160}\b(?:để|đến|tới|cho)\b[^.;]{0,200}\b(?:biết|thực hiện|triển khai|phối hợp|theo dõi)\b)|"
    r"(?:^(?:Nhận được [^,;]{3,60},\s*)?|(?:UBND|Ủy ban|HĐND|Thường trực|Ban Thường vụ|Chủ tịch|Văn phòng|Thủ tướng|Bộ trưởng|Thống đốc|Giám đốc|Bộ|Sở)[^.;]{0,60}\s)(?:yêu cầu|đề nghị|giao)\b[^.;:]{0,240}?\b(?:nghiêm túc|khẩn trương|tổ chức|phối hợp|căn cứ|triển khai|quan tâm|biết)[^.;:]{0,90}\b(?:thực hiện|triển khai)[^.;:]{0,70}\./\.?\s*$|"
    r"\b(?:chịu trách nhiệm|có trách nhiệm|căn cứ \w+ \d) thi hành (?:Quyết định|Chỉ thị|Kế hoạch|Thông báo|Công điện)[^.;]{0,20}(?:\./|\.?\s*$)|"
    r"^(?:yêu cầu|đề nghị)\b[^.:]{0,240}?\b(?:nghiêm túc (?:(?:tổ chức|triển khai) )*thực hiện|(?:triển khai |tổ chức )?thực hiện nghiêm(?: túc)?)[^.;:]{0,40}(?:\./)?[.;]?\s*$|"
    r"^(?:Nhận được [^,;]{3,60},\s*)?(?:yêu cầu|đề nghị)\b[^.:;]{0,240}?\b(?:nghiêm túc|khẩn trương|tổ chức|căn cứ)[^.:;]{0,60}\b(?:thực hiện|triển khai)\b[^.;:]{0,60}[.;]\s+(?:Trong quá trình|Quá trình|Trường hợp|Nếu|Mọi)\b[^.;]{0,200}\./\.?\s*$|"
    r"^Nhận được [^,;.]{3,60} này,\s*(?:yêu cầu|đề nghị|các|Thủ trưởng)\b[^.:;]{0,160}\b(?:tổ chức|triển khai|nghiêm túc|khẩn trương) (?:thực hiện|triển khai)(?: thực hiện)?(?:\./)?\.?\s*$|"
    r"^(?:yêu cầu|đề nghị)\b[^.:;]{0,240}?\b(?:thực hiện|triển khai)\b[^.;:]{0,40}[.;]\s+(?:(?:mọi|nếu có|những|các) )?(?:khó khăn|vướng mắc)\b[^.;]{0,200}\./\.?\s*$|"
    r"^Căn cứ (?:Kế hoạch|Chỉ thị|Thông báo|Công văn|Kết luận|Chương trình|Công điện|nội dung|(?:nội dung )?ý kiến(?: chỉ đạo)?) (?:này|trên|nêu trên),?[^.;:]{0,200}?(?:tổ chức|triển khai|nghiêm túc)[^.;:]{0,30} thực hiện\b|"
    r"^(?:Trân trọng|Kính đề nghị|Trên đây là|Văn phòng [^.;,]{0,60} (?-i:thông báo))\b",
    re.I,
)
# numbered or not, everybody is to carry the paper out: nothing that could be followed
_CARRY_OUT = re.compile(
    r"^(?:Các )?(?:(?:[Ôô]ng|[Bb]à)[ ,:(]|Chánh Văn phòng|Bộ trưởng|Thủ trưởng|Chủ tịch|Giám đốc|bộ,|sở,)[^.;:]{10,300} chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)(?: nghiêm(?: túc)?)? (?:Nghị quyết|Chỉ thị|Quyết định|Kế hoạch|Công điện|Thông báo) này(?: kể từ ngày (?:ký|ban hành))?[\s./]*$"
)
# a cheap look that spares most units the dear one
_MAY_CLOSE = re.compile(
    r"\./|[Tt]hông báo|thi hành|^(?:Nhận được|Yêu cầu|yêu cầu|Đề nghị|đề nghị|Căn cứ|Trân trọng|Kính đề nghị|Trên đây|Văn phòng)"
)
_SECTION = re.compile(
    r"^(?:(?:về )?(?:mục đích|mục tiêu|quan điểm|nguyên tắc|phương châm|dự báo|bối cảnh|phạm vi|đối tượng|ý nghĩa|sự cần thiết|căn cứ)\b|mục đích,? yêu cầu|yêu cầu\s*[:.]?$|(?:kết quả|đánh giá|tình hình|ưu điểm|thuận lợi|khó khăn|tồn tại|hạn chế|nguyên nhân|bài học)\b)",
    re.I,
)
_ANNOUNCES = re.compile(r"\s+(?:(?:xin|trân trọng) )?thông báo\b")
_PRINCIPLE = re.compile(
    r"^(?:Về )?(?:quan điểm|mục tiêu|mục đích|nguyên tắc|phương châm|tinh thần)\b[^.;]{0,60}?[:,]", re.I
)
_FORMAL = re.compile(
    r"^(?:Ban hành|Phê duyệt) kèm theo (?:Quyết định|Công văn|Nghị quyết|Chỉ thị) này\b|"
    r"^(?:Quyết định|Nghị quyết|Chỉ thị|Thông báo|Kế hoạch|Công điện) này (?:có hiệu lực|thay thế|bãi bỏ)\b"
)
# what an article of a decision settles itself
_DECIDES = re.compile(
    r"(?:Ban hành|Phê duyệt|Thành lập|Công nhận|Công bố|Điều chỉnh|Bổ sung|Bãi bỏ|Hủy bỏ|Giao chỉ tiêu) "
)
# "Phát triển X là chủ trương lớn của Đảng …": says what something is, orders nothing
_IS_SOMETHING = re.compile(
    r"^(?!Xác định|Coi|Quán triệt|Nhận thức|Lấy)[^.;:,]{8,120}? là (?:một )?(?:trong những )?(?:chủ trương|nhiệm vụ|yêu cầu|vấn đề|động lực|xu thế|xu hướng|khâu|lĩnh vực|cơ hội|dự án|công trình|sự kiện|nội dung|yếu tố) (?:(?:rất|hết sức|đặc biệt|vô cùng) )?(?:lớn|đúng|cần thiết|phù hợp|xuyên suốt|lâu dài|quan trọng|trọng tâm|trọng điểm|then chốt|chiến lược|tất yếu|đột phá|cấp bách|hàng đầu|khó|mới|có ý nghĩa)"
    r"|^(?P<what>Quy hoạch|Phát triển|Xây dựng|Đầu tư|Cải cách|Chuyển đổi|Bảo vệ|Phòng|Hợp tác|Quản lý|Đào tạo)\b[^.;:,]{4,110}(?<! nhất)(?<! biệt)(?<! thể) là (?=(?i:(?P=what))|(?:một|việc|cơ sở|công cụ|nền tảng|trách nhiệm|nhu cầu|giải pháp|lần đầu|bước|chỉ tiêu|điểm)\b)"
)
_RECEIVED = re.compile(
    r"^(?:UBND|Ủy ban nhân dân|Văn phòng|Chủ tịch|Bộ|Sở|Ban)\b[^.;:,]{0,60}? nhận được (?:Công văn|Công điện|Chỉ thị|Thông báo|Kết luận|Nghị quyết|Quyết định|Nghị định|Thông tư|Kế hoạch|Tờ trình|Báo cáo|văn bản|hồ sơ|đơn|kiến nghị|đề nghị|phản ánh|ý kiến)\b"
)
_CONTACT = re.compile(
    r"^(?:Chi tiết|Thông tin (?:chi tiết|liên hệ)|Mọi (?:chi tiết|thông tin|thắc mắc)|Đầu mối liên hệ)\b", re.I
)
_CONDITIONAL = re.compile(
    r"^(?:Trong quá trình (?:triển khai|thực hiện|tổ chức)|Quá trình (?:triển khai|thực hiện))\b[^.;:]{0,120}?(?:khó khăn|vướng mắc|phát sinh)",
    re.I,
)
_ISSUER_SAYS = re.compile(
    r"^(?:(?:Về|Đối với)[^:;.]{0,160}[:,]\s*)?(?:UBND|Ủy ban nhân dân|Chủ tịch|Phó Chủ tịch|Thường trực|Ban Thường vụ|Ban Chấp hành|Hội đồng|HĐND|Đảng ủy|Tỉnh ủy|Ban Chỉ đạo|Lãnh đạo|Tập thể|Giám đốc|Thứ trưởng|Bộ trưởng|Bộ|Sở|Thủ tướng|Phó Thủ tướng|Chính phủ|Hội nghị)[^.;:,]{0,60}?\s(?:cơ bản |hoàn toàn )?"
    r"(?:thống nhất(?! (?:số liệu|với (?:các )?(?:Sở|sở|UBND|Bộ|bộ|cơ quan|đơn vị|phía|đối tác|doanh nghiệp|nhà đầu tư|Tập đoàn|Công ty)))|nhất trí|đồng ý|chấp thuận|chưa thống nhất|chưa đồng ý|không đồng ý|ghi nhận|biểu dương|đánh giá cao|chia sẻ|hoan nghênh)\b"
)
_ISSUER_PLAN = re.compile(
    r"^(?:UBND|Ủy ban nhân dân|Chủ tịch UBND|Sở|Bộ|Văn phòng|Thủ tướng|Chính phủ)[^,.;]{0,60}?\s+sẽ\b"
)
# by when all report what they did; by when each thing is to be done it does not say
RESULTS_DUE = re.compile(
    r"^Kết quả (?:thực hiện|triển khai)(?: thực hiện)?,? (?:gửi|báo cáo|đề nghị (?:gửi|báo cáo))\b[^.;]{0,120}\b(?:trước|chậm nhất)\b[^.;]*(?<!hằng tháng)(?<!hàng tháng)(?:[.;]|$)"
)
SHARED_DEADLINE = re.compile(
    r"^(?:Kết quả (?:thực hiện|triển khai|xử lý)|Thời hạn|Thời gian hoàn thành|Các nội dung|Báo cáo kết quả)[^.;]{0,120}?\b(?:các )?(?:mục|nội dung|nhiệm vụ|điểm|khoản)\b[^.;]{0,160}\b(?:trước|chậm nhất|trong)\b"
)
_SPECIFIES = re.compile(
    r"(?:\b(?:(?:quy định|nêu|làm|thể hiện|xác định|báo cáo|đánh giá) (?:cụ thể,? )?rõ|trong đó|bao gồm|gồm(?: có)?)(?: các nội dung| nội dung| những nội dung| một số nội dung)?(?: chính| chủ yếu| cơ bản)?(?: sau(?: đây)?)?|\b(?:gồm|với) (?:các |những )?(?:nội dung|thông tin|phần)[^.;:]{0,40})\s*:\s*$",
    re.I,
)
_DESCRIBES = re.compile(
    rf"(?:Nội dung|Nhiệm vụ trọng tâm|Giải pháp|Biện pháp|Chủ đề|Phạm vi|Đối tượng|Địa điểm|Thời gian|Thành phần|Hình thức|Phương pháp|Quy mô|Kinh phí|Nguồn lực)(?: [{LOWER}]+){{0,4}}:\s+[{LOWER}\"“\d]"
)
_AGAIN = re.compile(r"\b(?:hằng|hàng|định kỳ)\b")  # who reports again and again has a duty of its own
_MODAL = re.compile(
    r"\b(?:phải|cần|không để|bảo đảm|đảm bảo|không được|tuyệt đối|tập trung|tiếp tục|đẩy nhanh|khẩn trương|thực hiện)\b"
)
_STATES = re.compile(r"\b(?:đã|đang|là|còn|chưa|đạt|được|(?<!thiết )(?<!chuẩn )(?<!trang )bị|vẫn|có)\b")
# what a second sentence limits is a judgement
_BUT = re.compile(r"[.;] (?:Tuy nhiên|Tuy vậy|Tuy thế|Mặc dù vậy|Song)\b")
_LABEL = re.compile(r"^[^:.;]{2,110}?:\s+(?=\S)")
_TOPIC = re.compile(
    r"^(?:Về|Đối với|Trong|Trước mắt|Riêng|Trên cơ sở|Thời gian tới|Hằng|Hàng|Định kỳ|Đến|Để|Từ|Ngoài ra|Đồng thời|Bên cạnh đó|Căn cứ|Theo|Với|Trường hợp|Nếu|Khi|Sau khi|Nhằm|Qua|Kể từ|Ngay|Kết thúc(?= (?:(?-i:[A-ZĐ])|đợt|mỗi|từng|hội nghị|cuộc|chiến dịch|kỳ|năm|quý|tháng|thời gian|thời hạn)))\b[^;:]{0,260}?,\s+(?=\S)",
    re.I,
)

_WHEN = re.compile(
    r"(?:(?:[Hh]ằng|[Hh]àng|[Mm]ỗi) (?:ngày|tuần|tháng|quý|năm),?\s+)?(?:[Vv]ào|[Tt]rước|[Cc]hậm nhất(?: là)?)\s+(?:\w+\s+){0,4}?(?:ngày|[Tt]hứ)\s+[\w/]+"
    r"(?: (?:hằng|hàng) (?:tuần|tháng|quý|năm))?,?\s+"
)


def section_reason(text: str) -> str | None:
    """Return why nothing below this heading is a task (purpose, evaluation), or None."""
    found = _SECTION.match(text)
    if (
        not found
        or len(text.split()) > 14
        or text.rstrip().endswith(":")
        and "yêu cầu" in text.lower()
        and len(text.split()) > 3
    ):
        return None
    return (
        PURPOSE
        if re.match(r"(?:về )?(?:mục|yêu|quan điểm|nguyên tắc|phương châm|ý nghĩa|phạm vi|đối tượng)", text, re.I)
        else EVALUATION
    )


def says_issuer(text: str) -> bool:
    """Tell whether the issuer itself agrees to something ("UBND tỉnh thống nhất với báo cáo …"), which orders nothing."""
    return _ISSUER_SAYS.match(text) is not None


def agreement_end(text: str) -> int:
    """Return where the sentence ends in which the issuer only agrees, 0 when there is none or nothing follows."""
    return _sentence_end(text, _ISSUER_SAYS.match(text))


def consent_end(text: str) -> int:
    """Return where a consent ends that stands before an order ("Về X: Đồng ý chủ trương. Tỉnh A lập hồ sơ"), else 0."""
    return _sentence_end(text, _APPROVAL.match(text))


def petition_end(text: str) -> int:
    """Return where the sentence ends that only says what a citizen asks for, 0 when there is none or nothing follows."""
    return _sentence_end(text, _PETITION.match(text))


def formal_end(text: str) -> int:
    """Return where "Chỉ thị này có hiệu lực …." ends, 0 when it does not open the unit or nothing follows."""
    return _sentence_end(text, _FORMAL.match(text))


def _sentence_end(text: str, found: re.Match[str] | None) -> int:
    stop = re.compile(r"[.;]\s+(?=\S)").search(text, found.end()) if found else None
    return stop.end() if stop else 0


def only_tells(text: str, subject: Subject | None, issuer: str, mark: str | None) -> str:
    """Return why a unit only tells: what the issuer itself makes known ("UBND thành phố Hà Nội thông báo tạm dừng …"), what
    an article settles; "" when it does more. `mark` is the kind of the unit's mark.
    """
    if subject and not mark and not subject.ordered:
        own = subject.parties[0].name.replace("Ủy ban nhân dân", "UBND") == issuer
        return ISSUER if own and _ANNOUNCES.match(text, subject.end) else ""
    return STATEMENT if mark == "article" and not subject and _DECIDES.match(text) else ""


def specifies(text: str) -> bool:
    """Tell whether a unit ends by announcing what its product holds ("gồm các nội dung sau:", "trong đó nêu rõ:")."""
    return _SPECIFIES.search(text) is not None


def closes(text: str) -> bool:
    """Tell whether a stretch is the formula that ends a paper."""
    return _MAY_CLOSE.search(text) is not None and _CLOSING.search(text) is not None


def begins_with_verb(text: str) -> bool:
    """Tell whether the unit begins with an instructive verb, a label or topic before it allowed."""
    at = 0
    for _ in range(4):
        if VERB_START.match(text[at:]):
            return True
        step = _WHEN.match(text[at:]) or _LABEL.match(text[at:]) or _TOPIC.match(text[at:])
        if not step:
            return False
        at += step.end()
    return False


def not_a_task(
    text: str, subject: Subject | None, *, marked: bool, inherits: bool, heading: bool, bracket: bool, among: bool
) -> str | None:
    """Return the reason why a unit is no task, or None when it is one (text masked).

    `inherits` = an agency heading or a default lead stands above, `heading` = the former; `bracket` = agencies close the unit;
    `among` = most of the marked units beside it are orders.
    """
    general = _general(text, orders=marked and (subject is not None or text.startswith("Thông báo ")))
    if general:
        return general
    if says_issuer(text) and not (subject and (subject.ordered or subject.start)):
        return APPROVAL
    if subject and not _is_told_not_ordered(text, subject):
        return None
    told = _told(text, bracket)
    if told:
        return told
    if _PREAMBLE.match(text) and not bracket and not (marked and inherits and _DUTY.match(text)):
        return PREAMBLE
    if _APPROVAL.match(text) and not (heading and text.startswith("Cho phép")):
        return APPROVAL  # below a body's heading it is that body that is to allow something
    if _ISSUER_PLAN.match(text):
        return ISSUER
    if bracket:
        return None
    if not marked and not inherits:
        return LEAD_IN if text.endswith(":") else STATEMENT
    states = _STATES.search(text[:70]) or _BUT.search(text) or (not heading and re.search(r"\bđã\b", text[:200]))
    if (heading or among) and marked and not states and len(text.split()) > 4:
        return None
    if begins_with_verb(text) or (inherits and marked and _MODAL.search(text) and not re.search(r"\bđã\b", text[:80])):
        return None
    return STATEMENT


def _general(text: str, *, orders: bool) -> str | None:
    """Return what a sentence is that speaks to everybody: closing, one deadline for several items, reporting on difficulties."""
    if (not orders and closes(text)) or _CARRY_OUT.search(text):
        return CLOSING
    if not orders and _CHAIRED.match(text):
        return PREAMBLE
    if RESULTS_DUE.match(text):
        return CLOSING
    if SHARED_DEADLINE.match(text) and not _AGAIN.search(text):
        return SHARED
    if _CONTACT.match(text) or _FORMAL.match(text):
        return STATEMENT
    if _RECEIVED.match(text):
        return PREAMBLE
    return CONDITIONAL if _CONDITIONAL.match(text) else None


def _told(text: str, bracket: bool) -> str | None:
    if _EVALUATION.match(text):
        return EVALUATION
    if _PETITION.match(text) or (not bracket and (_DESCRIBES.match(text) or _IS_SOMETHING.match(text))):
        return STATEMENT
    return PURPOSE if _PRINCIPLE.match(text) and not bracket else None


def _is_told_not_ordered(text: str, subject: Subject) -> bool:
    """An evaluation or preamble may name agencies that do things; only an order inside it counts."""
    if subject.ordered:
        return False
    head = text[: subject.start]
    return bool(_EVALUATION.match(text) and (not head or not re.search(r"[.;]\s*$", head)))


def is_section_opening(text: str) -> bool:
    """Tell whether the paragraph opens the body with circumstances or evaluation."""
    return bool(_PREAMBLE.match(text) or _EVALUATION.match(text))
