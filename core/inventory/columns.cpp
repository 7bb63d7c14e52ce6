// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns.h"

#include "core/text/messages_inventory.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

struct ColumnFacts {
    Column column;
    std::string_view name;
    ColumnType type;
    Msg heading;
};

constexpr std::array facts = {
    ColumnFacts{Column::Uuid, "uuid", ColumnType::Text, InventoryMsg::ColumnUuid},
    ColumnFacts{Column::Tag, "tag", ColumnType::Text, InventoryMsg::ColumnTag},
    ColumnFacts{Column::Category, "category", ColumnType::Choice, InventoryMsg::ColumnCategory},
    ColumnFacts{Column::Brand, "brand", ColumnType::Text, InventoryMsg::ColumnBrand},
    ColumnFacts{Column::BrandCountry, "brand_country", ColumnType::Text, InventoryMsg::ColumnBrandCountry},
    ColumnFacts{Column::Owner, "owner", ColumnType::Text, InventoryMsg::ColumnOwner},
    ColumnFacts{Column::OwnerCountry, "owner_country", ColumnType::Text, InventoryMsg::ColumnOwnerCountry},
    ColumnFacts{Column::Origin, "origin", ColumnType::Choice, InventoryMsg::ColumnOrigin},
    ColumnFacts{Column::Model, "model", ColumnType::Text, InventoryMsg::ColumnModel},
    ColumnFacts{Column::Quantity, "quantity", ColumnType::Number, InventoryMsg::ColumnQuantity},
    ColumnFacts{Column::Serial, "serial", ColumnType::Text, InventoryMsg::ColumnSerial},
    ColumnFacts{Column::SerialPrinted, "serial_printed", ColumnType::Text, InventoryMsg::ColumnSerialPrinted},
    ColumnFacts{Column::Imei, "imei", ColumnType::Text, InventoryMsg::ColumnImei},
    ColumnFacts{Column::AssetNumber, "asset_number", ColumnType::Text, InventoryMsg::ColumnAssetNumber},
    ColumnFacts{Column::Vid, "vid", ColumnType::Text, InventoryMsg::ColumnVid},
    ColumnFacts{Column::Pid, "pid", ColumnType::Text, InventoryMsg::ColumnPid},
    ColumnFacts{Column::Ownership, "ownership", ColumnType::Choice, InventoryMsg::ColumnOwnership},
    ColumnFacts{Column::Unit, "unit", ColumnType::Text, InventoryMsg::ColumnUnit},
    ColumnFacts{Column::Holder, "holder", ColumnType::Text, InventoryMsg::ColumnHolder},
    ColumnFacts{Column::Location, "location", ColumnType::Text, InventoryMsg::ColumnLocation},
    ColumnFacts{Column::Status, "status", ColumnType::Choice, InventoryMsg::ColumnStatus},
    ColumnFacts{Column::Directive, "directive", ColumnType::Text, InventoryMsg::ColumnDirective},
    ColumnFacts{Column::Due, "due", ColumnType::Date, InventoryMsg::ColumnDue},
    ColumnFacts{Column::ReplacedBy, "replaced_by", ColumnType::Text, InventoryMsg::ColumnReplacedBy},
    ColumnFacts{Column::Acquired, "acquired", ColumnType::Date, InventoryMsg::ColumnAcquired},
    ColumnFacts{Column::Price, "price", ColumnType::Number, InventoryMsg::ColumnPrice},
    ColumnFacts{Column::Currency, "currency", ColumnType::Text, InventoryMsg::ColumnCurrency},
    ColumnFacts{Column::FirstSeen, "first_seen", ColumnType::Date, InventoryMsg::ColumnFirstSeen},
    ColumnFacts{Column::LastSeen, "last_seen", ColumnType::Date, InventoryMsg::ColumnLastSeen},
    ColumnFacts{Column::Identity, "identity", ColumnType::Choice, InventoryMsg::ColumnIdentity},
    ColumnFacts{Column::Confidence, "confidence", ColumnType::Number, InventoryMsg::ColumnConfidence},
    ColumnFacts{Column::Notes, "notes", ColumnType::Text, InventoryMsg::ColumnNotes},
};

constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (static_cast<std::size_t>(facts[i].column) != i)
            return false;
    return facts.size() == static_cast<std::size_t>(Column::Notes) + 1;
}
static_assert(inEnumOrder());

