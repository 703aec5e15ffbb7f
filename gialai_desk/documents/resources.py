"""What is shipped with the program: the agency directory, days off, the two sample notices."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from gialai_desk.domain.agencies import Agency, AgencyLink


def root() -> Path:
    """Return the folder of shipped files: inside the installed package, else beside it."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def agencies() -> tuple[list[Agency], list[AgencyLink]]:
    """Return the shipped directory and who succeeded whom."""
    table: dict[str, Any] = tomllib.loads((root() / "agencies.toml").read_text(encoding="utf-8"))
    found: list[Agency] = []
    links: list[AgencyLink] = []
    for entry in table["agency"]:
        successor = entry.pop("successor", None)
        for key in ("aliases", "header_lines"):
            entry[key] = tuple(entry.get(key, ()))
        agency = Agency(**entry)
        found.append(agency)
        if successor:
            links.append(AgencyLink(f"link-{agency.id}", agency.id, successor, agency.valid_to))
    return found, links


def days() -> list[tuple[date, str, str]]:
    """Return (day, kind, name) of the shipped tables of days off and make-up days."""
    result: list[tuple[date, str, str]] = []
    for file in sorted((root() / "holidays").glob("*.toml")):
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["day"]:
            result.append((entry["date"], entry["kind"], entry["name"]))
    return result


def samples() -> list[Path]:
    """Return the two sample notices."""
    return sorted((root() / "samples").glob("*.txt"))
