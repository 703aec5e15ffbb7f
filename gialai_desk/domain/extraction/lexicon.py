"""Words of official papers: bodies of the state, classes of bodies, titles.

Sources: names of ministries and departments before and after the 2025 reorganisation.
"""

import re
from collections.abc import Iterable
from typing import TypeAlias

Branch: TypeAlias = "dict[str, Branch]"  # words as a tree of letters
_MINISTRIES = (
    "Quốc phòng|Công an|Ngoại giao|Nội vụ|Tư pháp|Kế hoạch và Đầu tư|Tài chính|Công Thương|Công thương|Công nghiệp|"
    "Thương mại|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và PTNT|"
    "Giao thông vận tải|Giao thông Vận tải|Xây dựng|Tài nguyên và Môi trường|Thông tin và Truyền thông|"
    "Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội|Lao động Thương binh và Xã hội|Lao động – Thương binh và Xã hội|"
    "Văn hóa, Thể thao và Du lịch|Văn hóa - Thông tin|Văn hóa Thể thao và Du lịch|Khoa học và Công nghệ|Khoa học, Công nghệ|"
    "Giáo dục và Đào tạo|Y tế|Dân tộc và Tôn giáo|Bưu chính, Viễn thông|Thủy sản"
).split("|")
_DEPARTMENTS = (
    "Nội vụ|Tư pháp|Tài chính|Công Thương|Công thương|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|"
    "Nông nghiệp và PTNT|Nông nghiệp & Môi trường|Xây dựng|Quy hoạch - Kiến trúc|Quy hoạch – Kiến trúc|Quy hoạch và Kiến trúc|Khoa học và Công nghệ|"
    "Văn hóa, Thể thao và Du lịch|Văn hóa Thể thao và Du lịch|Văn hóa - Thể thao và Du lịch|Văn hóa và Thể thao|"
    "Văn hóa và Du lịch|Văn hóa, Thể thao|VH, TT và Du lịch|VH,TT và Du lịch|VH, TT và DL|VH,TT&DL|Du lịch|Thể thao|"
    "Giáo dục và Đào tạo|Giáo dục - Đào tạo|Y tế|Dân tộc và Tôn giáo|Dân tộc - Tôn giáo|Ngoại vụ|Kế hoạch và Đầu tư|"
    "Giao thông vận tải|Giao thông Vận tải|Giao thông công chánh|Tài nguyên và Môi trường|Thông tin và Truyền thông|"
    "Lao động - Thương binh và Xã hội|Lao động – Thương binh và Xã hội|Lao động, Thương binh và Xã hội|"
    "Lao động Thương binh và Xã hội|Lao động-Thương binh và Xã hội|An toàn thực phẩm|Chuyển đổi số|Công nghiệp|Thương mại"
).split("|")


def _as_written(names: Iterable[str]) -> list[str]:
    """Return the names and, after them, how they are also written: small letters inside, a capital on every word."""
    official = list(names)
    small = [name[0] + name[1:].lower() for name in official if not re.search("[A-ZĐ]{2}", name)]
    high = [re.sub(r"\b(?!và\b)\w", lambda found: found[0].upper(), name) for name in official]
    joined = [name.replace(" và ", " & ") for name in official]
    return list(dict.fromkeys((*official, *small, *high, *joined)))


