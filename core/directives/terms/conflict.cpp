// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/conflict.h"

#include "core/base/date.h"
#include "core/directives/terms/words.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr Words<ConflictKind, 3> kinds{{"deadline", "completion", "basis"}};

template <class T, class Same>
bool listsMeet(const std::vector<T> &a, const std::vector<T> &b, Same same)
{
    if (a.empty() || b.empty())
        return true;
    return std::ranges::any_of(a, [&](const T &left) {
        return std::ranges::any_of(b, [&](const T &right) { return same(left, right); });
    });
}

bool sameBrand(const std::string &a, const std::string &b)
{
    return normalisedKey(a) == normalisedKey(b);
}

/// Whether some brand that `in` names is left by `out`; true where `in` names none.
bool isAnyLeft(const std::vector<std::string> &in, const std::vector<std::string> &out)
{
    return in.empty() || std::ranges::any_of(in, [&](const std::string &brand) {
               return std::ranges::none_of(out,
                                           [&](const std::string &name) { return sameBrand(brand, name); });
           });
}

bool scopesMeet(const Scope &a, const Scope &b)
{
    const auto same = [](const auto &left, const auto &right) { return left == right; };
    const auto related = [](const std::string &left, const std::string &right) {
        return isSameOrBelow(left, right) || isSameOrBelow(right, left);
    };
    return listsMeet(a.categories, b.categories, same) && listsMeet(a.places, b.places, same)
           && listsMeet(a.ownership, b.ownership, same) && listsMeet(a.units, b.units, related)
           && listsMeet(a.brandsIn, b.brandsIn, sameBrand) && isAnyLeft(a.brandsIn, b.brandsOut)
           && isAnyLeft(b.brandsIn, a.brandsOut);
}

std::string basisValue(const Directive &directive)
{
    std::string value(toText(directive.basis));
    std::vector<std::string> home = directive.home;
    std::ranges::sort(home);
    for (const std::string &country : home)
        value += " " + country;
    return value;
}

std::string valueOf(const Directive &directive, ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Deadline:
        return toIso(directive.deadline);
    case ConflictKind::Completion:
        return std::string(toText(directive.completion));
    case ConflictKind::Basis:
        break;
    }
    return basisValue(directive);
}

bool settles(const Settlement &settlement, const Conflict &conflict)
{
    if (settlement.kind != conflict.kind)
        return false;
    const auto is = [&](const Uuid &a, const std::string &aValue, const Uuid &b, const std::string &bValue) {
        return settlement.first == a && settlement.firstValue == aValue && settlement.second == b
               && settlement.secondValue == bValue;
    };
    return is(conflict.first, conflict.firstValue, conflict.second, conflict.secondValue)
           || is(conflict.second, conflict.secondValue, conflict.first, conflict.firstValue);
}

void addConflicts(std::vector<Conflict> &conflicts, const Directive &a, const Directive &b,
                  const std::vector<Settlement> &settlements)
{
    for (const ConflictKind kind : {ConflictKind::Deadline, ConflictKind::Completion, ConflictKind::Basis}) {
        Conflict conflict{a.id, b.id, kind, valueOf(a, kind), valueOf(b, kind), nullptr};
        if (conflict.firstValue == conflict.secondValue)
            continue;
        for (const Settlement &settlement : settlements)
            if (settles(settlement, conflict))
                conflict.settlement = &settlement;
        conflicts.push_back(std::move(conflict));
    }
}

} // namespace

bool isSameOrBelow(std::string_view path, std::string_view above)
{
    return path == above
           || (path.size() > above.size() + 3 && path.starts_with(above)
               && path.substr(above.size(), 3) == " / ");
}

std::vector<Conflict> conflictsOf(const std::vector<Directive> &directives,
                                  const std::vector<Settlement> &settlements)
{
    std::vector<const Directive *> inForce;
    for (const Directive &directive : directives)
        if (directive.inForce())
            inForce.push_back(&directive);
    std::ranges::stable_sort(inForce, {}, &Directive::received);
    std::vector<Conflict> conflicts;
    for (std::size_t a = 0; a < inForce.size(); ++a)
        for (std::size_t b = a + 1; b < inForce.size(); ++b)
            if (scopesMeet(inForce[a]->scope, inForce[b]->scope))
                addConflicts(conflicts, *inForce[a], *inForce[b], settlements);
    return conflicts;
}

std::string_view toText(ConflictKind kind)
{
    return kinds.of(kind);
}
std::optional<ConflictKind> parseConflictKind(std::string_view text)
{
    return kinds.parse(text);
}

} // namespace homeward
