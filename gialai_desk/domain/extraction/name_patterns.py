"""Patterns of the names of bodies: the closed vocabulary, classes, persons, names that run on until a verb."""

import re

from gialai_desk.domain.extraction.lexicon import (
    CENTRAL,
    CLASS_TAIL,
    CLASS_WORD,
    DEPARTMENTS,
    LEVEL,
    MINISTRIES,
    OPEN_HEADS,
    PROVINCES,
    PROVINCIAL_HEADS,
    TITLES,
    alternation,
)
from gialai_desk.domain.extraction.verbs import ACT, VERB
from gialai_desk.domain.text import LOWER, UPPER, led_by

PROPER = rf"[{UPPER}][\w'’]*(?:(?: [-–] |[ -])[{UPPER}][\w'’]*)*"
END = r"(?!\w)"
# "công ‸trình", "chương ‸trình": no verb there
NO_VERB = rf"(?:(?<=[Cc]ông )(?=trình\b)|(?<=ương )(?=trình\b)|(?<=uy )(?=trình\b)|(?<=ộ )(?=trình\b)|(?!(?:{VERB}|tự|đã|sẽ|đang|được|bị|còn|chưa|cần|phải)\b))"
SERIAL = rf"(?: \d{{1,2}}(?! (?:lần|lượt|ngày|tháng|tuần|quý|năm|hộ|người|dự án|công trình|trường hợp|điểm|tỷ|triệu|ha|km|đơn vị)\b)(?=\s*[,;.:)]|\s+(?:và|cùng|với|[{LOWER}]+ [{LOWER}]+)\b|$))"  # "xã Bảo Lâm ‸1, xã Đam Rông ‸4"
PROPER_WORDS = re.compile(rf"(?:{PROPER}|\d+){END}")
# what commas and verbs stand in and yet is one thing
ONE_THING = re.compile(
    r"[Pp]hòng,? chống (?:tệ nạn xã hội|tội phạm(?: về (?:môi trường|ma túy|kinh tế|tham nhũng)| sử dụng công nghệ cao|(?:,| và) tệ nạn xã hội)?|HIV/AIDS|tham nhũng|thiên tai|ma túy|dịch bệnh|bạo lực|buôn lậu|lụt,? bão|bão,? lụt|hạn hán|cháy rừng)|Bưu chính, [Vv]iễn thông(?!\w)"
)
# what is always told to a body, never a word of its name
ROLE = re.compile(
    r"(?:chủ trì|phối hợp|chủ động|có trách nhiệm|chịu trách nhiệm|rà soát|báo cáo|tham mưu|đề xuất|khẩn trương|tiếp tục|tập trung|theo dõi|"
    r"đôn đốc|hướng dẫn|hoàn thành|hoàn thiện|kiểm tra|kịp thời|trình|sớm|cần|phải|nghiên cứu|làm việc|làm tốt|chỉ đạo|trao đổi|cung cấp|gửi|thực hiện|tăng cường|đẩy nhanh|đẩy mạnh|bảo đảm|đảm bảo|bố trí|hoàn tất)\b"
)
# a city, or a province of another country: no list holds them all. Two capitals and then a small letter end it, if no paper or body begins so
_OTHER_PLACE = rf"(?:{PROPER}(?=\s*[,;.:)]|\s+(?:và|cùng|các)\b|\s+{ROLE.pattern})|(?!(?:Sở|Bộ|Ban|Phó|Chủ|Luật|Khu|Văn|Hội|Công|Ủy|Trung|Báo|Phòng|Đoàn)\b)[{UPPER}][\w'’]*(?:[ -][{UPPER}][\w'’]*)+(?=\s+[{LOWER}]))"
PLACED = rf"(?:(?:[Tt]ỉnh(?! (?:ủy|[đĐ]oàn))|[Tt]hành phố|TP\.?)(?: (?:{alternation((*PROVINCES, 'Điện Biên Phủ'))}|{_OTHER_PLACE})){{0,1}}|(?:[Hh]uyện(?! (?:ủy|[đĐ]oàn))|[Qq]uận(?! (?:ủy|[đĐ]oàn))|[Tt]hị xã|[Xx]ã(?! (?:[hH]ội|[đĐ]oàn))|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?: (?:{PROPER}{SERIAL}?|(?<=[nmg] )\d{{1,2}}(?![\d/])(?: (?!Quận|Huyện|Thành|Thị|Tỉnh|TP){PROPER})?))?)"
UBND = r"(?:UBND|Ủy ban nhân dân|Ủy ban Nhân dân|Ủy Ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)"
TITLE = re.compile(rf"{TITLES}(?:,\s*Thủ trưởng|,\s*Chủ tịch)?\s+(?=\S)")
FORCE = r"(?:[Cc]ông an|[Qq]uân đội|[Qq]uân sự|[Hh]ải quan|[Bb]ộ đội [Bb]iên phòng|[Bb]iên phòng|[Kk]iểm lâm|[Kk]iểm ngư|[Qq]uản lý thị trường|[Tt]huế|[Cc]ảnh sát (?:biển|giao thông|cơ động)|[Dd]ân quân(?: tự vệ)?|[Tt]hanh tra giao thông|[Yy] tế)"
# "Ban Chỉ đạo Trung ương ‸về phòng chống thiên tai": what a board is for is a part of its name
BOARD = r"(?:(?:Văn phòng|Cơ quan)(?: [Tt]hường trực)? )?(?:Ban [Cc]hỉ đạo|Ban [Cc]hỉ huy|BCĐ|BCH|Ủy ban|Tổ [Cc]ông tác|Hội đồng)(?: (?:liên ngành|Trung ương|trung ương|TW|[Qq]uốc gia|cấp quốc gia|Nhà nước|[Tt]ỉnh|[Tt]hành phố|cấp tỉnh|của Chính phủ))*"
BOARD_TOPIC = (
    r"(?:[Pp]hòng,? chống (?:thiên tai|dịch(?: bệnh)?(?: [A-Z]+-19)?|tham nhũng(?:, lãng phí)?(?:, tiêu cực)?|tội phạm(?:(?:,| và) tệ nạn xã hội)?|ma túy|HIV/AIDS|buôn lậu)(?:,? (?:và )?[Tt]ìm kiếm,? [Cc]ứu nạn)?|[Pp]hòng thủ dân sự|"
    r"[Cc]huyển đổi số|[Cc]ải cách (?:thủ tục )?hành chính|[Aa]n toàn (?:thực phẩm|giao thông)|[Bb]iến đổi khí hậu|[Hh]ội nhập (?:kinh tế )?quốc tế|[Nn]hân quyền|[Đđ]ổi mới giáo dục và đào tạo|[Xx]ây dựng nông thôn mới|"
    r"phát triển khoa học(?:,| và) công nghệ,? đổi mới sáng tạo(?:,| và) chuyển đổi số|phát triển (?:du lịch|bền vững|điện lực|kinh tế tập thể)|[Bb]ảo vệ và phát triển rừng|công tác người cao tuổi|quản lý thuế|[Nn]hà ở(?: và thị trường bất động sản)?|[Tt]ìm kiếm,? [Cc]ứu nạn)"
)
# what stands between a body and its verb: as what, within what limits it acts
LIMITS = (
    r"(?:trong phạm vi|căn cứ|theo (?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|địa bàn)|là (?:cơ quan|đơn vị|đầu mối))\b"
)
NAMED = re.compile(
    "|".join((
        rf"(?:Tòa án|Viện [Kk]iểm sát) nhân dân cấp cao(?: tại {PROPER})?{END}",
        rf"(?:{alternation(CENTRAL)}){END}",
        rf"Bộ (?:{alternation(MINISTRIES)}){END}",
        rf"(?:Sở|(?<![Cc]ơ )(?<!trụ )sở) (?:{alternation(DEPARTMENTS)})(?: (?:tỉnh|[Tt]hành phố|TP\.?) (?:{alternation(PROVINCES)}))?{END}",
        r"(?:Sở|Bộ) (?!CHQS|CHBP|BĐBP)[A-ZĐ]{2,}(?:[&-][A-ZĐ]{1,}[A-Za-zĐ]*)*(?!\w)",
        rf"(?:Ban Thường vụ|Thường trực|BTV|TT) (?:Đảng ủy UBND tỉnh|(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy)(?: {PROPER})?|{UBND} {LEVEL}){END}|(?:Ban Thường vụ|BTV) Đảng ủy(?: {PLACED}| (?:Bộ|Sở|Cục|Tổng cục|Tổng công ty)(?! [A-ZĐ]))?{END}",
        rf"(?:Đảng ủy|Văn phòng|VP) (?:Đoàn (?:ĐBQH|đại biểu Quốc hội) và (?:HĐND|Hội đồng nhân dân)|(?:HĐND|Hội đồng nhân dân)(?: và| -) {UBND}|{UBND}) {PLACED}{END}",
        rf"(?:Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc Việt Nam|UBMTTQ Việt Nam|UBMTTQVN|Mặt trận Tổ quốc Việt Nam)(?: (?:{PLACED}|cùng cấp|các cấp|các (?:xã|phường)(?:(?:,| và) (?:xã|phường|đặc khu))*))?{END}",
        rf"(?:Phó |Thường trực )?(?:Chủ tịch )?{UBND} {PLACED}{END}(?!\s*,\s*(?:xã|phường|huyện|thị xã|thành phố)\b)",
        rf"(?:{alternation(PROVINCIAL_HEADS)})(?: {PLACED}| (?:{alternation(PROVINCES)}){END}| (?:Sở|Bộ)(?! [A-ZĐ]| đội)| [Kk]hu vực [IVX\d]+(?: - (?:{alternation(PROVINCES)}))?{END}| cơ sở(?: \d+)?(?: {PLACED}| {PROPER})?{END}|(?= *(?:[,;.:)]|$|chủ trì|phối hợp| và | {VERB}\b)))",
        rf"(?:tỉnh|thành phố|Tỉnh|Thành phố) (?:{alternation(PROVINCES)}){END}",
        rf"Báo (?:(?:và|,) )?(?:Đài )?(?:[Pp]hát thanh(?:,| và| -)?,? [Tt]ruyền hình|PT-?TH|PT&TH)(?: (?:{PLACED}|{PROPER}))?{END}",
        r"(?:Tổ|[Ll]ực lượng(?: tham gia)?) [Bb]ảo vệ an ninh,? trật tự(?: (?:ở )?cơ sở)?(?: (?:các )?(?:thôn|làng|buôn|tổ dân phố|khu phố)(?:, (?:thôn|làng|buôn|tổ dân phố|khu phố))*)?",
        r"(?:Các )?Bộ trưởng(?: các [Bb]ộ)?, Thủ trưởng (?:các )?cơ quan ngang [Bb]ộ(?:,(?: Thủ trưởng)? (?:các )?cơ quan thuộc Chính phủ)?",
        rf"[Ll]ực lượng (?:an ninh hàng không|chức năng|vũ trang|an ninh cơ sở|tìm kiếm cứu nạn|xung kích|thuế|hải quan|kiểm ngư|Cảnh sát biển|Kiểm lâm|Công an(?:(?:,| và) (?:y tế|thuế|hải quan|kiểm lâm|biên phòng))?|Quân đội|Quân sự|Biên phòng|Bộ đội Biên phòng|Dân quân(?: tự vệ)?|Quản lý thị trường|Thanh tra giao thông|Cảnh sát [{LOWER}]+(?: [{LOWER}]+)?)|Quân đội(?! [nN]hân)",
        r"Ủy ban Kiểm tra các cấp",
        r"(?:[Đđ]ơn vị )?[Tt]ư vấn (?:giám sát|thiết kế|thẩm tra|quản lý dự án)(?=\s*[,;:.]|\s+(?:và|trước|trong|theo|để|" + ACT + r")\b)",
        rf"[Đđ]ại biểu (?:Quốc hội|{UBND})(?: {PLACED})?{END}",
        rf"(?:VNPT|Viettel|Mobi[Ff]one|Vina[Pp]hone|FPT|EVN|PVN|TKV|ACV|VEC|VNR|Agribank|Vietcombank|BIDV|Viet[Ii]n[Bb]ank|Petrolimex)(?=\s*[,;:]|\s+(?:và|trên địa bàn|{ACT})\b)",
        r"(?:Thanh tra|Kho bạc Nhà nước|Hải quan|Thuế) khu vực(?! [A-ZĐ\d])",
        r"(?:Thanh tra|Văn phòng) (?:Ủy ban|Bộ|Sở|Cục|Tổng cục)(?! [A-ZĐ])(?!\w| nhân dân| dân tộc)",
        r"(?:Công an|Quân sự|Biên phòng|Hải quan|Kiểm lâm) (?:các )?(?:(?:đơn vị|cấp),? (?:và )?)?địa phương",
        rf"(?:Thanh tra|Văn phòng|Đảng ủy|Công đoàn) (?:Sở (?:{alternation(DEPARTMENTS)})|Bộ (?:{alternation(MINISTRIES)})){END}",
        rf"Đảng ủy (?:(?:Mặt trận Tổ quốc(?: Việt Nam)?|MTTQ|UBMTTQ Việt Nam),?(?: và)? các đoàn thể|các cơ quan [đĐ]ảng)(?: (?:tỉnh|[Tt]hành phố|Trung ương))?{END}",
        rf"(?:Ban [Cc]án sự [Đđ]ảng|BCSĐ|Đảng đoàn) (?:{UBND} {PLACED}|Bộ(?: (?:{alternation(MINISTRIES)}))?|Chính phủ){END}",
        rf"{BOARD} (?:về )?{BOARD_TOPIC}(?: (?:[Qq]uốc gia|{PLACED}|các (?:tỉnh|huyện|xã)(?:, (?:thành phố|thị xã|phường|đặc khu|thị trấn))*))?{END}",
        rf"(?:Tổ [Cc]ông tác|Ban Chỉ đạo|Đoàn (?:[Cc]ông tác|[Kk]iểm tra|[Gg]iám sát|[Tt]hanh tra)|Tổ giúp việc)(?: (?:số \d+|liên ngành|đặc biệt|Trung ương))* của (?:Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|(?:Chủ tịch )?{UBND} {PLACED}|Tỉnh ủy|Thành ủy|Ban Chỉ đạo(?: Trung ương)?|tỉnh|[Tt]hành phố){END}(?: về [^.;:()]{{4,80}}?(?=\s*\(|\s+{ROLE.pattern}))?",
        rf"Tổ [Cc]ông tác (?:liên ngành )?(?:tháo gỡ|rà soát|đôn đốc|kiểm tra|giải quyết|thúc đẩy|xử lý|triển khai|hỗ trợ)(?: (?!và\b)\w+){{1,10}}?(?=(?: \([^()]*\))? {ROLE.pattern})",
        r"Bảo hiểm xã hội cơ sở (?:\d+|[A-ZĐ]\w+(?: [A-ZĐ]\w+)*)(?!\w)",
        r"Tổ [Cc]ông nghệ số cộng đồng(?: (?:ở )?(?:các )?(?:thôn|làng|buôn|tổ dân phố|khu phố)(?:(?:,| và) (?:thôn|làng|buôn|tổ dân phố|khu phố)\b)*)?",
        r"Hải quân(?: nhân dân(?: Việt Nam)?)?(?: Vùng \d)?(?! [A-ZĐ\d])",
        r"Cảnh sát biển(?: Việt Nam)?(?! [A-ZĐ\d])",
        rf"[Cc]ác lực lượng {FORCE}(?:(?:,| và) {FORCE})*",
        r"[Dd]ân quân(?: tự vệ)? (?:xã|phường)",
        rf"(?:Điện lực|Viễn thông|Bưu điện) {PROPER}{END}",
        r"[Tt]ổ (?:khuyến nông cộng đồng|tiết kiệm và vay vốn|hòa giải|liên gia tự quản|tự quản)(?: (?:thôn|làng|xã|phường|ở cơ sở))?",
        r"[Hh]ệ thống (?:truyền thanh|thông tin|đài truyền thanh)(?: (?:cơ sở|cấp xã))?",
        r"Thuế cơ sở \d{1,2}(?: (?:tỉnh|thành phố) [A-ZĐ]\w+(?: [A-ZĐ]\w+)*)?",
        rf"(?:Tỉnh ủy|Thành ủy|(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã) [đĐ]oàn|Thị ủy|Quận ủy)(?: (?:(?:[Tt]hành phố|TP\.?|tỉnh) )?{PROPER})?{END}",
        rf"Mặt trận(?: Tổ quốc(?: Việt Nam)?)?(?: {PLACED})? và các (?:đoàn thể|tổ chức thành viên|tổ chức chính trị - xã hội)(?: {PLACED})?{END}",
    ))
)  # fmt: skip
# bodies that every province, commune, Party committee or ministry has, by the names that all of them use
FIRM = re.compile(
    rf"{UBND} (?:tỉnh|(?:thành phố|huyện|thị xã|quận|xã|phường|đặc khu|thị trấn)(?: {PROPER})?)|(?:Tỉnh|Thành|Huyện) (?:ủy|đoàn)"
    rf"|(?:Văn phòng|Ban (?:Tổ chức|Tuyên giáo(?: và Dân vận)?|Nội chính|Dân vận|Xây dựng Đảng)|Ủy ban Kiểm tra) (?:Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy)(?: {PROPER}| {PLACED})?"
    rf"|(?:Ban Xây dựng Đảng|Văn phòng (?:HĐND|Hội đồng nhân dân) và {UBND}(?: {PLACED})?)"
    r"|Phòng (?:Kinh tế(?:, Hạ tầng và Đô thị| và Hạ tầng)?|Văn hóa - Xã hội|Nội vụ|Tư pháp|Y tế|Giáo dục và Đào tạo|Tài chính - Kế hoạch|Kế hoạch - Tài chính|Tổ chức - Hành chính|Quản lý đô thị|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Văn hóa và Thông tin)(?: (?:huyện|xã|phường|thành phố|thị xã|quận))?"
    r"|Vụ (?:Pháp chế|Tổ chức cán bộ|Kế hoạch - Tài chính|Hợp tác quốc tế|Khoa học và Công nghệ|Thi đua, khen thưởng)|Văn phòng (?:Bộ|Sở|Ban)|Thanh tra (?:Bộ|Sở)"
    r"|(?:Văn phòng|Thanh tra|Ban (?:Tổ chức|Tài chính - Kế toán|Kế hoạch)) (?:Tổng công ty|Tập đoàn)"
    rf"|(?:Trung tâm (?:Phát triển quỹ đất|Y tế|Phục vụ hành chính công|Khuyến nông|Xúc tiến [Đđ]ầu tư|Kiểm soát bệnh tật|Dịch vụ tổng hợp)|Bệnh viện Đa khoa|Trạm Y tế|Ban Quản lý (?:Khu kinh tế|các [Kk]hu công nghiệp|[Dd]ự án [Đđ]ầu tư xây dựng)|Thuế|Thống kê|Ban Chỉ huy Quân sự) (?:tỉnh|thành phố|huyện|xã|phường|khu vực)(?: {PROPER})?"
)
SO_EVERYWHERE = re.compile(
    rf"(?:[Cc]hi ủy|[Cc]hi bộ|[Bb]an nhân dân|[Bb]an [Cc]ông tác [Mm]ặt trận) các (?:thôn|làng|buôn|khu phố|tổ dân phố)(?:(?:,| và) (?:thôn|làng|buôn|khu phố|tổ dân phố)\b)*(?: {PROPER}(?:(?:,| và) {PROPER})*)?|[Bb]an [Cc]ông tác [Mm]ặt trận (?:thôn|làng|buôn|khu phố)(?:(?:,| và) (?:thôn|làng|buôn|tổ dân phố|khu phố)\b)+|"
    rf"(?:[Ss]ở|Công an|Ban|Thanh tra|Thuế|Bộ Chỉ huy [Qq]uân sự|Bộ Chỉ huy Bộ đội Biên phòng|Bộ đội Biên phòng|Bảo hiểm xã hội|Kho bạc Nhà nước|Viện kiểm sát nhân dân|Tòa án nhân dân|Đoàn đại biểu Quốc hội|Ban Thường vụ) (?:{alternation(DEPARTMENTS)}|Dân tộc)? ?các (?:tỉnh|thành phố|địa phương)(?:, (?:tỉnh|thành phố))?(?: trực thuộc [Tt]rung ương)?(?: liên quan)?|(?:NHNN|Ngân hàng Nhà nước)(?: Việt Nam)?(?: -| –)? [Cc]hi nhánh (?:các )?tỉnh, thành phố"
    r"|(?:[Tt]rạm [Yy] tế|[Tt]rung tâm [Yy] tế|[Cc]ông an|Quân sự|Ban Chỉ huy [Qq]uân sự|Phòng (?:Kinh tế|Giáo dục và Đào tạo|Nội vụ|Văn hóa - Xã hội|Y tế|Tài chính - Kế hoạch)|Ban Chỉ huy [Pp]hòng thủ dân sự|Trung tâm Phục vụ hành chính công|Hội Nông dân|Đoàn Thanh niên|Hội (?:Liên hiệp )?Phụ nữ|Mặt trận(?: Tổ quốc)?) (?:(?:các (?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)|cấp (?:xã|huyện|tỉnh))(?:(?:,| và) (?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)\b)*|(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)(?:(?:,| và) (?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)\b)+(?! [A-ZĐ]))"
)
_SYLLABLES = rf"[{UPPER}][\w'’]*(?: [{UPPER}][\w'’]*){{0,4}}"
PERSON = re.compile(
    rf"(?:(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c)|(?:Ông|Bà)(?= [{UPPER}][\w'’]* [{UPPER}])) (?!(?:Giám đốc|Chủ tịch|Phó|Thủ trưởng|Bí thư|Trưởng|Thứ trưởng|Bộ trưởng|Chánh|Ủy viên|Thường trực)\b){_SYLLABLES}(?:\s*[,–-]\s*(?:Phó |Ủy viên |Thường vụ )*(?:Chủ tịch|Bí thư|Giám đốc|Chánh Văn phòng|Trưởng ban|Thủ tướng)"
    rf"(?: (?:Thường trực|{UBND} (?:[Tt]ỉnh|[Tt]hành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)|Tỉnh ủy|Huyện ủy|Đảng ủy|Chính phủ|Sở|Ban|Trung tâm|Công ty|Chi cục|Bệnh viện|phường|xã))*){{0,3}}"
)
BARE_PERSON = re.compile(rf"(?:[Đđ]ồng chí|[Đđ]/c|Ông|Bà) {_SYLLABLES}")
DEPUTY = re.compile(
    rf"(?:(?:Đồng chí|đồng chí|[Đđ]/c) )?Phó (?:Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chủ tịch(?: Thường trực)? {UBND} (?:[Tt]ỉnh|[Tt]hành phố|xã|phường|huyện|đặc khu))(?: {PROPER})?(?:\s*[,–-]\s*(?:Phó )?(?:[Tt]rưởng [Bb]an|[Tt]ổ trưởng)(?: [Tt]hường trực)?)?|Thứ trưởng(?: Thường trực)? {_SYLLABLES}"
    rf"|(?:[Đđ]ồng chí |[Đđ]/c )?Phó (?:Giám đốc|Chánh Văn phòng|Cục trưởng|Trưởng ban|Tổng Thanh tra|Tổng Giám đốc|Tổng Kiểm toán nhà nước|Thống đốc) (?:(?:Sở|Ban|Cục|UBND tỉnh) )?(?!(?:Sở|Ban|Cục|Công an|Bệnh viện|Trung tâm|{alternation(DEPARTMENTS)})(?!\w)){_SYLLABLES}(?=[,;.:]| {ACT})"
)
DEPUTIES = re.compile(
    rf"[Cc]ác (?:đồng chí )?(?:Phó (?:Chủ tịch|Giám đốc|Thủ tướng|Chánh Văn phòng|Trưởng ban|Tổng Giám đốc)|Thứ trưởng|Ủy viên)"
    rf"(?: (?:Thường trực|Chính phủ|{UBND} (?:[Tt]ỉnh|[Tt]hành phố|xã|phường)|Sở(?: (?:{alternation(DEPARTMENTS)}))?|Bộ|Ban Chỉ đạo|(?:Ban Thường vụ|Ban Chấp hành Đảng bộ)(?: (?:Tỉnh ủy|Thành ủy|Đảng ủy|tỉnh))?))*"
)
# a name that no list holds, or one mistyped ("Bộ Nôg nghiệp và Môi trường")
SO_LOOSE = re.compile(
    rf"(?:Sở|Bộ(?! (?:[Tt]iêu chí|[Cc]hỉ số|[Cc]hỉ tiêu|[Qq]uy (?:tắc|chuẩn|trình)|[Ll]uật|[Cc]ông cụ|[Tt]ài liệu|[Hh]ồ sơ|[Dd]ữ liệu|Tư lệnh|Chỉ huy)\b)) [{UPPER}][{LOWER}]+(?:(?:,)? (?:và |- )?[{UPPER}]?[{LOWER}]+){{0,6}}"
)
OPEN = re.compile(
    rf"(?:{OPEN_HEADS})(?=\s)(?!,? (?:hợp|cáo|thủ|nghị|nhập|thảo|đàm|kết|trợ|dẫn|việc|đất|ngừa|chống|cháy|thọ|viên|chí|tụ)\b)"
)  # "Trường hợp …" is no school
LEVEL_END = re.compile(
    rf"(?!TP\.\w)(?:{PLACED}|các cấp|cùng cấp|cấp (?:xã|huyện|tỉnh)|các (?:xã|phường)(?:, (?:xã|phường|đặc khu))*(?: (?:liên quan|biên giới|ven biển))?){END}"
)
PARTY_END = re.compile(rf"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy(?: {PROPER})?{END}|Trung ương{END}")
STOP = re.compile(
    r"(?:[,;:.()“”\"…·]|để\b|theo\b|trong\b(?! nước\b)|về\b|tại\b|đã\b|sẽ\b|đang\b|cùng\b|nhằm\b|từ\b|trước\b|khi\b|nếu\b|như\b|trên địa bàn|(?:sáng|chiều|tối) (?:thứ|ngày)\b|"
    r"(?:chậm|muộn|trễ) nhất|vào\b|(?:hằng|hàng) (?:ngày|đêm|tuần|tháng|quý|năm)\b|tiến độ|nơi\b|của\b|và\s+(?:các\b(?! (?:KCN|[Kk]hu công nghiệp|KCX|[Kk]hu chế xuất|KKT|[Kk]hu kinh tế)\b)|Sở|Bộ|UBND|Ủy ban|Công an|Ban\b|những)|còn\b|là\b|được\b|do\b|có\b(?! công\b)|kết quả\b|tình hình\b|danh sách\b|định kỳ\b|bằng (?:văn bản|thư|công văn|hình thức|đường)\b|hạn (?:cuối|chót|nộp|gửi|đến|là)\b)"
)
PART_OF_NAME = re.compile(
    rf"(?:phát triển|bảo vệ|bảo tồn|khai thác|kiểm soát|đào tạo|bồi dưỡng|hỗ trợ) (?:nông thôn|kinh tế|đô thị|quỹ đất|hạ tầng|khoa học|doanh nghiệp|rừng|thực vật|thiên nhiên|công trình thủy lợi|bệnh tật|nghiệp vụ)\b|(?:giao (?:thông|dịch)|thông tin(?! (?:kịp thời|đầy đủ|rộng rãi|chính xác|đến|tới|về)\b)|thống kê|có công|hợp tác xã|cấp (?:thoát )?nước|cấp (?:xã|huyện|tỉnh)(?= (?:{ACT}|và)\b|[,;:])|chuyển đổi (?:số|xanh)|đổi mới sáng tạo|kiểm (?:ngư|lâm|định|toán)|thi công|xuất nhập khẩu|đăng ký đất đai|tổ chức (?:nhà nước|cán bộ|hành chính)|quản lý (?:đất đai|dự án|khai thác|vốn|thị trường)|bảo hiểm|điều hành|giám sát)\b"
)
# "Ban Quản lý dự án đầu tư xây dựng …": a verb right after these words belongs to the name
# "Công ty Cổ phần Nông sản Quảng Ngãi ‸cung ứng": after a province, the nation, a name of two capitals a name ends before any verb
AFTER_PROVINCE = re.compile(rf" (?:{alternation((*PROVINCES, 'Việt Nam'))}|[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+)\Z")
ANY_VERB = re.compile(rf"(?!chi nhánh|trực thuộc|hạ tầng){ACT}\b")
NUMBERED = re.compile(r" số \d{1,2}(?![\d/])")  # "Đội Thuế liên xã ‸số 2"
# "Ban Bồi thường ‸giải phóng mặt bằng quận hoàn thiện …", "Trung tâm Dịch vụ ‸tổng hợp xã lắp đặt …": a level and then a verb
TO_LEVEL = re.compile(
    rf"(?!{ROLE.pattern}|hỗ trợ|giúp|giao|yêu cầu|đề nghị|mời)(?:tổng hợp|xây dựng(?= Việt Nam)|[{LOWER}]+ [{LOWER}]+(?: {NO_VERB}(?!(?:cho|với|các|những|để|và|về|theo|trong|tại|ở|trên|từ|đến|tới|của)\b)[{LOWER}]+){{1,4}}?)"
    rf" (?:tỉnh|huyện|quận|thị xã|xã(?! hội)|phường|Việt Nam)(?: {PROPER})?(?=\s+(?:{ACT}|và|cùng)\b|\s*[,;:])"
)
# what comes after the last word of a name: an order, a sign, the next body
NAME_ENDS = rf"(?=\s*(?:[;:]|$)|\s+(?<!ông ){ACT}\b|\s+từ [{UPPER}]|,? (?:và |cùng )?(?:các\b|[{UPPER}]))"
# "Trung tâm Quản lý‸, vận hành nhà ở": an action needs a thing in a name, so the next one after a comma belongs to it
ACTIONS = re.compile(
    r"\w+(?: \w+)? (?:Quản lý|Bảo vệ|Bảo tồn|Giám sát|Kiểm tra|Kiểm soát|Kiểm định|Hỗ trợ|Khai thác|Vận hành|Đào tạo|Bồi dưỡng|Nghiên cứu|Thẩm định|Điều hành|Phát triển|Tư vấn|Cung ứng|Ứng dụng|Chăm sóc)\Z"
)
MORE_ACTIONS = re.compile(
    rf"(?:(?:, (?:và )?| và ){VERB}(?: {NO_VERB}(?!(?:và|cùng|việc|các|những|công tác|tình hình|kịp|đầy|nghiêm|thật)\b)[{LOWER}]+){{1,3}})(?: và (?!Sở|Bộ|UBND|Ủy ban|Công an|{OPEN_HEADS})[{UPPER}][{LOWER}]+(?: {NO_VERB}(?!và\b)[{LOWER}]+){{1,4}})?{NAME_ENDS}"
    rf"|, {VERB}(?: [{LOWER}]+){{1,7}}(?: \d)?(?=(?:, \d)*\s*:)"
)
# firms that are called by their mark: what follows in small letters is no part of the name
MARK = re.compile(r"(?:VNPT|Viettel|Mobi[Ff]one|Vina[Pp]hone|EVN|Agribank|Vietcombank|BIDV|Viet[Ii]n[Bb]ank|FPT|CMC)\b")
NOT_OF_MARK = re.compile(rf"(?!khu|vực|chi|nhánh|tỉnh|thành|phố|xã|phường|huyện)[{LOWER}]")
# "các doanh nghiệp Viettel, VNPT", "các ngân hàng: BIDV, Agribank": told by their marks alone
MARKS_HEAD = re.compile(
    rf"(?:[Cc]ác|[Nn]hững) (?:doanh nghiệp(?: viễn thông)?|nhà mạng(?: viễn thông)?|ngân hàng(?: thương mại)?)(?: gồm)?:? (?={MARK.pattern})"
)
# "Phân hiệu Đại học Nông Lâm ‸tại Gia Lai": of such a body the place belongs to the name
HAS_PLACE = re.compile(r"Phân hiệu|[Đđ]ại diện|thường trú|Mạng lưới")
AT_PLACE = re.compile(rf" tại (?:(?:tỉnh|thành phố|TP\.?) )?{PROPER}")
NUMBER_LAST = re.compile(r" (?:[IVX]+|\d+)\Z")  # "Khu Quản lý đường bộ II ‸kiểm định …"
WATCHES = re.compile(r"(?:giám sát|điều hành)\b")  # of a name only right after its head ("Ban giám sát")
INSIDE_NAME = re.compile(
    r"(?:[Qq]uản lý|BQL|QLDA|[Dd]ự án|[Đđ]ầu tư|Trung tâm|Quỹ|[Xx]úc tiến|[Hh]ỗ trợ|[Nn]ghiên cứu|[Pp]hát triển và|[Tt]ư vấn|cổ phần|TNHH|MTV|công trình)\Z"
)
# "Cục Chất lượng, ‸Chế biến và …": a capital and then a small letter, so neither a place nor a body
NEXT_CAPITAL = re.compile(rf", (?P<word>[{UPPER}][{LOWER}]+)(?= (?:và [{UPPER}]|{NO_VERB}[{LOWER}]))")
# "Trung tâm Giống cây trồng, vật nuôi ‸tỉnh": small letters up to the level
LOW_TO_LEVEL = re.compile(
    rf", (?!(?:trạm|trung tâm|công an|bệnh viện|trường|phòng|ban|hội|đoàn|chi|các|tổ|đội|ủy ban|chính quyền)\b)[{LOWER}]+(?:,? [{LOWER}]+){{0,9}}? (?:tỉnh|thành phố|xã|phường)(?: {PROPER})?(?=\s*[,;.:)]|\s+(?:{ACT}|và|cùng|về|để|trong|theo|tại|từ|trước)\b|$)"
)
# verbs that end names too; and what shows that a name ends after one: another body, an order, the end
ALSO_NOUN = re.compile(
    r"(?:xây dựng|đầu tư|quản lý|hợp tác|tổng hợp|khai thác|bảo vệ|bảo tồn|phát triển|đào tạo|bồi dưỡng|chữa bệnh|kiểm soát|quy hoạch|biểu diễn|truyền thông|cứu nạn|cứu hộ|tư vấn|vận hành|hỗ trợ|cải thiện|di dời)(?!\w)"
)
NAME_IS_OVER = re.compile(
    rf"\s*(?:[.;:)]|$)|\s*,? (?:và |cùng )?(?:{OPEN_HEADS}|Sở|Bộ|UBND|Ủy ban|Công an|các) |(?: và [{UPPER}][{LOWER}]+|(?: [{UPPER}][{LOWER}]+){{2,3}})? {ROLE.pattern}|(?: [{UPPER}][{LOWER}]+){{2,3}}(?:[,;.]| và )|(?<=tổng hợp)(?: [{UPPER}][{LOWER}]+){{2,3}} {ACT}\b| và [{UPPER}][{LOWER}]+ [{LOWER}]"
)
COMPOUND = re.compile(
    r"(?:[Hh]àng không|[Tt]rật tự|[Tt]rợ giúp|tế mở|[Xx]ây lắp|[Vv]ắc xin|[Cc]ông nhận|[Mm]áy tính|nghiệp ghi âm|xét tặng|[Nn]hà đầu tư|[Cc]hợ đầu mối|[Kk]hu bảo tồn|tầng ưu tiên|[Tt]ổng điều tra|sức tích cực|sắm tập trung|dịch bảo đảm|sát (?:điều tra|quản lý)|\d cấp|bộ quản lý giao thông|nghiệp ứng dụng công nghệ|[Cc]ộng đồng|[Vv]iệc làm|[Hh]ậu cần|[Cc]ây trồng|[Nn]uôi trồng|[Vv]ật nuôi|(?:[Ss]áng|[Đđ]ào|[Nn]hân|[Cc]hế) tạo|[Cc]ải tạo đất|[Tt]rung cấp|[Tt]oàn vệ sinh|bộ quản lý(?= (?:cơ sở )?giáo dục))(?!\w)"
)
COMPANY_BY_SHARES = re.compile(r" ?[-–] ?(?:CTCP|[Cc]ông ty (?:cổ phần|TNHH))(?!\w)")
AFTER_NAME = re.compile(rf"\s*(?:[,;:.()–]|$)|\s+(?:{STOP.pattern}|và\b|-|với\b|{ACT}\b)")
# "Giao Ban hoàn thiện …": the head alone, the name was said before
HEAD_ALONE = re.compile(
    rf"(?:Ban(?! (?:chỉ đạo|chỉ huy|quản lý|điều hành|giám sát|tổ chức|thanh tra|kiểm tra|thường))|Công ty|Tổng công ty|Tập đoàn|Trung tâm|Cục|Viện|Trường|Bệnh viện|{UBND} (?:xã|phường|huyện))(?=\s+(?:{ACT}|theo|nêu trên)\b)"
)
# "Ban Chỉ đạo ‸phòng, chống thiên tai", "Hội đồng ‸thẩm định giá đất": what such a body is for
OF_BOARD = re.compile(r"(?:Ban [Cc]hỉ đạo(?: công tác)?|Ban Chỉ huy|Hội đồng|Tổ|Đội|Đoàn)\Z")
IS_FOR = re.compile(
    r"(?:(?:thực hiện|triển khai) (?:Nghị quyết|Đề án|Chương trình|Quy chế|Chỉ thị|Dự án|Kế hoạch|Chiến lược|các)|(?:xây dựng|phát triển|cải cách|chuyển đổi|phòng|chống|giải phóng|bảo vệ|quản lý|quản trị|"
    r"thu hút|ứng phó|khắc phục|sắp xếp|đổi mới|thẩm định|thi đua|tư vấn|bồi thường|nghiệm thu|đấu giá|xét|tuyển|giám sát|thi|đánh giá|phụ trách|hội nhập|định giá|kiểm kê|quy hoạch|hòa giải|kỷ luật|xóa|giảm|kiểm tra|hỗ trợ|ứng cứu|cứu hộ|truyền thông|phối hợp phổ biến))\b"
)
# "Phòng Cảnh sát giao thông ‸(PC08) - Công an Thành phố": what it is called for short, then whose it is
OF_PARENT = re.compile(rf" \([{UPPER}]{{2,6}}\d{{0,2}}\) [-–] (?=[{UPPER}])")
SMALL_UNIT = re.compile(r"(?:Khoa|Phòng|Tổ|Đội|Bộ phận|Vụ|Trung tâm)(?= [A-ZĐ])")
OF_ASSEMBLY = re.compile(
    rf" của (?:Quốc hội|Chính phủ|Thủ tướng(?: Chính phủ)?|(?:HĐND|UBND) (?:tỉnh|[Tt]hành phố|xã|phường)|(?:tỉnh|[Tt]hành phố|xã|phường|Bộ|Sở)(?=\s*[,:]|\s+{ACT}\b)){END}"
)  # "Hội đồng Dân tộc của Quốc hội"
DUTY_WORD = re.compile(
    r"(?:chủ trì|phối hợp|chủ động|có |cần|phải|theo|trên|căn cứ|tập trung|tổ chức|thực hiện|triển khai|chỉ đạo|tham mưu|báo cáo|rà soát|tiếp tục|khẩn trương|và )"
)
BEGINS_DUTY = re.compile(rf"\s*(?:{ACT}\b|là (?:đầu mối|cơ quan|đơn vị))", re.I)
BRANCH = re.compile(
    rf"(?: [-–])? (?:[Cc]hi nhánh|CN)(?: (?:[Kk]hu vực [IVX\d]+|{PLACED}|{PROPER}))?{END}|(?: [-–])? [Kk]hu vực [IVX\d]+{END}(?: [-–] (?:{alternation(PROVINCES)}){END})?"
    rf"| thường trú (?:tại|ở) (?:(?:tỉnh|khu vực|thành phố) )?{PROPER}{END}"
    r"| tại (?:khu vực )?(?:miền (?:Trung|Bắc|Nam)(?: (?:-|–|và) Tây Nguyên)?|Tây Nguyên|Đồng bằng sông Cửu Long|Thành phố Hồ Chí Minh)"
)
SAME_VERB = re.compile(rf",?(?: và)? {VERB}\b")  # "Thanh tra, kiểm tra việc …" is what somebody does
UBND_CLASS = re.compile(
    rf"(?:{UBND}|[Cc]hính quyền(?= (?:các|cấp|những) ))\s+(?:(?:cấp|các|những|\d{{1,4}}|hai|ba|bốn|năm)\s+)?(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Qq]uận|[Đđ]ặc khu|cấp|địa phương|[Tt]hị trấn)"
    r"(?:(?:,| và| -|,? các)\s*(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Qq]uận|[Đđ]ặc khu|[Tt]hị trấn|cấp xã|cấp huyện)\b)*(?:(?<=, [Đđ]ặc khu)(?: [A-ZĐ]\w+){2})?"
    rf"(?:\s+(?:từ {PROPER} (?:đến|tới) {PROPER}|(?:trong|thuộc|của) tỉnh(?! \w+ và)|trực thuộc Trung ương|trực thuộc trung ương|trên địa bàn(?: (?:[Tt]ỉnh|[Tt]hành phố))?(?: [A-ZĐ]\w+ [A-ZĐ]\w+)?|(?:có )?liên quan|(?:trong|quanh|dọc) (?!Quý)[A-ZĐ][{LOWER}]+(?: [{LOWER}]+)?(?: \d+)?(?= [{LOWER}]|[,;.])|còn lại|biên giới|ven biển|miền núi|(?:vùng|khu vực) (?:[Đđ]ồng bằng sông (?:Cửu Long|Hồng)|[Tt]rung du,?(?: và)? miền núi(?: phía Bắc| Bắc Bộ)?|{PROPER})|nêu trên|nơi có dự án(?: đi qua)?|cấp xã))*"
)
CLASS = re.compile(
    rf"(?:[Tt]ất cả\s+)?(?:[Cc]ác|[Nn]hững|[Tt]oàn thể|Từng|Mỗi|\d{{1,3}}(?= (?:tỉnh|huyện|xã|phường|địa phương|sở|bộ|cơ quan)\b))\s+{CLASS_WORD}(?:(?:,|;?\s+và(?:\s+các)?|,\s+các|\s*/)\s*(?![{UPPER}]\w+ [{UPPER}]){CLASS_WORD})*(?!\w){CLASS_TAIL}"
)
BARE_CLASS = re.compile(
    rf"{CLASS_WORD}(?:(?:,|\s+và(?:\s+các)?|,\s+các)\s*{CLASS_WORD})*(?!\w)(?:{CLASS_TAIL})(?<=liên quan)(?: khác)?"
    rf"|[Tt]oàn (?:ngành|lực lượng|cơ quan|đơn vị|hệ thống(?: chính trị)?)(?: [{UPPER}][\w]*(?: [{LOWER}]+)?)?(?=\s+{ACT}\b)"
    r"|(?:Tỉnh|Thành phố)(?=\s*[,;:]| (?:và các|tập trung|cần|phải|tiếp tục|khẩn trương|chủ động|chủ trì|phối hợp|rà soát|chỉ đạo|thực hiện|triển khai|nghiên cứu|làm tốt|hoàn thành|hoàn thiện|quan tâm|đẩy) ?)"
    r"|(?:[Cc]ấp ủy(?: đảng)?,? (?:và )?chính quyền(?: (?:các )?(?:cấp|xã|phường|địa phương|cơ sở)(?:, (?:xã|phường|đặc khu))*)?|[Gg]ià làng|[Nn]gười có uy tín|[Tt]rưởng thôn|[Tt]hôn trưởng|[Tt]ổ trưởng tổ dân phố|[Bb]í thư chi bộ|[Đđ]ịa phương|(?:UBND |Ủy ban nhân dân )?[Cc]ấp xã|[Cc]hủ đầu tư(?: (?:các )?(?:dự án|công trình)(?: [A-ZĐ]\w+){0,4})?|[Nn]hà đầu tư|[Dd]oanh nghiệp dự án|[Nn]gân hàng thương mại|[Cc]hủ rừng|[Đđ]ơn vị (?:tư vấn|thi công)|[Cc]ơ quan (?:chức năng|có thẩm quyền|chuyên môn)|[Nn]hà thầu(?: (?:thi công|tư vấn|xây lắp|giám sát))?)(?=\s*(?:[,;.:)]|$)| \([^()]*\) |  theo\b| trong\b| căn cứ\b| trong phạm vi| "
    + VERB
    + r"\b)"
)
# what a body that "có …" has that is a duty or a means, no mark of it
_HAS = r"có(?! (?:trách nhiệm|nhiệm vụ(?! (?:quá hạn|chậm|chưa|tồn đọng|được giao))|biện pháp|giải pháp|kế hoạch|văn bản|phương án|báo cáo|ý kiến|thẩm quyền|liên quan))"
CLASS_MORE = re.compile(
    rf"\s+{_HAS}(?: {NO_VERB}(?!để\b)[\w-]+){{1,2}}(?=\s*[,;)]|\s+(?:để|trong|theo(?! dõi)|tại|nhằm)\b)|"
    r"\s+(?:được|đã|đang|có|bị|chưa)\s[^.;:,]{2,70}?(?=\s+(?:phải|có trách nhiệm|chịu trách nhiệm)\b)|"
    r"\s+(?:có|chưa|được|thuộc|nằm|ở|trên|không)\s[^.;:,]{2,70}(?=\s*:\s)|"
    rf"\s+có (?:tỷ lệ|tiến độ|kết quả|nguy cơ|nhu cầu|số|khối lượng|kế hoạch vốn|nợ|hồ sơ)(?: [^\s,;.:]+){{1,9}}?(?=\s+{ROLE.pattern}|\s*:)|"
    rf"\s+(?:nơi\s+)?(?:{_HAS}|ven|giáp|dọc|vùng|của|thuộc|bị)(?!,)(?:,?\s+{NO_VERB}(?!để\b)[\w-]+){{1,6}}?(?=\s+(?:tự\s+)?{VERB}\b|\s*:|\s*$)"
)
# "các chủ đầu tư ‸dự án điện gió Ia Le, điện gió Cư Né khẩn trương …": of which projects
OF_PROJECT = re.compile(
    rf" (?:các )?(?:dự án|công trình|gói thầu)(?:,? {NO_VERB}[\w'’/-]+){{1,16}}?(?=\s+{VERB}\b|\s*:)"
)
FROM_TO = re.compile(
    rf" từ {PROPER} (?:đến|tới) {PROPER}"
)  # "… các tỉnh, thành phố ven biển ‸từ Quảng Ninh đến Bình Thuận"
# "các đơn vị ‸thuộc Sở Xây dựng": whose they are
OF_BODY = re.compile(rf" (?:của|thuộc|trực thuộc) (?=[{UPPER}])")
# partners that are no class with "các" and have no name of their own: "phối hợp với ngành y tế, cấp ủy, chính quyền địa phương"
LOOSE_PARTNER = re.compile(
    rf"(?:cơ quan (?:thuế|hải quan|công an|báo chí|truyền thông|chuyên môn|chức năng|bảo hiểm xã hội|quân sự|điều tra|tham mưu|thường trực|(?:có )?thẩm quyền(?: (?:của|phía) [{UPPER}]\w+(?: [{UPPER}]\w+)*)?)"
    rf"|ngành (?:y tế|giáo dục|công an|điện|thuế|ngân hàng|nông nghiệp|văn hóa|[{UPPER}]\w+(?: [{LOWER}]+)?)|đồn Biên phòng|(?:hội (?:phụ huynh|nông dân|phụ nữ|cựu chiến binh|người cao tuổi|chữ thập đỏ)|đoàn thanh niên|công đoàn|mặt trận)(?: (?:các cấp|cơ sở|xã|phường|thôn))?|(?:chủ các|lực lượng) (?:{NO_VERB}[\w]+ ?){{1,3}}?(?=\s*(?:[,;.]|và\b|{ACT}\b))"
    rf"|cấp ủy(?:(?:,| và) chính quyền)?(?: (?:địa phương|các cấp|cơ sở|xã|phường))*|chính quyền(?:(?: (?:địa phương|các cấp|cơ sở|xã|thôn|nước sở tại))+|(?=\s*(?:[,;.]|và\b|{ACT}\b)))|nhà trường|chủ đầu tư|nhà đầu tư|chủ (?:doanh nghiệp|rừng|đập|hồ chứa|phương tiện)|đơn vị (?:thi công|tư vấn|vận hành|chủ quản|quản lý)"
    r"|tổ dân phố \d{1,2}(?:(?:,| và) \d{1,2})*(?!\d)|già làng|trưởng thôn|người có uy tín|gia đình học sinh|cha mẹ học sinh|phụ huynh(?: học sinh)?)(?!\w)"
)
# "các doanh nghiệp viễn thông ‸rà soát"
CLASS_KIND = re.compile(
    r"(?!\s+(?:kế hoạch|phương án|báo cáo|đề án|dự án|nội dung|hồ sơ|công tác|việc|kinh phí|tình hình|kết quả|giải pháp|biện pháp|danh mục|danh sách|văn bản|chương trình|quy định|quy chế|cơ chế|chính sách|nguồn|vốn|tiến độ|thủ tục|số liệu|ý kiến|nhiệm vụ|đầy đủ|chặt chẽ|tốt|xong|thật|cụ thể|hiệu quả|nghiêm)\b)"
    rf"(?:(?:,?\s+(?:khai thác|vận hành|quản lý|kinh doanh|sản xuất|chế biến|xây dựng|đầu tư|cung cấp|cung ứng|cấp (?:thoát )?nước|cấp điện|thu mua|giám định|hành nghề|tiến hành|tư vấn|phân phối|xuất khẩu|nhập khẩu|kiểm soát|đầu mối|điều hành|thi công|giám sát|thiết kế|phụ trách|thụ hưởng|bảo trì|thu gom|vận chuyển|tham gia|sử dụng(?= (?:lao động|đất|ngân sách|vốn|điện|nước))|thực hiện(?= (?:dự án|đề tài|gói thầu|hợp đồng)))){{1,2}}(?=(?:\s+(?!{VERB})[{LOWER}]+){{0,4}}(?:\s+(?:không )?{VERB}\b|\s+{LIMITS}|,\s+(?!{VERB}\b|các\b)[{LOWER}]|\s+và (?:các\b|[{UPPER}])))(?!\s+(?:chặt|tốt|phương|kế|đề|quy chế)))?(?:\s+{NO_VERB}(?!(?:và|hoặc|của|tại|ở|về|theo|trong|trên|từ|với|cho|để|là|do|khi|nếu|như|có|cùng|thuộc|liên|vào|này|nêu|nhà|các|những)\b)[{LOWER}]+){{0,6}}(?<=[{LOWER}])(?=\s+(?:không )?{VERB}\b|\s+{LIMITS}|\s+và (?:các\b|[{UPPER}])|\s*[,;.(]|\s*$|\s+có (?!trách nhiệm|liên quan|ý kiến|văn bản|kế hoạch|biện pháp|giải pháp|phương án|kiểm soát|hiệu quả|trọng tâm|trọng điểm|chất lượng|lộ trình))"
)
# "các tỉnh ‸Nam Lào rà soát", "các đơn vị ‸Quân khu 5": whose or where they are
CLASS_OWNER = re.compile(
    rf" (?!(?:Sở|Bộ|UBND|Ủy|Ban|Công ty|Hội|Báo|Đài|Chi|Trung|Viện|Văn|Thanh|Phòng|Cục|Vụ|Tỉnh|Thành|Mặt)\b)(?:Quân đội|Công an|Biên phòng|Quân khu \d|{PROPER})(?=\s*[,;.(]|\s+và\b|\s+{VERB}\b|\s*$)"
)
# what a plural names that is no body
NO_BODIES = "hạng mục|nội dung|dự án|nhiệm vụ|trường hợp|khó khăn|vướng mắc|kết quả|chỉ tiêu|mục tiêu|công trình|văn bản|vấn đề|kiến nghị|khoản|nguồn|vụ việc|vụ án|đơn thư|ý kiến|phương án|điểm|khu vực|tuyến|đối tượng|tồn tại|hạn chế|tiêu chí|hồ sơ|số liệu|giải pháp|biện pháp|công việc|gói thầu|hoạt động|quy định|thủ tục|chính sách|đề án|kế hoạch|báo cáo|tờ trình|mặt|lĩnh vực|nhóm"
PLURAL_OPEN = re.compile(
    rf"(?:Các|Những|Toàn thể|Mỗi)(?!\s+(?:{NO_BODIES})\b|,)"
    rf"(?:,?\s+{NO_VERB}(?!{LIMITS})[\w-]+){{1,13}}?(?=(?:\s*\([^()]*\))?(?:\s+(?!trực thuộc){ACT}\b|\s*:(?:\s|$)))"
)
_TRADES = (
    r"(?=(?:cung (?:ứng|cấp)|sản xuất|kinh doanh|chế biến|thu mua|phân phối|xuất khẩu|nhập khẩu|khai thác|vận hành)\b)"
)
# another group after "và": "…, Tổng công ty Dầu Việt Nam và ‸các thương nhân đầu mối bảo đảm"
PLURAL_MORE = re.compile(
    rf"(?:(?:các|những)\s+|(?=(?:doanh nghiệp|hợp tác xã|nhà đầu tư|nhà thầu|chủ đầu tư|chính quyền)\b))(?!(?:{NO_BODIES}|vụ|hộ|loại|mặt hàng|sản phẩm|dịch vụ|hành vi|tháng|năm|quý|ngày)\b)"
    rf"(?:(?:{NO_VERB}|{_TRADES})[{LOWER}]+\s+){{0,4}}?{NO_VERB}[{LOWER}]+(?: đầu mối(?: {NO_VERB}[{LOWER}]+){{0,2}}?)?(?=\s+(?:{VERB})\b|\s+và (?:các|[{UPPER}]))"
)
BESIDE = re.compile(rf"\s*(?:[,;:.()]|$|và\b|cùng\b|phối hợp\b|{ACT}\b)")
PLURAL = re.compile(
    rf"(?:[Cc]ác|[Nn]hững)?\s*(Sở|sở|Bộ|bộ|(?:{UBND}|Đảng ủy|Công an)(?:\s+các)?\s+(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Qq]uận|[Đđ]ặc khu|địa phương(?=\s*:))(?:\s*,\s*(?:[Tt]hành phố|[Xx]ã|[Pp]hường|[Tt]hị xã|[Hh]uyện|[Đđ]ặc khu))*)(?:\s+(?:biên giới|ven biển|miền núi|trọng điểm|liên quan|nêu trên|vùng [{LOWER}]+)(?=\s*:))?\s*:?\s*"
)
# "các tỉnh Thanh Hóa, Nghệ An", "các huyện, thị xã: Phù Cát, An Nhơn"
PLACES_HEAD = re.compile(
    rf"[Cc]ác (?P<levels>{LEVEL}(?:(?:,| và) {LEVEL})*|địa phương(?=\s*:))(?P<colon>(?: (?:biên giới|ven biển|miền núi|liên quan|nêu trên))?\s*:)?\s+(?=[{UPPER}])"
)
# "các Vụ: Pháp chế, Tổ chức cán bộ", "các Tập đoàn VNPT, Viettel"
PLURAL_HEAD = re.compile(
    rf"(?:[Cc]ác|[Nn]hững)\s+(?P<head>(?P<any>(?:{OPEN_HEADS})(?: [\w-]+){{1,5}}?(?=\s*:))|[Tt]ập đoàn|[Tt]ổng công ty|[Cc]ông ty(?: TNHH(?: MTV| [Mm]ột thành viên)?)?(?: (?:KTCTTL|khai thác (?:công trình )?thủy lợi|chè|cà phê|cao su|thủy nông|lâm nghiệp|cấp nước|thủy điện|điện lực))?|[Bb]ệnh viện|[Nn]gân hàng|[Vv]ụ|[Tt]ổng cục|[Cc]ục|[Cc]hi cục|[Pp]hòng|[Bb]an QLDA|[Bb]an [Qq]uản lý [Dd]ự án|[Tt]rung tâm|[Vv]iện|[Tt]rường [Đđ]ại học)"
    rf"(?P<colon>\s*:)?\s+(?=[{UPPER}\d])"
)
PIECE = re.compile(
    rf"[{UPPER}\d][\w'’&]*(?:(?: [-–])? (?!(?:{VERB}|và|để|trong|theo|tại|thuộc|có|cần|phải)\b)[\w'’&-]+)*"
)
SEPARATOR = re.compile(r"\s*(?:;|,)?\s*(?:và|;|,|/)\s*(?:với\s+)?")
BARE = {
    "Bộ": re.compile(rf"(?:Bộ )?(?:{alternation(MINISTRIES)})(?!\w)"),
    "Sở": re.compile(rf"(?:Sở )?(?:{alternation(DEPARTMENTS)})(?!\w)"),
}
LEVELLED = re.compile(
    rf"{LEVEL}\s+(?:{PROPER}{SERIAL}?|\d{{1,2}}(?![\d/])(?: (?!Quận|Huyện|Thành|Thị|Tỉnh|TP){PROPER})?){END}"
)
PLACE_ALONE = re.compile(
    rf"{LEVELLED.pattern}|(?:Huyện|Thị xã|Quận|Xã|Phường|Thị trấn|Đặc khu) (?:{PROPER}{SERIAL}?|\d{{1,2}}(?![\d/])(?: (?!Quận|Huyện|Thành|Thị|Tỉnh|TP){PROPER})?){END}"
)
PLACE = re.compile(
    rf"{LEVELLED.pattern}|(?:{PROPER}{SERIAL}?|\d{{1,2}}(?![\d/])(?: (?!Quận|Huyện|Thành|Thị|Tỉnh|TP){PROPER})?){END}"
)
TRIGGER = led_by(
    f"[{UPPER}cnst]",
    rf"\b(?:Sở|sở|Bộ|UBND|HĐND|Ủy ban|Hội đồng|Công an|Thanh tra|Thuế|Kho bạc|Bảo hiểm|BHXH|Tòa án|Viện|Ban|BQL|Văn phòng|VP|"
    rf"[Cc]ác|[Nn]hững|tỉnh|Tỉnh|Thành phố|Thủ tướng|Chính phủ|Tỉnh ủy|Thành ủy|Chủ tịch|Giám đốc|{OPEN_HEADS})\b",
)
