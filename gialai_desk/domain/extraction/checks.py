"""What a person should look at again: gaps in numbering, cut sentences, orders without an agency, what nobody decided."""

import re

from gialai_desk.domain.extraction.markers import LETTERS
from gialai_desk.domain.extraction.model import Passage, ReadTask, ReadWarning, Span
from gialai_desk.domain.extraction.outline import Node

_FINISHED = re.compile(r"[.;:!?…)”\"/]\s*$")


def warnings_of(root: Node, tasks: list[ReadTask], verbatim: str, body: Span, *, dated: bool) -> list[ReadWarning]:
    """Return the warnings in the order of the text."""
    result = [*_gaps(root), *_cut_sentences(root)]
    for task in tasks:
        if not task.lead:
            result.append(
                ReadWarning("no_lead", f"Nhiệm vụ chưa rõ cơ quan chủ trì: “{task.text[:60]}…”", task.spans[0])
            )
    waiting = [task for task in tasks if task.deadline.kind == "date" and task.deadline.due is None]
    if waiting and not dated:
        message = (
            f"{len(waiting)} nhiệm vụ có hạn tính theo ngày ban hành mà văn bản không ghi ngày: "
            "hãy điền ngày ở “Sửa thông tin”, hạn sẽ được tính."
        )
        result.append(ReadWarning("no_date", message, waiting[0].spans[0]))
    if not tasks and verbatim.strip():
        result.append(ReadWarning("no_task", "Không tìm thấy nhiệm vụ nào trong văn bản này.", body))
    return sorted(result, key=lambda one: one.span)


def _gaps(node: Node) -> list[ReadWarning]:
    result: list[ReadWarning] = []
    last: dict[str, int] = {}
    for child in node.children:
        marker = child.marker
        if marker and marker.value:
            before = last.get(marker.kind)
            if before is not None and marker.value > before + 1:
                missing = _name(marker.kind, before + 1)
                message = (
                    f"Số thứ tự nhảy từ {_name(marker.kind, before)} sang {marker.printed}: không có mục {missing}."
                )
                result.append(ReadWarning("gap", message, child.text.span))
            last[marker.kind] = marker.value
        result += _gaps(child)
    return result


def _name(kind: str, value: int) -> str:
    return LETTERS[value - 1] if kind == "letter" and value <= len(LETTERS) else str(value)


def _cut_sentences(node: Node) -> list[ReadWarning]:
    result: list[ReadWarning] = []
    for child in node.children:
        text = child.text.text
        if len(text) > 220 and not child.children and not _FINISHED.search(text):
            result.append(ReadWarning("cut", f"Câu có thể bị cắt cụt: “…{text[-50:]}”", child.text.span))
        if text.count("(") > text.count(")"):
            result.append(
                ReadWarning("bracket", f"Ngoặc mở mà không đóng: “{text[text.rfind('(') :][:50]}…”", child.text.span)
            )
        result += _cut_sentences(child)
    return result


def coverage(lines: list[Span], tasks: list[ReadTask], passages: list[Passage]) -> float:
    """Return the share of the body's characters that a task or an accounted passage covers."""
    decided = sorted([span for task in tasks for span in task.spans] + [one.span for one in passages if one.reason])
    merged: list[list[int]] = []
    for start, end in decided:
        if merged and start <= merged[-1][1] + 24:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    total = sum(end - start for start, end in lines)
    inside = sum(
        max(0, min(e, end) - max(s, start)) for start, end in lines for s, e in merged if s < end and e > start
    )
    return round(min(1.0, inside / total), 4) if total else 0.0
