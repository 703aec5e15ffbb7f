"""Progress of long work: a call that reports and is also the place where work can be cancelled."""

from typing import Protocol


class Progress(Protocol):
    """Told how far the work is; raises `Cancelled` when the person wants to stop."""

    def __call__(self, done: int, total: int, label: str) -> None:
        """Report `done` of `total` steps."""
        ...


def silent(done: int, total: int, label: str) -> None:
    """Report to nobody."""
