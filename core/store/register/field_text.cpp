// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/field_text.h"

#include "core/base/date.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace homeward::store {
namespace {

constexpr std::int64_t mostQuantity = 10'000'000;
constexpr std::size_t longestText = 1000;
constexpr std::size_t longestNotes = 20000;

Error bad(std::string_view column, std::string_view text)
{
    return {ErrorCode::InvalidInput, StoreMsg::BadCell, {std::string(column), toVisible(text)}};
}

template <class Enum>
Value choice(Enum value)
{
    return numberValue(static_cast<std::int64_t>(value));
}

std::optional<std::int64_t> parseWhole(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isCurrencyCode(std::string_view text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// One line of text; notes may have several.
bool isPlain(std::string_view text, std::size_t longest, bool lines)
{
    if (text.size() > longest || !isValidUtf8(text))
        return false;
    return std::ranges::none_of(text, [lines](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && !(lines && (c == '\n' || c == '\t'))) || byte == 0x7f;
    });
}

bool areImeis(std::string_view text)
{
    std::string_view rest = trimmed(text);
    for (int count = 0; !rest.empty(); ++count) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (count == 2 || !isImei(rest.substr(0, end)))
            return false;
        rest = trimmed(rest.substr(end));
    }
    return true;
}

} // namespace

std::optional<std::int64_t> parsePrice(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view decimals = point < text.size() ? text.substr(point + 1) : std::string_view();
    const bool digitsOnly = std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (!digitsOnly || decimals.size() > 2 || (point < text.size() && decimals.empty()))
        return std::nullopt;
    constexpr std::size_t mostDigits = 15;
    const auto whole = point <= mostDigits ? parseWhole(text.substr(0, point)) : std::nullopt;
    if (!whole)
        return std::nullopt;
    std::int64_t minor = *whole * 100;
    if (decimals.size() == 2)
        minor += parseWhole(decimals).value_or(0);
    else if (decimals.size() == 1)
        minor += parseWhole(decimals).value_or(0) * 10;
    return minor;
}

std::string priceText(std::int64_t minor)
{
    return fmt::format("{}.{:02}", minor / 100, minor % 100);
}

std::string fieldText(AssetField field, const Value &value)
{
    using enum AssetField;
    const std::int64_t number = integerOf(value);
    switch (field) {
    case AssetField::Ownership:
        return std::string(toText(static_cast<homeward::Ownership>(number)));
    case AssetField::Place:
        return std::string(toText(static_cast<homeward::Place>(number)));
    case AssetField::Status:
        return std::string(toText(static_cast<homeward::Status>(number)));
    case Acquired:
        return isNothing(value) ? std::string() : toIso(Day{std::chrono::days{number}});
    case Price:
        return isNothing(value) ? std::string() : priceText(number);
    case Quantity:
    case Live:
    case Lot:
        return std::to_string(number);
    default:
        return std::string(textOf(value));
    }
}

void putFields(Record &asset, const AssetFields &fields, Provenance provenance)
{
    using enum AssetField;
    const auto put = [&](AssetField field, Value value) {
        const bool resting = isNothing(value) || (field == Quantity && value == Value(std::int64_t{1}));
        asset.set(field, std::move(value), resting ? Provenance::None : provenance);
    };
    put(Tag, textValue(trimmed(fields.tag)));
    put(Quantity, fields.quantity);
    put(AssetField::Ownership, choice(fields.ownership));
    put(AssetField::Place, choice(fields.place));
    put(Location, textValue(trimmed(fields.location)));
    put(AssetField::Status, choice(fields.status));
    put(SerialPrinted, textValue(trimmed(fields.serialPrinted)));
    put(Imei, textValue(trimmed(fields.imei)));
    put(AssetField::AssetNumber, textValue(trimmed(fields.assetNumber)));
    put(Mac, textValue(trimmed(fields.mac)));
    put(Acquired, fields.acquired ? Value(std::int64_t{fields.acquired->time_since_epoch().count()}) : Value());
    put(Price, fields.price ? Value(fields.price->minor) : Value());
    put(Currency, fields.price ? textValue(fields.price->currency) : Value());
    put(Notes, textValue(trimmed(fields.notes)));
}

AssetFields fieldsOf(const Record &asset)
{
    using enum AssetField;
    AssetFields fields;
    fields.tag = asset.text(Tag);
    fields.quantity = asset.number(Quantity);
    fields.ownership = static_cast<homeward::Ownership>(asset.number(AssetField::Ownership));
    fields.place = static_cast<homeward::Place>(asset.number(AssetField::Place));
    fields.location = asset.text(Location);
    fields.status = static_cast<homeward::Status>(asset.number(AssetField::Status));
    fields.serialPrinted = asset.text(SerialPrinted);
    fields.imei = asset.text(Imei);
    fields.assetNumber = asset.text(AssetField::AssetNumber);
    fields.mac = asset.text(Mac);
    if (!isNothing(asset[Acquired].value))
        fields.acquired = Day{std::chrono::days{asset.number(Acquired)}};
    if (!isNothing(asset[Price].value))
        fields.price = Money{asset.number(Price), std::string(asset.text(Currency))};
    fields.notes = asset.text(Notes);
    return fields;
}

