// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_presets.h"

#include "core/store/directive/thing_desk.h"
#include "core/store/ledger_state.h"
#include "core/store/record/report_specs.h"
#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"

namespace homeward {
namespace {

using store::PresetField;
using store::Record;
using store::SubjectKind;

/// Row 0 and an empty record for none.
Result<std::pair<std::int64_t, Record>> presetNamed(sqlite::Connection &connection, const std::string &name)
{
    std::pair<std::int64_t, Record> found{0, Record(SubjectKind::Preset)};
    const std::string key = normalisedKey(name);
    const auto done = store::eachInForce(connection, SubjectKind::Preset, "",
                                         [&](std::int64_t id, const Record &record) -> Result<void> {
                                             if (normalisedKey(record.text(PresetField::Name)) == key)
                                                 found = {id, record};
                                             return {};
                                         });
    if (!done)
        return fail(done);
    return found;
}

} // namespace

Result<std::vector<KeptPreset>> KeptPresets::all()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<KeptPreset>> {
        std::vector<KeptPreset> presets;
        const auto done = store::eachInForce(base.connection, SubjectKind::Preset, "",
                                             [&](std::int64_t, const Record &record) -> Result<void> {
                                                 presets.push_back({std::string(record.text(PresetField::Name)),
                                                                    std::string(record.text(PresetField::Body))});
                                                 return {};
                                             });
        if (!done)
            return fail(done);
        return presets;
    });
}

Result<ActionId> KeptPresets::keep(const KeptPreset &preset, const Deed &deed)
{
    if (normalisedKey(preset.name).empty())
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetWithoutName};
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.act(ActionKind::Settings, deed, [&](store::Work &work) -> Result<ActionId> {
        const auto known = presetNamed(work.connection, preset.name);
        if (!known)
            return fail(known);
        Record record = known->second;
        store::setText(record, PresetField::Name, preset.name);
        store::setText(record, PresetField::Body, preset.body);
        store::ThingDesk desk(work);
        if (known->first != 0) {
            if (const auto done = desk.change(known->first, known->second, record); !done)
                return fail(done);
            return known->second == record ? ActionId{} : work.writer.id();
        }
        store::setText(record, PresetField::Uuid, store::asText(Uuid::make(work.writer.recorded()).bytes));
        if (const auto made = desk.create(std::move(record)); !made)
            return fail(made);
        return work.writer.id();
    });
}

Result<ActionId> KeptPresets::drop(const std::string &name, const Deed &deed)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.act(ActionKind::Settings, deed, [&](store::Work &work) -> Result<ActionId> {
        const auto known = presetNamed(work.connection, name);
        if (!known)
            return fail(known);
        if (known->first == 0)
            return Error{ErrorCode::NotFound, ExchangeMsg::NoSuchPreset, {name}};
        if (const auto done = store::ThingDesk(work).end(known->first, known->second); !done)
            return fail(done);
        return work.writer.id();
    });
}

} // namespace homeward
