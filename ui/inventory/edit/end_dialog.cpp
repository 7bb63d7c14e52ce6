// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/end_dialog.h"

#include "ui/bridge/enum_text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/deed_form.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace homeward::ui {

EndDialog::EndDialog(const Services &services, std::vector<AssetId> assets, const QString &what, Status ended,
                     QWidget *parent)
    : AssetDialog(services, parent)
    , assets_(std::move(assets))
    , kinds_(new QButtonGroup(this))
    , deed_(new DeedForm(tr("for example: screen broken, handed in on form 12")))
{
    setObjectName(QStringLiteral("endDialog"));
    setWindowTitle(tr("Take Out of the Inventory"));
    auto *lead = new QLabel(assets_.size() == 1
                                ? tr("%1 leaves the inventory. Its entry and its history stay.").arg(what)
                                : tr("%n assets leave the inventory. Their entries and their history stay.", nullptr,
                                     static_cast<int>(assets_.size())));
    lead->setWordWrap(true);
    content().addWidget(lead);
    const auto add = [this, ended](Status status, const QString &text, const char *name) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        button->setChecked(status == ended);
        kinds_->addButton(button, static_cast<int>(status));
        content().addWidget(button);
    };
    add(Status::Retired, tr("&Retired: worn out, scrapped or replaced"), "retired");
    add(Status::Lost, tr("&Lost: it cannot be found"), "lost");
    add(Status::Transferred, tr("&Transferred: another department has it now"), "transferred");
    content().addWidget(deed_);
    content().addStretch(1);
    connect(deed_, &DeedForm::edited, this, &EndDialog::enableAccept);
    acceptButton().setText(tr("Take &Out"));
    enableAccept();
    deed_->focusOnWhy();
    resize(characterWidth(fontMetrics()) * 66, sizeHint().height());
}

void EndDialog::enableAccept()
{
    acceptButton().setEnabled(!deed_->why().isEmpty());
    acceptButton().setToolTip(deed_->why().isEmpty() ? tr("Say why first.") : QString());
}

Status EndDialog::ended() const
{
    return static_cast<Status>(kinds_->checkedId());
}

void EndDialog::accept()
{
    if (deed_->why().isEmpty())
        return;
    //: %1 is "Retired", "Lost" or "Transferred".
    const QString success = tr("%n taken out: %1.", nullptr, static_cast<int>(assets_.size())).arg(wordFor(ended()));
    write([assets = assets_, status = ended(), deed = deed_->deed(services_)](
              Ledger &ledger) { return ledger.retire(assets, status, deed); },
          success);
}

} // namespace homeward::ui
