// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/replacing_panels.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/replacing/recommend_dialog.h"
#include "ui/replacing/replacing_actions.h"

#include <QMenu>
#include <QTableView>
#include <QToolBar>

namespace homeward::ui {

ReplacingPanels::ReplacingPanels(const Services &services, QWidget *parent)
    : QObject(parent)
    , services_(services)
    , query_(services.ledger, this)
    , lines_(new TablePanel(lineModel_, LineModel::SortRole, QStringLiteral("replace")))
    , papers_(new TablePanel(paperModel_, Qt::DisplayRole, QStringLiteral("check")))
    , recommendations_(new TablePanel(recommendationModel_, Qt::DisplayRole, QStringLiteral("replace")))
    , actions_(new ReplacingActions(
          services,
          [this] {
              std::vector<AssetId> assets;
              for (const int row : lines_->selectedRows())
                  assets.push_back(lineModel_.at(row).row.oldAsset);
              return assets;
          },
          lines_))
    , newRecommendation_(new QAction(symbolIcon(QStringLiteral("plus")), QString(), this))
    , changeRecommendation_(new QAction(symbolIcon(QStringLiteral("edit")), QString(), this))
    , dropRecommendation_(new QAction(symbolIcon(QStringLiteral("remove")), QString(), this))
    , goToAsset_(new QAction(symbolIcon(QStringLiteral("page-inventory")), QString(), this))
{
    build();
    retranslate();
    connect(&services_.ledger, &LedgerService::opened, this, &ReplacingPanels::changed);
    connect(&services_.ledger, &LedgerService::changed, this, &ReplacingPanels::changed);
}

void ReplacingPanels::build()
{
    lines_->setObjectName(QStringLiteral("linesPanel"));
    papers_->setObjectName(QStringLiteral("papersPanel"));
    recommendations_->setObjectName(QStringLiteral("recommendationsPanel"));
    lines_->table().setObjectName(QStringLiteral("lines"));
    papers_->table().setObjectName(QStringLiteral("papers"));
    recommendations_->table().setObjectName(QStringLiteral("recommendations"));
    newRecommendation_->setObjectName(QStringLiteral("newRecommendation"));
    changeRecommendation_->setObjectName(QStringLiteral("changeRecommendation"));
    dropRecommendation_->setObjectName(QStringLiteral("dropRecommendation"));
    dropRecommendation_->setShortcut(Qt::Key_Delete);
    dropRecommendation_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    recommendations_->table().addAction(dropRecommendation_);
    const int character = characterWidth(lines_->fontMetrics());
    lines_->table().setColumnWidth(LineModel::OldModelColumn, character * 24);
    lines_->table().setColumnWidth(LineModel::StageColumn, character * 24);
    lines_->table().setColumnWidth(LineModel::DueColumn, character * 20);
    lines_->table().setColumnWidth(LineModel::PromisedColumn, character * 20);
    lines_->table().setColumnWidth(LineModel::NewColumn, character * 32);
    papers_->table().setColumnWidth(PaperModel::TagColumn, character * 16);
    recommendations_->table().setColumnWidth(RecommendationModel::CategoryColumn, character * 18);
    recommendations_->table().setColumnWidth(RecommendationModel::OldModelColumn, character * 26);
    recommendations_->table().setColumnWidth(RecommendationModel::SuccessorColumn, character * 32);
    for (QAction *action : actions_->actions())
        if (action != actions_->planAction())
            lines_->bar().addAction(action);
    papers_->bar().addAction(goToAsset_);
    recommendations_->bar().addActions({newRecommendation_, changeRecommendation_, dropRecommendation_});
    connect(actions_, &ReplacingActions::said, this, &ReplacingPanels::said);
    connect(lines_, &TablePanel::selectionMoved, this, &ReplacingPanels::enable);
    connect(papers_, &TablePanel::selectionMoved, this, &ReplacingPanels::enable);
    connect(recommendations_, &TablePanel::selectionMoved, this, &ReplacingPanels::enable);
    connect(lines_, &TablePanel::activated, this,
            [this](int row) { Q_EMIT assetWanted(lineModel_.at(row).row.oldAsset); });
    connect(papers_, &TablePanel::activated, this,
            [this](int row) { Q_EMIT assetWanted(paperModel_.at(row).asset); });
    connect(recommendations_, &TablePanel::activated, this, [this] { recommend(false); });
    connect(newRecommendation_, &QAction::triggered, this, [this] { recommend(true); });
    connect(changeRecommendation_, &QAction::triggered, this, [this] { recommend(false); });
    connect(dropRecommendation_, &QAction::triggered, this, &ReplacingPanels::dropRecommendations);
    connect(&recommendations_->empty(), &EmptyState::clicked, this, [this] { recommend(true); });
    connect(goToAsset_, &QAction::triggered, this, [this] {
        if (const auto rows = papers_->selectedRows(); !rows.empty())
            Q_EMIT assetWanted(paperModel_.at(rows.front()).asset);
    });
    lines_->table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&lines_->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        actions_->menu()->popup(lines_->table().viewport()->mapToGlobal(at));
    });
}

