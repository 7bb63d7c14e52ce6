// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/origin.h"
#include "core/inventory/query.h"
#include "ui/bridge/settings.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace homeward::ui {

class FilterPanel;
class WordLists;

/// What the inventory shows: words to search for, quick filters, and the form for everything else. All of it is one
/// AssetQuery; the quick filters are conditions of the form like any other.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(WordLists &words, Settings &settings, QWidget *parent = nullptr);

    AssetQuery query() const;
    /// Whether anything narrows the inventory.
    bool isNarrowed() const;
    void clear();
    void focusSearch();
    bool isFormShown() const;
    void showForm(bool shown);
    void saveLayout();

Q_SIGNALS:
    void queryChanged();
    /// Down or Enter in the search box: on to the rows.
    void rowsWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *quickFilter(const char *name, Origin origin);
    void originToggled(Origin origin, bool on);
    void unitChosen();
    void setWhere(const std::optional<Where> &where);
    void showState();
    void fillUnits();
    void retranslate();

    WordLists &words_;
    Settings &settings_;
    QTimer settle_;
    QLabel *searchLabel_;
    QLineEdit *search_;
    QToolButton *foreign_;
    QToolButton *undetermined_;
    QComboBox *unit_;
    QCheckBox *ended_;
    QToolButton *formButton_;
    FilterPanel *form_;
};

} // namespace homeward::ui
