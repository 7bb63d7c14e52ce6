// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/date.h"
#include "core/exchange/table/zip_archive.h"
#include "core/exchange/xlsx_text.h"
#include "core/text/messages_exchange.h"
#include "core/text/number.h"
#include "core/text/width.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace homeward {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t longestCell = 32767;
constexpr std::size_t exactDigits = 15;
constexpr std::uint32_t sampledRows = 100; ///< for the widths
constexpr int narrowest = 6;
constexpr int widest = 48;

/// Whether the library itself escapes what looks like an escape already.
bool libraryEscapes()
{
    static const bool does = [] {
        char *escaped = lxw_escape_control_characters("_x0041_");
        const bool changed = escaped != nullptr && std::string_view(escaped) != "_x0041_";
        std::free(escaped);
        return changed;
    }();
    return does;
}

bool isExactNumber(std::string_view text)
{
    if (!isPlainNumber(text))
        return false;
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const std::string_view plain = text.substr(text.front() == '-' || text.front() == '+' ? 1 : 0);
    const bool padded = plain.size() > 1 && plain.front() == '0' && plain[1] != '.';
    return static_cast<std::size_t>(digits) <= exactDigits && !padded && text.front() != '+';
}

/// A spreadsheet's number of the day; nothing before its calendar is right.
std::optional<double> serialOf(std::string_view iso)
{
    const auto day = parseDay(iso);
    constexpr Day epoch{std::chrono::year{1899} / 12 / 30};
    constexpr Day firstRight{std::chrono::year{1900} / 3 / 1};
    if (!day || *day < firstRight)
        return std::nullopt;
    return static_cast<double>((*day - epoch).count());
}

/// The library leaves the working files of a book that is not closed open.
struct BookFreer {
    void operator()(lxw_workbook *book) const
    {
        lxw_worksheet *sheet = nullptr;
        STAILQ_FOREACH(sheet, book->worksheets, list_pointers) {
            if (sheet->optimize_tmpfile != nullptr)
                std::fclose(sheet->optimize_tmpfile);
            sheet->optimize_tmpfile = nullptr;
        }
        lxw_workbook_free(book);
    }
};

Error libraryError(lxw_error code)
{
    return {ErrorCode::Io, ExchangeMsg::XlsxFailed, {lxw_strerror(code)}};
}

} // namespace

struct XlsxWriter::State {
    explicit State(SpoolFile file)
        : spool(std::move(file))
    {
    }

    void newSheet();
    void writeHead();
    void closeSheet();
    void putText(std::string_view text, lxw_format *look);
    void widen(std::size_t column, std::string_view text);
    bool isDiskFull() const;

    SpoolFile spool;
    std::string folder;
    std::string name_; ///< of the spool, for the library
    std::unique_ptr<lxw_workbook, BookFreer> book;
    lxw_format *bold = nullptr;
    lxw_format *head = nullptr;
    lxw_format *text = nullptr;
    lxw_format *day = nullptr;
    std::uint32_t rowsPerSheet = mostRows;

    std::string table;
    std::string title;
    std::vector<SheetColumn> columns;
    std::vector<int> widths;
    lxw_worksheet *sheet = nullptr;
    int sheetOfTable = 0;
    int sheets = 0;
    std::uint32_t headRow = 0;
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    std::size_t rowOfTable = 0;
    std::size_t tooLong = 0; ///< 1 + the column of a cell that is
    std::vector<std::pair<std::string, std::uint64_t>> parts; ///< and what each must at least hold
};

Result<XlsxWriter> XlsxWriter::create(const fs::path &folder, Moment made, std::uint32_t rowsPerSheet)
{
    auto spool = SpoolFile::create(folder);
    if (!spool)
        return fail(std::move(spool));
    auto state = std::make_unique<State>(std::move(*spool));
    state->folder = folder.string();
    state->name_ = state->spool.path();
    state->rowsPerSheet = rowsPerSheet;
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.tmpdir = state->folder.data();
    options.use_zip64 = 1;
    state->book.reset(workbook_new_opt(state->name_.c_str(), &options));
    if (state->book == nullptr)
        return Error{ErrorCode::Io, ExchangeMsg::XlsxFailed, {"memory"}};
    lxw_doc_properties properties{};
    properties.created = std::chrono::system_clock::to_time_t(made);
    workbook_set_properties(state->book.get(), &properties);
    state->bold = workbook_add_format(state->book.get());
    format_set_bold(state->bold);
    state->head = workbook_add_format(state->book.get());
    format_set_bold(state->head);
    format_set_bottom(state->head, LXW_BORDER_THIN);
    format_set_text_wrap(state->head);
    state->text = workbook_add_format(state->book.get());
    format_set_num_format(state->text, "@");
    state->day = workbook_add_format(state->book.get());
    format_set_num_format(state->day, "yyyy-mm-dd");
    return XlsxWriter(std::move(state));
}

XlsxWriter::XlsxWriter(std::unique_ptr<State> state)
    : state_(std::move(state))
{
}
XlsxWriter::XlsxWriter(XlsxWriter &&) noexcept = default;
XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::State::newSheet()
{
    ++sheets;
    ++sheetOfTable;
    const std::string shown =
        sheetOfTable == 1 ? table : table + " (" + std::to_string(sheetOfTable) + ")";
    sheet = workbook_add_worksheet(book.get(), shown.c_str());
    row = 0;
    column = 0;
    widths.assign(columns.size(), narrowest);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        // The look of a column holds for what somebody types into it later, too.
        lxw_format *look = columns[i].type == ColumnType::Number ? nullptr
                           : columns[i].type == ColumnType::Date ? day
                                                                 : text;
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, at, at, LXW_DEF_COL_WIDTH, look);
    }
    writeHead();
}

