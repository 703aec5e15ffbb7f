"""The schema, step by step; steps are append-only, raw SQL, and import nothing of ours."""

from collections.abc import Callable
from typing import Any

from sqlite_utils import Migrations
from sqlite_utils.db import Database

Run = Callable[[str], Any]

steps = Migrations("gialai_desk")

_LOGGED_AT_FIRST = (
    "agencies", "agency_links", "notices", "passages", "tasks", "assignments", "papers", "paper_links", "progress",
    "extensions", "letters", "letter_tasks", "signers", "holidays", "settings",
)  # fmt: skip

_SCHEMA = """
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  machine TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'system')),
  target INTEGER REFERENCES changes (id)
) STRICT;
CREATE TABLE change_rows (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change_id INTEGER NOT NULL REFERENCES changes (id),
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_rows_of_change ON change_rows (change_id);
CREATE INDEX change_rows_of_record ON change_rows (table_name, record_id);
CREATE TABLE change_now (change_id INTEGER NOT NULL) STRICT;

CREATE TABLE sources (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE agencies (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  short_name TEXT NOT NULL DEFAULT '',
  symbol TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('department', 'commune', 'party', 'council', 'front', 'justice', 'central', 'unit', 'other')),
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
  header_lines TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(header_lines)),
  position INTEGER NOT NULL DEFAULT 9999,
  valid_from TEXT,
  valid_to TEXT,
  note TEXT NOT NULL DEFAULT '',
  trashed_on TEXT
) STRICT;
CREATE TABLE agency_links (
  id TEXT PRIMARY KEY,
  predecessor_id TEXT NOT NULL REFERENCES agencies (id),
  successor_id TEXT NOT NULL REFERENCES agencies (id),
  on_date TEXT,
  CHECK (predecessor_id <> successor_id)
) STRICT;
CREATE TABLE notices (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL DEFAULT '',
  number TEXT,
  symbol TEXT NOT NULL DEFAULT '',
  issuer TEXT,
  place TEXT,
  issued_on TEXT,
  subject TEXT,
  meeting_on TEXT,
  chair TEXT,
  chair_role TEXT,
  signer_role TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(signer_role)),
  signer_name TEXT,
  recipients TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recipients)),
  addressees TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(addressees)),
  text TEXT NOT NULL,
  source_name TEXT,
  source_sha256 TEXT,
  body_start INTEGER NOT NULL DEFAULT 0,
  body_end INTEGER NOT NULL DEFAULT 0,
  warnings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(warnings)),
  state TEXT NOT NULL CHECK (state IN ('draft', 'registered')),
  received_on TEXT,
  trashed_on TEXT
) STRICT;
CREATE TABLE passages (
  id TEXT PRIMARY KEY,
  notice_id TEXT NOT NULL REFERENCES notices (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX passages_of_notice ON passages (notice_id);
CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  notice_id TEXT REFERENCES notices (id),
  parent_id TEXT REFERENCES tasks (id),
  position INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  mark TEXT NOT NULL DEFAULT '',
  section_path TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(section_path)),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  spans TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(spans)),
  product TEXT,
  officer TEXT,
  follower TEXT,
  field TEXT,
  authority TEXT,
  report_to TEXT,
  due_kind TEXT NOT NULL CHECK (due_kind IN ('date', 'month', 'quarter', 'year', 'recurring', 'none')),
  due_words TEXT NOT NULL DEFAULT '',
  due_operator TEXT NOT NULL DEFAULT '' CHECK (due_operator IN ('', 'before', 'by', 'on', 'during')),
  recurring TEXT,
  first_due TEXT,
  due TEXT,
  closed_on TEXT,
  cancelled_on TEXT,
  cancel_reason TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('proposed', 'accepted', 'dropped')),
  drop_reason TEXT,
  confidence REAL NOT NULL DEFAULT 1,
  reasons TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reasons)),
  urgent INTEGER NOT NULL DEFAULT 0,
  created_on TEXT,
  trashed_on TEXT
) STRICT;
CREATE INDEX tasks_of_notice ON tasks (notice_id);
CREATE INDEX tasks_by_due ON tasks (due);
CREATE INDEX tasks_by_code ON tasks (code);
CREATE TABLE assignments (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL REFERENCES tasks (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'joint', 'coordinator')),
  agency_id TEXT REFERENCES agencies (id),
  class_name TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  CHECK ((agency_id IS NULL) <> (class_name IS NULL))
) STRICT;
CREATE INDEX assignments_of_task ON assignments (task_id);
CREATE INDEX assignments_of_agency ON assignments (agency_id);
CREATE UNIQUE INDEX one_lead_per_task ON assignments (task_id) WHERE role = 'lead';
CREATE TABLE papers (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  issued_on TEXT,
  issuer TEXT,
  subject TEXT
) STRICT;
CREATE TABLE paper_links (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL REFERENCES tasks (id),
  paper_id TEXT NOT NULL REFERENCES papers (id),
  role TEXT NOT NULL CHECK (role IN ('assigning', 'urging', 'product'))
) STRICT;
CREATE INDEX paper_links_of_task ON paper_links (task_id);
CREATE TABLE progress (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL REFERENCES tasks (id),
  done_on TEXT NOT NULL,
  result TEXT NOT NULL,
  difficulty TEXT,
  proposal TEXT,
  paper_id TEXT REFERENCES papers (id),
  trashed_on TEXT
) STRICT;
CREATE INDEX progress_of_task ON progress (task_id);
CREATE TABLE extensions (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL REFERENCES tasks (id),
  old_due TEXT,
  new_due TEXT NOT NULL,
  reason TEXT NOT NULL,
  paper_id TEXT REFERENCES papers (id),
  granted_on TEXT
) STRICT;
CREATE INDEX extensions_of_task ON extensions (task_id);
CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  agency_id TEXT NOT NULL REFERENCES agencies (id),
  round INTEGER NOT NULL DEFAULT 1,
  number TEXT,
  symbol TEXT NOT NULL DEFAULT '',
  issued_on TEXT,
  as_of TEXT,
  reply_by TEXT,
  subject TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'issued', 'answered')),
  file_name TEXT NOT NULL DEFAULT '',
  signer_name TEXT NOT NULL DEFAULT '',
  signer_capacity TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(signer_capacity)),
  created_on TEXT,
  trashed_on TEXT
) STRICT;
CREATE INDEX letters_of_agency ON letters (agency_id);
CREATE TABLE letter_tasks (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letters (id),
  task_id TEXT NOT NULL REFERENCES tasks (id)
) STRICT;
CREATE INDEX letter_tasks_of_letter ON letter_tasks (letter_id);
CREATE INDEX letter_tasks_of_task ON letter_tasks (task_id);
CREATE TABLE signers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (json_valid(capacity)),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE holidays (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('off', 'makeup')),
  name TEXT NOT NULL
) STRICT;
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
CREATE VIEW trash AS
  SELECT 'notices' AS table_name, id, coalesce(subject, number, 'Văn bản') AS title, trashed_on FROM notices WHERE trashed_on IS NOT NULL
  UNION ALL SELECT 'tasks', id, text, trashed_on FROM tasks WHERE trashed_on IS NOT NULL
  UNION ALL SELECT 'letters', id, subject, trashed_on FROM letters WHERE trashed_on IS NOT NULL
  UNION ALL SELECT 'agencies', id, name, trashed_on FROM agencies WHERE trashed_on IS NOT NULL
  UNION ALL SELECT 'progress', id, result, trashed_on FROM progress WHERE trashed_on IS NOT NULL;

CREATE TABLE search_docs (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  body, content = 'search_docs', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
)
"""

