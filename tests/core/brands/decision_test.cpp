// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/decision.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

Decision rule(std::string pattern)
{
    Decision decision;
    decision.scope = Decision::Scope::Rule;
    decision.vid = 0x05c6;
    decision.pid = 0x9091;
    decision.pattern = std::move(pattern);
    return decision;
}

Subject phone()
{
    Subject subject;
    subject.vid = 0x05c6;
    subject.pid = 0x9091;
    subject.manufacturer = "Xiaomi";
    subject.product = "Mi 11 Pro";
    return subject;
}

} // namespace

TEST_CASE("a rule covers its ID where its pattern stands in a text")
{
    CHECK(covers(rule(""), phone()));
    CHECK(covers(rule("xiaomi"), phone()));
    CHECK(covers(rule("MI  11"), phone()));
    CHECK(covers(rule("mi*pro"), phone()));
    CHECK(covers(rule("*"), phone()));
    CHECK_FALSE(covers(rule("pro*mi"), phone()));
    CHECK_FALSE(covers(rule("huawei"), phone()));
    Subject other = phone();
    other.pid = 0x9092;
    CHECK_FALSE(covers(rule(""), other));
    Decision model = rule("");
    model.scope = Decision::Scope::Model;
    CHECK_FALSE(covers(model, phone()));
}

TEST_CASE("equal subjects have one model key and unlike ones another")
{
    const std::string key = modelKey(phone());
    CHECK(key.size() == 64);
    CHECK(modelKey(phone()) == key);
    Subject other = phone();
    other.product = "Mi 11";
    CHECK(modelKey(other) != key);
    // Text must not run from one field into the next.
    Subject left;
    left.manufacturer = "ab";
    left.product = "c";
    Subject right;
    right.manufacturer = "a";
    right.product = "bc";
    CHECK(modelKey(left) != modelKey(right));
    Subject absent = phone();
    absent.bcdDevice = 0;
    CHECK(modelKey(absent) != key);
}
