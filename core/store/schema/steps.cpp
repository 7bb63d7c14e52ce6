// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/directive_step.h"
#include "core/store/schema/import_step.h"
#include "core/store/schema/migrate.h"
#include "core/store/schema/report_step.h"

#include <array>

namespace homeward::store {
namespace {

// Conventions: text that is not known is '', a reference to nothing is 0 (the rows 0 of unit, holder and document stand
// for "none"), days count from 1970-01-01, moments are microseconds of UTC, money is in hundredths. `live` is 0 for what
// an undone action had made: the row stays, so that its number and tag are never given again.

constexpr const char *history = R"sql(
CREATE TABLE replica (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  parent INTEGER NOT NULL,
  start BLOB NOT NULL CHECK (length(start) = 32),
  reason TEXT NOT NULL,
  sequence INTEGER NOT NULL DEFAULT 0,
  head BLOB NOT NULL DEFAULT x'' CHECK (length(head) IN (0, 32))
) STRICT;

CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  replica_id INTEGER NOT NULL REFERENCES replica (id),
  sequence INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  day INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  undoes INTEGER NOT NULL,
  undone_by INTEGER NOT NULL DEFAULT 0,
  first_entry INTEGER NOT NULL,
  entry_count INTEGER NOT NULL,
  body BLOB NOT NULL,
  link BLOB NOT NULL CHECK (length(link) = 32),
  UNIQUE (replica_id, sequence)
) STRICT;
CREATE INDEX action_by_day ON action (day);

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX entry_by_subject ON entry (kind, subject_id);

CREATE TABLE local (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  replica_id INTEGER NOT NULL REFERENCES replica (id),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  next_tag INTEGER NOT NULL,
  machine BLOB NOT NULL,
  inode INTEGER NOT NULL,
  born INTEGER NOT NULL
) STRICT;
)sql";

constexpr const char *settings = R"sql(
CREATE TABLE catalogue (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
  version TEXT NOT NULL,
  bytes BLOB NOT NULL DEFAULT x''
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  home TEXT NOT NULL,
  basis TEXT NOT NULL,
  department TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  tag_prefix TEXT NOT NULL,
  currency TEXT NOT NULL,
  catalogue_id INTEGER NOT NULL REFERENCES catalogue (id)
) STRICT;
)sql";

constexpr const char *people = R"sql(
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  name TEXT NOT NULL,
  parent_id INTEGER NOT NULL REFERENCES unit (id),
  from_day INTEGER,
  until_day INTEGER,
  name_key TEXT NOT NULL,
  path TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX unit_by_parent ON unit (parent_id, name_key);
INSERT INTO unit (id, live, uuid, name, parent_id, name_key, path, search) VALUES (0, 1, x'', '', 0, '', '', '');

CREATE TABLE holder (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  name TEXT NOT NULL,
  employee_number TEXT NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  left_on INTEGER,
  name_key TEXT NOT NULL,
  number_key TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX holder_by_name ON holder (name_key);
CREATE INDEX holder_by_number ON holder (number_key);
INSERT INTO holder (id, live, uuid, name, employee_number, unit_id, name_key, number_key, search)
  VALUES (0, 1, x'', '', '', 0, '', '', '');

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  day INTEGER,
  amount INTEGER,
  currency TEXT NOT NULL,
  budget_code TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) IN (0, 32))
) STRICT;
INSERT INTO document (id, live, uuid, kind, number, title, currency, budget_code, digest)
  VALUES (0, 1, x'', '', '', '', '', '', x'');
)sql";

