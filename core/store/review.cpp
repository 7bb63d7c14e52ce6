// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review.h"

#include "core/brands/likeness.h"
#include "core/store/ledger_state.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace homeward {
namespace {

ReviewReason reasonOf(const Attribution &now)
{
    if (!now.decided())
        return ReviewReason::Undetermined;
    return now.contradiction ? ReviewReason::Contradiction : ReviewReason::LowConfidence;
}

bool waits(const Attribution &now)
{
    const bool decided = std::ranges::any_of(
        now.evidence, [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Decision; });
    return !decided && (!now.decided() || now.contradiction || now.confidence < lowConfidence);
}

Result<std::vector<std::int64_t>> candidates(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query(
        "SELECT m.id FROM model m WHERE m.live = 1 AND (m.brand = '' OR m.flags & 1 OR m.confidence < ?) "
        "AND EXISTS (SELECT 1 FROM asset a WHERE a.model_id = m.id AND a.ended = 0) ORDER BY m.id");
    query.bind(1, std::llround(lowConfidence * 10000));
    std::vector<std::int64_t> ids;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.push_back(query.integer(0));
    }
}

/// Nothing for a model that does not wait.
Result<std::optional<ReviewMember>> memberOf(LedgerAccess::State &state, std::int64_t model)
{
    auto now = state.books.models.attribution(model);
    if (!now)
        return fail(now);
    if (!waits(*now))
        return std::optional<ReviewMember>();
    auto wanted = state.books.models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    const auto assets = state.books.models.assetsOf(model);
    if (!assets)
        return fail(assets);
    ReviewMember member;
    member.model = {model};
    member.modelKey = modelKey(wanted->subject);
    member.words = store::wordsOf(wanted->subject);
    member.subject = std::move(wanted->subject);
    member.assets = *assets;
    member.now = std::move(*now);
    return std::optional<ReviewMember>(std::move(member));
}

bool comesFirst(const ReviewGroup &a, const ReviewGroup &b)
{
    if (a.reason != b.reason)
        return a.reason < b.reason;
    return a.assets != b.assets ? a.assets > b.assets : a.likeness < b.likeness;
}

std::vector<ReviewGroup> grouped(std::vector<ReviewMember> members, const Catalogue &catalogue)
{
    std::map<std::pair<ReviewReason, std::string>, ReviewGroup> all;
    std::ranges::stable_sort(members, [](const ReviewMember &a, const ReviewMember &b) { return a.assets > b.assets; });
    for (ReviewMember &member : members) {
        Likeness likeness = likenessOf(catalogue, member.subject);
        const ReviewReason reason = reasonOf(member.now);
        ReviewGroup &group = all[{reason, likeness.key}];
        if (group.members.empty()) {
            group.reason = reason;
            group.words = std::move(likeness.words);
            group.likeness = std::move(likeness.key);
        }
        group.assets += member.assets;
        group.members.push_back(std::move(member));
    }
    std::vector<ReviewGroup> groups;
    for (auto &[key, group] : all)
        groups.push_back(std::move(group));
    std::ranges::sort(groups, comesFirst);
    return groups;
}

} // namespace

Result<std::vector<ReviewGroup>> Review::groups()
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<std::vector<ReviewGroup>> {
        const auto ids = candidates(state.connection);
        if (!ids)
            return fail(ids);
        std::vector<ReviewMember> members;
        for (const std::int64_t id : *ids) {
            auto member = memberOf(state, id);
            if (!member)
                return fail(member);
            if (*member)
                members.push_back(std::move(**member));
        }
        return grouped(std::move(members), state.pinned->sorter->catalogue());
    });
}

std::string_view toText(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Undetermined:
        return "undetermined";
    case ReviewReason::Contradiction:
        return "contradiction";
    case ReviewReason::LowConfidence:
        break;
    }
    return "low-confidence";
}

} // namespace homeward
