// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/line_planner.h"

#include "core/store/record/derived.h"
#include "core/store/register/field_text.h"
#include "core/text/messages_import.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward::store {
namespace {

/// The columns that lie in the asset's own row as they stand in a register.
struct PlainField {
    Column column;
    AssetField field;
};
constexpr PlainField plainFields[] = {{Column::Tag, AssetField::Tag},
                                      {Column::Quantity, AssetField::Quantity},
                                      {Column::SerialPrinted, AssetField::SerialPrinted},
                                      {Column::Imei, AssetField::Imei},
                                      {Column::AssetNumber, AssetField::AssetNumber},
                                      {Column::Ownership, AssetField::Ownership},
                                      {Column::Location, AssetField::Location},
                                      {Column::Status, AssetField::Status},
                                      {Column::Acquired, AssetField::Acquired},
                                      {Column::Price, AssetField::Price},
                                      {Column::Currency, AssetField::Currency},
                                      {Column::Notes, AssetField::Notes}};

bool isPersonal(const Record &asset)
{
    return asset.number(AssetField::Ownership) == static_cast<std::int64_t>(Ownership::Personal);
}

/// A register's serial number that was read from the device already.
bool isReadSerial(AssetField field, std::string_view cell, const Record &asset)
{
    return field == AssetField::SerialPrinted && isNothing(asset[field].value)
           && identityKey(IdentityKind::PrintedSerial, cell)
                  == identityKey(IdentityKind::PrintedSerial, asset.text(AssetField::Serial));
}

/// What a line gives a new asset; fields that it leaves empty rest.
AssetEdit editOf(const ImportLine &line, const std::vector<Column> &columns)
{
    AssetEdit edit;
    for (const Column column : columns)
        edit.set.emplace_back(column, std::string(trimmed(line.at(importFieldOf(column)))));
    if (!line.at(ImportField::Place).empty())
        edit.place = std::string(line.at(ImportField::Place));
    return edit;
}

} // namespace

bool isOfLine(const Error &error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Conflict
           || error.code == ErrorCode::NotFound;
}

LinePlanner::LinePlanner(sqlite::Connection &connection, Pinned &pinned, Books &books, const IdentityKeys &keys,
                         const KnownKeys &known, WordModels &models, const ImportRules &rules)
    : connection_(connection)
    , pinned_(pinned)
    , books_(books)
    , keys_(keys)
    , known_(known)
    , models_(models)
    , rules_(rules)
    , match_(connection, keys, known, rules.matchBy)
    , assets_(connection, SubjectKind::Asset)
    , tags_(connection)
{
}

Result<LinePlan> LinePlanner::plan(const ImportLine &line)
{
    LinePlan plan;
    plan.result.line = line.line;
    if (line.skipped) {
        plan.result.outcome = LineOutcome::Skipped;
        plan.result.reason = line.skipped;
        return plan;
    }
    for (unsigned i = 0; line.unread != 0 && i < importFieldCount; ++i)
        if ((line.unread >> i & 1U) != 0)
            plan.result.ignored.emplace_back(nameOf(static_cast<ImportField>(i)));
    const Result<void> judged = line.error ? Result<void>(*line.error) : judge(line, plan);
    if (judged)
        return plan;
    if (!isOfLine(judged.error()))
        return fail(judged);
    plan.result.outcome = LineOutcome::Refused;
    plan.result.reason = judged.error();
    plan.result.changes.clear();
    return plan;
}

Result<void> LinePlanner::judge(const ImportLine &line, LinePlan &plan)
{
    const auto owner = match_.find(line);
    if (!owner)
        return fail(owner);
    plan.asset = owner->asset;
    if (owner->asset != 0) {
        auto before = assets_.load(owner->asset);
        if (!before)
            return fail(before);
        if (!*before)
            return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
        plan.before = std::move(**before);
    }
    return owner->asset == 0 || owner->undone ? planNew(line, plan) : planAgain(line, plan);
}

