// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/text.h"

#include "core/base/date.h"
#include "core/text/utf8.h"

#include <QCoreApplication>

namespace homeward::ui {

Language coreLanguage()
{
    //: The tag of the language that you translate into, such as zh_CN.
    const QString tag = QCoreApplication::translate("Language", "en");
    return languageFromTag(tag.toStdString());
}

QString sentence(const Error &error)
{
    return fromCore(say(error, coreLanguage()));
}

QString sentence(Msg id, const std::vector<std::string> &parameters)
{
    return fromCore(say(id, coreLanguage(), parameters));
}

QString shown(std::string_view bytes)
{
    const std::string visible = toVisible(bytes);
    return QString::fromUtf8(visible.data(), static_cast<qsizetype>(visible.size()));
}

QString fromCore(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toCore(const QString &text)
{
    return text.trimmed().toStdString();
}

QString dayText(Day day)
{
    return fromCore(toIso(day));
}

} // namespace homeward::ui
