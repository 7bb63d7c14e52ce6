// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"
#include "core/exchange/preset.h"

namespace homeward::ctl {

/// A preset on the command line: one that there is, with what is said besides.
struct PresetOptions {
    std::string preset = "inventory";
    std::string columns;
    std::string where;
    std::string sort;
    std::string encoding;
    std::string delimiter;
    std::string title;
    std::string headings;
    bool descending = false;
    bool exact = false;
    bool all = false;
    bool forPeople = false;
    bool signatures = false;
};

void addPresetOptions(CLI::App &verb, PresetOptions &options);
/// NotFound for a preset that there is not; InvalidInput for what does not fit.
Result<ExportPreset> presetFrom(Ledger &ledger, const PresetOptions &options);

} // namespace homeward::ctl
