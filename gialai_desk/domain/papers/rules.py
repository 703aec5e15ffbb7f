"""The decree's numbers as data: page, styles, columns, rules, each with its clause (resources/nd30.json)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

Align = Literal["left", "center", "justify"]


@dataclass(frozen=True)
class Style:
    """One paragraph style: size pt, boldness, slope, alignment, space before pt, first-line and left indent mm, its clause."""

    size: float
    source: str
    bold: bool = False
    italic: bool = False
    align: Align = "center"
    before: float = 0
    first: float = 0
    left: float = 0
    keep: bool = False


@dataclass(frozen=True)
class PageRules:
    """Measures in mm: paper, margins, columns of the letterhead and of the signature; `line` = line height per point of size."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    appendix_right: float
    letterhead_left: float
    signature_left: float
    code_side: float
    line: float
    font: str
    nation: str
    motto: str
    motto_rule: float
    issuer_rule: Mapping[str, float]
    cell_margin: float
    styles: Mapping[str, Style]

    @property
    def text_width(self) -> float:
        """Width of the text on a portrait page."""
        return self.width - self.left - self.right

    @property
    def appendix_width(self) -> float:
        """Width of the text on a landscape page."""
        return self.height - self.left - self.appendix_right

    def rule_under(self, issuer: tuple[tuple[str, bool], ...]) -> float:
        """Return the length of the rule under the issuer: a third to a half of its lines (mục II.2b)."""
        return self.issuer_rule.get(issuer[-1][0], self.issuer_rule["*"]) if issuer else 0.0


def rules_from(data: Mapping[str, Any]) -> PageRules:
    """Return the rules of the stored table; an unknown or missing number is an error of the file."""
    styles = {name: Style(**values) for name, values in data["styles"].items()}
    page = {name: entry["value"] for name, entry in data["page"].items()}
    return PageRules(styles=MappingProxyType(styles), **page)
