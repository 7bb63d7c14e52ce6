// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"
#include "core/usb/device.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

using StockTakeId = RowId<struct StockTakeTag>;

/// Missing: it belongs to the unit and was not come across. Misplaced: it is there and belongs to another
/// unit. Extra: it is there and no present asset is known to be it.
enum class Finding { Found, Missing, Misplaced, Extra };
inline constexpr std::size_t findingCount = 4;

struct StockTakeLine {
    Finding finding = Finding::Found;
    AssetId asset; ///< of an extra one: an entry that has ended, or none
    std::string read; ///< what was read of an extra one
    std::string tag;
    std::string model;
    std::string serial;
    std::string unit; ///< where it belongs
    std::string holder;
    std::string location;
};

/// What was come across in a unit and its sub-units, in any of three ways.
struct StockTakeRequest {
    std::string unit; ///< path
    std::vector<AssetId> ticked;
    std::vector<std::string> read; ///< tags, serials and other numbers as they were scanned or typed
    std::vector<Device> devices; ///< plugged in
    std::string workstation;
    bool nothingFound = false; ///< it is meant that nothing was read
};

struct StockTake {
    StockTakeId id;
    Uuid uuid;
    std::string unit;
    Day day{};
    std::string who;
    std::vector<StockTakeLine> lines; ///< by finding, then as in the request or by tag
    std::array<std::int64_t, findingCount> counts{}; ///< by Finding
};

/// Stock-takes of a ledger. Beside the Ledger that it was made for, which must outlive it; same thread.
class StockTakes {
public:
    explicit StockTakes(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// Newest first, without their lines.
    Result<std::vector<StockTake>> all();
    Result<StockTake> find(StockTakeId id);
    /// What the result would be. NotFound for a unit that there is not; InvalidInput if nothing was read.
    Result<StockTake> preview(const StockTakeRequest &request);
    /// Keeps the result as one action, and that what was found has been seen on that day.
    Result<StockTake> record(const StockTakeRequest &request, const Deed &deed);

private:
    Ledger *ledger_;
};

std::string_view toText(Finding finding); ///< "found", "missing", "misplaced", "extra"
Msg messageOf(Finding finding);

} // namespace homeward