constexpr auto columnList = [] {
    std::array<Column, facts.size()> list{};
    for (std::size_t i = 0; i < facts.size(); ++i)
        list[i] = facts[i].column;
    return list;
}();

struct Choices {
    Column column;
    std::span<const std::string_view> words;
    std::span<const Msg> messages; ///< beside `words`
};

constexpr std::array<std::string_view, 18> categoryWords = {
    "smartphone", "tablet", "laptop", "desktop", "server",  "monitor",      "printer", "scanner", "storage",
    "keyboard",   "mouse",  "camera", "audio",   "network", "security-key", "hub",     "dock",    "other"};
constexpr std::array<Msg, 18> categoryMessages = {
    InventoryMsg::WordSmartphone, InventoryMsg::WordTablet,  InventoryMsg::WordLaptop,  InventoryMsg::WordDesktop, InventoryMsg::WordServer,
    InventoryMsg::WordMonitor,    InventoryMsg::WordPrinter, InventoryMsg::WordScanner, InventoryMsg::WordStorage, InventoryMsg::WordKeyboard,
    InventoryMsg::WordMouse,      InventoryMsg::WordCamera,  InventoryMsg::WordAudio,   InventoryMsg::WordNetwork, InventoryMsg::WordSecurityKey,
    InventoryMsg::WordHub,        InventoryMsg::WordDock,    InventoryMsg::WordOther};
constexpr std::array<std::string_view, 3> originWords = {"domestic", "foreign", "undetermined"};
constexpr std::array<Msg, 3> originMessages = {InventoryMsg::WordDomestic, InventoryMsg::WordForeign, InventoryMsg::WordUndetermined};
constexpr std::array<std::string_view, 3> ownershipWords = {"department", "personal", "leased"};
constexpr std::array<Msg, 3> ownershipMessages = {InventoryMsg::WordOwnershipDepartment, InventoryMsg::WordOwnershipPersonal,
                                          InventoryMsg::WordOwnershipLeased};
constexpr std::array<std::string_view, 6> statusWords = {"in-use", "stored",      "retired",
                                                         "lost",   "transferred", "merged"};
constexpr std::array<Msg, 6> statusMessages = {InventoryMsg::WordInUse, InventoryMsg::WordStored,      InventoryMsg::WordRetired,
                                       InventoryMsg::WordLost,  InventoryMsg::WordTransferred, InventoryMsg::WordMerged};
constexpr std::array<std::string_view, 3> identityWords = {"strong", "weak", "typed"};
constexpr std::array<Msg, 3> identityMessages = {InventoryMsg::WordIdentityStrong, InventoryMsg::WordIdentityWeak,
                                         InventoryMsg::WordIdentityTyped};

constexpr std::array allChoices = {Choices{Column::Category, categoryWords, categoryMessages},
                                   Choices{Column::Origin, originWords, originMessages},
                                   Choices{Column::Ownership, ownershipWords, ownershipMessages},
                                   Choices{Column::Status, statusWords, statusMessages},
                                   Choices{Column::Identity, identityWords, identityMessages}};

const ColumnFacts &factsOf(Column column)
{
    return facts[static_cast<std::size_t>(column)];
}

const Choices *findChoices(Column column)
{
    const auto *found = std::find_if(allChoices.begin(), allChoices.end(),
                                     [column](const Choices &choices) { return choices.column == column; });
    return found == allChoices.end() ? nullptr : found;
}

} // namespace

std::span<const Column> allColumns()
{
    return columnList;
}

std::string_view nameOf(Column column)
{
    return factsOf(column).name;
}

std::optional<Column> columnNamed(std::string_view name)
{
    for (const ColumnFacts &fact : facts)
        if (fact.name == name)
            return fact.column;
    return std::nullopt;
}

ColumnType typeOf(Column column)
{
    return factsOf(column).type;
}

Msg headingMessageOf(Column column)
{
    return factsOf(column).heading;
}

std::string headingOf(Column column, Language language)
{
    return say(headingMessageOf(column), language);
}

std::span<const std::string_view> choicesOf(Column column)
{
    const Choices *choices = findChoices(column);
    return choices == nullptr ? std::span<const std::string_view>{} : choices->words;
}

std::string wordFor(Column column, std::string_view choice, Language language)
{
    const Choices *choices = findChoices(column);
    for (std::size_t i = 0; choices != nullptr && i < choices->words.size(); ++i)
        if (choices->words[i] == choice)
            return say(choices->messages[i], language);
    return std::string(choice);
}

} // namespace homeward
