// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/stage_dialog.h"

#include "core/text/messages_directives.h"
#include "ui/bridge/text.h"
#include "ui/replacing/replacing_text.h"
#include "ui/replacing/successor_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace homeward::ui {

namespace {

QString paperHint(ReplacementStage stage)
{
    switch (stage) {
    case ReplacementStage::Approved:
        return StageDialog::tr("number of the approval");
    case ReplacementStage::Ordered:
        return StageDialog::tr("number of the order");
    case ReplacementStage::Delivered:
        return StageDialog::tr("number of the receipt");
    case ReplacementStage::Reclaimed:
        return StageDialog::tr("number of the return slip");
    default:
        return {};
    }
}

QString titleOf(ReplacementStage stage)
{
    switch (stage) {
    case ReplacementStage::Approved:
        return StageDialog::tr("The Plan Is Approved");
    case ReplacementStage::Ordered:
        return StageDialog::tr("The New Ones Are Ordered");
    case ReplacementStage::Delivered:
        return StageDialog::tr("The New Ones Have Come");
    case ReplacementStage::Deployed:
        return StageDialog::tr("The New Ones Are in Use");
    case ReplacementStage::Reclaimed:
        return StageDialog::tr("The Old Ones Are Back");
    default:
        return {};
    }
}

} // namespace

StageDialog::StageDialog(const Services &services, OldAssets assets, ReplacementStage stage, QWidget *parent)
    : ReplacingDialog(services, std::move(assets), parent)
    , stage_(stage)
{
    setObjectName(QStringLiteral("stageDialog"));
    setWindowTitle(titleOf(stage));
    setLead(says());
    const bool brings = stage == ReplacementStage::Delivered || stage == ReplacementStage::Deployed;
    if (brings) {
        successor_ = new SuccessorField(services, this->assets(), SuccessorField::Use::Coming);
        form().add(tr("The &new one:"), successor_, "successor");
    }
    if (stage == ReplacementStage::Ordered)
        promised_ = addDay(tr("Pro&mised for:"), "promised");
    if (stage <= ReplacementStage::Delivered)
        addMoney();
    document_ = addText(tr("Pap&er:"), "document", paperHint(stage));
    if (brings)
        addOverride();
    addDeed(tr("&On:"), QString());
    acceptButton().setText(tr("&Record"));
    sizeToFields(80);
}

QString StageDialog::says() const
{
    QString text = tr("Old: %1.").arg(assetsText());
    if (stage_ == ReplacementStage::Deployed)
        text += QLatin1Char('\n') + tr("Holder, unit and location move to the new one in the same deed.");
    if (stage_ == ReplacementStage::Reclaimed)
        text += QLatin1Char('\n') + tr("It is put in store. One that nobody planned for goes without a successor.");
    return text;
}

void StageDialog::accept()
{
    beginTry();
    StageRequest request;
    request.oldAssets = ids();
    request.stage = stage_;
    request.document = toCore(document_->text());
    request.budgetCode = budget();
    request.overruled = overruled();
    Successors chosen;
    chosen.kind = Successors::Kind::AsPlanned;
    if (successor_) {
        chosen = successor_->successors();
        if (chosen.kind != Successors::Kind::AsPlanned && chosen.count() == 0) {
            form().note(QStringLiteral("successor"), tr("Say first which one it is."));
            return;
        }
    }
    request.shared = chosen.shared;
    if ((promised_ && !take(*promised_, request.promised)) || !takePrice(request.price))
        return;
    const auto with = deed();
    if (!with)
        return;
    write(
        [request, chosen, workstation = workstation(), deed = *with](Ledger &ledger) {
            return withSuccessors(ledger, chosen, workstation, request.overruled, deed,
                                  [&](const std::vector<AssetId> &news) {
                                      StageRequest whole = request;
                                      whole.newAssets = news;
                                      return Replacements(ledger).advance(whole, deed);
                                  });
        },
        //: %1 is a stage, such as "Ordered".
        tr("%1: %n asset(s).", nullptr, count()).arg(wordFor(stage_)));
}

QString StageDialog::fieldOf(const Error &error) const
{
    if (error.message == DirectivesMsg::DayTooFarAway && promised_)
        return QStringLiteral("promised");
    // A line that is not there is no matter of the new asset.
    if (error.code == ErrorCode::NotFound && error.message != DirectivesMsg::NoLine && successor_)
        return QStringLiteral("successor");
    return ReplacingDialog::fieldOf(error);
}

} // namespace homeward::ui
