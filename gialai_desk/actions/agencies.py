"""The directory of agencies, signers and days off, as people keep it."""

from datetime import date

from gialai_desk.desk import Desk
from gialai_desk.domain.agencies import Agency, AgencyLink, Directory
from gialai_desk.domain.errors import NotAllowed, NotFound
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.letters import Signer
from gialai_desk.domain.text import fold, squeeze
from gialai_desk.store import agencies, letters, settings

EDITABLE = ("name", "short_name", "symbol", "kind", "aliases", "valid_from", "valid_to", "note", "position")


def listing(desk: Desk) -> list[Agency]:
    """Return the agencies in their official order."""
    return agencies.all_agencies(desk.db)


def directory(desk: Desk) -> Directory:
    """Return the directory of names."""
    return agencies.directory(desk.db)


def find(desk: Desk, name: str) -> Agency:
    """Return the agency of this name, or of these first letters when only one fits."""
    known = directory(desk)
    agency = known.find(name)
    if agency:
        return agency
    near = [one for one in known.agencies.values() if fold(name) in fold(one.name)]
    if len(near) == 1:
        return near[0]
    raise NotFound("cơ quan", name)


def add(desk: Desk, name: str, values: dict[str, object] | None = None) -> str:
    """Add an agency; return its id."""
    name = squeeze(name)
    if not name:
        raise NotAllowed("tên cơ quan không được để trống")
    if directory(desk).find(name):
        raise NotAllowed(f"cơ quan “{name}” đã có trong danh mục")
    agency = Agency(new_id(), name)
    with desk.change(f"Thêm cơ quan {name}") as db:
        agencies.add(db, agency)
        edit(desk, agency.id, values or {})
    return agency.id


def edit(desk: Desk, agency_id: str, values: dict[str, object]) -> None:
    """Change an agency."""
    if set(values) - set(EDITABLE):
        raise NotAllowed("không sửa được trường này")
    if "name" in values and not str(values["name"]).strip():
        raise NotAllowed("tên cơ quan không được để trống")
    with desk.change("Sửa cơ quan") as db:
        agencies.change(db, agency_id, values)


def succeed(desk: Desk, predecessor_id: str, successor_id: str, day: date) -> None:
    """Record that one agency was succeeded by another."""
    if predecessor_id == successor_id:
        raise NotAllowed("một cơ quan không kế thừa chính nó")
    with desk.change("Ghi cơ quan kế thừa") as db:
        agencies.add_link(db, AgencyLink(new_id(), predecessor_id, successor_id, day))
        agencies.change(db, predecessor_id, {"valid_to": day})


def remove(desk: Desk, agency_id: str) -> None:
    """Put an agency into the trash; one that is in use stays."""
    if agencies.is_used(desk.db, agency_id):
        raise NotAllowed("cơ quan đang có nhiệm vụ hoặc công văn; hãy ghi ngày hết hiệu lực thay vì xóa")
    with desk.change("Xóa cơ quan khỏi danh mục") as db:
        agencies.change(db, agency_id, {"trashed_on": desk.today})


def signers(desk: Desk) -> list[Signer]:
    """Return the signers in their order."""
    return letters.signers(desk.db)


def save_signer(desk: Desk, signer_id: str | None, name: str, capacity: tuple[str, ...]) -> str:
    """Add or change a signer; return the id."""
    if not capacity:
        raise NotAllowed("chưa chọn chức vụ ký")
    with desk.change("Sửa người ký" if signer_id else "Thêm người ký") as db:
        if signer_id:
            letters.change_signer(db, signer_id, {"name": squeeze(name), "capacity": capacity})
            return signer_id
        signer = Signer(new_id(), squeeze(name), capacity, len(letters.signers(db)))
        letters.add_signer(db, signer)
        return signer.id


def remove_signer(desk: Desk, signer_id: str) -> None:
    """Take a signer away."""
    with desk.change("Xóa người ký") as db:
        letters.remove_signer(db, signer_id)


def holidays(desk: Desk) -> list[tuple[date, str, str]]:
    """Return (day, kind, name) of the table of days off and make-up days."""
    return settings.holidays(desk.db)


def save_holiday(desk: Desk, day: date, kind: str, name: str) -> None:
    """Add or change a day off or a make-up day."""
    with desk.change(f"Sửa ngày nghỉ {day:%d/%m/%Y}") as db:
        settings.put_holiday(db, day, kind, squeeze(name) or "Ngày nghỉ")


def remove_holiday(desk: Desk, day: date) -> None:
    """Take a day out of the table."""
    with desk.change(f"Xóa ngày nghỉ {day:%d/%m/%Y}") as db:
        settings.remove_holiday(db, day)
