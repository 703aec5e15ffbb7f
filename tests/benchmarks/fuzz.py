"""Mutated files of every format: a clear error or a reading, never a crash, never a hang: python3 dev.py bench fuzz [COUNT].

Bytes are changed, cut out, doubled and swapped; inside zipped formats the parts are changed too, so that the parsers behind
the archive are reached. Reading of scans is left out (it starts a program for each page).
"""

import collections
import io
import random
import signal
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SECONDS = 10


class Hang(Exception):
    """A file took longer than it may."""


def seeds(folder: Path) -> dict[str, bytes]:
    """Return one good file of each format."""
    import docx
    import openpyxl
    from PIL import Image

    from tests.benchmarks.reading import NOTICES, print_pdf

    text = NOTICES[0].read_text(encoding="utf-8")
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.add_table(2, 3).cell(0, 0).text = "Nội dung nhiệm vụ"
    document.save(str(folder / "a.docx"))
    book = openpyxl.Workbook()
    book.active.append(["Nội dung", "Chủ trì", "Thời hạn"])  # type: ignore[union-attr]
    book.active.append(["Rà soát", "Sở Tài chính", "Quý III"])  # type: ignore[union-attr]
    book.save(folder / "a.xlsx")
    print_pdf(folder / "a.pdf", 2)
    Image.new("L", (60, 80), 200).save(folder / "a.png")
    found = {name: (folder / name).read_bytes() for name in ("a.docx", "a.xlsx", "a.pdf", "a.png")}
    found["a.txt"] = text.encode()
    found["b.txt"] = text.encode("utf-16")
    found["a.html"] = ("<html><body><table><tr><td>" + text.replace("\n", "</td></tr><tr><td>") + "</table>").encode()
    found["a.doc"] = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    )
    return found


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the bytes with a few changes."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        at = chance.randrange(len(data)) if data else 0
        length = chance.choice((1, 1, 4, 64, 1024))
        kind = chance.randrange(5)
        if kind == 0 and data:
            data[at] = chance.randrange(256)
        elif kind == 1:
            del data[at : at + length]
        elif kind == 2:
            data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))
        elif kind == 3:
            data[at:at] = bytes(chance.randrange(256) for _ in range(min(length, 64)))
        else:
            data[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x7f\xff\xff\xff", b"<!-- "))
    return bytes(data)


def mutated_inside(content: bytes, chance: random.Random) -> bytes:
    """Return a zipped file with one of its parts changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        target = chance.choice(names)
        for name in names:
            part = old.read(name)
            new.writestr(name, mutated(part, chance) if name == target else part)
    return buffer.getvalue()


def main(count: int) -> None:
    """Read so many mutated files and print what became of them."""
    from PySide6.QtGui import QGuiApplication

    from gialai_desk.documents import programs
    from gialai_desk.documents.read import read_file
    from gialai_desk.documents.read_sheet import tables
    from gialai_desk.domain.errors import DeskError
    from gialai_desk.domain.extraction.reading import read_notice

    app = QGuiApplication([])
    programs.find = lambda *_: None  # type: ignore[assignment]
    signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(Hang))
    chance = random.Random(20250725)
    results: collections.Counter[str] = collections.Counter()
    slowest, worst = 0.0, ""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        good = seeds(folder)
        for number in range(count):
            kind = chance.choice(sorted(good))
            inside = kind.endswith(("docx", "xlsx")) and chance.random() < 0.7
            content = (mutated_inside if inside else mutated)(good[kind], chance)
            path = folder / f"m{Path(kind).suffix}"
            path.write_bytes(content)
            begin = time.perf_counter()
            signal.alarm(SECONDS)
            try:
                if kind == "a.xlsx":
                    tables(content, path.name)
                else:
                    read_notice(read_file(path).text)
                results["read"] += 1
            except DeskError as error:
                results[type(error).__name__] += 1
            except (Exception, Hang) as error:
                results[f"BUG {type(error).__name__}"] += 1
                kept = Path(tempfile.gettempdir()) / f"fuzz-{number}{path.suffix}"
                kept.write_bytes(content)
                print(f"{kept}: {type(error).__name__}: {error}"[:200], flush=True)
            finally:
                signal.alarm(0)
            taken = time.perf_counter() - begin
            if taken > slowest:
                slowest, worst = taken, kind
    print(f"{count} mutated files: {dict(results)}; slowest {slowest:.2f} s ({worst})")
    app.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
