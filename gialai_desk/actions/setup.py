"""Opening a desk: the shipped directory and days off are written into a new file; a daily backup is due."""

from datetime import date
from pathlib import Path

from gialai_desk.desk import Desk
from gialai_desk.documents import resources
from gialai_desk.domain.calendar import WorkCalendar
from gialai_desk.domain.ids import new_id
from gialai_desk.domain.letters import CAPACITIES, Signer
from gialai_desk.domain.office import Office, office_from
from gialai_desk.store import agencies, letters, settings


def own_file() -> Path:
    """Return where a person's own desk lies unless they name another."""
    import platformdirs  # only where no file is named: the window stands a little earlier

    return Path(platformdirs.user_data_dir("GiaLaiDesk", appauthor=False)) / "desk.db"


def open_desk(path: Path, *, today: date | None = None) -> Desk:
    """Open a desk file; a new one gets the directory of the province and the days off."""
    desk = Desk.open(path, today=today)
    if agencies.count(desk.db) == 0:
        _seed(desk)
    return desk


def _seed(desk: Desk) -> None:
    bodies, links = resources.agencies()
    with desk.change("Tạo tệp dữ liệu mới", kind="system") as db:
        for agency in bodies:
            agencies.add(db, agency)
        for link in links:
            agencies.add_link(db, link)
        for day, kind, name in resources.days():
            settings.put_holiday(db, day, kind, name)
        letters.add_signer(db, Signer(new_id(), "", CAPACITIES["committee"][0], 0))


def office(desk: Desk) -> Office:
    """Return the settings of the office."""
    return office_from(settings.read(desk.db))


def change_office(desk: Desk, values: dict[str, object]) -> None:
    """Change settings of the office."""
    with desk.change("Sửa thiết lập cơ quan") as db:
        for key, value in values.items():
            settings.write(db, key, value)


def work_calendar(desk: Desk) -> WorkCalendar:
    """Return the working calendar of this desk."""
    return settings.work_calendar(desk.db)
