"""What can go wrong in the world outside: errors that carry data and have a sentence in `messages`."""

from dataclasses import dataclass


class DeskError(Exception):
    """Something a person can understand and act on; anything else is a bug."""


@dataclass(eq=False, repr=False)
class FileMissing(DeskError):
    """The file named does not exist."""

    path: str


@dataclass(eq=False, repr=False)
class FileUnreadable(DeskError):
    """The file cannot be opened or is damaged."""

    path: str
    detail: str = ""


@dataclass(eq=False, repr=False)
class FormatUnknown(DeskError):
    """The kind of file is none that can be read."""

    path: str


@dataclass(eq=False, repr=False)
class NoText(DeskError):
    """The file is a scan: there are no letters in it."""

    path: str


@dataclass(eq=False, repr=False)
class PasswordNeeded(DeskError):
    """The file is protected by a password."""

    path: str


@dataclass(eq=False, repr=False)
class FileTooLarge(DeskError):
    """The file, or what it would unpack to, is larger than any notice."""

    path: str
    megabytes: int


@dataclass(eq=False, repr=False)
class EmptyText(DeskError):
    """There is nothing to read."""


@dataclass(eq=False, repr=False)
class DuplicateNotice(DeskError):
    """The notice is registered already."""

    subject: str
    notice_id: str


@dataclass(eq=False, repr=False)
class CannotWrite(DeskError):
    """A file cannot be written where the person wants it."""

    path: str
    detail: str = ""


@dataclass(eq=False, repr=False)
class DiskFull(DeskError):
    """No room is left on the disk."""


@dataclass(eq=False, repr=False)
class DeskReadOnly(DeskError):
    """The desk file or its folder cannot be written."""

    path: str = ""


@dataclass(eq=False, repr=False)
class DeskUnopenable(DeskError):
    """The desk file cannot be opened."""

    path: str
    detail: str = ""


@dataclass(eq=False, repr=False)
class DeskBusy(DeskError):
    """Another program holds the desk file for too long."""


@dataclass(eq=False, repr=False)
class DeskDamaged(DeskError):
    """The desk file is not a desk or is damaged."""

    path: str = ""


@dataclass(eq=False, repr=False)
class DeskNewer(DeskError):
    """The desk file was written by a newer program."""

    path: str


@dataclass(eq=False, repr=False)
class DeskElsewhere(DeskError):
    """The desk file lies on a network share or in a synchronised folder."""

    path: str
    place: str


@dataclass(eq=False, repr=False)
class DeskOpenTwice(DeskError):
    """Another window has this desk open."""

    path: str


@dataclass(eq=False, repr=False)
class NotFound(DeskError):
    """A record that was named does not exist."""

    what: str
    name: str


@dataclass(eq=False, repr=False)
class Ambiguous(DeskError):
    """A name fits several records."""

    name: str
    candidates: tuple[str, ...]


@dataclass(eq=False, repr=False)
class NotAllowed(DeskError):
    """An action that makes no sense in the present state; the reason is a Vietnamese clause."""

    reason: str


@dataclass(eq=False, repr=False)
class NothingToUndo(DeskError):
    """There is no change to take back, or none to do again."""

    redo: bool = False


@dataclass(eq=False, repr=False)
class NothingLate(DeskError):
    """No agency has a late task, so there is no letter to write."""


class Cancelled(Exception):  # noqa: N818 - not an error: a person pressed Cancel
    """A person cancelled the work."""
