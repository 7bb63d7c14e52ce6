// SPDX-License-Identifier: GPL-3.0-or-later
// What can only be measured inside a process. Prints seconds: the median of many.
#include "core/brands/catalogue.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

using namespace homeward;

namespace {

using Seconds = std::chrono::duration<double>;

/// Opening the catalogue and asking it one thing.
int measureCatalogue()
{
    std::array<double, 101> taken{};
    for (double &seconds : taken) {
        const auto start = std::chrono::steady_clock::now();
        const auto catalogue = Catalogue::builtIn();
        if (!catalogue || !catalogue->registrant(0x05ac)) {
            std::fputs("the catalogue cannot be opened\n", stderr);
            return 1;
        }
        seconds = Seconds(std::chrono::steady_clock::now() - start).count();
    }
    std::nth_element(taken.begin(), taken.begin() + taken.size() / 2, taken.end());
    std::printf("%.9f\n", taken[taken.size() / 2]);
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    if (count == 2 && std::string_view(arguments[1]) == "catalogue")
        return measureCatalogue();
    std::fputs("homeward_bench catalogue\n", stderr);
    return 2;
}
