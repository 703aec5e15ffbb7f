"""Bodies of the state and of the parties to its work that are called by one fixed name, whatever words the name holds.

Sources: the decrees on the functions and structure of the ministries and of the bodies under the Government, of 2025 and
of the years before (older papers are read too); names of state corporations. Such a name is read whole where the words alone would not tell where it ends ("Cục Hàng
không Việt Nam", "Cục Kinh tế hợp tác và Phát triển nông thôn").
"""

import re

from gialai_desk.domain.extraction.lexicon import alternation

_NAMES = """
Cục Công nghệ thông tin và Chuyển đổi số|Cục Quản lý đê điều và Phòng, chống thiên tai|Cục Thủy lợi và Quản lý công trình thủy lợi
Cục Quản lý và Xây dựng công trình thủy lợi|Cục Lâm nghiệp và Kiểm lâm|Cục Thủy sản và Kiểm ngư|Cục Trồng trọt và Bảo vệ thực vật
Cục Chăn nuôi và Thú y|Cục Kinh tế hợp tác và Phát triển nông thôn|Cục Chất lượng, Chế biến và Phát triển thị trường
Cục Bảo tồn thiên nhiên và Đa dạng sinh học|Cục Quản lý tài nguyên nước|Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam
Cục Địa chất và Khoáng sản Việt Nam|Cục Khí tượng Thủy văn|Cục Biến đổi khí hậu|Cục Quản lý đất đai|Cục Biển và Hải đảo Việt Nam
Cục Môi trường|Cục Viễn thám quốc gia|Cục Giảm nghèo và Bảo trợ xã hội
Cục Kinh tế - Quản lý đầu tư xây dựng|Cục Quản lý nhà và thị trường bất động sản|Cục Phát triển đô thị
Cục Quản lý hoạt động xây dựng|Cục Giám định Nhà nước về chất lượng công trình xây dựng|Cục Hạ tầng kỹ thuật
Cục Đường bộ Việt Nam|Cục Đường cao tốc Việt Nam|Cục Đường sắt Việt Nam|Cục Hàng không Việt Nam|Cục Hàng hải và Đường thủy Việt Nam
Cục Hàng hải Việt Nam|Cục Đường thủy nội địa Việt Nam|Cục Đăng kiểm Việt Nam|Cục Kinh tế xây dựng
Cục Quản lý công sản|Cục Quản lý nợ và Kinh tế đối ngoại|Cục Phát triển doanh nghiệp nhà nước|Cục Kế hoạch - Tài chính
Cục Phát triển doanh nghiệp tư nhân và kinh tế tập thể|Cục Quản lý, giám sát bảo hiểm|Cục Quản lý giá|Cục Dự trữ Nhà nước
Cục Quản lý, giám sát kế toán, kiểm toán|Cục Quản lý đấu thầu|Cục Đầu tư nước ngoài|Cục Tin học và Thống kê tài chính
Cục Cảnh sát quản lý hành chính về trật tự xã hội|Cục Cảnh sát giao thông|Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|Cục Cảnh sát phòng, chống tội phạm về môi trường
Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu|Cục Cảnh sát điều tra tội phạm về ma túy|Cục Quản lý xuất nhập cảnh
Cục Kiểm soát thủ tục hành chính|Cục Bổ trợ tư pháp|Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý|Cục Con nuôi
Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật|Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính
Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước|Cục Hành chính tư pháp|Cục Quản lý thi hành án dân sự
Cục Quản lý Dược|Cục Quản lý Khám, chữa bệnh|Cục Phòng bệnh|Cục An toàn thực phẩm|Cục Quản lý Y, Dược cổ truyền
Cục Khoa học công nghệ và Đào tạo|Cục Bà mẹ và Trẻ em|Cục Dân số|Cục Hạ tầng và Thiết bị y tế|Cục Bảo trợ xã hội
Cục Di sản văn hóa|Cục Nghệ thuật biểu diễn|Cục Du lịch Quốc gia Việt Nam|Cục Thể dục thể thao Việt Nam|Cục Điện ảnh|Cục Báo chí
Cục Văn hóa cơ sở, Gia đình và Thư viện|Cục Mỹ thuật, Nhiếp ảnh và Triển lãm|Cục Bản quyền tác giả|Cục Hợp tác quốc tế
Cục Phát thanh, truyền hình và Thông tin điện tử|Cục Thông tin cơ sở và Thông tin đối ngoại|Cục Xuất bản, In và Phát hành
Cục Kỹ thuật an toàn và Môi trường công nghiệp|Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công|Cục Điện lực|Cục Hóa chất
Cục Công nghiệp|Cục Xuất nhập khẩu|Cục Xúc tiến thương mại|Cục Phòng vệ thương mại|Cục Thương mại điện tử và Kinh tế số
Cục Quản lý và Phát triển thị trường trong nước|Cục Dầu khí và Than|Ủy ban Cạnh tranh Quốc gia
Cục Quản lý lao động ngoài nước|Cục Việc làm|Cục Tiền lương và Bảo hiểm xã hội|Cục Người có công|Cục Văn thư và Lưu trữ nhà nước
Cục Khởi nghiệp và Doanh nghiệp công nghệ|Cục Đổi mới sáng tạo|Cục Chuyển đổi số quốc gia|Cục Sở hữu trí tuệ|Cục Viễn thông
Cục Tần số vô tuyến điện|Cục Công nghiệp công nghệ thông tin|Cục Thông tin, Thống kê|Cục Bưu chính
Cục An toàn bức xạ và hạt nhân|Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia|Cục Công nghệ thông tin
Cục Nhà giáo và Cán bộ quản lý giáo dục|Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên|Cục Quản lý chất lượng
Cục Khoa học, Công nghệ và Thông tin|Cục Phòng, chống rửa tiền|Cục Phát hành và Kho quỹ|Cục Quản trị
Vụ Các vấn đề chung về xây dựng pháp luật|Vụ Pháp luật dân sự - kinh tế|Vụ Pháp luật hình sự - hành chính|Vụ Pháp luật quốc tế
Vụ Giáo dục Quốc phòng và An ninh|Vụ Học sinh, sinh viên|Vụ Khoa học, Công nghệ và Thông tin|Vụ Vận tải và An toàn giao thông
Vụ Kết cấu hạ tầng xây dựng|Vụ Quy hoạch - Kiến trúc|Vụ Đầu tư|Vụ Ngân sách nhà nước|Vụ Tài chính - Kinh tế ngành
Vụ Quốc phòng, an ninh, đặc biệt|Vụ Các định chế tài chính|Vụ Chính sách thuế|Vụ Kinh tế địa phương và lãnh thổ
Vụ Tổng hợp kinh tế quốc dân|Vụ Quản lý quy hoạch|Vụ Chính quyền địa phương|Vụ Cải cách hành chính|Vụ Tổ chức - Biên chế
Vụ Công chức - Viên chức|Vụ Chính sách thương mại đa biên|Vụ Quản lý ngoại hối|Vụ Tín dụng các ngành kinh tế|Vụ Thanh toán
Vụ Sức khỏe Bà mẹ - Trẻ em|Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp|Vụ Khoa học, kỹ thuật và công nghệ
Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng|Vụ Đánh giá và Thẩm định công nghệ|Vụ Kinh tế và Xã hội số
Vụ Đào tạo, Bồi dưỡng|Vụ Thi đua - Khen thưởng|Vụ Tổ chức phi chính phủ|Vụ Tổng hợp|Vụ Kinh tế tổng hợp
Viện Chiến lược, Chính sách nông nghiệp và môi trường|Viện Chiến lược và Chính sách kinh tế - tài chính
Viện Nghiên cứu Chiến lược, Chính sách Công Thương|Viện Chiến lược và Chính sách y tế|Viện Chính sách và Phát triển nông nghiệp nông thôn
Viện Quy hoạch xây dựng miền Nam|Viện Quy hoạch và Thiết kế nông nghiệp|Viện Quy hoạch đô thị và nông thôn quốc gia
Viện Vệ sinh dịch tễ Trung ương|Viện Vệ sinh dịch tễ Tây Nguyên|Viện Khoa học Công nghệ Xây dựng|Viện Khoa học Thủy lợi Việt Nam
Tổng công ty Cảng hàng không Việt Nam|Tổng công ty Quản lý bay Việt Nam|Tổng công ty Hàng không Việt Nam
Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam|Tổng công ty Truyền tải điện quốc gia|Tổng công ty Bảo đảm an toàn hàng hải
Tổng công ty Đầu tư và Kinh doanh vốn nhà nước|Tổng công ty Giải pháp doanh nghiệp Viettel
Tổng công ty Phát triển khu công nghiệp|Tổng công ty Hàng hải Việt Nam|Tổng công ty Dầu Việt Nam
Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam|Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam
Tập đoàn Bưu chính Viễn thông Việt Nam|Tập đoàn Công nghiệp - Viễn thông Quân đội|Tập đoàn Xăng dầu Việt Nam
Ủy ban Quốc gia Đổi mới giáo dục và Đào tạo|Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm Cứu nạn
Ủy ban An toàn giao thông Quốc gia|Ủy ban Chứng khoán Nhà nước|Ủy ban Sông Mê Công Việt Nam
Hội Bảo vệ quyền lợi người tiêu dùng Việt Nam|Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam
Phòng Thương mại và Công nghiệp Việt Nam|Liên đoàn Thương mại và Công nghiệp Việt Nam|Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam
Trung tâm Khuyến nông Quốc gia|Trung tâm Dữ liệu quốc gia|Trung tâm Điều độ Hệ thống điện quốc gia
Trung tâm Giám sát, điều hành đô thị thông minh|Công ty TNHH MTV Vận hành hệ thống điện và thị trường điện quốc gia
Hội đồng Phối hợp phổ biến, giáo dục pháp luật|Hội đồng Bồi thường, hỗ trợ và tái định cư|Hội đồng Bồi thường, hỗ trợ, tái định cư
Ban Chỉ huy Phòng thủ dân sự|Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn|Tổ Công tác thực hiện Đề án 06
Tổng cục Quản lý đất đai|Tổng cục Môi trường|Tổng cục Khí tượng Thủy văn|Tổng cục Biển và Hải đảo Việt Nam|Tổng cục Địa chất và Khoáng sản Việt Nam
Cục Công nghệ thông tin và Dữ liệu tài nguyên môi trường|Cục Chuyển đổi số và Thông tin dữ liệu tài nguyên môi trường
Cục Đăng ký và Dữ liệu thông tin đất đai|Cục Kiểm soát ô nhiễm môi trường|Trung tâm Quy hoạch và Điều tra tài nguyên nước quốc gia
Tổng cục Thủy lợi|Tổng cục Lâm nghiệp|Tổng cục Thủy sản|Tổng cục Phòng, chống thiên tai|Tổng cục Phòng chống thiên tai|Cục Trồng trọt
Cục Bảo vệ thực vật|Cục Chăn nuôi|Cục Thú y|Cục Thủy lợi|Cục Lâm nghiệp|Cục Kiểm lâm|Cục Thủy sản|Cục Kiểm ngư|Cục Quản lý xây dựng công trình
Cục Quản lý chất lượng nông lâm sản và thủy sản|Cục Quản lý Chất lượng Nông lâm sản và Thủy sản|Cục Chế biến và Phát triển thị trường nông sản
Văn phòng Điều phối nông thôn mới Trung ương|Vụ Khoa học, Công nghệ và Môi trường|Vụ Quản lý doanh nghiệp
Tổng cục Đường bộ Việt Nam|Cục Quản lý xây dựng và Chất lượng công trình giao thông|Cục Quản lý đầu tư xây dựng|Cục Y tế giao thông vận tải
Vụ Kết cấu hạ tầng giao thông|Vụ Đối tác công - tư|Vụ Kế hoạch - Đầu tư|Vụ An toàn giao thông
Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục|Cục Khảo thí và Kiểm định chất lượng giáo dục|Cục Cơ sở vật chất
Cục Cơ sở vật chất và Thiết bị trường học, đồ chơi trẻ em|Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên
Cục Y tế dự phòng|Cục Quản lý môi trường y tế|Cục Phòng, chống HIV/AIDS|Tổng cục Dân số - Kế hoạch hóa gia đình|Vụ Trang thiết bị và Công trình y tế
Vụ Truyền thông và Thi đua, khen thưởng|Cục An toàn thông tin|Cục Tin học hóa|Cục Thông tin cơ sở|Cục Thông tin đối ngoại
Tổng cục Giáo dục nghề nghiệp|Cục An toàn lao động|Cục Trẻ em|Cục Phòng, chống tệ nạn xã hội|Cục Quan hệ lao động và Tiền lương
Cục Quản lý đăng ký kinh doanh|Cục Phát triển doanh nghiệp|Tổng cục Thống kê|Vụ Giám sát và Thẩm định đầu tư|Vụ Phát triển hạ tầng và đô thị
Vụ Quản lý các khu kinh tế|Viện Nghiên cứu quản lý kinh tế Trung ương|Tổng cục Thuế|Tổng cục Hải quan|Tổng cục Dự trữ Nhà nước
Cục Tài chính doanh nghiệp|Cục Quản lý nợ và Tài chính đối ngoại|Vụ Hành chính sự nghiệp|Tổng cục Quản lý thị trường|Tổng cục Năng lượng
Cục Điều tiết điện lực|Cục Điện lực và Năng lượng tái tạo|Vụ Tiết kiệm năng lượng và Phát triển bền vững|Vụ Thị trường trong nước
Cục Cạnh tranh và Bảo vệ người tiêu dùng|Cục Công Thương địa phương|Cục Công tác phía Nam|Ban Thi đua - Khen thưởng Trung ương|Ban Tôn giáo Chính phủ
Tổng cục Thi hành án dân sự|Cục Hộ tịch, quốc tịch, chứng thực|Cục Trợ giúp pháp lý|Vụ Phổ biến, giáo dục pháp luật|Tổng cục Du lịch
Tổng cục Thể dục thể thao|Cục Văn hóa cơ sở|Tổng cục Tiêu chuẩn Đo lường Chất lượng|Tổng cục Hậu cần - Kỹ thuật|Tổng cục Hậu cần|Cục Cứu hộ - Cứu nạn
Ủy ban Quốc gia Tìm kiếm Cứu nạn|Ngân hàng Chính sách xã hội|Ngân hàng Phát triển Việt Nam|Ban Quản lý Lăng Chủ tịch Hồ Chí Minh
Trung tâm Dự báo khí tượng thủy văn quốc gia|Đài Khí tượng thủy văn khu vực|Đài Khí tượng thủy văn tỉnh
Sở Cảnh sát phòng cháy và chữa cháy|Cảnh sát phòng cháy và chữa cháy|Ban An toàn giao thông tỉnh
Chi cục An toàn vệ sinh thực phẩm|Trung tâm Dịch vụ đấu giá tài sản|Phòng Kinh tế và Hạ tầng|Ban Bồi thường, giải phóng mặt bằng|Ban Vì sự tiến bộ của phụ nữ
Ban Chỉ đạo phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa|Tổ chuyên viên giúp việc|Bộ Tổng Tham mưu|Cục Viễn thông và Cơ yếu
Phòng Kinh tế, Hạ tầng và Đô thị|Phòng Kinh tế tổng hợp|Phòng Khoa giáo - Văn xã|Trung tâm Xúc tiến đầu tư, Thương mại và Du lịch
Trung tâm Xúc tiến Thương mại, Đầu tư và Du lịch|Trung tâm Dịch vụ việc làm|Trung tâm Công tác xã hội và Bảo trợ xã hội
Đội Quản lý trật tự xây dựng đô thị|Đội Quản lý trật tự xây dựng|Cơ quan Cảnh sát điều tra|Cơ quan Thanh tra, giám sát ngân hàng|Cơ quan Thanh tra giám sát ngân hàng|Cơ quan An ninh điều tra|Trung tâm Văn hóa, Thông tin và Thể thao|Trung tâm Nước sạch và Vệ sinh môi trường nông thôn|Quỹ Bảo vệ, phát triển rừng|Vụ Giám sát, thẩm định và xử lý sau thanh tra|Cục Phòng, chống tham nhũng, lãng phí, tiêu cực|Vụ Kế hoạch - Tổng hợp
Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa
Phòng Cảnh sát quản lý hành chính về trật tự xã hội|Phòng Quản lý xuất nhập cảnh|Phòng Cảnh sát điều tra tội phạm về ma túy|Phòng Cảnh sát kinh tế|Phòng Cảnh sát hình sự
Tổ công tác thu hút đầu tư|Tổ công tác cải cách hành chính|Tổ công tác triển khai Đề án 06|Tổ công tác xúc tiến đầu tư
Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính
Trung tâm Hỗ trợ doanh nghiệp, tư vấn và xúc tiến đầu tư|Trung tâm Tư vấn và Hỗ trợ doanh nghiệp|Trung tâm Dịch vụ tổng hợp|Trung tâm Cung ứng dịch vụ công
Trung tâm Quy hoạch xây dựng|Vụ Thanh tra, kiểm tra|Cục Cảnh sát quản lý tạm giữ, tạm giam|Cục Đăng ký quốc gia giao dịch bảo đảm|Viện Quy hoạch xây dựng|Viện Nghiên cứu Dầu và Cây có dầu|Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải Việt Nam|Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải|Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải|Phòng Tham mưu tổng hợp|Phòng Kế hoạch tổng hợp|Ban Chỉ đạo xóa nhà tạm, nhà dột nát
Trung tâm Phát triển quỹ đất và Quản lý hạ tầng|Trung tâm Hành chính công|Tổ Đề án 06 thôn|Tổ Đề án 06|Tổ Công nghệ số cộng đồng
Văn phòng Điều phối Chương trình xây dựng nông thôn mới|Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới|Tổ Thư ký giúp việc|Bộ phận Tiếp nhận và Trả kết quả
Cơ quan Ủy ban Kiểm tra|Ủy ban bầu cử|Hội đồng bầu cử quốc gia|Truyền hình Quốc hội Việt Nam|Cơ sở Cai nghiện ma túy|Cơ sở Điều trị nghiện ma túy|Chi cục Dân số, Trẻ em và Phòng, chống tệ nạn xã hội|Chi cục Dân số - Kế hoạch hóa gia đình
"""


def _by_head() -> dict[str, re.Pattern[str]]:
    heads: dict[str, list[str]] = {}
    for name in _NAMES.strip().replace("\n", "|").split("|"):
        heads.setdefault(name.split(" ", 1)[0], []).append(name)
    return {head: re.compile(rf"(?:{alternation(names)})(?!\w)", re.I) for head, names in heads.items()}


_PATTERNS = _by_head()
_HEAD = re.compile(r"\w+")


def known_body(text: str, at: int) -> int:
    """Return where a body of the list that begins at this place ends, else `at`."""
    head = _HEAD.match(text, at)
    pattern = _PATTERNS.get(head[0]) if head else None
    found = pattern.match(text, at) if pattern else None
    if not found and text.startswith("Chi cục ", at):  # a branch is called as the department above it
        found = _PATTERNS["Cục"].match(text, at + len("Chi "))
        found = found if found and " và " in found[0] else None  # "Chi cục Thủy lợi" may go on
    return found.end() if found else at
