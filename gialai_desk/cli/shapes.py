"""What the command line prints as JSON: plain dictionaries with stable keys."""

from datetime import date
from pathlib import Path
from typing import Any

from gialai_desk.actions.importing import Imported
from gialai_desk.actions.overview import Register
from gialai_desk.domain.extraction.model import Reading, ReadTask
from gialai_desk.domain.register import TaskLine


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def reading_shape(reading: Reading) -> dict[str, Any]:
    """Return a reading as `read --json` prints it."""
    header = reading.header
    return {
        "doc": {
            "type": header.kind,
            "number": header.number,
            "issuer": header.issuer,
            "place": header.place,
            "date": _iso(header.issued_on),
            "meeting_date": _iso(header.meeting_on),
            "chair": header.chair,
            "subject": header.subject,
            "signer_role": "; ".join(header.signer_role) or None,
            "signer_name": header.signer_name,
            "recipients": list(header.recipients),
            "addressees": list(header.addressees),
        },
        "tasks": [_read_task(task) for task in reading.tasks],
        "warnings": [warning.message for warning in reading.warnings],
        "coverage": reading.coverage,
    }


def _read_task(task: ReadTask) -> dict[str, Any]:
    return {
        "text": task.text,
        "lead": [party.name for party in task.lead],
        "coordinate": [party.name for party in task.coordinators],
        "deadline": _iso(task.deadline.due),
        "deadline_words": task.deadline.words or None,
        "recurring": task.deadline.recurring,
        "report_to": task.report_to,
        "product": task.product,
        "section_path": list(task.section_path),
        "spans": [list(span) for span in task.spans],
        "reasons": task.reasons,
        "doubts": task.doubts,
        "confidence": task.confidence,
    }


def imported_shape(path: Path, found: Imported) -> dict[str, Any]:
    """Return what `import --json` prints of one file."""
    return {
        "file": str(path),
        "notice": found.notice_id,
        "tasks": list(found.task_ids),
        "warnings": list(found.warnings),
        "coverage": found.coverage,
    }


def task_shape(found: Register, line: TaskLine) -> dict[str, Any]:
    """Return what `tasks --json` prints of one task."""
    return {
        "id": line.id,
        "code": line.code,
        "text": line.text,
        "notice": found.notice_title(line),
        "mark": line.mark,
        "lead": found.party(line.lead) or None,
        "coordinate": [found.party(key) for _, key in line.others],
        "first_due": _iso(line.first_due),
        "due": _iso(line.due),
        "recurring": line.recurring,
        "closed_on": _iso(line.closed_on),
        "health": line.health.value,
    }
