// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/detail/entry_view.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

QGridLayout *newGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    return grid;
}

QString priceText(const Money &price)
{
    const QString amount = QLocale().toString(static_cast<double>(price.minor) / 100.0, 'f', 2);
    return price.currency.empty() ? amount : amount + QLatin1Char(' ') + fromCore(price.currency);
}

} // namespace

EntryView::EntryView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void EntryView::show(const Asset &asset, std::vector<Duty> duties, const QString &firstSeen, const QString &lastSeen)
{
    asset_ = asset;
    duties_ = std::move(duties);
    firstSeen_ = firstSeen;
    lastSeen_ = lastSeen;
    build();
}

void EntryView::build()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    if (asset_) {
        addFields(*column);
        addDuties(*column);
        addIdentities(*column);
        addSightings(*column);
    }
    column->addStretch(1);
    setWidget(content); // deletes the one before
}

void EntryView::addRow(QGridLayout &grid, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    auto *caption = new QLabel(name);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // A label that wraps gives way to any other; only one that is too long may.
    const int widest = characterWidth(caption->fontMetrics()) * 20;
    caption->setWordWrap(caption->sizeHint().width() > widest);
    caption->setMaximumWidth(widest);
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(valueLabel(value, name), row, 1);
}

void EntryView::addFields(QVBoxLayout &column)
{
    const AssetFields &fields = asset_->fields;
    const auto heading = [](Column of) { return fromCore(headingOf(of, coreLanguage())); };
    column.addWidget(sectionLabel(tr("Entry")));
    auto *grid = newGrid();
    addRow(*grid, heading(Column::Tag), fromCore(fields.tag));
    if (fields.quantity > 1)
        addRow(*grid, heading(Column::Quantity), tr("%1 (a lot)").arg(QLocale().toString(qlonglong{fields.quantity})));
    addRow(*grid, heading(Column::Status), wordFor(fields.status));
    addRow(*grid, heading(Column::Ownership), wordFor(fields.ownership));
    addRow(*grid, heading(Column::Unit), fromCore(fields.unit));
    addRow(*grid, heading(Column::Holder), fromCore(fields.holder));
    addRow(*grid, tr("Place of use"), wordFor(fields.place));
    addRow(*grid, heading(Column::Location), fromCore(fields.location));
    addRow(*grid, heading(Column::AssetNumber), fromCore(fields.assetNumber));
    if (fields.acquired)
        addRow(*grid, heading(Column::Acquired), dayText(*fields.acquired));
    if (fields.price)
        addRow(*grid, heading(Column::Price), priceText(*fields.price));
    addRow(*grid, heading(Column::Notes), fromCore(fields.notes));
    addRow(*grid, heading(Column::Uuid), fromCore(asset_->uuid.toText()));
    column.addLayout(grid);
    column.addSpacing(10);
}

void EntryView::addDuties(QVBoxLayout &column)
{
    if (std::ranges::all_of(duties_, [](const Duty &duty) { return duty.text.isEmpty(); }))
        return;
    column.addWidget(sectionLabel(tr("To be replaced")));
    auto *grid = newGrid();
    for (const Duty &duty : duties_)
        addRow(*grid, fromCore(headingOf(duty.column, coreLanguage())), duty.text);
    column.addLayout(grid);
    column.addSpacing(10);
}

void EntryView::addIdentities(QVBoxLayout &column)
{
    column.addWidget(sectionLabel(tr("Recognised by")));
    auto *grid = newGrid();
    for (const Identity &identity : asset_->identities)
        //: %1 is a serial number or the like, %2 how strong an identity it is.
        addRow(*grid, wordFor(identity.kind), tr("%1 (%2)").arg(shown(identity.value), wordFor(identity.strength)));
    if (asset_->identities.empty())
        column.addWidget(valueLabel(tr("Its tag alone: it has no serial number or the like."), tr("Recognised by")));
    column.addLayout(grid);
    column.addSpacing(10);
}

void EntryView::addSightings(QVBoxLayout &column)
{
    if (firstSeen_.isEmpty() && lastSeen_.isEmpty())
        return;
    column.addWidget(sectionLabel(tr("Seen on a bus")));
    auto *grid = newGrid();
    addRow(*grid, tr("First"), firstSeen_);
    addRow(*grid, tr("Last"), lastSeen_);
    column.addLayout(grid);
}

} // namespace homeward::ui
