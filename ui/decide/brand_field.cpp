// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/brand_field.h"

#include "core/brands/origin.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/decide/brand_completer.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <vector>

namespace homeward::ui {

BrandField::BrandField(QObject *parent)
    : QObject(parent)
    , edit_(new QLineEdit)
    , note_(new QLabel)
    , country_(new QComboBox)
{
    edit_->setObjectName(QStringLiteral("brand"));
    note_->setObjectName(QStringLiteral("brandNote"));
    country_->setObjectName(QStringLiteral("country"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    country_->setEditable(true);
    country_->setInsertPolicy(QComboBox::NoInsert);
    country_->setMaxVisibleItems(16);
    country_->setEnabled(false);
    retranslate();
    connect(edit_, &QLineEdit::textChanged, this, &BrandField::inputChanged);
    connect(country_, &QComboBox::currentTextChanged, this, &BrandField::changed);
}

void BrandField::retranslate()
{
    edit_->setPlaceholderText(tr("Huawei, 华为, Lenovo…"));
    const std::string code = countryCode();
    const QSignalBlocker quiet(country_);
    country_->clear();
    for (const QString &one : countryCodes())
        country_->addItem(countryName(one.toStdString()), one);
    country_->setCurrentIndex(country_->findData(QString::fromStdString(code)));
    showNote();
}

void BrandField::use(const Catalogue &catalogue, std::span<const Decision> earlier)
{
    std::map<std::string, std::string> lacking;
    for (const Decision &decision : earlier)
        if (!decision.country.empty() && !catalogue.brand(decision.brand))
            lacking[decision.brand] = decision.country;
    // A completion under way is not to be disturbed without need.
    if (catalogue_ && catalogue_->digest() == catalogue.digest() && lacking == earlier_)
        return;
    catalogue_ = catalogue;
    earlier_ = std::move(lacking);
    std::vector<std::string> names;
    for (const auto &[brand, country] : earlier_)
        names.push_back(brand);
    delete edit_->completer();
    edit_->setCompleter(new BrandCompleter(catalogue, names, edit_));
    inputChanged();
}

void BrandField::clear()
{
    country_->setCurrentIndex(-1);
    country_->clearEditText();
    edit_->clear();
}

std::optional<Catalogue::Brand> BrandField::inCatalogue() const
{
    const std::string typed = toCore(edit_->text());
    return catalogue_ && !typed.empty() ? catalogue_->findBrand(typed) : std::nullopt;
}

void BrandField::inputChanged()
{
    const std::string typed = toCore(edit_->text());
    const auto brand = inCatalogue();
    country_->setEnabled(catalogue_ && !typed.empty() && !brand);
    if (const auto known = earlier_.find(typed); known != earlier_.end() && !brand) {
        const QSignalBlocker quiet(country_);
        country_->setCurrentIndex(country_->findData(QString::fromStdString(known->second)));
    }
    showNote();
    Q_EMIT changed();
}

void BrandField::showNote()
{
    const std::string typed = toCore(edit_->text());
    const auto brand = inCatalogue();
    if (!catalogue_ || typed.empty()) {
        note_->setText(tr("Type a name, Latin or Chinese, and choose from the catalogue."));
    } else if (brand) {
        const bool hasOwner = !brand->owner.empty();
        //: The brand's own country and its owner's stand side by side.
        note_->setText(tr("In the catalogue: %1, brand from %2, owner %3 from %4")
                           .arg(fromCore(brand->name), countryName(brand->country),
                                fromCore(hasOwner ? brand->owner : brand->name),
                                countryName(hasOwner ? brand->ownerCountry : brand->country)));
    } else {
        note_->setText(tr("Not in the catalogue: say its country."));
    }
}

std::string BrandField::countryCode() const
{
    const int at = country_->findText(country_->currentText(), Qt::MatchFixedString);
    const QString code = at >= 0 ? country_->itemData(at).toString() : country_->currentText().trimmed().toUpper();
    return code.toStdString();
}

std::optional<BrandField::Named> BrandField::named() const
{
    Named named;
    named.brand = toCore(edit_->text());
    if (named.brand.empty())
        return std::nullopt;
    if (const auto brand = inCatalogue()) {
        named.brand = brand->name;
        return named;
    }
    named.country = countryCode();
    return isCountryCode(named.country) ? std::optional(named) : std::nullopt;
}

QString BrandField::missing() const
{
    if (toCore(edit_->text()).empty())
        return tr("Name the brand to see what would change.");
    return tr("Say the brand's country: choose it, or type its two-letter code.");
}

} // namespace homeward::ui