Result<void> LinePlanner::planNew(const ImportLine &line, LinePlan &plan)
{
    plan.result.outcome = LineOutcome::Created;
    bool says = false;
    for (const ImportField field : {ImportField::Brand, ImportField::Model, ImportField::Category, ImportField::Tag,
                                    ImportField::Serial, ImportField::SerialPrinted, ImportField::Imei,
                                    ImportField::AssetNumber, ImportField::Mac, ImportField::Vid})
        says = says || !trimmed(line.at(field)).empty();
    if (!says)
        return Error{ErrorCode::InvalidInput, StoreMsg::NothingToRegister, {}};
    std::vector<Column> columns;
    for (const PlainField &plain : plainFields)
        if (!trimmed(line.at(importFieldOf(plain.column))).empty()
            && (plain.column != Column::Currency || !line.at(ImportField::Price).empty()))
            columns.push_back(plain.column);
    AssetFields fields;
    if (const auto applied = applyEdit(fields, editOf(line, columns)); !applied)
        return applied;
    fields.mac = trimmed(line.at(ImportField::Mac));
    if (const auto good = checkFields(fields); !good)
        return good;
    putFields(plan.next, fields, Provenance::Typed);
    if (fields.price && fields.price->currency.empty())
        plan.next.set(AssetField::Currency, textValue(pinned_.settings.currency), Provenance::Default);
    plan.next.set(AssetField::Live, std::int64_t{1});
    if (const auto uuid = Uuid::parse(trimmed(line.at(ImportField::Uuid))))
        plan.next.set(AssetField::Uuid, textValue(asText(uuid->bytes)));
    if (const auto good = checkTagFree(plan); !good)
        return good;
    if (const auto done = setHolder(line, plan); !done)
        return done;
    if (const auto done = setUnit(line, plan); !done)
        return done;
    if (const auto done = setModel(line, plan); !done)
        return done;
    if (const auto done = setNumbers(line, plan); !done)
        return done;
    plan.result.tag = plan.next.text(AssetField::Tag);
    return isPersonal(plan.next) ? becomePersonal(plan) : Result<void>();
}

/// What the device says of itself, of a new asset, and the numbers that a person sees.
Result<void> LinePlanner::setNumbers(const ImportLine &line, LinePlan &plan)
{
    const std::string serial(trimmed(line.at(ImportField::Serial)));
    const auto vid = vendorOf(line);
    if (!serial.empty() && !vid && isNothing(plan.next[AssetField::SerialPrinted].value))
        plan.next.set(AssetField::SerialPrinted, textValue(serial), Provenance::Typed);
    followTypedFields(Record(SubjectKind::Asset), plan.next);
    if (serial.empty() || !vid || judgeSerial(serial) != SerialVerdict::Plausible)
        return {};
    const ReadSerial read{IdentityKind::UsbSerial, *vid, {}, serial};
    const bool strong = pinned_.junk.judge(read.kind, read.vid, serial) == SerialVerdict::Plausible;
    std::vector<KeptIdentity> all{IdentityKeys::strong(read)};
    if (isPersonal(plan.next))
        all = keys_.personal(read);
    else
        plan.next.set(AssetField::Serial, textValue(serial), Provenance::Scanned);
    for (KeptIdentity &kept : all) {
        if (!strong)
            kept.identity.strength = Strength::Weak;
        putIdentity(plan.next, kept);
    }
    return {};
}

Result<void> LinePlanner::becomePersonal(LinePlan &plan)
{
    if (plan.asset != 0 && !isPersonal(plan.before) && plan.before.live()) {
        const auto facts = models_.facts(books_.models, plan.before.number(AssetField::Model));
        if (!facts)
            return fail(facts);
        if (hasRawIdentifiers(plan.before, (*facts)->wanted.subject))
            return Error{ErrorCode::Conflict,
                         StoreMsg::BecomesPersonal,
                         {std::string(plan.before.text(AssetField::Tag))}};
    }
    return makePersonal(keys_, plan.next);
}

