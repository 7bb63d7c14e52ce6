// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward::store {

inline constexpr const char *importsSql = R"sql(
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  source TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) IN (0, 32)),
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
  who TEXT NOT NULL,
  started INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  skipped INTEGER NOT NULL
) STRICT;
CREATE INDEX import_batch_by_headings ON import_batch (headings);
)sql";

} // namespace homeward::store
