// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/directives_page.h"

#include "ui/bridge/text.h"
#include "ui/directives/directive_actions.h"
#include "ui/directives/directive_detail.h"
#include "ui/frame/widgets.h"
#include "ui/replacing/replacing_actions.h"
#include "ui/replacing/replacing_panels.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace homeward::ui {

DirectivesPage::DirectivesPage(const Services &services, FiguresDesk &desk, FiguresCache cache)
    : services_(services)
    , desk_(desk)
    , cache_(std::move(cache))
    , words_(services.ledger)
    , overviewQuery_(services.ledger, this)
    , first_(new QWidget)
    , table_(new QTableView)
    , detail_(new DirectiveDetail(services))
    , actions_(new DirectiveActions(services, words_,
                                    {[this]() -> const Overview & { return overview_; }, [this] { return current(); },
                                     [this] { return detail_->selectedExemptions(); }},
                                    first_))
    , bar_(new QToolBar)
    , stack_(new QStackedWidget)
    , nothing_(new EmptyState(QStringLiteral("page-directives")))
    , splitter_(new QSplitter(Qt::Horizontal))
    , conflicts_(new Banner(QStringLiteral("warning")))
    , problem_(new Banner(QStringLiteral("problem")))
    , tabs_(new QTabWidget)
    , panels_(new ReplacingPanels(services, this))
{
    setObjectName(QStringLiteral("directivesPage"));
    nothing_->setObjectName(QStringLiteral("directivesEmpty"));
    conflicts_->setObjectName(QStringLiteral("openConflicts"));
    setUpTable();
    build();
    follow();
    retranslate();
    if (services_.ledger.isOpen())
        opened();
}

DirectivesPage::~DirectivesPage()
{
    desk_.cancel(FiguresDesk::Lane::Directives);
}

