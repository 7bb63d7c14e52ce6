// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace homeward::ui {

LanguageSwitch::~LanguageSwitch()
{
    clear();
}

QStringList LanguageSwitch::tags()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN")};
}

QString LanguageSwitch::nameOf(const QString &tag)
{
    return tag == QLatin1String("zh_CN") ? QStringLiteral("简体中文") : QStringLiteral("English");
}

QString LanguageSwitch::nearest(const QString &tag)
{
    const QString wanted = tag.isEmpty() ? QLocale::system().uiLanguages().value(0) : tag;
    return wanted.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? QStringLiteral("zh_CN")
                                                                       : QStringLiteral("en");
}

void LanguageSwitch::use(const QString &tag)
{
    const QString next = nearest(tag);
    if (next == current_)
        return;
    clear();
    current_ = next;
    // English keeps the desktop's way with dates and numbers where that is English too.
    const QLocale desktop = QLocale::system();
    const bool same = nearest(desktop.name()) == next && desktop.language() != QLocale::C;
    QLocale::setDefault(same ? desktop : QLocale(next));
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    };
    // Qt's own words first: the one installed last is asked first.
    if (next != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + next, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("homeward_") + next, QStringLiteral(":/i18n"));
}

void LanguageSwitch::clear()
{
    for (const auto &translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
    translators_.clear();
}

} // namespace homeward::ui
