// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/count_panel.h"

#include "core/store/organisation.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/intake/scan_edit.h"
#include "ui/sheet/sheet_view.h"
#include "ui/stocktake/record_dialog.h"
#include "ui/stocktake/stock_take_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 120; // a reader of barcodes is quick

} // namespace

CountPanel::CountPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , units_(services.ledger, this)
    , preview_(services.ledger, this)
    , unitLabel_(new QLabel)
    , unit_(new QComboBox)
    , plugged_(new QCheckBox)
    , scanLabel_(new QLabel)
    , scan_(new ScanEdit)
    , takeBack_(new QPushButton)
    , record_(new QPushButton)
    , counts_(new QLabel)
    , ways_(new QLabel)
    , problem_(new Banner(QStringLiteral("problem")))
    , stack_(new QStackedWidget)
    , table_(new SheetView)
    , nothing_(new EmptyState(QStringLiteral("page-stocktake")))
{
    setObjectName(QStringLiteral("countPanel"));
    unit_->setObjectName(QStringLiteral("countedUnit"));
    plugged_->setObjectName(QStringLiteral("countPlugged"));
    scan_->setObjectName(QStringLiteral("countScan"));
    takeBack_->setObjectName(QStringLiteral("takeBack"));
    record_->setObjectName(QStringLiteral("recordStockTake"));
    counts_->setObjectName(QStringLiteral("countResult"));
    ways_->setObjectName(QStringLiteral("countWays"));
    table_->setObjectName(QStringLiteral("countLines"));
    nothing_->setObjectName(QStringLiteral("countEmpty"));
    plugged_->setChecked(services.settings.flag(QStringLiteral("stockTakePlugged"), true));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    build();
    follow();
    retranslate();
}

void CountPanel::build()
{
    unit_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    unit_->setMinimumContentsLength(24);
    unitLabel_->setBuddy(unit_);
    scanLabel_->setBuddy(scan_);
    scan_->setClearButtonEnabled(true);
    enlarge(*counts_, 1.2, true);
    auto *first = new QHBoxLayout;
    first->addWidget(unitLabel_);
    first->addWidget(unit_);
    first->addWidget(plugged_);
    first->addStretch(1);
    first->addWidget(record_);
    auto *second = new QHBoxLayout;
    second->addWidget(scanLabel_);
    second->addWidget(scan_, 1);
    second->addWidget(takeBack_);
    auto *third = new QHBoxLayout;
    third->addWidget(counts_);
    third->addStretch(1);
    third->addWidget(ways_);
    stack_->addWidget(table_);
    stack_->addWidget(nothing_);
    auto *column = new QVBoxLayout(this);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(third);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
}

void CountPanel::follow()
{
    connect(unit_, &QComboBox::activated, this, &CountPanel::begin);
    connect(scan_, &ScanEdit::submitted, this, &CountPanel::submitted);
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        if (seen_.takeBack())
            preview();
        scan_->setFocus();
    });
    connect(record_, &QPushButton::clicked, this, &CountPanel::record);
    connect(&settle_, &QTimer::timeout, this, &CountPanel::preview);
    connect(&table_->sheetModel(), &SheetModel::ticksChanged, this, &CountPanel::ticksChanged);
    connect(&services_.devices, &DeviceService::arrived, this, &CountPanel::arrived);
    connect(plugged_, &QCheckBox::toggled, this, [this](bool on) {
        services_.settings.setFlag(QStringLiteral("stockTakePlugged"), on);
        std::vector<Device> here;
        for (const auto &[port, device] : services_.devices.devices())
            here.push_back(device);
        arrived(here);
    });
}

void CountPanel::refresh()
{
    units_.ask(
        [](Ledger &ledger) -> Result<std::vector<std::string>> {
            const auto units = Organisation(ledger).units();
            if (!units)
                return fail(units);
            std::vector<std::string> paths;
            for (const UnitEntry &unit : *units)
                paths.push_back(unit.path);
            return paths;
        },
        [this](const Result<std::vector<std::string>> &paths) {
            if (paths)
                showUnits(*paths);
            else
                problem_->setText(sentence(paths.error()));
        });
}

/// The unit that is being counted stays chosen, unless it is gone.
void CountPanel::showUnits(const std::vector<std::string> &paths)
{
    const bool stays = std::ranges::find(paths, seen_.unit()) != paths.end();
    if (!stays) {
        seen_.begin({});
        result_.reset();
    }
    unit_->clear();
    unit_->addItem(tr("Choose a unit"));
    for (const std::string &path : paths)
        unit_->addItem(fromCore(path));
    unit_->setCurrentIndex(stays ? std::max(unit_->findText(fromCore(seen_.unit())), 0) : 0);
    if (stays)
        preview();
    showState();
}

void CountPanel::begin()
{
    const bool chosen = unit_->currentIndex() > 0;
    const std::string path = chosen ? toCore(unit_->currentText()) : std::string();
    if (path == seen_.unit())
        return;
    seen_.begin(path);
    result_.reset();
    table_->setSheet({});
    showState();
    if (!chosen)
        return;
    std::vector<Device> here;
    for (const auto &[port, device] : services_.devices.devices())
        here.push_back(device);
    arrived(here);
    preview();
    scan_->setFocus();
}

