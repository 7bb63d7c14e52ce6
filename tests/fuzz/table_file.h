// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/register_file.h"

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>

namespace homeward::fuzz {

/// A file with these bytes, of this process alone.
inline std::filesystem::path fileOf(const char *name, const std::uint8_t *data, std::size_t size)
{
    static const std::filesystem::path path =
        std::filesystem::temp_directory_path() / (name + std::to_string(::getpid()));
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    return path;
}

/// Recognises the file and reads all its lines; what the survey counts must be what comes.
inline void readAsRegister(const std::filesystem::path &path)
{
    auto file = RegisterFile::open(path);
    if (!file)
        return;
    const ImportMapping mapping = suggestedMapping(file->layout());
    const auto survey = file->survey(mapping);
    std::uint64_t lines = 0;
    const auto read = file->lines(mapping, [&](const LineBlock &block, bool) -> Result<void> {
        lines += block.size();
        return {};
    });
    if (survey.has_value() != read.has_value() || (survey && survey->lines != lines))
        std::abort();
}

} // namespace homeward::fuzz
