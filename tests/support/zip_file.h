// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace homeward::test {

/// Writes an archive with these parts, deflated.
inline void writeZip(const std::filesystem::path &path,
                     const std::vector<std::pair<std::string, std::string>> &parts)
{
    zip_t *const archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        throw std::runtime_error("zip_open failed");
    for (const auto &[name, text] : parts) {
        zip_source_t *const source = zip_source_buffer(archive, text.data(), text.size(), 0);
        if (source == nullptr || zip_file_add(archive, name.c_str(), source, ZIP_FL_OVERWRITE) < 0)
            throw std::runtime_error("zip_file_add failed");
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("zip_close failed");
}

} // namespace homeward::test
