// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue_tables.h"

#include "core/base/date.h"
#include "core/base/file.h"
#include "core/brands/catalogue.h"
#include "core/brands/category.h"
#include "core/brands/origin.h"
#include "core/brands/serial_pattern.h"
#include "core/text/messages_base.h"
#include "core/text/messages_brands.h"

#include <algorithm>

namespace homeward {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view sourceColumns[] = {"id", "title", "url", "licence", "checked"};
constexpr std::string_view registrantColumns[] = {"vid",     "company", "role",   "brand",
                                                  "country", "source",  "checked"};
constexpr std::string_view brandColumns[] = {"brand",      "name_zh",       "aliases", "country",
                                             "owner",      "owner_country", "since",   "category",
                                             "confidence", "source",        "checked"};
constexpr std::string_view ownerColumns[] = {"brand", "owner",  "owner_country", "from",
                                             "until", "source", "checked"};
constexpr std::string_view wordColumns[] = {"word", "brand", "kind", "field", "source", "checked"};
constexpr std::string_view productColumns[] = {"vid",      "pid",  "pid_last", "brand",  "model",
                                               "category", "mode", "when",     "source", "checked"};
constexpr std::string_view categoryColumns[] = {"word", "category", "field", "source", "checked"};
constexpr std::string_view genericColumns[] = {"text", "kind", "source", "checked"};
constexpr std::string_view pnpColumns[] = {"code", "company", "brand", "source", "checked"};

constexpr std::string_view roles[] = {"",       "brand",    "supplier", "contract",
                                      "shared", "squatted", "boot",     "module"};
constexpr std::string_view confidences[] = {"high", "medium", "low"};
constexpr std::string_view wordKinds[] = {"line", "model", "maker"};
constexpr std::string_view fields[] = {"any", "manufacturer", "product"};
constexpr std::string_view genericKinds[] = {"words", "serial", "virtual", "module", "supplier"};

bool isHex16(std::string_view text)
{
    return text.size() == 4 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isWebAddress(std::string_view text)
{
    return (text.starts_with("https://") || text.starts_with("http://")) && text.size() > 10
           && text.find(' ') == std::string_view::npos;
}

class Checker {
public:
    Checker(CatalogueTables &tables, Faults &faults)
        : t_(tables)
        , faults_(faults)
    {
    }

    void checkAll()
    {
        for (std::uint32_t row = 0; row < t_.sources.rows(); ++row)
            t_.sourceRows.emplace(t_.sources.cell(row, column::SourceId), row);
        for (std::uint32_t row = 0; row < t_.brands.rows(); ++row)
            t_.brandRows.emplace(t_.brands.cell(row, column::BrandName), row);
        checkSources();
        checkRegistrants();
        checkBrands();
        checkOwners();
        checkWords();
        checkProducts();
        checkCategories();
        checkGeneric();
        checkPnp();
    }

private:
    void checkSources()
    {
        begin(t_.sources);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            require(column::SourceId);
            require(column::SourceTitle);
            if (!isWebAddress(cell(column::SourceUrl)))
                complain(BrandsMsg::TableBadAddress, column::SourceUrl);
            checkedOn(column::SourceChecked);
        }
    }

    void checkRegistrants()
    {
        begin(t_.registrants);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            hex(column::Vid);
            require(column::Company);
            oneOf(column::RoleName, roles);
            brand(column::RegistrantBrand, true);
            country(column::RegistrantCountry);
            source(column::RegistrantSource);
            checkedOn(column::RegistrantChecked);
        }
    }

