// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/declaration.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/personal_devices.h"
#include "core/inventory/columns.h"
#include "core/store/organisation.h"
#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"

#include <map>

namespace homeward {
namespace {

constexpr int emptyRows = 5;

using DevicesByHolder = std::map<std::string, std::vector<DeclaredDevice>, std::less<>>;

Result<DevicesByHolder> devicesByHolder(Ledger &ledger)
{
    const auto all = personalDevices(ledger);
    if (!all)
        return fail(all);
    DevicesByHolder devices;
    for (const PersonalDevice &device : *all)
        devices[device.holder].push_back({device.tag, device.category, device.brand, Ownership::Personal});
    return devices;
}

/// The office's devices that somebody has at home.
Result<void> addHomeUse(Ledger &ledger, const PersonEntry &person, std::vector<DeclaredDevice> &devices)
{
    const auto held = Organisation(ledger).returnList(person.id);
    if (!held)
        return fail(held);
    for (const AssetId id : *held) {
        const auto asset = ledger.asset(id);
        if (!asset)
            return fail(asset);
        if (asset->fields.place == Place::Home)
            devices.push_back(
                {asset->fields.tag, asset->attribution.category, brandOf(*asset), asset->fields.ownership});
    }
    return {};
}

Result<std::vector<PersonEntry>> askedPeople(Ledger &ledger, const std::string &holder)
{
    Organisation organisation(ledger);
    if (holder.empty())
        return organisation.people();
    auto person = organisation.findPerson(holder);
    if (!person)
        return fail(person);
    return std::vector<PersonEntry>{std::move(*person)};
}

void writeCells(CsvWriter &writer, const std::vector<std::string> &cells)
{
    for (const std::string &cell : cells)
        writer.cell(cell);
}

} // namespace

Result<std::vector<Declaration>> declarationsOf(Ledger &ledger, const std::string &holder)
{
    const auto people = askedPeople(ledger, holder);
    if (!people)
        return fail(people);
    const auto personal = devicesByHolder(ledger);
    if (!personal)
        return fail(personal);
    std::vector<Declaration> declarations;
    for (const PersonEntry &person : *people) {
        std::vector<DeclaredDevice> devices;
        if (const auto own = personal->find(person.name); own != personal->end())
            devices = own->second;
        if (const auto done = addHomeUse(ledger, person, devices); !done)
            return fail(done);
        // Whoever is asked by name gets a form, also an empty one.
        if (devices.empty() && holder.empty())
            continue;
        declarations.push_back({person.name, person.employeeNumber, person.unit, ledger.settings().department,
                                std::move(devices)});
    }
    if (declarations.empty())
        return Error{ErrorCode::NotFound, ExchangeMsg::DeclarationNobody, {holder}};
    return declarations;
}

Result<std::string> declarationCsv(const std::vector<Declaration> &declarations, Language language)
{
    std::string text;
    CsvWriter writer({}, [&text](std::string_view bytes) {
        text += bytes;
        return Result<void>();
    });
    writeCells(writer, {"holder", "employee_number", "tag", "category", "brand", "still_used", "stopped_on"});
    if (auto done = writer.endRow(); !done)
        return fail(done);
    for (const Declaration &one : declarations) {
        std::vector<DeclaredDevice> rows = one.devices;
        rows.resize(rows.size() + emptyRows, DeclaredDevice{});
        for (const DeclaredDevice &device : rows) {
            const std::string category =
                device.tag.empty() ? std::string()
                                   : wordFor(Column::Category, toText(device.category), language);
            writeCells(writer, {one.holder, one.employeeNumber, device.tag, category, device.brand, "", ""});
            if (auto done = writer.endRow(); !done)
                return fail(done);
        }
    }
    if (auto done = writer.finish(); !done)
        return fail(done);
    return text;
}

} // namespace homeward