bool ReplacingPanels::isLookedAt() const
{
    return lines_->isVisible() || papers_->isVisible() || recommendations_->isVisible();
}

void ReplacingPanels::changed()
{
    stale_ = true;
    if (isLookedAt())
        refresh();
    enable();
}

void ReplacingPanels::refresh()
{
    if (!stale_ || !services_.ledger.isOpen())
        return;
    stale_ = false;
    query_.ask(
        [&clock = services_.ledger.clock()](Ledger &ledger) -> Result<Content> {
            auto lines = readLines(ledger);
            if (!lines)
                return fail(lines);
            auto papers = readMissingPapers(ledger);
            if (!papers)
                return fail(papers);
            auto recommendations = Replacements(ledger).recommendations();
            if (!recommendations)
                return fail(recommendations);
            return Content{std::move(*lines), std::move(*papers), std::move(*recommendations),
                           ledger.zone().dayOf(clock.now())};
        },
        [this](Result<Content> content) {
            if (content)
                take(std::move(*content));
            else
                stale_ = true;
        });
}

void ReplacingPanels::take(Content content)
{
    missing_ = static_cast<int>(content.papers.size());
    lineModel_.set(std::move(content.lines), content.today);
    paperModel_.set(std::move(content.papers));
    recommendationModel_.set(std::move(content.recommendations));
    enable();
    Q_EMIT refreshed();
}

void ReplacingPanels::recommend(bool fresh)
{
    Recommendation start;
    const auto rows = recommendations_->selectedRows();
    if (!fresh && !rows.empty())
        start = recommendationModel_.at(rows.front());
    auto *dialog = new RecommendDialog(services_, start, recommendations_);
    connect(dialog, &AssetDialog::said, this, &ReplacingPanels::said);
    services_.dialogs.open(dialog);
}

void ReplacingPanels::dropRecommendations()
{
    std::vector<Uuid> ids;
    for (const int row : recommendations_->selectedRows())
        ids.push_back(recommendationModel_.at(row).id);
    if (ids.empty())
        return;
    services_.ledger.write(
        this,
        [ids, deed = services_.deed()](Ledger &ledger) { return Replacements(ledger).unrecommend(ids, deed); },
        [this, count = static_cast<int>(ids.size())](const Result<ActionId> &done) {
            Q_EMIT said(done ? tr("%n recommendation(s) dropped; undo brings them back.", nullptr, count)
                             : sentence(done.error()));
        });
}

void ReplacingPanels::enable()
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    actions_->enable(!lines_->selectedRows().empty());
    goToAsset_->setEnabled(!papers_->selectedRows().empty());
    newRecommendation_->setEnabled(writable);
    changeRecommendation_->setEnabled(writable && recommendations_->selectedRows().size() == 1);
    dropRecommendation_->setEnabled(writable && !recommendations_->selectedRows().empty());
    recommendations_->empty().setButton(writable ? tr("&Recommend…") : QString());
}

void ReplacingPanels::retranslate()
{
    newRecommendation_->setText(tr("&Recommend…"));
    changeRecommendation_->setText(tr("C&hange…"));
    dropRecommendation_->setText(tr("D&rop"));
    goToAsset_->setText(tr("Show the &Asset"));
    lines_->setWords(tr("Replacements"), tr("Narrow the replacements"));
    papers_->setWords(tr("Missing papers"), tr("Narrow the missing papers"));
    recommendations_->setWords(tr("Recommended replacements"), tr("Narrow the recommendations"));
    lines_->empty().setWords(tr("Nothing is being replaced yet"),
                             tr("Select assets on the page Inventory and plan what replaces them, or plan from a "
                                "directive for all that is open under it."));
    papers_->empty().setWords(tr("No paper is missing"),
                              tr("Approvals, orders, receipts, certificates and second names that a replacement lacks "
                                 "would be listed here."));
    recommendations_->empty().setWords(tr("Nothing is recommended yet"),
                                       tr("Say once what is to be bought in place of a category or a model; plans then "
                                          "take it by themselves."));
    actions_->retranslate();
    lineModel_.retranslate();
    paperModel_.retranslate();
    recommendationModel_.retranslate();
    enable();
}

} // namespace homeward::ui
