"""One Vietnamese sentence with advice for each error: what happened, what was kept, what to do."""

from collections.abc import Callable
from typing import Any

from gialai_desk.domain import errors as e

_MESSAGES: dict[type[e.DeskError], Callable[[Any], str]] = {
    e.FileMissing: lambda x: f"Không tìm thấy tệp “{x.path}”. Hãy kiểm tra lại đường dẫn.",
    e.FileUnreadable: lambda x: f"Không đọc được tệp “{x.path}”: tệp hỏng hoặc không đúng định dạng. Chưa có gì được ghi vào sổ.{_detail(x.detail)}",
    e.FormatUnknown: lambda x: f"Chưa đọc được loại tệp của “{x.path}”. Hãy dùng tệp Word, PDF, ảnh quét, .txt, .html, hoặc dán nội dung văn bản.",
    e.NoText: lambda x: f"Tệp “{x.path}” là bản quét, không có chữ bên trong. Tệp vẫn nguyên; hãy nhập hoặc dán nội dung, hoặc cài Tesseract (gói tiếng Việt) để chương trình tự nhận dạng chữ.",
    e.PasswordNeeded: lambda x: f"Mật khẩu không mở được tệp “{x.path}”. Hãy nhập lại mật khẩu." if x.wrong else f"Tệp “{x.path}” có mật khẩu. Hãy nhập mật khẩu để mở.",
    e.OldWord: lambda x: f"Tệp “{x.path}” là Word đời cũ (.doc). Hãy mở bằng Word, lưu lại thành .docx rồi đưa vào; hoặc cài LibreOffice trên máy này để chương trình tự đọc.",
    e.NoTable: lambda x: f"Không tìm thấy bảng nhiệm vụ nào trong “{x.path}”. Bảng cần có dòng tiêu đề với cột nội dung và ít nhất một cột khác (chủ trì, thời hạn…).",
    e.FileTooLarge: lambda x: f"Tệp “{x.path}” quá lớn ({x.megabytes} MB khi mở ra) nên không được đọc. Hãy kiểm tra lại tệp.",
    e.EmptyText: lambda _: "Văn bản không có nội dung. Hãy dán hoặc nhập nội dung rồi thử lại.",
    e.DuplicateNotice: lambda x: f"Văn bản này đã có trong sổ: “{x.subject}”. Không có gì bị ghi thêm.",
    e.CannotWrite: lambda x: f"Không ghi được tệp “{x.path}”. Hãy đóng tệp nếu đang mở, hoặc chọn thư mục khác.{_detail(x.detail)}",
    e.DiskFull: lambda _: "Ổ đĩa đã đầy nên chưa ghi được. Những gì đã lưu trước đó vẫn còn; hãy giải phóng dung lượng rồi thử lại.",
    e.DeskReadOnly: lambda x: f"Không có quyền ghi vào tệp dữ liệu “{x.path}”. Hãy chuyển tệp sang thư mục ghi được.",
    e.DeskUnopenable: lambda x: f"Không mở được tệp dữ liệu “{x.path}”. Hãy kiểm tra thư mục và quyền truy cập.{_detail(x.detail)}",
    e.DeskBusy: lambda _: "Tệp dữ liệu đang bận vì chương trình khác đang ghi. Chưa có gì thay đổi; hãy thử lại sau giây lát.",
    e.DeskDamaged: lambda x: f"Tệp “{x.path}” không phải tệp dữ liệu GiaLai Desk hoặc đã hỏng. Hãy mở bản sao lưu gần nhất trong thư mục “backups”.",
    e.DeskNewer: lambda x: f"Tệp “{x.path}” do phiên bản mới hơn tạo ra. Hãy cài phiên bản mới của GiaLai Desk rồi mở lại.",
    e.DeskElsewhere: lambda x: f"Tệp “{x.path}” nằm trên {x.place}; để đó dễ mất dữ liệu. Hãy chuyển tệp về một thư mục trên máy này, rồi dùng chức năng sao lưu để gửi bản sao.",
    e.DeskOpenTwice: lambda x: f"Tệp “{x.path}” đang mở ở một cửa sổ khác. Hãy dùng cửa sổ đó hoặc đóng nó trước.",
    e.NotFound: lambda x: f"Không tìm thấy {x.what} “{x.name}”.",
    e.FormUnknown: lambda x: (
        f"Mẫu có trường không hiểu: {', '.join('{{' + one + '}}' for one in x.fields)}. Trường dùng được: {', '.join(x.known)}."
    ),
    e.WrongKey: lambda x: f"Mã “{x.key}” sai ở một chữ số hoặc chữ kiểm tra cuối; hãy đối chiếu lại với văn bản.",
    e.Ambiguous: lambda x: f"“{x.name}” chưa rõ là: {'; '.join(x.candidates)}. Hãy ghi đầy đủ hơn.",
    e.NotAllowed: lambda x: f"Không thực hiện được: {x.reason}.",
    e.NothingToUndo: lambda x: "Không còn thao tác nào để làm lại." if x.redo else "Không còn thao tác nào để hoàn tác.",
    e.NothingLate: lambda _: "Không có nhiệm vụ quá hạn nào cần đôn đốc.",
}  # fmt: skip


def _detail(text: str) -> str:
    return f" (Chi tiết: {text})" if text else ""


def message(error: e.DeskError) -> str:
    """Return the sentence for a person."""
    return _MESSAGES[type(error)](error)
