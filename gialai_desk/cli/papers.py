"""The commands that write papers: tracker, letters, report, the Friday package, snapshots."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gialai_desk.actions import agencies, backup, drafts, formats, forms, friday, papers, snapshots, tasks, tracker
from gialai_desk.cli.context import DATE, Context, day_of, show_progress, write_json
from gialai_desk.domain.errors import NotAllowed
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.papers.drafts import KINDS
from gialai_desk.domain.papers.periods import Kind
from gialai_desk.domain.tasks import HEALTH_NAMES, Health

Command = Callable[..., Any]


def out_file(kind: str, words: str) -> Callable[[Command], Command]:
    """Return the option that names the file to write."""
    return click.option(
        "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar=kind, help=words
    )


def out_folder(kind: str, words: str) -> Callable[[Command], Command]:
    """Return the option that names the folder to write into."""
    return click.option(
        "--out", required=True, type=click.Path(file_okay=False, path_type=Path), metavar=kind, help=words
    )


@click.command(name="tracker")
@out_file("FILE.xlsx", "Tệp Excel sẽ ghi.")
@click.option(
    "--layout", type=click.Choice(["A", "B"]), default="A", help="A: bảng của văn phòng; B: báo cáo đơn vị 25 cột."
)
@click.pass_obj
def tracker_(context: Context, out: Path, layout: str) -> None:
    """Ghi bảng theo dõi tuần tính đến hôm nay (hoặc --today)."""
    if out.suffix.lower() != ".xlsx":
        raise NotAllowed("bảng theo dõi phải có đuôi .xlsx")
    counts = tracker.write(context.desk, out, layout=layout, progress=show_progress)
    click.echo(f"{out}: {counts.total} nhiệm vụ, quá hạn {counts[Health.OVERDUE]}")


@click.command(name="letters")
@out_folder("DIR", "Thư mục chứa công văn.")
@click.option("--agency", help="Chỉ cơ quan này.")
@click.option("--soon", is_flag=True, help="Nhắc nhiệm vụ sắp đến hạn thay vì đôn đốc nhiệm vụ quá hạn.")
@click.option("--joint", is_flag=True, help="Một công văn chung gửi các cơ quan, nhiệm vụ ở phụ lục.")
@click.pass_obj
def letters_(context: Context, out: Path, agency: str | None, soon: bool, joint: bool) -> None:
    """Soạn công văn đôn đốc: mỗi cơ quan chủ trì có nhiệm vụ quá hạn một tệp .docx; từ lần 3 kèm phiếu trình."""
    ids = [agencies.find(context.desk, agency).id] if agency else None
    for file in drafts.write_letters(context.desk, out, agency_ids=ids, soon=soon, joint=joint, progress=show_progress):
        click.echo(str(file))


@click.command(name="draft")
@click.argument("kind", type=click.Choice([one.code for one in KINDS]))
@out_file("FILE.docx", "Tệp Word sẽ ghi.")
@click.option("--agency", help="Cơ quan mà văn bản nói đến.")
@click.option("--notice", help="Số của thông báo in lại.")
@click.option("--person", help="Người bàn giao công việc.")
@click.option("--task", "keys", multiple=True, metavar="KEY", help="Mã nhiệm vụ; bỏ trống thì mọi nhiệm vụ còn mở.")
@click.option(
    "--set", "words", multiple=True, metavar="NAME=WORDS", help='Nội dung của một mục, ví dụ place="Phòng họp số 1".'
)
@click.pass_obj
def draft_(context: Context, kind: str, out: Path, agency: str | None, notice: str | None, person: str | None, keys: tuple[str, ...], words: tuple[str, ...]) -> None:  # fmt: skip
    """Soạn thông báo, tờ trình, phiếu trình, phiếu chuyển, giấy mời, trả lời gia hạn, biên bản bàn giao."""
    wrong = next((one for one in words if "=" not in one), None)
    if wrong:
        raise NotAllowed(f"--set {wrong} phải có dạng tên=nội dung")
    made = drafts.make(
        context.desk,
        kind,
        {name.strip(): value for name, _, value in (one.partition("=") for one in words)},
        agency_id=agencies.find(context.desk, agency).id if agency else None,
        notice_id=drafts.of_number(context.desk, notice) if notice else None,
        person=person,
        task_ids=[tasks.find(context.desk, key).id for key in keys] if keys else None,
    )
    drafts.write(made, out)
    click.echo(f"{out}: {made.kind.title.lower()}, {len(made.tasks)} nhiệm vụ")


@click.command()
@out_file("FILE.docx", "Tệp Word sẽ ghi.")
@click.option("--period", type=click.Choice(["week", "month", "quarter"]), default="week", help="Tuần, tháng hay quý.")
@click.pass_obj
def report(context: Context, out: Path, period: Kind) -> None:
    """Ghi báo cáo tình hình thực hiện nhiệm vụ của kỳ có hôm nay (hoặc --today)."""
    if out.suffix.lower() != ".docx":
        raise NotAllowed("báo cáo phải có đuôi .docx")
    friday.write_report(context.desk, out, period)
    click.echo(str(out))


@click.command(name="friday")
@click.option(
    "--out", required=True, type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Thư mục chứa gói."
)
@click.option("--snapshot", type=DATE, help="Làm lại gói của số liệu đã chốt ngày này.")
@click.pass_obj
def friday_(context: Context, out: Path, snapshot: datetime | None) -> None:
    """Làm gói thứ Sáu: số liệu chốt, hai bảng theo dõi, báo cáo, công văn dự thảo, tóm tắt, MANIFEST."""
    if snapshot is None:
        for one in friday.lights(context.desk):
            click.echo(f"  ! {one}", err=True)
    folder, files = friday.make(context.desk, out, context.draw, day=day_of(snapshot), progress=show_progress)
    click.echo(f"{folder}: {len(files)} tệp")


@click.command(name="snapshots")
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@click.option("--compare", type=(DATE, DATE), metavar="DAY DAY", help="So sánh số liệu chốt của hai ngày.")
@click.option("--rows", type=DATE, metavar="DAY", help="Liệt kê từng nhiệm vụ của số liệu đã chốt ngày này.")
@click.option("--health", type=click.Choice([one.value for one in Health]), help="Cùng --rows: chỉ tình trạng này.")
@click.option("--agency", help="Cùng --rows: chỉ cơ quan chủ trì này.")
@click.pass_obj
def snapshots_(context: Context, as_json: bool, compare: tuple[datetime, datetime] | None, rows: datetime | None, health: str | None, agency: str | None) -> None:  # fmt: skip
    """Liệt kê số liệu đã chốt, so sánh hai ngày, hoặc mở một con số ra từng nhiệm vụ."""
    if rows:
        _rows_of(context, rows, health, agency, as_json)
        return
    if compare:
        changed = snapshots.compare(context.desk, compare[0].date(), compare[1].date())
        told = [(one.kind.value, key_of(one.task.code), one.task.lead, one.before, one.after) for one in changed]
        if as_json:
            write_json([dict(zip(("change", "key", "lead", "before", "after"), row, strict=True)) for row in told])
        for row in told if not as_json else ():
            click.echo(f"{row[0]:22}  {row[1]:13}  {row[2]:30}  {row[3]} → {row[4]}")
        return
    found = snapshots.listing(context.desk)
    if as_json:
        write_json(
            [
                {"as_of": f"{one.as_of}", "taken_at": one.taken_at, "tasks": one.tasks, "sha256": one.sha256}
                for one in found
            ]
        )
        return
    for one in found:
        click.echo(f"{one.as_of:%d/%m/%Y}  {one.tasks:6} nhiệm vụ  chốt lúc {one.taken_at}  {one.person}")


def _rows_of(context: Context, day: datetime, health: str | None, agency: str | None, as_json: bool) -> None:
    """Print the tasks that a kept figure counts."""
    found = snapshots.rows(context.desk, day.date(), health=Health(health) if health else None, agency=agency)
    if as_json:
        write_json(
            [{"key": key_of(one.code), "lead": one.lead, "due": one.due and f"{one.due}", "health": one.health.value, "text": one.text} for one in found]
        )  # fmt: skip
        return
    for one in found:
        due = f"{one.due:%d/%m/%Y}" if one.due else "–"
        click.echo(f"{key_of(one.code)}  {due:10}  {HEALTH_NAMES[one.health]:20}  {one.lead:30}  {one.text[:80]}")
    click.echo(f"{len(found)} nhiệm vụ", err=True)


@click.command()
@click.argument("path", metavar="[FILE.docx]", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@click.option("--mend", is_flag=True, help="Ghi thêm một bản sao đã sửa những chỗ sửa được.")
@click.pass_obj
def check(context: Context, path: Path | None, as_json: bool, mend: bool) -> None:
    """Soát thể thức một tệp Word theo NĐ 30/2020; không có tệp thì kiểm tra tệp dữ liệu."""
    if path is None:
        _check_desk(context)
        return
    paper, found = formats.review(path)
    wrong = [one for one in found if one.verdict == "sai"]
    if as_json:
        write_json([one.__dict__ for one in found])
    else:
        for one in wrong:
            place = f" – “{' '.join(paper.lines[one.line].text.split())[:50]}”" if one.line >= 0 else ""
            click.echo(f"{one.code}  {one.title}: {one.why}{place} ({one.source})")
        click.echo(f"{len(wrong)} chỗ sai, {sum(1 for one in found if one.verdict == 'đạt')} đạt", err=True)
    if mend:
        click.echo(f"{formats.mend(path)}")
    if wrong and not mend:
        sys.exit(1)


def _check_desk(context: Context) -> None:
    problems = backup.check(context.desk)
    for one in problems:
        click.echo(one, err=True)
    click.echo("Tệp dữ liệu hỏng" if problems else "Tệp dữ liệu tốt")
    if problems:
        sys.exit(1)


@click.command(name="forms")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Ghi phiếu cập nhật của từng cơ quan vào thư mục này.",
)
@click.pass_obj
def forms_(context: Context, out: Path | None) -> None:
    """Gửi phiếu cập nhật cho các cơ quan (--out); không có --out thì liệt kê phiếu chưa trả lời."""
    if out:
        for file in forms.send(context.desk, out, progress=show_progress):
            click.echo(str(file))
        return
    for form, name in forms.board(context.desk):
        state = f"trả lời {form.answered_on:%d/%m/%Y}" if form.answered_on else "chưa trả lời"
        click.echo(f"{form.as_of:%d/%m/%Y}  {form.tasks:4} nhiệm vụ  {state:22}  {name}")


@click.command()
@click.argument(
    "paths", metavar="FILE.xlsx...", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path)
)
@click.option("--dry-run", is_flag=True, help="Chỉ so với sổ, không ghi gì.")
@click.pass_obj
def reply(context: Context, paths: tuple[Path, ...], dry_run: bool) -> None:
    """Nhận phiếu trả lời: ghi những ô mới; ô khác với sổ chỉ được nêu ra."""
    for path in paths:
        found = forms.read(context.desk, path)
        for cell in found.cells:
            if cell.state == "conflict":
                click.echo(f"  ! {cell.key}: sổ ghi “{cell.was}”, phiếu ghi “{cell.now}”", err=True)
        for words in found.strange:
            click.echo(f"  ! {words}", err=True)
        new = sum(1 for cell in found.cells if cell.state == "new")
        if not dry_run and new:
            forms.accept(context.desk, found)
        click.echo(f"{path}: {new} ô mới{'' if dry_run else ', đã ghi'}")


@click.command()
@click.option("--agency", required=True, help="Cơ quan sẽ họp.")
@out_file("FILE.docx", "Tệp Word sẽ ghi.")
@click.pass_obj
def meeting(context: Context, agency: str, out: Path) -> None:
    """Ghi tờ họp: mọi kết luận đã giao một cơ quan, đã xong, chưa xong, chờ ai."""
    body = agencies.find(context.desk, agency)
    click.echo(f"{out}: {papers.write_meeting(context.desk, body.id, out)} nhiệm vụ chủ trì")


@click.command()
@out_file("FILE.docx", "Tệp Word sẽ ghi.")
@click.pass_obj
def unclear(context: Context, out: Path) -> None:
    """Ghi phiếu hỏi lại 6 rõ: nhiệm vụ thiếu cơ quan, thời hạn, sản phẩm."""
    click.echo(f"{out}: {papers.write_questions(context.desk, out)} nhiệm vụ chưa rõ")


@click.command()
@out_file("FILE.xlsx", "Tệp Excel sẽ ghi.")
@click.option("--year", type=click.IntRange(2000, 2100), help="Năm của sổ; bỏ trống thì năm nay.")
@click.pass_obj
def registers(context: Context, out: Path, year: int | None) -> None:
    """Ghi sổ đăng ký văn bản đi, đến và sổ theo dõi giải quyết của một năm."""
    for words in papers.write_registers(context.desk, year or context.desk.today.year, out):
        click.echo(f"  ! {words}", err=True)
    click.echo(str(out))


@click.command(name="fill")
@click.argument("form", metavar="FORM", type=click.Path(dir_okay=False, path_type=Path))
@out_file("FILE", "Tệp sẽ ghi, cùng đuôi với mẫu.")
@click.pass_obj
def fill_(context: Context, form: Path, out: Path) -> None:
    """Điền mẫu riêng của cơ quan (.docx, .xlsx có {{trường}})."""
    for words in papers.fill_form(context.desk, form, out):
        click.echo(f"  ! {words} trong mẫu không giữ được", err=True)
    click.echo(str(out))


PAPER_COMMANDS = (
    fill_,
    registers,
    meeting,
    unclear,
    tracker_,
    letters_,
    draft_,
    report,
    friday_,
    snapshots_,
    check,
    forms_,
    reply,
)