_INDEX_TRIGGERS = (
    "CREATE TRIGGER search_docs_added AFTER INSERT ON search_docs BEGIN "
    "INSERT INTO search_index (rowid, body) VALUES (NEW.rowid, NEW.body); END",
    "CREATE TRIGGER search_docs_removed AFTER DELETE ON search_docs BEGIN "
    "INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', OLD.rowid, OLD.body); END",
)
# what of each noun can be searched; đ becomes d because unicode61 leaves it alone
_SEARCHED = {
    "notices": ("notice", "coalesce({r}.number, '') || ' ' || coalesce({r}.subject, '') || ' ' || coalesce({r}.issuer, '') || ' ' || coalesce({r}.chair, '') || ' ' || {r}.text"),
    "tasks": ("task", "{r}.code || ' ' || {r}.text || ' ' || coalesce({r}.product, '') || ' ' || coalesce({r}.officer, '')"),
    "letters": ("letter", "coalesce({r}.number, '') || ' ' || {r}.symbol || ' ' || {r}.subject"),
    "agencies": ("agency", "{r}.name || ' ' || {r}.short_name || ' ' || {r}.aliases"),
}  # fmt: skip


def _search_triggers() -> list[str]:
    result: list[str] = list(_INDEX_TRIGGERS)
    for table, (kind, body) in _SEARCHED.items():
        words = f"replace(replace({body.format(r='NEW')}, 'đ', 'd'), 'Đ', 'D')"
        live = "NEW.trashed_on IS NULL" + (" AND NEW.stage = 'accepted'" if table == "tasks" else "")
        add = f"INSERT INTO search_docs (kind, record_id, body) SELECT '{kind}', NEW.id, {words} WHERE {live}"
        same = body.format(r="NEW") + " IS NOT " + body.format(r="OLD")
        moved = "NEW.trashed_on IS NOT OLD.trashed_on" + (" OR NEW.stage <> OLD.stage" if table == "tasks" else "")
        result += [
            f"CREATE TRIGGER search_{table}_added AFTER INSERT ON {table} BEGIN {add}; END",
            f"CREATE TRIGGER search_{table}_changed AFTER UPDATE ON {table} WHEN {same} OR {moved} BEGIN "
            f"DELETE FROM search_docs WHERE record_id = OLD.id; {add}; END",
            f"CREATE TRIGGER search_{table}_removed AFTER DELETE ON {table} BEGIN "
            "DELETE FROM search_docs WHERE record_id = OLD.id; END",
        ]
    return result


