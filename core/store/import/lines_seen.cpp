// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/lines_seen.h"

#include "core/store/import/key_hash.h"
#include "core/store/record/derived.h"
#include "core/store/record/identity_pack.h"
#include "core/text/messages_import.h"


namespace homeward::store {
namespace {

bool isWritten(const LinePlan &plan)
{
    return plan.result.outcome != LineOutcome::Refused && plan.result.outcome != LineOutcome::Skipped;
}

void refuse(LinePlan &plan, std::uint32_t earlier)
{
    plan.result.outcome = LineOutcome::Refused;
    plan.result.reason = Error{ErrorCode::Conflict, ImportMsg::LineTwice, {std::to_string(earlier)}};
    plan.result.changes.clear();
}

ImportField fieldOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::PrintedSerial:
        return ImportField::SerialPrinted;
    case IdentityKind::Imei:
        return ImportField::Imei;
    case IdentityKind::AssetNumber:
        return ImportField::AssetNumber;
    case IdentityKind::Mac:
        return ImportField::Mac;
    default:
        return ImportField::Serial;
    }
}

} // namespace

void LinesSeen::judge(LinePlan &plan, bool dry) const
{
    if (!isWritten(plan))
        return;
    if (plan.asset != 0) {
        const auto asset = static_cast<std::size_t>(plan.asset);
        if (asset < lineOf_.size() && lineOf_[asset] != 0)
            refuse(plan, lineOf_[asset]);
        return;
    }
    if (!dry)
        return;
    for (const std::uint64_t key : keysOf(plan))
        if (const std::uint32_t earlier = newOnes_.find(key); earlier != 0)
            return refuse(plan, earlier);
}

void LinesSeen::take(const LinePlan &plan, bool dry)
{
    if (!isWritten(plan))
        return;
    const auto line = static_cast<std::uint32_t>(plan.result.line);
    if (plan.asset != 0) {
        const auto asset = static_cast<std::size_t>(plan.asset);
        if (asset >= lineOf_.size())
            lineOf_.resize(asset + asset / 2 + 1);
        lineOf_[asset] = line;
    } else if (dry) {
        for (const std::uint64_t key : keysOf(plan))
            newOnes_.add(key, line);
    }
}

std::vector<std::uint64_t> LinesSeen::keysOf(const LinePlan &plan) const
{
    std::vector<std::uint64_t> keys;
    if (const std::string_view uuid = plan.next.text(AssetField::Uuid); !uuid.empty())
        keys.push_back(keyHash('u', uuid));
    if (const std::string_view tag = plan.next.text(AssetField::Tag); !tag.empty())
        keys.push_back(keyHash('t', tagKey(tag)));
    for (const std::string &element : plan.next.set()) {
        const auto kept = viewIdentity(element);
        if (!kept || kept->strength == Strength::Weak || (matchBy_ && fieldOf(kept->kind) != *matchBy_))
            continue;
        keys.push_back(keyHash(static_cast<char>(kept->kind), std::to_string(kept->vid).append(kept->key)));
    }
    return keys;
}

} // namespace homeward::store
