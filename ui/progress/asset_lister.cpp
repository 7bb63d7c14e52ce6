// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/asset_lister.h"

#include "ui/bridge/text.h"
#include "ui/progress/figures_desk.h"
#include "ui/progress/progress_text.h"

namespace homeward::ui {

AssetLister::AssetLister(FiguresDesk &desk, QObject *parent)
    : QObject(parent)
    , desk_(desk)
{
}

void AssetLister::list(const QString &what, std::int64_t directive, const ObligationQuery &query,
                       std::optional<Day> day)
{
    //: Heads a list of assets: %1 says which, %2 is a past day.
    const QString heading = day ? tr("%1, as of %2").arg(what, dayText(*day)) : what;
    desk_.ask(
        FiguresDesk::Lane::List,
        [directive, query, day](Ledger &ledger) { return ui::listed(ledger, directive, query, day); },
        [this, heading](Result<std::vector<AssetId>> ids) {
            if (!ids)
                Q_EMIT failed(sentence(ids.error()));
            else if (ids->empty())
                Q_EMIT nothing(false);
            else
                Q_EMIT listed(heading, *ids);
        });
}

void AssetLister::list(const Due &due)
{
    if (due.assets.empty()) {
        Q_EMIT nothing(true);
        return;
    }
    const QString directive = fromCore(due.directive);
    //: Heads a list of assets: %1 says what is to do, %2 is a directive.
    Q_EMIT listed(directive.isEmpty() ? dueText(due) : tr("%1 – %2").arg(dueText(due), directive), due.assets);
}

} // namespace homeward::ui
