// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/table_source.h"
#include "core/exchange/table/zip_archive.h"

#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// The texts that the cells of an XLSX share, end to end in one piece of memory.
class XlsxTexts {
public:
    static constexpr std::size_t mostBytes = std::size_t{1} << 30;
    static constexpr std::size_t longest = std::size_t{1} << 20;

    static Result<XlsxTexts> load(ZipArchive &archive, const std::string &part);
    /// Empty for an index that there is not.
    std::string_view at(std::size_t index) const;
    bool has(std::size_t index) const { return index < ends_.size(); }

private:
    friend class XlsxTextsReader;
    std::string all_;
    std::vector<std::size_t> ends_;
};

/// A workbook's small parts: its sheets, where they lie, and which cell styles show a day.
struct XlsxBook {
    std::vector<TableSheet> sheets;
    std::vector<std::string> parts; ///< beside sheets
    std::vector<bool> dateStyles; ///< by style number
    std::string textsPart; ///< empty if there is none
    bool from1904 = false;

    /// InvalidInput for an archive that is no workbook.
    static Result<XlsxBook> load(ZipArchive &archive, const std::string &fileName);
};

/// Gives the part to the reader and puts the part's name into its errors.
class XmlEvents;
class XmlReader;
Result<void> readXmlPart(ZipArchive &archive, const std::string &part, XmlReader &reader,
                         const std::string &fileName);

/// "_x000D_" and the like, as Excel writes characters that XML lacks.
std::string unescapedXlsx(std::string_view text);

} // namespace homeward