/// Plain columns whose cell says something else than the ledger does.
std::vector<Column> LinePlanner::changedColumns(const ImportLine &line, const Record &before) const
{
    std::vector<Column> columns;
    for (const PlainField &plain : plainFields) {
        const ImportField field = importFieldOf(plain.column);
        const std::string_view cell = trimmed(line.at(field));
        if (!line.has(field) || (cell.empty() && !rules_.emptyClears))
            continue;
        if (cell != fieldText(plain.field, before[plain.field].value) && !isReadSerial(plain.field, cell, before))
            columns.push_back(plain.column);
    }
    return columns;
}

Result<void> LinePlanner::planAgain(const ImportLine &line, LinePlan &plan)
{
    plan.next = plan.before;
    plan.result.asset = {plan.asset};
    plan.result.tag = plan.before.text(AssetField::Tag);
    if (plan.before.number(AssetField::Status) == static_cast<std::int64_t>(Status::Merged))
        return Error{ErrorCode::Conflict, StoreMsg::EntryMerged, {plan.result.tag}};
    if (const auto done = setPlainFields(line, plan, changedColumns(line, plan.before)); !done)
        return done;
    if (const auto done = setHolder(line, plan); !done)
        return done;
    if (const auto done = setUnit(line, plan); !done)
        return done;
    if (const auto done = setModel(line, plan); !done)
        return done;
    const auto same = [&plan] {
        return plan.next == plan.before && !plan.unit && !plan.holder && plan.model == nullptr;
    };
    if (same())
        return {};
    followTypedFields(plan.before, plan.next);
    if (const auto free = checkNumbers(plan); !free)
        return free;
    if (isPersonal(plan.next))
        if (const auto done = becomePersonal(plan); !done)
            return done;
    if (same()) // its numbers are the ones that are kept as hashes
        return {};
    if (plan.next.text(AssetField::Tag).empty())
        return Error{ErrorCode::InvalidInput, StoreMsg::TagNeeded, {plan.result.tag}};
    if (const auto good = checkTagFree(plan); !good)
        return good;
    plan.result.outcome = LineOutcome::Updated;
    return rules_.withChanges ? tellChanges(plan) : Result<void>();
}

Result<void> LinePlanner::setPlainFields(const ImportLine &line, LinePlan &plan, const std::vector<Column> &columns)
{
    const std::string_view mac = trimmed(line.at(ImportField::Mac));
    const bool newMac = !mac.empty() && mac != plan.before.text(AssetField::Mac);
    const bool newPlace = !line.at(ImportField::Place).empty()
                          && line.at(ImportField::Place) != fieldText(AssetField::Place, plan.before[AssetField::Place].value);
    if (columns.empty() && !newMac && !newPlace)
        return {};
    AssetFields fields = fieldsOf(plan.before);
    AssetEdit edit = editOf(line, columns);
    if (!fields.price && line.at(ImportField::Price).empty())
        std::erase_if(edit.set, [](const auto &cell) { return cell.first == Column::Currency; });
    if (const auto applied = applyEdit(fields, edit); !applied)
        return applied;
    if (newMac)
        fields.mac = mac;
    if (const auto good = checkFields(fields); !good)
        return good;
    if (fields.price && fields.price->currency.empty())
        fields.price->currency = pinned_.settings.currency;
    Record given(SubjectKind::Asset);
    putFields(given, fields, Provenance::Typed);
    for (const AssetField field : {AssetField::Tag, AssetField::Quantity, AssetField::SerialPrinted, AssetField::Imei,
                                   AssetField::AssetNumber, AssetField::Mac, AssetField::Ownership, AssetField::Place,
                                   AssetField::Location, AssetField::Status, AssetField::Acquired, AssetField::Price,
                                   AssetField::Currency, AssetField::Notes})
        if (given[field].value != plan.before[field].value)
            plan.next.set(field, given[field].value, Provenance::Typed);
    return {};
}

