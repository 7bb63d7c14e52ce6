// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/ledger_form.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

/// ISO 4217; empty for a country that Qt does not know.
std::string currencyOf(const std::string &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(fromCore(country));
    if (territory == QLocale::AnyTerritory)
        return {};
    const QLocale locale(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return toCore(locale.currencySymbol(QLocale::CurrencyIsoCode));
}

} // namespace

LedgerForm::LedgerForm(QWidget *parent)
    : QWidget(parent)
    , department_(new QLineEdit)
    , home_(new QLineEdit)
    , homeNote_(new QLabel)
    , country_(new QComboBox)
    , basis_(new QButtonGroup(this))
    , byBrand_(new QRadioButton)
    , byOwner_(new QRadioButton)
    , zone_(new QComboBox)
{
    department_->setObjectName(QStringLiteral("department"));
    home_->setObjectName(QStringLiteral("home"));
    homeNote_->setObjectName(QStringLiteral("homeNote"));
    country_->setObjectName(QStringLiteral("addCountry"));
    byBrand_->setObjectName(QStringLiteral("basisBrand"));
    byOwner_->setObjectName(QStringLiteral("basisOwner"));
    zone_->setObjectName(QStringLiteral("zone"));
    build();
    retranslate();
}

void LedgerForm::build()
{
    homeNote_->setWordWrap(true);
    zone_->setEditable(true);
    zone_->setMaxVisibleItems(16);
    zone_->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zone_->addItem(QString::fromLatin1(id));
    zone_->completer()->setFilterMode(Qt::MatchContains);
    zone_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    country_->setMaxVisibleItems(16);
    basis_->addButton(byBrand_, static_cast<int>(Basis::Brand));
    basis_->addButton(byOwner_, static_cast<int>(Basis::Owner));
    byBrand_->setChecked(true);

    auto *home = new QVBoxLayout;
    home->setSpacing(4);
    auto *homeRow = new QHBoxLayout;
    homeRow->addWidget(home_, 1);
    homeRow->addWidget(country_);
    home->addLayout(homeRow);
    home->addWidget(homeNote_);
    auto *basis = new QVBoxLayout;
    basis->setSpacing(4);
    basis->addWidget(byBrand_);
    basis->addWidget(byOwner_);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLabel *&caption : captions_)
        caption = new QLabel;
    captions_[0]->setBuddy(department_);
    captions_[1]->setBuddy(home_);
    captions_[3]->setBuddy(zone_);
    form->addRow(captions_[0], department_);
    form->addRow(captions_[1], home);
    form->addRow(captions_[2], basis);
    form->addRow(captions_[3], zone_);

    connect(department_, &QLineEdit::textChanged, this, &LedgerForm::changed);
    connect(home_, &QLineEdit::textChanged, this, [this] {
        showHome();
        Q_EMIT changed();
    });
    connect(country_, &QComboBox::activated, this, &LedgerForm::addCountry);
    connect(zone_, &QComboBox::currentTextChanged, this, &LedgerForm::changed);
}

void LedgerForm::addCountry(int index)
{
    const QString code = country_->itemData(index).toString();
    country_->setCurrentIndex(0);
    QStringList codes = home_->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &one : codes)
        one = one.trimmed();
    if (code.isEmpty() || codes.contains(code, Qt::CaseInsensitive))
        return;
    codes << code;
    home_->setText(codes.join(QLatin1Char(',')));
}

void LedgerForm::showHome()
{
    const auto countries = parseCountries(toCore(home_->text().toUpper()));
    if (!countries || countries->empty()) {
        homeNote_->setText(tr("Two-letter codes, separated by commas, such as CN or CN,HK,MO."));
        return;
    }
    QStringList names;
    for (const std::string &code : *countries)
        names << countryName(code);
    homeNote_->setText(names.join(tr(", ")));
}

void LedgerForm::setSettings(const LedgerSettings &settings)
{
    settings_ = settings;
    department_->setText(fromCore(settings.department));
    QStringList codes;
    for (const std::string &code : settings.home.countries)
        codes << fromCore(code);
    home_->setText(codes.join(QLatin1Char(',')));
    (settings.home.basis == Basis::Owner ? byOwner_ : byBrand_)->setChecked(true);
    zone_->setCurrentText(fromCore(settings.timeZone));
    showHome();
}

LedgerSettings LedgerForm::settings() const
{
    LedgerSettings settings = settings_;
    settings.department = toCore(department_->text());
    settings.home.countries =
        parseCountries(toCore(home_->text().toUpper())).value_or(std::vector<std::string>());
    settings.home.basis = static_cast<Basis>(basis_->checkedId());
    settings.timeZone = toCore(zone_->currentText());
    if (settings.currency.empty() && !settings.home.countries.empty())
        settings.currency = currencyOf(settings.home.countries.front());
    return settings;
}

QString LedgerForm::fault() const
{
    if (settings().home.countries.empty())
        return tr("Say which countries are home.");
    const auto zone = TimeZone::find(toCore(zone_->currentText()));
    return zone ? QString() : sentence(zone.error());
}

void LedgerForm::retranslate()
{
    const std::array words{tr("&Department:"), tr("&Home countries:"), tr("Judged by:"), tr("&Time zone:")};
    for (std::size_t i = 0; i < words.size(); ++i)
        captions_[i]->setText(words[i]);
    byBrand_->setText(tr("the country of the &brand"));
    byOwner_->setText(tr("the country of the company that &owns the brand"));
    country_->clear();
    country_->addItem(tr("Add a country…"), QString());
    for (const QString &code : countryCodes())
        country_->addItem(countryName(code.toStdString()), code);
    country_->setAccessibleName(tr("Add a country"));
    showHome();
    Q_EMIT captionsChanged();
}

void LedgerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