void XlsxWriter::State::writeHead()
{
    if (!title.empty()) {
        putText(title, bold);
        ++row;
    }
    headRow = row;
    for (column = 0; column < columns.size(); ++column) {
        putText(columns[column].heading, head);
        widen(column, columns[column].heading);
    }
    column = 0;
    ++row;
    if (!columns.empty())
        worksheet_freeze_panes(sheet, row, 0);
}

void XlsxWriter::State::closeSheet()
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        lxw_format *look = columns[i].type == ColumnType::Number ? nullptr
                           : columns[i].type == ColumnType::Date ? day
                                                                 : text;
        worksheet_set_column(sheet, at, at, widths[i] + 2, look);
    }
    if (columns.empty() || row == 0)
        return;
    const auto lastColumn = static_cast<lxw_col_t>(columns.size() - 1);
    worksheet_autofilter(sheet, headRow, 0, row - 1, lastColumn);
}

void XlsxWriter::State::putText(std::string_view words, lxw_format *look)
{
    const std::string escaped = libraryEscapes() ? std::string(words) : escapedXlsx(words);
    worksheet_write_string(sheet, row, column, escaped.c_str(), look);
}

void XlsxWriter::State::widen(std::size_t at, std::string_view words)
{
    const auto width = static_cast<int>(std::min<std::size_t>(displayWidth(words), widest));
    widths[at] = std::max(widths[at], width);
}

bool XlsxWriter::State::isDiskFull() const
{
    return sheet != nullptr && sheet->optimize_tmpfile != nullptr && std::ferror(sheet->optimize_tmpfile) != 0;
}

void XlsxWriter::beginTable(std::string name, std::string title, std::vector<SheetColumn> columns)
{
    state_->table = std::move(name);
    state_->title = std::move(title);
    state_->columns = std::move(columns);
    state_->sheetOfTable = 0;
    state_->rowOfTable = 0;
    state_->newSheet();
}

void XlsxWriter::cell(std::string_view words)
{
    State &state = *state_;
    if (state.column == 0 && state.row >= state.rowsPerSheet) {
        state.closeSheet();
        state.newSheet();
    }
    const ColumnType type = state.columns[state.column].type;
    if (!words.empty()) {
        const auto serial = type == ColumnType::Date ? serialOf(words) : std::nullopt;
        if (serial)
            worksheet_write_number(state.sheet, state.row, state.column, *serial, state.day);
        else if (type == ColumnType::Number && isExactNumber(words))
            worksheet_write_number(state.sheet, state.row, state.column, *parseNumber(words), nullptr);
        else if (xlsxLength(words) > longestCell)
            state.tooLong = state.column + 1U;
        else
            state.putText(words, state.text);
        if (state.row < sampledRows)
            state.widen(state.column, words);
    }
    ++state.column;
}

Result<void> XlsxWriter::endRow()
{
    State &state = *state_;
    ++state.rowOfTable;
    ++state.row;
    state.column = 0;
    if (state.tooLong != 0)
        return Error{ErrorCode::InvalidInput,
                     ExchangeMsg::XlsxCellTooLong,
                     {std::to_string(state.rowOfTable), std::to_string(state.tooLong),
                      std::to_string(longestCell)}};
    if (state.isDiskFull())
        return Error{ErrorCode::Io, ExchangeMsg::XlsxDiskFull, {state.folder}};
    return {};
}

void XlsxWriter::endTable()
{
    state_->closeSheet();
}

void XlsxWriter::plainRow(const std::vector<std::string> &cells)
{
    State &state = *state_;
    if (state.row >= state.rowsPerSheet)
        state.newSheet();
    for (const std::string &words : cells) {
        if (!words.empty())
            state.putText(words, nullptr);
        ++state.column;
    }
    state.column = 0;
    ++state.row;
}

/// The library does not look whether its working files took what it wrote, so the parts are measured.
Result<void> XlsxWriter::finish(ExportTarget &target)
{
    State &state = *state_;
    std::vector<std::uint64_t> least;
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, state.book->worksheets, list_pointers) {
        std::fflush(sheet->optimize_tmpfile);
        if (std::ferror(sheet->optimize_tmpfile) != 0)
            return Error{ErrorCode::Io, ExchangeMsg::XlsxDiskFull, {state.folder}};
        least.push_back(static_cast<std::uint64_t>(std::max(0L, std::ftell(sheet->optimize_tmpfile))));
    }
    if (const lxw_error code = workbook_close(state.book.release()); code != LXW_NO_ERROR)
        return libraryError(code);
    {
        auto archive = ZipArchive::open(state.spool.path());
        if (!archive)
            return Error{ErrorCode::Io, ExchangeMsg::XlsxDiskFull, {state.folder}};
        for (std::size_t i = 0; i < least.size(); ++i) {
            const auto size = archive->sizeOf("xl/worksheets/sheet" + std::to_string(i + 1) + ".xml");
            if (!size || *size < least[i])
                return Error{ErrorCode::Io, ExchangeMsg::XlsxDiskFull, {state.folder}};
        }
    }
    return state.spool.deliver([&target](std::string_view bytes) { return target.write(bytes); });
}

} // namespace homeward
