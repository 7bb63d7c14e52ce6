// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/directives_state.h"
#include "core/store/directive/replacer.h"

namespace homeward {
namespace {

/// One deed as one action; its id, or none if it changed nothing.
template <class Do>
Result<ActionId> deedOf(Ledger &ledger, const Deed &deed, Do perform)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(ledger);
    return base.act(ActionKind::Replace, deed, [&](store::Work &work) -> Result<ActionId> {
        store::Replacer replacer(work, deed, store::todayOf(base));
        if (const auto done = perform(replacer); !done)
            return fail(done);
        if (const auto done = work.desk.flush(); !done)
            return fail(done);
        return work.writer.empty() ? ActionId{} : work.writer.id();
    });
}

} // namespace

Result<ActionId> Replacements::plan(const PlanRequest &request, const Deed &deed)
{
    return deedOf(*ledger_, deed, [&](store::Replacer &replacer) { return replacer.plan(request); });
}

Result<ActionId> Replacements::advance(const StageRequest &request, const Deed &deed)
{
    return deedOf(*ledger_, deed, [&](store::Replacer &replacer) { return replacer.advance(request); });
}

Result<ActionId> Replacements::stopUse(std::span<const AssetId> oldAssets, const std::string &declaration,
                                       const Deed &deed)
{
    return deedOf(*ledger_, deed,
                  [&](store::Replacer &replacer) { return replacer.stopUse(oldAssets, declaration); });
}

Result<ActionId> Replacements::dispose(std::span<const AssetId> oldAssets, const DisposalRecord &disposal,
                                       const Deed &deed)
{
    return deedOf(*ledger_, deed,
                  [&](store::Replacer &replacer) { return replacer.dispose(oldAssets, disposal); });
}

Result<ActionId> Replacements::unpair(std::span<const AssetId> oldAssets, const Deed &deed)
{
    return deedOf(*ledger_, deed, [&](store::Replacer &replacer) { return replacer.unpair(oldAssets); });
}

Result<ActionId> Replacements::recommend(const Recommendation &recommendation, const Deed &deed)
{
    return deedOf(*ledger_, deed,
                  [&](store::Replacer &replacer) { return replacer.recommend(recommendation); });
}

Result<ActionId> Replacements::unrecommend(std::span<const Uuid> recommendations, const Deed &deed)
{
    return deedOf(*ledger_, deed,
                  [&](store::Replacer &replacer) { return replacer.unrecommend(recommendations); });
}

} // namespace homeward
