// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"
#include "core/store/directives.h"

#include <span>
#include <string>

namespace homeward::ctl {

struct NamedBridge {
    std::string directive;
    Bridge bridge;
};

/// Tables and CSV of figures: a line per directive, or per group, or per week.
Result<void> printProgress(const Context &context, std::span<const Progress> all,
                           const ProgressOptions &options);
Result<void> printBridges(const Context &context, std::span<const NamedBridge> bridges);
/// The assets of a drill-down as asset list shows them, ended ones too.
Result<void> printAssets(const Context &context, Ledger &ledger, std::span<const AssetId> ids);
Result<void> printReminders(const Context &context, Ledger &ledger, std::span<const DirectiveRow> directives,
                            std::span<const Reminder> reminders);

/// What a reminder asks for, in words: "12 deployed but not reclaimed".
std::string reminderText(const Context &context, const Reminder &reminder);

} // namespace homeward::ctl
