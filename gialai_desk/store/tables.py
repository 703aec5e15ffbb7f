"""The tables that the change log watches and the schema steps that this program knows."""

LOGGED = (
    "agencies", "agency_links", "notices", "passages", "tasks", "assignments", "papers", "paper_links", "progress",
    "extensions", "letters", "letter_tasks", "signers", "holidays", "settings",
    "rules", "forms",
)  # fmt: skip
KNOWN_STEPS = ("m001_first_schema", "m002_layouts", "m003_rules", "m004_snapshots", "m005_forms", "m006_replies")
