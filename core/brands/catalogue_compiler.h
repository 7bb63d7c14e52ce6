// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace homeward {

/// One thing wrong in the tables.
struct CatalogueFault {
    std::string file;
    std::size_t line = 0; ///< 1-based; 0 for a file as a whole
    Msg message;
    std::vector<std::string> parameters;
};

struct CompiledCatalogue {
    Bytes bytes; ///< empty if there are faults
    std::vector<CatalogueFault> faults;
};

/// Reads the tables of `folder`, checks them (columns, order, duplicates, countries, dangling brands and
/// sources, ambiguous aliases) and compiles them. The same tables give the same bytes. Io if the folder
/// cannot be read.
Result<CompiledCatalogue> compileCatalogue(const std::filesystem::path &folder);

} // namespace homeward
