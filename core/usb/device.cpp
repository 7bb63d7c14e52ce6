// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/device.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace homeward {
namespace {

constexpr std::size_t deepestPort = 7;

constexpr std::array modeNames = {"",    "mtp",      "ptp",      "adb", "tethering", "charging",
                                  "dfu", "recovery", "fastboot", "edl", "preloader"};

template <class Number>
std::optional<Number> parseWhole(std::string_view text, int base)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || text.front() == '-')
        return std::nullopt;
    return value;
}

std::optional<std::vector<std::uint8_t>> parsePorts(std::string_view text)
{
    std::vector<std::uint8_t> ports;
    while (true) {
        const auto dot = text.find('.');
        const auto port = parseWhole<std::uint8_t>(text.substr(0, dot), 10);
        if (!port || *port == 0 || ports.size() == deepestPort)
            return std::nullopt;
        ports.push_back(*port);
        if (dot == std::string_view::npos)
            return ports;
        text.remove_prefix(dot + 1);
    }
}

} // namespace

std::string UsbClass::toText() const
{
    return fmt::format("{:02x}/{:02x}/{:02x}", base, subclass, protocol);
}

std::optional<UsbClass> UsbClass::parse(std::string_view text)
{
    if (text.size() != 8 || text[2] != text[5] || (text[2] != '/' && text[2] != ':'))
        return std::nullopt;
    const auto base = parseWhole<std::uint8_t>(text.substr(0, 2), 16);
    const auto subclass = parseWhole<std::uint8_t>(text.substr(3, 2), 16);
    const auto protocol = parseWhole<std::uint8_t>(text.substr(6, 2), 16);
    if (!base || !subclass || !protocol)
        return std::nullopt;
    return UsbClass{*base, *subclass, *protocol};
}

std::string PortPath::toText() const
{
    if (ports.empty())
        return fmt::format("usb{}", bus);
    return fmt::format("{}-{}", bus, fmt::join(ports, "."));
}

std::optional<PortPath> PortPath::parse(std::string_view text)
{
    constexpr std::string_view rootPrefix = "usb";
    if (text.starts_with(rootPrefix)) {
        const auto bus = parseWhole<std::uint16_t>(text.substr(rootPrefix.size()), 10);
        return bus ? std::optional(PortPath{*bus, {}}) : std::nullopt;
    }
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto bus = parseWhole<std::uint16_t>(text.substr(0, dash), 10);
    auto ports = parsePorts(text.substr(dash + 1));
    if (!bus || !ports)
        return std::nullopt;
    return PortPath{*bus, std::move(*ports)};
}

std::string toText(Mode mode)
{
    return modeNames.at(static_cast<std::size_t>(mode));
}

std::optional<Mode> parseMode(std::string_view text)
{
    for (std::size_t i = 0; i < modeNames.size(); ++i)
        if (text == modeNames[i])
            return static_cast<Mode>(i);
    return std::nullopt;
}

std::string toText(Removable removable)
{
    switch (removable) {
    case Removable::Removable:
        return "removable";
    case Removable::Fixed:
        return "fixed";
    case Removable::Unknown:
        break;
    }
    return "unknown";
}

Removable parseRemovable(std::string_view text)
{
    if (text == "removable")
        return Removable::Removable;
    return text == "fixed" ? Removable::Fixed : Removable::Unknown;
}

void addProblem(std::vector<Problem> &problems, Msg message, std::vector<std::string> parameters)
{
    constexpr std::size_t enough = 64;
    Problem problem{message, std::move(parameters)};
    if (problems.size() < enough && std::find(problems.begin(), problems.end(), problem) == problems.end())
        problems.push_back(std::move(problem));
}

} // namespace homeward
