"""The rules one by one, on invented sentences."""

from datetime import date

import pytest

from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.extraction.assignment import find_subject, mask
from gialai_desk.domain.extraction.dates import find_deadline
from gialai_desk.domain.extraction.names import parse_list
from gialai_desk.domain.extraction.partners import coordinators
from gialai_desk.domain.extraction.reading import read_notice, read_unit
from gialai_desk.domain.extraction.reporting import report_to

TODAY = date(2025, 7, 4)  # a Friday


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("Báo cáo UBND tỉnh trước ngày 15/7/2025.", "2025-07-15"),
        ("hoàn thành trước ngày 25 tháng 8 năm 2025.", "2025-08-25"),
        ("gửi về Sở trước ngày 20-8-2025.", "2025-08-20"),
        ("chậm nhất là ngày 01/10/2025.", "2025-10-01"),
        ("chậm nhất ngày 15 tháng 9 năm 2025.", "2025-09-15"),
        ("xong trước ngày Quốc khánh 02/9/2025.", "2025-09-02"),
        ("báo cáo trước 17 giờ ngày 20/7/2025.", "2025-07-20"),
        ("trình UBND tỉnh trong quý III năm 2025.", "2025-09-30"),
        ("hoàn thành trong Quý IV/2025.", "2025-12-31"),
        ("hoàn thành trong tháng 9 năm 2025.", "2025-09-30"),
        ("hoàn thành trong năm 2026.", "2026-12-31"),
        ("Đến năm 2027, hoàn thành chương trình.", "2027-12-31"),
        ("thực hiện từ ngày 10/8/2025 đến hết ngày 14/8/2025.", "2025-08-14"),
        ("trả lời trong thời hạn 05 ngày làm việc kể từ ngày ký.", "2025-07-11"),
        ("báo cáo trong vòng 10 ngày.", "2025-07-14"),
        ("hoàn thành trong tuần này.", "2025-07-04"),
        ("báo cáo UBND tỉnh trước ngày 20/7.", "2025-07-20"),
        ("xong trước Tết Nguyên đán.", "2026-02-17"),
        ("Trong 6 tháng đầu năm 2026 hoàn thành rà soát.", "2026-06-30"),
        ("Đến hết năm 2026 hoàn thành chương trình.", "2026-12-31"),
        ("chậm nhất 07 ngày kể từ ngày nhận được văn bản này.", "2025-07-11"),
        ("báo cáo trước 15h00 ngày 20/8/2025.", "2025-08-20"),
        ("hoàn thành cuối tháng 9.", "2025-09-30"),
        ("xong trong tuần 46.", "2025-11-14"),
        ("gửi về Văn phòng trước 10 giờ thứ Sáu.", "2025-07-04"),
        ("thời hạn hoàn thành: tháng 11/2025.", "2025-11-30"),
        ("hạn cuối bàn giao là ngày 30/10/2025.", "2025-10-30"),
        ("xong trước ngày 10/8/2025; trình UBND tỉnh trước ngày 20/8/2025.", "2025-08-20"),
        ("bố trí vốn sửa chữa trường, hoàn thành trước khai giảng năm học mới (05/9/2025).", "2025-09-05"),
        ("giải ngân đạt 60% kế hoạch vốn trong quý III/2025; bàn giao hồ sơ trước ngày 31/7/2025.", "2025-09-30"),
        ("gia hạn 310 giấy phép hết hiệu lực trong quý III/2025, hoàn thành trước ngày 15/8/2025.", "2025-08-15"),
        (
            "tham mưu kế hoạch kết nạp 12 đảng viên là người Jrai trong năm 2025; trình trước ngày 25/7/2025.",
            "2025-07-25",
        ),
    ],
)
def test_deadlines(words, due):
    assert find_deadline(words, TODAY, WorkCalendar()).due == date.fromisoformat(due)


