// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/editor.h"

#include "core/store/record/subject_pack.h"
#include "core/store/register/field_text.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward::store {
namespace {

std::optional<AssetField> fieldOf(Column column)
{
    switch (column) {
    case Column::Tag:
        return AssetField::Tag;
    case Column::Quantity:
        return AssetField::Quantity;
    case Column::SerialPrinted:
        return AssetField::SerialPrinted;
    case Column::Imei:
        return AssetField::Imei;
    case Column::AssetNumber:
        return AssetField::AssetNumber;
    case Column::Ownership:
        return AssetField::Ownership;
    case Column::Unit:
        return AssetField::Unit;
    case Column::Holder:
        return AssetField::Holder;
    case Column::Location:
        return AssetField::Location;
    case Column::Status:
        return AssetField::Status;
    case Column::Acquired:
        return AssetField::Acquired;
    case Column::Price:
        return AssetField::Price;
    case Column::Currency:
        return AssetField::Currency;
    case Column::Notes:
        return AssetField::Notes;
    default:
        return std::nullopt;
    }
}

bool isPersonal(const Record &asset)
{
    return asset.number(AssetField::Ownership) == static_cast<std::int64_t>(Ownership::Personal);
}

} // namespace

/// An edit, read once for all the assets that it changes.
struct Editor::Given {
    std::vector<std::pair<AssetField, Value>> fields;
    std::optional<Category> category;
    std::optional<std::string> brandWords;
    std::optional<std::string> modelWords;
    bool currencyAlone = false; ///< a currency for prices that are there
};

Result<Editor::Given> Editor::understand(const AssetEdit &change)
{
    Given given;
    AssetEdit plain{{}, change.place, {}, {}};
    for (const auto &[column, text] : change.set) {
        if (column == Column::Category) {
            const auto category = text.empty() ? std::optional(Category::Unknown) : parseCategory(text);
            if (!category)
                return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {"category", toVisible(text)}};
            given.category = *category;
        } else {
            plain.set.emplace_back(column, text);
        }
    }
    const auto names = [&](Column column) {
        return std::ranges::any_of(plain.set, [column](const auto &cell) { return cell.first == column; });
    };
    given.currencyAlone = names(Column::Currency) && !names(Column::Price);
    AssetFields fields;
    if (given.currencyAlone)
        fields.price = Money{};
    if (const auto applied = applyEdit(fields, plain); !applied)
        return fail(applied);
    Record record(SubjectKind::Asset);
    putFields(record, fields, Provenance::Typed);
    const auto unit = work_.books.units.ensure(work_.writer, fields.unit);
    if (!unit)
        return fail(unit);
    const auto holder = work_.books.holders.ensure(work_.writer, fields.holder);
    if (!holder)
        return fail(holder);
    record.set(AssetField::Unit, numberValue(*unit));
    record.set(AssetField::Holder, numberValue(*holder));
    for (const auto &[column, text] : plain.set) {
        const AssetField field = *fieldOf(column); // applyEdit() has refused the others
        given.fields.emplace_back(field, record[field].value);
        if (column == Column::Price && !names(Column::Currency))
            given.fields.emplace_back(AssetField::Currency, text.empty() ? Value() : textValue(work_.pinned.settings.currency));
    }
    if (change.place)
        given.fields.emplace_back(AssetField::Place, record[AssetField::Place].value);
    given.brandWords = change.brandWords;
    given.modelWords = change.modelWords;
    for (const auto &words : {given.brandWords, given.modelWords})
        if (words && (!isValidUtf8(*words) || toVisible(*words) != *words))
            return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {"brand", toVisible(*words)}};
    return given;
}

Result<void> Editor::edit(std::span<const AssetId> assets, const AssetEdit &change)
{
    const auto given = understand(change);
    if (!given)
        return fail(given);
    constexpr std::size_t together = 1000; // entries are written as it goes, so that memory does not grow
    std::size_t count = 0;
    std::vector<AssetId> once(assets.begin(), assets.end());
    std::ranges::sort(once);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    for (const AssetId asset : once) {
        if (const auto done = editOne(asset.value, *given); !done)
            return done;
        if (++count % together == 0)
            if (const auto done = work_.desk.flush(); !done)
                return done;
    }
    return {};
}

Result<void> Editor::editOne(std::int64_t id, const Given &given)
{
    const auto before = work_.desk.load(id);
    if (!before)
        return fail(before);
    Record asset = *before;
    if (given.currencyAlone && isNothing(asset[AssetField::Price].value))
        return Error{ErrorCode::InvalidInput, StoreMsg::CurrencyWithoutPrice, {std::string(asset.text(AssetField::Tag))}};
    if (asset.number(AssetField::Status) == static_cast<std::int64_t>(Status::Merged))
        return Error{ErrorCode::Conflict, StoreMsg::EntryMerged, {std::string(asset.text(AssetField::Tag))}};
    for (const auto &[field, value] : given.fields)
        if (asset[field].value != value)
            asset.set(field, value, Provenance::Typed);
    if (asset.text(AssetField::Tag).empty())
        return Error{ErrorCode::InvalidInput, StoreMsg::TagNeeded, {std::string(before->text(AssetField::Tag))}};
    if (const auto done = changeModel(asset, given); !done)
        return done;
    followTypedFields(*before, asset);
    if (isPersonal(asset)) {
        const auto wanted = work_.books.models.wantedOf(asset.number(AssetField::Model));
        if (!wanted)
            return fail(wanted);
        if (!isPersonal(*before) && hasRawIdentifiers(*before, wanted->subject))
            return Error{ErrorCode::Conflict, StoreMsg::BecomesPersonal, {std::string(asset.text(AssetField::Tag))}};
        if (const auto done = makePersonal(work_.keys, asset); !done)
            return done;
    }
    if (const auto good = checkTag(work_.tags, asset, id); !good)
        return good;
    const auto done = work_.desk.update(id, asset);
    return done ? Result<void>() : Result<void>(fail(done));
}

