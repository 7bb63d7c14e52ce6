// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace homeward::ui {

/// The devices that are plugged in, to be ticked; while it watches, what is plugged in next ticks itself. Those that were
/// ticked first come first.
class DevicePicker final : public QWidget {
    Q_OBJECT
public:
    explicit DevicePicker(const Services &services, QWidget *parent = nullptr);

    void setWatching(bool watching) { watching_ = watching; }
    std::vector<Device> chosen() const;
    static QString textOf(const Device &device);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void arrived(const std::vector<Device> &devices);
    void left(const PortPath &port);
    struct Entry {
        int key = 0;
        Device device;
        bool here = true; ///< a chosen one may be unplugged again
    };
    void put(const Device &device, bool tick);
    Entry *atPort(const PortPath &port);
    QListWidgetItem *itemOf(int key) const;
    bool isChosen(int key) const;
    void ticked(QListWidgetItem *item);
    void askMatches();

    Services services_;
    LatestQuery query_;
    std::vector<Entry> entries_;
    std::vector<int> order_; ///< keys of those that are ticked
    int nextKey_ = 1;
    QListWidget *list_;
    QLabel *hint_;
    bool watching_ = false;
};

} // namespace homeward::ui
