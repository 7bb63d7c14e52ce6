// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/record_dialog.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/deed_form.h"
#include "ui/stocktake/stock_take_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

RecordDialog::RecordDialog(const Services &services, StockTakeRequest request, const StockTake &preview,
                           QWidget *parent)
    : AssetDialog(services, parent)
    , request_(std::move(request))
    , nothing_(new QCheckBox(tr("Really &nothing was found there")))
    , deed_(new DeedForm(tr("for example: yearly stock-take")))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(tr("Record the Stock-Take"));
    acceptButton().setText(tr("&Record"));
    //: %1 is a unit, %2 counts what was found and so on.
    auto *lead = new QLabel(tr("%1: %2. What was found counts as seen on that day.")
                                .arg(fromCore(request_.unit), countsText(preview)));
    lead->setWordWrap(true);
    content().addWidget(lead);
    nothing_->setObjectName(QStringLiteral("nothingFound"));
    nothing_->setVisible(request_.nothingFound);
    content().addWidget(nothing_);
    content().addWidget(deed_);
    const auto enable = [this] {
        acceptButton().setEnabled(!request_.nothingFound || nothing_->isChecked());
    };
    connect(nothing_, &QCheckBox::toggled, this, enable);
    enable();
    resize(characterWidth(fontMetrics()) * 66, sizeHint().height());
}

void RecordDialog::accept()
{
    setWaiting(true);
    services_.ledger.write(
        this,
        [request = request_, deed = deed_->deed(services_)](Ledger &ledger) {
            return StockTakes(ledger).record(request, deed);
        },
        [this](const Result<StockTake> &take) {
            setWaiting(false);
            if (!take) {
                refused(take.error());
                return;
            }
            //: %1 is a unit, %2 counts what was found and so on.
            Q_EMIT said(tr("Stock-take of %1 recorded: %2.").arg(fromCore(take->unit), countsText(*take)));
            Q_EMIT recorded(*take);
            QDialog::accept();
        });
}

} // namespace homeward::ui
