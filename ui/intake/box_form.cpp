// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/box_form.h"

#include "ui/bridge/text.h"
#include "ui/decide/brand_completer.h"
#include "ui/decide/decide_dialog.h"
#include "ui/intake/box_code.h"
#include "ui/intake/scan_edit.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace homeward::ui {

BoxForm::BoxForm(QWidget *parent)
    : QWidget(parent)
    , scan_(new ScanEdit)
    , note_(new QLabel)
    , brand_(new ScanEdit)
    , model_(new ScanEdit)
    , category_(new QComboBox)
    , imei1_(new ScanEdit)
    , imei2_(new ScanEdit)
    , serial_(new ScanEdit)
    , assetNumber_(new ScanEdit)
    , register_(new QPushButton)
{
    scan_->setObjectName(QStringLiteral("scan"));
    note_->setObjectName(QStringLiteral("scanNote"));
    brand_->setObjectName(QStringLiteral("boxBrand"));
    model_->setObjectName(QStringLiteral("boxModel"));
    category_->setObjectName(QStringLiteral("boxCategory"));
    imei1_->setObjectName(QStringLiteral("imei1"));
    imei2_->setObjectName(QStringLiteral("imei2"));
    serial_->setObjectName(QStringLiteral("boxSerial"));
    assetNumber_->setObjectName(QStringLiteral("boxAssetNumber"));
    register_->setObjectName(QStringLiteral("registerBox"));
    build();
    retranslate();
    check();
}

void BoxForm::build()
{
    const std::array<QWidget *, 8> fields{scan_,  brand_, model_,  category_,
                                          imei1_, imei2_, serial_, assetNumber_};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        captions_[i] = new QLabel;
        captions_[i]->setBuddy(fields[i]);
    }
    note_->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(captions_[0], 0, 0);
    grid->addWidget(scan_, 0, 1, 1, 3);
    grid->addWidget(note_, 1, 1, 1, 3);
    // Two columns: what stays from box to box at the left, the codes of this box at the right.
    const std::array<std::array<int, 2>, 8> places{
        {{0, 0}, {2, 0}, {3, 0}, {4, 0}, {2, 2}, {3, 2}, {4, 2}, {5, 2}}};
    for (std::size_t i = 1; i < fields.size(); ++i) {
        grid->addWidget(captions_[i], places[i][0], places[i][1]);
        grid->addWidget(fields[i], places[i][0], places[i][1] + 1);
    }
    grid->addWidget(register_, 5, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const std::array<QWidget *, 9> order{scan_,  brand_,  model_,       category_, imei1_,
                                         imei2_, serial_, assetNumber_, register_};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    register_->setAutoDefault(false);
    register_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(register_, &QPushButton::clicked, this, &BoxForm::submit);
    connect(scan_, &ScanEdit::submitted, this, &BoxForm::takeScan);
    for (ScanEdit *field : {brand_, model_, imei1_, imei2_, serial_, assetNumber_}) {
        connect(field, &ScanEdit::submitted, this, [this] { focusNextChild(); });
        connect(field, &ScanEdit::textChanged, this, &BoxForm::check);
    }
}

void BoxForm::setCatalogue(const Catalogue &catalogue)
{
    brand_->setCompleter(new BrandCompleter(catalogue, brand_));
}

void BoxForm::focusScan()
{
    scan_->setFocus();
    scan_->selectAll();
}

void BoxForm::clearCodes()
{
    for (ScanEdit *field : {scan_, imei1_, imei2_, serial_, assetNumber_})
        field->clear();
    note_->setText(tr("Scan the codes of a box here one after another: IMEI, serial number."));
}

void BoxForm::takeScan()
{
    const BoxCode code = readBoxCode(scan_->text());
    const auto into = [&](ScanEdit *field, const QString &said) {
        field->setText(code.value);
        note_->setText(said);
        scan_->clear();
    };
    switch (code.kind) {
    case BoxCode::Kind::Empty:
        Q_EMIT emptySubmitted();
        return;
    case BoxCode::Kind::BrokenImei:
        note_->setText(
            tr("%1 has the form of an IMEI, but its check digit is wrong. Scan it again.").arg(code.value));
        scan_->selectAll();
        Q_EMIT attention();
        return;
    case BoxCode::Kind::Imei:
        if (code.value == imei1_->text() || imei1_->text().isEmpty())
            into(imei1_, tr("IMEI %1").arg(code.value));
        else
            into(imei2_, tr("Second IMEI %1").arg(code.value));
        return;
    case BoxCode::Kind::Serial:
        into(serial_, tr("Serial number %1").arg(code.value));
        return;
    }
}

bool BoxForm::imeiIsWrong(const ScanEdit &field) const
{
    const std::string text = toCore(field.text());
    return !text.empty() && !isImei(text);
}

void BoxForm::check()
{
    const bool named = !brand_->text().trimmed().isEmpty() || !model_->text().trimmed().isEmpty();
    const bool wrong = imeiIsWrong(*imei1_) || imeiIsWrong(*imei2_);
    if (wrong)
        note_->setText(
            tr("An IMEI has 15 digits, of which the last one checks the others; this one does not fit."));
    register_->setEnabled(named && !wrong);
    register_->setToolTip(register_->isEnabled() ? QString() : tr("Type the brand or the model first."));
}

void BoxForm::submit()
{
    Registration registration;
    registration.brand = toCore(brand_->text());
    registration.model = toCore(model_->text());
    registration.category = static_cast<Category>(category_->currentData().toInt());
    QStringList imeis{imei1_->text().trimmed(), imei2_->text().trimmed()};
    imeis.removeAll(QString());
    imeis.removeDuplicates();
    registration.fields.imei = imeis.join(QLatin1Char(' ')).toStdString();
    registration.fields.serialPrinted = toCore(serial_->text());
    registration.fields.assetNumber = toCore(assetNumber_->text());
    registration.weak = Registration::Weak::New;
    const QString title =
        QStringList{brand_->text().trimmed(), model_->text().trimmed()}.join(QLatin1Char(' ')).trimmed();
    Q_EMIT registerWanted(registration, title);
    clearCodes();
    focusScan();
}

void BoxForm::retranslate()
{
    const std::array words{tr("&Scan:"),   tr("&Brand:"),  tr("&Model:"),         tr("Ca&tegory:"),
                           tr("IMEI &1:"), tr("IMEI &2:"), tr("Serial n&umber:"), tr("F&ixed-asset number:")};
    for (std::size_t i = 0; i < words.size(); ++i)
        captions_[i]->setText(words[i]);
    const int chosen = std::max(category_->currentIndex(), 0);
    category_->clear();
    fillCategories(*category_, tr("As the sort finds it"));
    category_->setCurrentIndex(chosen);
    register_->setText(tr("Register Bo&x"));
    note_->setText(tr("Scan the codes of a box here one after another: IMEI, serial number."));
}

void BoxForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
