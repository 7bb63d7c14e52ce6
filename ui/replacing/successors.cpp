// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/successors.h"

#include "core/brands/owner_span.h"
#include "core/directives/replacing/pairing.h"
#include "core/store/directives.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

namespace homeward::ui {

namespace {

std::string nameOfDevice(const Device &device)
{
    return toVisible(device.product.value_or(device.serial.value_or(device.port.toText())));
}

Result<std::vector<DirectiveFacts>> factsOf(Ledger &ledger)
{
    const auto rows = Directives(ledger).all();
    if (!rows)
        return fail(rows);
    std::vector<DirectiveFacts> facts;
    for (const DirectiveRow &row : *rows)
        facts.push_back({row.directive, {}, true});
    return facts;
}

Result<void> checkDevice(Ledger &ledger, const Device &device, const std::vector<DirectiveFacts> &directives,
                         const Override &overruled, const Deed &deed)
{
    const auto found = ledger.attribute(subjectOf(device));
    if (!found)
        return fail(found);
    Successor successor;
    successor.tag = nameOfDevice(device);
    successor.model.name = device.product.value_or(std::string());
    successor.model.brand = found->brand;
    successor.model.brandCountry = found->brandCountry;
    successor.model.ownerCountry = found->ownerCountry;
    successor.model.category = found->category;
    successor.model.owners = packOwners(ownerSpans(ledger.sorter().catalogue(), found->brand));
    return checkSuccessor(successor, directives, overruled, deed.who);
}

struct Arrived {
    std::vector<AssetId> assets; ///< none yet where it is to be registered
    std::vector<Registration> unknown;
    std::vector<std::size_t> places; ///< of the unknown ones
};

Result<Arrived> sortOut(Ledger &ledger, const Successors &successors, const std::string &workstation)
{
    const auto matches = ledger.match(successors.devices, workstation);
    if (!matches)
        return fail(matches);
    Arrived arrived;
    for (std::size_t i = 0; i < matches->size(); ++i) {
        const Match &match = (*matches)[i];
        // The list said that it is this asset in another mode, and the operator chose it there.
        if (match.kind == MatchKind::Known || match.kind == MatchKind::OtherMode) {
            arrived.assets.push_back(match.asset);
            continue;
        }
        Registration registration;
        registration.device = successors.devices[i];
        registration.weak = Registration::Weak::New;
        registration.serialSeenTwice = match.kind == MatchKind::SerialSeenTwice;
        registration.workstation = workstation;
        arrived.places.push_back(i);
        arrived.assets.push_back({});
        arrived.unknown.push_back(std::move(registration));
    }
    return arrived;
}

/// Whether something was registered.
Result<bool> registerUnknown(Ledger &ledger, Arrived &arrived, const Deed &deed)
{
    if (arrived.unknown.empty())
        return false;
    Deed now = deed;
    now.effective.reset(); // it is registered today, whenever the rest happened
    const auto registered = ledger.registerAll(arrived.unknown, now);
    if (!registered)
        return fail(registered);
    for (std::size_t i = 0; i < registered->size(); ++i) {
        const Registered &one = (*registered)[i];
        if (!one.asset || one.outcome == RegisterOutcome::NeedsConfirmation)
            return Error{ErrorCode::Conflict, DirectivesMsg::DeployNeedsAsset,
                         {nameOfDevice(*arrived.unknown[i].device)}};
        arrived.assets[arrived.places[i]] = one.asset;
    }
    return true;
}

/// Undoes the action that has just registered the asset.
Result<void> takeBack(Ledger &ledger, AssetId asset, const Deed &deed)
{
    HistoryQuery query;
    query.asset = asset;
    query.limit = 1;
    const auto newest = ledger.history(query);
    if (!newest)
        return fail(newest);
    if (newest->empty())
        return {};
    Deed back;
    back.who = deed.who;
    const auto undone = ledger.undo(newest->front().id, back);
    return undone ? Result<void>() : Result<void>(fail(undone));
}

Result<ActionId> withDevices(Ledger &ledger, const Successors &successors, const std::string &workstation,
                             const Override &overruled, const Deed &deed, const DeedWithNew &perform)
{
    const auto directives = factsOf(ledger);
    if (!directives)
        return fail(directives);
    for (const Device &device : successors.devices)
        if (const auto good = checkDevice(ledger, device, *directives, overruled, deed); !good)
            return fail(good);
    auto arrived = sortOut(ledger, successors, workstation);
    if (!arrived)
        return fail(arrived);
    const auto registered = registerUnknown(ledger, *arrived, deed);
    if (!registered)
        return fail(registered);
    auto done = perform(arrived->assets);
    if (!done && *registered)
        if (const auto back = takeBack(ledger, arrived->assets[arrived->places.front()], deed); !back)
            return fail(back);
    return done;
}

} // namespace

Result<ActionId> withSuccessors(Ledger &ledger, const Successors &successors, const std::string &workstation,
                                const Override &overruled, const Deed &deed, const DeedWithNew &perform)
{
    if (successors.kind == Successors::Kind::Devices)
        return withDevices(ledger, successors, workstation, overruled, deed, perform);
    std::vector<AssetId> assets;
    if (successors.kind == Successors::Kind::Tags)
        for (const std::string &tag : successors.tags) {
            const auto asset = ledger.find(tag);
            if (!asset)
                return fail(asset);
            assets.push_back(*asset);
        }
    return perform(assets);
}

} // namespace homeward::ui
