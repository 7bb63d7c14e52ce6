// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/cells.h"

#include "core/inventory/asset.h"
#include "core/store/query/lookups.h"

#include <algorithm>
#include <charconv>

namespace homeward::store {
namespace {

constexpr std::size_t slotCount = 8192;

std::size_t slotOf(std::int64_t key)
{
    return static_cast<std::size_t>(static_cast<std::uint64_t>(key) % slotCount);
}

std::string_view numberText(std::int64_t number, std::string &buffer)
{
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    buffer.assign(digits.data(), end);
    return buffer;
}

std::string_view moneyText(std::int64_t minor, std::string &buffer)
{
    numberText(minor / 100, buffer);
    buffer += '.';
    buffer += static_cast<char>('0' + minor % 100 / 10);
    buffer += static_cast<char>('0' + minor % 10);
    return buffer;
}

std::string_view uuidText(std::string_view bytes, std::string &buffer)
{
    constexpr std::string_view digits = "0123456789abcdef";
    buffer.resize(bytes.size() * 2 + 4);
    char *to = buffer.data();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *to++ = '-';
        *to++ = digits[static_cast<unsigned char>(bytes[i]) >> 4];
        *to++ = digits[static_cast<unsigned char>(bytes[i]) & 0x0f];
    }
    return {buffer.data(), to};
}

} // namespace

std::string_view sourceOf(Column column)
{
    switch (homeOf(column)) {
    case Home::Model:
        return "a.model_id";
    case Home::Unit:
        return "a.unit_id";
    case Home::Holder:
        return "a.holder_id";
    case Home::Dues:
        return "a.id";
    case Home::Asset:
        break;
    }
    switch (column) {
    case Column::Uuid:
        return "a.uuid";
    case Column::Tag:
        return "a.tag";
    case Column::Quantity:
        return "a.quantity";
    case Column::Serial:
        return "a.serial";
    case Column::SerialPrinted:
        return "a.serial_printed";
    case Column::Imei:
        return "a.imei";
    case Column::AssetNumber:
        return "a.asset_number";
    case Column::Ownership:
        return "a.ownership";
    case Column::Location:
        return "a.location";
    case Column::Status:
        return "a.status";
    case Column::Acquired:
        return "a.acquired";
    case Column::Price:
        return "a.price";
    case Column::Currency:
        return "a.currency";
    case Column::FirstSeen:
        return "a.first_seen";
    case Column::LastSeen:
        return "a.last_seen";
    case Column::Identity:
        return "a.strength";
    case Column::Notes:
        return "a.notes";
    default:
        return {};
    }
}

bool isTextCell(Column column)
{
    switch (column) {
    case Column::Tag:
    case Column::Serial:
    case Column::SerialPrinted:
    case Column::Imei:
    case Column::AssetNumber:
    case Column::Location:
    case Column::Currency:
    case Column::Notes:
        return true;
    default:
        return false;
    }
}

CellWriter::CellWriter(TimeZone zone)
    : zone_(zone)
    , days_(slotCount)
    , quarters_(slotCount)
{
}

std::string_view CellWriter::dayText(std::int64_t day)
{
    Slot &slot = days_[slotOf(day)];
    if (slot.key != day) {
        const std::string text = toIso(Day{std::chrono::days{day}});
        std::copy_n(text.begin(), std::min(text.size(), slot.text.size()), slot.text.begin());
        slot.key = day;
    }
    return {slot.text.data(), slot.text.size()};
}

/// Days begin at a full quarter of an hour everywhere, so that all of a quarter lies on one day.
std::string_view CellWriter::dayOfMoment(std::int64_t microseconds)
{
    constexpr std::int64_t quarter = std::int64_t{15} * 60 * 1'000'000;
    const std::int64_t key = microseconds / quarter;
    Slot &slot = quarters_[slotOf(key)];
    if (slot.key != key) {
        const std::string text = toIso(zone_.dayOf(Moment{std::chrono::microseconds{microseconds}}));
        std::copy_n(text.begin(), std::min(text.size(), slot.text.size()), slot.text.begin());
        slot.key = key;
    }
    return {slot.text.data(), slot.text.size()};
}

std::string_view CellWriter::write(Column column, const RawCell &raw, std::string &buffer)
{
    if (isTextCell(column))
        return raw.bytes;
    if (raw.isNull)
        return {};
    switch (column) {
    case Column::Uuid:
        return uuidText(raw.bytes, buffer);
    case Column::Quantity:
        return numberText(raw.integer, buffer);
    case Column::Ownership:
        return toText(static_cast<Ownership>(raw.integer));
    case Column::Status:
        return toText(static_cast<Status>(raw.integer));
    case Column::Identity:
        return toText(static_cast<Strength>(raw.integer));
    case Column::Acquired:
        return dayText(raw.integer);
    case Column::Price:
        return moneyText(raw.integer, buffer);
    case Column::FirstSeen:
    case Column::LastSeen:
        return dayOfMoment(raw.integer);
    default:
        return {};
    }
}

} // namespace homeward::store
