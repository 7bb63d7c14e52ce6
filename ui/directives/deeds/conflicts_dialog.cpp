// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/deeds/conflicts_dialog.h"

#include "core/text/messages_directives.h"
#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"
#include "ui/frame/widgets.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace homeward::ui {

ConflictsDialog::ConflictsDialog(const Services &services, std::vector<NamedConflict> conflicts, QWidget *parent)
    : DeedDialog(services, parent)
    , table_(new QTableView)
    , ruling_(addText(tr("&Ruling:"), "ruling", tr("for example: the earlier deadline holds")))
    , who_(addText(tr("&Settled by:"), "who", tr("name and office")))
    , document_(addText(tr("&Paper:"), "document"))
{
    setObjectName(QStringLiteral("conflictsDialog"));
    setWindowTitle(tr("Conflicts Between Directives"));
    setLead(tr("These directives can share assets and do not say the same. Both stay in force and both count; the ruling "
               "is kept beside them."));
    addDeed(tr("&On:"), QString());
    table_->setObjectName(QStringLiteral("conflicts"));
    table_->setModel(&model_);
    table_->setAccessibleName(tr("Conflicts"));
    setUpRows(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setMinimumHeight(fontMetrics().height() * 8);
    content().insertWidget(1, table_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsDialog::showSelected);
    buttons().button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    acceptButton().setText(tr("S&ettle"));
    model_.set(std::move(conflicts));
    table_->resizeColumnsToContents(); // a handful of rows
    table_->selectRow(0);
    showSelected();
    const QSize room = screen()->availableSize();
    resize(qMin(characterWidth(fontMetrics()) * 130, room.width() - 40),
           qMin(fontMetrics().height() * 40, room.height() - 80));
}

int ConflictsDialog::current() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ConflictsDialog::showSelected()
{
    const int row = current();
    acceptButton().setEnabled(row >= 0);
    const bool settled = row >= 0 && model_.at(row).settlement;
    ruling_->setText(settled ? fromCore(model_.at(row).settlement->ruling) : QString());
    who_->setText(settled ? fromCore(model_.at(row).settlement->who) : QString());
    document_->setText(settled ? fromCore(model_.at(row).settlement->document) : QString());
}

void ConflictsDialog::accept()
{
    const int row = current();
    if (row < 0)
        return;
    beginTry();
    const auto with = deed();
    if (!with)
        return;
    setWaiting(true);
    services_.ledger.write(
        this,
        [conflict = model_.at(row).conflict, ruling = toCore(ruling_->text()), who = toCore(who_->text()),
         document = toCore(document_->text()), deed = *with](Ledger &ledger) {
            return Directives(ledger).settle(conflict, ruling, who, document, deed);
        },
        [this](const Result<ActionId> &done) {
            setWaiting(false);
            if (!done) {
                refused(done.error());
                return;
            }
            Q_EMIT said(tr("The conflict is settled."));
            reread();
        });
}

/// The dialog stays for the next one; when all are settled it has done its work.
void ConflictsDialog::reread()
{
    services_.ledger.read(this, readOverview, [this](Result<Overview> overview) {
        if (!overview)
            return;
        const bool done = overview->openConflicts() == 0;
        model_.set(std::move(overview->conflicts));
        if (done)
            QDialog::accept();
        else
            table_->selectRow(0);
    });
}

QString ConflictsDialog::fieldOf(const Error &error) const
{
    if (error.message == DirectivesMsg::SettlementWithoutName)
        return toCore(ruling_->text()).empty() ? QStringLiteral("ruling") : QStringLiteral("who");
    return {};
}

} // namespace homeward::ui
