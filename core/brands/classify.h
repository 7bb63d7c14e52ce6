// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brands/origin.h"
#include "core/brands/sorter.h"
#include "core/text/messages.h"

#include <functional>
#include <istream>
#include <ostream>

namespace homeward {

struct ClassifyOptions {
    HomeSetting home;
    Language language = Language::English;
    std::span<const Decision> decisions; ///< rules of a ledger, if one is used
};

struct ClassifyCounts {
    std::uint64_t rows = 0;
    std::uint64_t refused = 0; ///< lines that could not be read; written with `origin` empty
};

/// homewardctl classify (cli.md): the rows of a CSV or TSV with a header, sorted, in the same order and
/// format with the sort's columns added. Memory does not grow with the input. `complain` is told each refused
/// line's number (1-based, physical) and reason.
Result<ClassifyCounts> classify(std::istream &in, std::ostream &out, const Sorter &sorter,
                                const ClassifyOptions &options,
                                const std::function<void(std::uint64_t line, const Error &reason)> &complain);

} // namespace homeward
