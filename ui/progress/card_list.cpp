// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/card_list.h"

#include "ui/frame/widgets.h"
#include "ui/progress/directive_card.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

CardList::CardList(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("cards"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, 6, 0);
    column_->setSpacing(8);
    column_->addStretch(1);
    setWidget(content);
    setMinimumWidth(characterWidth(fontMetrics()) * 38);
}

void CardList::show(const std::vector<CardFigures> &cards)
{
    while (cards_.size() > cards.size()) {
        delete cards_.back();
        cards_.pop_back();
    }
    while (cards_.size() < cards.size()) {
        auto *card = new DirectiveCard;
        connect(card, &DirectiveCard::chosen, this, &CardList::setCurrent);
        column_->insertWidget(static_cast<int>(cards_.size()), card);
        cards_.push_back(card);
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards_[i]->show(cards[i]);
    const bool stays = std::ranges::find(cards, current_, &CardFigures::directive) != cards.end();
    if (!stays)
        current_ = cards.empty() ? -1 : cards.front().directive;
    for (DirectiveCard *card : cards_)
        card->setCurrent(card->figures().directive == current_);
}

std::optional<CardFigures> CardList::current() const
{
    for (const DirectiveCard *card : cards_)
        if (card->figures().directive == current_)
            return card->figures();
    return std::nullopt;
}

void CardList::setCurrent(std::int64_t directive)
{
    const bool other = directive != current_;
    current_ = directive;
    for (DirectiveCard *card : cards_)
        card->setCurrent(card->figures().directive == current_);
    if (other)
        Q_EMIT currentChanged();
}

void CardList::focusCurrent()
{
    for (DirectiveCard *card : cards_)
        if (card->figures().directive == current_)
            card->focusTitle();
}

} // namespace homeward::ui
