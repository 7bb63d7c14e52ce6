// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/enum_text.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordFor(Category category)
{
    switch (category) {
    case Category::Unknown:
        return Words::tr("not known");
    case Category::Smartphone:
        return Words::tr("Smartphone");
    case Category::Tablet:
        return Words::tr("Tablet");
    case Category::Laptop:
        return Words::tr("Laptop");
    case Category::Desktop:
        return Words::tr("Desktop");
    case Category::Server:
        return Words::tr("Server");
    case Category::Monitor:
        return Words::tr("Monitor");
    case Category::Printer:
        return Words::tr("Printer");
    case Category::Scanner:
        return Words::tr("Scanner");
    case Category::Storage:
        return Words::tr("Storage");
    case Category::Keyboard:
        return Words::tr("Keyboard");
    case Category::Mouse:
        return Words::tr("Mouse");
    case Category::Camera:
        return Words::tr("Camera");
    case Category::Audio:
        return Words::tr("Audio");
    case Category::Network:
        return Words::tr("Network");
    case Category::SecurityKey:
        return Words::tr("Security key");
    case Category::Hub:
        return Words::tr("Hub");
    case Category::Dock:
        return Words::tr("Dock");
    case Category::Other:
        return Words::tr("Other");
    }
    return {};
}

QString wordFor(Origin origin)
{
    switch (origin) {
    case Origin::Domestic:
        return Words::tr("Domestic");
    case Origin::Foreign:
        return Words::tr("Foreign");
    case Origin::Undetermined:
        return Words::tr("Undetermined");
    }
    return {};
}

QString wordFor(Basis basis)
{
    return basis == Basis::Owner ? Words::tr("the owner's country") : Words::tr("the brand's country");
}

QString wordFor(Mode mode)
{
    switch (mode) {
    case Mode::None:
        return {};
    case Mode::Mtp:
        return Words::tr("File transfer (MTP)");
    case Mode::Ptp:
        return Words::tr("Photo transfer (PTP)");
    case Mode::Adb:
        return Words::tr("Debugging (ADB)");
    case Mode::Tethering:
        return Words::tr("Tethering");
    case Mode::Charging:
        return Words::tr("Charging");
    case Mode::Dfu:
        return Words::tr("Firmware update (DFU)");
    case Mode::Recovery:
        return Words::tr("Recovery");
    case Mode::Fastboot:
        return Words::tr("Fastboot");
    case Mode::Edl:
        return Words::tr("Emergency download (EDL)");
    case Mode::Preloader:
        return Words::tr("Preloader");
    }
    return {};
}

QString wordFor(Chassis chassis)
{
    switch (chassis) {
    case Chassis::Unknown:
        return Words::tr("Computer");
    case Chassis::Desktop:
        return Words::tr("Desktop computer");
    case Chassis::Laptop:
        return Words::tr("Laptop computer");
    case Chassis::Tablet:
        return Words::tr("Tablet computer");
    case Chassis::Server:
        return Words::tr("Server computer");
    case Chassis::Virtual:
        return Words::tr("Virtual machine");
    }
    return {};
}

QString wordFor(Ownership ownership)
{
    switch (ownership) {
    case Ownership::Department:
        return Words::tr("The department's");
    case Ownership::Personal:
        return Words::tr("Personal");
    case Ownership::Leased:
        return Words::tr("Leased");
    }
    return {};
}

QString wordFor(Place place)
{
    switch (place) {
    case Place::Office:
        return Words::tr("Office");
    case Place::Home:
        return Words::tr("Home office");
    case Place::Field:
        return Words::tr("In the field");
    case Place::Store:
        return Words::tr("Store room");
    }
    return {};
}

QString wordFor(Status status)
{
    switch (status) {
    case Status::InUse:
        return Words::tr("In use");
    case Status::Stored:
        return Words::tr("Stored");
    case Status::Retired:
        return Words::tr("Retired");
    case Status::Lost:
        return Words::tr("Lost");
    case Status::Transferred:
        return Words::tr("Transferred");
    case Status::Merged:
        return Words::tr("Merged");
    }
    return {};
}

QString wordFor(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Decision:
        return Words::tr("Operator's decision");
    case EvidenceKind::Product:
        return Words::tr("Product rule");
    case EvidenceKind::Words:
        return Words::tr("Device's own words");
    case EvidenceKind::Registrant:
        return Words::tr("Registrant of the ID");
    }
    return {};
}

QString wordFor(Stance stance)
{
    switch (stance) {
    case Stance::Decides:
        return Words::tr("Decides");
    case Stance::Agrees:
        return Words::tr("Agrees");
    case Stance::Contradicts:
        return Words::tr("Contradicts");
    case Stance::Neutral:
        return Words::tr("Says nothing of the brand");
    }
    return {};
}

