// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xlsx_table.h"

#include "core/exchange/table/xlsx_sheet.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr std::size_t mostMerged = 200000;
constexpr std::size_t longestTag = 512;

/// Finds the merged cells without reading the rows: they stand behind them.
class MergedFinder {
public:
    void feed(std::string_view bytes)
    {
        rest_ += bytes;
        std::string_view text = rest_;
        for (;;) {
            const std::size_t at = text.find(tag);
            if (at == std::string_view::npos)
                break;
            const std::size_t close = text.find('>', at);
            if (close == std::string_view::npos) {
                text.remove_prefix(at);
                if (text.size() < longestTag) {
                    rest_ = std::string(text);
                    return;
                }
                break;
            }
            const bool isTag = at > 0 && (text[at - 1] == '<' || text[at - 1] == ':');
            if (isTag)
                add(text.substr(at, close - at));
            text.remove_prefix(close);
        }
        // One more in front: a tag is known by what stands before its name.
        rest_ = std::string(text.substr(text.size() - std::min(text.size(), tag.size() + 1)));
    }
    std::vector<MergedCells> take()
    {
        std::sort(found_.begin(), found_.end(),
                  [](const MergedCells &a, const MergedCells &b) { return a.firstLine < b.firstLine; });
        return std::move(found_);
    }

private:
    static constexpr std::string_view tag = "mergeCell ";

    void add(std::string_view attributes)
    {
        constexpr std::string_view name = "ref=\"";
        const std::size_t at = attributes.find(name);
        if (at == std::string_view::npos || found_.size() == mostMerged)
            return;
        attributes.remove_prefix(at + name.size());
        const std::string_view range = attributes.substr(0, attributes.find('"'));
        const std::size_t colon = range.find(':');
        if (colon == std::string_view::npos)
            return;
        const auto first = parseCellPlace(range.substr(0, colon));
        const auto last = parseCellPlace(range.substr(colon + 1));
        if (first && last && first->line <= last->line && first->column <= last->column)
            found_.push_back({first->line, last->line, first->column, last->column});
    }

    std::string rest_;
    std::vector<MergedCells> found_;
};

} // namespace

Result<std::unique_ptr<TableSource>> XlsxTable::open(const std::filesystem::path &path, ZipLimits limits)
{
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return fail(std::move(archive));
    auto book = XlsxBook::load(*archive, path.string());
    if (!book)
        return fail(std::move(book));
    return std::unique_ptr<TableSource>(new XlsxTable(std::move(*archive), std::move(*book), path.string()));
}

XlsxTable::XlsxTable(ZipArchive archive, XlsxBook book, std::string fileName)
    : archive_(std::move(archive))
    , book_(std::move(book))
    , fileName_(std::move(fileName))
{
    traits_.format = TableFormat::Xlsx;
}

Result<void> XlsxTable::loadTexts()
{
    if (texts_)
        return {};
    if (book_.textsPart.empty() || !archive_.has(book_.textsPart)) {
        texts_.emplace();
        return {};
    }
    auto texts = XlsxTexts::load(archive_, book_.textsPart);
    if (!texts) {
        Error error = fail(std::move(texts));
        if (!error.parameters.empty())
            error.parameters.front() = fileName_;
        return error;
    }
    texts_.emplace(std::move(*texts));
    return {};
}

Result<std::vector<MergedCells>> XlsxTable::merged(std::size_t sheet)
{
    MergedFinder finder;
    const auto read = archive_.read(book_.parts[sheet], [&](std::string_view bytes) {
        finder.feed(bytes);
        return true;
    });
    if (!read)
        return fail(read);
    return finder.take();
}

Result<void> XlsxTable::read(std::size_t sheet, const Row &row)
{
    if (auto loaded = loadTexts(); !loaded)
        return loaded;
    XlsxSheetReader events(book_, *texts_, row);
    XmlReader reader(events);
    events.setReader(reader);
    auto read = readXmlPart(archive_, book_.parts[sheet], reader, fileName_);
    if (events.error())
        return *events.error();
    return read;
}

} // namespace homeward
