"""The tree of marked and unmarked units of a body, inline (1) (2) (3) taken apart."""

import re
from dataclasses import dataclass, field

from gialai_desk.domain.extraction.assignment import ANY_BRACKET, closing_bracket, starts_with_order
from gialai_desk.domain.extraction.headings import CHARGES, heading_parties
from gialai_desk.domain.extraction.judge import RESULTS_DUE, SHARED_DEADLINE, closes
from gialai_desk.domain.extraction.markers import DEPTH, Marker, MarkerKind
from gialai_desk.domain.extraction.names import only_agencies
from gialai_desk.domain.extraction.paragraphs import Paragraph
from gialai_desk.domain.extraction.source import Mapped, join
from gialai_desk.domain.extraction.verbs import VERB_START

LABEL_LINE = re.compile(
    r"^(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Tiến độ|Địa điểm|Kinh phí|Nguồn kinh phí|Sản phẩm|Người phụ trách|Hình thức)"
    r"(?: (?:chủ trì|phối hợp|thực hiện|hoàn thành|tổ chức|dự kiến|tham mưu|chịu trách nhiệm|đầu ra|giải quyết))*[^:]{0,25}:|^(?:Chủ trì|Phối hợp|Phân công)(?: thực hiện)?\s*:"
)
# "- Nội dung: tổ chức …" above "- Đơn vị chủ trì: …"
_CONTENT = re.compile(r"(?:Nội dung|Nhiệm vụ|Công việc)[^:.;]{0,30}:\s+\S")
# "2. Dự thảo Nghị quyết … (Sở Tài chính trình)": what the meeting dealt with
_PRESENTED = re.compile(r"\([^()]{3,90}\s(?:trình|trình bày|báo cáo|chuẩn bị|soạn thảo)\)$")
_CONTINUES = re.compile(r"^(?:báo cáo|hoàn thành|thời hạn|thời gian hoàn thành|trình|xong|kết quả|gửi)\b", re.I)
_INLINE = re.compile(r"\((\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)\)[.:]?\s*")
_ORDER = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


@dataclass
class Node:
    """One unit of the outline; `text` is without its marker, `labels` are the "Thời gian: …" lines below it."""

    marker: Marker | None
    text: Mapped
    parent: "Node | None" = None
    children: list["Node"] = field(default_factory=list["Node"])
    labels: list[Mapped] = field(default_factory=list[Mapped])
    path: tuple[str, ...] = ()

    @property
    def depth(self) -> int:
        """How deep the marker belongs; an unmarked paragraph is as deep as its parent allows."""
        return DEPTH[self.marker.kind] if self.marker else 99

    @property
    def key(self) -> str:
        """The text for matching."""
        return self.text.key

    def add(self, child: "Node") -> "Node":
        """Hang a child under this node and name its path as printed."""
        child.parent = self
        self.children.append(child)
        child.path = (*self.path, _step(self, child))
        return child


def _step(parent: Node, child: Node) -> str:
    if child.marker is None:
        return f"p{sum(1 for one in parent.children if one.marker is None)}"
    if child.marker.kind in ("dash", "plus"):
        same = sum(1 for one in parent.children if one.marker and one.marker.kind == child.marker.kind)
        return f"{child.marker.printed}{same}"
    return child.marker.printed


def is_heading(node: Node) -> bool:
    """Tell whether the unit only names what follows: it ends in a colon or has no end at all and is short."""
    text = node.key.rstrip()
    if text.endswith(")"):
        if node.marker and len(text) < 300 and _PRESENTED.search(text):
            return True
        return node.marker is not None and len(text) < 160 and not closing_bracket(text) and not VERB_START.match(text)
    return not text or text.endswith(":") or (not text.endswith((".", ";", "…")) and len(text) < 220)


