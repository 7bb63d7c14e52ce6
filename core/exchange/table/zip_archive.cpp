// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/zip_archive.h"

#include "core/text/messages_import.h"

#include <zip.h>

namespace homeward {
namespace {

constexpr std::size_t blockBytes = 1U << 17;

struct PartCloser {
    void operator()(zip_file_t *part) const { zip_fclose(part); }
};

std::string textOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

} // namespace

void ZipArchive::Closer::operator()(zip *handle) const
{
    zip_discard(handle);
}

Result<ZipArchive> ZipArchive::open(const std::filesystem::path &path, ZipLimits limits)
{
    int code = 0;
    zip *const handle = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (handle == nullptr)
        return Error{
            ErrorCode::InvalidInput, ImportMsg::WorkbookDamaged, {path.string(), "zip", textOf(code)}, code};
    return ZipArchive(handle, path.string(), limits);
}

std::int64_t ZipArchive::find(const std::string &name) const
{
    return zip_name_locate(handle_.get(), name.c_str(), ZIP_FL_NOCASE);
}

bool ZipArchive::has(const std::string &name) const
{
    return find(name) >= 0;
}

std::optional<std::uint64_t> ZipArchive::sizeOf(const std::string &name) const
{
    const std::int64_t index = find(name);
    zip_stat_t about;
    zip_stat_init(&about);
    if (index < 0 || zip_stat_index(handle_.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0
        || (about.valid & ZIP_STAT_SIZE) == 0)
        return std::nullopt;
    return about.size;
}

Error ZipArchive::damaged(const std::string &name, const std::string &why) const
{
    return {ErrorCode::InvalidInput, ImportMsg::WorkbookDamaged, {path_, name, why}};
}

Result<void> ZipArchive::read(const std::string &name, const Sink &sink)
{
    const std::int64_t index = find(name);
    if (index < 0)
        return Error{ErrorCode::NotFound, ImportMsg::WorkbookDamaged, {path_, name, "not there"}};
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(handle_.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0)
        return damaged(name, zip_strerror(handle_.get()));
    const std::unique_ptr<zip_file_t, PartCloser> part(
        zip_fopen_index(handle_.get(), static_cast<zip_uint64_t>(index), 0));
    if (part == nullptr)
        return damaged(name, zip_strerror(handle_.get()));
    const std::uint64_t packed = (about.valid & ZIP_STAT_COMP_SIZE) != 0 ? about.comp_size : 0;
    const std::uint64_t whole = (about.valid & ZIP_STAT_SIZE) != 0 ? about.size : 0;
    std::string block(blockBytes, '\0');
    for (std::uint64_t unpacked = 0;;) {
        const std::int64_t count = zip_fread(part.get(), block.data(), block.size());
        if (count < 0)
            return damaged(name, zip_file_strerror(part.get()));
        if (count == 0)
            return {};
        unpacked += static_cast<std::uint64_t>(count);
        const bool bloated = unpacked > limits_.freeBytes && unpacked / limits_.ratio > packed;
        if (unpacked > limits_.partBytes || bloated)
            return Error{ErrorCode::InvalidInput, ImportMsg::WorkbookBloated, {path_, name}};
        progress_ = whole == 0 ? 0 : static_cast<double>(unpacked) / static_cast<double>(whole);
        if (!sink(std::string_view(block).substr(0, static_cast<std::size_t>(count))))
            return {};
    }
}

Result<std::string> ZipArchive::text(const std::string &name, std::size_t limit)
{
    std::string text;
    bool tooLong = false;
    const auto read = this->read(name, [&](std::string_view bytes) {
        text += bytes;
        tooLong = text.size() > limit;
        return !tooLong;
    });
    if (!read)
        return fail(read);
    if (tooLong)
        return Error{ErrorCode::InvalidInput, ImportMsg::WorkbookBloated, {path_, name}};
    return text;
}

} // namespace homeward