def _log_triggers(run: Run, table: str) -> list[str]:
    """Return the triggers that write the change log of one table; they refuse a write outside a change."""
    columns = [row[1] for row in run(f"PRAGMA table_info({table})").fetchall()]

    def image(which: str) -> str:
        return "json_object(" + ", ".join(f"'{name}', {which}.\"{name}\"" for name in columns) + ")"

    guard = "SELECT RAISE(ABORT, 'write outside a change') WHERE NOT EXISTS (SELECT 1 FROM change_now)"
    into = "INSERT INTO change_rows (change_id, table_name, record_id, before, after) SELECT change_id"
    return [
        f"CREATE TRIGGER log_{table}_insert AFTER INSERT ON {table} BEGIN {guard}; "
        f"{into}, '{table}', NEW.id, NULL, {image('NEW')} FROM change_now; END",
        f"CREATE TRIGGER log_{table}_update AFTER UPDATE ON {table} WHEN {image('NEW')} <> {image('OLD')} BEGIN {guard}; "
        f"{into}, '{table}', NEW.id, {image('OLD')}, {image('NEW')} FROM change_now; END",
        f"CREATE TRIGGER log_{table}_delete AFTER DELETE ON {table} BEGIN {guard}; "
        f"{into}, '{table}', OLD.id, {image('OLD')}, NULL FROM change_now; END",
    ]


