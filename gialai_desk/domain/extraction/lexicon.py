"""Words of official papers: bodies of the state, classes of bodies, instructive verbs.

Sources: names of ministries and departments before and after the 2025 reorganisation; verbs counted over real notices.
"""

import re
from collections.abc import Iterable

MINISTRIES = (
    "Quốc phòng|Công an|Ngoại giao|Nội vụ|Tư pháp|Kế hoạch và Đầu tư|Tài chính|Công Thương|Công thương|Công nghiệp|"
    "Thương mại|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và PTNT|"
    "Giao thông vận tải|Giao thông Vận tải|Xây dựng|Tài nguyên và Môi trường|Thông tin và Truyền thông|"
    "Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội|Lao động Thương binh và Xã hội|Lao động – Thương binh và Xã hội|"
    "Văn hóa, Thể thao và Du lịch|Văn hóa - Thông tin|Văn hóa Thể thao và Du lịch|Khoa học và Công nghệ|Khoa học, Công nghệ|"
    "Giáo dục và Đào tạo|Y tế|Dân tộc và Tôn giáo|Bưu chính, Viễn thông|Thủy sản"
).split("|")
DEPARTMENTS = (
    "Nội vụ|Tư pháp|Tài chính|Công Thương|Công thương|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|"
    "Nông nghiệp và PTNT|Nông nghiệp & Môi trường|Xây dựng|Quy hoạch - Kiến trúc|Quy hoạch – Kiến trúc|Quy hoạch và Kiến trúc|Khoa học và Công nghệ|"
    "Văn hóa, Thể thao và Du lịch|Văn hóa Thể thao và Du lịch|Văn hóa - Thể thao và Du lịch|Văn hóa và Thể thao|"
    "Văn hóa và Du lịch|Văn hóa, Thể thao|VH, TT và Du lịch|VH,TT và Du lịch|VH, TT và DL|VH,TT&DL|Du lịch|Thể thao|"
    "Giáo dục và Đào tạo|Giáo dục - Đào tạo|Y tế|Dân tộc và Tôn giáo|Dân tộc - Tôn giáo|Ngoại vụ|Kế hoạch và Đầu tư|"
    "Giao thông vận tải|Giao thông Vận tải|Giao thông công chánh|Tài nguyên và Môi trường|Thông tin và Truyền thông|"
    "Lao động - Thương binh và Xã hội|Lao động – Thương binh và Xã hội|Lao động, Thương binh và Xã hội|"
    "Lao động Thương binh và Xã hội|Lao động-Thương binh và Xã hội|An toàn thực phẩm|Chuyển đổi số|Công nghiệp|Thương mại"
).split("|")
CENTRAL = (
    "Thủ tướng Chính phủ|Văn phòng Chính phủ|Thanh tra Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng Quốc hội|"
    "Chủ tịch nước|Văn phòng Chủ tịch nước|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước|Kiểm toán Nhà nước|Kiểm toán nhà nước|"
    "Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|Ủy ban Dân tộc|"
    "Bảo hiểm xã hội Việt Nam|Bảo hiểm Xã hội Việt Nam|Đài Truyền hình Việt Nam|Đài Tiếng nói Việt Nam|Thông tấn xã Việt Nam|"
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Viện Hàn lâm Khoa học xã hội Việt Nam|Bộ Chính trị|Ban Bí thư|"
    "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|Ủy ban Giám sát tài chính Quốc gia|Ban Tổ chức Trung ương|"
    "Ban Tuyên giáo Trung ương|Ban Tuyên giáo và Dân vận Trung ương|Ban Nội chính Trung ương|Ủy ban Kiểm tra Trung ương|"
    "Trung ương Đoàn TNCS Hồ Chí Minh|Tổng Liên đoàn Lao động Việt Nam|Tập đoàn Điện lực Việt Nam|"
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|NHNN Việt Nam|NHNN|NHCSXH|VPCP|TTCP|KTNN|BHXH Việt Nam"
).split("|")
PROVINCES = (
    "An Giang|Bà Rịa - Vũng Tàu|Bà Rịa – Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|"
    "Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đăk Lăk|Đắk Nông|Đăk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|"
    "Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|"
    "Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|"
    "Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái"
).split("|")
CITIES = frozenset(("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh"))  # governed by the centre
LEVEL = r"(?:tỉnh|[Tt]hành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
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
    "Cơ quan [Tt]hường trực|Khu [Dd]i tích|Khu [Dd]i sản|Khu [Dd]u lịch|Khu [Cc]ông nghệ cao|Tạp chí|Chi nhánh|Đồn|Hạt|(?:Tổng [Ll]ãnh sự quán|Lãnh sự quán|Đại sứ quán)(?: Việt Nam(?: tại)?)?|[Cc]ơ quan(?= (?:Công an|Thuế|Hải quan|Quân sự|Kiểm sát|Tòa án|Thi hành án))|[Cc]hính quyền(?= (?:địa phương|xã|phường|cơ sở))|BVĐK|BV(?= [A-ZĐ])|TTYT|Trạm Y tế|CDC|Bảo tàng|Thư viện|Nhà hát|Nhà xuất bản|Khu [Qq]uản lý|Ban [Qq]uản lý|BQL|Ban Chỉ đạo|Ban Chỉ huy|Ban Tổ chức|Ban Tuyên giáo(?: và Dân vận)?|Ban Nội chính|Ban Dân vận|"
    "Ban Kinh tế|Ban Pháp chế|Ban Văn hóa|Ban Chấp hành|Ban Giám đốc|Ban Cán sự|Ban Điều hành|Ban Chỉ đạo|"
    "Trung tâm|Công ty|Tổng [Cc]ông ty|Tập đoàn|Trường|Bệnh viện|Viện|Học viện|Hội đồng|Hiệp hội|Hội|Tổ [Cc]ông tác|"
    "Ban(?= [A-ZĐ])|[Tt]hành viên(?= (?:Ban|Tổ|Hội đồng|UBND))|Đại học|Công đoàn|Chi bộ|Đảng bộ|Chi đoàn|Nhà máy|Xí nghiệp|VNPT|Viettel|MobiFone|Mobifone|Vinaphone|VinaPhone|EVN|Agribank|Tổ giúp việc|Quỹ|Ngân hàng|Cục|Chi cục|Tổng cục|Vụ(?! (?:Đông|Hè|Mùa|Thu|Chiêm|Xuân))|Đài|Báo|Thường trực|Đảng ủy|Huyện ủy|Thành ủy|Tỉnh ủy|"
    "Ủy ban|UB MTTQ|UBMTTQ|Văn phòng|VP|Kho bạc|Phòng|Khoa(?! học| giáo)|Bộ phận|Tổ(?= [A-ZĐ])|Đội(?= [A-ZĐ])|Binh đoàn|Hải đoàn|Hải đội|Vùng(?= (?:Cảnh sát biển|\\d+ Hải quân))|Phân hiệu|Nhà [Vv]ăn hóa|Cơ sở(?= (?:cai nghiện|bảo trợ))|Làng trẻ em|Câu lạc bộ|Quân đoàn|Quân khu|Sư đoàn|Lữ đoàn|Trung đoàn|Bộ Tư lệnh(?= [A-ZĐ])|Liên danh|Liên hiệp|Cảng hàng không|Liên đoàn|Đoàn|Cảng vụ|Vườn [Qq]uốc gia|Khu [Bb]ảo tồn|Thương vụ(?: Việt Nam(?: tại)?)?|Cổng Thông tin|Trạm|Hợp tác xã|Vietcombank|BIDV|Viet[Ii]n[Bb]ank|Mạng lưới|Cơ quan (?:thường trú|[Đđ]ại diện)|Nhà thầu(?= [A-ZĐ])|Trại (?:[Tt]ạm )?giam|Cộng đồng dân cư|Cảnh sát biển|Tổ dân phố(?= \\d)|[Cc]hính quyền(?= tỉnh [A-ZĐ])|Đội (?:công tác|sản xuất)"
)
CLASS_WORD = (
    r"(?:[Bb]an QLDA|BQL dự án|[Bb]an [Qq]uản lý(?: (?:các )?dự án(?: đầu tư xây dựng)?| rừng(?: phòng hộ| đặc dụng)?(?:, (?:phòng hộ|đặc dụng))?| khu (?:kinh tế|công nghiệp))?|[Ss]ở ngành|[Bb]ộ ngành|[Bb]an,? [Nn]gành|[Ss]ở(?: (?:giáo dục và đào tạo|y tế|nội vụ|tài chính|xây dựng|công thương|nông nghiệp và môi trường|tư pháp|ngoại vụ|khoa học và công nghệ|văn hóa, thể thao và du lịch))?|[Bb]ộ(?! trưởng)|[Bb]an|[Nn]gành|[Cc]ơ quan ngang [Bb]ộ|[Cc]ơ quan thuộc Chính phủ|"
    r"[Cc]ơ quan(?: (?:chuyên môn|hành chính|nhà nước|báo chí|truyền thông|thông tấn|thông tin(?: đại chúng| truyền thông)?|chức năng|quản lý(?: nhà nước)?|Đảng|trung ương|đại diện(?: (?:Việt Nam|ngoại giao))?(?: (?:ở|tại) nước ngoài)?))*|"
    r"[Đđ]ơn vị(?: (?:sự nghiệp(?: công lập)?|trực thuộc|thi công|tư vấn|chức năng|chuyên môn|lực lượng vũ trang|vận hành))*|"
    r"[Đđ]ịa phương|[Tt]ổ chức(?: (?:thành viên|chính trị[ -–]+xã hội|đoàn thể|tín dụng|xã hội|(?:cơ sở )?[đĐ]ảng|công đoàn))*|[Đđ]oàn thể(?: chính trị[ -–]+xã hội)?|"
    r"[Hh]ội văn học,? nghệ thuật(?: chuyên ngành)?|[Hh]ội(?: đoàn thể)?|hội, đoàn thể|[Dd]oanh nghiệp|[Hh]ợp tác xã|[Tt]ổ hợp tác|nông, lâm trường|[Ll]âm trường|siêu thị|chợ|trang trại|chức sắc(?:, chức việc)?|quỹ|khoa|trạm|đội|chi bộ|đảng bộ|[Hh]uyện ủy|[Tt]hành ủy|[Tt]ổ công tác|nhà mạng|nhà tài trợ|luật sư|[Hh]ãng (?:hàng không|lữ hành|vận tải|tàu|công nghệ)|[Hh]iệp hội(?: (?:ngành hàng|doanh nghiệp|ngành nghề))?|[Kk]hu (?:công nghiệp|kinh tế)|[Đđ]ối tác|nước láng giềng|chuyên gia|nhà khoa học|[Cc]hủ rừng|[Cc]hủ hồ(?:, đập)?|[Cc]hủ đập|[Cc]hính quyền(?! (?:tỉnh|xã|phường) [A-ZĐ])|[Bb]an nhân dân|[Tt]rưởng đoàn(?: thanh tra| kiểm tra| công tác)?|[Nn]hà thầu(?: (?:thi công|tư vấn|xây lắp|giám sát|bảo trì|cung cấp thiết bị))*|[Ss]àn (?:giao dịch )?thương mại điện tử|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Tt]hành viên(?: (?:Ban Chỉ đạo|BCĐ|Tổ công tác|Hội đồng|Chính phủ|UBND (?:tỉnh|xã|[Tt]hành phố)))?|[Xx]í nghiệp|[Nn]hà máy|[Cc]hi nhánh|"
    r"[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|"
    r"[Tt]rường(?: (?:đại học|cao đẳng|học|mầm non|tiểu học|phổ thông|trung học cơ sở|trung học phổ thông|THCS|THPT|nội trú|bán trú))*(?:(?:,| và) (?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông|THCS|THPT))*|(?:[Đđ]ại học|[Hh]ọc viện|[Cc]ao đẳng|[Tt]rung cấp)(?! [A-ZĐ])|[Cc]ơ sở (?:giáo dục(?: (?:đại học|nghề nghiệp|mầm non|phổ thông))*|y tế|đào tạo|khám bệnh, chữa bệnh|kinh doanh|sản xuất)(?: và đào tạo)?|[Ll]ực lượng(?: chức năng)?|"
    r"[Hh]ộ gia đình|[Cc]á nhân(?! (?:có )?liên quan)|báo chí|[Cc]ấp ủy(?: đảng)?|[Đđ]ồn Biên phòng|[Tt]hôn làng|[Tt]hôn trưởng|[Ll]àng trưởng|[Tt]rưởng thôn|[Gg]ià làng|[Nn]gười có uy tín|[Tt]ổ trưởng tổ dân phố|[Tt]hôn|[Ll]àng|[Bb]uôn|[Kk]hu phố|[Tt]ổ dân phố|cấp|[Đđ]ảng ủy|[Pp]hòng|[Vv]ụ(?! (?:việc|án|tai nạn|cháy|vi phạm))|[Cc]hi cục|[Cc]ục|[Hh]ạt [Kk]iểm lâm|[Vv]iện(?: nghiên cứu)?|[Bb]ệnh viện(?: (?:công lập|ngoài công lập|tư nhân))?|[Tt]rung tâm(?: (?:y tế|giáo dục(?: nghề nghiệp)?(?:,| -| –| và)?(?: giáo dục)? thường xuyên|giáo dục nghề nghiệp|GDNN(?: ?- ?GDTX)?|GDTX|dịch vụ việc làm|ngoại ngữ(?:,? tin học)?))?(?: khu vực)?|[Tt]rạm y tế(?: (?:xã|phường))*|[Nn]gân hàng(?: thương mại)?|[Cc]ông ty(?: (?:lâm nghiệp|thủy nông|thủy lợi|cao su|cà phê))?|[Cc]ấp ủy|[Bb]an quản lý)"
)
CLASS_TAIL = (
    r"(?:,?\s+(?:và\s+)?cá nhân(?=\s+(?:có\s+)?liên quan))?(?:\s+(?:(?:và\s+)?(?:cá nhân\s+)?(?:có\s+)?liên quan(?: khác)?|(?:chức năng|chuyên môn|nghiệp vụ)|trực thuộc(?: (?:Trung ương|trung ương|tỉnh|Thành phố|UBND tỉnh|Tỉnh ủy|Thành ủy|Bộ|Sở|Tổng cục))?|"
    r"thuộc (?:UBND tỉnh|tỉnh|Tỉnh|thành phố|Chính phủ|Trung ương|UBND [Tt]hành phố|Thành phố)|của (?:HĐND(?: (?:tỉnh|xã|phường|[Tt]hành phố))?|Quốc hội|Tỉnh ủy|Thành ủy|Đảng ủy(?: UBND tỉnh)?|UBND tỉnh|tỉnh|Tỉnh|Trung ương|trung ương|Thành phố|thành phố)|"
    r"ở (?:Trung ương|địa phương)|phụ trách (?:tiêu chí|lĩnh vực|địa bàn|nội dung|chương trình)|Trung ương|"
    r"(?:bị|chịu) (?:ảnh hưởng|thiệt hại)|nơi có dự án(?: đi qua)?|có dự án(?: đi qua)?|biên giới|ven biển|miền núi|nêu trên|địa phương|cấp (?:tỉnh|xã|huyện)|(?:đóng (?:chân )?)?(?:trên|tại) địa bàn(?: (?:tỉnh|[Tt]hành phố|các xã, phường)(?: Gia Lai)?)?|khác|trong (?:vùng|khu vực|cả nước|tỉnh)|cùng cấp|các cấp|lân cận|giáp ranh|Tây Nguyên|(?:Đông Nam|Bắc Trung|Nam Trung|Tây Nam) Bộ|[Dd]uyên hải (?:Nam Trung Bộ|miền Trung)(?: và Tây Nguyên)?|miền (?:Trung|Bắc|Nam)(?: và Tây Nguyên)?|[Đđ]ồng bằng sông (?:Cửu Long|Hồng)|[Tt]rung du và miền núi (?:phía Bắc|Bắc Bộ)|miền núi phía Bắc|phía (?:Bắc|Nam)|tuyến (?:trên|dưới)|quốc tế|phi chính phủ|đặc thù|tỉnh|Thành phố))*"
)
TITLES = (
    r"(?:(?:Đồng chí|đồng chí|Đ/c|đ/c|các đồng chí|Các đồng chí|Ông|ông|bà)\s+)?"
    r"(?:Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Thủ trưởng|Người đứng đầu|người đứng đầu|Lãnh đạo|lãnh đạo|Chánh|Trưởng ban|"
    r"Trưởng Ban|Trưởng|giám đốc|hiệu trưởng|chủ tịch|Cục trưởng|Tổng Giám đốc|Tổng giám đốc|Hiệu trưởng|Chỉ huy trưởng|Viện trưởng|Thống đốc|Tổng(?= Thanh tra| Kiểm toán)|Bí thư|"
    r"Chủ nhiệm|Tổng cục trưởng|Chi cục trưởng|tập thể lãnh đạo|thủ trưởng|Tổng Biên tập)"
)
VERBS = (
    "vận chuyển|bốc xếp|chuyên chở|tiếp tế|cứu chữa|hộ đê|tích trữ|đốc thúc|tạm ngừng|đình chỉ|thu giữ|tạm giữ|khử khuẩn|che chắn|ký kết|đàm phán|hội đàm|thăm hỏi|tuyên dương|xây mới|di tản|"
    "canh phòng|túc trực|ứng trực|ứng cứu|trục vớt|tiêu thoát|tiêu úng|cắt lũ|góp vốn|đóng điện|thả giống|lai tạo|tiếp thị|khai thông|bao tiêu|tuân theo|rèn luyện|lập danh mục|thụ lý|chứng nhận|"
    "cấp giấy|công nhận|xếp hạng|xếp loại|gắn kết|niêm phong|truy nã|bắt giữ|thu phí|khai giảng|tầm soát|hội chẩn|chuyển tuyến|nhận đỡ đầu|đỡ đầu|tưới tiêu|phun thuốc|gieo sạ|xuống giống|thu hái|"
    "dập dịch|truy vết|cấp cứu|tiêm chủng|xét nghiệm|cách ly|"
    "họp|khởi tạo|bao quát|bứt phá|cải tiến|cân nhắc|chỉ rõ|chứng thực|công chứng|dồn lực|dồn sức|đóng góp|ghi hình|giữ nguyên|hoàn tất|hòa giải|hội ý|huấn luyện|kích hoạt|kiểm nghiệm|lấy mẫu|"
    "nghiêm chỉnh|phân vùng|phân xử|răn đe|sàng lọc|sưu tầm|thu dọn|thu thập|thu xếp|thuyết phục|thực thi|tra cứu|triệu tập|trích lập|trích xuất|truyền đạt|từ chối|ủng hộ|vào cuộc|xuất bản|"
    "bình chọn|bình xét|cấp đổi|cấp phát|chấm điểm|chất vấn|điểm danh|đồng hành|gia tăng|giảng dạy|hiến kế|hiệu chỉnh|hưởng ứng|kết nạp|khai báo|khoanh nợ|kiềm chế|nhìn nhận|tăng tốc|theo sát|"
    "tiếp xúc|tôn vinh|trấn áp|triệt phá|trực chốt|xua đuổi|dẫn dắt|tự kiểm tra|tự rà soát|tự đánh giá|duyệt|tiếp quản|ra văn bản|hậu kiểm|tiền kiểm|tập kết|chiếu sáng|phủ xanh|chạy thử|bố phòng|"
    "quyên góp|lập biên bản|lập phương án|hủy bỏ|ngừng|bảo lưu|nhập dữ liệu|cho ý kiến|đề đạt|thực tế hóa|nêu rõ|làm cơ sở|đấu nối|xuống cơ sở|xuống địa bàn|về cơ sở|đi cơ sở|cung ứng|thử nghiệm|tái đàn|khử trùng|khống chế|khoanh nuôi|cấm|"
    "tái xuất|thông qua|giải thích|truyền dạy|trình diễn|thẩm định giá|nhận khoán|khởi kiện|thi hành|bàn|thảo luận|trang bị|"
    "phụ trách|thông tuyến|thông xe|mở chuyên mục|mở chuyên trang|mở lớp|mở đợt|mở các|mở thêm|tuyệt đối|nghiêm cấm|triệt để|đồng loạt|mạnh dạn|linh hoạt|sẵn sàng|dứt điểm|từng bước|đặc biệt quan tâm|đặc biệt lưu ý|nhận diện|khơi dậy|lan tỏa|truy quét|truy xuất|truy tố|xét xử|khởi tố|"
    "rút|phản biện|góp ý|tham khảo|học tập|trao|tặng|thăm|gặp mặt|trang trí|chỉnh lý|lưu trữ|mã hóa|bảo mật|sao lưu|khai trương|khánh thành|động thổ|thẩm duyệt|kiểm thử|giám định|định giá|xác lập|"
    "trích đo|đo vẽ|phân kỳ|phân khai|cấp phép|cấp bù|hoàn nguyên|đóng|dỡ bỏ|phá dỡ|tháo dỡ|cưỡng chế|xử trí|cứu trợ|cứu nạn|cứu hộ|điều trị|khám|chữa|tiêm|phun|diệt|chôn lấp|phân phối|bình ổn|"
    "niêm yết|dự trữ|lưu thông|kích cầu|chế biến|nuôi|canh tác|gieo trồng|thu hoạch|giao khoán|dập|ngăn|chặn|chốt chặn|cắm|dựng|kẻ|sơn|thảm|đào|đắp|vét|xả|tích nước|cấp nước|dẫn|đưa đón|xếp|chọn|"
    "tuyển chọn|tuyển sinh|thi tuyển|xét|xét duyệt|đề cử|hiệp thương|bầu|bầu cử|miễn nhiệm|kỷ luật|khiển trách|truy cứu|truy thu|thoái vốn|cổ phần hóa|thanh lý|điều chuyển|chuyển giao|cụ thể hóa|"
    "hạch toán|kê biên|phong tỏa|tịch thu|tiêu thụ|phản bác|đính chính|lên án|trả nợ|vay|cơ cấu lại|giãn|tổng rà soát|tổng kiểm tra|ra quân|phát|phát hành|in ấn|biên soạn|biên tập|dàn dựng|"
    "biểu diễn|trưng bày|triển lãm|đăng cai|đăng tải|đăng|ra mắt|khai quật|trùng tu|tôn tạo|phục dựng|phân định|khoanh định|xóa bỏ|loại bỏ|bỏ|cắt|ghép|gộp|tách|chia|thay mặt|thay đổi|nghiêm túc|"
    "chỉnh sửa|tổng duyệt|xin ý kiến|xin|chia tay|cập nhật|nối lại|tái khởi động|tái lập|thẩm tra|bảo quản|bảo hộ|bảo trợ|bảo lãnh|giữ gìn|giữ vững|gìn giữ|kéo giảm|hiện đại hóa|công nghiệp hóa|"
    "xã hội hóa|tự động hóa|cá thể hóa|tối ưu hóa|tinh gọn|gặp gỡ|tháo|gỡ|làm mới|đổi|kê|đếm|lọc|nhận|nhận bàn giao|dọn dẹp|thắp sáng|lắng nghe|thấu hiểu|chi viện|tiếp sức|động viên|khích lệ|"
    "nêu cao|đề phòng|cảnh giác|phòng thủ|phòng hộ|chống chọi|đáp ứng|đối phó|xoay vòng|bảo toàn|thẩm vấn|làm thủ tục|lập thủ tục|lập hồ sơ|hiệp đồng|phân chia|luân phiên|viết|vẽ|"
    "định hướng|tiên phong|làm chủ|gương mẫu|có ý kiến|nâng cấp|phủ sóng|tái cấu trúc|tái cơ cấu|chỉnh trang|truyền hình|tiếp sóng|phát sóng|nhắc|đo|khoan|bơm|hạ|nâng|nối|thả|hợp nhất|sáp nhập|sắp đặt|đổi mới|đối soát|làm sạch|nhập|xuất|in|chụp|quét|lưu|mua|đặt hàng|thuê|ghi|lắp|gia cố|thông tin|thông xe|thí nghiệm|quan trắc|tích hợp|đồng bộ|chia sẻ|chốt|trả|hoàn trả|nộp|khấu trừ|giảm|miễn|gia hạn|hoãn|tạm ứng|bù|ứng|lãnh đạo|đầu mối|làm đầu mối|chủ trì|phối hợp|cùng phối hợp|cùng|chỉ đạo|thực hiện|triển khai|rà soát|tổ chức|xây dựng|tăng cường|khẩn trương|tiếp tục|"
    "hợp tác|định kỳ|tham mưu|đề xuất|báo cáo|trình|hoàn thành|hoàn thiện|hoàn chỉnh|nghiên cứu|tập trung|đẩy nhanh|đẩy mạnh|"
    "nâng cao|mở rộng|thu hút|kiểm tra|đôn đốc|hướng dẫn|theo dõi|giám sát|đánh giá|tổng hợp|cập nhật|bổ sung|ban hành|lập|"
    "bố trí|cân đối|phân bổ|quản lý|xử lý|giải quyết|tháo gỡ|làm việc|làm rõ|làm tốt|làm|rút kinh nghiệm|chuẩn bị|cung cấp|gửi|thông báo|"
    "công bố|công khai|tuyên truyền|phổ biến|quán triệt|vận động|hỗ trợ|bảo đảm|đảm bảo|duy trì|phát huy|phát triển|khai thác|"
    "quy hoạch|khảo sát|thẩm định|phê duyệt|thẩm tra|quyết định|ký|đầu tư|mua sắm|sửa chữa|khắc phục|chấn chỉnh|siết chặt|"
    "kiên quyết|chủ động|tích cực|thường xuyên|kịp thời|nghiêm túc|sớm|ngay|phải|cần|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có biện pháp|có giải pháp|"
    "có kế hoạch|có văn bản|có phương án|căn cứ|trên cơ sở|theo chức năng|quan tâm|lưu ý|chú trọng|chú ý|xem xét|xác định|thống nhất|tiếp thu|giải trình|kết nối|"
    "liên hệ|mời|đăng ký|tiếp nhận|bàn giao|di dời|giải phóng|bồi thường|thu hồi|cho thuê|đấu giá|đấu thầu|lựa chọn|khởi công|"
    "thi công|nghiệm thu|quyết toán|thanh toán|giải ngân|thanh tra|kiểm soát|phòng ngừa|ngăn chặn|đấu tranh|phát hiện|xử phạt|"
    "củng cố|kiện toàn|sắp xếp|tuyển dụng|đào tạo|bồi dưỡng|luân chuyển|đa dạng hóa|tuân thủ|chấp hành|yêu cầu|đề nghị|tiến hành|tạo|ưu tiên|"
    "điều chỉnh|điều tra|điều hành|điều phối|thống kê|số hóa|ứng dụng|vận hành|khuyến khích|tạm dừng|tạm thời|dừng|hạn chế|không|tránh|nhân rộng|phân công|"
    "phân cấp|phân loại|ủy quyền|chuyển|trao đổi|tham gia|tham vấn|tranh thủ|kêu gọi|xúc tiến|quảng bá|giới thiệu|bảo vệ|bảo tồn|trồng|"
    "chăm sóc|chăm lo|phòng, chống|phòng chống|ứng phó|sơ tán|trực|huy động|giữ|kiểm kê|đối chiếu|nộp|kiểm điểm|đưa|lấy ý kiến|lồng ghép|"
    "cụ thể hóa|chi trả|xác minh|gắn|phấn đấu|nắm|bám sát|xóa|giảm|tinh giản|cắt giảm|đơn giản hóa|tăng|thí điểm|thúc đẩy|"
    "kê khai|trả lời|phản hồi|kiến nghị|tính toán|tính|dự báo|truyền thông|đưa tin|treo|cải cách|cải tạo|cải thiện|chuyển đổi|"
    "chuẩn hóa|hình thành|thành lập|giải thể|hủy|bãi bỏ|sửa đổi|soạn thảo|dự thảo|phát động|khen thưởng|biểu dương|tìm kiếm|"
    "tìm hiểu|tiếp cận|giao|sử dụng|thiết lập|thiết kế|khôi phục|phục hồi|đón tiếp|đón|phục vụ|tiếp|hợp đồng|ổn định|phân tích|phân tuyến|nhanh chóng|quyết liệt|"
    "rà|tận dụng|khơi thông|liên kết|xúc tiến|tổng kết|sơ kết|khẳng định|thay thế|chấm dứt|cấp|thu|chi|mở|mua|bán|xác nhận|lắp đặt|cảnh báo|đo đạc|cắm mốc|"
    "cho|cam kết|rút ngắn|kiểm đếm|tuần tra|canh gác|trực ban|tập huấn|diễn tập|đối thoại|tiếp công dân|bổ nhiệm|điều động|phân giao|phân luồng|điều tiết|thu gom|tiêu hủy|tiêm phòng|vệ sinh|kết luận|phản ánh|trực tiếp|tham dự|hiệp y|kiểm định|duy tu|khoanh vùng|di chuyển|lập danh sách|kéo dài|nhắc nhở|phê bình|cử|đề ra|đặt|bảo trì|bảo dưỡng|nạo vét|tu bổ|thúc|khởi động|khảo nghiệm|hoạch định|vận dụng|dành|đề cao|thắt chặt|siết|thực hành|tiết kiệm|chống|cương quyết"
).split("|")


