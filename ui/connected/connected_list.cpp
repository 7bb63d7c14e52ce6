// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/connected_list.h"

#include "core/base/paths.h"

#include <algorithm>

namespace homeward::ui {

namespace {

/// One row's question to the ledger, by value.
struct Asked {
    QString key;
    Subject subject;
    std::optional<Device> device;
    std::string serial;
};

/// A workstation or a monitor: known by its serial, else new or weak.
Match matchBySerial(Ledger &ledger, const std::string &serial)
{
    Match match;
    if (serial.empty()) {
        match.kind = MatchKind::Weak;
        return match;
    }
    const auto found = ledger.find(serial);
    if (!found) {
        match.kind = found.error().code == ErrorCode::Conflict ? MatchKind::SerialSeenTwice : MatchKind::New;
        return match;
    }
    match.asset = *found;
    match.kind = MatchKind::Known;
    const std::array ids{*found};
    const auto rows = ledger.rows(ids);
    if (rows && !rows->empty())
        match.tag = rows->front().at(Column::Tag);
    return match;
}

Result<std::map<QString, Finding>> findAll(Ledger &ledger, const std::vector<Asked> &asked,
                                           const std::string &workstation)
{
    std::vector<Device> devices;
    for (const Asked &one : asked)
        if (one.device)
            devices.push_back(*one.device);
    const auto matches = ledger.match(devices, workstation);
    if (!matches)
        return fail(matches);
    std::map<QString, Finding> findings;
    std::size_t nextMatch = 0;
    for (const Asked &one : asked) {
        Finding finding;
        auto attribution = ledger.attribute(one.subject);
        if (!attribution)
            return fail(attribution);
        finding.attribution = std::move(*attribution);
        finding.origin = originOf(finding.attribution.brandCountry, finding.attribution.ownerCountry,
                                  ledger.settings().home);
        if (one.device)
            finding.mode = ledger.sorter().modeOf(one.subject);
        finding.match = one.device ? (*matches)[nextMatch++] : matchBySerial(ledger, one.serial);
        findings.emplace(one.key, std::move(finding));
    }
    return findings;
}

} // namespace

ConnectedList::ConnectedList(const Services &services, QObject *parent)
    : QObject(parent)
    , services_(services)
    , query_(services.ledger, this)
{
    connect(&services_.devices, &DeviceService::arrived, this, &ConnectedList::addDevices);
    connect(&services_.devices, &DeviceService::left, this, [this](const PortPath &port) {
        const QString key = keyOf(port);
        std::erase(unannounced_, key);
        model_.remove(key);
        Q_EMIT left(key);
        ask(); // a serial that was seen twice may be alone now
    });
    connect(&services_.devices, &DeviceService::listed, this, [this] { initial_ = false; });
    connect(&services_.devices, &DeviceService::hostRead, this, &ConnectedList::addHost);
    connect(&services_.ledger, &LedgerService::opened, this, &ConnectedList::ask);
    connect(&services_.ledger, &LedgerService::changed, this, &ConnectedList::ask);
    if (services_.devices.host())
        addHost();
    std::vector<Device> here;
    for (const auto &[port, device] : services_.devices.devices())
        here.push_back(device);
    if (!here.empty())
        addDevices(here);
    initial_ = !services_.devices.isListed();
}

std::string ConnectedList::workstation() const
{
    const auto &host = services_.devices.host();
    return host && !host->name.empty() ? host->name : hostName();
}

void ConnectedList::addDevices(const std::vector<Device> &devices)
{
    std::vector<ConnectedRow> rows;
    for (const Device &device : devices) {
        ConnectedRow row;
        row.thing = device;
        row.fresh = !initial_ && !row.isBuiltIn();
        if (row.fresh && model_.rowOf(row.key()) < 0)
            unannounced_.push_back(row.key());
        rows.push_back(std::move(row));
    }
    model_.put(std::move(rows));
    ask();
}

void ConnectedList::addHost()
{
    const Host &host = *services_.devices.host();
    std::vector<ConnectedRow> rows;
    rows.push_back({host, {}, false});
    for (const Display &display : host.displays)
        rows.push_back({display, {}, false});
    model_.put(std::move(rows));
    ask();
}

void ConnectedList::ask()
{
    if (!services_.ledger.isOpen())
        return;
    std::vector<Asked> asked;
    for (const ConnectedRow &row : model_.rows()) {
        Asked one{row.key(), row.subject(), {}, row.serial()};
        if (row.device())
            one.device = *row.device();
        asked.push_back(std::move(one));
    }
    query_.ask([asked = std::move(asked),
                name = workstation()](Ledger &ledger) { return findAll(ledger, asked, name); },
               [this](const Result<std::map<QString, Finding>> &findings) {
                   if (findings)
                       take(*findings);
               });
}

void ConnectedList::take(const std::map<QString, Finding> &findings)
{
    model_.setFindings(findings);
    std::vector<QString> news;
    std::erase_if(unannounced_, [&](const QString &key) {
        if (!findings.contains(key))
            return false;
        news.push_back(key);
        return true;
    });
    Q_EMIT sorted();
    for (const QString &key : news)
        Q_EMIT arrived(key);
}

} // namespace homeward::ui
