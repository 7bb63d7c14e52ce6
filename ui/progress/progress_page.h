// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/frame/page.h"
#include "ui/progress/figures_cache.h"
#include "ui/progress/figures_desk.h"

#include <QTimer>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace homeward::ui {

class AssetLister;
class Banner;
class CardList;
class DayBar;
class DuesPanel;
class EmptyState;
class ProgressDetail;

/// How far every directive is on any day, and what to do next. It opens with the last figures; new ones are
/// counted beside the window and replace them.
class ProgressPage final : public Page {
    Q_OBJECT
public:
    /// The desk must outlive it.
    ProgressPage(const Services &services, FiguresDesk &desk, FiguresCache cache = {});
    ~ProgressPage() override;

    QString name() const override { return QStringLiteral("progress"); }
    QString title() const override { return tr("Progress"); }
    QString iconName() const override { return QStringLiteral("page-progress"); }
    QString badge() const override;
    QString menuTitle() const override { return tr("&Progress"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override;

    /// Nothing: now.
    std::optional<Day> day() const { return day_; }
    bool isCounting() const;

Q_SIGNALS:
    /// `what` heads the list of these assets, ascending.
    void listWanted(const QString &what, const std::vector<homeward::AssetId> &assets);
    void assetWanted(homeward::AssetId asset);
    void directivesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void build();
    void follow();
    void ledgerOpened();
    void count();
    void counted(Result<Counted> answer);
    void countDues();
    void duesCounted(Result<std::vector<Due>> answer);
    void countDetail();
    void detailCounted(Result<Detail> answer);
    void stop();
    void dayChosen();
    void list(const QString &what, const ObligationQuery &query, std::optional<Day> day);
    void showCounted();
    void showState();
    void showEmpty();
    Day today() const;
    void retranslate();

    Services services_;
    FiguresCache cache_;
    FiguresDesk &desk_;
    QTimer settle_;
    std::optional<Day> day_;
    std::optional<Counted> counted_;
    Day countedOn_{}; ///< the day on which it was counted
    bool fresh_ = false; ///< counted in this session, not read from the cache
    bool duesKnown_ = false; ///< counted for the day of the page
    bool detailStale_ = true;
    bool stopped_ = false;
    DayBar *bar_;
    Banner *problem_;
    DuesPanel *dues_;
    QStackedWidget *stack_;
    QSplitter *splitter_;
    CardList *cards_;
    ProgressDetail *detail_;
    EmptyState *nothing_;
    AssetLister *lister_;
    QAction *countAction_;
    QAction *todayAction_;
    QAction *dayAction_;
};

} // namespace homeward::ui
