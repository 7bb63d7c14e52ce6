// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/recommend_dialog.h"

#include "core/store/replacements.h"
#include "core/text/messages_directives.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/decide/brand_completer.h"
#include "ui/replacing/replacing_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace homeward::ui {

RecommendDialog::RecommendDialog(const Services &services, const Recommendation &start, QWidget *parent)
    : DeedDialog(services, parent)
    , category_(new QComboBox)
    , oldModel_(nullptr)
    , brand_(nullptr)
    , model_(nullptr)
    , price_(nullptr)
    , budget_(nullptr)
{
    setObjectName(QStringLiteral("recommendDialog"));
    setWindowTitle(tr("Recommend a Replacement"));
    setLead(tr("Plans that do not say what is to be bought take this. It must itself be allowed by the directives."));
    for (int value = static_cast<int>(Category::Smartphone); value <= static_cast<int>(Category::Other); ++value)
        category_->addItem(wordFor(static_cast<Category>(value)), value);
    category_->setCurrentIndex(qMax(category_->findData(static_cast<int>(start.category)), 0));
    form().add(tr("In place of the &category:"), category_, "category");
    oldModel_ = addText(tr("Only of the &model:"), "oldModel", tr("any; or words of the old model's name"));
    brand_ = addText(tr("&Brand:"), "newBrand");
    model_ = addText(tr("M&odel:"), "newModel");
    const QString currency = fromCore(services_.ledger.settings().currency);
    //: %1 is a currency's code.
    price_ = addText(tr("Pr&ice of each:"), "price", currency.isEmpty() ? QString() : tr("in %1").arg(currency));
    budget_ = addText(tr("B&udget code:"), "budget");
    oldModel_->setText(fromCore(start.oldModel));
    brand_->setText(fromCore(start.successor.brand));
    model_->setText(fromCore(start.successor.model));
    budget_->setText(fromCore(start.budgetCode));
    if (start.price)
        price_->setText(QString::asprintf("%lld.%02lld", static_cast<long long>(start.price->minor / 100),
                                          static_cast<long long>(start.price->minor % 100)));
    acceptButton().setText(tr("&Recommend"));
    services_.ledger.read(
        this, [](Ledger &ledger) -> Result<Catalogue> { return ledger.sorter().catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            if (catalogue)
                brand_->setCompleter(new BrandCompleter(*catalogue, brand_));
        });
    sizeToFields(76);
}

void RecommendDialog::accept()
{
    beginTry();
    Recommendation wanted;
    wanted.category = static_cast<Category>(category_->currentData().toInt());
    wanted.oldModel = toCore(oldModel_->text());
    wanted.successor = {toCore(brand_->text()), toCore(model_->text()), wanted.category};
    wanted.budgetCode = toCore(budget_->text());
    const auto price = parseMoney(price_->text(), services_.ledger.settings().currency);
    if (!price) {
        form().note(QStringLiteral("price"), sentence(price.error()));
        return;
    }
    wanted.price = *price;
    const auto with = deed();
    if (!with)
        return;
    write([wanted, deed = *with](Ledger &ledger) { return Replacements(ledger).recommend(wanted, deed); },
          //: %1 is a brand and model.
          tr("Recommended: %1.").arg(placeholderText(wanted.successor)));
}

QString RecommendDialog::fieldOf(const Error &error) const
{
    if (error.message == DirectivesMsg::FieldMissing)
        return !error.parameters.empty() && error.parameters.front() == "category" ? QStringLiteral("category")
                                                                                   : QStringLiteral("newModel");
    if (error.code == ErrorCode::InvalidInput)
        return QStringLiteral("newModel");
    return {};
}

} // namespace homeward::ui
