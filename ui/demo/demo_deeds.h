// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "core/store/replacements.h"
#include "ui/demo/demo_table.h"

#include <chrono>
#include <vector>

namespace homeward::ui {

/// What the sample office does about its directives: a line of deeds.tsv at a time.
class DemoDeeds final {
public:
    /// Every day of the sample is moved by `shift`. The ledger outlives this.
    DemoDeeds(Ledger &ledger, std::chrono::days shift);

    /// NotFound for an asset or a directive that is not there, else what the call returned.
    Result<void> perform(const DemoRow &row);

private:
    Result<void> receive(const DemoRow &row);
    Result<void> confirm(const DemoRow &row);
    Result<void> exempt(const DemoRow &row);
    Result<void> plan(const DemoRow &row);
    Result<void> advance(const DemoRow &row, ReplacementStage stage);
    Result<void> stopUse(const DemoRow &row);
    Result<void> wipe(const DemoRow &row);

    Result<std::vector<AssetId>> assetsOf(const std::string &tags);
    Result<std::optional<Money>> priceOf(const std::string &text) const;
    Result<std::optional<Day>> dayOf(const std::string &text) const;

    Ledger &ledger_;
    std::chrono::days shift_;
    Directives directives_;
    Replacements replacements_;
};

} // namespace homeward::ui