    void checkBrands()
    {
        begin(t_.brands);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            require(column::BrandName);
            country(column::BrandCountry);
            country(column::OwnerCountry);
            date(column::Since, true);
            category(column::BrandCategory);
            oneOf(column::Confidence, confidences);
            source(column::BrandSource);
            checkedOn(column::BrandChecked);
        }
    }

    void checkOwners()
    {
        begin(t_.owners);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            brand(column::OwnersBrand, false);
            require(column::OwnersName);
            country(column::OwnersCountry);
            date(column::From, true);
            date(column::Until, true);
            if (!cell(column::From).empty() && !cell(column::Until).empty()
                && cell(column::From) >= cell(column::Until))
                complain(BrandsMsg::TableEmptyInterval, column::Until);
            if (row_ > 0 && table_->cell(row_ - 1, column::OwnersBrand) == cell(column::OwnersBrand)
                && (table_->cell(row_ - 1, column::Until).empty()
                    || table_->cell(row_ - 1, column::Until) > cell(column::From)))
                complain(BrandsMsg::TableOverlap, column::From);
            source(column::OwnersSource);
            checkedOn(column::OwnersChecked);
        }
    }

    void checkWords()
    {
        begin(t_.words);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            require(column::Word);
            brand(column::WordBrand, false);
            oneOf(column::WordKind, wordKinds);
            oneOf(column::WordField, fields);
            source(column::WordSource);
            checkedOn(column::WordChecked);
        }
    }

    void checkProducts()
    {
        begin(t_.products);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            hex(column::ProductVid);
            hex(column::Pid);
            if (!cell(column::PidLast).empty()) {
                hex(column::PidLast);
                if (cell(column::PidLast) < cell(column::Pid))
                    complain(BrandsMsg::TableEmptyInterval, column::PidLast);
            }
            if (cell(column::ProductBrand) != "-")
                brand(column::ProductBrand, true);
            category(column::ProductCategory);
            if (!cell(column::ProductMode).empty() && !parseMode(cell(column::ProductMode)))
                complain(BrandsMsg::TableBadValue, column::ProductMode);
            if (cell(column::ProductBrand).empty() && cell(column::ProductCategory).empty()
                && cell(column::ProductMode).empty())
                complain(BrandsMsg::TableSaysNothing, column::ProductBrand);
            source(column::ProductSource);
            checkedOn(column::ProductChecked);
        }
    }

    void checkCategories()
    {
        begin(t_.categories);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            require(column::CategoryWord);
            require(column::CategoryName);
            category(column::CategoryName);
            oneOf(column::CategoryField, fields);
            source(column::CategorySource);
            checkedOn(column::CategoryChecked);
        }
    }

    void checkGeneric()
    {
        begin(t_.generic);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            require(column::GenericText);
            oneOf(column::GenericKind, genericKinds);
            const std::string_view text = cell(column::GenericText);
            const bool isExpression = cell(column::GenericKind) == "serial" && isSerialExpression(text);
            if (isExpression && !SerialPattern::parse(text.substr(1, text.size() - 2)))
                complain(BrandsMsg::TableBadPattern, column::GenericText);
            source(column::GenericSource);
            checkedOn(column::GenericChecked);
        }
    }

    void checkPnp()
    {
        begin(t_.pnp);
        for (row_ = 0; row_ < table_->rows(); ++row_) {
            if (cell(column::Code).size() != 3
                || cell(column::Code).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ@")
                       != std::string_view::npos)
                complain(BrandsMsg::TableBadValue, column::Code);
            require(column::PnpCompany);
            brand(column::PnpBrand, true);
            source(column::PnpSource);
            checkedOn(column::PnpChecked);
        }
    }

    void begin(const Table &table) { table_ = &table; }
    std::string_view cell(std::size_t at) const { return table_->cell(row_, at); }

    void complain(Msg message, std::size_t at)
    {
        faults_.add(table_->file, table_->lines[row_], message, {std::string(cell(at))});
    }
    void require(std::size_t at)
    {
        if (cell(at).empty())
            complain(BrandsMsg::TableMissingCell, at);
    }
    void hex(std::size_t at)
    {
        if (!isHex16(cell(at)))
            complain(BrandsMsg::TableBadHex, at);
    }
    void oneOf(std::size_t at, Names names)
    {
        if (std::find(names.begin(), names.end(), cell(at)) == names.end())
            complain(BrandsMsg::TableBadValue, at);
    }
    void country(std::size_t at)
    {
        if (!cell(at).empty() && !isCountryCode(cell(at)))
            complain(BrandsMsg::TableBadCountry, at);
    }
    void category(std::size_t at)
    {
        if (!parseCategory(cell(at)))
            complain(BrandsMsg::TableBadValue, at);
    }
    void date(std::size_t at, bool mayBeEmpty)
    {
        if (!(mayBeEmpty && cell(at).empty()) && !isPartialDate(cell(at)))
            complain(BaseMsg::BadDate, at);
    }
    void checkedOn(std::size_t at)
    {
        if (!parseDay(cell(at)))
            complain(BaseMsg::BadDate, at);
        else if (cell(at) > t_.youngest)
            t_.youngest = cell(at);
    }
    void brand(std::size_t at, bool mayBeEmpty)
    {
        if (!(mayBeEmpty && cell(at).empty()) && !t_.brandRows.contains(cell(at)))
            complain(BrandsMsg::TableUnknownBrand, at);
    }
    void source(std::size_t at)
    {
        if (!isWebAddress(cell(at)) && !t_.sourceRows.contains(cell(at)))
            complain(BrandsMsg::TableUnknownSource, at);
    }

    CatalogueTables &t_;
    Faults &faults_;
    const Table *table_ = nullptr;
    std::size_t row_ = 0;
};

