// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/connected/device_model.h"

#include <QObject>

namespace homeward::ui {

/// Keeps the model of what is here: follows the bus, and asks the sort and the ledger about it after every
/// change of either.
class ConnectedList final : public QObject {
    Q_OBJECT
public:
    explicit ConnectedList(const Services &services, QObject *parent = nullptr);

    DeviceModel &model() { return model_; }
    const DeviceModel &model() const { return model_; }
    /// The name under which sightings of this workstation are kept.
    std::string workstation() const;

Q_SIGNALS:
    /// The row has its finding; of several at once, one signal each.
    void arrived(const QString &key);
    /// Findings may have changed.
    void sorted();
    void left(const QString &key);

private:
    void addDevices(const std::vector<Device> &devices);
    void addHost();
    void ask();
    void take(const std::map<QString, Finding> &findings);

    Services services_;
    LatestQuery query_;
    DeviceModel model_;
    std::vector<QString> unannounced_; ///< arrived, but without a finding yet
    bool initial_ = true; ///< what was plugged in before the window opened is no news
};

} // namespace homeward::ui
