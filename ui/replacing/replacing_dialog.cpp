// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/replacing_dialog.h"

#include "core/base/paths.h"
#include "core/text/messages_directives.h"
#include "ui/bridge/text.h"
#include "ui/replacing/replacing_text.h"

#include <QLineEdit>

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

struct Place {
    Msg message;
    const char *field;
};

constexpr std::array places{
    Place{DirectivesMsg::SuccessorInScope, "successor"},     Place{DirectivesMsg::SuccessorNotApproved, "successor"},
    Place{DirectivesMsg::SuccessorUndetermined, "successor"}, Place{DirectivesMsg::SuccessorTaken, "successor"},
    Place{DirectivesMsg::SuccessorAndNone, "successor"},     Place{DirectivesMsg::PairedWithItself, "successor"},
    Place{DirectivesMsg::PairedInRing, "successor"},         Place{DirectivesMsg::SharedNeedsOneNew, "successor"},
    Place{DirectivesMsg::StageNeedsSuccessor, "successor"},  Place{DirectivesMsg::DeployNeedsAsset, "successor"},
    Place{DirectivesMsg::OverrideIncomplete, "overrideReason"},
    Place{DirectivesMsg::PersonalNotBudgeted, "price"},      Place{DirectivesMsg::LotSplitTooLarge, "quantity"},
    Place{DirectivesMsg::DayInTheFuture, "happened"},        Place{DirectivesMsg::StageDayBackwards, "happened"},
    Place{DirectivesMsg::DisposalKindMissing, "kind"}};

constexpr std::array overridable{DirectivesMsg::SuccessorInScope, DirectivesMsg::SuccessorNotApproved,
                                 DirectivesMsg::SuccessorUndetermined};

} // namespace

ReplacingDialog::ReplacingDialog(const Services &services, OldAssets assets, QWidget *parent)
    : DeedDialog(services, parent)
    , assets_(std::move(assets))
{
}

QString ReplacingDialog::assetsText() const
{
    if (assets_.size() != 1)
        return tr("%n assets", nullptr, count());
    const OldAsset &asset = assets_.front();
    //: %1 is a tag, %2 a brand and model.
    return asset.model.empty() ? fromCore(asset.tag) : tr("%1 (%2)").arg(fromCore(asset.tag), shown(asset.model));
}

void ReplacingDialog::addMoney()
{
    // Nothing is ever bought for a personal device.
    if (std::ranges::all_of(assets_, &OldAsset::personal))
        return;
    const QString currency = fromCore(services_.ledger.settings().currency);
    //: %1 is a currency's code.
    price_ = addText(tr("Pr&ice of each:"), "price", currency.isEmpty() ? QString() : tr("in %1").arg(currency));
    budget_ = addText(tr("B&udget code:"), "budget");
}

void ReplacingDialog::addOverride()
{
    reason_ = addText(tr("Taken all &the same because:"), "overrideReason");
    second_ = addText(tr("&Second name:"), "secondName", tr("who stands for it besides you"));
    form().setShown(QStringLiteral("overrideReason"), false);
    form().setShown(QStringLiteral("secondName"), false);
}

bool ReplacingDialog::takePrice(std::optional<Money> &into)
{
    if (!price_)
        return true;
    const auto money = parseMoney(price_->text(), services_.ledger.settings().currency);
    if (!money) {
        form().note(QStringLiteral("price"), sentence(money.error()));
        return false;
    }
    into = *money;
    return true;
}

std::string ReplacingDialog::budget() const
{
    return budget_ ? toCore(budget_->text()) : std::string();
}

Override ReplacingDialog::overruled() const
{
    return reason_ ? Override{toCore(reason_->text()), toCore(second_->text())} : Override{};
}

std::string ReplacingDialog::workstation() const
{
    const auto &host = services_.devices.host();
    return host && !host->name.empty() ? host->name : hostName();
}

QString ReplacingDialog::fieldOf(const Error &error) const
{
    const Msg message = error.message;
    if (message == DirectivesMsg::SecondNameIsFirst)
        return form().has(QStringLiteral("secondPerson")) ? QStringLiteral("secondPerson")
                                                          : QStringLiteral("secondName");
    const auto found = std::ranges::find(places, message, &Place::message);
    return found == places.end() ? QString() : QLatin1String(found->field);
}

void ReplacingDialog::refused(const Error &error)
{
    const bool canOverride =
        std::ranges::any_of(overridable, [&](DirectivesMsg message) { return error.message == message; });
    if (canOverride && reason_) {
        form().setShown(QStringLiteral("overrideReason"), true);
        form().setShown(QStringLiteral("secondName"), true);
    }
    DeedDialog::refused(error);
}

} // namespace homeward::ui
