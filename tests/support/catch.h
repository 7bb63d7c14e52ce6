// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2 (Debian 12) and 3 (Debian 13) under one roof.
#pragma once

#ifdef HOMEWARD_CATCH2_V3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
