// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/bus.h"
#include "core/usb/host.h"

#include <filesystem>

namespace homeward {

struct TimedEvent {
    std::chrono::milliseconds at{0};
    BusEvent event;
};

/// What one workstation had plugged in at one moment, with events to replay.
struct Scan {
    enum class Format { Homeward, LsusbText, CymeJson };
    Format format = Format::Homeward;
    Moment takenAt{};
    Host host;
    std::vector<Device> devices;
    std::vector<TimedEvent> events;
    std::vector<Problem> problems; ///< parts that were passed over, each named by line or device
};

/// Reads a scan file and tells its kind by its content: own JSON, `lsusb -v` text, cyme's JSON. InvalidInput
/// with place and reason for a file cut off or of another kind.
Result<Scan> readScan(const std::filesystem::path &path);
Result<Scan> parseScan(std::string_view text, std::string_view nameForMessages);

/// Own JSON (format "homeward-scan", version 1).
std::string toJson(const Scan &scan);

/// Replaces every serial number by a salted one of the same shape, equal serials by equal ones.
void maskSerials(Scan &scan);

/// A bus that plays a scan: its devices at once, its events in their time (timeScale 0: without waiting).
std::unique_ptr<Bus> replayBus(Scan scan, double timeScale = 1.0);

} // namespace homeward
