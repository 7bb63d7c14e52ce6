// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/organisation.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace homeward::ui {

class EmptyState;
class SheetView;

/// Who holds what: add, change, leave and come back, hand over, and what a person has to give back.
class PeoplePanel final : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePanel(const Services &services, QWidget *parent = nullptr);

    /// Reads the people again.
    void refresh();
    std::optional<PersonEntry> current() const;
    SheetView &table() { return *table_; }
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const homeward::Error &error);
    /// What a person holds.
    void listWanted(const QString &what, const std::vector<homeward::AssetId> &assets);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct People {
        std::vector<PersonEntry> people;
        QStringList units;
    };
    void build();
    void fill();
    template <class Dialog>
    void open(Dialog *dialog);
    void openPerson(bool added);
    void openLeft();
    void openHandOver();
    void listAssets();
    void enable();
    void retranslate();

    Services services_;
    LatestQuery query_;
    People people_;
    QToolBar *bar_;
    QLineEdit *search_;
    QCheckBox *left_;
    QStackedWidget *stack_;
    SheetView *table_;
    EmptyState *nothing_;
    QAction *add_;
    QAction *change_;
    QAction *leave_;
    QAction *handOver_;
    QAction *list_;
};

} // namespace homeward::ui
