// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/people/unit_tree_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QMenu;
class QStackedWidget;
class QToolBar;
class QTreeView;

namespace homeward::ui {

class EmptyState;

/// The tree of units and what is done to it: add, rename or move, merge, split, end, each with its day.
class UnitsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit UnitsPanel(const Services &services, QWidget *parent = nullptr);

    /// Reads the units again.
    void refresh();
    UnitTreeModel &model() { return model_; }
    std::optional<UnitEntry> current() const;
    void setCurrent(UnitId unit);
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const homeward::Error &error);
    /// The assets of a unit, without its sections.
    void listWanted(const QString &what, const std::vector<homeward::AssetId> &assets);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void show(std::vector<UnitEntry> units);
    std::vector<UnitEntry> others() const;
    template <class Dialog>
    void open(Dialog *dialog);
    void add();
    void move();
    void merge();
    void split();
    void end();
    void listAssets();
    void enable();
    void retranslate();

    Services services_;
    LatestQuery query_;
    UnitTreeModel model_;
    std::vector<UnitEntry> units_;
    QToolBar *bar_;
    QTreeView *tree_;
    QStackedWidget *stack_;
    EmptyState *nothing_;
    QCheckBox *ended_;
    QAction *add_;
    QAction *move_;
    QAction *merge_;
    QAction *split_;
    QAction *end_;
    QAction *list_;
};

} // namespace homeward::ui