@steps()
def m001_first_schema(db: Database) -> None:
    """Create every table, the change log and the search index."""
    run: Run = db.conn.execute
    for statement in _SCHEMA.split(";\n"):
        if statement.strip():
            run(statement)
    for trigger in _search_triggers():
        run(trigger)
    for table in _LOGGED_AT_FIRST:
        for trigger in _log_triggers(run, table):
            run(trigger)


@steps()
def m002_layouts(db: Database) -> None:
    """Keep where recognised words stand on the pages of a scan; made from the source, so it is not logged."""
    db.conn.execute(
        "CREATE TABLE layouts (sha256 TEXT PRIMARY KEY REFERENCES sources (sha256), words BLOB NOT NULL) STRICT"
    )


@steps()
def m003_rules(db: Database) -> None:
    """Keep the notebook of reading rules, and beside each proposed task which of its values are doubtful."""
    run: Run = db.conn.execute
    run(
        "CREATE TABLE rules (id TEXT PRIMARY KEY, pattern TEXT NOT NULL, "
        "field TEXT NOT NULL CHECK (field IN ('agency', 'lead', 'coordinator', 'field', 'follower', 'none')), "
        "value TEXT NOT NULL, created_on TEXT NOT NULL, created_by TEXT NOT NULL, hits INTEGER NOT NULL DEFAULT 0, "
        "active INTEGER NOT NULL DEFAULT 1, trashed_on TEXT) STRICT"
    )
    run("ALTER TABLE tasks ADD COLUMN doubts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(doubts))")
    seen = run("SELECT sql FROM sqlite_master WHERE type = 'view' AND name = 'trash'").fetchone()[0]
    run("DROP VIEW trash")
    run(
        f"{seen} UNION ALL SELECT 'rules', id, pattern || ' → ' || value, trashed_on FROM rules WHERE trashed_on IS NOT NULL"
    )
    for action in ("insert", "update", "delete"):
        run(f"DROP TRIGGER log_tasks_{action}")
    for table in ("tasks", "rules"):
        for trigger in _log_triggers(run, table):
            run(trigger)


@steps()
def m004_snapshots(db: Database) -> None:
    """Keep the figures of a day as they were; a snapshot is only ever added, so it is not logged."""
    run: Run = db.conn.execute
    run(
        "CREATE TABLE snapshots (id TEXT PRIMARY KEY, as_of TEXT NOT NULL, taken_at TEXT NOT NULL, person TEXT NOT NULL, "
        "sha256 TEXT NOT NULL, tasks INTEGER NOT NULL, content BLOB NOT NULL) STRICT"
    )
    run("CREATE INDEX snapshots_by_day ON snapshots (as_of)")
    for action in ("UPDATE", "DELETE"):
        run(
            f"CREATE TRIGGER snapshots_no_{action.lower()} BEFORE {action} ON snapshots BEGIN "
            "SELECT RAISE(ABORT, 'a snapshot never changes'); END"
        )


@steps()
def m005_forms(db: Database) -> None:
    """Keep which agency was sent a form to fill in, and when it answered."""
    run: Run = db.conn.execute
    run(
        "CREATE TABLE forms (id TEXT PRIMARY KEY, agency_id TEXT NOT NULL REFERENCES agencies (id), as_of TEXT NOT NULL, "
        "tasks INTEGER NOT NULL, file_name TEXT NOT NULL DEFAULT '', answered_on TEXT, trashed_on TEXT) STRICT"
    )
    for trigger in _log_triggers(run, "forms"):
        run(trigger)


@steps()
def m006_replies(db: Database) -> None:
    """Record with which paper, and when, an agency answered a letter."""
    run: Run = db.conn.execute
    run("ALTER TABLE letters ADD COLUMN reply_paper TEXT NOT NULL DEFAULT ''")
    run("ALTER TABLE letters ADD COLUMN replied_on TEXT")
    for action in ("insert", "update", "delete"):
        run(f"DROP TRIGGER log_letters_{action}")
    for trigger in _log_triggers(run, "letters"):
        run(trigger)
