// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/device_picker.h"

#include "core/base/paths.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int rowsShown = 5;

} // namespace

QString DevicePicker::textOf(const Device &device)
{
    QStringList words;
    if (device.product)
        words << shown(*device.product);
    else if (device.manufacturer)
        words << shown(*device.manufacturer);
    else
        words << QStringLiteral("%1:%2").arg(device.vid, 4, 16, QLatin1Char('0')).arg(device.pid, 4, 16, QLatin1Char('0'));
    if (device.serial)
        words << shown(*device.serial);
    //: Between short remarks in one line.
    return words.join(tr(" · "));
}

DevicePicker::DevicePicker(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , list_(new QListWidget)
    , hint_(new QLabel(tr("Plug the new one in now, or tick it if it is here already.")))
{
    list_->setObjectName(QStringLiteral("pluggedIn"));
    list_->setAccessibleName(tr("Devices that are plugged in"));
    list_->setTabKeyNavigation(false);
    list_->setFixedHeight(rowsShown * (fontMetrics().height() + 6) + 2 * list_->frameWidth());
    hint_->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(hint_);
    column->addWidget(list_);
    setFocusProxy(list_);
    connect(list_, &QListWidget::itemChanged, this, &DevicePicker::ticked);
    connect(&services_.devices, &DeviceService::arrived, this, &DevicePicker::arrived);
    connect(&services_.devices, &DeviceService::left, this, &DevicePicker::left);
    fill();
}

void DevicePicker::fill()
{
    for (const auto &[port, device] : services_.devices.devices())
        if (!device.isBuiltIn())
            put(device, false);
    askMatches();
}

DevicePicker::Entry *DevicePicker::atPort(const PortPath &port)
{
    const auto found = std::ranges::find_if(
        entries_, [&](const Entry &entry) { return entry.here && entry.device.port == port; });
    return found == entries_.end() ? nullptr : &*found;
}

QListWidgetItem *DevicePicker::itemOf(int key) const
{
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(keyRole).toInt() == key)
            return list_->item(row);
    return nullptr;
}

bool DevicePicker::isChosen(int key) const
{
    return std::ranges::find(order_, key) != order_.end();
}

void DevicePicker::put(const Device &device, bool tick)
{
    if (Entry *known = atPort(device.port)) {
        known->device = device; // it has been read more fully
        return;
    }
    entries_.push_back({nextKey_++, device, true});
    auto *item = new QListWidgetItem(textOf(device));
    item->setData(keyRole, entries_.back().key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    list_->addItem(item);
    if (tick) {
        item->setCheckState(Qt::Checked);
        list_->setCurrentItem(item);
    }
}

void DevicePicker::arrived(const std::vector<Device> &devices)
{
    for (const Device &device : devices)
        if (!device.isBuiltIn())
            put(device, watching_);
    askMatches();
    Q_EMIT changed();
}

void DevicePicker::left(const PortPath &port)
{
    Entry *entry = atPort(port);
    if (!entry)
        return;
    if (isChosen(entry->key)) {
        entry->here = false; // what it is, is known; the port is free for the next one
        return;
    }
    delete itemOf(entry->key);
    std::erase_if(entries_, [key = entry->key](const Entry &one) { return one.key == key; });
}

void DevicePicker::ticked(QListWidgetItem *item)
{
    const int key = item->data(keyRole).toInt();
    const bool on = item->checkState() == Qt::Checked;
    if (key == 0 || on == isChosen(key))
        return;
    if (on)
        order_.push_back(key);
    else
        std::erase(order_, key);
    Q_EMIT changed();
}

std::vector<Device> DevicePicker::chosen() const
{
    std::vector<Device> devices;
    for (const int key : order_) {
        const auto found = std::ranges::find(entries_, key, &Entry::key);
        if (found != entries_.end())
            devices.push_back(found->device);
    }
    return devices;
}

/// Whether the ledger knows them: one that it does not know is registered when the deed is done.
void DevicePicker::askMatches()
{
    std::vector<Device> devices;
    std::vector<int> keys;
    for (const Entry &entry : entries_) {
        devices.push_back(entry.device);
        keys.push_back(entry.key);
    }
    const auto &host = services_.devices.host();
    query_.ask([devices, workstation = host && !host->name.empty() ? host->name : hostName()](
                   Ledger &ledger) { return ledger.match(devices, workstation); },
               [this, devices, keys](const Result<std::vector<Match>> &matches) {
                   if (!matches)
                       return;
                   const QSignalBlocker quiet(list_);
                   for (std::size_t i = 0; i < devices.size(); ++i)
                       if (QListWidgetItem *item = itemOf(keys[i]))
                           //: A device: %1 is what it is, %2 whether the ledger knows it.
                           item->setText(tr("%1 – %2").arg(textOf(devices[i]), wordFor((*matches)[i])));
               });
}

} // namespace homeward::ui