void DirectivesPage::setUpTable()
{
    table_->setObjectName(QStringLiteral("directives"));
    table_->setModel(&model_);
    setUpRows(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    const int character = characterWidth(fontMetrics());
    table_->setColumnWidth(DirectiveModel::StandingColumn, character * 17);
    table_->setColumnWidth(DirectiveModel::NumberColumn, character * 17);
    table_->setColumnWidth(DirectiveModel::TitleColumn, character * 26);
    table_->setColumnWidth(DirectiveModel::DeadlineColumn, character * 14);
    table_->setColumnWidth(DirectiveModel::RateColumn, character * 17);
    table_->setColumnWidth(DirectiveModel::DoneColumn, character * 12);
    table_->setColumnWidth(DirectiveModel::OutstandingColumn, character * 9);
    table_->setColumnWidth(DirectiveModel::OverdueColumn, character * 10);
    table_->setColumnWidth(DirectiveModel::UndeterminedColumn, character * 15);
    table_->horizontalHeader()->restoreState(services_.settings.layout(QStringLiteral("directivesHeader")));
}

void DirectivesPage::build()
{
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize({18, 18});
    actions_->fillToolBar(*bar_);
    for (QAction *action : bar_->actions())
        if (QWidget *button = bar_->widgetForAction(action); button && !action->isSeparator())
            button->setFocusPolicy(Qt::TabFocus);
    detail_->setExemptionActions(actions_->exemptionActions());
    splitter_->addWidget(table_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);
    if (!splitter_->restoreState(services_.settings.layout(QStringLiteral("directivesSplitter"))))
        splitter_->setSizes({720, 380});
    stack_->addWidget(splitter_);
    stack_->addWidget(nothing_);
    auto *column = new QVBoxLayout(first_);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addWidget(conflicts_);
    column->addWidget(stack_, 1);
    buildTabs();
}

void DirectivesPage::buildTabs()
{
    tabs_->setObjectName(QStringLiteral("directiveTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(first_, QString());
    tabs_->addTab(panels_->lines(), QString());
    tabs_->addTab(panels_->papers(), QString());
    tabs_->addTab(panels_->recommendations(), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->addWidget(tabs_);
}

void DirectivesPage::follow()
{
    connect(tabs_, &QTabWidget::currentChanged, this, &DirectivesPage::showTab);
    connect(panels_, &ReplacingPanels::said, this, &Page::said);
    connect(panels_, &ReplacingPanels::assetWanted, this, &DirectivesPage::assetWanted);
    connect(panels_, &ReplacingPanels::refreshed, this, [this] {
        const int missing = panels_->missingPapers().value_or(0);
        //: %1 is how many there are.
        tabs_->setTabText(2, missing == 0 ? tr("Missing papers") : tr("Missing papers (%1)").arg(missing));
    });
    connect(actions_, &DirectiveActions::planWanted, this, &DirectivesPage::planOpen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DirectivesPage::showCurrent);
    connect(table_, &QAbstractItemView::doubleClicked, this, [this] { actions_->amendAction()->trigger(); });
    connect(detail_, &DirectiveDetail::exemptionSelectionMoved, actions_, &DirectiveActions::enable);
    connect(detail_, &DirectiveDetail::assetWanted, this, &DirectivesPage::assetWanted);
    connect(actions_, &DirectiveActions::said, this, &Page::said);
    connect(actions_, &DirectiveActions::entered, this, &DirectivesPage::select);
    connect(conflicts_, &Banner::clicked, this, [this] { actions_->conflictsAction()->trigger(); });
    connect(nothing_, &EmptyState::clicked, this, [this] { actions_->newAction()->trigger(); });
    connect(&services_.ledger, &LedgerService::opened, this, &DirectivesPage::opened);
    connect(&services_.ledger, &LedgerService::changed, this, &DirectivesPage::ask);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        actions_->fillContextMenu(*menu);
        menu->popup(table_->viewport()->mapToGlobal(at));
    });
}

void DirectivesPage::fillMenu(QMenu &menu)
{
    actions_->fillMenu(menu);
    menu.addSeparator();
    menu.addMenu(panels_->actions().menu());
}

void DirectivesPage::activated()
{
    words_.refresh();
    showTab();
}

void DirectivesPage::showTab()
{
    if (tabs_->currentWidget() != first_) {
        panels_->refresh();
        static_cast<TablePanel *>(tabs_->currentWidget())->takeFocus();
        return;
    }
    if (stack_->currentWidget() == nothing_)
        nothing_->setFocus();
    else
        table_->setFocus();
    if (stale_)
        askFigures();
}

/// All that is open under the directive, in one plan.
void DirectivesPage::planOpen(DirectiveId directive)
{
    services_.ledger.read(
        this,
        [directive](Ledger &ledger) {
            ObligationQuery query;
            query.state = ObligationState::Open;
            return Directives(ledger).assets(directive, query);
        },
        [this](const Result<std::vector<AssetId>> &assets) {
            if (!assets)
                Q_EMIT said(sentence(assets.error()));
            else if (assets->empty())
                Q_EMIT said(tr("Nothing is open under this directive."));
            else
                panels_->actions().plan(*assets);
        });
}

void DirectivesPage::saveLayout()
{
    services_.settings.setLayout(QStringLiteral("directivesSplitter"), splitter_->saveState());
    services_.settings.setLayout(QStringLiteral("directivesHeader"), table_->horizontalHeader()->saveState());
}

void DirectivesPage::select(DirectiveId directive)
{
    wanted_ = directive;
    if (const int row = model_.rowOf(directive); row >= 0) {
        wanted_ = {};
        table_->selectRow(row);
    }
}

/// The last figures stand until new ones are counted.
void DirectivesPage::opened()
{
    FiguresByDirective last;
    if (const auto kept = cache_.load(services_.ledger.info()))
        for (const CardFigures &card : kept->cards)
            last.emplace(card.directive, card.figures);
    model_.setFigures(std::move(last));
    ask();
}

void DirectivesPage::ask()
{
    overviewQuery_.ask(readOverview, [this](Result<Overview> overview) {
        if (overview)
            take(std::move(*overview));
        problem_->setText(overview || overview.error().code == ErrorCode::Cancelled ? QString()
                                                                                    : sentence(overview.error()));
    });
    stale_ = true;
    if (isVisible())
        askFigures();
}

void DirectivesPage::askFigures()
{
    stale_ = false;
    desk_.ask(FiguresDesk::Lane::Directives, readFigures, [this](Result<FiguresByDirective> figures) {
        if (figures)
            model_.setFigures(std::move(*figures));
        else
            stale_ = true;
    });
}

void DirectivesPage::take(Overview overview)
{
    const auto before = current();
    overview_ = std::move(overview);
    model_.setDirectives(overview_.directives);
    int row = wanted_ ? model_.rowOf(wanted_) : -1;
    if (row >= 0)
        wanted_ = {};
    if (row < 0 && before)
        row = model_.rowOf(before->id);
    if (row < 0 && model_.rowCount() > 0)
        row = 0;
    if (row >= 0 && !table_->selectionModel()->isRowSelected(row, {}))
        table_->selectRow(row);
    const auto open = overview_.openConflicts();
    conflicts_->setText(open == 0 ? QString()
                                  : tr("%n conflict(s) between directives wait for a ruling.", nullptr,
                                       static_cast<int>(open)));
    showCurrent();
    showState();
}

std::optional<DirectiveRow> DirectivesPage::current() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.front().row() >= model_.rowCount())
        return std::nullopt;
    return model_.at(rows.front().row());
}

void DirectivesPage::showCurrent()
{
    const auto row = current();
    std::vector<ExemptionRow> exemptions;
    for (const ExemptionRow &exemption : overview_.exemptions)
        if (row && exemption.directive == row->id)
            exemptions.push_back(exemption);
    detail_->show(row, std::move(exemptions));
    actions_->enable();
}

void DirectivesPage::showState()
{
    const bool hadFocus = nothing_->hasFocus() || table_->hasFocus();
    stack_->setCurrentWidget(model_.rowCount() == 0 ? static_cast<QWidget *>(nothing_) : splitter_);
    nothing_->setButton(services_.ledger.info().readOnly ? QString() : tr("&New Directive…"));
    if (hadFocus)
        activated();
}

void DirectivesPage::retranslate()
{
    table_->setAccessibleName(tr("Directives"));
    tabs_->setAccessibleName(tr("Directives and replacements"));
    tabs_->setTabText(0, tr("Directives"));
    tabs_->setTabText(1, tr("Replacements"));
    tabs_->setTabText(2, tr("Missing papers"));
    tabs_->setTabText(3, tr("Recommendations"));
    panels_->retranslate();
    conflicts_->setButton(tr("&Look at Them"));
    nothing_->setWords(tr("No directives yet"),
                       tr("Enter what was ordered, written or said: what must be gone, by when, and who said so. "
                          "A directive can also be imported from its JSON file."));
    actions_->retranslate();
    model_.retranslate();
    take(overview_);
}

void DirectivesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
