// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/new_asset_dialog.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/decide/decide_dialog.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/asset_form.h"
#include "ui/inventory/edit/deed_form.h"
#include "ui/inventory/edit/field_value.h"
#include "ui/inventory/filter/word_lists.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 250;
constexpr int symbolSide = 18;

} // namespace

NewAssetDialog::NewAssetDialog(const Services &services, WordLists &words, QWidget *parent)
    : AssetDialog(services, parent)
    , attribution_(services.ledger, this)
    , brand_(new QLineEdit)
    , model_(new QLineEdit)
    , category_(new QComboBox)
    , symbol_(new QLabel)
    , found_(valueLabel())
    , form_(new AssetForm(AssetForm::Kind::Whole, words))
    , deed_(new DeedForm(tr("for example: found in the store room")))
    , andNext_(new QPushButton)
{
    setObjectName(QStringLiteral("newAssetDialog"));
    setWindowTitle(tr("Add an Asset by Hand"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, &NewAssetDialog::preview);
    build(words);
    showPreview(Attribution{});
    resize(characterWidth(fontMetrics()) * 76, fontMetrics().height() * 44);
    brand_->setFocus();
}

void NewAssetDialog::build(WordLists &words)
{
    brand_->setObjectName(QStringLiteral("brandWords"));
    model_->setObjectName(QStringLiteral("modelWords"));
    category_->setObjectName(QStringLiteral("categoryChoice"));
    found_->setObjectName(QStringLiteral("attributionPreview"));
    andNext_->setObjectName(QStringLiteral("registerAndNext"));
    brand_->setPlaceholderText(tr("as it stands on the thing or its box"));
    words.complete(brand_, Column::Brand);
    fillCategories(*category_, tr("as the words tell"));
    brand_->setAccessibleName(tr("Brand"));
    model_->setAccessibleName(tr("Model"));
    category_->setAccessibleName(tr("Category"));
    found_->setAccessibleName(tr("What the sort says"));
    symbol_->setFixedSize(symbolSide, symbolSide);
    for (QWidget *field : {static_cast<QWidget *>(brand_), static_cast<QWidget *>(model_)})
        field->installEventFilter(this);
    connect(brand_, &QLineEdit::textChanged, &settle_, qOverload<>(&QTimer::start));
    connect(model_, &QLineEdit::textChanged, &settle_, qOverload<>(&QTimer::start));

    auto *answer = new QHBoxLayout;
    answer->addWidget(symbol_, 0, Qt::AlignTop);
    answer->addWidget(found_, 1);
    auto *what = new QFormLayout;
    what->addRow(tr("&Brand:"), brand_);
    what->addRow(tr("&Model:"), model_);
    what->addRow(tr("&Category:"), category_);
    what->addRow(QString(), answer);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(what);
    column->addWidget(form_);
    column->addWidget(deed_);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    content().addWidget(area, 1);

    alignForms(*inner);
    form_->setFields(AssetFields{});
    form_->setEnterGoesOn(true);
    connect(form_, &AssetForm::finished, andNext_, [this] { andNext_->setFocus(); });
    acceptButton().setText(tr("&Register"));
    acceptButton().setAutoDefault(false);
    acceptButton().setDefault(false);
    andNext_->setText(tr("Register, and the &Next Like It"));
    andNext_->setToolTip(tr("Keeps brand, model, unit and holder; empties tag, serial, IMEI and asset number."));
    buttons().addButton(andNext_, QDialogButtonBox::ActionRole);
    connect(andNext_, &QPushButton::clicked, this, [this] {
        Registration wish;
        if (registration(wish))
            submit(std::move(wish), true);
    });
}

void NewAssetDialog::preview()
{
    const std::string brand = toCore(brand_->text());
    const std::string model = toCore(model_->text());
    if (brand.empty() && model.empty()) {
        attribution_.cancel();
        showPreview(Attribution{});
        return;
    }
    attribution_.ask(
        [brand, model](Ledger &ledger) { return ledger.attribute(subjectOfWords(brand, model)); },
        [this](const Result<Attribution> &attribution) { showPreview(attribution); });
}

void NewAssetDialog::showPreview(const Result<Attribution> &attribution)
{
    if (!attribution) {
        found_->setText(sentence(attribution.error()));
        symbol_->setPixmap({});
        return;
    }
    const Origin origin =
        originOf(attribution->brandCountry, attribution->ownerCountry, services_.ledger.settings().home);
    symbol_->setPixmap(symbolIcon(iconFor(origin)).pixmap(QSize(symbolSide, symbolSide), devicePixelRatioF()));
    if (!attribution->decided()) {
        found_->setText(brand_->text().trimmed().isEmpty() && model_->text().trimmed().isEmpty()
                            ? tr("The brand's origin is shown here while you type.")
                            : tr("Undetermined: the catalogue has no such brand. You can decide it afterwards."));
        return;
    }
    QStringList words{wordFor(origin)};
    //: %1 is a brand, %2 its country.
    words << tr("%1, brand from %2").arg(fromCore(attribution->brand), countryName(attribution->brandCountry));
    if (!attribution->owner.empty())
        words << tr("owned by %1, %2").arg(fromCore(attribution->owner), countryName(attribution->ownerCountry));
    if (attribution->category != Category::Unknown)
        words << wordFor(attribution->category);
    //: Between short remarks in one line.
    found_->setText(words.join(tr(" · ")));
}

bool NewAssetDialog::registration(Registration &registration)
{
    registration.brand = toCore(brand_->text());
    registration.model = toCore(model_->text());
    registration.category = static_cast<Category>(category_->currentData().toInt());
    registration.weak = Registration::Weak::New;
    if (registration.brand.empty() && registration.model.empty()) {
        showProblem(tr("Type at least a brand or a model."));
        brand_->setFocus();
        return false;
    }
    if (const auto fits = applyEdit(registration.fields, form_->edit()); !fits) {
        refused(fits.error());
        return false;
    }
    return true;
}

void NewAssetDialog::accept()
{
    Registration wish;
    if (registration(wish))
        submit(std::move(wish), false);
}

void NewAssetDialog::submit(Registration registration, bool next)
{
    setWaiting(true);
    services_.ledger.write(
        this,
        [registration, deed = deed_->deed(services_)](Ledger &ledger) {
            return ledger.registerAll(std::span(&registration, 1), deed);
        },
        [this, registration, next](const Result<std::vector<Registered>> &registered) {
            setWaiting(false);
            if (!registered)
                refused(registered.error());
            else if (!registered->empty())
                take(registration, registered->front(), next);
        });
}

void NewAssetDialog::take(const Registration &registration, const Registered &registered, bool next)
{
    if (registered.outcome == RegisterOutcome::NeedsConfirmation) {
        askWhich(registration, registered, next);
        return;
    }
    const QString tag = fromCore(registered.tag);
    Q_EMIT said(registered.outcome == RegisterOutcome::Created ? tr("Registered as %1.").arg(tag)
                                                                : tr("%1 updated.").arg(tag));
    Q_EMIT this->registered(registered.asset);
    if (next)
        beginNext(tag);
    else
        QDialog::accept();
}

void NewAssetDialog::askWhich(const Registration &registration, const Registered &registered, bool next)
{
    DialogService::Question question;
    question.title = tr("Known Already?");
    question.text = tr("%1 has the same number already.").arg(fromCore(registered.tag));
    question.detail = tr("Is it the same thing, or another one?");
    question.choices = {tr("&It Is %1").arg(fromCore(registered.tag)), tr("&Another One"), tr("&Go Back")};
    services_.dialogs.ask(this, question, [this, registration, id = registered.asset, next](int choice) {
        Registration answered = registration;
        if (choice == 0)
            answered.sameAs = id;
        else if (choice == 1)
            answered.asNew = true;
        else
            return;
        submit(std::move(answered), next);
    });
}

void NewAssetDialog::beginNext(const QString &tag)
{
    for (const Column column : {Column::Tag, Column::SerialPrinted, Column::Imei, Column::AssetNumber})
        setFieldValue(form_->field(column), {});
    //: After one of several like things was registered; %1 is its tag.
    found_->setText(tr("%1 is registered. Now the next one.").arg(tag));
    form_->focusOn(Column::SerialPrinted);
}

void NewAssetDialog::refused(const Error &error)
{
    AssetDialog::refused(error);
    form_->showRefused(error);
}

bool NewAssetDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            focusNextChild();
            return true;
        }
    }
    return AssetDialog::eventFilter(watched, event);
}

} // namespace homeward::ui
