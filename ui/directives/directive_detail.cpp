// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/directive_detail.h"

#include "ui/bridge/text.h"
#include "ui/directives/amendments_view.h"
#include "ui/directives/directive_text.h"
#include "ui/directives/terms_view.h"
#include "ui/frame/widgets.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward::ui {

DirectiveDetail::DirectiveDetail(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , stack_(new QStackedWidget)
    , empty_(new EmptyState(QStringLiteral("page-directives")))
    , title_(valueLabel())
    , standing_(valueLabel())
    , reported_(new Banner(QStringLiteral("warning")))
    , tabs_(new QTabWidget)
    , terms_(new TermsView)
    , buttons_(new QWidget)
    , table_(new QTableView)
    , past_(new AmendmentsView)
{
    setObjectName(QStringLiteral("directiveDetail"));
    title_->setObjectName(QStringLiteral("directiveTitle"));
    standing_->setObjectName(QStringLiteral("directiveStanding"));
    build();
    retranslate();
}

void DirectiveDetail::build()
{
    enlarge(*title_, 1.3);
    tabs_->addTab(terms_, QString());
    tabs_->addTab(buildExemptions(), QString());
    tabs_->addTab(past_, QString());
    tabs_->setDocumentMode(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(standing_);
    column->addWidget(reported_);
    column->addWidget(tabs_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack_);
}

QWidget *DirectiveDetail::buildExemptions()
{
    table_->setObjectName(QStringLiteral("exemptions"));
    table_->setModel(&model_);
    setUpRows(*table_);
    table_->setColumnWidth(ExemptionModel::ReasonColumn, characterWidth(fontMetrics()) * 24);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DirectiveDetail::exemptionSelectionMoved);
    connect(table_, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT assetWanted(model_.at(index.row()).asset); });
    new QHBoxLayout(buttons_);
    buttons_->layout()->setContentsMargins(0, 0, 0, 0);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(buttons_);
    column->addWidget(table_, 1);
    return whole;
}

void DirectiveDetail::setExemptionActions(const std::vector<QAction *> &actions)
{
    auto *line = static_cast<QHBoxLayout *>(buttons_->layout());
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    line->addStretch(1);
}

void DirectiveDetail::showExemptions()
{
    tabs_->setCurrentIndex(1);
}

void DirectiveDetail::show(const std::optional<DirectiveRow> &row, std::vector<ExemptionRow> exemptions)
{
    row_ = row;
    exemptions_ = std::move(exemptions);
    fill();
    ask();
}

std::vector<ExemptionRow> DirectiveDetail::selectedExemptions() const
{
    std::vector<ExemptionRow> rows;
    for (const QModelIndex &index : table_->selectionModel()->selectedRows())
        rows.push_back(model_.at(index.row()));
    return rows;
}

void DirectiveDetail::ask()
{
    if (!row_) {
        query_.cancel();
        return;
    }
    query_.ask(
        [id = row_->id, &clock = services_.ledger.clock()](Ledger &ledger) -> Result<Past> {
            auto actions = Directives(ledger).history(id);
            if (!actions)
                return fail(actions);
            return Past{std::move(*actions), ledger.zone(), ledger.zone().dayOf(clock.now())};
        },
        [this](Result<Past> past) {
            if (!past)
                return;
            past_->show(std::move(past->actions), past->zone);
            today_ = past->today;
            model_.set(exemptions_, today_);
        });
}

void DirectiveDetail::fill()
{
    stack_->setCurrentIndex(row_ ? 1 : 0);
    if (!row_)
        return;
    const Directive &directive = row_->directive;
    title_->setText(directiveName(directive));
    standing_->setText(standingText(directive));
    reported_->setText(directive.standing == Standing::Reported
                           ? tr("It is only reported: it stands beside the others and moves no headline until a named "
                                "person confirms it.")
                           : QString());
    terms_->show(directive);
    model_.set(exemptions_, today_);
    tabs_->setTabText(1, exemptions_.empty()
                             ? tr("Exemptions")
                             //: %1 is how many there are.
                             : tr("Exemptions (%1)").arg(exemptions_.size()));
}

void DirectiveDetail::retranslate()
{
    tabs_->setTabText(0, tr("Terms"));
    tabs_->setTabText(1, tr("Exemptions"));
    tabs_->setTabText(2, tr("History"));
    tabs_->setAccessibleName(tr("Details of the directive"));
    title_->setAccessibleName(tr("Directive"));
    standing_->setAccessibleName(tr("Standing"));
    table_->setAccessibleName(tr("Exemptions of the directive"));
    empty_->setWords(tr("Nothing selected"), tr("Select a directive to see its terms, its exemptions and its history."));
    model_.retranslate();
    past_->retranslate();
    fill();
}

void DirectiveDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
