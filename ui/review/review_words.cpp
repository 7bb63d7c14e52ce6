// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_words.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace homeward::ui {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

QString wordFor(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Undetermined:
        return ReviewWords::tr("Undetermined");
    case ReviewReason::Contradiction:
        return ReviewWords::tr("Contradictory");
    case ReviewReason::LowConfidence:
        break;
    }
    return ReviewWords::tr("Uncertain");
}

QString iconFor(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Undetermined:
        return iconFor(Origin::Undetermined);
    case ReviewReason::Contradiction:
        return QStringLiteral("warning");
    case ReviewReason::LowConfidence:
        break;
    }
    return QStringLiteral("problem");
}

QString brandText(const Attribution &found)
{
    if (!found.decided())
        return {};
    if (found.ownerCountry.empty())
        //: %1 is a brand, %2 the code of its country.
        return ReviewWords::tr("%1 (%2)").arg(fromCore(found.brand), fromCore(found.brandCountry));
    //: %1 is a brand, %2 the code of its country, %3 its owner, %4 the code of the owner's country.
    return ReviewWords::tr("%1 (%2), owner %3 (%4)")
        .arg(fromCore(found.brand), fromCore(found.brandCountry), fromCore(found.owner), fromCore(found.ownerCountry));
}

QString brandsNow(const ReviewGroup &group)
{
    QStringList brands;
    for (const ReviewMember &member : group.members)
        if (const QString text = brandText(member.now); !text.isEmpty() && !brands.contains(text))
            brands << text;
    return brands.join(ReviewWords::tr("; "));
}

} // namespace homeward::ui
