"""Tears a clean text as PDF extraction does: hard wraps, empty lines inside sentences, page breaks and page numbers."""

import random
import textwrap


def torn(text: str, seed: int, *, pages: bool = False) -> str:
    chance = random.Random(seed)
    width = {1: 84, 2: 77, 3: 92}.get(seed, 80)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        for line in textwrap.wrap(paragraph.strip(), width, break_long_words=False, break_on_hyphens=False):
            lines.append(line + " " * (chance.random() < 0.3))
            if len(lines) % 42 == 0:
                lines.append(str(len(lines) // 42 + 1) if pages else "")
        if paragraph.strip() and chance.random() < 0.35:
            lines.append("")
    result: list[str] = []
    for line in lines:
        result.append(line)
        if line and chance.random() < 0.15:
            result.append("")
    return "\n".join(result)
