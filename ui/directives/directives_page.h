// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/directives/directive_model.h"
#include "ui/directives/overview.h"
#include "ui/frame/page.h"
#include "ui/inventory/filter/word_lists.h"
#include "ui/progress/figures_cache.h"
#include "ui/progress/figures_desk.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolBar;

namespace homeward::ui {

class Banner;
class DirectiveActions;
class DirectiveDetail;
class EmptyState;
class ReplacingPanels;

/// The instructions: where each stands, what it asks for, and how far it is; and the replacements that meet them.
/// It opens with the last figures; new ones come from the desk, which must outlive it.
class DirectivesPage final : public Page {
    Q_OBJECT
public:
    DirectivesPage(const Services &services, FiguresDesk &desk, FiguresCache cache = {});
    ~DirectivesPage() override;

    QString name() const override { return QStringLiteral("directives"); }
    QString title() const override { return tr("Directives"); }
    QString iconName() const override { return QStringLiteral("page-directives"); }
    QString menuTitle() const override { return tr("&Directive"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override;

    void select(DirectiveId directive);
    DirectiveModel &model() { return model_; }

Q_SIGNALS:
    void assetWanted(homeward::AssetId asset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTabs();
    void planOpen(DirectiveId directive);
    void showTab();
    void setUpTable();
    void follow();
    void opened();
    void ask();
    void askFigures();
    void take(Overview overview);
    void showCurrent();
    void showState();
    std::optional<DirectiveRow> current() const;
    void retranslate();

    Services services_;
    FiguresDesk &desk_;
    FiguresCache cache_;
    WordLists words_;
    LatestQuery overviewQuery_;
    Overview overview_;
    DirectiveModel model_;
    DirectiveId wanted_; ///< to be selected once it is there
    bool stale_ = true; ///< the figures are to be counted when the page is looked at
    QWidget *first_;
    QTableView *table_;
    DirectiveDetail *detail_;
    DirectiveActions *actions_;
    QToolBar *bar_;
    QStackedWidget *stack_;
    EmptyState *nothing_;
    QSplitter *splitter_;
    Banner *conflicts_;
    Banner *problem_;
    QTabWidget *tabs_;
    ReplacingPanels *panels_;
};

} // namespace homeward::ui
