"""What can go wrong in the world outside: errors that carry data and have a sentence in `messages`."""

from typing import Any, dataclass_transform


@dataclass_transform()
class DeskError(Exception):
    """Something a person can understand and act on; anything else is a bug.

    The names a subclass annotates are its arguments (made so without `dataclasses`: defining them is part of every start).
    """

    def __init__(self, *values: Any, **named: Any) -> None:
        super().__init__(*values, *named.values())
        names = type(self).__annotations__
        given = dict(zip(names, values, strict=False)) | named
        self.__dict__.update({name: getattr(type(self), name, None) for name in names} | given)


class FileMissing(DeskError):
    """The file named does not exist."""

    path: str


class FileUnreadable(DeskError):
    """The file cannot be opened or is damaged."""

    path: str
    detail: str = ""


class FormatUnknown(DeskError):
    """The kind of file is none that can be read."""

    path: str


class NoText(DeskError):
    """The file is a scan: there are no letters in it."""

    path: str


class PasswordNeeded(DeskError):
    """The file is protected by a password; `wrong` = the one given does not open it."""

    path: str
    wrong: bool = False


class OldWord(DeskError):
    """The file is a .doc of before 2007 and no program that could open it is on this machine."""

    path: str


class NoTable(DeskError):
    """No table of tasks was found in the file."""

    path: str


class FileTooLarge(DeskError):
    """The file, or what it would unpack to, is larger than any notice."""

    path: str
    megabytes: int


class EmptyText(DeskError):
    """There is nothing to read."""


class DuplicateNotice(DeskError):
    """The notice is registered already."""

    subject: str
    notice_id: str


class CannotWrite(DeskError):
    """A file cannot be written where the person wants it."""

    path: str
    detail: str = ""


class DiskFull(DeskError):
    """No room is left on the disk."""


class DeskReadOnly(DeskError):
    """The desk file or its folder cannot be written."""

    path: str = ""


class DeskUnopenable(DeskError):
    """The desk file cannot be opened."""

    path: str
    detail: str = ""


class DeskBusy(DeskError):
    """Another program holds the desk file for too long."""


class DeskDamaged(DeskError):
    """The desk file is not a desk or is damaged."""

    path: str = ""


class DeskNewer(DeskError):
    """The desk file was written by a newer program."""

    path: str


class DeskElsewhere(DeskError):
    """The desk file lies on a network share or in a synchronised folder."""

    path: str
    place: str


class DeskOpenTwice(DeskError):
    """Another window has this desk open."""

    path: str


class NotFound(DeskError):
    """A record that was named does not exist."""

    what: str
    name: str


class FormUnknown(DeskError):
    """A form of the office names fields that do not exist."""

    fields: tuple[str, ...]
    known: tuple[str, ...]


class WrongKey(DeskError):
    """The key of a task has a wrong digit or letter."""

    key: str


class Ambiguous(DeskError):
    """A name fits several records."""

    name: str
    candidates: tuple[str, ...]


class NotAllowed(DeskError):
    """An action that makes no sense in the present state; the reason is a Vietnamese clause."""

    reason: str


class NothingToUndo(DeskError):
    """There is no change to take back, or none to do again."""

    redo: bool = False


class NothingLate(DeskError):
    """No agency has a late task, so there is no letter to write."""


class Cancelled(Exception):  # noqa: N818 - not an error: a person pressed Cancel
    """A person cancelled the work."""