Result<void> LinePlanner::checkTagFree(const LinePlan &plan)
{
    if (!known_.mayHaveTag(tagKey(plan.next.text(AssetField::Tag))))
        return {};
    return checkTag(tags_, plan.next, plan.asset);
}

Result<void> LinePlanner::setUnit(const ImportLine &line, LinePlan &plan)
{
    const std::string_view path = trimmed(line.at(ImportField::Unit));
    if (path.empty()) {
        if (line.has(ImportField::Unit) && rules_.emptyClears && plan.before.live())
            plan.next.set(AssetField::Unit, Value(), plan.before.number(AssetField::Unit) == 0
                                                         ? plan.before[AssetField::Unit].provenance
                                                         : Provenance::Typed);
        return {};
    }
    const std::int64_t now = plan.before.number(AssetField::Unit);
    const auto known = models_.unitPath(books_.units, now);
    if (!known)
        return fail(known);
    if (now != 0 && plan.before.live() && *known == path)
        return {};
    const auto unit = books_.units.find(path);
    if (!unit)
        return fail(unit);
    if (!plan.before.live() || *unit != now)
        plan.unit = path;
    return {};
}

Result<void> LinePlanner::setHolder(const ImportLine &line, LinePlan &plan)
{
    const std::string_view name = trimmed(line.at(ImportField::Holder));
    if (name.empty()) {
        if (line.has(ImportField::Holder) && rules_.emptyClears && plan.before.live())
            plan.next.set(AssetField::Holder, Value(), plan.before.number(AssetField::Holder) == 0
                                                           ? plan.before[AssetField::Holder].provenance
                                                           : Provenance::Typed);
        return {};
    }
    const std::int64_t now = plan.before.number(AssetField::Holder);
    const auto known = models_.holderName(books_.holders, now);
    if (!known)
        return fail(known);
    // The same name is the same person, though others may be called so too.
    if (now != 0 && plan.before.live() && *known == name)
        return {};
    const auto holder = books_.holders.find(name);
    if (!holder)
        return fail(holder);
    if (!plan.before.live() || *holder != now)
        plan.holder = name;
    return {};
}

Result<void> LinePlanner::checkNumbers(const LinePlan &plan)
{
    const auto before = identitiesOf(plan.before);
    for (const KeptIdentity &kept : identitiesOf(plan.next))
        if (std::ranges::find(before, kept) == before.end())
            if (const auto free = match_.checkFree(kept, plan.asset); !free)
                return free;
    return {};
}

Result<void> LinePlanner::tellChanges(LinePlan &plan)
{
    std::vector<Change> &changes = plan.result.changes;
    for (std::size_t i = 0; i < plan.next.size(); ++i) {
        const auto field = static_cast<AssetField>(i);
        const FieldSpec &spec = specOf(SubjectKind::Asset).fields[i];
        const Value &from = plan.before.at(i).value;
        const Value &to = plan.next.at(i).value;
        if (spec.name.empty() || spec.type == FieldType::Set || from == to || field == AssetField::Unit
            || field == AssetField::Holder || field == AssetField::Model)
            continue;
        changes.push_back({std::string(spec.name), fieldText(field, from), fieldText(field, to)});
    }
    const auto tell = [&](std::string name, const Result<std::string_view> &from, std::string to) -> Result<void> {
        if (!from)
            return fail(from);
        changes.push_back({std::move(name), std::string(*from), std::move(to)});
        return {};
    };
    const std::int64_t unit = plan.before.number(AssetField::Unit);
    const std::int64_t holder = plan.before.number(AssetField::Holder);
    if (plan.unit || unit != plan.next.number(AssetField::Unit))
        if (const auto told = tell("unit", models_.unitPath(books_.units, unit), plan.unit.value_or("")); !told)
            return told;
    if (plan.holder || holder != plan.next.number(AssetField::Holder))
        if (const auto told = tell("holder", models_.holderName(books_.holders, holder), plan.holder.value_or("")); !told)
            return told;
    return {};
}

} // namespace homeward::store
