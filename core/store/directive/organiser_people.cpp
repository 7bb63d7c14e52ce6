// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the organiser that is about people.
#include "core/base/date.h"
#include "core/store/directive/organiser.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_progress.h"
#include "core/text/utf8.h"

namespace homeward::store {

Result<Record> Organiser::person(std::int64_t id)
{
    return desk_.load(SubjectKind::Holder, id, DirectivesMsg::NoSuchHolder, std::to_string(id));
}

Result<void> Organiser::addPerson(const PersonFields &fields)
{
    const std::string name(trimmed(fields.name));
    const std::string number(trimmed(fields.employeeNumber));
    if (name.empty())
        return Error{ErrorCode::InvalidInput, ProgressMsg::NameMissing, {}};
    sqlite::Query query = work_.connection.query("SELECT 1 FROM holder WHERE live = 1 AND id <> 0 AND CASE "
                                                 "?2 WHEN '' THEN name_key = ?1 ELSE number_key = ?2 END "
                                                 "LIMIT 1");
    const std::string nameKey = normalisedKey(name);
    const std::string numberKey = normalisedKey(number);
    const auto row = query.bind(1, std::string_view(nameKey)).bind(2, std::string_view(numberKey)).step();
    if (!row)
        return fail(row);
    if (*row)
        return Error{ErrorCode::Conflict, ProgressMsg::PersonThereAlready, {number.empty() ? name : number}};
    const auto unit = work_.books.units.ensure(work_.writer, fields.unit);
    if (!unit)
        return fail(unit);
    Record record(SubjectKind::Holder);
    setText(record, HolderField::Uuid, asText(Uuid::make(work_.writer.recorded()).bytes));
    setText(record, HolderField::Name, name);
    setText(record, HolderField::EmployeeNumber, number);
    record.set(HolderField::Unit, numberValue(*unit));
    const auto made = desk_.create(std::move(record));
    return made ? Result<void>() : Result<void>(fail(made));
}

Result<void> Organiser::changePerson(std::int64_t id, const PersonFields &fields)
{
    const auto before = person(id);
    if (!before)
        return fail(before);
    Record after = *before;
    if (!trimmed(fields.name).empty())
        setText(after, HolderField::Name, trimmed(fields.name));
    if (!trimmed(fields.employeeNumber).empty())
        setText(after, HolderField::EmployeeNumber, trimmed(fields.employeeNumber));
    if (!trimmed(fields.unit).empty()) {
        const auto unit = work_.books.units.ensure(work_.writer, fields.unit);
        if (!unit)
            return fail(unit);
        after.set(HolderField::Unit, numberValue(*unit));
    }
    return desk_.change(id, *before, after);
}

Result<void> Organiser::personLeft(std::int64_t id)
{
    if (const auto good = checkDay(); !good)
        return good;
    const auto before = person(id);
    if (!before)
        return fail(before);
    if (dayAt(*before, HolderField::LeftOn))
        return Error{ErrorCode::Conflict, ProgressMsg::PersonHasLeft, {std::string(before->text(HolderField::Name))}};
    Record after = *before;
    setDay(after, HolderField::LeftOn, day_);
    return desk_.change(id, *before, after);
}

Result<void> Organiser::personBack(std::int64_t id)
{
    const auto before = person(id);
    if (!before)
        return fail(before);
    if (!dayAt(*before, HolderField::LeftOn))
        return Error{
            ErrorCode::Conflict, ProgressMsg::PersonIsPresent, {std::string(before->text(HolderField::Name))}};
    Record after = *before;
    setDay(after, HolderField::LeftOn, std::nullopt);
    return desk_.change(id, *before, after);
}

Result<void> Organiser::handOver(std::int64_t from, std::int64_t to, std::span<const AssetId> assets)
{
    if (const auto good = checkDay(); !good)
        return good;
    const auto giver = person(from);
    if (!giver)
        return fail(giver);
    const auto taker = person(to);
    if (!taker)
        return fail(taker);
    if (dayAt(*taker, HolderField::LeftOn))
        return Error{ErrorCode::Conflict, ProgressMsg::PersonHasLeft, {std::string(taker->text(HolderField::Name))}};
    std::vector<AssetId> chosen(assets.begin(), assets.end());
    if (chosen.empty()) {
        const auto all = idsOf("SELECT id FROM asset WHERE holder_id = ? AND ended = 0 ORDER BY id", from);
        if (!all)
            return fail(all);
        for (const std::int64_t asset : *all)
            chosen.push_back({asset});
    }
    if (chosen.empty())
        return Error{
            ErrorCode::InvalidInput, ProgressMsg::NothingHeld, {std::string(giver->text(HolderField::Name))}};
    for (const AssetId asset : chosen) {
        const auto before = work_.desk.load(asset.value);
        if (!before)
            return fail(before);
        if (before->number(AssetField::Holder) != from)
            return Error{
                ErrorCode::Conflict,
                ProgressMsg::NotHeldBy,
                {std::string(before->text(AssetField::Tag)), std::string(giver->text(HolderField::Name))}};
        Record after = *before;
        after.set(AssetField::Holder, numberValue(to), Provenance::Typed);
        if (const std::int64_t unit = taker->number(HolderField::Unit); unit != 0)
            after.set(AssetField::Unit, numberValue(unit), Provenance::Typed);
        const auto changed = work_.desk.update(asset.value, after);
        if (!changed)
            return fail(changed);
        assets_ += *changed ? 1U : 0U;
    }
    return {};
}

} // namespace homeward::store
