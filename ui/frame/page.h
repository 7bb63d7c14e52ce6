// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace homeward::ui {

/// One entry of the navigation. A page follows the ledger by itself (opened(), changed()), translates itself
/// on LanguageChange, and puts each of its actions, with its key, into its menu.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Its name for --page and the settings: "connected".
    virtual QString name() const = 0;
    /// Asked again after a change of language.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// A short word beside the title in the navigation, such as how much waits there; empty: none. Asked again after
    /// badgeChanged().
    virtual QString badge() const { return {}; }
    /// The heading of its menu, with mnemonic.
    virtual QString menuTitle() const = 0;
    /// Called once. The page keeps the actions' texts up to date.
    virtual void fillMenu(QMenu &menu) = 0;
    /// The page has come to the front: put the focus where work begins.
    virtual void activated() = 0;
    /// The window closes: keep widths and choices in the settings.
    virtual void saveLayout() = 0;

Q_SIGNALS:
    /// A sentence for the status bar.
    void said(const QString &sentence);
    void badgeChanged();
};

} // namespace homeward::ui
