// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/entry.h"

#include "core/store/record/pack.h"
#include "core/text/messages_store.h"

#include <algorithm>

namespace homeward::store {

bool Record::insert(std::string element)
{
    const auto place = std::ranges::lower_bound(set_, element);
    if (place != set_.end() && *place == element)
        return false;
    set_.insert(place, std::move(element));
    return true;
}

bool Record::erase(const std::string &element)
{
    const auto place = std::ranges::lower_bound(set_, element);
    if (place == set_.end() || *place != element)
        return false;
    set_.erase(place);
    return true;
}

bool Record::contains(const std::string &element) const
{
    return std::ranges::binary_search(set_, element);
}

namespace {

constexpr std::uint8_t entryVersion = 1;
enum ValueTag : std::uint8_t { TagNothing, TagNumber, TagBytes };

bool isSet(SubjectKind kind, std::size_t field)
{
    return specOf(kind).fields[field].type == FieldType::Set;
}

FieldChange element(std::size_t field, Value from, Value to)
{
    return {static_cast<std::uint8_t>(field), {std::move(from), {}}, {std::move(to), {}}};
}

void addSetChanges(std::vector<FieldChange> &changes, std::size_t field, const Record &before, const Record &after)
{
    for (const std::string &gone : before.set())
        if (!after.contains(gone))
            changes.push_back(element(field, gone, Value()));
    for (const std::string &come : after.set())
        if (!before.contains(come))
            changes.push_back(element(field, Value(), come));
}

std::uint8_t tagOf(const Value &value)
{
    return static_cast<std::uint8_t>(value.index());
}

void packValue(Packer &out, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        out.integer(*number);
    else if (const auto *bytes = std::get_if<std::string>(&value))
        out.text(*bytes);
}

void packChange(Packer &out, std::uint8_t field, const FieldValue &from, const FieldValue &to)
{
    out.byte(field);
    out.byte(static_cast<std::uint8_t>(tagOf(from.value) | tagOf(to.value) << 4));
    out.byte(static_cast<std::uint8_t>(static_cast<unsigned>(from.provenance)
                                       | static_cast<unsigned>(to.provenance) << 4));
    packValue(out, from.value);
    packValue(out, to.value);
}

bool unpackValue(Unpacker &in, unsigned tag, Value &value)
{
    if (tag == TagNumber)
        value = in.integer();
    else if (tag == TagBytes)
        value = std::string(in.text());
    return tag <= TagBytes && in.ok();
}

bool unpackChange(SubjectKind kind, Unpacker &in, FieldChange &change)
{
    change.field = in.byte();
    const unsigned types = in.byte();
    const unsigned provenances = in.byte();
    if (change.field >= specOf(kind).fields.size() || (provenances & 0xccU) != 0)
        return false;
    change.from.provenance = static_cast<Provenance>(provenances & 3U);
    change.to.provenance = static_cast<Provenance>(provenances >> 4U);
    return unpackValue(in, types & 0xfU, change.from.value) && unpackValue(in, types >> 4U, change.to.value);
}

bool move(Record &record, std::uint8_t field, const FieldValue &from, const FieldValue &to)
{
    if (!isSet(record.kind(), field)) {
        const bool expected = record.at(field) == from;
        record.at(field) = to;
        return expected;
    }
    const bool went = isNothing(from.value) || record.erase(std::string(textOf(from.value)));
    const bool came = isNothing(to.value) || record.insert(std::string(textOf(to.value)));
    return went && came;
}

} // namespace

std::vector<FieldChange> difference(const Record &before, const Record &after)
{
    std::vector<FieldChange> changes;
    for (std::size_t field = 0; field < after.size(); ++field) {
        if (isSet(after.kind(), field))
            addSetChanges(changes, field, before, after);
        else if (before.at(field) != after.at(field))
            changes.push_back({static_cast<std::uint8_t>(field), before.at(field), after.at(field)});
    }
    return changes;
}

std::string packChanges(const std::vector<FieldChange> &changes)
{
    Packer out;
    out.byte(entryVersion);
    out.number(changes.size());
    for (const FieldChange &change : changes)
        packChange(out, change.field, change.from, change.to);
    return out.take();
}

std::string packDifference(const Record &before, const Record &after)
{
    Packer changes;
    std::size_t count = 0;
    for (std::size_t field = 0; field < after.size(); ++field) {
        if (isSet(after.kind(), field)) {
            std::vector<FieldChange> elements;
            addSetChanges(elements, field, before, after);
            for (const FieldChange &element : elements)
                packChange(changes, element.field, element.from, element.to);
            count += elements.size();
        } else if (before.at(field) != after.at(field)) {
            packChange(changes, static_cast<std::uint8_t>(field), before.at(field), after.at(field));
            ++count;
        }
    }
    if (count == 0)
        return {};
    Packer out;
    out.byte(entryVersion);
    out.number(count);
    out.raw(changes.bytes());
    return out.take();
}

Result<std::vector<FieldChange>> unpackChanges(SubjectKind kind, ByteView bytes)
{
    const Error corrupt{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    Unpacker in(bytes);
    if (in.byte() != entryVersion)
        return corrupt;
    const std::uint64_t count = in.number();
    if (count > bytes.size())
        return corrupt;
    std::vector<FieldChange> changes(static_cast<std::size_t>(count));
    for (FieldChange &change : changes)
        if (!unpackChange(kind, in, change))
            return corrupt;
    if (!in.ok() || !in.atEnd())
        return corrupt;
    return changes;
}

bool apply(Record &record, const FieldChange &change)
{
    return move(record, change.field, change.from, change.to);
}

bool revert(Record &record, const FieldChange &change)
{
    return move(record, change.field, change.to, change.from);
}

} // namespace homeward::store