@pytest.mark.parametrize(
    "words",
    [
        "Nghị quyết số 153/NQ-CP ngày 31/5/2025 của Chính phủ",
        "Quy hoạch tỉnh đến năm 2030, tầm nhìn đến năm 2050",
        "Kế hoạch đầu tư công trung hạn giai đoạn 2026-2030",
        "Trong thời gian chưa hoàn thành di dời, tăng cường kiểm tra",
        "khẩn trương, kịp thời báo cáo",
        "niêm yết số điện thoại tiếp nhận phản ánh, trả lời người dân trong vòng 02 ngày làm việc",
        "các dự án đã được phê duyệt trước ngày 01/7/2024",
        "nhiệm vụ phát triển kinh tế - xã hội trong năm 2025 của tỉnh",
    ],
)
def test_dates_that_are_no_deadlines(words):
    assert find_deadline(words, TODAY, WorkCalendar()).due is None


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Hằng tuần, tổng hợp báo cáo UBND tỉnh.", "weekly"),
        ("báo cáo UBND tỉnh trước ngày 20 hằng tháng.", "monthly:20"),
        ("Định kỳ hằng quý báo cáo kết quả.", "quarterly"),
        ("báo cáo vào thứ Sáu hằng tuần.", "weekly:FRI"),
        ("báo cáo kết quả thực hiện tuần về Văn phòng Sở trước 10h00 ngày thứ Sáu.", "weekly:FRI"),
        ("báo cáo kết quả tuần này trước thứ Sáu.", None),
        ("sao lưu dữ liệu vào ngày làm việc cuối cùng của tháng.", "monthly"),
        ("công bố kịp thời sản lượng thu hoạch theo từng tuần.", "weekly"),
        ("xây dựng kế hoạch giải ngân theo từng tuần.", None),
        ("xây dựng kế hoạch đầu tư công hằng năm.", None),
    ],
)
def test_recurring_duties(words, code):
    assert find_deadline(words, TODAY, WorkCalendar()).recurring == code


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
        ("các Bộ: Công Thương, Tài chính và Xây dựng", ["Bộ Công Thương", "Bộ Tài chính", "Bộ Xây dựng"]),
        (
            "UBND các phường: Pleiku, Hội Phú, Thống Nhất",
            ["UBND phường Pleiku", "UBND phường Hội Phú", "UBND phường Thống Nhất"],
        ),
        ("Giám đốc Sở Nội vụ và Chủ tịch UBND xã Ia Dom", ["Sở Nội vụ", "UBND xã Ia Dom"]),
        ("các sở, ban, ngành liên quan", ["các sở, ban, ngành liên quan"]),
        ("Sở NN&MT, Sở KH&CN", ["Sở NN&MT", "Sở KH&CN"]),
        ("Sở Tài chính, Xây dựng và Nội vụ", ["Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ"]),
        ("Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh", ["Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"]),
        ("Ban Quản lý Khu kinh tế tỉnh chủ trì", ["Ban Quản lý Khu kinh tế tỉnh"]),
        (
            "UBND các quận, huyện: Hà Đông, Mê Linh và thị xã Sơn Tây",
            ["UBND quận Hà Đông", "UBND huyện Mê Linh", "UBND thị xã Sơn Tây"],
        ),
        (
            "UBND huyện Kbang, huyện Chư Sê và thị xã An Khê",
            ["UBND huyện Kbang", "UBND huyện Chư Sê", "UBND thị xã An Khê"],
        ),
        ("UBND các xã Bảo Lâm 1, Đam Rông 4", ["UBND xã Bảo Lâm 1", "UBND xã Đam Rông 4"]),
        ("UBND các quận 1, 3 và thành phố Thủ Đức", ["UBND quận 1", "UBND quận 3", "UBND thành phố Thủ Đức"]),
        ("UBND xã Ia Grai 2 lần báo cáo", ["UBND xã Ia Grai"]),
        ("UBND phường Tam Quan Bắc, Hoài Hương rà soát", ["UBND phường Tam Quan Bắc", "UBND phường Hoài Hương"]),
        ("UBND phường 1 Bảo Lộc, xã Đạ Huoai 2", ["UBND phường 1 Bảo Lộc", "UBND xã Đạ Huoai 2"]),
        ("Trung tâm Mua sắm tập trung thuốc quốc gia công bố", ["Trung tâm Mua sắm tập trung thuốc quốc gia"]),
        ("đồng chí Lê A, Phó Bí thư, Chủ tịch UBND xã trực tiếp", ["đồng chí Lê A, Phó Bí thư, Chủ tịch UBND xã"]),
        ("Các doanh nghiệp Viettel, VNPT và MobiFone báo cáo", ["Viettel", "VNPT", "MobiFone"]),
        ("Phòng Bưu chính, Viễn thông: làm việc", ["Phòng Bưu chính, Viễn thông"]),
        ("huyện Chư Sê và thị xã An Khê", ["huyện Chư Sê", "thị xã An Khê"]),
        ("Sở Y tế các tỉnh Gia Lai, Đắk Lắk", ["Sở Y tế tỉnh Gia Lai", "Sở Y tế tỉnh Đắk Lắk"]),
        (
            "Bộ Tư lệnh Vùng Cảnh sát biển 1, 2 và Hải quân Vùng 3, 4",
            [*(f"Bộ Tư lệnh Vùng Cảnh sát biển {n}" for n in (1, 2)), *(f"Hải quân Vùng {n}" for n in (3, 4))],
        ),
    ],
)
def test_lists_of_agencies(words, names):
    assert [party.name for party in parse_list(words, 0)[0]] == names


