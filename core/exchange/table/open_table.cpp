// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/text_table.h"
#include "core/exchange/table/xls_table.h"
#include "core/exchange/table/xlsx_table.h"
#include "core/text/encoding.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr std::uint64_t largestXls = std::uint64_t{256} << 20;
constexpr std::string_view oleMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
// "EncryptedPackage" as the directory of such a file spells it, cut to what is telling.
constexpr std::string_view encryptedMark("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0", 26);

bool contains(std::string_view bytes, std::string_view part)
{
    return bytes.find(part) != std::string_view::npos;
}

bool isMarkup(std::string_view begin)
{
    if (begin.starts_with(utf8Bom))
        begin.remove_prefix(utf8Bom.size());
    const std::string_view text = trimmed(begin.substr(0, 4096));
    std::string head(text.substr(0, 64));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    constexpr std::string_view signs[] = {"<html", "<!doctype", "<?xml",    "<table",
                                          "<head", "<meta",     "<workbook"};
    return std::any_of(std::begin(signs), std::end(signs),
                       [&](std::string_view sign) { return head.starts_with(sign); });
}

Result<std::unique_ptr<TableSource>> openZip(const std::filesystem::path &path, std::string_view begin)
{
    if (contains(begin.substr(0, 200), "application/vnd.oasis.opendocument"))
        return Error{ErrorCode::InvalidInput, ImportMsg::TableOpenDocument, {path.string()}};
    return XlsxTable::open(path);
}

Result<std::unique_ptr<TableSource>> openOle(const ByteFile &file, std::string_view begin)
{
    if (contains(begin, encryptedMark))
        return Error{ErrorCode::InvalidInput, ImportMsg::TableEncrypted, {file.path().string()}};
    if (file.size() > largestXls)
        return Error{ErrorCode::InvalidInput,
                     ImportMsg::TableFileTooLarge,
                     {file.path().string(), std::to_string(largestXls >> 20U)}};
    return XlsTable::open(file.path());
}

} // namespace

Result<std::unique_ptr<TableSource>> openTable(const std::filesystem::path &path, const TableOptions &options)
{
    auto file = ByteFile::open(path);
    if (!file)
        return fail(std::move(file));
    const auto begin = file->next();
    if (!begin)
        return fail(begin);
    if (begin->starts_with("PK\x03\x04"))
        return openZip(path, *begin);
    if (begin->starts_with(oleMark))
        return openOle(*file, *begin);
    if (isMarkup(*begin))
        return Error{ErrorCode::InvalidInput, ImportMsg::TableIsMarkup, {path.string()}};
    if (begin->starts_with("%PDF"))
        return Error{ErrorCode::InvalidInput, ImportMsg::TableNoText, {path.string()}};
    return TextTable::open(std::move(*file), options);
}

} // namespace homeward