def alternation(words: Iterable[str]) -> str:
    """Return the words as one pattern, longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


# verbs that are also syllables of names ("hạ tầng", "chi bộ", "trực thuộc"): they begin an order but end no name
_SHORT = frozenset(
    (
        "thu|chi|in|hạ|nâng|nối|thả|đo|nhập|xuất|lưu|ghi|trả|bù|ứng|thuê|mua|bán|mở|trực|tính|đặt|chốt|hoãn|miễn|khoan|bơm|lắp|chụp|quét|"
        "rút|trao|tặng|thăm|đóng|khám|chữa|tiêm|phun|diệt|nuôi|dập|ngăn|chặn|cắm|dựng|kẻ|sơn|thảm|đào|đắp|vét|xả|dẫn|xếp|chọn|xét|bầu|"
        "vay|giãn|phát|đăng|bỏ|cắt|ghép|gộp|tách|chia|xin|tháo|gỡ|đổi|kê|đếm|lọc|nhận|viết|vẽ|bầu cử|lưu trữ|cứu trợ|cứu nạn|cứu hộ|"
        "điều trị|phân phối|chế biến|cấp nước|tuyển sinh|tuyển chọn|biên tập|biên soạn|triển lãm|biểu diễn|phát hành|bảo trợ|bảo quản|"
        "bảo lãnh|phòng hộ|phòng thủ|dự trữ|khai quật|giám định|định giá|thi tuyển|sẵn sàng|linh hoạt|mã hóa|bảo mật|trùng tu|tôn tạo|"
        "cấp cứu|tiêm chủng|xét nghiệm|cách ly|dạy|khoán|duyệt|bàn|ngừng|cấm|họp|tuyên dương|thi hành|tập kết|dừng|hòa giải|xuất bản|kiểm nghiệm|cung ứng|chiếu sáng|thử nghiệm|công chứng|huấn luyện|điều dưỡng|truyền tải|giảng dạy|khử trùng|trang bị|"
        "cổ phần hóa|xã hội hóa|hiện đại hóa|công nghiệp hóa|đáp ứng|tiêu thụ|chuyển giao|lưu thông"
    ).split("|")
)
VERB = rf"(?:{alternation(word for word in VERBS if word not in _SHORT)})"
ACT = rf"(?:{alternation(VERBS)})"
VERB_START = re.compile(rf"{ACT}\b", re.I)
VERB_LOW = re.compile(rf"(?:đã |sẽ |đang |được |bị |{VERB}\b)")