def build(paragraphs: list[Paragraph]) -> Node:
    """Return the root over all paragraphs of the body."""
    root = Node(None, Mapped("", ()))
    stack: list[Node] = [root]
    for paragraph in paragraphs:
        node = Node(paragraph.marker, paragraph.body)
        if paragraph.marker is None:
            _place_unmarked(root, stack, node)
            continue
        while len(stack) > 1 and not _can_hold(stack[-1], node):
            stack.pop()
        if (
            node.marker
            and node.marker.kind in ("dash", "plus", "letter")
            and LABEL_LINE.match(node.key)
            and stack[-1] is not root
        ):
            last = stack[-1].children[-1:]
            (last[0] if last and _CONTENT.match(last[0].key) else stack[-1]).labels.append(node.text)
            continue
        stack[-1].add(node)
        stack.append(node)
    _split_inline(root)
    return root


def _can_hold(holder: Node, node: Node) -> bool:
    return holder.marker is not None and holder.depth < node.depth


def _place_unmarked(root: Node, stack: list[Node], node: Node) -> None:
    top = stack[-1]
    if top is root:
        root.add(node)
        return
    if CHARGES.match(node.key) and _closes_list(stack, node):
        return
    if not top.text.text:
        top.text = node.text
    elif LABEL_LINE.match(node.key) and not top.children:
        top.labels.append(node.text)
    elif LABEL_LINE.match(node.key) and top.children[-1].marker is None:
        top.children[-1].labels.append(node.text)
    elif closes(node.key) or RESULTS_DUE.match(node.key):
        root.add(node)
    elif is_heading(top) and top.marker and (heading_parties(top.key) or not (top.children or _orders(top))):
        top.add(node)
    elif _CONTINUES.match(node.key) and not SHARED_DEADLINE.match(node.key) and not starts_with_order(node.key):
        top.text = join([top.text, node.text])
    else:
        _home(stack, root).add(node)


def _orders(node: Node) -> bool:
    """Tell whether a unit is an order that only lacks its full stop, no title of what stands below."""
    return not node.key.rstrip().endswith(":") and starts_with_order(node.key)


def _closes_list(stack: list[Node], node: Node) -> bool:
    """Make dashes that only name bodies, and the "Có trách nhiệm:" below them, part of the unit that they stand under."""
    above = stack[-1].parent
    if above is None or not above.marker or stack[-1].depth <= above.depth:
        return False
    listed = [child for child in above.children if only_agencies(ANY_BRACKET.sub("", child.key))]
    if len(listed) < 2 or listed != above.children:
        return False
    above.children.clear()
    above.text = join([above.text, *(child.text for child in listed), node.text])
    del stack[stack.index(above) + 1 :]
    return True


def _home(stack: list[Node], root: Node) -> Node:
    """Return where a paragraph of its own belongs: under the nearest agency heading, else the outermost item."""
    for node in reversed(stack[1:]):
        if heading_parties(node.key):
            return node
    return stack[1] if len(stack) > 1 and not is_heading(stack[1]) else root


def _split_inline(node: Node) -> None:
    for child in list(node.children):
        _split_inline(child)
    if node.children or not node.text.text:
        return
    cuts = _inline_cuts(node.key)
    if not cuts:
        return
    whole = node.text
    node.text = whole.cut(0, cuts[0][0])
    for (_, start, printed), following in zip(cuts, [*[c[0] for c in cuts[1:]], len(whole)], strict=True):
        kind: MarkerKind = "inline"
        value = int(printed) if printed.isdigit() else _ORDER[printed]
        node.add(Node(Marker(kind, f"({printed})", value, 0), whole.cut(start, following)))


def _inline_cuts(text: str) -> list[tuple[int, int, str]]:
    """Return (mark start, text start, label) of an inline list that begins at (1) and whose pieces are orders."""
    cuts: list[tuple[int, int, str]] = []
    for found in _INLINE.finditer(text):
        label = found[1]
        value = int(label) if label.isdigit() else _ORDER[label]
        if value == len(cuts) + 1 and re.search(r"(?:^|[:;,.]|\bvà|đồng thời)\s*$", text[: found.start()]):
            cuts.append((found.start(), found.end(), label))
    if len(cuts) < 2:
        return []
    orders = sum(1 for _, start, _ in cuts if VERB_START.match(text[start:]) or starts_with_order(text[start:]))
    return cuts if orders * 2 > len(cuts) else []
