// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward::store {

/// The conventions of steps.cpp hold. Directives refer to units by UUID, so that a renamed unit stays meant.
inline constexpr const char *directivesSql = R"sql(
CREATE TABLE directive (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  issuer TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  relayed_by TEXT NOT NULL,
  relayed_on INTEGER,
  reference TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('reported', 'confirmed', 'superseded', 'withdrawn')),
  confirmed_by TEXT NOT NULL,
  confirmed_on INTEGER,
  received INTEGER,
  effective INTEGER,
  deadline INTEGER,
  completion TEXT NOT NULL,
  categories TEXT NOT NULL,
  units TEXT NOT NULL,
  places TEXT NOT NULL,
  ownership TEXT NOT NULL,
  brands_in TEXT NOT NULL,
  brands_out TEXT NOT NULL,
  basis TEXT NOT NULL,
  home TEXT NOT NULL,
  approved_list TEXT NOT NULL,
  approved_document TEXT NOT NULL,
  approved_on INTEGER,
  target INTEGER NOT NULL CHECK (target BETWEEN 1 AND 100),
  interim TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE exemption (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  directive_id INTEGER NOT NULL REFERENCES directive (id),
  asset_id INTEGER NOT NULL REFERENCES asset (id),
  reason TEXT NOT NULL,
  approver TEXT NOT NULL,
  from_day INTEGER,
  expiry INTEGER,
  paper TEXT NOT NULL
) STRICT;
CREATE INDEX exemption_by_asset ON exemption (asset_id);

CREATE TABLE replacement (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  old_id INTEGER NOT NULL REFERENCES asset (id),
  new_id INTEGER NOT NULL,
  planned_brand TEXT NOT NULL,
  planned_model TEXT NOT NULL,
  planned_category TEXT NOT NULL,
  without INTEGER NOT NULL CHECK (without IN (0, 1)),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 7),
  due INTEGER,
  promised INTEGER,
  planned_on INTEGER,
  planned_paper TEXT NOT NULL,
  approved_on INTEGER,
  approved_paper TEXT NOT NULL,
  ordered_on INTEGER,
  ordered_paper TEXT NOT NULL,
  delivered_on INTEGER,
  delivered_paper TEXT NOT NULL,
  deployed_on INTEGER,
  deployed_paper TEXT NOT NULL,
  reclaimed_on INTEGER,
  reclaimed_paper TEXT NOT NULL,
  disposed_on INTEGER,
  disposed_paper TEXT NOT NULL,
  price INTEGER,
  currency TEXT NOT NULL,
  budget_code TEXT NOT NULL,
  stopped_on INTEGER,
  stopped_paper TEXT NOT NULL,
  disposal TEXT NOT NULL,
  method TEXT NOT NULL,
  first_person TEXT NOT NULL,
  second_person TEXT NOT NULL,
  certificate TEXT NOT NULL,
  override_reason TEXT NOT NULL,
  override_second TEXT NOT NULL,
  former_holder TEXT NOT NULL,
  wiped_on INTEGER,
  wipe_method TEXT NOT NULL,
  wipe_first TEXT NOT NULL,
  wipe_second TEXT NOT NULL,
  wipe_certificate TEXT NOT NULL
) STRICT;
CREATE INDEX replacement_by_old ON replacement (old_id, live);
CREATE INDEX replacement_by_new ON replacement (new_id, live);

CREATE TABLE settlement (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  first_id INTEGER NOT NULL REFERENCES directive (id),
  second_id INTEGER NOT NULL REFERENCES directive (id),
  kind TEXT NOT NULL,
  first_value TEXT NOT NULL,
  second_value TEXT NOT NULL,
  ruling TEXT NOT NULL,
  who TEXT NOT NULL,
  day INTEGER,
  paper TEXT NOT NULL
) STRICT;

CREATE TABLE stock_take (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  day INTEGER,
  findings TEXT NOT NULL
) STRICT;

CREATE TABLE succession (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  old_id INTEGER NOT NULL REFERENCES unit (id),
  new_id INTEGER NOT NULL REFERENCES unit (id),
  day INTEGER
) STRICT;

CREATE TABLE recommendation (
  id INTEGER PRIMARY KEY,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  uuid BLOB NOT NULL,
  category TEXT NOT NULL,
  old_model TEXT NOT NULL,
  new_brand TEXT NOT NULL,
  new_model TEXT NOT NULL,
  price INTEGER,
  currency TEXT NOT NULL,
  budget_code TEXT NOT NULL
) STRICT;
)sql";

} // namespace homeward::store
