"""Which font a run of a Word file has; text in the fonts of before Unicode (.VnTime, VNI-Times) is turned into Unicode."""

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

from gialai_desk.domain.legacy import by_font


class Fonts:
    """The fonts of one document: of runs, of styles, the default."""

    def __init__(self, document: Document) -> None:
        root: Any = document.styles.element
        self._styles: dict[str, Any] = {style.get(qn("w:styleId")): style for style in root.iter(qn("w:style"))}
        default = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._default = _font(default)
        self._normal = next(
            (
                name
                for name, style in self._styles.items()
                if style.get(qn("w:default")) == "1" and style.get(qn("w:type")) == "paragraph"
            ),
            None,
        )
        self._old = any((font or "").startswith((".Vn", "VNI", "Vni")) for font in self._all(document))

    def _all(self, document: Document) -> list[str | None]:
        element: Any = document.element
        styles: Any = document.styles.element
        return [one.get(qn("w:ascii")) for root in (element, styles) for one in root.iter(qn("w:rFonts"))]

    def unicode(self, text: str, run: Any, paragraph: Any) -> str:
        """Return the text of a run in Unicode."""
        if not self._old:
            return text
        return by_font(text, self._of(run, paragraph))

    def _of(self, run: Any, paragraph: Any) -> str | None:
        own = run.find(qn("w:rPr"))
        found = _font(own)
        if found:
            return found
        character = own.find(qn("w:rStyle")) if own is not None else None
        properties = paragraph.find(qn("w:pPr"))
        style = properties.find(qn("w:pStyle")) if properties is not None else None
        for one in (character, style):
            found = self._of_style(one.get(qn("w:val"))) if one is not None else None
            if found:
                return found
        return (self._of_style(self._normal) if self._normal else None) or self._default

    def _of_style(self, name: str | None) -> str | None:
        for _ in range(10):
            style = self._styles.get(name or "")
            if style is None:
                return None
            found = _font(style.find(qn("w:rPr")))
            if found:
                return found
            based = style.find(qn("w:basedOn"))
            name = based.get(qn("w:val")) if based is not None else None
        return None


def _font(properties: Any) -> str | None:
    fonts = properties.find(qn("w:rFonts")) if properties is not None else None
    return fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) if fonts is not None else None
