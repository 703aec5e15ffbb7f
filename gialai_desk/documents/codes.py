"""The QR square of the tasks that a paper speaks of (ISO/IEC 18004), read by any scanner into the search."""

from collections.abc import Sequence
from typing import Any

import segno

from gialai_desk.domain.keys import key_of, printed_key
from gialai_desk.domain.papers.blocks import Code

MOST = 12  # keys in one square; more would need modules too small for a scanner


def tasks_code(codes: Sequence[str]) -> list[Code]:
    """Return the square with the keys of these tasks, nothing when there are none."""
    keys = [key_of(code) for code in codes if code]
    if not keys:
        return []
    library: Any = segno
    square = library.make("\n".join(keys[:MOST]), error="m", micro=False)
    modules = tuple(tuple(bool(module) for module in row) for row in square.matrix_iter(border=1))
    more = f" và {len(keys) - MOST} nhiệm vụ khác" if len(keys) > MOST else ""
    words = f"Mã nhiệm vụ: {', '.join(printed_key(code) for code in codes[:MOST])}{more}"
    return [Code(modules, words)]
