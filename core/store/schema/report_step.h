// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward::store {

/// The conventions of steps.cpp hold. What a report's files hold is told by their sums in its history.
inline constexpr const char *reportsSql = R"sql(
CREATE TABLE preset (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  name TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE issued_report (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  issuer TEXT NOT NULL,
  as_of INTEGER,
  recorded INTEGER NOT NULL,
  catalogue TEXT NOT NULL,
  head BLOB NOT NULL,
  files TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE issued_file (
  report_id INTEGER NOT NULL REFERENCES issued_report (id),
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (report_id, name)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace homeward::store