def test_the_list_of_partners_ends_where_the_verb_begins():
    found = coordinators("Phối hợp chặt chẽ với Sở Tài chính, Sở Y tế thu hút các dự án đầu tư.")
    assert [party.name for party in found] == ["Sở Tài chính", "Sở Y tế"]


@pytest.mark.parametrize(
    "words",
    [
        "Luật Đất đai giao Bộ Tài chính chủ trì xây dựng quy định.",
        "Xét đề nghị của Sở Công Thương tại Báo cáo số 12/BC-SCT",
        "thực hiện theo yêu cầu của Bộ Tài chính",
        "với phương châm “Sở Ngoại vụ, Sở Công Thương là kênh quảng bá”",
    ],
)
def test_agencies_that_are_named_but_not_told(words):
    assert find_subject(mask(words)) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("rà soát, báo cáo kết quả thực hiện cho UBND tỉnh theo dõi.", "UBND tỉnh"),
        ("kiểm thử nền tảng; báo cáo Phó Giám đốc Nông Văn Đạt trước 29/4/2026.", "Phó Giám đốc Nông Văn Đạt"),
        ("chuẩn bị hồ sơ khen thưởng, nộp Sở Nội vụ trước 20/8/2026.", "Sở Nội vụ"),
        ("thống kê học sinh bỏ học, báo cáo về Sở ngày 05 hằng tháng.", "Sở"),
        ("xử lý các khoản nộp ngân sách còn thiếu.", None),
        ("gửi Sở Tài chính thẩm định, trình UBND tỉnh xem xét.", "UBND tỉnh"),
        ("báo cáo Bộ Tài chính để tổng hợp, báo cáo Thủ tướng Chính phủ.", "Bộ Tài chính"),
        ("Sau khi nghe Sở Ngoại vụ báo cáo tình hình", None),
        ("thực hiện nghiêm chế độ báo cáo định kỳ.", None),
    ],
)
def test_who_gets_the_result(words, name):
    assert report_to(words) == name


def test_two_actions_for_two_leads_are_two_tasks():
    text = "THÔNG BÁO\nVề việc X\n\nChủ tịch UBND tỉnh có ý kiến như sau:\n1. Sở Xây dựng kiểm tra công trình; Sở Giáo dục và Đào tạo cho học sinh nghỉ học.\nUBND tỉnh thông báo để các cơ quan biết, thực hiện./."
    leads = [[party.name for party in task.lead] for task in read_notice(text).tasks]
    assert leads == [["Sở Xây dựng"], ["Sở Giáo dục và Đào tạo"]]


def test_one_sentence_sets_the_date_of_several_items():
    text = (
        "THÔNG BÁO\nVề việc X\n\nChủ tịch UBND tỉnh kết luận như sau:\n1. Sở Y tế rà soát trang thiết bị.\n2. Sở Nội vụ rà soát biên chế.\n3. Sở Tài chính cân đối vốn.\n"
        "Kết quả thực hiện các mục 1, 2 gửi về Văn phòng UBND tỉnh trước ngày 15/8/2025.\nUBND tỉnh thông báo để các cơ quan biết, thực hiện./."
    )
    assert [task.deadline.due for task in read_notice(text).tasks] == [date(2025, 8, 15), date(2025, 8, 15), None]


def test_a_marked_stretch_becomes_one_task():
    one = read_unit(
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng\nrà soát, báo cáo UBND tỉnh trước ngày 15/8/2025.",
        TODAY,
        WorkCalendar(),
    )
    assert [party.name for party in one.lead] == ["Sở Tài chính"]
    assert one.deadline.due == date(2025, 8, 15)
    assert one.report_to == "UBND tỉnh"


def test_an_order_without_an_agency_is_a_warning_not_a_guess():
    text = "THÔNG BÁO\nVề việc X\n\nChủ tịch UBND tỉnh kết luận như sau:\n1. Rà soát các dự án chậm tiến độ trên địa bàn.\n2. Xây dựng phương án xử lý.\nUBND tỉnh thông báo để các cơ quan biết, thực hiện./."
    reading = read_notice(text)
    assert [task.lead for task in reading.tasks] == [(), ()]
    assert sum(warning.code == "no_lead" for warning in reading.warnings) == 2


