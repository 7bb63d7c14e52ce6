// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/settings.h"

#include <QFile>
#include <QStandardPaths>
#include <pwd.h>
#include <unistd.h>

namespace homeward::ui {

namespace {

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/homeward/homeward.ini");
}

QString accountName()
{
    // The full name where the account has one, else its short name.
    const passwd *account = ::getpwuid(::getuid());
    if (!account)
        return {};
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
}

QString layoutKey(const QString &name)
{
    return QStringLiteral("layout/") + name;
}

QString viewKey(const QString &name)
{
    return QStringLiteral("view/") + name;
}

} // namespace

Settings::Settings()
    : Settings(userFile())
{
}

Settings::Settings(const QString &file)
    : store_(file, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return store_.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &tag)
{
    store_.setValue(QStringLiteral("language"), tag);
}

QString Settings::operatorName() const
{
    const QString name = store_.value(QStringLiteral("operator")).toString();
    return name.isEmpty() ? accountName() : name;
}

void Settings::setOperatorName(const QString &name)
{
    store_.setValue(QStringLiteral("operator"), name);
}

std::filesystem::path Settings::ledger() const
{
    return QFile::encodeName(store_.value(QStringLiteral("ledger")).toString()).toStdString();
}

void Settings::setLedger(const std::filesystem::path &path)
{
    store_.setValue(QStringLiteral("ledger"), QFile::decodeName(path.c_str()));
}

QByteArray Settings::layout(const QString &name) const
{
    return store_.value(layoutKey(name)).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    store_.setValue(layoutKey(name), state);
}

bool Settings::flag(const QString &name, bool otherwise) const
{
    return store_.value(viewKey(name), otherwise).toBool();
}

void Settings::setFlag(const QString &name, bool value)
{
    store_.setValue(viewKey(name), value);
}

QString Settings::text(const QString &name) const
{
    return store_.value(viewKey(name)).toString();
}

void Settings::setText(const QString &name, const QString &value)
{
    store_.setValue(viewKey(name), value);
}

} // namespace homeward::ui
