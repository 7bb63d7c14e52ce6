// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a register: recognised or refused, and read twice as the same lines.
#include "tests/fuzz/table_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    homeward::fuzz::readAsRegister(homeward::fuzz::fileOf("homeward-fuzz-table-", data, size));
    return 0;
}
