// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/connected_row.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

struct ConnectedText {
    Q_DECLARE_TR_FUNCTIONS(ConnectedText)
};

} // namespace

QString keyOf(const PortPath &port)
{
    return fromCore(port.toText());
}

QString ConnectedRow::key() const
{
    if (device())
        return keyOf(device()->port);
    return host() ? QStringLiteral("host") : QStringLiteral("display:") + shown(display()->connector);
}

Subject ConnectedRow::subject() const
{
    return std::visit([](const auto &value) { return subjectOf(value); }, thing);
}

bool ConnectedRow::isBuiltIn() const
{
    if (device())
        return device()->isBuiltIn();
    return display() && display()->builtIn;
}

const std::vector<Problem> &ConnectedRow::problems() const
{
    return std::visit([](const auto &value) -> const std::vector<Problem> & { return value.problems; },
                      thing);
}

std::string ConnectedRow::serial() const
{
    if (device())
        return device()->serial.value_or(std::string());
    return host() ? host()->serial : display()->serial;
}

std::string ConnectedRow::maker() const
{
    if (device())
        return device()->manufacturer.value_or(std::string());
    return host() ? host()->vendor : display()->makerCode;
}

std::string ConnectedRow::product() const
{
    if (device())
        return device()->product.value_or(std::string());
    return host() ? host()->product : display()->name;
}

QString ConnectedRow::title() const
{
    const QString words = shown(product());
    if (!words.isEmpty())
        return words;
    if (host())
        return ConnectedText::tr("This workstation");
    if (display())
        return ConnectedText::tr("Monitor at %1").arg(shown(display()->connector));
    return ConnectedText::tr("USB device %1:%2")
        .arg(device()->vid, 4, 16, QLatin1Char('0'))
        .arg(device()->pid, 4, 16, QLatin1Char('0'));
}

Registration registrationOf(const ConnectedRow &row, const AssetFields &fields,
                            const std::string &workstation)
{
    Registration registration;
    if (row.device())
        registration.device = *row.device();
    else if (row.host())
        registration.host = *row.host();
    else
        registration.display = *row.display();
    registration.fields = fields;
    registration.workstation = workstation;
    registration.serialSeenTwice = row.finding && row.finding->match.kind == MatchKind::SerialSeenTwice;
    return registration;
}

} // namespace homeward::ui
