// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef HOMEWARD_CATCH2_V3
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
