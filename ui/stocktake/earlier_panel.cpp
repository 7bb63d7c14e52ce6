// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/earlier_panel.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/sheet/sheet_view.h"
#include "ui/stocktake/sheet_writer.h"
#include "ui/stocktake/stock_take_text.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

namespace homeward::ui {

EarlierPanel::EarlierPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , lineQuery_(services.ledger, this)
    , stack_(new QStackedWidget)
    , takes_(new SheetView)
    , heading_(sectionLabel())
    , save_(new QPushButton(symbolIcon(QStringLiteral("export")), QString()))
    , lines_(new SheetView)
    , nothing_(new EmptyState(QStringLiteral("page-stocktake")))
{
    setObjectName(QStringLiteral("earlierPanel"));
    takes_->setObjectName(QStringLiteral("stockTakes"));
    takes_->setSelectionMode(QAbstractItemView::SingleSelection);
    lines_->setObjectName(QStringLiteral("stockTakeLines"));
    save_->setObjectName(QStringLiteral("saveSheet"));
    nothing_->setObjectName(QStringLiteral("noStockTakes"));
    build();
    setFocusProxy(takes_);
    connect(takes_, &SheetView::moved, this, &EarlierPanel::readCurrent);
    connect(lines_, &SheetView::chosen, this, [this](std::int64_t key) { Q_EMIT assetWanted(AssetId{key}); });
    connect(save_, &QPushButton::clicked, this, &EarlierPanel::saveSheet);
    retranslate();
}

void EarlierPanel::build()
{
    auto *below = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(heading_, 1);
    head->addWidget(save_);
    auto *inner = new QVBoxLayout(below);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(head);
    inner->addWidget(lines_, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(takes_);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    stack_->addWidget(splitter);
    stack_->addWidget(nothing_);
    auto *column = new QVBoxLayout(this);
    column->addWidget(stack_, 1);
}

void EarlierPanel::refresh()
{
    query_.ask([](Ledger &ledger) { return StockTakes(ledger).all(); },
               [this](Result<std::vector<StockTake>> all) {
                   if (!all) {
                       Q_EMIT failed(all.error());
                       return;
                   }
                   all_ = std::move(*all);
                   fill();
               });
}

void EarlierPanel::show(StockTakeId take)
{
    wanted_ = take;
    refresh();
}

void EarlierPanel::fill()
{
    takes_->setSheet(takesSheet(all_));
    stack_->setCurrentIndex(all_.empty() ? 1 : 0);
    int row = takes_->currentIndex().row();
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (wanted_ && all_[i].id == wanted_)
            row = static_cast<int>(i);
    wanted_ = {};
    if (!all_.empty())
        takes_->selectRow(std::clamp(row, 0, static_cast<int>(all_.size()) - 1));
    readCurrent();
}

void EarlierPanel::readCurrent()
{
    const std::int64_t key = takes_->currentKey();
    if (key < 0) {
        current_.reset();
        showLines();
        return;
    }
    if (current_ && current_->id.value == key)
        return;
    lineQuery_.ask([id = StockTakeId{key}](Ledger &ledger) { return StockTakes(ledger).find(id); },
                   [this](Result<StockTake> take) {
                       if (!take) {
                           Q_EMIT failed(take.error());
                           return;
                       }
                       current_ = std::move(*take);
                       showLines();
                   });
}

void EarlierPanel::showLines()
{
    save_->setEnabled(current_.has_value());
    lines_->setSheet(current_ ? linesSheet(*current_, false) : Sheet());
    //: %1 is a unit, %2 a day, %3 counts what was found and so on.
    heading_->setText(
        current_
            ? tr("%1, %2: %3").arg(fromCore(current_->unit), dayText(current_->day), countsText(*current_))
            : QString());
}

void EarlierPanel::saveSheet()
{
    if (!current_)
        return;
    DialogService::FileWish wish;
    wish.title = tr("Save the Sheet to Sign");
    wish.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    wish.suggestedName =
        QStringLiteral("%1-%2.pdf").arg(tr("stock-take"), QString::fromStdString(toIso(current_->day)));
    wish.suffix = QStringLiteral("pdf");
    wish.filters = {tr("PDF (*.pdf)"), tr("CSV (*.csv)"), tr("HTML (*.html)")};
    services_.dialogs.saveFile(this, wish, [this, take = *current_](const QString &name) {
        if (name.isEmpty())
            return;
        const std::filesystem::path path(QFile::encodeName(name).toStdString());
        services_.ledger.read(
            this,
            [take, path, language = coreLanguage()](Ledger &) { return writeSheet(take, path, language); },
            [this, name](const Result<void> &written) {
                if (written)
                    Q_EMIT said(tr("The sheet was saved as %1.").arg(name));
                else
                    Q_EMIT failed(written.error());
            });
    });
}

void EarlierPanel::retranslate()
{
    save_->setText(tr("Sheet to Si&gn…"));
    takes_->setAccessibleName(tr("Stock-takes, newest first"));
    lines_->setAccessibleName(tr("Lines of the stock-take; Enter shows an asset in the inventory"));
    takes_->retranslate();
    lines_->retranslate();
    nothing_->setWords(tr("No stock-take yet"),
                       tr("Count a unit and record the result; it stands here then."));
    takes_->setSheet(takesSheet(all_));
    showLines();
}

void EarlierPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