void CountPanel::submitted()
{
    const std::string text = toCore(scan_->text());
    scan_->clear();
    if (text.empty() || seen_.unit().empty())
        return;
    if (seen_.read(text))
        settle_.start();
    else
        //: %1 is what was scanned.
        Q_EMIT said(tr("%1 was read already.").arg(fromCore(text)));
    showState();
}

void CountPanel::arrived(const std::vector<Device> &devices)
{
    if (seen_.unit().empty() || !plugged_->isChecked())
        return;
    bool news = false;
    for (const Device &device : devices)
        if (!device.isBuiltIn())
            news = seen_.plugged(device) || news;
    if (news)
        settle_.start();
    showState();
}

/// Only what the operator did: the boxes of what was scanned or plugged in stay ticked by the result itself.
void CountPanel::ticksChanged()
{
    if (!result_)
        return;
    const std::vector<std::int64_t> ticked = table_->sheetModel().tickedKeys();
    for (const StockTakeLine &line : result_->lines) {
        const bool now = std::ranges::find(ticked, line.asset.value) != ticked.end();
        if (line.finding == Finding::Missing && now)
            seen_.tick(line.asset, true);
        if (line.finding == Finding::Found && !now)
            seen_.tick(line.asset, false);
    }
    settle_.start();
}

std::string CountPanel::workstation() const
{
    return services_.devices.host() ? services_.devices.host()->name : std::string();
}

void CountPanel::preview()
{
    if (seen_.unit().empty() || !services_.ledger.isOpen())
        return;
    preview_.ask([request = seen_.request(workstation())](
                     Ledger &ledger) { return StockTakes(ledger).preview(request); },
                 [this](Result<StockTake> take) {
                     if (take)
                         show(std::move(*take));
                     else
                         problem_->setText(sentence(take.error()));
                 });
    showState();
}

void CountPanel::show(StockTake take)
{
    problem_->setText({});
    result_ = std::move(take);
    const std::int64_t before = table_->currentKey();
    table_->setSheet(linesSheet(*result_, true));
    if (before >= 0)
        for (int row = 0; row < table_->sheetModel().rowCount(); ++row)
            if (table_->sheetModel().keyAt(row) == before)
                table_->setCurrentIndex(table_->sheetModel().index(row, 0));
    showState();
}

void CountPanel::record()
{
    if (!result_)
        return;
    auto *dialog = new RecordDialog(services_, seen_.request(workstation()), *result_, this);
    connect(dialog, &AssetDialog::said, this, &CountPanel::said);
    connect(dialog, &RecordDialog::recorded, this, [this](const StockTake &take) {
        seen_.begin({});
        result_.reset();
        table_->setSheet({});
        unit_->setCurrentIndex(0);
        showState();
        Q_EMIT recorded(take);
    });
    services_.dialogs.open(dialog);
}

void CountPanel::showState()
{
    const bool counting = !seen_.unit().empty();
    const bool empty = counting && result_ && result_->lines.empty();
    stack_->setCurrentWidget(counting && !empty ? static_cast<QWidget *>(table_) : nothing_);
    scan_->setEnabled(counting);
    takeBack_->setEnabled(seen_.readCount() + seen_.deviceCount() > 0);
    record_->setEnabled(counting && result_ && !services_.ledger.info().readOnly);
    counts_->setText(counting && result_ ? countsText(*result_) : QString());
    ways_->setText(counting ? tr("%1 read, %2 plugged in").arg(seen_.readCount()).arg(seen_.deviceCount())
                            : QString());
    if (empty)
        nothing_->setWords(
            tr("Nothing belongs here"),
            tr("No asset is registered for this unit. What is scanned now stands as extra or misplaced."));
    else if (unit_->count() <= 1)
        nothing_->setWords(tr("No unit to count yet"),
                           tr("Units come with the assets that are registered for them."));
    else
        nothing_->setWords(
            tr("Choose what to count"),
            tr("Choose the unit above; its sections count with it. Then plug in, scan or tick what is "
               "there."));
}

void CountPanel::focusFirst()
{
    if (seen_.unit().empty())
        unit_->setFocus();
    else
        scan_->setFocus();
}

void CountPanel::retranslate()
{
    unitLabel_->setText(tr("&Unit:"));
    unit_->setAccessibleName(tr("The unit that is counted"));
    if (unit_->count() > 0)
        unit_->setItemText(0, tr("Choose a unit"));
    plugged_->setText(tr("What is &plugged in counts as found"));
    scanLabel_->setText(tr("S&can:"));
    scan_->setAccessibleName(tr("Scan or type a tag, a serial number or an IMEI"));
    scan_->setPlaceholderText(tr("Scan or type a tag, a serial number or an IMEI, then Enter"));
    takeBack_->setText(tr("Take &Back the Last"));
    record_->setText(tr("&Record…"));
    table_->setAccessibleName(tr("What was found and what is missing; the space bar ticks one as found"));
    table_->retranslate();
    if (result_)
        show(*result_);
    showState();
}

void CountPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
