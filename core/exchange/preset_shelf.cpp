// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset_shelf.h"

#include "core/store/kept_presets.h"
#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"

namespace homeward {

Result<std::vector<ExportPreset>> keptPresets(Ledger &ledger)
{
    const auto kept = KeptPresets(ledger).all();
    if (!kept)
        return fail(kept);
    std::vector<ExportPreset> presets;
    for (const KeptPreset &one : *kept) {
        auto preset = presetFromJson(one.body);
        if (!preset)
            continue;
        preset->name = one.name;
        presets.push_back(std::move(*preset));
    }
    return presets;
}

Result<ExportPreset> findPreset(Ledger &ledger, const std::string &name)
{
    if (auto preset = builtInPreset(name))
        return std::move(*preset);
    auto presets = keptPresets(ledger);
    if (!presets)
        return fail(presets);
    const std::string key = normalisedKey(name);
    for (ExportPreset &preset : *presets)
        if (normalisedKey(preset.name) == key)
            return std::move(preset);
    return Error{ErrorCode::NotFound, ExchangeMsg::NoSuchPreset, {name}};
}

Result<ActionId> keepPreset(Ledger &ledger, const ExportPreset &preset, const Deed &deed)
{
    if (auto checked = checkPreset(preset); !checked)
        return fail(std::move(checked));
    if (builtInPreset(normalisedKey(preset.name)))
        return Error{ErrorCode::Conflict, ExchangeMsg::PresetNameTaken, {preset.name}};
    return KeptPresets(ledger).keep({preset.name, toJson(preset)}, deed);
}

Result<ActionId> dropPreset(Ledger &ledger, const std::string &name, const Deed &deed)
{
    if (builtInPreset(normalisedKey(name)))
        return Error{ErrorCode::Conflict, ExchangeMsg::PresetNameTaken, {name}};
    return KeptPresets(ledger).drop(name, deed);
}

} // namespace homeward