constexpr const char *models = R"sql(
CREATE TABLE model (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  key BLOB NOT NULL,
  own BLOB NOT NULL,
  typed_category TEXT NOT NULL,
  subject BLOB NOT NULL,
  registrant TEXT NOT NULL,
  brand TEXT NOT NULL,
  brand_zh TEXT NOT NULL,
  brand_country TEXT NOT NULL,
  owner TEXT NOT NULL,
  owner_country TEXT NOT NULL,
  category TEXT NOT NULL,
  confidence INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  vid TEXT NOT NULL,
  pid TEXT NOT NULL,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  evidence BLOB NOT NULL DEFAULT x'',
  UNIQUE (key, own, typed_category)
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  scope INTEGER NOT NULL CHECK (scope IN (0, 1, 2)),
  asset BLOB NOT NULL,
  model_key TEXT NOT NULL,
  vid INTEGER NOT NULL,
  pid INTEGER NOT NULL,
  pattern TEXT NOT NULL,
  brand TEXT NOT NULL,
  country TEXT NOT NULL,
  category TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  decided_at INTEGER NOT NULL
) STRICT;

CREATE TABLE junk_serial (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  kind INTEGER NOT NULL,
  vid INTEGER NOT NULL,
  key TEXT NOT NULL
) STRICT;
)sql";

constexpr const char *inventory = R"sql(
CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  ended INTEGER NOT NULL CHECK (ended IN (0, 1, 2)),
  model_id INTEGER NOT NULL REFERENCES model (id),
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  holder_id INTEGER NOT NULL REFERENCES holder (id),
  quantity INTEGER NOT NULL CHECK (quantity >= 1),
  lot INTEGER NOT NULL CHECK (lot IN (0, 1)),
  ownership INTEGER NOT NULL CHECK (ownership BETWEEN 0 AND 2),
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 3),
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
  strength INTEGER NOT NULL CHECK (strength BETWEEN 0 AND 2),
  acquired INTEGER,
  price INTEGER,
  first_seen INTEGER,
  last_seen INTEGER,
  merged_into INTEGER NOT NULL,
  provenance INTEGER NOT NULL,
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  tag TEXT NOT NULL,
  tag_key TEXT NOT NULL,
  serial TEXT NOT NULL,
  serial_printed TEXT NOT NULL,
  imei TEXT NOT NULL,
  asset_number TEXT NOT NULL,
  mac TEXT NOT NULL,
  currency TEXT NOT NULL,
  location TEXT NOT NULL,
  notes TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX asset_by_uuid ON asset (uuid);
CREATE INDEX asset_by_tag ON asset (tag_key, ended);
CREATE INDEX asset_by_model ON asset (model_id, ended);
CREATE INDEX asset_by_unit ON asset (unit_id, ended);
CREATE INDEX asset_by_holder ON asset (holder_id, ended);

CREATE TABLE identity (
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  vid INTEGER NOT NULL,
  asset_id INTEGER NOT NULL REFERENCES asset (id),
  strength INTEGER NOT NULL CHECK (strength BETWEEN 0 AND 2),
  value TEXT NOT NULL,
  PRIMARY KEY (kind, key, vid, asset_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_by_asset ON identity (asset_id);
)sql";

constexpr const char *sightings = R"sql(
CREATE TABLE sighting (
  asset_id INTEGER NOT NULL REFERENCES asset (id),
  workstation TEXT NOT NULL,
  port TEXT NOT NULL,
  mode TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (asset_id, workstation, port)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_port ON sighting (workstation, port);
)sql";

// The countries of the brand's owners with their days (core/brands/owner_span.h).
constexpr const char *owners = "ALTER TABLE model ADD COLUMN owners TEXT NOT NULL DEFAULT '';";

constexpr std::array<Step, 10> steps = {{{"history", history},
                                        {"settings", settings},
                                        {"people and units", people},
                                        {"models and decisions", models},
                                        {"inventory", inventory},
                                        {"sightings", sightings},
                                        {"directives and replacement", directivesSql},
                                        {"imports", importsSql},
                                        {"owners with dates", owners},
                                        {"presets and issued reports", reportsSql}}};

} // namespace

std::span<const Step> schemaSteps()
{
    return steps;
}

} // namespace homeward::store
