// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stock_takes.h"

#include <string>
#include <vector>

namespace homeward::ui {

/// What was come across so far in a unit that is being counted.
class SeenThings final {
public:
    /// Another unit: nothing was seen there yet.
    void begin(std::string unit);
    const std::string &unit() const { return unit_; }

    /// False for what was read already.
    bool read(const std::string &text);
    /// A device counts once, also when it is plugged in again. False if it counted already.
    bool plugged(const Device &device);
    void tick(AssetId asset, bool seen);
    /// Takes the newest reading or device back; false if there is none.
    bool takeBack();
    bool isEmpty() const { return read_.empty() && devices_.empty() && ticked_.empty(); }
    std::size_t readCount() const { return read_.size(); }
    std::size_t deviceCount() const { return devices_.size(); }

    /// For core. With nothing seen it says so.
    StockTakeRequest request(std::string workstation) const;

private:
    enum class Way { Read, Plugged };

    std::string unit_;
    std::vector<AssetId> ticked_;
    std::vector<std::string> read_;
    std::vector<Device> devices_;
    std::vector<Way> order_;
};

} // namespace homeward::ui
