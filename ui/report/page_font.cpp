// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_font.h"

#include "core/text/messages_exchange.h"

#include <QFontDatabase>
#include <QRawFont>

namespace homeward::ui {

namespace {

const QString family = QStringLiteral("Noto Sans CJK SC");
constexpr int bodySize = 9;

} // namespace

Result<QFont> pageFont()
{
    if (!QFontDatabase::hasFamily(family))
        return Error(ErrorCode::NotFound, ExchangeMsg::ReportFontMissing, {family.toStdString()});
    QFont font(family, bodySize);
    // Shaping takes other glyphs for some digits, and Qt gives those no characters in the file: they would be seen and
    // not be found.
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::PreferNoShaping));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString printable(const QString &text)
{
    static thread_local const QRawFont raw = QRawFont::fromFont(QFont(family, bodySize));
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toStdU32String()) {
        if (character == U'\n' || raw.supportsCharacter(static_cast<uint>(character)))
            shown += QString::fromUcs4(&character, 1);
        else
            shown += QStringLiteral("[U+%1]").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    }
    return shown;
}

} // namespace homeward::ui
