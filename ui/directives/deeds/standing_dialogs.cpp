// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/deeds/standing_dialogs.h"

#include "core/text/messages_directives.h"
#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"

#include <QLineEdit>
#include <QPushButton>

namespace homeward::ui {

ConfirmDialog::ConfirmDialog(const Services &services, const DirectiveRow &row, QWidget *parent)
    : DeedDialog(services, parent)
    , row_(row)
    , by_(addText(tr("Confirmed &by:"), "confirmedBy", tr("name and office")))
    , document_(addText(tr("&Paper:"), "document", tr("number of the order, minutes, message")))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(tr("Confirm a Directive"));
    const QString relayed = row.directive.source.relayedBy.empty()
                                ? tr("Nobody is named who relayed it.")
                                : tr("It was relayed by %1.").arg(shown(row.directive.source.relayedBy));
    setLead(tr("%1\n%2 From now on it moves the headline and sets due dates.").arg(directiveName(row.directive), relayed));
    addDeed(tr("&On:"), QString());
    acceptButton().setText(tr("&Confirm"));
    sizeToFields(72);
}

void ConfirmDialog::accept()
{
    beginTry();
    const auto with = deed();
    if (!with)
        return;
    write([id = row_.id, by = toCore(by_->text()), document = toCore(document_->text()), deed = *with](
              Ledger &ledger) { return Directives(ledger).confirm(id, by, document, deed); },
          tr("Confirmed: %1.").arg(directiveName(row_.directive)));
}

QString ConfirmDialog::fieldOf(const Error &error) const
{
    if (error.message == DirectivesMsg::ConfirmationWithoutGround)
        return QStringLiteral("confirmedBy");
    if (error.message == DirectivesMsg::DayInTheFuture || error.message == DirectivesMsg::DayTooFarAway)
        return QStringLiteral("happened");
    return {};
}

EndDirectiveDialog::EndDirectiveDialog(const Services &services, const DirectiveRow &row, Standing standing,
                                       QWidget *parent)
    : DeedDialog(services, parent)
    , row_(row)
    , standing_(standing)
{
    const bool superseded = standing == Standing::Superseded;
    setObjectName(superseded ? QStringLiteral("supersedeDialog") : QStringLiteral("withdrawDialog"));
    setWindowTitle(superseded ? tr("Supersede a Directive") : tr("Withdraw a Directive"));
    setLead(tr("%1\nIt is kept for past dates and counts no longer.").arg(directiveName(row.directive)));
    addDeed(tr("&On:"), superseded ? tr("number of the directive that takes its place") : tr("who withdrew it"));
    acceptButton().setText(superseded ? tr("&Supersede") : tr("&Withdraw"));
    sizeToFields(66);
}

void EndDirectiveDialog::accept()
{
    beginTry();
    const auto with = deed();
    if (!with)
        return;
    if (with->why.empty()) {
        form().note(QStringLiteral("why"), tr("Say why: somebody will ask."));
        return;
    }
    write([id = row_.id, standing = standing_, deed = *with](
              Ledger &ledger) { return Directives(ledger).end(id, standing, deed); },
          //: %1 is a directive, %2 its new standing.
          tr("%1: %2.").arg(directiveName(row_.directive), wordFor(standing_)));
}

QString EndDirectiveDialog::fieldOf(const Error &error) const
{
    if (error.message == DirectivesMsg::DayInTheFuture || error.message == DirectivesMsg::DayTooFarAway)
        return QStringLiteral("happened");
    return {};
}

} // namespace homeward::ui