def test_a_title_without_a_blank_line_below_ends_before_the_conclusions():
    head = "UBND TỈNH GIA LAI\nSố: 77/TB-UBND\nGia Lai, ngày 10 tháng 7 năm 2025\nTHÔNG BÁO\n"
    title = "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 09/7/2025\nChủ tịch UBND tỉnh kết luận như sau:\n"
    reading = read_notice(head + title + "1. Sở Tài chính rà soát vốn.\n2. Sở Xây dựng kiểm tra công trình.\n")
    assert reading.header.subject == "cuộc họp ngày 09/7/2025"
    assert reading.header.meeting_on == date(2025, 7, 9)
    assert len(reading.tasks) == 2


def test_beside_units_that_open_with_their_bodies_an_unknown_one_does_too():
    text = "THÔNG BÁO\nKết luận về an ninh\n\nChủ tịch UBND tỉnh kết luận:\n" + "\n".join(
        (
            "1. Sở Nội vụ chủ trì rà soát biên chế.",
            "2. Công an tỉnh tăng cường tuần tra ban đêm.",
            "3. Câu lạc bộ Hưu trí tỉnh vận động hội viên tham gia giữ gìn trật tự.",
            "4. Nhóm chuyên gia tư vấn: hoàn thiện báo cáo trước ngày 15/8/2025.",
            "5. Sở Y tế rà soát trạm y tế.",
            "6. Tăng cường tuyên truyền trên mạng xã hội.",
            "7. Tiến độ giải ngân bảo đảm theo kế hoạch.",
            "8. Sở Xây dựng kiểm tra các công trình.",
        )
    )
    leads = [[party.name for party in task.lead] for task in read_notice(text).tasks]
    assert leads[2:4] == [["Câu lạc bộ Hưu trí tỉnh"], ["Nhóm chuyên gia tư vấn"]]
    assert leads[5:-1] in ([[]], [[], []]), "neither a verb nor a thing is a body"
    assert "lead" in read_notice(text).tasks[2].doubts


def test_places_without_their_level_take_it_from_the_rest_of_the_paper():
    text = (
        "THÔNG BÁO\nKết luận\n\nDự họp có lãnh đạo xã Ia Grai, phường Pleiku.\nChủ tịch UBND tỉnh kết luận:\n"
        "1. UBND các xã, phường: Ia Grai, Pleiku, Ia Dơk rà soát quỹ đất.\n2. Sở Y tế rà soát trạm y tế.\n"
    )
    first = read_notice(text).tasks[0]
    assert [party.name for party in first.lead] == ["UBND xã Ia Grai", "UBND phường Pleiku", "UBND Ia Dơk"]


def test_headings_beside_those_of_bodies_name_bodies_too():
    text = "THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\n" + "\n".join(
        (
            "1. Sở Y tế\n- Rà soát danh mục thuốc.",
            "2. Các nghệ nhân, nghiệp chủ xưởng gỗ\n- Duy trì sản xuất tại làng nghề truyền thống.",
            "3. Sở Công Thương\n- Tổ chức hội chợ.",
            "4. Kinh phí thực hiện\n- Từ nguồn ngân sách tỉnh năm 2025.",
        )
    )
    leads = [[party.name for party in task.lead] for task in read_notice(text).tasks]
    assert leads == [["Sở Y tế"], ["Các nghệ nhân, nghiệp chủ xưởng gỗ"], ["Sở Công Thương"]]


@pytest.mark.parametrize(
    ("caps", "lead"),
    [
        ("SỞ Y TẾ", "Sở Y tế"),
        ("CÁC SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Các Sở Khoa học và Công nghệ"),
        ("VĂN PHÒNG UBND TỈNH", "Văn phòng UBND tỉnh"),
        ("ỦY BAN NHÂN DÂN XÃ IA GRAI", "Ủy ban nhân dân xã Ia Grai"),
        ("CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm"),
        ("SỞ NN&MT", "Sở NN&MT"),
        ("VĂN PHÒNG HĐND VÀ UBND XÃ", "Văn phòng HĐND và UBND xã"),
    ],
)
def test_a_heading_in_capitals_names_its_body_as_running_text_would(caps, lead):
    text = (
        f"THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\nI. {caps}\n1. Rà soát quỹ đất.\n2. {caps}: kiểm tra.\n"
    )
    assert [[party.name for party in task.lead] for task in read_notice(text).tasks] == [[lead], [lead]]


@pytest.mark.parametrize("caps", ["TỔ CHỨC THỰC HIỆN", "BÁO CÁO", "HỘI NGHỊ", "PHÒNG CHỐNG THIÊN TAI", "QUỸ ĐẤT"])
def test_a_title_in_capitals_is_no_body(caps):
    text = f"THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\nI. {caps}\n1. Rà soát quỹ đất, báo cáo kết quả.\n"
    (task,) = read_notice(text).tasks
    assert task.lead == ()