MINISTRIES = _as_written(_MINISTRIES)
DEPARTMENTS = _as_written(_DEPARTMENTS)
CENTRAL = (
    "Thủ tướng Chính phủ|Văn phòng Chính phủ|Thanh tra Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng Quốc hội|"
    "Chủ tịch nước|Văn phòng Chủ tịch nước|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước|Kiểm toán Nhà nước|Kiểm toán nhà nước|"
    "Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|Ủy ban Dân tộc|"
    "Bảo hiểm xã hội Việt Nam|Bảo hiểm Xã hội Việt Nam|Đài Truyền hình Việt Nam|Đài Tiếng nói Việt Nam|Thông tấn xã Việt Nam|"
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Viện Hàn lâm Khoa học xã hội Việt Nam|Bộ Chính trị|Ban Bí thư|"
    "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|Ủy ban Giám sát tài chính Quốc gia|Ban Tổ chức Trung ương|"
    "Ban Tuyên giáo Trung ương|Ban Tuyên giáo và Dân vận Trung ương|Ban Nội chính Trung ương|Ủy ban Kiểm tra Trung ương|"
    "Trung ương Đoàn TNCS Hồ Chí Minh|Tổng Liên đoàn Lao động Việt Nam|Tập đoàn Điện lực Việt Nam|"
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Bộ Tư lệnh Bộ đội Biên phòng|Bộ Tư lệnh Cảnh sát biển|Bộ Tư lệnh Hải quân|Quân chủng Hải quân|Quân chủng Phòng không - Không quân|NHNN Việt Nam|NHNN|NHCSXH|VPCP|TTCP|KTNN|BHXH Việt Nam"
).split("|")
PROVINCES = (
    "An Giang|Bà Rịa - Vũng Tàu|Bà Rịa – Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|"
    "Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đăk Lăk|Đắk Nông|Đăk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|"
    "Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|"
    "Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|"
    "Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái"
).split("|")
CITIES = frozenset(("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh"))  # governed by the centre
LEVEL = r"(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
PROVINCIAL_HEADS = (
    "Công an|Thanh tra|Thuế|Cục Thuế|Chi cục Thuế|Thống kê|Cục Thống kê|Chi cục Thống kê|Kho bạc Nhà nước|Kho bạc nhà nước|"
    "KBNN|Bảo hiểm xã hội|Bảo hiểm Xã hội|BHXH|Tòa án nhân dân|TAND|Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân|VKSND|"
    "Bộ Chỉ huy Quân sự|Bộ Chỉ huy quân sự|Bộ CHQS|Bộ Tư lệnh|Bộ Chỉ huy Bộ đội Biên phòng|Bộ Chỉ huy BĐBP|BĐBP|"
    "Bộ đội Biên phòng|Ban Chỉ huy Quân sự|Ban Chỉ huy quân sự|BCH Quân sự|BCHQS|Ban CHQS|Ban Chỉ huy Bộ đội Biên phòng|Thi hành án dân sự|"
    "Cục Thi hành án dân sự|Liên minh Hợp tác xã|Liên minh HTX|Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|"
    "Hội Chữ thập đỏ|Hội Nhà báo|Hội Luật gia|Liên đoàn Lao động|Tỉnh đoàn|Thành đoàn|Hiệp hội Doanh nghiệp|"
    "Liên hiệp các tổ chức hữu nghị|Liên hiệp các Hội Khoa học và Kỹ thuật|Hội Văn học nghệ thuật|"
    "Đài Phát thanh và Truyền hình|Đài Phát thanh - Truyền hình|Đài PT-TH|Đài Khí tượng Thủy văn|Điện lực|Công ty Điện lực|"
    "Bưu điện|Viễn thông|Chi cục Hải quan|Cục Hải quan|Hải quan|Chi cục Kiểm lâm|Chi cục Quản lý thị trường|Cục Quản lý thị trường|"
    "Ban Dân tộc|Ban Thi đua - Khen thưởng|Mặt trận Tổ quốc|Ban Thường vụ|Trung tâm Phục vụ hành chính công|"
    "Phòng Tài chính - Kế hoạch|Phòng Nội vụ|Phòng Kinh tế|Phòng Văn hóa - Xã hội"
).split("|")
# bodies whose names run on until a verb, a sign or the next body
OPEN_HEADS = (
    "Cơ quan [Tt]hường trực|Khu [Dd]i tích|Khu [Dd]i sản|Khu [Dd]u lịch|Khu [Cc]ông nghệ cao|Tạp chí|Truyền hình(?= Quốc hội)|Chi nhánh|Đồn|Hạt|(?:Tổng [Ll]ãnh sự quán|Lãnh sự quán|Đại sứ quán)(?: Việt Nam(?: tại)?)?|[Cc]ơ quan(?= (?:Công an|Thuế|Hải quan|Quân sự|Kiểm sát|Tòa án|Thi hành án))|[Cc]hính quyền(?= (?:địa phương|xã|phường|cơ sở))|BVĐK|BV(?= [A-ZĐ])|TTYT|Trạm Y tế|CDC|Bảo tàng|Thư viện|Nhà hát|Nhà xuất bản|Khu [Qq]uản lý|Ban [Qq]uản lý|BQL|Ban [Cc]hỉ đạo|Ban [Cc]hỉ huy|Ban Tổ chức|Ban Tuyên giáo(?: và Dân vận)?|Ban Nội chính|Ban Dân vận|"
    "Ban Kinh tế|Ban Pháp chế|Ban Văn hóa|Ban Chấp hành|Ban Giám đốc|Ban Cán sự|Ban Điều hành|"
    "Trung tâm|Công ty|Tổng [Cc]ông ty|Tập đoàn|Trường|Bệnh viện|Viện|Học viện|Hội đồng|Hiệp hội|Hội|Đảng đoàn|Phân viện|HTX|QTD(?:ND)?|Lâm trường|Nông trường|Tổ [Cc]ông tác|"
    "Ban(?= [A-ZĐ])|[Tt]hành viên(?= (?:Ban|Tổ|Hội đồng|UBND))|Đại học|Công đoàn|Chi bộ|Đảng bộ|Chi đoàn|Nhà máy|Xí nghiệp|VNPT|Viettel|MobiFone|Mobifone|Vinaphone|VinaPhone|EVN|Agribank|Tổ giúp việc|Quỹ|Ngân hàng|Cục|Chi cục|Tổng cục|Vụ(?! (?:Đông|Hè|Mùa|Thu|Chiêm|Xuân))|Đài|Báo|Thường trực|Đảng ủy|Huyện ủy|Thành ủy|Tỉnh ủy|"
    "Trung ương(?= (?:Đoàn|Hội))|Tiểu ban|Tổ giám sát|Phật giáo|Giáo hội|Ban Trị sự|Ban [Đđ]ại diện|Tòa Giám mục|Hội thánh|Dàn nhạc|Làng Văn hóa|Chi đội|Nghiệp đoàn|Ủy ban|UB MTTQ|UBMTTQ|Văn phòng|VP|Kho bạc|Phòng|Khoa(?! học| giáo)|Bộ phận|Tổ(?= (?:[A-ZĐ]|xung kích|phản ứng|truyền thông|thẩm định|kiểm tra|hỗ trợ|giám sát|rà soát|ứng cứu))|Đội(?= (?:[A-ZĐ]|xung kích|phản ứng|kiểm tra|ứng cứu|cứu hộ))|Binh đoàn|Hải đoàn|Hải đội|Vùng(?= (?:Cảnh sát biển|\\d+ Hải quân))|Phân hiệu|Nhà [Vv]ăn hóa|Nhà [Kk]hách|Nhà [Tt]hiếu nhi|Cung(?= (?:Thiếu nhi|[Vv]ăn hóa|Thể thao))|Ký túc xá|Trại(?= (?:giống|nuôi|thực nghiệm|[A-ZĐ]))|Kho(?= [A-ZĐ]\\d)|Binh chủng|Bảo hiểm tiền gửi|Cơ sở(?= (?:[Cc]ai nghiện|[Đđ]iều trị|[Bb]ảo trợ))|Làng trẻ em|Câu lạc bộ|Quân đoàn|Quân khu|Sư đoàn|Lữ đoàn|Trung đoàn|Bộ Tư lệnh(?= [A-ZĐ])|Liên danh|Liên hiệp|Cảng hàng không|Liên đoàn|Đoàn(?: thanh tra)?|Cảng vụ|Vườn [Qq]uốc gia|Khu [Bb]ảo tồn|Thương vụ(?: Việt Nam(?: tại)?)?|Cổng Thông tin|Trạm|Hợp tác xã|Vietcombank|BIDV|Viet[Ii]n[Bb]ank|Mạng lưới|Cơ quan (?:thường trú|[Đđ]ại diện)|Nhà thầu(?= [A-ZĐ])|Trại (?:[Tt]ạm )?giam|Cộng đồng dân cư|Cảnh sát biển|Tổ dân phố(?= \\d)|[Cc]hính quyền(?= tỉnh [A-ZĐ])|Đội (?:công tác|sản xuất)"
)
CLASS_WORD = (
    r"(?:[Cc]hi ủy|[Nn]ghiệp đoàn|[Hh]ội quán|[Tt]hương hội|[Bb]an QLDA|BQL dự án|[Bb]an [Qq]uản lý(?: (?:các )?dự án(?: đầu tư xây dựng)?| rừng(?: phòng hộ| đặc dụng)?(?:, (?:phòng hộ|đặc dụng))?| khu (?:kinh tế|công nghiệp))?|[Ss]ở ngành|[Bb]ộ ngành|[Bb]an,? [Nn]gành|[Ss]ở(?: (?:[A-ZĐ]{2,}(?:&[A-ZĐ]{1,})*|giáo dục và đào tạo|y tế|nội vụ|tài chính|xây dựng|công thương|nông nghiệp và môi trường|tư pháp|ngoại vụ|khoa học và công nghệ|văn hóa, thể thao và du lịch))?|[Bb]ộ(?! trưởng)|[Bb]an(?: (?:xây dựng )?[đĐ]ảng)?|[Nn]gành|[Cc]ơ quan ngang [Bb]ộ|[Cc]ơ quan thuộc Chính phủ|"
    r"[Cc]ơ quan(?: (?:chuyên môn|hành chính|nhà nước|báo chí|truyền thông(?! (?:minh bạch|kịp thời|rộng rãi|sâu rộng|về|đầy đủ|chính xác|đến|tới)\b)|thông tấn|thông tin(?: đại chúng| truyền thông|(?! (?:minh bạch|kịp thời|rộng rãi|sâu rộng|về|đầy đủ|chính xác|đến|tới|cho|trung thực|tuyên truyền|khách quan)\b))|chức năng|quản lý(?: nhà nước)?|Đảng|trung ương|đại diện(?: (?:Việt Nam|ngoại giao))?(?: (?:ở|tại) nước ngoài)?))*|"
    r"[Đđ]ơn vị(?: (?:sự nghiệp(?: công lập)?|trực thuộc(?! (?:Bộ|Sở|Cục|Tổng cục|Trung ương|tỉnh|Tỉnh|Thành|UBND)\b)|thi công|tư vấn|chức năng|chuyên môn|lực lượng vũ trang|vận hành|dự toán(?: cấp (?:I{1,3}|\d))?))*|"
    r"[Đđ]ịa phương|[Tt]ổ chức(?: (?:thành viên|chính trị[ -–]+xã hội|đoàn thể|tín dụng|xã hội|(?:cơ sở )?[đĐ]ảng|công đoàn))*|[Đđ]oàn thể(?: chính trị[ -–]+xã hội)?|"
    r"[Hh]ội văn học,? nghệ thuật(?: chuyên ngành)?|[Hh]ội(?: đoàn thể)?|hội, đoàn thể|[Dd]oanh nghiệp|[Hh]ợp tác xã|[Tt]ổ hợp tác|nông, lâm trường|[Ll]âm trường|siêu thị|chợ|trang trại|chức sắc(?:, chức việc)?|quỹ(?: tín dụng(?: nhân dân)?)?|khoa|trạm(?: (?:bơm|thu phí|biến áp))?|đội|chi bộ|đảng bộ|[Hh]uyện ủy|[Qq]uận ủy|[Tt]hị ủy|[Tt]hành ủy|[Tt]ỉnh ủy|[Tt]ổ công tác|[Tt]ổ đại biểu(?: (?:HĐND|Hội đồng nhân dân)(?: (?:tỉnh|thành phố|xã|phường))?)?|nhà mạng|nhà tài trợ|luật sư|[Hh]ãng (?:hàng không|lữ hành|vận tải|tàu|công nghệ)|[Hh]iệp hội(?: (?:ngành hàng|doanh nghiệp|ngành nghề))?|[Kk]hu (?:công nghiệp|kinh tế)|[Đđ]ối tác|nước láng giềng|chuyên gia|nhà khoa học|[Cc]hủ rừng|[Cc]hủ hồ(?:, đập| chứa(?: thủy lợi, thủy điện)?)?|[Cc]hủ đập|[Cc]hính quyền(?! (?:tỉnh|xã|phường) [A-ZĐ])|[Bb]an nhân dân|[Tt]rưởng đoàn(?: thanh tra| kiểm tra| công tác)?|[Nn]hà thầu(?: (?:thi công|tư vấn|xây lắp|giám sát|bảo trì|cung cấp thiết bị))*|[Ss]àn (?:giao dịch )?thương mại điện tử|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Tt]hành viên(?: (?:Ban Chỉ đạo|BCĐ|Tổ công tác|Hội đồng|Chính phủ|UBND (?:tỉnh|xã|[Tt]hành phố)))?|[Xx]í nghiệp|[Nn]hà máy|[Cc]hi nhánh|"
    r"[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|"
    r"[Tt]rường(?: (?:đại học|cao đẳng|học|mầm non|tiểu học|phổ thông|trung học cơ sở|trung học phổ thông|THCS|THPT|nội trú|bán trú))*(?:(?:,| và) (?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông|THCS|THPT))*|(?:[Đđ]ại học|[Hh]ọc viện|[Cc]ao đẳng|[Tt]rung cấp)(?! [A-ZĐ])|[Cc]ơ sở (?:giáo dục(?: (?:đại học|nghề nghiệp|mầm non|phổ thông))*|y tế|đào tạo|khám bệnh, chữa bệnh|kinh doanh|sản xuất)(?: và đào tạo)?|[Ll]ực lượng(?: chức năng)?|"
    r"[Hh]ộ gia đình|[Cc]á nhân(?! (?:có )?liên quan)|báo chí|[Cc]ấp ủy(?: đảng)?|[Đđ]ồn Biên phòng|[Tt]hôn làng|[Tt]hôn trưởng|[Ll]àng trưởng|[Tt]rưởng thôn|[Gg]ià làng|[Nn]gười có uy tín|[Tt]ổ trưởng tổ dân phố|[Tt]hôn|[Ll]àng|[Bb]uôn|[Kk]hu phố|[Tt]ổ dân phố|cấp(?! (?:giấy|phép|phát|đủ|kinh phí|vốn|bù|nước|điện|tín|sổ|mã|thẻ|gạo|thuốc|đất|cho|bổ sung|lại|mới|đổi|thoát|cứu))|[Đđ]ảng ủy|[Pp]hòng|[Vv]ụ(?! (?:việc|án|tai nạn|cháy|vi phạm))|[Cc]hi cục|[Tt]ổng cục|[Cc]ục|[Hh]ạt [Kk]iểm lâm|[Vv]iện(?: nghiên cứu)?|[Bb]ệnh viện(?: (?:công lập|ngoài công lập|tư nhân))?|[Tt]rung tâm(?: (?:y tế|giáo dục(?: nghề nghiệp)?(?:,| -| –| và)?(?: giáo dục)? thường xuyên|giáo dục nghề nghiệp|GDNN(?: ?- ?GDTX)?|GDTX|dịch vụ việc làm|ngoại ngữ(?:,? tin học)?))?(?: khu vực)?|[Tt]rạm y tế(?: (?:xã|phường))*|[Nn]gân hàng(?: thương mại)?|[Cc]ông ty(?: (?:TNHH(?: MTV| [Mm]ột thành viên)?|[Cc]ổ phần))?(?: (?:lâm nghiệp|thủy nông|(?:khai thác (?:công trình )?)?thủy lợi|cao su|cà phê))?|[Cc]ấp ủy|[Bb]an quản lý)"
)
CLASS_TAIL = (
    r"(?:,?\s+(?:và\s+)?cá nhân(?=\s+(?:có\s+)?liên quan))?(?:\s+(?:(?:và\s+)?(?:cá nhân\s+)?(?:có\s+)?liên quan(?: khác)?|(?:chức năng|chuyên môn|nghiệp vụ)|trực thuộc(?: (?:Trung ương|trung ương|tỉnh|Thành phố|UBND tỉnh|Tỉnh ủy|Thành ủy|Bộ|Sở|Tổng cục))?|"
    r"thuộc (?:UBND tỉnh|tỉnh|Tỉnh|thành phố|Chính phủ|Trung ương|UBND [Tt]hành phố|Thành phố|(?:Bộ|Sở|Cục|Tổng cục|Tập đoàn|Tổng công ty|Ngành)(?! [A-ZĐ]))|(?:Tỉnh|Thành|Huyện|Đảng) ủy|của (?:HĐND(?: (?:tỉnh|xã|phường|[Tt]hành phố))?|Quốc hội|Tỉnh ủy|Thành ủy|Đảng ủy(?: UBND tỉnh)?|UBND tỉnh|tỉnh|Tỉnh|Trung ương|trung ương|Thành phố|thành phố)|"
    r"ở (?:Trung ương|địa phương)|phụ trách (?:tiêu chí|lĩnh vực|địa bàn|nội dung|chương trình)|Trung ương|"
    r"(?:bị|chịu) (?:ảnh hưởng|thiệt hại)|nơi có dự án(?: đi qua)?|có dự án(?: đi qua)?|biên giới|ven biển|miền núi|nêu trên|còn lại|địa phương|cấp (?:tỉnh|xã|huyện)|(?:đóng (?:chân )?)?(?:trên|tại) địa bàn(?: (?:tỉnh|[Tt]hành phố|các xã, phường)(?: Gia Lai)?)?|khác|trong (?:vùng|khu vực|cả nước|tỉnh)|cùng cấp|các cấp|lân cận|giáp ranh|Tây Nguyên|(?:Đông Nam|Bắc Trung|Nam Trung|Tây Nam) Bộ|[Dd]uyên hải (?:Nam Trung Bộ|miền Trung)(?: và Tây Nguyên)?|miền (?:Trung|Bắc|Nam)(?: và Tây Nguyên)?|[Đđ]ồng bằng sông (?:Cửu Long|Hồng)|[Tt]rung du và miền núi (?:phía Bắc|Bắc Bộ)|miền núi phía Bắc|phía (?:Bắc|Nam)|tuyến (?:trên|dưới)|quốc tế|phi chính phủ|đặc thù|tỉnh|Thành phố))*"
)
TITLES = (
    r"(?:(?:Đồng chí|đồng chí|Đ/c|đ/c|các đồng chí|Các đồng chí|Ông|ông|bà)\s+)?"
    r"(?:Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Thủ trưởng|Người đứng đầu|người đứng đầu|Lãnh đạo|lãnh đạo|Chánh(?: án)?|Trưởng ban|"
    r"Trưởng Ban|Trưởng|Tổ trưởng(?= (?:các )?Tổ )|giám đốc|hiệu trưởng|chủ tịch|Cục trưởng|Tổng Giám đốc|Tổng giám đốc|Hiệu trưởng|Chỉ huy trưởng|Viện trưởng|Thống đốc|Tổng(?= Thanh tra| Kiểm toán)|Bí thư|"
    r"Chủ nhiệm|Tổng cục trưởng|Chi cục trưởng|tập thể lãnh đạo|thủ trưởng|Tổng Biên tập)"
)


def alternation(words: Iterable[str]) -> str:
    """Return the words as one pattern that matches the longest.

    What begins alike is written once ("b(?:an hành|àn(?: giao)?)"), so that `re` need not try a thousand words one by one.
    """
    root: Branch = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(root)


def _branches(node: Branch) -> str:
    """Return the pattern of what may follow here; the key "" says that a word may end."""
    following = [re.escape(letter) + _branches(below) for letter, below in sorted(node.items()) if letter]
    if not following:
        return ""
    if "" in node:
        return f"(?:{'|'.join(following)})?"
    return following[0] if len(following) == 1 else f"(?:{'|'.join(following)})"
