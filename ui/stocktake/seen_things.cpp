// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/seen_things.h"

#include <algorithm>

namespace homeward::ui {

namespace {

/// Without a serial number only the port tells two of a kind apart.
bool isSame(const Device &one, const Device &other)
{
    const bool kind = one.vid == other.vid && one.pid == other.pid;
    if (one.serial || other.serial)
        return kind && one.serial == other.serial;
    return kind && one.port == other.port;
}

} // namespace

void SeenThings::begin(std::string unit)
{
    *this = {};
    unit_ = std::move(unit);
}

bool SeenThings::read(const std::string &text)
{
    if (text.empty() || std::ranges::find(read_, text) != read_.end())
        return false;
    read_.push_back(text);
    order_.push_back(Way::Read);
    return true;
}

bool SeenThings::plugged(const Device &device)
{
    const auto known =
        std::ranges::find_if(devices_, [&](const Device &other) { return isSame(device, other); });
    if (known != devices_.end()) {
        *known = device; // it may have been read more fully
        return false;
    }
    devices_.push_back(device);
    order_.push_back(Way::Plugged);
    return true;
}

void SeenThings::tick(AssetId asset, bool seen)
{
    std::erase(ticked_, asset);
    if (seen)
        ticked_.push_back(asset);
}

bool SeenThings::takeBack()
{
    if (order_.empty())
        return false;
    if (order_.back() == Way::Read)
        read_.pop_back();
    else
        devices_.pop_back();
    order_.pop_back();
    return true;
}

StockTakeRequest SeenThings::request(std::string workstation) const
{
    StockTakeRequest request;
    request.unit = unit_;
    request.ticked = ticked_;
    request.read = read_;
    request.devices = devices_;
    request.workstation = std::move(workstation);
    request.nothingFound = isEmpty();
    return request;
}

} // namespace homeward::ui
