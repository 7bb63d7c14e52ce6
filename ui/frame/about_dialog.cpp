// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/about_dialog.h"

#include "core/base/sha256.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace homeward::ui {

AboutDialog::AboutDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Homeward"));
    auto *heading = new QLabel(tr("Homeward %1").arg(QCoreApplication::applicationVersion()));
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    heading->setFont(font);
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    auto *words =
        new QLabel(tr("Tells domestic brands from foreign ones, keeps the inventory, and proves it. "
                      "Works without a network and sends nothing anywhere."));
    words->setWordWrap(true);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                                  "It comes without any warranty."));
    licence->setWordWrap(true);

    auto *form = new QFormLayout;
    const auto add = [form](const QString &name, const QString &value) {
        auto *label = new QLabel(value);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(name);
        label->setWordWrap(true);
        form->addRow(name, label);
    };
    const LedgerInfo &info = services.ledger.info();
    if (services.ledger.isOpen()) {
        add(tr("Ledger:"), QFile::decodeName(info.path.c_str()));
        add(tr("Replica:"), fromCore(info.replica.toText()));
        add(tr("Brand catalogue:"), fromCore(info.catalogueVersion));
        // Broken in two, so that the dialog stays narrow and the value can be compared by eye.
        const QString digest = fromCore(toHex(info.catalogue));
        add(tr("Catalogue SHA-256:"), digest.left(32) + QLatin1Char('\n') + digest.mid(32));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->addWidget(heading);
    text->addWidget(words);
    text->addWidget(licence);
    head->addLayout(text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(head);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(characterWidth(fontMetrics()) * 72);
}

} // namespace homeward::ui
