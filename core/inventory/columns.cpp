// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns.h"

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
    ColumnFacts{Column::Uuid, "uuid", ColumnType::Text, Msg::ColumnUuid},
    ColumnFacts{Column::Tag, "tag", ColumnType::Text, Msg::ColumnTag},
    ColumnFacts{Column::Category, "category", ColumnType::Choice, Msg::ColumnCategory},
    ColumnFacts{Column::Brand, "brand", ColumnType::Text, Msg::ColumnBrand},
    ColumnFacts{Column::BrandCountry, "brand_country", ColumnType::Text, Msg::ColumnBrandCountry},
    ColumnFacts{Column::Owner, "owner", ColumnType::Text, Msg::ColumnOwner},
    ColumnFacts{Column::OwnerCountry, "owner_country", ColumnType::Text, Msg::ColumnOwnerCountry},
    ColumnFacts{Column::Origin, "origin", ColumnType::Choice, Msg::ColumnOrigin},
    ColumnFacts{Column::Model, "model", ColumnType::Text, Msg::ColumnModel},
    ColumnFacts{Column::Quantity, "quantity", ColumnType::Number, Msg::ColumnQuantity},
    ColumnFacts{Column::Serial, "serial", ColumnType::Text, Msg::ColumnSerial},
    ColumnFacts{Column::SerialPrinted, "serial_printed", ColumnType::Text, Msg::ColumnSerialPrinted},
    ColumnFacts{Column::Imei, "imei", ColumnType::Text, Msg::ColumnImei},
    ColumnFacts{Column::AssetNumber, "asset_number", ColumnType::Text, Msg::ColumnAssetNumber},
    ColumnFacts{Column::Vid, "vid", ColumnType::Text, Msg::ColumnVid},
    ColumnFacts{Column::Pid, "pid", ColumnType::Text, Msg::ColumnPid},
    ColumnFacts{Column::Ownership, "ownership", ColumnType::Choice, Msg::ColumnOwnership},
    ColumnFacts{Column::Unit, "unit", ColumnType::Text, Msg::ColumnUnit},
    ColumnFacts{Column::Holder, "holder", ColumnType::Text, Msg::ColumnHolder},
    ColumnFacts{Column::Location, "location", ColumnType::Text, Msg::ColumnLocation},
    ColumnFacts{Column::Status, "status", ColumnType::Choice, Msg::ColumnStatus},
    ColumnFacts{Column::Directive, "directive", ColumnType::Text, Msg::ColumnDirective},
    ColumnFacts{Column::Due, "due", ColumnType::Date, Msg::ColumnDue},
    ColumnFacts{Column::ReplacedBy, "replaced_by", ColumnType::Text, Msg::ColumnReplacedBy},
    ColumnFacts{Column::Acquired, "acquired", ColumnType::Date, Msg::ColumnAcquired},
    ColumnFacts{Column::Price, "price", ColumnType::Number, Msg::ColumnPrice},
    ColumnFacts{Column::Currency, "currency", ColumnType::Text, Msg::ColumnCurrency},
    ColumnFacts{Column::FirstSeen, "first_seen", ColumnType::Date, Msg::ColumnFirstSeen},
    ColumnFacts{Column::LastSeen, "last_seen", ColumnType::Date, Msg::ColumnLastSeen},
    ColumnFacts{Column::Identity, "identity", ColumnType::Choice, Msg::ColumnIdentity},
    ColumnFacts{Column::Confidence, "confidence", ColumnType::Number, Msg::ColumnConfidence},
    ColumnFacts{Column::Notes, "notes", ColumnType::Text, Msg::ColumnNotes},
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
    Msg::WordSmartphone, Msg::WordTablet,  Msg::WordLaptop,  Msg::WordDesktop, Msg::WordServer,
    Msg::WordMonitor,    Msg::WordPrinter, Msg::WordScanner, Msg::WordStorage, Msg::WordKeyboard,
    Msg::WordMouse,      Msg::WordCamera,  Msg::WordAudio,   Msg::WordNetwork, Msg::WordSecurityKey,
    Msg::WordHub,        Msg::WordDock,    Msg::WordOther};
constexpr std::array<std::string_view, 3> originWords = {"domestic", "foreign", "undetermined"};
constexpr std::array originMessages = {Msg::WordDomestic, Msg::WordForeign, Msg::WordUndetermined};
constexpr std::array<std::string_view, 3> ownershipWords = {"department", "personal", "leased"};
constexpr std::array ownershipMessages = {Msg::WordOwnershipDepartment, Msg::WordOwnershipPersonal,
                                          Msg::WordOwnershipLeased};
constexpr std::array<std::string_view, 6> statusWords = {"in-use", "stored",      "retired",
                                                         "lost",   "transferred", "merged"};
constexpr std::array statusMessages = {Msg::WordInUse, Msg::WordStored,      Msg::WordRetired,
                                       Msg::WordLost,  Msg::WordTransferred, Msg::WordMerged};
constexpr std::array<std::string_view, 3> identityWords = {"strong", "weak", "typed"};
constexpr std::array identityMessages = {Msg::WordIdentityStrong, Msg::WordIdentityWeak,
                                         Msg::WordIdentityTyped};

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
