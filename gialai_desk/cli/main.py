"""The commands (a stable contract): exit 0 done, 1 an error that a person can mend, 2 wrong usage."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gialai_desk import __version__
from gialai_desk.actions import agencies, backup, demo, importing, listings, overview, setup, sheets, tasks
from gialai_desk.actions.friday import Draw
from gialai_desk.cli.context import DATE, Context, day_of, show_progress, write_json
from gialai_desk.cli.papers import PAPER_COMMANDS
from gialai_desk.cli.shapes import imported_shape, reading_shape, task_shape
from gialai_desk.domain.errors import DeskError, DuplicateNotice, NotAllowed
from gialai_desk.domain.keys import key_of
from gialai_desk.domain.messages import message
from gialai_desk.domain.tasks import HEALTH_NAMES, Health


@click.group()
@click.version_option(__version__, prog_name="gialai-desk")
@click.option(
    "--file",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="DESK.db",
    help="Tệp dữ liệu; bỏ trống thì dùng tệp của người đang làm việc.",
)
@click.option("--today", type=DATE, help="Coi như hôm nay là ngày này (YYYY-MM-DD).")
@click.pass_context
def cli(context: click.Context, path: Path | None, today: datetime | None) -> None:
    """GiaLai Desk: theo dõi nhiệm vụ giao trong thông báo kết luận. Không có lệnh nào mở cửa sổ."""
    context.obj = Context(path, day_of(today), context.obj)
    context.call_on_close(context.obj.close)


@cli.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
def read(path: Path, as_json: bool) -> None:
    """Đọc một văn bản và in những gì tìm thấy; không lưu gì."""
    _, reading = importing.read(path)
    shape = reading_shape(reading)
    if as_json:
        write_json(shape)
        return
    doc = shape["doc"]
    click.echo(
        f"{doc['type'] or 'Văn bản'} {doc['number'] or '(không in số)'} · {doc['issuer'] or ''} · {doc['subject'] or ''}"
    )
    for number, task in enumerate(shape["tasks"], 1):
        due = task["deadline"] or task["recurring"] or "không nêu hạn"
        click.echo(f"{number:3}. [{'; '.join(task['lead']) or 'chưa rõ chủ trì'}] {task['text'][:90]} ({due})")
    for warning in shape["warnings"]:
        click.echo(f"  ! {warning}", err=True)


def _import_sheet(context: Context, path: Path) -> dict[str, Any]:
    """Take over every task of the largest table of a workbook that is not in the register yet."""
    proposal = sheets.read(context.desk, path, show_progress)[0]
    fresh = [line.row.number for line in proposal.lines if line.twin is None]
    count = sheets.take_over(context.desk, proposal, fresh, show_progress)
    return {"file": str(path), "rows": count, "known": len(proposal.lines) - count, "warnings": list(proposal.log)}


@cli.command(name="import")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@click.pass_obj
def import_(context: Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Vào sổ các văn bản cùng mọi nhiệm vụ đề xuất; tệp lỗi hoặc trùng không cản tệp khác."""
    results: list[dict[str, Any]] = []
    failed = False
    for path in paths:
        try:
            if importing.is_tracker(path):
                results.append(_import_sheet(context, path))
                continue
            found = importing.import_file(context.desk, path, show_progress)
            results.append(imported_shape(path, found))
        except DuplicateNotice as error:
            results.append({"file": str(path), "duplicate": error.notice_id, "message": message(error)})
        except DeskError as error:
            failed = True
            results.append({"file": str(path), "error": message(error)})
    if as_json:
        write_json(results)
    else:
        for one in results:
            words = (
                one.get("error")
                or one.get("message")
                or f"{one['rows'] if 'rows' in one else len(one['tasks'])} nhiệm vụ, {len(one['warnings'])} điểm cần xem"
            )
            click.echo(f"{one['file']}: {words}", err="error" in one)
    if failed:
        sys.exit(1)