QString wordFor(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::UsbSerial:
        return Words::tr("USB serial");
    case IdentityKind::PrintedSerial:
        return Words::tr("Printed serial");
    case IdentityKind::Imei:
        return Words::tr("IMEI");
    case IdentityKind::AssetNumber:
        return Words::tr("Fixed-asset number");
    case IdentityKind::Mac:
        return Words::tr("MAC address");
    case IdentityKind::HostSerial:
        return Words::tr("Computer's serial");
    case IdentityKind::DisplaySerial:
        return Words::tr("Monitor's serial");
    case IdentityKind::Port:
        return Words::tr("Port");
    case IdentityKind::Address:
        return Words::tr("Network address");
    }
    return {};
}

QString wordFor(Strength strength)
{
    switch (strength) {
    case Strength::Strong:
        return Words::tr("Strong");
    case Strength::Weak:
        return Words::tr("Weak");
    case Strength::Typed:
        return Words::tr("Typed");
    }
    return {};
}

QString wordFor(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Setup:
        return Words::tr("set-up of the ledger");
    case ActionKind::Register:
        return Words::tr("registration");
    case ActionKind::Update:
        return Words::tr("update from the device");
    case ActionKind::Edit:
        return Words::tr("edit");
    case ActionKind::Retire:
        return Words::tr("retirement");
    case ActionKind::Merge:
        return Words::tr("merge");
    case ActionKind::Decide:
        return Words::tr("decision");
    case ActionKind::Import:
        return Words::tr("import");
    case ActionKind::Undo:
        return Words::tr("undo");
    case ActionKind::InstallCatalogue:
        return Words::tr("installation of a catalogue");
    case ActionKind::Settings:
        return Words::tr("change of settings");
    case ActionKind::Units:
        return Words::tr("change of units");
    case ActionKind::Holders:
        return Words::tr("change of holders");
    case ActionKind::Directive:
        return Words::tr("change of a directive");
    case ActionKind::Exempt:
        return Words::tr("exemption");
    case ActionKind::Settle:
        return Words::tr("settlement of a conflict");
    case ActionKind::Replace:
        return Words::tr("step of a replacement");
    case ActionKind::StockTake:
        return Words::tr("stock-take");
    case ActionKind::Document:
        return Words::tr("filing of a document");
    }
    return {};
}

QString wordFor(const Match &match)
{
    switch (match.kind) {
    case MatchKind::New:
        return Words::tr("New");
    case MatchKind::Known:
        //: A device that the ledger has; %1 is its tag.
        return Words::tr("Known as %1").arg(fromCore(match.tag));
    case MatchKind::Weak:
        return Words::tr("No serial number");
    case MatchKind::SerialSeenTwice:
        return Words::tr("Serial seen twice");
    case MatchKind::OtherMode:
        //: The same serial under another vendor ID; %1 is the asset's tag.
        return Words::tr("Perhaps %1 in another mode").arg(fromCore(match.tag));
    }
    return {};
}

QString iconFor(Origin origin)
{
    switch (origin) {
    case Origin::Domestic:
        return QStringLiteral("origin-domestic");
    case Origin::Foreign:
        return QStringLiteral("origin-foreign");
    case Origin::Undetermined:
        break;
    }
    return QStringLiteral("origin-undetermined");
}

QString iconFor(Category category)
{
    switch (category) {
    case Category::Smartphone:
    case Category::Tablet:
        return QStringLiteral("device-phone");
    case Category::Laptop:
    case Category::Desktop:
    case Category::Server:
        return QStringLiteral("device-computer");
    case Category::Monitor:
        return QStringLiteral("device-monitor");
    case Category::Printer:
    case Category::Scanner:
        return QStringLiteral("device-printer");
    case Category::Storage:
        return QStringLiteral("device-storage");
    case Category::Keyboard:
    case Category::Mouse:
        return QStringLiteral("device-input");
    case Category::Unknown:
    case Category::Camera:
    case Category::Audio:
    case Category::Network:
    case Category::SecurityKey:
    case Category::Hub:
    case Category::Dock:
    case Category::Other:
        break;
    }
    return QStringLiteral("device-usb");
}

QString iconFor(Stance stance)
{
    switch (stance) {
    case Stance::Decides:
        return QStringLiteral("check");
    case Stance::Agrees:
        return QStringLiteral("plus");
    case Stance::Contradicts:
        return QStringLiteral("warning");
    case Stance::Neutral:
        break;
    }
    return QStringLiteral("dot");
}

QString iconFor(MatchKind kind)
{
    switch (kind) {
    case MatchKind::New:
        return QStringLiteral("plus");
    case MatchKind::Known:
        return QStringLiteral("check");
    case MatchKind::Weak:
        return QStringLiteral("dot");
    case MatchKind::SerialSeenTwice:
    case MatchKind::OtherMode:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace homeward::ui
