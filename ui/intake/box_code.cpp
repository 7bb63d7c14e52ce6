// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/box_code.h"

#include "core/inventory/identity.h"

#include <QRegularExpression>

namespace homeward::ui {

namespace {

constexpr qsizetype imeiDigits = 15;

} // namespace

BoxCode readBoxCode(const QString &scanned)
{
    static const QRegularExpression imeiPrefix(QStringLiteral("^\\s*IMEI\\s*[12]?\\s*[:：/]?\\s*"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression serialPrefix(
        QStringLiteral("^\\s*(S/N|SN|Serial(\\s*(No\\.?|Number))?|序列号)\\s*[:：]\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(QStringLiteral("[\\s-]"));

    QString text = scanned.trimmed();
    if (text.isEmpty())
        return {};
    const bool saysImei = text.contains(imeiPrefix);
    QString digits = QString(text).remove(imeiPrefix).remove(separators);
    const bool onlyDigits =
        std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (onlyDigits && (digits.size() == imeiDigits || saysImei))
        return {isImei(digits.toStdString()) ? BoxCode::Kind::Imei : BoxCode::Kind::BrokenImei, digits};
    return {BoxCode::Kind::Serial, text.remove(serialPrefix).trimmed()};
}

} // namespace homeward::ui