@cli.command(name="tasks")
@click.option("--agency", help="Chỉ nhiệm vụ của cơ quan này (chủ trì hoặc phối hợp).")
@click.option("--health", type=click.Choice([one.value for one in Health]), help="Chỉ nhiệm vụ ở tình trạng này.")
@click.option("--due-before", type=DATE, help="Chỉ nhiệm vụ đến hạn trước ngày này.")
@click.option("--search", "words", help="Chỉ nhiệm vụ có những chữ này (không cần dấu).")
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Ghi danh sách ra tệp .xlsx, .docx hoặc .pdf.",
)
@click.pass_obj
def tasks_(
    context: Context,
    agency: str | None,
    health: str | None,
    due_before: datetime | None,
    words: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Liệt kê nhiệm vụ trong sổ."""
    found = overview.register(context.desk)
    key = agencies.find(context.desk, agency).id if agency else None
    ids = overview.matching_tasks(context.desk, words) if words else None
    lines = overview.filtered(
        found, agency=key, health=Health(health) if health else None, due_before=day_of(due_before), ids=ids
    )
    if out:
        rows = listings.write(listings.of_tasks(found, lines, "Nhiệm vụ trong sổ"), out, context.draw)
        click.echo(f"{out}: {rows} nhiệm vụ")
        return
    if as_json:
        write_json([task_shape(found, line) for line in lines])
        return
    for line in lines:
        due = f"{line.due:%d/%m/%Y}" if line.due else "–"
        click.echo(
            f"{key_of(line.code)}  {due:10}  {HEALTH_NAMES[line.health]:20}  {found.party(line.lead):30}  {line.text[:80]}"
        )
    click.echo(f"{len(lines)} nhiệm vụ", err=True)


@cli.command()
@click.argument("task")
@click.option("--result", required=True, help="Kết quả thực hiện.")
@click.option("--done-on", type=DATE, help="Ngày hoàn thành; có ngày này thì nhiệm vụ được ghi là xong.")
@click.option("--paper", default="", help='Văn bản chứng minh: "số 45/TTr-SNV ngày 20/7/2025".')
@click.pass_obj
def progress(context: Context, task: str, result: str, done_on: datetime | None, paper: str) -> None:
    """Ghi tiến độ cho nhiệm vụ TASK (mã, hoặc vài chữ chỉ một nhiệm vụ)."""
    found = tasks.find(context.desk, task)
    tasks.report(context.desk, found.id, result, done_on=day_of(done_on), paper=paper, closes=done_on is not None)
    click.echo(f"{key_of(found.code)}: đã ghi{' hoàn thành' if done_on else ' tiến độ'}")


@cli.group(invoke_without_command=True, name="backup")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Bản sao sẽ ghi.")
@click.pass_context
def backup_(context: click.Context, out: Path | None) -> None:
    """Sao lưu có kiểm chứng (--out FILE), hoặc kiểm tra tệp dữ liệu (check)."""
    if context.invoked_subcommand:
        return
    if out is None:
        raise click.UsageError("Cần --out FILE hoặc lệnh con check.")
    backup.backup_to(context.obj.desk, out)
    click.echo(f"{out}: đã sao lưu và kiểm tra")


@backup_.command(name="check")
@click.pass_obj
def check_desk(context: Context) -> None:
    """Kiểm tra sự toàn vẹn của tệp dữ liệu."""
    problems = backup.check(context.desk)
    for one in problems:
        click.echo(one, err=True)
    click.echo("Tệp dữ liệu hỏng" if problems else "Tệp dữ liệu tốt")
    if problems:
        sys.exit(1)


@cli.command(name="demo")
@click.option(
    "--out",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Tệp dữ liệu mới.",
)
@click.option(
    "--tasks",
    "count",
    type=click.IntRange(1, 1_000_000),
    help="Số nhiệm vụ giả định; bỏ trống thì dùng hai thông báo mẫu.",
)
@click.pass_obj
def demo_(context: Context, out: Path, count: int | None) -> None:
    """Tạo một tệp dữ liệu để dùng thử."""
    if out.exists():
        raise NotAllowed(f"tệp “{out}” đã có; hãy chọn tên khác")
    desk = setup.open_desk(out, today=context.today)
    try:
        if count:
            demo.plausible(desk, count, progress=show_progress)
        else:
            demo.samples(desk, progress=show_progress)
    finally:
        desk.close()
    click.echo(f"{out}: đã tạo")


for paper_command in PAPER_COMMANDS:
    cli.add_command(paper_command)


def run_command(arguments: list[str], draw: Draw) -> int:
    """Run one command, `draw` writes PDF pages; errors of the world outside become one sentence on stderr and exit status 1."""
    run: Callable[..., Any] = cli.main
    try:
        run(args=arguments, prog_name="gialai-desk", standalone_mode=False, obj=draw)
    except DeskError as error:
        click.echo(message(error), err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Abort:
        click.echo("Đã dừng.", err=True)
        return 130
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0
