"""Verbs of orders in official papers; where one begins, the name of the body that is told to act has ended.

Source: counted over real notices, and what else such papers tell bodies to do.
"""

import re
from collections.abc import Iterable

from gialai_desk.domain.extraction.lexicon import alternation
from gialai_desk.domain.text import UPPER

VERBS = (
    "áp dụng|áp giá|ấn định|ban hành|bao quát|bao tiêu|bàn|bàn giao|bảo dưỡng|bảo đảm|bảo hộ|bảo lãnh|bảo lưu|"
    "bảo mật|bảo quản|bảo toàn|bảo tồn|bảo trì|bảo trợ|bảo vệ|bãi bỏ|bãi nhiệm|bám cơ sở|bám dân|bám địa bàn|bám nắm|"
    "bám sát|bán|báo cáo|báo động|bắt giữ|bắt tay|bầu|bầu cử|bê tông hóa|bế mạc|biên soạn|biên tập|biểu diễn|"
    "biểu dương|biểu quyết|biệt phái|bình chọn|bình ổn|bình xét|bịt kín|bỏ|bỏ phiếu|bón phân|bồi dưỡng|bồi đắp|"
    "bồi hoàn|bồi thường|bổ nhiệm|bổ sung|bố phòng|bố trí|bố trí vốn|bốc xếp|bơm|bơm nước|bù|bù trừ|bứt phá|bứt tốc|"
    "cam đoan|cam kết|canh gác|canh phòng|canh tác|cài đặt|cải cách|cải tạo|cải thiện|cải tiến|cảm hóa|cảnh báo|"
    "cảnh giác|cá thể hóa|cách chức|cách ly|căn cứ|cắm|cắm biển|cắm mốc|cắt|cắt bỏ|cắt cử|cắt điện|cắt giảm|cắt lũ|"
    "cắt tỉa|cân bằng|cân đối|cân nhắc|cầm cố|cần|cấm|cấm biển|cấp|cấp bổ sung|cấp bù|cấp cứu|cấp đất|cấp điện|"
    "cấp đổi|cấp gạo|cấp giấy|cấp nước|cấp phát|cấp phép|cập nhật|chạy thử|chăm lo|chăm sóc|chằng chống|chắt lọc|"
    "chặn|chặn dòng|chặt hạ|chặt tỉa|chấm dứt|chấm điểm|chấm thầu|chấm thi|chấn chỉnh|chấp hành|chất vấn|che chắn|"
    "chèo chống|chép|chế biến|chi|chi tiết hóa|chi trả|chi viện|chia|chia sẻ|chia tay|chiêu mộ|chiếu sáng|chỉ đạo|"
    "chỉ rõ|chỉnh lý|chỉnh sửa|chỉnh trang|chịu hoàn toàn|chịu trách nhiệm|cho|cho thuê|cho vay|cho ý kiến|chọn|"
    "chôn lấp|chống|chống chọi|chốt|chốt chặn|chốt danh sách|chốt lịch|chốt số liệu|chuẩn bị|chuẩn hóa|chung tay|"
    "chuyên chở|chuyên nghiệp hóa|chuyển|chuyển đổi|chuyển giao|chuyển hóa|chuyển hồ sơ|chuyển nhượng|chuyển tải|"
    "chuyển trả|chuyển tuyến|chủ động|chủ trì|chú trọng|chú ý|chụp|chữa|chứng minh|chứng nhận|chứng thực|coi đây là|"
    "coi thi|coi trọng|có biện pháp|có giải pháp|có kế hoạch|có nhiệm vụ|có phương án|có trách nhiệm|có văn bản|"
    "có ý kiến|công bố|công chứng|công khai|công khai hóa|công nghiệp hóa|công nhận|cổ phần hóa|cổ vũ|cơ cấu lại|"
    "cơ cấu nợ|cung cấp|cung ứng|cùng|cùng phối hợp|củng cố|cụ thể hóa|cưa đốn|cương quyết|cưỡng chế|cử|cứng hóa|"
    "cứu chữa|cứu đói|cứu hộ|cứu nạn|cứu trợ|dàn dựng|dành|dán nhãn|dán tem|dạy bơi|dặm vá|dẫn|dẫn dắt|dẫn dòng|dập|"
    "dập dịch|dập lửa|dẹp bỏ|di chuyển|di dời|di tản|diễn tập|diệt|dọn dẹp|dọn vệ sinh|dồn điền|dồn lực|dồn sức|"
    "dốc sức|dời lịch|dỡ bỏ|duy trì|duy tu|duyệt|dừng|dứt điểm|dứt khoát|dự báo|dự kiến|dự thảo|dự trữ|dựng|"
    "dựng biển|đa dạng|đa dạng hóa|đàm phán|đào|đào tạo|đảm bảo|đảm đương|đảm nhận|đảm nhiệm|đảm trách|đánh giá|"
    "đánh số|đáp ứng|đăng|đăng cai|đăng ký|đăng tải|đắp|đắp bờ|đặc biệt chú ý|đặc biệt coi trọng|đặc biệt lưu ý|"
    "đặc biệt quan tâm|đặt|đặt biển|đặt cọc|đặt hàng|đặt tên|đầu mối|đầu tư|đẩy lịch|đẩy lùi|đẩy mạnh|đẩy nhanh|"
    "đấu giá|đấu nối|đấu thầu|đấu tranh|đề bạt|đề cao|đề cử|đề đạt|đề nghị|đề phòng|đề ra|đề xuất|đếm|đi cơ sở|"
    "đi đầu|đi sâu|đi trước|đi từng|đi vào|điều chỉnh|điều chuyển|điều động|điều hành|điều nước|điều phái|điều phối|"
    "điều tiết|điều tiết nước|điều tra|điều trị|điểm danh|điện báo|điện báo cáo|điện tử hóa|đình chỉ|đính chính|"
    "đính kèm|địa phương hóa|định giá|định hướng|định kỳ|đo|đo đạc|đo vẽ|đoàn kết|đón|đón đầu|đón tiếp|đóng|đóng cọc|"
    "đóng điện|đóng góp|đôn đốc|đồng bộ|đồng bộ hóa|đồng chủ trì|đồng hành|đồng loạt|đồng tổ chức|đổi|đổi đất|"
    "đổi lịch|đổi mới|đổi ngày|đổi tên|đốc thúc|đối chiếu|đối phó|đối soát|đối thoại|đốn hạ|đốt|đốt trước|động thổ|"
    "động viên|đơn giản hóa|đỡ đầu|đúc kết|đúc rút|đưa|đưa đón|đưa lên|đưa ra|đưa tin|đưa vào|đưa về|gánh vác|gắn|"
    "gắn biển|gắn kết|gắn mã|gắn thẻ|gặp gỡ|gặp mặt|ghép|ghép cải tạo|ghi|ghi chép|ghi chi|ghi danh|ghi hình|ghi sổ|"
    "ghi thu|gia cố|gia cường|gia hạn|gia tăng|giao|giao bổ sung|giao đất|giao khoán|giao quyền|giao rừng|giành|"
    "giải chấp|giải đáp|giải ngân|giải phóng|giải quyết|giải thể|giải thích|giải tỏa|giải trình|giảm|giảm bớt|"
    "giảm thời gian|giảm thuế|giảm tối đa|giảng dạy|giãn|giãn dân|giãn nợ|giám định|giám sát|gieo sạ|gieo trồng|"
    "giới thiệu|giúp|giúp đỡ|giữ|giữ gìn|giữ nguyên|giữ nước|giữ rừng|giữ vững|gìn giữ|góp vốn|góp ý|gộp|gỡ|gỡ bỏ|"
    "gương mẫu|gửi|gửi gắm|hạ|hạ giải|hạ ngầm|hạch toán|hạn chế|hạn chế tối đa|hạn định|hậu kiểm|hiến đất|hiến kế|"
    "hiến máu|hiện đại hóa|hiệp đồng|hiệp lực|hiệp thương|hiệp y|hiệu chỉnh|hình thành|hoàn chỉnh|hoàn công|"
    "hoàn nguyên|hoàn nộp|hoàn tất|hoàn thành|hoàn thiện|hoàn thổ|hoàn thuế|hoàn trả|hoàn ứng|hoãn|hoãn lại|hoán đổi|"
    "hoạch định|hòa giải|học tập|họp|hỗ trợ|hộ đê|hội chẩn|hội đàm|hội tụ|hội ý|hợp đồng|hợp nhất|hợp tác|huấn luyện|"
    "huy động|huy động vốn|hủy|hủy bỏ|hưởng ứng|hướng dẫn|in|in ấn|in sao|kè chắn|kẻ|kéo dài|kéo giảm|kê|kê biên|"
    "kê khai|kêu gọi|kế thừa|kết luận|kết nạp|kết nối|kết thúc|kết xuất|khai báo|khai giảng|khai mạc|khai quật|"
    "khai thác|khai thông|khai trương|khảo nghiệm|khảo sát|khám|khánh thành|khẳng định|khắc phục|khâu nối|"
    "khẩn trương|khấu trừ|khen thưởng|khiển trách|khích lệ|khoan|khoanh định|khoanh nợ|khoanh nuôi|khoanh vùng|"
    "khoán bảo vệ|khóa sổ|khôi phục|khôi phục lại|không|khống chế|khơi dậy|khơi thông|khởi công|khởi động|khởi kiện|"
    "khởi tạo|khởi tố|khuyến cáo|khuyến khích|khuyến nghị|khử khuẩn|khử trùng|kiên cố hóa|kiên quyết|kiên trì|"
    "kiềm chế|kiểm đếm|kiểm điểm|kiểm định|kiểm kê|kiểm nghiệm|kiểm soát|kiểm thử|kiểm tra|kiến nghị|kiến tạo|"
    "kiện toàn|kích cầu|kích hoạt|kịp thời|kỷ luật|ký|ký gửi|ký kết|ký quỹ|lai tạo|lan tỏa|làm|làm chủ|làm cơ sở|"
    "làm đầu mối|làm giàu|làm gương|làm mới|làm rõ|làm sạch|làm thủ tục|làm tốt|làm việc|lãnh đạo|lắng nghe|lắp|"
    "lắp đặt|lấy mẫu|lấy phiếu|lấy ý kiến|lập|lập báo cáo|lập biên bản|lập chốt|lập danh mục|lập danh sách|lập dự án|"
    "lập đoàn|lập đội|lập hồ sơ|lập kế hoạch|lập lại|lập phương án|lập quy hoạch|lập sổ|lập thủ tục|lập tổ|lên án|"
    "lên danh sách|lên kế hoạch|lên phương án|liên hệ|liên kết|linh hoạt|loan báo|loại bỏ|lọc|lồng ghép|luân chuyển|"
    "luân phiên|luật hóa|lưu|lưu tâm|lưu thông|lưu trữ|lưu ý|lựa chọn|mã hóa|mạnh dạn|mẫu hóa|miễn|miễn nhiệm|"
    "miễn thuế|minh bạch hóa|mời|mời gọi|mời thầu|mở|mở các|mở chuyên mục|mở chuyên trang|mở cửa|mở đợt|mở lớp|"
    "mở rộng|mở sổ|mở thầu|mở thêm|mua|mua sắm|nạo hút|nạo vét|nắm|nắm bắt|nắm chắc|nắn chỉnh|nâng|nâng cao|nâng cấp|"
    "neo đậu|nêu cao|nêu gương|nêu rõ|ngay|ngăn|ngăn chặn|ngầm hóa|nghiêm cấm|nghiêm chỉnh|nghiêm túc|nghiên cứu|"
    "nghiệm thu|ngọt hóa|ngừng|nhanh chóng|nhắc|nhắc nhở|nhắc việc|nhắn tin|nhân rộng|nhận|nhận bàn giao|nhận diện|"
    "nhận đỡ đầu|nhận khoán|nhập|nhập dữ liệu|nhập kho|nhập liệu|nhập vào|nhìn nhận|nhựa hóa|niêm phong|niêm yết|"
    "nỗ lực|nối|nối lại|nộp|nộp phạt|nộp trả|nuôi|nuôi dưỡng|ôn tập|ổn định|ổn định dân cư|phải|phản ánh|phản bác|"
    "phản biện|phản hồi|phá dỡ|phát|phát dọn|phát động|phát hành|phát hiện|phát huy|phát lại|phát lệnh|phát quang|"
    "phát sóng|phát tin|phát triển|phân bổ|phân cấp|phân chia|phân công|phân định|phân giao|phân khai|phân kỳ|"
    "phân loại|phân luồng|phân lũ|phân nhóm|phân phối|phân tích|phân tuyến|phân vùng|phân xử|phấn đấu|phê bình|"
    "phê duyệt|phong tỏa|phòng chống|phòng hộ|phòng ngừa|phòng thủ|phòng tránh|phòng trừ|phòng, chống|phỏng vấn|"
    "phổ biến|phối hợp|phối kết hợp|phun|phun thuốc|phủ sóng|phủ xanh|phúc khảo|phúc tra|phụ trách|phục dựng|"
    "phục hồi|phục vụ|quan tâm|quan trắc|quay vòng|quản lý|quản thúc|quảng bá|quán triệt|quét|quét dọn|quét mã|"
    "quốc tế hóa|quy chuẩn hóa|quy đổi|quy hoạch|quy tập|quyên góp|quyết định|quyết liệt|quyết tâm|quyết toán|ra mắt|"
    "ra quân|ra soát|ra văn bản|rà|rà soát|rào chắn|răn đe|rèn luyện|rút|rút kinh nghiệm|rút ngắn|san gạt|san lấp|"
    "sang nhượng|sao chụp|sao gửi|sao lục|sao lưu|sao y|sàng lọc|sáp nhập|sát hạch|sẵn sàng|sắp đặt|sắp xếp|siết|"
    "siết chặt|soạn thảo|số hóa|sơ đồ hóa|sơ kết|sơ tán|sơn|sớm|sưu tầm|sử dụng|sửa|sửa chữa|sửa đổi|sửa sai|tài trợ|"
    "tách|tái canh|tái cấu trúc|tái cơ cấu|tái đàn|tái khởi động|tái lập|tái sử dụng|tái thiết|tái trồng|tái xuất|"
    "tạm cấp|tạm dừng|tạm giao|tạm giữ|tạm ngừng|tạm thời|tạm ứng|tạo|tạo điều kiện|tạo lập|tạo nguồn|tạo quỹ đất|"
    "tạo thuận lợi|tăng|tăng chuyến|tăng cường|tăng thời lượng|tăng tốc|tắt|tắt sóng|tặng|tầm soát|tất toán|tận dụng|"
    "tận thu|tập huấn|tập kết|tập trung|tham chiếu|tham dự|tham gia|tham khảo|tham mưu|tham quan|tham vấn|thanh lọc|"
    "thanh lý|thanh quyết toán|thanh thải|thanh toán|thanh tra|thay đổi|thay mặt|thay thế|thành lập|thả|thả giống|"
    "thả nuôi|thảm|thảo luận|tháo|tháo dỡ|tháo gỡ|tháo úng|thăm|thăm hỏi|thắp sáng|thắt chặt|thâm canh|thẩm duyệt|"
    "thẩm định|thẩm định giá|thẩm tra|thẩm tra lại|thẩm vấn|thấu hiểu|thận trọng|theo chức năng|theo dõi|theo sát|"
    "thể chế hóa|thể hiện|thế chấp|thi công|thi hành|thi tuyển|thiết kế|thiết lập|thí điểm|thí nghiệm|thoái vốn|"
    "thoát lũ|thông báo|thông qua|thông tin|thông tuyến|thông xe|thống kê|thống nhất|thu|thu dọn|thu dung|thu giữ|"
    "thu gom|thu hái|thu hoạch|thu hồi|thu hồi đất|thu hút|thu ngân sách|thu nộp|thu nợ|thu phí|thu thập|thu thuế|"
    "thu xếp|thuê|thuyết minh|thuyết phục|thúc|thúc đẩy|thụ lý|thương lượng|thương mại hóa|thương thảo|thường trực|"
    "thường xuyên|thử nghiệm|thực hành|thực hiện|thực tế hóa|thực thi|tiêm|tiêm chủng|tiêm phòng|tiên phong|tiêu hủy|"
    "tiêu nước|tiêu thoát|tiêu thụ|tiêu úng|tiền kiểm|tiến hành|tiếp|tiếp cận|tiếp công dân|tiếp nhận|tiếp phát|"
    "tiếp quản|tiếp sóng|tiếp sức|tiếp tế|tiếp thị|tiếp thu|tiếp tục|tiếp xúc|tiết giảm|tiết kiệm|tin học hóa|"
    "tinh giản|tinh gọn|tìm hiểu|tìm kiếm|tìm nguồn|tìm nhà đầu tư|tích cực|tích hợp|tích lũy|tích nước|tích trữ|"
    "tính|tính toán|tịch thu|tôn tạo|tôn trọng|tôn vinh|tổ chức|tổ chức lại|tổng duyệt|tổng hợp|tổng kết|"
    "tổng kiểm tra|tổng rà soát|tổng vệ sinh|tối đa hóa|tối thiểu hóa|tối ưu hóa|tra cứu|trang bị|trang trí|"
    "tranh thủ|trao|trao đổi|trao giải|trao quyền|trả|trả kết quả|trả lời|trả nợ|tránh|trấn an|trấn áp|treo|"
    "trên cơ sở|tri ân|triển khai|triển lãm|triệt để|triệt phá|triệt xóa|triệu tập|trình|trình diễn|trích|trích đo|"
    "trích lập|trích lục|trích xuất|trồng|trồng cây|trồng mới|truy bắt|truy cứu|truy lĩnh|truy nã|truy quét|"
    "truy tặng|truy thu|truy tố|truy trả|truy vết|truy xuất|truyền dạy|truyền đạt|truyền hình|truyền thông|trùng tu|"
    "trục vớt|trưng bày|trưng cầu|trưng dụng|trưng mua|trưng tập|trữ nước|trực|trực 24|trực ban|trực chốt|"
    "trực cứu nạn|trực phòng|trực sẵn sàng|trực tại|trực tiếp|tu bổ|tu sửa|tuân theo|tuân thủ|tuần tra|tuyên dương|"
    "tuyên truyền|tuyển chọn|tuyển dụng|tuyển sinh|tuyệt đối|túc trực|tương trợ|tường thuật|tước|tưới tiêu|từ bỏ|"
    "từ chối|từng bước|tự chủ động|tự đánh giá|tự động hóa|tự giác|tự kiểm tra|tự nguyện|tự rà soát|tự sửa|ủng hộ|"
    "ủy quyền|ủy thác|ưu tiên|ứng|ứng cứu|ứng dụng|ứng phó|ứng trực|ứng vốn|vay|vào cuộc|vào sổ|vá ổ gà|vạch trần|"
    "vây bắt|vận chuyển|vận dụng|vận động|vận hành|vận hành thử|vẽ|vét|về cơ sở|vệ sinh|viết|vinh danh|vượt khó|"
    "xanh hóa|xả|xả lũ|xả nước|xã hội hóa|xác định|xác lập|xác minh|xác nhận|xây dựng|xây mới|xem đây là|xem lại|"
    "xem trọng|xem xét|xem xét lại|xét|xét chọn|xét duyệt|xét nghiệm|xét tuyển|xét xử|xếp|xếp hạng|xếp loại|"
    "xiết chặt|xin|xin ý kiến|xoay chuyển|xoay vòng|xóa|xóa bỏ|xóa nợ|xua đuổi|xuất|xuất bản|xuất cấp|xuất kho|"
    "xuống cơ sở|xuống địa bàn|xuống giống|xúc tiến|xử lý|xử lý nợ|xử phạt|xử trí|yêu cầu"
).split("|")
# verbs that are also syllables of names ("hạ tầng", "chi bộ", "trực thuộc"): they begin an order but end no name
_SHORT = frozenset(
    (
        "bàn|bảo lãnh|bảo mật|bảo quản|bảo trợ|bán|bầu cử|biên soạn|biên tập|biểu diễn|bơm|bù trừ|cách ly|"
        "cấp cứu|cấp nước|chế biến|chi|chiếu sáng|cho vay|chuyển giao|chữa|công chứng|công nghiệp hóa|"
        "cổ phần hóa|cứu hộ|cứu nạn|cứu trợ|dạy|dẫn|dự trữ|dựng|đa dạng|đào|đăng|điều dưỡng|điều trị|"
        "định giá|đo|đoàn kết|đổi|giảng dạy|giám định|gỡ|hạ|hòa giải|huấn luyện|in|kê|khai quật|khám|khoán|"
        "kiểm nghiệm|lọc|lưu|lưu thông|lưu trữ|miễn|mua|nhập|nhập liệu|nuôi|phát|phát hành|phân phối|"
        "phòng hộ|phòng thủ|sơn|thảm|tháo|thâm canh|thi hành|thu|thường trực|thử nghiệm|tiêm chủng|tiêu thụ|"
        "tích lũy|triển lãm|truyền tải|trực|tương trợ|ứng|xét|xét nghiệm|xin|xuất|xuất bản"
    ).split("|")
)


