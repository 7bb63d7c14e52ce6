// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a register: no line is lost, what came is written unchanged before what was added, and every
// refused line is told.
#include "core/brands/catalogue_compiler.h"
#include "core/brands/classify.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace homeward;

namespace {

const Sorter &sorter()
{
    static const Sorter instance = [] {
        const auto compiled = compileCatalogue(HOMEWARD_SOURCE_DIR "/tests/fixtures/catalogue/small");
        if (!compiled || compiled->bytes.empty())
            std::abort();
        return Sorter(*Catalogue::fromBytes(compiled->bytes));
    }();
    return instance;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string heads[] = {"vid,pid,manufacturer,product\n", "vid\tpid\tproduct\tinterfaces\r\n",
                                 "pid;vid;class\n", ""};
    if (size == 0)
        return 0;
    const std::string rows(reinterpret_cast<const char *>(data) + 1, size - 1);
    std::istringstream in(heads[data[0] % 4] + rows);
    std::ostringstream out;
    std::uint64_t told = 0;
    const auto counts = classify(in, out, sorter(), {}, [&](std::uint64_t, const Error &) { ++told; });
    if (!counts)
        return 0;
    const std::string text = out.str();
    const auto lines = [](const std::string &s) { return std::count(s.begin(), s.end(), '\n'); };
    if (counts->refused != told || counts->refused > counts->rows || lines(text) < lines(in.str()))
        std::abort();
    return 0;
}
