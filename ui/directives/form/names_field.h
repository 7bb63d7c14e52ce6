// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace homeward::ui {

/// Several names, such as units or brands: typed or completed one after another; Enter adds, Delete takes out.
class NamesField final : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it.
    NamesField(const QString &name, const QString &hint, QWidget *parent = nullptr);

    /// What was typed and not added yet counts too.
    std::vector<std::string> names() const;
    void setNames(const std::vector<std::string> &names);
    QLineEdit *edit() { return edit_; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add();
    void takeOut();
    void showList();
    void retell();

    QLineEdit *edit_;
    QToolButton *add_;
    QToolButton *takeOut_;
    QListWidget *list_;
};

} // namespace homeward::ui