def test_below_yeu_cau_bodies_are_told_what_to_do_and_aims_are_none():
    text = "THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\n{}"
    told = "1. Yêu cầu:\n1.1. Sở Y tế rà soát trạm y tế.\n1.2. Sở Xây dựng kiểm tra công trình.\n"
    aims = "1. Yêu cầu:\n- Tổ chức an toàn, tiết kiệm.\n- Bảo đảm đúng tiến độ.\n"
    assert len(read_notice(text.format(told)).tasks) == 2
    assert read_notice(text.format(aims)).tasks == ()


def test_a_body_that_does_something_unheard_of_is_still_told_to():
    text = "THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\n1. {}\n2. Sở Nội vụ rà soát biên chế.\n"
    (first, _) = read_notice(text.format("Sở Y tế thăm nom các gia đình chính sách.")).tasks
    assert [party.name for party in first.lead] == ["Sở Y tế"]
    assert len(read_notice(text.format("Sở Y tế còn chậm trễ trong nhiều việc.")).tasks) == 1


def test_lines_that_break_before_names_and_numbers_are_joined():
    text = (
        "THÔNG BÁO\nKết luận về bảo vệ rừng\n\nChủ tịch UBND tỉnh kết luận, giao các đơn vị thực hiện các nhiệm vụ sau:\n"
        "1. UBND huyện Nguyên Bình kiểm điểm trách nhiệm để xảy ra phá rừng tại\nCa Thành, báo cáo trước ngày 30/8/2025.\n"
        "2. UBND huyện Bảo Lạc thu hồi đất rừng bị lấn chiếm, trồng lại trong vụ\nThu 2025, không để tái lấn chiếm.\n"
        "3. Ban Quản lý Vườn Quốc gia Phia Oắc, Ban Quản lý Khu bảo tồn loài\nVượn Cao Vít tăng cường tuần tra ban đêm.\n"
        "4. Công an tỉnh chỉ đạo điều tra, làm rõ các đối tượng chủ mưu, cầm\nđầu tại các xã vùng cao, vùng biên giới.\n"
    )
    tasks = read_notice(text).tasks
    assert [task.lead[-1].name for task in tasks] == [
        "UBND huyện Nguyên Bình",
        "UBND huyện Bảo Lạc",
        "Ban Quản lý Khu bảo tồn loài Vượn Cao Vít",
        "Công an tỉnh",
    ]
    assert tasks[0].deadline.due == date(2025, 8, 30)


def test_what_another_body_is_told_below_a_heading_is_a_task_of_its_own():
    text = (
        "THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\n1. UBND huyện Kbang\n"
        "Di dời các hộ dân ở vùng sạt lở trước ngày 15/9/2025. Giao Sở Xây dựng kiểm tra việc thực hiện.\n"
    )
    assert [[party.name for party in task.lead] for task in read_notice(text).tasks] == [
        ["UBND huyện Kbang"],
        ["Sở Xây dựng"],
    ]


def test_no_period_is_counted_from_the_day_of_the_meeting():
    text = "THÔNG BÁO\nKết luận tại cuộc họp về y tế\n\nNgày 16/3/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp về y tế. Chủ tịch UBND tỉnh kết luận như sau:\n1. Sở Y tế rà soát, báo cáo trong thời hạn 10 ngày kể từ ngày ký Thông báo này.\n2. Sở Nội vụ báo cáo trước ngày 20/4.\n"
    first, second = read_notice(text).tasks
    assert (first.deadline.due, second.deadline.due) == (None, date(2026, 4, 20))
    assert "deadline" in first.doubts


@pytest.mark.parametrize(
    ("name", "sure"),
    [
        ("UBND tỉnh", True),
        ("UBND thành phố Phú Quốc", True),
        ("Văn phòng Tỉnh ủy", True),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", True),
        ("Phòng Kế hoạch - Tài chính", True),
        ("Cục Quản lý Dược", True),
        ("Trung tâm Phát triển quỹ đất tỉnh", True),
        ("Trung tâm Hỗ trợ khởi nghiệp", False),
        ("Phòng Nghiệp vụ 2", False),
    ],
)
def test_bodies_that_all_offices_have_are_not_doubted(name, sure):
    text = f"THÔNG BÁO\nKết luận\n\nChủ tịch UBND tỉnh kết luận:\n1. {name} rà soát quy hoạch.\n2. Sở Y tế báo cáo.\n"
    task = read_notice(text).tasks[0]
    assert [party.name for party in task.lead] == [name]
    assert ("lead" not in task.doubts) == sure
