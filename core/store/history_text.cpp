// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_text.h"

#include "core/store/directive/thing_text.h"
#include "core/store/import/import_specs.h"
#include "core/store/record/subject_pack.h"
#include "core/store/register/field_text.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

namespace homeward::store {
namespace {

std::string identityText(std::string_view packed)
{
    const auto kept = unpackIdentity(packed);
    if (!kept)
        return {};
    const std::string value = kept->key.starts_with('#') ? "#" : toVisible(kept->identity.value);
    return fmt::format("{} {} ({})", toText(kept->identity.kind), value, toText(kept->identity.strength));
}

std::string decisionText(const Record &record)
{
    const Decision decision = decisionOf(record);
    if (decision.scope == Decision::Scope::Rule)
        return fmt::format("decision {}:{}", toHex16(decision.vid), toHex16(decision.pid));
    return decision.scope == Decision::Scope::Asset ? "decision on an asset" : "decision on a model";
}

std::string plainText(FieldType type, const Value &value)
{
    if (isNothing(value))
        return {};
    if (type == FieldType::Bytes)
        return toHex(asBytes(textOf(value)));
    if (std::holds_alternative<std::int64_t>(value))
        return std::to_string(integerOf(value));
    return std::string(textOf(value));
}

} // namespace

Result<HistoryEntry> HistoryText::entry(SubjectKind kind, std::int64_t subject, const std::vector<FieldChange> &changes)
{
    HistoryEntry entry;
    if (kind == SubjectKind::Asset) {
        entry.asset = {subject};
        sqlite::Query query = connection_->query("SELECT uuid FROM asset WHERE id = ?");
        const auto row = query.bind(1, subject).step();
        if (!row)
            return fail(row);
        if (*row)
            entry.assetUuid = Uuid::fromBytes(query.bytes(0)).value_or(Uuid{});
    }
    auto name = subjectText(kind, subject);
    if (!name)
        return fail(name);
    entry.subject = std::move(*name);
    for (const FieldChange &change : changes) {
        const FieldSpec &field = specOf(kind).fields[change.field];
        if (field.name.empty())
            continue;
        auto from = valueText(kind, change.field, change.from.value);
        if (!from)
            return fail(from);
        auto to = valueText(kind, change.field, change.to.value);
        if (!to)
            return fail(to);
        entry.changes.push_back({std::string(field.name), std::move(*from), std::move(*to)});
    }
    return entry;
}

Result<std::string> HistoryText::subjectText(SubjectKind kind, std::int64_t subject)
{
    if (kind == SubjectKind::Model) {
        auto words = modelText(subject);
        return words ? Result<std::string>("model " + *words) : words;
    }
    if (kind == SubjectKind::Unit) {
        auto path = books_->units.pathOf(subject);
        return path ? Result<std::string>("unit " + *path) : path;
    }
    if (kind == SubjectKind::Holder) {
        auto name = books_->holders.nameOf(subject);
        return name ? Result<std::string>("holder " + *name) : name;
    }
    RecordTable table(*connection_, kind);
    const auto record = table.load(subject);
    if (!record)
        return fail(record);
    if (!*record)
        return std::string(specOf(kind).table);
    if (isDirectiveThing(kind))
        return thingName(*connection_, **record);
    switch (kind) {
    case SubjectKind::Asset:
        return std::string((*record)->text(AssetField::Tag));
    case SubjectKind::Decision:
        return decisionText(**record);
    case SubjectKind::Catalogue:
        return fmt::format("catalogue {}, SHA-256 {}", (*record)->text(CatalogueField::Version),
                           toHex(asBytes((*record)->text(CatalogueField::Digest))));
    case SubjectKind::JunkSerial:
        return "junk serial " + toVisible((*record)->text(JunkSerialField::Key));
    case SubjectKind::Setting:
        return std::string("settings");
    case SubjectKind::ImportBatch:
        return "import of " + toVisible((*record)->text(BatchField::Source));
    default:
        return std::string(specOf(kind).table);
    }
}

Result<std::string> HistoryText::modelText(std::int64_t model)
{
    if (model == 0)
        return std::string();
    const auto wanted = books_->models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    const std::string maker = toVisible(wanted->subject.manufacturer);
    const std::string name = toVisible(modelName(wanted->subject));
    std::string text = maker.empty() || maker == name ? name : maker + " " + name;
    if (wanted->typedCategory != Category::Unknown)
        text += fmt::format("{}[{}]", text.empty() ? "" : " ", toText(wanted->typedCategory));
    return text;
}

Result<std::string> HistoryText::assetText(AssetField field, const Value &value)
{
    switch (field) {
    case AssetField::Model:
        return modelText(integerOf(value));
    case AssetField::Unit:
        return books_->units.pathOf(integerOf(value));
    case AssetField::Holder:
        return books_->holders.nameOf(integerOf(value));
    case AssetField::MergedInto:
        return isNothing(value) ? Result<std::string>(std::string()) : subjectText(SubjectKind::Asset, integerOf(value));
    case AssetField::Identity:
        return identityText(textOf(value));
    case AssetField::Live:
        return std::string(isNothing(value) ? "" : "yes");
    default:
        return fieldText(field, value);
    }
}

Result<std::string> HistoryText::valueText(SubjectKind kind, std::uint8_t field, const Value &value)
{
    if (kind == SubjectKind::Asset)
        return assetText(static_cast<AssetField>(field), value);
    const bool isDay = (kind == SubjectKind::Unit || kind == SubjectKind::Holder)
                       && specOf(kind).fields[field].type == FieldType::Optional;
    if (isDay || isDirectiveThing(kind))
        return thingValueText(*connection_, kind, field, value);
    const bool unit = (kind == SubjectKind::Holder && field == static_cast<std::uint8_t>(HolderField::Unit))
                      || (kind == SubjectKind::Unit && field == static_cast<std::uint8_t>(UnitField::Parent));
    if (unit)
        return books_->units.pathOf(integerOf(value));
    if (kind == SubjectKind::Setting && field == static_cast<std::uint8_t>(SettingField::Catalogue))
        return isNothing(value) ? Result<std::string>(std::string()) : subjectText(SubjectKind::Catalogue, integerOf(value));
    if (kind == SubjectKind::Model && field == static_cast<std::uint8_t>(ModelField::Subject)) {
        const auto subject = unpackSubject(textOf(value));
        return subject ? toVisible(subject->manufacturer) + " " + toVisible(modelName(*subject)) : std::string();
    }
    if ((kind == SubjectKind::Decision || kind == SubjectKind::JunkSerial) && specOf(kind).fields[field].column == "vid")
        return isNothing(value) ? std::string() : toHex16(static_cast<std::uint16_t>(integerOf(value)));
    if (kind == SubjectKind::Decision && field == static_cast<std::uint8_t>(DecisionField::Pid))
        return isNothing(value) ? std::string() : toHex16(static_cast<std::uint16_t>(integerOf(value)));
    return plainText(specOf(kind).fields[field].type, value);
}

} // namespace homeward::store
