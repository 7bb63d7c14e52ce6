// SPDX-License-Identifier: GPL-3.0-or-later
// Any XML as the only sheet of a workbook that is otherwise sound: the archive around it is made here, stored without
// compression, so that the fuzzer works on the sheet and not on checksums.
#include "tests/fuzz/table_file.h"

#include <zip.h>

#include <string_view>

namespace {

constexpr std::string_view relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
    "Target=\"worksheets/sheet1.xml\"/></Relationships>";
constexpr std::string_view root =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"xl/workbook.xml\"/></Relationships>";
constexpr std::string_view book =
    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"One\" "
    "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

void add(zip_t *archive, const char *name, std::string_view bytes)
{
    zip_source_t *const source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    if (index < 0 || zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) != 0)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto path = homeward::fuzz::fileOf("homeward-fuzz-xlsx-", data, 0);
    zip_t *const archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        std::abort();
    add(archive, "xl/worksheets/sheet1.xml", {reinterpret_cast<const char *>(data), size});
    add(archive, "xl/_rels/workbook.xml.rels", relations);
    add(archive, "xl/workbook.xml", book);
    add(archive, "_rels/.rels", root);
    if (zip_close(archive) != 0)
        std::abort();
    homeward::fuzz::readAsRegister(path);
    return 0;
}
