// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/brands/catalogue_compiler.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <stdexcept>

namespace homeward::test {

inline std::filesystem::path smallTables()
{
    return std::filesystem::path(HOMEWARD_SOURCE_DIR) / "tests/fixtures/catalogue/small";
}

inline Bytes smallBytes()
{
    const Result<CompiledCatalogue> compiled = compileCatalogue(smallTables());
    if (!compiled || !compiled->faults.empty())
        throw std::runtime_error("the small tables do not compile");
    return compiled->bytes;
}

/// A dozen brands with every kind of row, under the tests' own control.
inline Catalogue smallCatalogue()
{
    Result<Catalogue> catalogue = Catalogue::fromBytes(smallBytes());
    if (!catalogue)
        throw std::runtime_error("the small catalogue does not load");
    return *catalogue;
}

/// The catalogue that the program comes with.
inline Catalogue realCatalogue()
{
    Result<Catalogue> catalogue =
        Catalogue::open(std::filesystem::path(HOMEWARD_BINARY_DIR) / "share/homeward/catalogue.bin");
    if (!catalogue)
        throw std::runtime_error("the built catalogue does not load");
    return *catalogue;
}

/// A copy of the small tables that a test may spoil.
class TableFolder {
public:
    TableFolder()
    {
        for (const auto &entry : std::filesystem::directory_iterator(smallTables()))
            std::filesystem::copy_file(entry.path(), folder_ / entry.path().filename().string());
    }
    void append(const std::string &file, const std::string &line)
    {
        std::ofstream(folder_ / file, std::ios::app | std::ios::binary) << line;
    }
    void write(const std::string &file, const std::string &text)
    {
        std::ofstream(folder_ / file, std::ios::trunc | std::ios::binary) << text;
    }
    const std::filesystem::path &path() const { return folder_.path(); }

private:
    TempFolder folder_;
};

} // namespace homeward::test
