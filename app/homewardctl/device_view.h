// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace homeward::ctl {

/// A device with everything that is known about it.
struct SeenDevice {
    Device device;
    Attribution attribution;
    Origin origin = Origin::Undetermined;
    std::optional<Match> match; ///< with a ledger
    std::string assetUuid;
};

/// Sorts and matches devices with the ledger, or by the built-in catalogue without one.
class DeviceSorter {
public:
    static Result<DeviceSorter> make(const Context &context, std::optional<Ledger> ledger);

    Result<std::vector<SeenDevice>> sort(std::vector<Device> devices, const std::string &workstation);
    const HomeSetting &home() const { return home_; }

private:
    DeviceSorter(std::optional<Ledger> ledger, std::optional<Sorter> sorter, HomeSetting home);
    Result<Attribution> attribute(const Subject &subject);
    Result<void> matchAll(std::vector<SeenDevice> &seen, const std::string &workstation);

    std::optional<Ledger> ledger_;
    std::optional<Sorter> sorter_;
    HomeSetting home_;
};

/// The object that cli.md describes for `scan --format json`.
nlohmann::ordered_json toJson(const SeenDevice &seen, Language language);
/// The sort's answer alone: brand ... contradiction.
void addAttribution(nlohmann::ordered_json &object, const Attribution &attribution, Origin origin,
                    Language language);

std::vector<OutputColumn> deviceColumns(bool withLedger);

/// "12d1:107e HUAWEI P20 Pro", for messages.
std::string shortName(const Device &device);

/// What is shown without --all: neither root hubs nor built-in devices.
std::vector<Device> withoutBuiltIns(std::vector<Device> devices);

} // namespace homeward::ctl
