// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/replacing_text.h"

#include "core/store/registration.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace homeward::ui {

namespace {

struct ReplacingText {
    Q_DECLARE_TR_FUNCTIONS(ReplacingText)
};

} // namespace

QString wordFor(ReplacementStage stage)
{
    switch (stage) {
    case ReplacementStage::None:
        return {};
    case ReplacementStage::Planned:
        return ReplacingText::tr("Planned");
    case ReplacementStage::Approved:
        return ReplacingText::tr("Approved");
    case ReplacementStage::Ordered:
        return ReplacingText::tr("Ordered");
    case ReplacementStage::Delivered:
        return ReplacingText::tr("Delivered");
    case ReplacementStage::Deployed:
        return ReplacingText::tr("Deployed");
    case ReplacementStage::Reclaimed:
        return ReplacingText::tr("Reclaimed");
    case ReplacementStage::Disposed:
        return ReplacingText::tr("Disposed of");
    }
    return {};
}

QString wordFor(Disposal disposal)
{
    switch (disposal) {
    case Disposal::None:
        return {};
    case Disposal::Wiped:
        return ReplacingText::tr("Wiped");
    case Disposal::Stored:
        return ReplacingText::tr("Stored");
    case Disposal::Transferred:
        return ReplacingText::tr("Transferred");
    case Disposal::Scrapped:
        return ReplacingText::tr("Scrapped");
    case Disposal::Destroyed:
        return ReplacingText::tr("Destroyed");
    }
    return {};
}

QString iconFor(ReplacementStage stage)
{
    if (stage >= ReplacementStage::Reclaimed)
        return QStringLiteral("check");
    if (stage == ReplacementStage::Deployed)
        return QStringLiteral("replace");
    return stage >= ReplacementStage::Ordered ? QStringLiteral("update") : QStringLiteral("calendar");
}

QString placeholderText(const Placeholder &placeholder)
{
    const QString words = shown(placeholder.brand) + QLatin1Char(' ') + shown(placeholder.model);
    return words.trimmed();
}

QString moneyText(const Money &money)
{
    const QString amount = QLocale().toString(static_cast<double>(money.minor) / 100.0, 'f', 2);
    //: An amount: %1 is a number, %2 a currency's code.
    return ReplacingText::tr("%1 %2").arg(amount, fromCore(money.currency)).trimmed();
}

Result<std::optional<Money>> parseMoney(const QString &text, const std::string &currency)
{
    const std::string typed = toCore(text);
    if (typed.empty())
        return std::optional<Money>();
    AssetFields fields;
    AssetEdit edit;
    edit.set = {{Column::Price, typed}, {Column::Currency, currency}};
    if (const auto applied = applyEdit(fields, edit); !applied)
        return fail(applied);
    return fields.price;
}

} // namespace homeward::ui
