"""What is shipped with the program: the agency directory, days off, the two sample notices."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from gialai_desk.domain.agencies import Agency, AgencyLink
from gialai_desk.domain.papers.rules import PageRules, rules_from


@cache
def root() -> Path:
    """Return the folder of shipped files: inside the installed package, else beside it."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _table(file: Path) -> dict[str, Any]:
    import tomllib  # only a new file needs the tables: the window of an existing one stands a little earlier

    return tomllib.loads(file.read_text(encoding="utf-8"))


def agencies() -> tuple[list[Agency], list[AgencyLink]]:
    """Return the shipped directory and who succeeded whom."""
    table = _table(root() / "agencies.toml")
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
        for entry in _table(file)["day"]:
            result.append((entry["date"], entry["kind"], entry["name"]))
    return result


def samples() -> list[Path]:
    """Return the two sample notices."""
    return sorted((root() / "samples").glob("*.txt"))


@cache
def page_rules() -> PageRules:
    """Return the decree's numbers."""
    import json

    return rules_from(json.loads((root() / "nd30.json").read_text(encoding="utf-8")))


@cache
def advances() -> dict[str, dict[str, int]]:
    """Return the advance widths of Times New Roman, 1/2048 em, by face and letter."""
    import json

    return json.loads((root() / "metrics.json").read_text(encoding="utf-8"))["faces"]
