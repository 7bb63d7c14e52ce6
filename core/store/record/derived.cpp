// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/derived.h"

#include "core/inventory/asset.h"
#include "core/store/record/identity_pack.h"
#include "core/store/record/subject_pack.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward::store {
namespace {

constexpr std::array<std::string_view, 5> assetColumns = {"ended", "strength", "provenance", "tag_key", "search"};
constexpr std::array<std::string_view, 3> unitColumns = {"name_key", "path", "search"};
constexpr std::array<std::string_view, 3> holderColumns = {"name_key", "number_key", "search"};
constexpr std::array<std::string_view, 5> modelColumns = {"kind", "vid", "pid", "name", "search"};

/// Normalised texts, one a line, so that no word is found across two of them.
template <class... Texts>
std::string searchKey(const Texts &...texts)
{
    std::string key;
    const auto add = [&key](std::string_view text) {
        if (text.empty())
            return;
        if (!key.empty())
            key += '\n';
        key += normalisedKey(text);
    };
    (add(texts), ...);
    return key;
}

Strength strengthOf(const Record &asset)
{
    Strength best = Strength::Weak;
    for (const std::string &element : asset.set()) {
        const auto identity = viewIdentity(element);
        if (identity && identity->strength == Strength::Strong)
            return Strength::Strong;
        if (identity && identity->strength == Strength::Typed)
            best = Strength::Typed;
    }
    return best;
}

std::int64_t endedOf(const Record &asset)
{
    if (!asset.live())
        return 2;
    return hasEnded(static_cast<Status>(asset.number(AssetField::Status))) ? 1 : 0;
}

std::vector<Value> deriveAsset(const Record &asset)
{
    using enum AssetField;
    return {endedOf(asset), static_cast<std::int64_t>(strengthOf(asset)), packProvenance(asset),
            tagKey(asset.text(Tag)),
            searchKey(asset.text(Tag), asset.text(Serial), asset.text(SerialPrinted), asset.text(Imei),
                      asset.text(AssetNumber), asset.text(Mac), asset.text(Location), asset.text(Notes))};
}

std::vector<Value> deriveModel(const Record &model)
{
    using enum ModelField;
    const homeward::Subject subject = unpackSubject(model.text(ModelField::Subject)).value_or(homeward::Subject{});
    const std::string name = modelName(subject);
    return {static_cast<std::int64_t>(subject.kind), subject.vid ? toHex16(*subject.vid) : "",
            subject.pid ? toHex16(*subject.pid) : "", name,
            searchKey(name, subject.manufacturer, subject.product, model.text(Brand), model.text(BrandZh),
                      model.text(Owner), model.text(Registrant))};
}

Result<std::vector<Value>> deriveUnit(sqlite::Connection &connection, const Record &unit)
{
    std::string path;
    if (const std::int64_t parent = unit.number(UnitField::Parent); parent != 0) {
        sqlite::Query above = connection.query("SELECT path FROM unit WHERE id = ?");
        const auto row = above.bind(1, parent).step();
        if (!row)
            return fail(row);
        if (*row)
            path = std::string(above.text(0)) + std::string(pathSeparator);
    }
    path += unit.text(UnitField::Name);
    std::string search = searchKey(path);
    return std::vector<Value>{normalisedKey(unit.text(UnitField::Name)), std::move(path), std::move(search)};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::span<const std::string_view> derivedColumns(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Asset:
        return assetColumns;
    case SubjectKind::Unit:
        return unitColumns;
    case SubjectKind::Holder:
        return holderColumns;
    case SubjectKind::Model:
        return modelColumns;
    default:
        return {};
    }
}

Result<std::vector<Value>> deriveColumns(sqlite::Connection &connection, const Record &record)
{
    switch (record.kind()) {
    case SubjectKind::Asset:
        return deriveAsset(record);
    case SubjectKind::Unit:
        return deriveUnit(connection, record);
    case SubjectKind::Holder:
        return std::vector<Value>{
            normalisedKey(record.text(HolderField::Name)), normalisedKey(record.text(HolderField::EmployeeNumber)),
            searchKey(record.text(HolderField::Name), record.text(HolderField::EmployeeNumber))};
    case SubjectKind::Model:
        return deriveModel(record);
    default:
        return std::vector<Value>{};
    }
}

std::int64_t packProvenance(const Record &record)
{
    std::int64_t packed = 0;
    for (std::size_t field = 0; field < record.size(); ++field)
        packed |= static_cast<std::int64_t>(record.at(field).provenance) << (2 * field);
    return packed;
}

void unpackProvenance(std::int64_t packed, Record &record)
{
    // Kept for assets alone; other kinds may have more fields than there are bits.
    for (std::size_t field = 0; packed != 0 && field < record.size(); ++field)
        record.at(field).provenance = static_cast<Provenance>(packed >> (2 * field) & 3);
}

std::string tagKey(std::string_view tag)
{
    const std::string plain = normalisedKey(tag);
    std::string key;
    for (std::size_t i = 0; i < plain.size();) {
        if (!isDigit(plain[i])) {
            key += plain[i++];
            continue;
        }
        const std::size_t end = std::min(plain.find_first_not_of("0123456789", i), plain.size());
        const std::size_t first = std::min(plain.find_first_not_of('0', i), end);
        // The count of digits before the digits makes text order the order of numbers.
        key += static_cast<char>('0' + std::min<std::size_t>(end - first, 70));
        key.append(plain, first, end - first);
        i = end;
    }
    return key.empty() || key == plain ? key : key + '\x01' + plain;
}

} // namespace homeward::store
