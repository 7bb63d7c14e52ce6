// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <vector>

namespace homeward {

/// What a chronicle took over since figures were last computed over it.
struct Growth {
    Day since{}; ///< the first day on which something was recorded
    bool anew = false; ///< a known model or unit was told otherwise, or so much that all is to be judged anew
    std::vector<std::uint32_t> assets{}; ///< whose facts, line or exemption may be other; ascending
    std::vector<std::uint32_t> directives{}; ///< whose terms may be other
};

} // namespace homeward
