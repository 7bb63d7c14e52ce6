// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/settle_panel.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/merge_dialog.h"
#include "ui/sheet/sheet_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace homeward::ui {

namespace {

enum Choice { MovedToSecond, MovedToFirst, OneThing, Mistake, Later };

QString kindName(const std::string &kind)
{
    const auto column = columnNamed(kind);
    return column ? fromCore(headingOf(*column, coreLanguage())) : shown(kind);
}

} // namespace

SettlePanel::SettlePanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , lead_(new QLabel)
    , settle_(new QPushButton)
    , stack_(new QStackedWidget)
    , table_(new SheetView)
    , nothing_(new EmptyState(QStringLiteral("check")))
{
    setObjectName(QStringLiteral("settlePanel"));
    build();
    setFocusProxy(table_);
    retranslate();
}

void SettlePanel::build()
{
    lead_->setWordWrap(true);
    settle_->setObjectName(QStringLiteral("settle"));
    table_->setObjectName(QStringLiteral("sharedIdentities"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *filled = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(lead_, 1);
    row->addWidget(settle_);
    auto *inner = new QVBoxLayout(filled);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(row);
    inner->addWidget(table_, 1);
    stack_->addWidget(filled);
    stack_->addWidget(nothing_);
    auto *column = new QVBoxLayout(this);
    column->addWidget(stack_, 1);
    connect(settle_, &QPushButton::clicked, this, &SettlePanel::ask);
    connect(table_, &SheetView::chosen, this, &SettlePanel::ask);
    connect(table_, &SheetView::moved, this, [this] { settle_->setEnabled(table_->currentKey() >= 0); });
}

void SettlePanel::refresh()
{
    query_.ask([](Ledger &ledger) { return Organisation(ledger).sharedIdentities(); },
               [this](Result<std::vector<SharedIdentity>> shared) {
                   if (!shared) {
                       Q_EMIT failed(shared.error());
                       return;
                   }
                   shared_ = std::move(*shared);
                   fill();
                   Q_EMIT counted();
               });
}

void SettlePanel::fill()
{
    Sheet sheet;
    sheet.columns = {{tr("Identity")}, {tr("Value")},     {tr("One asset")},
                     {tr("Its unit")}, {tr("The other")}, {tr("Its unit")}};
    for (std::size_t i = 0; i < shared_.size(); ++i) {
        const SharedIdentity &shared = shared_[i];
        sheet.rows.push_back(
            {{kindName(shared.kind), shown(shared.value), fromCore(shared.firstTag),
              fromCore(shared.firstUnit), fromCore(shared.secondTag), fromCore(shared.secondUnit)},
             static_cast<std::int64_t>(i),
             QStringLiteral("warning"),
             false,
             false});
    }
    table_->setSheet(std::move(sheet));
    stack_->setCurrentIndex(shared_.empty() ? 1 : 0);
    if (table_->currentKey() < 0 && !shared_.empty())
        table_->selectRow(0);
    settle_->setEnabled(!services_.ledger.info().readOnly && table_->currentKey() >= 0);
}

void SettlePanel::ask()
{
    const std::int64_t key = table_->currentKey();
    if (key < 0 || key >= static_cast<std::int64_t>(shared_.size()) || services_.ledger.info().readOnly)
        return;
    const SharedIdentity shared = shared_[static_cast<std::size_t>(key)];
    const QString first = fromCore(shared.firstTag);
    const QString second = fromCore(shared.secondTag);
    DialogService::Question question;
    question.title = tr("The Same Identity Twice");
    //: %1 is a kind of identity and %2 its value; %3 and %5 are tags, %4 and %6 units.
    question.text = tr("%1 %2 stands at %3 (%4) and at %5 (%6). How is that?")
                        .arg(kindName(shared.kind), shown(shared.value), first, fromCore(shared.firstUnit),
                             second, fromCore(shared.secondUnit));
    question.detail =
        tr("A transfer ends the entry of the unit that gave it away; one thing entered twice is merged; a "
           "typing mistake is corrected in the inventory.");
    question.choices = {tr("Transferred: %1 &remains").arg(second), tr("Transferred: %1 r&emains").arg(first),
                        tr("&One thing: merge…"), tr("&Mistake: show both"), tr("&Later")};
    question.cancel = Later;
    services_.dialogs.ask(this, question, [this, shared](int choice) { answered(shared, choice); });
}

void SettlePanel::answered(const SharedIdentity &shared, int choice)
{
    if (choice == MovedToSecond || choice == MovedToFirst)
        transfer(shared, choice == MovedToFirst);
    if (choice == OneThing)
        merge(shared);
    if (choice == Mistake) {
        std::vector<AssetId> both{shared.first, shared.second};
        std::ranges::sort(both);
        //: Heads a list of assets: %1 is a kind of identity, %2 its value.
        Q_EMIT listWanted(tr("Both with %1 %2").arg(kindName(shared.kind), shown(shared.value)), both);
    }
}

void SettlePanel::transfer(const SharedIdentity &shared, bool firstStays)
{
    const AssetId away = firstStays ? shared.second : shared.first;
    const QString tag = fromCore(firstStays ? shared.secondTag : shared.firstTag);
    const QString to = fromCore(firstStays ? shared.firstUnit : shared.secondUnit);
    //: A reason in the history; %1 is a unit.
    const Deed deed = services_.deed(tr("Transferred to %1").arg(to));
    services_.ledger.write(
        this,
        [away, deed](Ledger &ledger) {
            return ledger.retire(std::span(&away, 1), Status::Transferred, deed);
        },
        [this, tag](const Result<ActionId> &done) {
            if (done)
                //: %1 is a tag.
                Q_EMIT said(tr("%1 has ended as transferred.").arg(tag));
            else
                Q_EMIT failed(done.error());
        });
}

void SettlePanel::merge(const SharedIdentity &shared)
{
    services_.ledger.read(
        this,
        [ids = std::array{shared.first, shared.second}](Ledger &ledger) -> Result<std::array<Asset, 2>> {
            auto first = ledger.asset(ids[0]);
            if (!first)
                return fail(first);
            auto second = ledger.asset(ids[1]);
            if (!second)
                return fail(second);
            return std::array{std::move(*first), std::move(*second)};
        },
        [this](const Result<std::array<Asset, 2>> &assets) {
            if (!assets) {
                Q_EMIT failed(assets.error());
                return;
            }
            auto *dialog = new MergeDialog(services_, *assets, this);
            connect(dialog, &AssetDialog::said, this, &SettlePanel::said);
            services_.dialogs.open(dialog);
        });
}

void SettlePanel::retranslate()
{
    lead_->setText(
        tr("A serial number, an IMEI or the like can belong to one thing only. Say how each came to stand "
           "twice."));
    settle_->setText(tr("&Settle…"));
    table_->setAccessibleName(tr("Identities that stand in two units; Enter settles one"));
    table_->retranslate();
    nothing_->setWords(tr("Nothing to settle"), tr("No identity stands in two units."));
    fill();
}

void SettlePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
