// SPDX-License-Identifier: GPL-3.0-or-later
// Tests on the simulated bus make sense under its preload library alone; ctest sees to that.
#ifndef HOMEWARD_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"
#include "tests/support/usb/mock_bus.h"

#include <cstdio>
#include <string_view>

/// The preload library comes before the sanitizer's, which does no harm here. Asked for by the sanitizer, if there is one.
extern "C" const char *__asan_default_options()
{
    return "verify_asan_link_order=0";
}

int main(int argc, char **argv)
{
    constexpr int skipped = 77;
    bool isListing = false;
    for (int i = 1; i < argc; ++i)
        isListing = isListing || std::string_view(argv[i]).starts_with("--list");
    if (!isListing && !homeward::test::MockBus::isPossible()) {
        std::puts(
            "skipped: libumockdev-preload is not loaded, so there is no simulated bus (package umockdev)");
        return skipped;
    }
    return Catch::Session().run(argc, argv);
}
