// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "core/store/decisions.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/review/decision_export.h"
#include "ui/review/review_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

ReviewPage::ReviewPage(const Services &services)
    : services_(services)
    , query_(services.ledger, this)
    , table_(new QTableView)
    , pane_(new ReviewPane(services))
    , splitter_(new QSplitter(Qt::Horizontal))
    , stack_(new QStackedWidget)
    , nothing_(new EmptyState(QStringLiteral("page-review")))
    , problem_(new Banner(QStringLiteral("problem")))
    , counts_(new QLabel)
    , apply_(new QAction(symbolIcon(QStringLiteral("check")), QString(), this))
    , leave_(new QAction(symbolIcon(QStringLiteral("origin-undetermined")), QString(), this))
    , next_(new QAction(symbolIcon(QStringLiteral("down")), QString(), this))
    , previous_(new QAction(symbolIcon(QStringLiteral("up")), QString(), this))
    , export_(new QAction(symbolIcon(QStringLiteral("export")), QString(), this))
{
    setObjectName(QStringLiteral("reviewPage"));
    nothing_->setObjectName(QStringLiteral("reviewEmpty"));
    counts_->setObjectName(QStringLiteral("reviewCounts"));
    buildActions();
    build();
    connect(pane_, &ReviewPane::decided, this, &ReviewPage::write);
    connect(pane_, &ReviewPane::stepWanted, this, &ReviewPage::step);
    connect(pane_, &ReviewPane::stateChanged, this, [this] { apply_->setEnabled(pane_->canApply()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showCurrent);
    const auto follow = [this] {
        ask();
        pane_->refreshNames();
    };
    connect(&services_.ledger, &LedgerService::opened, this, follow);
    connect(&services_.ledger, &LedgerService::changed, this, follow);
    retranslate();
    if (services_.ledger.isOpen())
        follow();
}

void ReviewPage::buildActions()
{
    const auto set = [this](QAction *action, const char *name, QKeySequence key, auto slot) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    set(apply_, "reviewApply", Qt::CTRL | Qt::Key_Return, [this] { pane_->apply(); });
    set(leave_, "reviewLeave", Qt::CTRL | Qt::Key_U, [this] { pane_->leaveUndetermined(); });
    set(next_, "reviewNext", Qt::ALT | Qt::Key_Down, [this] { step(1); });
    set(previous_, "reviewPrevious", Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    set(export_, "reviewExport", Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportDecisions(); });
}

void ReviewPage::build()
{
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("reviewGroups"));
    setUpRows(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->installEventFilter(this);
    const int character = characterWidth(fontMetrics());
    table_->setColumnWidth(ReviewModel::ReasonColumn, character * 22);
    table_->setColumnWidth(ReviewModel::WordsColumn, character * 26);
    table_->setColumnWidth(ReviewModel::ModelsColumn, character * 9);
    table_->setColumnWidth(ReviewModel::AssetsColumn, character * 9);

    splitter_->addWidget(table_);
    splitter_->addWidget(pane_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    if (!splitter_->restoreState(services_.settings.layout(QStringLiteral("reviewSplitter"))))
        splitter_->setSizes({500, 600});
    stack_->addWidget(splitter_);
    stack_->addWidget(nothing_);

    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->addActions({apply_, leave_, previous_, next_, export_});
    for (QAction *action : bar->actions())
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(bar, 1);
    head->addWidget(counts_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
}

void ReviewPage::fillMenu(QMenu &menu)
{
    menu.addActions({apply_, leave_});
    menu.addSeparator();
    menu.addActions({next_, previous_});
    menu.addSeparator();
    menu.addAction(export_);
}

void ReviewPage::activated()
{
    if (model_.rowCount() > 0)
        pane_->focusBrand();
    else
        nothing_->setFocus();
}

void ReviewPage::saveLayout()
{
    services_.settings.setLayout(QStringLiteral("reviewSplitter"), splitter_->saveState());
}

void ReviewPage::ask()
{
    query_.ask([](Ledger &ledger) { return Review(ledger).groups(); },
               [this](Result<std::vector<ReviewGroup>> groups) {
                   if (groups)
                       take(std::move(*groups));
                   else
                       problem_->setText(sentence(groups.error()));
               });
}

void ReviewPage::take(std::vector<ReviewGroup> groups)
{
    std::erase_if(groups, [this](const ReviewGroup &group) { return underWay_.contains({group.reason, group.likeness}); });
    asked_ = true;
    model_.set(std::move(groups));
    if (!table_->currentIndex().isValid() && model_.rowCount() > 0)
        table_->selectRow(0);
    showCurrent();
    showState();
}

void ReviewPage::showCurrent()
{
    const QModelIndex current = table_->currentIndex();
    if (current.isValid())
        pane_->show(model_.at(current.row()));
}

void ReviewPage::step(int rows)
{
    if (model_.rowCount() == 0)
        return;
    const int row = std::clamp(table_->currentIndex().row() + rows, 0, model_.rowCount() - 1);
    table_->selectRow(row);
    pane_->focusBrand();
}

void ReviewPage::write(const std::vector<Decision> &decisions, const QString &what)
{
    const int row = table_->currentIndex().row();
    if (row < 0)
        return;
    const Key key{model_.at(row).reason, model_.at(row).likeness};
    const std::string why = decisions.front().why;
    underWay_.insert(key);
    problem_->setText({});
    services_.ledger.write(
        this,
        [decisions, deed = services_.deed(QString::fromStdString(why))](Ledger &ledger) {
            return Decisions(ledger).decide(decisions, deed);
        },
        [this, key, what](const Result<std::vector<AttributionChange>> &changes) {
            underWay_.erase(key);
            if (changes) {
                Q_EMIT said(what);
                return;
            }
            problem_->setText(sentence(changes.error()));
            ask();
        });
    // The next group stands there at once; should the ledger refuse, this one comes back.
    model_.remove(row);
    if (model_.rowCount() > 0)
        step(0);
    showState();
}

void ReviewPage::showState()
{
    const int groups = model_.rowCount();
    std::int64_t assets = 0;
    for (int row = 0; row < groups; ++row)
        assets += model_.at(row).assets;
    //: The numbers count groups of models, and assets.
    counts_->setText(groups == 0 ? QString()
                                 : tr("%1, %2").arg(tr("%n group(s)", nullptr, groups),
                                                    tr("%n asset(s)", nullptr, static_cast<int>(assets))));
    stack_->setCurrentWidget(groups == 0 ? static_cast<QWidget *>(nothing_) : splitter_);
    for (QAction *action : {leave_, next_, previous_})
        action->setEnabled(groups > 0);
    apply_->setEnabled(groups > 0 && pane_->canApply());
    if (services_.ledger.info().assets > 0)
        nothing_->setWords(tr("Nothing waits for a decision"),
                           tr("Every model in the ledger has a brand that the sort is sure of, or that somebody decided."));
    else
        nothing_->setWords(tr("No assets yet"),
                           tr("Register what is plugged in on the page Connected. Models whose brand nobody can tell "
                              "wait here."));
}

void ReviewPage::exportDecisions()
{
    auto *dialog = new DecisionExportDialog(services_, this);
    connect(dialog, &DecisionExportDialog::said, this, &Page::said);
    services_.dialogs.open(dialog);
}

/// Enter on a group goes to the brand, and what is typed goes there too.
bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != table_)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        pane_->focusBrand();
        return true;
    }
    const bool isText = !key->text().isEmpty() && key->text().front().isPrint() && key->text() != QLatin1String(" ");
    if (isText && (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier)) {
        pane_->typeBrand(key->text());
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ReviewPage::retranslate()
{
    apply_->setText(tr("&Apply"));
    leave_->setText(tr("&Leave Undetermined"));
    next_->setText(tr("&Next Group"));
    previous_->setText(tr("&Previous Group"));
    export_->setText(tr("&Export Decisions…"));
    export_->setToolTip(tr("Decisions as rows of the brand catalogue, for other offices"));
    table_->setAccessibleName(tr("Groups of models that look alike"));
    counts_->setAccessibleName(tr("How much waits for a decision"));
    showState();
}

void ReviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        model_.retranslate();
        retranslate();
    }
}

} // namespace homeward::ui
