"""The text of a web page or of what was copied from one: blocks as lines, lists with dashes, table rows with " | "."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    "p div section article header footer h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl dt dd hr form table tbody thead".split()
)
_SILENT = frozenset("script style head title noscript template svg nav button select".split())


class _Reader(HTMLParser):
    """Gathers the lines; anything unknown is read through."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._now = ""
        self._silent = 0
        self._row: list[str] | None = None
        self._cell: list[str] = []
        self._counts: list[int | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._end_line()
        elif tag == "tr":
            self._end_line()
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._end_line()
            self._cell = []
        elif tag in ("ul", "ol"):
            self._end_line()
            self._counts.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._end_line()
            self._now = self._mark()
        elif tag in _BLOCKS:
            self._end_line()

    def _mark(self) -> str:
        if not self._counts or self._counts[-1] is None:
            return "- "
        self._counts[-1] += 1
        return f"{self._counts[-1]}. "

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in ("td", "th") and self._row is not None:
            self._end_line()
            self._row.append(" ".join(self._cell))
            self._cell = []  # a cell that is closed twice is there once
        elif tag == "tr" and self._row is not None:
            row, self._row = self._row, None
            self.lines.append(" | ".join(row) if len(row) > 2 else "\n".join(row))
        elif tag in ("ul", "ol"):
            self._end_line()
            self._counts = self._counts[:-1]
        elif tag in _BLOCKS or tag == "li":
            self._end_line()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._now += re.sub(r"\s+", " ", data) if self._now else re.sub(r"\s+", " ", data).lstrip()

    def _end_line(self) -> None:
        text, self._now = self._now.strip(), ""
        if text and self._row is not None:
            self._cell.append(text)
        elif text:
            self.lines.append(text)

    def close(self) -> None:
        super().close()
        self._end_line()


def html_text(markup: str) -> str:
    """Return the text of HTML, one line a block."""
    start = markup.find("<!--StartFragment-->")
    reader = _Reader()
    reader.feed(markup[start:] if start >= 0 else markup)
    reader.close()
    return "\n".join(reader.lines)
