// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filter/choice_button.h"

#include "ui/bridge/text.h"

#include <QCheckBox>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace homeward::ui {

ChoiceButton::ChoiceButton(Column column, QWidget *parent)
    : QToolButton(parent)
    , column_(column)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    for (const std::string_view choice : choicesOf(column)) {
        auto *box = new QCheckBox(fromCore(wordFor(column, choice, coreLanguage())));
        box->setContentsMargins(8, 3, 8, 3);
        connect(box, &QCheckBox::toggled, this, [this] {
            showChoices();
            Q_EMIT choicesChanged();
        });
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(box);
        menu->addAction(action);
        boxes_.push_back(box);
    }
    setMenu(menu);
    showChoices();
}

std::vector<std::string> ChoiceButton::choices() const
{
    std::vector<std::string> chosen;
    const auto all = choicesOf(column_);
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            chosen.emplace_back(all[i]);
    return chosen;
}

void ChoiceButton::setChoices(const std::vector<std::string> &choices)
{
    const QSignalBlocker quiet(this);
    const auto all = choicesOf(column_);
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        boxes_[i]->setChecked(std::ranges::find(choices, all[i]) != choices.end());
    showChoices();
}

void ChoiceButton::showChoices()
{
    QStringList words;
    for (const QCheckBox *box : boxes_)
        if (box->isChecked())
            words << box->text();
    setText(words.isEmpty() ? tr("choose…") : QLocale().createSeparatedList(words));
}

} // namespace homeward::ui
