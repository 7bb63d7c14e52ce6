// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/plan_dialog.h"

#include "core/text/messages_directives.h"
#include "ui/bridge/text.h"
#include "ui/replacing/successor_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace homeward::ui {

PlanDialog::PlanDialog(const Services &services, OldAssets assets, std::size_t leftOut, QWidget *parent)
    : ReplacingDialog(services, std::move(assets), parent)
    , successor_(new SuccessorField(services, this->assets(), SuccessorField::Use::Planning))
    , due_(nullptr)
    , document_(nullptr)
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Plan a Replacement"));
    //: %1 is "A-0031 (Apple iPhone)" or "12 assets".
    QString lead = tr("To be replaced: %1.").arg(assetsText());
    if (leftOut > 0)
        lead += QLatin1Char('\n')
                + tr("%n chosen besides are being replaced already and are left out.", nullptr,
                     static_cast<int>(leftOut));
    setLead(lead);
    form().add(tr("Repla&ced by:"), successor_, "successor");
    due_ = addDay(tr("By &when:"), "due");
    if (count() == 1 && this->assets().front().quantity > 1) {
        quantity_ = new QSpinBox;
        const int all = static_cast<int>(this->assets().front().quantity);
        quantity_->setRange(1, all);
        quantity_->setValue(all);
        quantity_->setToolTip(tr("Fewer than all are taken out of the lot as an entry of their own."));
        form().add(tr("&Quantity:"), quantity_, "quantity");
    }
    addMoney();
    document_ = addText(tr("Pap&er:"), "document", tr("of the plan"));
    addOverride();
    addDeed(tr("Pla&nned on:"), QString());
    acceptButton().setText(tr("&Plan"));
    sizeToFields(84);
}

void PlanDialog::accept()
{
    beginTry();
    PlanRequest request;
    request.oldAssets = ids();
    const Successors chosen = successor_->successors();
    const bool needsSome = chosen.kind == Successors::Kind::Devices || chosen.kind == Successors::Kind::Tags;
    if (needsSome && chosen.count() == 0) {
        form().note(QStringLiteral("successor"), tr("Say first which one it is."));
        return;
    }
    request.shared = chosen.shared;
    request.withoutSuccessor = chosen.kind == Successors::Kind::Nothing;
    request.placeholder = chosen.placeholder;
    request.budgetCode = budget();
    request.document = toCore(document_->text());
    request.overruled = overruled();
    if (quantity_ && quantity_->value() < quantity_->maximum())
        request.quantity = quantity_->value();
    if (!take(*due_, request.due) || !takePrice(request.price))
        return;
    const auto with = deed();
    if (!with)
        return;
    write(
        [request, chosen, workstation = workstation(), deed = *with](Ledger &ledger) {
            return withSuccessors(ledger, chosen, workstation, request.overruled, deed,
                                  [&](const std::vector<AssetId> &news) {
                                      PlanRequest whole = request;
                                      whole.newAssets = news;
                                      return Replacements(ledger).plan(whole, deed);
                                  });
        },
        tr("%n planned.", nullptr, count()));
}

QString PlanDialog::fieldOf(const Error &error) const
{
    if (error.message == DirectivesMsg::DayTooFarAway)
        return QStringLiteral("due");
    if (error.code == ErrorCode::NotFound)
        return QStringLiteral("successor");
    return ReplacingDialog::fieldOf(error);
}

} // namespace homeward::ui
