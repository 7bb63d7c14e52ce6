// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/widgets.h"

#include "ui/frame/symbol_icon.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

/// Draws its symbol again when the palette or the scale changes.
class SymbolLabel final : public QLabel {
public:
    SymbolLabel(QString icon, int side)
        : icon_(symbolIcon(icon))
        , side_(side)
    {
        setFixedSize(side, side);
        draw();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            draw();
    }
    void showEvent(QShowEvent *event) override
    {
        QLabel::showEvent(event);
        draw();
    }

private:
    void draw() { setPixmap(icon_.pixmap(QSize(side_, side_), devicePixelRatioF())); }

    QIcon icon_;
    int side_;
};

} // namespace

QLabel *sectionLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *valueLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Not a stop for Tab: there are many of them, and a screen reader finds them without focus.
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAccessibleName(name);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QLabel *symbolLabel(const QString &icon, int side)
{
    return new SymbolLabel(icon, side);
}

void enlarge(QWidget &widget, double factor, bool bold)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget.setFont(font);
}

int characterWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('x')));
}

void setUpRows(QTableView &table, int lines)
{
    const int height = table.fontMetrics().height() + 8;
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(height);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setMinimumHeight(height * lines);
}

Banner::Banner(const QString &icon, QWidget *parent)
    : QFrame(parent)
    , text_(new QLabel)
    , button_(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(symbolLabel(icon, 18), 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    row->addWidget(button_, 0, Qt::AlignVCenter);
    button_->hide();
    connect(button_, &QPushButton::clicked, this, &Banner::clicked);
    hide();
}

void Banner::setText(const QString &text)
{
    text_->setText(text);
    setVisible(!text.isEmpty());
}

void Banner::setButton(const QString &text)
{
    button_->setText(text);
    button_->setVisible(!text.isEmpty());
}

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , heading_(new QLabel)
    , text_(new QLabel)
    , button_(new QPushButton)
{
    button_->hide();
    setFocusProxy(button_);
    connect(button_, &QPushButton::clicked, this, &EmptyState::clicked);
    heading_->setObjectName(QStringLiteral("emptyHeading"));
    heading_->setAlignment(Qt::AlignHCenter);
    enlarge(*heading_, 1.25);
    text_->setAlignment(Qt::AlignHCenter);
    text_->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(symbolLabel(icon, 48), 0, Qt::AlignHCenter);
    column->addWidget(heading_);
    column->addWidget(text_);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &heading, const QString &text)
{
    heading_->setText(heading);
    text_->setText(text);
}

void EmptyState::setButton(const QString &text)
{
    button_->setText(text);
    button_->setVisible(!text.isEmpty());
}

bool EmptyState::hasButton() const
{
    return !button_->isHidden();
}

} // namespace homeward::ui