/// Words make another model of an entry that was typed; a category holds for this entry alone.
Result<void> Editor::changeModel(Record &asset, const Given &given)
{
    if (!given.category && !given.brandWords && !given.modelWords)
        return {};
    auto wanted = work_.books.models.wantedOf(asset.number(AssetField::Model));
    if (!wanted)
        return fail(wanted);
    if (given.brandWords || given.modelWords) {
        if (wanted->subject.kind != Subject::Kind::Words)
            return Error{ErrorCode::InvalidInput, StoreMsg::WordsOfDevice, {}};
        wanted->subject = subjectOfWords(
            std::string(trimmed(given.brandWords.value_or(wanted->subject.manufacturer))),
            std::string(trimmed(given.modelWords.value_or(wanted->subject.product))));
    }
    if (given.category)
        wanted->typedCategory = *given.category;
    const auto model = work_.books.models.ensure(work_.writer, work_.pinned, *wanted);
    if (!model)
        return fail(model);
    if (*model != asset.number(AssetField::Model))
        asset.set(AssetField::Model, *model, asset[AssetField::Model].provenance);
    return {};
}

Result<void> Editor::retire(std::span<const AssetId> assets, Status ended)
{
    if (!hasEnded(ended) || ended == Status::Merged)
        return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {"status", std::string(toText(ended))}};
    return edit(assets, AssetEdit{{{Column::Status, std::string(toText(ended))}}, {}, {}, {}});
}

Result<void> Editor::merge(AssetId into, AssetId away)
{
    auto target = work_.desk.load(into.value);
    if (!target)
        return fail(target);
    auto source = work_.desk.load(away.value);
    if (!source)
        return fail(source);
    const auto tagOf = [](const Record &asset) { return std::string(asset.text(AssetField::Tag)); };
    if (into == away)
        return Error{ErrorCode::InvalidInput, StoreMsg::MergeWithItself, {tagOf(*target)}};
    for (const Record *asset : {&*target, &*source})
        if (asset->number(AssetField::Status) == static_cast<std::int64_t>(Status::Merged))
            return Error{ErrorCode::Conflict, StoreMsg::EntryMerged, {tagOf(*asset)}};
    if (isPersonal(*target) != isPersonal(*source))
        return Error{ErrorCode::Conflict, StoreMsg::MergeOwnership, {tagOf(*target), tagOf(*source)}};
    if (const auto done = takeIdentities(*target, *source); !done)
        return done;
    source->set(AssetField::Status, static_cast<std::int64_t>(Status::Merged), Provenance::Typed);
    source->set(AssetField::MergedInto, into.value);
    if (const auto done = work_.desk.update(away.value, *source); !done)
        return fail(done);
    if (const auto done = work_.desk.update(into.value, *target); !done)
        return fail(done);
    return takeSightings(into.value, away.value);
}

Result<void> Editor::takeIdentities(Record &into, Record &away)
{
    using enum AssetField;
    for (const KeptIdentity &kept : identitiesOf(away)) {
        away.erase(packIdentity(kept));
        putIdentity(into, kept);
    }
    for (const AssetField field : {Unit, Holder, Location, Serial, SerialPrinted, Imei, AssetField::AssetNumber, Mac,
                                   Acquired, Price, Currency, Notes})
        if (isNothing(into[field].value) && !isNothing(away[field].value))
            into.set(field, away[field].value, away[field].provenance);
    // A model of which nothing is known gives way to one that is.
    const auto ours = work_.books.models.attribution(into.number(Model));
    if (!ours)
        return fail(ours);
    const auto theirs = work_.books.models.attribution(away.number(Model));
    if (!theirs)
        return fail(theirs);
    if (!ours->decided() && theirs->decided())
        into.set(Model, away[Model].value, away[Model].provenance);
    return {};
}

/// Where it was seen is no history; the entry that stays is to be found on its ports too.
Result<void> Editor::takeSightings(std::int64_t into, std::int64_t away)
{
    sqlite::Query copy = work_.connection.query(
        "INSERT INTO sighting (asset_id, workstation, port, mode, at) "
        "SELECT ?1, workstation, port, mode, at FROM sighting WHERE asset_id = ?2 "
        "ON CONFLICT (asset_id, workstation, port) DO UPDATE SET mode = excluded.mode, at = max(at, excluded.at)");
    if (const auto done = copy.bind(1, into).bind(2, away).run(); !done)
        return done;
    sqlite::Query seen = work_.connection.query(
        "UPDATE asset SET first_seen = (SELECT min(first_seen) FROM asset WHERE id IN (?1, ?2)), "
        "last_seen = (SELECT max(last_seen) FROM asset WHERE id IN (?1, ?2)) WHERE id = ?1");
    return seen.bind(1, into).bind(2, away).run();
}

} // namespace homeward::store
