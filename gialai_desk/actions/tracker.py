"""The weekly trackers made from a snapshot of the register."""

from datetime import date
from pathlib import Path

from gialai_desk.actions import snapshots
from gialai_desk.desk import Desk
from gialai_desk.domain.progress import Progress, silent
from gialai_desk.domain.register import Counts


def write(
    desk: Desk, target: Path, *, as_of: date | None = None, layout: str = "A", progress: Progress = silent
) -> Counts:
    """Freeze the figures and write the tracker of the office (layout A) or of a unit (B); return its totals."""
    progress(0, 2, "Đang tổng hợp số liệu")
    frozen = snapshots.load(desk, snapshots.take(desk, as_of))
    progress(1, 2, f"Đang ghi {target.name}")
    if layout == "B":
        from gialai_desk.documents.unit_xlsx import write_unit_report  # on use: the Excel library is slow to load

        write_unit_report(frozen, target)
    else:
        from gialai_desk.documents.tracker_xlsx import write_tracker

        write_tracker(frozen, snapshots.previous(desk, frozen.as_of), target)
    progress(2, 2, "Xong")
    return frozen.counts