struct Plan {
    Table CatalogueTables::*table;
    std::string_view file;
    Names columns;
    std::vector<std::size_t> keys;
};

} // namespace

bool isPartialDate(std::string_view text)
{
    if (text.size() == 4)
        return parseDay(std::string(text) + "-01-01").has_value();
    if (text.size() == 7)
        return parseDay(std::string(text) + "-01").has_value();
    return parseDay(text).has_value();
}

std::vector<std::string_view> splitAliases(std::string_view text)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const std::size_t bar = text.find('|');
        if (bar != 0)
            pieces.push_back(text.substr(0, bar));
        text.remove_prefix(bar == std::string_view::npos ? text.size() : bar + 1);
    }
    return pieces;
}

std::span<const std::string_view> brandColumnNames()
{
    return brandColumns;
}

std::span<const std::string_view> productColumnNames()
{
    return productColumns;
}

Result<CatalogueTables> readTables(const std::filesystem::path &folder, Faults &faults)
{
    using T = CatalogueTables;
    const Plan plans[] = {
        {&T::sources, "sources.tsv", sourceColumns, {column::SourceId}},
        {&T::registrants, "registrants.tsv", registrantColumns, {column::Vid}},
        {&T::brands, "brands.tsv", brandColumns, {column::BrandName}},
        {&T::owners, "owners.tsv", ownerColumns, {column::OwnersBrand, column::From}},
        {&T::words, "words.tsv", wordColumns, {column::Word, column::WordBrand, column::WordKind}},
        {&T::products,
         "products.tsv",
         productColumns,
         {column::ProductVid, column::Pid, column::PidLast, column::When}},
        {&T::categories, "categories.tsv", categoryColumns, {column::CategoryWord}},
        {&T::generic, "generic.tsv", genericColumns, {column::GenericText, column::GenericKind}},
        {&T::pnp, "pnp.tsv", pnpColumns, {column::Code}},
    };
    CatalogueTables tables;
    for (const Plan &plan : plans) {
        Result<std::string> text = readFile(folder / plan.file, std::uint64_t{64} << 20U);
        if (!text)
            return fail(text);
        tables.*plan.table =
            readTable(std::string(plan.file), std::move(*text), plan.columns, plan.keys, faults);
    }
    Checker(tables, faults).checkAll();
    return tables;
}

} // namespace homeward
