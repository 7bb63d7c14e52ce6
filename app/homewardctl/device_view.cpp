// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/device_view.h"

#include "core/text/messages_app.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

ordered_json orNull(std::string_view text)
{
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json stringOrNull(const std::optional<std::string> &text)
{
    return text ? ordered_json(toValidUtf8(*text)) : ordered_json(nullptr);
}

ordered_json evidenceJson(const Attribution &attribution, Language language)
{
    ordered_json list = ordered_json::array();
    for (const Evidence &evidence : attribution.evidence)
        list.push_back({{"kind", toText(evidence.kind)},
                        {"source", evidence.source},
                        {"says", say(evidence.says, language, evidence.parameters)}});
    return list;
}

void addIdentifiers(ordered_json &object, const Device &device)
{
    object["vid"] = toHex16(device.vid);
    object["pid"] = toHex16(device.pid);
    object["bcd_device"] =
        device.bcdDevice ? ordered_json(toHex16(*device.bcdDevice)) : ordered_json(nullptr);
    object["bus"] = device.port.bus;
    object["port_path"] = device.port.toText();
    object["speed"] = orNull(device.speed);
    object["class"] = device.deviceClass.toText();
    object["interfaces"] = ordered_json::array();
    for (const UsbClass &interface : device.interfaces)
        object["interfaces"].push_back(interface.toText());
    object["manufacturer"] = stringOrNull(device.manufacturer);
    object["product"] = stringOrNull(device.product);
    object["serial"] = stringOrNull(device.serial);
    object["mode"] = orNull(toText(device.mode));
    object["removable"] = toText(device.removable);
}

} // namespace

DeviceSorter::DeviceSorter(std::optional<Ledger> ledger, std::optional<Sorter> sorter, HomeSetting home)
    : ledger_(std::move(ledger))
    , sorter_(std::move(sorter))
    , home_(std::move(home))
{
}

Result<DeviceSorter> DeviceSorter::make(const Context &context, std::optional<Ledger> ledger)
{
    if (ledger) {
        HomeSetting home = context.home(&ledger->settings());
        return DeviceSorter{std::move(ledger), std::nullopt, std::move(home)};
    }
    auto sorter = context.builtInSorter();
    if (!sorter)
        return fail(sorter);
    return DeviceSorter{std::nullopt, std::move(*sorter), context.home(nullptr)};
}

Result<Attribution> DeviceSorter::attribute(const Subject &subject)
{
    if (ledger_)
        return ledger_->attribute(subject);
    return sorter_->attribute(subject);
}

Result<std::vector<SeenDevice>> DeviceSorter::sort(std::vector<Device> devices,
                                                   const std::string &workstation)
{
    std::vector<SeenDevice> all;
    all.reserve(devices.size());
    for (Device &device : devices) {
        SeenDevice seen;
        seen.device = std::move(device);
        const Subject subject = subjectOf(seen.device);
        auto attribution = attribute(subject);
        if (!attribution)
            return fail(attribution);
        seen.attribution = std::move(*attribution);
        seen.device.mode = ledger_ ? ledger_->sorter().modeOf(subject) : sorter_->modeOf(subject);
        seen.origin = originOf(seen.attribution.brandCountry, seen.attribution.ownerCountry, home_);
        all.push_back(std::move(seen));
    }
    if (auto matched = matchAll(all, workstation); !matched)
        return fail(matched);
    return all;
}

Result<void> DeviceSorter::matchAll(std::vector<SeenDevice> &all, const std::string &workstation)
{
    if (!ledger_)
        return {};
    std::vector<Device> devices;
    devices.reserve(all.size());
    for (const SeenDevice &seen : all)
        devices.push_back(seen.device);
    auto matches = ledger_->match(devices, workstation);
    if (!matches)
        return fail(matches);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].match = (*matches)[i];
        if (!all[i].match->asset)
            continue;
        const auto asset = ledger_->asset(all[i].match->asset);
        if (!asset)
            return fail(asset);
        all[i].assetUuid = asset->uuid.toText();
    }
    return {};
}

void addAttribution(ordered_json &object, const Attribution &attribution, Origin origin, Language language)
{
    object["registrant"] = orNull(attribution.registrant);
    object["brand"] = orNull(attribution.brand);
    object["brand_country"] = orNull(attribution.brandCountry);
    object["owner"] = orNull(attribution.owner);
    object["owner_country"] = orNull(attribution.ownerCountry);
    object["category"] = orNull(toText(attribution.category));
    object["origin"] = toText(origin);
    object["confidence"] = attribution.confidence;
    object["evidence"] = evidenceJson(attribution, language);
    object["contradiction"] = attribution.contradiction;
}

ordered_json toJson(const SeenDevice &seen, Language language)
{
    ordered_json object;
    addIdentifiers(object, seen.device);
    addAttribution(object, seen.attribution, seen.origin, language);
    const bool strong = judgeSerial(seen.device.serial) == SerialVerdict::Plausible
                        && (!seen.match || seen.match->kind != MatchKind::SerialSeenTwice);
    object["identity"] = toText(strong ? Strength::Strong : Strength::Weak);
    object["problems"] = ordered_json::array();
    for (const Problem &problem : seen.device.problems)
        object["problems"].push_back(say(problem.message, language, problem.parameters));
    if (seen.match) {
        object["asset"] = {{"uuid", orNull(seen.assetUuid)},
                           {"tag", orNull(seen.match->tag)},
                           {"match", toText(seen.match->kind)}};
    }
    return object;
}

std::vector<OutputColumn> deviceColumns(bool withLedger)
{
    std::vector<OutputColumn> columns = {
        {"port_path", AppMsg::HeadPort},
        {"vid", AppMsg::HeadVid},
        {"pid", AppMsg::HeadPid},
        {"origin", AppMsg::HeadOrigin},
        {"brand", AppMsg::HeadBrand},
        {"brand_country", AppMsg::HeadCountry},
        {"owner", AppMsg::HeadOwner, false},
        {"owner_country", AppMsg::HeadOwnerCountry, false},
        {"category", AppMsg::HeadCategory},
        {"manufacturer", AppMsg::HeadManufacturer},
        {"product", AppMsg::HeadProduct},
        {"serial", AppMsg::HeadSerial},
        {"mode", AppMsg::HeadMode},
        {"registrant", AppMsg::HeadRegistrant},
        {"confidence", AppMsg::HeadConfidence},
        {"evidence", AppMsg::HeadEvidence, false},
        {"problems", AppMsg::HeadProblems, false},
    };
    if (withLedger) {
        columns.push_back({"asset.tag", AppMsg::HeadTag});
        columns.push_back({"asset.match", AppMsg::HeadMatch});
    }
    return columns;
}

std::string shortName(const Device &device)
{
    std::string name = toHex16(device.vid) + ":" + toHex16(device.pid);
    for (const auto &words : {device.manufacturer, device.product})
        if (words && !trimmed(*words).empty())
            name += " " + toVisible(trimmed(*words));
    return name;
}

std::vector<Device> withoutBuiltIns(std::vector<Device> devices)
{
    std::erase_if(devices, [](const Device &device) { return device.isBuiltIn(); });
    return devices;
}

} // namespace homeward::ctl
