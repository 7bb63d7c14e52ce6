// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/frame/page.h"
#include "ui/review/review_model.h"

#include <QAction>

#include <set>
#include <utility>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace homeward::ui {

class Banner;
class EmptyState;
class ReviewPane;

/// What waits for a person's word, group by group: select, name the brand, Enter; the next group stands there.
class ReviewPage final : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(const Services &services);

    QString name() const override { return QStringLiteral("review"); }
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("page-review"); }
    QString menuTitle() const override { return tr("&Review"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Key = std::pair<ReviewReason, std::string>;

    void build();
    void buildActions();
    void ask();
    void take(std::vector<ReviewGroup> groups);
    void showCurrent();
    void showState();
    void step(int rows);
    void write(const std::vector<Decision> &decisions, const QString &what);
    void exportDecisions();
    void retranslate();

    Services services_;
    LatestQuery query_;
    ReviewModel model_;
    std::set<Key> underWay_; ///< decided here, not yet in the ledger
    bool asked_ = false; ///< an answer has come
    QTableView *table_;
    ReviewPane *pane_;
    QSplitter *splitter_;
    QStackedWidget *stack_;
    EmptyState *nothing_;
    Banner *problem_;
    QLabel *counts_;
    QAction *apply_;
    QAction *leave_;
    QAction *next_;
    QAction *previous_;
    QAction *export_;
};

} // namespace homeward::ui
