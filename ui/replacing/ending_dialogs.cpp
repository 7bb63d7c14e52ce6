// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/ending_dialogs.h"

#include "ui/bridge/text.h"
#include "ui/replacing/replacing_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace homeward::ui {

DisposalDialog::DisposalDialog(const Services &services, OldAssets assets, QWidget *parent)
    : ReplacingDialog(services, std::move(assets), parent)
    , kind_(new QComboBox)
    , method_(nullptr)
    , first_(nullptr)
    , second_(nullptr)
    , certificate_(nullptr)
{
    setObjectName(QStringLiteral("disposalDialog"));
    setWindowTitle(tr("After the Reclaim"));
    setLead(tr("What became of %1. Wiped and stored ones are still the office's; the others leave the inventory. What is "
               "left open here is listed under Missing Papers.")
                .arg(assetsText()));
    for (const Disposal kind :
         {Disposal::Wiped, Disposal::Stored, Disposal::Transferred, Disposal::Scrapped, Disposal::Destroyed})
        kind_->addItem(wordFor(kind), static_cast<int>(kind));
    form().add(tr("&What was done:"), kind_, "kind");
    method_ = addText(tr("&How:"), "method", tr("overwritten three times, shredded by …"));
    first_ = addText(tr("&By:"), "firstPerson");
    second_ = addText(tr("&In the presence of:"), "secondPerson");
    certificate_ = addText(tr("C&ertificate:"), "certificate");
    addDeed(tr("&On:"), QString());
    acceptButton().setText(tr("&Record"));
    sizeToFields(80);
}

void DisposalDialog::accept()
{
    beginTry();
    const auto with = deed();
    if (!with)
        return;
    const auto kind = static_cast<Disposal>(kind_->currentData().toInt());
    const DisposalRecord record{kind, toCore(method_->text()), toCore(first_->text()), toCore(second_->text()),
                                toCore(certificate_->text())};
    write([ids = ids(), record, deed = *with](
              Ledger &ledger) { return Replacements(ledger).dispose(ids, record, deed); },
          //: %1 is what was done, such as "Wiped".
          tr("%1: %n asset(s).", nullptr, count()).arg(wordFor(kind)));
}

StopUseDialog::StopUseDialog(const Services &services, OldAssets assets, QWidget *parent)
    : ReplacingDialog(services, std::move(assets), parent)
    , declaration_(nullptr)
{
    const bool personal = std::ranges::any_of(this->assets(), &OldAsset::personal);
    setObjectName(QStringLiteral("stopUseDialog"));
    setWindowTitle(personal ? tr("Declaration of the Holder") : tr("The Use Has Ended"));
    setLead(personal ? tr("The holder declares that %1 is used for work no longer. The entry ends on that day; no other "
                          "paper is asked for.")
                           .arg(assetsText())
                     : tr("%1 is used no longer and is put in store.").arg(assetsText()));
    declaration_ = addText(personal ? tr("De&claration:") : tr("Pap&er:"), "declaration",
                           personal ? tr("for example: declaration of Li Wei of 5 September") : QString());
    addDeed(personal ? tr("Declared &on:") : tr("&On:"), QString());
    acceptButton().setText(tr("&Record"));
    sizeToFields(80);
}

void StopUseDialog::accept()
{
    beginTry();
    const auto with = deed();
    if (!with)
        return;
    write([ids = ids(), paper = toCore(declaration_->text()), deed = *with](
              Ledger &ledger) { return Replacements(ledger).stopUse(ids, paper, deed); },
          tr("%n used no longer.", nullptr, count()));
}

UnpairDialog::UnpairDialog(const Services &services, OldAssets assets, QWidget *parent)
    : ReplacingDialog(services, std::move(assets), parent)
{
    setObjectName(QStringLiteral("unpairDialog"));
    setWindowTitle(tr("Drop a Plan"));
    setLead(tr("The plan to replace %1 is void. Undo brings it back.").arg(assetsText()));
    addDeed(tr("&On:"), tr("for example: another plan"));
    acceptButton().setText(tr("&Drop the Plan"));
    sizeToFields(66);
}

void UnpairDialog::accept()
{
    beginTry();
    const auto with = deed();
    if (!with)
        return;
    write([ids = ids(), deed = *with](Ledger &ledger) { return Replacements(ledger).unpair(ids, deed); },
          tr("%n plan(s) dropped.", nullptr, count()));
}

} // namespace homeward::ui
