"""The status bar: figures, when it was saved and backed up, the work in progress with its Stop."""

from datetime import datetime

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from gialai_desk.actions.overview import Register
from gialai_desk.domain.register import Counts
from gialai_desk.domain.tasks import Health
from gialai_desk.qt.jobs import Job


class Status:
    """What the bottom of the window tells."""

    def __init__(self, bar: QStatusBar) -> None:
        self.figures = QLabel(bar)
        self.saved = QLabel(bar)
        self.progress = QProgressBar(bar)
        self.progress.setMaximumWidth(220)
        self.stop = QPushButton("Dừng", bar)
        bar.addWidget(self.figures)
        bar.addWidget(self.saved)
        bar.addPermanentWidget(self.progress)
        bar.addPermanentWidget(self.stop)
        bar.addPermanentWidget(QLabel("Ctrl+K tìm và ra lệnh · F1 trợ giúp", bar))
        self.hide_job()

    def show_figures(self, register: Register) -> None:
        """Tell how many tasks are late, due today, in all."""
        counts = Counts.of(register.lines)
        today = sum(1 for line in register.lines if line.due == register.as_of and line.closed_on is None)
        self.figures.setText(
            f"  {counts[Health.OVERDUE]:,} quá hạn  ·  {today:,} hôm nay  ·  {counts.total:,} nhiệm vụ".replace(
                ",", "."
            )
        )

    def show_saved(self, saved: datetime | None, copied: datetime | None) -> None:
        """Tell when the last change was written and the last backup made."""
        words = [
            f"đã lưu {saved:%H:%M}" if saved else "",
            f"sao lưu {copied:%d/%m %H:%M} ✓" if copied else "chưa sao lưu",
        ]
        self.saved.setText("·  " + "  ·  ".join(word for word in words if word))

    def show_job(self, job: Job) -> None:
        """Follow a job; Stop cancels it."""
        self.progress.setRange(0, 0)
        self.progress.show()
        self.stop.show()
        self.stop.clicked.connect(job.cancel)
        job.progressed.connect(self._report)

    def _report(self, done: int, total: int, label: str) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.progress.setFormat(label)

    def hide_job(self) -> None:
        """No work is in progress."""
        self.progress.hide()
        self.stop.hide()
