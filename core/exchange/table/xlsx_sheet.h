// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/xlsx_parts.h"
#include "core/exchange/table/xml_reader.h"

#include <optional>

namespace homeward {

/// Turns the XML of one sheet into rows.
class XlsxSheetReader final : public XmlEvents {
public:
    XlsxSheetReader(const XlsxBook &book, const XlsxTexts &texts, const TableSource::Row &row)
        : book_(book)
        , texts_(texts)
        , row_(row)
    {
    }
    /// Before the first event.
    void setReader(XmlReader &reader) { reader_ = &reader; }
    /// What was wrong with the rows, with line and column; the reader is stopped then.
    const std::optional<Error> &error() const { return error_; }

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    enum class Type { Number, Shared, Text, Truth, Fault, Date };
    struct Place {
        std::size_t begin = 0;
        std::size_t end = 0;
        TableCell::Kind kind = TableCell::Kind::Text;
        bool shared = false; ///< in texts_, by its index in `begin`
    };

    void startCell(const XmlAttributes &attributes);
    void endCell();
    void putNumber();
    void put(std::string_view text, TableCell::Kind kind);
    bool makeRoom();
    void endRow();
    void refuse(Msg message, std::vector<std::string> more = {});

    const XlsxBook &book_;
    const XlsxTexts &texts_;
    const TableSource::Row &row_;
    XmlReader *reader_ = nullptr;
    std::optional<Error> error_;

    std::uint64_t line_ = 0;
    std::size_t column_ = 0;
    bool inCell_ = false;
    bool inValue_ = false;
    bool phonetic_ = false;
    bool hasContent_ = false;
    Type type_ = Type::Number;
    std::size_t style_ = 0;
    std::string value_; ///< of the cell that is being read
    std::string content_; ///< of the row's own texts
    std::vector<Place> places_;
    std::vector<TableCell> cells_;
};

/// "B12" -> column 1 and line 12; nothing for any other text or beyond what a sheet can hold.
struct CellPlace {
    std::uint32_t column = 0;
    std::uint64_t line = 0;
};
std::optional<CellPlace> parseCellPlace(std::string_view text);

} // namespace homeward