def beginning(verbs: Iterable[str]) -> str:
    """Return the pattern of where one of the verbs begins; the next sign must be the end of a word.

    What begins with a shorter verb ("lập ‸hồ sơ") is left out: the shorter one tells it already.
    """
    known = frozenset(verbs)
    shortest = (verb for verb in known if not any(verb[: gap.start()] in known for gap in re.finditer(r"\W", verb)))
    return rf"(?:{alternation(shortest)})"


VERB = beginning(word for word in VERBS if word not in _SHORT)
ACT = beginning(VERBS)
VERB_START = re.compile(rf"(?:{alternation(VERBS)})\b", re.I)  # the whole verb
VERB_LOW = re.compile(rf"(?:đã |sẽ |đang |được |bị |{VERB}\b)")
# what follows the names of those who are told to act: in what limits, by when, and then a verb
AFTER_SUBJECT = re.compile(
    r"(?:\s*[-–,]\s*(?:là )?(?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]hành viên) (?:[Tt]hường trực|đầu mối|chủ trì|chủ quản)\b[^.;:]{0,90}?)?"
    rf"\s*(?:\([^()]*\)\s*)?(?: theo (?:chức năng|địa bàn|lĩnh vực|phạm vi|thẩm quyền|nhiệm vụ)[^.;:]{{0,60}}?(?=\s)| theo (?:Quyết định|Nghị quyết|Kế hoạch|Công văn) số \S+(?: ngày [\d/]+)?(?: của (?:[{UPPER}]\S*|tỉnh)(?: \S+){{0,4}}?)?(?=\s))?,?\s*(?:(?:theo|trong|trên cơ sở|căn cứ|với|ngoài|là|từ|có|tùy|sau khi|khi|hằng|hàng|tại|qua|trước|bằng)\b(?! liên quan)[^.;:]{{0,160}}?,\s*)?"
    rf"(?:,? ?(?:nhất là|đặc biệt là|trước hết là|trong đó có) [^.;:]{{2,140}}?\s(?={ACT}\b))?"
    r"(?:(?:ngay )?(?:trong|(?:xong )?trước|đến hết|đến ngày|từ nay đến|từ ngày|(?:chậm|muộn|trễ) nhất|cuối (?:tuần|tháng|quý|năm)|hằng|hàng|định kỳ)\s(?:[^\s.;:,]+\s){1,8}?)?"
    rf"(?:và\s+)?(?:cùng\s+|sớm\s+|tự\s+)?(?:{ACT}|được (?:đề nghị|giao|yêu cầu)|trong phạm vi|theo chức năng|căn cứ|trên cơ sở|là (?:cơ quan|đơn vị|đầu mối)|tập trung)\b",
)
