"""Files that offices send, good and bad: what can be read is read, what cannot gets one clear error."""

import io
import zipfile

import docx
import pypdfium2 as pdfium
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from gialai_desk.actions import importing
from gialai_desk.documents.read import read_file
from gialai_desk.documents.source import MAX_BYTES
from gialai_desk.domain.errors import (
    EmptyText,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    FormatUnknown,
    NoText,
    PasswordNeeded,
)
from gialai_desk.domain.extraction.reading import read_notice
from tests.conftest import FILES

TEXT = (FILES / "notices" / "tb_so.txt").read_text(encoding="utf-8")


def save(document, path):
    document.save(str(path))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_in_every_encoding(tmp_path, encoding):
    file = tmp_path / "n.txt"
    file.write_bytes(TEXT.encode(encoding))
    assert len(read_notice(read_file(file).text).tasks) == 7


def test_word_paragraphs_are_read_like_the_text(tmp_path):
    document = docx.Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    assert len(read_notice(read_file(save(document, tmp_path / "n.docx")).text).tasks) == 7


def test_letterhead_and_signature_tables_and_task_tables(tmp_path):
    document = docx.Document()
    head = document.add_table(2, 2)
    head.cell(0, 0).text, head.cell(0, 1).text = (
        "ỦY BAN NHÂN DÂN\nTỈNH GIA LAI",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    )
    head.cell(1, 0).text, head.cell(1, 1).text = "Số: 77/KH-UBND", "Gia Lai, ngày 05 tháng 01 năm 2026"
    for line in (
        "KẾ HOẠCH",
        "Phát triển du lịch năm 2026",
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nhiệm vụ theo bảng sau đây và yêu cầu các cơ quan thực hiện:",
    ):
        document.add_paragraph(line)
    table = document.add_table(3, 5)
    rows = (("TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"),
            ("1", "Xây dựng bản đồ du lịch số", "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ; các xã, phường", "Quý II/2026"),
            ("2", "Nâng cấp biển chỉ dẫn", "Sở Xây dựng", "UBND các xã, phường", "Trước ngày 30/9/2026"))  # fmt: skip
    for number, values in enumerate(rows):
        for cell, value in zip(table.rows[number].cells, values, strict=True):
            cell.text = value
    reading = read_notice(read_file(save(document, tmp_path / "n.docx")).text)
    assert (reading.header.number, reading.header.issuer) == ("77/KH-UBND", "UBND tỉnh Gia Lai")
    assert [(task.lead[0].name, str(task.deadline.due)) for task in reading.tasks] == [
        ("Sở Văn hóa, Thể thao và Du lịch", "2026-06-30"),
        ("Sở Xây dựng", "2026-09-30"),
    ]


def test_automatic_numbers_are_printed_and_deletions_left_out(tmp_path):
    document = docx.Document()
    for words in ("Sở Y tế rà soát trang thiết bị.", "Sở Nội vụ tham mưu biên chế."):
        document.add_paragraph(words, style="List Number")
    changed = document.add_paragraph("Giao ")
    changed._p.append(
        parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="a"><w:r><w:t>Sở Tài chính</w:t></w:r></w:ins>')
    )
    changed._p.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="2" w:author="a"><w:r><w:delText>Sở Công Thương</w:delText></w:r></w:del>'
        )
    )
    text = read_file(save(document, tmp_path / "n.docx")).text
    assert "1. Sở Y tế" in text and "2. Sở Nội vụ" in text
    assert "Giao Sở Tài chính" in text and "Công Thương" not in text


def make_pdf(path, words):
    """Write a PDF with a text layer by hand (Latin letters are enough for the reader)."""
    stream = (
        b"BT /F1 12 Tf 72 700 Td 14 TL "
        + b" ".join(b"(" + line.encode("latin-1") + b") Tj T*" for line in words)
        + b" ET"
    )
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    path.write_bytes(out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start)
    return path


def test_a_pdf_with_a_text_layer(tmp_path):
    file = make_pdf(tmp_path / "n.pdf", ["THONG BAO ve viec kiem tra", "1. So Y te bao cao truoc ngay 15/7/2025."])
    assert "bao cao truoc ngay 15/7/2025" in read_file(file).text


def test_a_scan_says_so(tmp_path):
    document = pdfium.PdfDocument.new()
    document.new_page(595, 842)
    document.save(str(tmp_path / "scan.pdf"))
    with pytest.raises(NoText):
        read_file(tmp_path / "scan.pdf")


def bad_files(folder):
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("hello.txt", "x")
    whole = io.BytesIO()
    docx.Document().save(whole)
    yield "cut.docx", whole.getvalue()[:3000], FileUnreadable
    yield "zip.docx", zipped.getvalue(), FormatUnknown
    yield "cut.pdf", b"%PDF-1.4\n1 0 obj<<", FileUnreadable
    yield "binary.txt", bytes(range(256)) * 40, FileUnreadable
    yield "old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, FormatUnknown
    yield (
        "locked.docx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 3,
        PasswordNeeded,
    )
    yield "program.exe", b"MZ\x90\x00" * 50, FormatUnknown
    yield "empty.txt", b"", EmptyText
    yield "spaces.txt", b" \n\n ", EmptyText


@pytest.mark.parametrize("name", [name for name, _, _ in bad_files(None)])
def test_bad_files_get_one_clear_error_and_store_nothing(desk, tmp_path, name):
    content, kind = next((content, kind) for one, content, kind in bad_files(tmp_path) if one == name)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(kind):
        importing.import_file(desk, tmp_path / name)
    assert desk.db.execute("SELECT (SELECT count(*) FROM notices) + (SELECT count(*) FROM sources)").fetchone()[0] == 0


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(FileMissing):
        read_file(tmp_path / "none.txt")
    with pytest.raises(FormatUnknown):
        read_file(tmp_path)


def test_a_zip_bomb_is_refused_before_it_unpacks(tmp_path):
    file = tmp_path / "bomb.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\x00" * 400_000_000)
    with pytest.raises(FileTooLarge):
        read_file(file)


def test_a_sparse_giant_is_refused_unread(tmp_path):
    file = tmp_path / "giant.txt"
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(FileTooLarge):
        read_file(file)


def test_outside_entities_are_not_followed(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("mật khẩu của phòng")
    whole = io.BytesIO()
    docx.Document().save(whole)
    file = tmp_path / "xxe.docx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = (
                    f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}">]><w:document {nsdecls("w")}><w:body><w:p><w:r>'
                    "<w:t>Nội dung thông báo kết luận của tỉnh &s;</w:t></w:r></w:p></w:body></w:document>"
                ).encode()
            target.writestr(name, content)
    assert "mật khẩu" not in read_file(file).text


def test_the_name_does_not_decide(tmp_path):
    document = docx.Document()
    document.add_paragraph(TEXT)
    file = save(document, tmp_path / "thong-bao.txt")
    assert "UBND xã Trà Bồng" in read_file(file).text
