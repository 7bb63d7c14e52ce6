// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xls_table.h"

#include "core/exchange/table/spreadsheet_value.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <freexl.h>

namespace homeward {
namespace {

constexpr unsigned int mostColumns = 4096;

/// The cell's text, empty if it has none.
struct CellText {
    std::string text;
    TableCell::Kind kind = TableCell::Kind::Text;
};

CellText textOf(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return {std::to_string(cell.value.int_value), TableCell::Kind::Number};
    case FREEXL_CELL_DOUBLE:
        return {numberText(cell.value.double_value), TableCell::Kind::Number};
    case FREEXL_CELL_DATE:
        return {toValidUtf8(cell.value.text_value), TableCell::Kind::Date};
    case FREEXL_CELL_DATETIME: {
        std::string text = toValidUtf8(cell.value.text_value);
        if (const std::size_t blank = text.find(' '); blank != std::string::npos)
            text[blank] = 'T';
        if (text.ends_with("T00:00:00"))
            text.resize(text.size() - 9);
        return {std::move(text), TableCell::Kind::Date};
    }
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_TIME:
        return {cell.value.text_value == nullptr ? std::string() : toValidUtf8(cell.value.text_value),
                TableCell::Kind::Text};
    default:
        return {};
    }
}

Error damaged(const std::string &file, const std::string &part, int code)
{
    return {
        ErrorCode::InvalidInput, ImportMsg::WorkbookDamaged, {file, part, "freexl " + std::to_string(code)}, code};
}

} // namespace

void XlsTable::Closer::operator()(const void *handle) const
{
    freexl_close(handle);
}

Result<std::unique_ptr<TableSource>> XlsTable::open(const std::filesystem::path &path)
{
    const void *handle = nullptr;
    const int code = freexl_open(path.c_str(), &handle);
    if (code != FREEXL_OK) {
        if (handle != nullptr)
            freexl_close(handle);
        if (code == FREEXL_BIFF_WORKBOOK_NOT_FOUND)
            return Error{ErrorCode::InvalidInput, ImportMsg::TableNoWorkbook, {path.string()}, code};
        return damaged(path.string(), "xls", code);
    }
    std::unique_ptr<XlsTable> table(new XlsTable(handle));
    unsigned int protection = 0;
    if (freexl_get_info(handle, FREEXL_BIFF_PASSWORD, &protection) == FREEXL_OK
        && protection == FREEXL_BIFF_OBFUSCATED)
        return Error{ErrorCode::InvalidInput, ImportMsg::TableEncrypted, {path.string()}};
    unsigned int count = 0;
    if (const int known = freexl_get_info(handle, FREEXL_BIFF_SHEET_COUNT, &count); known != FREEXL_OK)
        return damaged(path.string(), "xls", known);
    for (unsigned int i = 0; i < count && i <= 0xFFFF; ++i) {
        const char *name = nullptr;
        freexl_get_worksheet_name(handle, static_cast<unsigned short>(i), &name);
        table->sheets_.push_back({name == nullptr ? std::string() : toValidUtf8(name), false});
    }
    if (table->sheets_.empty())
        return Error{ErrorCode::InvalidInput, ImportMsg::TableNoWorkbook, {path.string()}};
    return std::unique_ptr<TableSource>(std::move(table));
}

XlsTable::XlsTable(const void *handle)
    : handle_(handle)
{
    traits_.format = TableFormat::Xls;
}

Result<std::vector<MergedCells>> XlsTable::merged(std::size_t /*sheet*/)
{
    return std::vector<MergedCells>{};
}

Result<void> XlsTable::read(std::size_t sheet, const Row &row)
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    int code = freexl_select_active_worksheet(handle_.get(), static_cast<unsigned short>(sheet));
    if (code == FREEXL_OK)
        code = freexl_worksheet_dimensions(handle_.get(), &rows, &columns);
    if (code != FREEXL_OK)
        return damaged(sheets_[sheet].name, "xls", code);
    if (columns > mostColumns)
        return Error{ErrorCode::InvalidInput,
                     ExchangeMsg::CsvTooManyColumns,
                     {"1", std::to_string(mostColumns + 1), std::to_string(mostColumns)}};
    std::vector<CellText> texts(columns);
    std::vector<TableCell> cells(columns);
    for (unsigned int line = 0; line < rows; ++line) {
        bool hasContent = false;
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value{};
            texts[column] = freexl_get_cell_value(handle_.get(), line, column, &value) == FREEXL_OK
                                ? textOf(value)
                                : CellText{};
            cells[column] = {texts[column].text, texts[column].kind};
            hasContent = hasContent || !texts[column].text.empty();
        }
        progress_ = static_cast<double>(line) / static_cast<double>(rows);
        if (hasContent && !row({line + 1, cells}))
            return {};
    }
    return {};
}

} // namespace homeward