Result<void> checkFields(const AssetFields &fields)
{
    const auto line = [](std::string_view name, std::string_view text) -> Result<void> {
        if (!isPlain(text, longestText, false))
            return bad(name, text.substr(0, 80));
        return {};
    };
    const std::pair<Column, std::string_view> lines[] = {
        {Column::Tag, fields.tag},           {Column::Unit, fields.unit},
        {Column::Holder, fields.holder},     {Column::Location, fields.location},
        {Column::SerialPrinted, fields.serialPrinted}, {Column::Imei, fields.imei},
        {Column::AssetNumber, fields.assetNumber}};
    for (const auto &[column, text] : lines)
        if (const auto good = line(nameOf(column), text); !good)
            return good;
    if (const auto good = line("mac", fields.mac); !good)
        return good;
    if (!isPlain(fields.notes, longestNotes, true))
        return bad(nameOf(Column::Notes), fields.notes.substr(0, 80));
    if (fields.quantity < 1 || fields.quantity > mostQuantity)
        return bad(nameOf(Column::Quantity), std::to_string(fields.quantity));
    if (!areImeis(fields.imei))
        return Error{ErrorCode::InvalidInput, StoreMsg::BadImei, {toVisible(fields.imei)}};
    if (fields.price && (fields.price->minor < 0 || fields.price->minor > 100'000'000'000'000'000))
        return bad(nameOf(Column::Price), priceText(fields.price->minor));
    if (fields.price && !fields.price->currency.empty() && !isCurrencyCode(fields.price->currency))
        return bad(nameOf(Column::Currency), fields.price->currency);
    return {};
}

} // namespace homeward::store

namespace homeward {
namespace {

Result<void> applyCell(AssetFields &fields, Column column, const std::string &text)
{
    const auto bad = [&] { return store::bad(nameOf(column), text); };
    switch (column) {
    case Column::Tag:
        fields.tag = text;
        return {};
    case Column::Unit:
        fields.unit = text;
        return {};
    case Column::Holder:
        fields.holder = text;
        return {};
    case Column::Location:
        fields.location = text;
        return {};
    case Column::SerialPrinted:
        fields.serialPrinted = text;
        return {};
    case Column::Imei:
        fields.imei = text;
        return {};
    case Column::AssetNumber:
        fields.assetNumber = text;
        return {};
    case Column::Notes:
        fields.notes = text;
        return {};
    case Column::Quantity: {
        const auto quantity = text.empty() ? std::optional<std::int64_t>(1) : store::parseWhole(text);
        if (!quantity)
            return bad();
        fields.quantity = *quantity;
        return {};
    }
    case Column::Ownership: {
        const auto word = text.empty() ? Ownership::Department : parseOwnership(text);
        if (!word)
            return bad();
        fields.ownership = *word;
        return {};
    }
    case Column::Status: {
        const auto word = text.empty() ? Status::InUse : parseStatus(text);
        if (!word || *word == Status::Merged)
            return bad();
        fields.status = *word;
        return {};
    }
    case Column::Acquired: {
        if (text.empty()) {
            fields.acquired.reset();
            return {};
        }
        const auto day = parseDay(text);
        if (!day)
            return fail(day);
        fields.acquired = *day;
        return {};
    }
    case Column::Price: {
        if (text.empty()) {
            fields.price.reset();
            return {};
        }
        const auto minor = store::parsePrice(text);
        if (!minor)
            return bad();
        fields.price = Money{*minor, fields.price ? fields.price->currency : std::string()};
        return {};
    }
    case Column::Currency:
        if (!text.empty() && !store::isCurrencyCode(text))
            return bad();
        if (fields.price)
            fields.price->currency = text;
        else if (!text.empty())
            return Error{ErrorCode::InvalidInput, StoreMsg::CurrencyWithoutPrice, {text}};
        return {};
    default:
        return Error{ErrorCode::InvalidInput, StoreMsg::ColumnNotEditable, {std::string(nameOf(column))}};
    }
}

} // namespace

Result<void> applyEdit(AssetFields &fields, const AssetEdit &edit)
{
    AssetFields next = fields;
    // The price goes before its currency, in whatever order they were given.
    for (const bool currency : {false, true})
        for (const auto &[column, text] : edit.set)
            if ((column == Column::Currency) == currency)
                if (const auto done = applyCell(next, column, text); !done)
                    return done;
    if (edit.place) {
        const auto place = edit.place->empty() ? Place::Office : parsePlace(*edit.place);
        if (!place)
            return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {"place", toVisible(*edit.place)}};
        next.place = *place;
    }
    if (const auto good = store::checkFields(next); !good)
        return good;
    fields = std::move(next);
    return {};
}

} // namespace homeward
