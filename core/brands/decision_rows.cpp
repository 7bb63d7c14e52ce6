// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/decision_rows.h"

#include "core/base/bytes.h"
#include "core/base/file.h"
#include "core/brands/catalogue_tables.h"
#include "core/brands/word_text.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace homeward {
namespace {

constexpr std::size_t longestCell = 200;

/// What a cell of a table can hold of the text.
std::string cellOf(std::string_view text)
{
    std::string cell = toVisible(text);
    if (cell.size() > longestCell)
        cell.clear();
    const std::size_t first = cell.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(' ') + 1 - first);
}

/// The text if it has a word by which a row can be bound to it.
std::string boundTo(std::string_view text)
{
    std::string cell = cellOf(text);
    return wordKey(cell).empty() ? std::string() : cell;
}

std::string addressIn(const std::string &why, const std::string &otherwise)
{
    const std::size_t begin = std::min(why.find("https://"), why.find("http://"));
    if (begin == std::string::npos)
        return otherwise;
    std::string address = why.substr(begin, why.find_first_of(" \t\r\n", begin) - begin);
    while (!address.empty() && std::string_view(".,;)").find(address.back()) != std::string_view::npos)
        address.pop_back();
    return address;
}

bool isAddress(std::string_view text)
{
    return (text.starts_with("https://") || text.starts_with("http://")) && text.size() > 10
           && text.find(' ') == std::string_view::npos;
}

/// The pattern without the wildcards at its ends; nothing with one inside.
std::optional<std::string> wordOf(std::string pattern)
{
    while (pattern.starts_with('*'))
        pattern.erase(0, 1);
    while (pattern.ends_with('*'))
        pattern.pop_back();
    if (pattern.find('*') != std::string::npos)
        return std::nullopt;
    return boundTo(pattern);
}

class RowMaker {
public:
    RowMaker(const Catalogue &catalogue, const std::string &source)
        : catalogue_(catalogue)
        , source_(source)
    {
    }

    std::optional<RowRefusal> add(const DecidedSubject &decided)
    {
        const Decision &decision = decided.decision;
        if (decision.scope == Decision::Scope::Asset)
            return RowRefusal::OneAsset;
        if (decision.brand == Decision::undetermined || (decision.brand.empty() && decision.category == Category::Unknown))
            return RowRefusal::Undetermined;
        if (!decided.subject.vid || !decided.subject.pid)
            return RowRefusal::NoUsbId;
        const std::string source = addressIn(decision.why, source_);
        if (!isAddress(source))
            return RowRefusal::NoSource;
        std::optional<std::string> when;
        std::string model;
        if (decision.scope == Decision::Scope::Rule) {
            when = wordOf(decision.pattern);
        } else {
            when = boundTo(decided.subject.manufacturer);
            model = boundTo(decided.subject.product);
            if (when->empty())
                when = model;
        }
        if (!when)
            return RowRefusal::Pattern;
        addProduct(decided, model, *when, source);
        if (!decision.brand.empty() && !catalogue_.brand(decision.brand))
            addBrand(decided, source);
        return std::nullopt;
    }

    std::vector<std::string> brands() const { return textsOf(brands_); }
    std::vector<std::string> products() const { return textsOf(products_); }

private:
    static std::vector<std::string> textsOf(const std::map<std::string, std::string> &rows)
    {
        std::vector<std::string> texts;
        for (const auto &[key, text] : rows)
            texts.push_back(text);
        return texts;
    }

    void addProduct(const DecidedSubject &decided, const std::string &model, const std::string &when,
                    const std::string &source)
    {
        const std::string id = toHex16(*decided.subject.vid) + '\t' + toHex16(*decided.subject.pid) + "\t\t";
        products_[id + when] =
            fmt::format("{}{}\t{}\t{}\t\t{}\t{}\t{}", id, cellOf(decided.decision.brand), model,
                        decided.decision.category == Category::Unknown ? std::string_view() : toText(decided.decision.category),
                        when, source, toIso(decided.day));
    }

    void addBrand(const DecidedSubject &decided, const std::string &source)
    {
        const std::string name = cellOf(decided.decision.brand);
        brands_[name] = fmt::format("{}\t\t\t{}\t\t\t\t\tlow\t{}\t{}", name, decided.decision.country, source, toIso(decided.day));
    }

    const Catalogue &catalogue_;
    const std::string &source_;
    std::map<std::string, std::string> brands_; // by key
    std::map<std::string, std::string> products_;
};

Result<void> writeTable(const std::filesystem::path &path, std::span<const std::string_view> columns,
                        const std::vector<std::string> &rows)
{
    if (rows.empty())
        return {};
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return Error{ErrorCode::Conflict, StoreMsg::FileExists, {path.string()}};
    auto file = AtomicFile::create(path);
    if (!file)
        return fail(file);
    std::string text = fmt::format("{}\n", fmt::join(columns, "\t"));
    for (const std::string &row : rows)
        text += row + '\n';
    if (const auto done = file->write(text); !done)
        return done;
    return file->commit();
}

} // namespace

CatalogueRows catalogueRows(std::span<const DecidedSubject> decided, const Catalogue &catalogue, const std::string &source)
{
    RowMaker maker(catalogue, source);
    CatalogueRows rows;
    for (std::size_t i = 0; i < decided.size(); ++i)
        if (const auto refusal = maker.add(decided[i]))
            rows.refused.push_back({i, *refusal});
    rows.brands = maker.brands();
    rows.products = maker.products();
    return rows;
}

Result<void> writeCatalogueRows(const CatalogueRows &rows, const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (const auto done = writeTable(folder / "brands.tsv", brandColumnNames(), rows.brands); !done)
        return done;
    return writeTable(folder / "products.tsv", productColumnNames(), rows.products);
}

} // namespace homeward
