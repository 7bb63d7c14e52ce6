// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/key_filter.h"
#include "core/store/import/key_hash.h"
#include "core/store/import/key_numbers.h"
#include "tests/support/catch.h"

#include <string>

using namespace homeward::store;

TEST_CASE("a key filter forgets no hash and takes few others for one")
{
    KeyFilter filter;
    CHECK_FALSE(filter.mayHave(keyHash('t', "A-1")));
    constexpr int many = 300000;
    for (int i = 0; i < many; ++i)
        filter.add(keyHash('t', "A-" + std::to_string(i)));
    int lost = 0;
    int wrong = 0;
    for (int i = 0; i < many; ++i) {
        lost += filter.mayHave(keyHash('t', "A-" + std::to_string(i))) ? 0 : 1;
        wrong += filter.mayHave(keyHash('u', "A-" + std::to_string(i))) ? 1 : 0;
    }
    CHECK(lost == 0);
    CHECK(wrong < many / 50);
    filter.clear();
    CHECK_FALSE(filter.mayHave(keyHash('t', "A-1")));
}

TEST_CASE("each hash keeps the number that it had first")
{
    KeyNumbers numbers;
    CHECK(numbers.find(7) == 0);
    constexpr std::uint32_t many = 100000;
    for (std::uint32_t i = 1; i <= many; ++i)
        numbers.add(keyHash('k', std::to_string(i)), i);
    numbers.add(keyHash('k', "5"), 9);
    std::uint32_t wrong = 0;
    for (std::uint32_t i = 1; i <= many; ++i)
        wrong += numbers.find(keyHash('k', std::to_string(i))) == i ? 0U : 1U;
    CHECK(wrong == 0);
    CHECK(numbers.find(keyHash('k', "0")) == 0);
}
