// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/incoming.h"

#include "core/text/utf8.h"
#include "core/usb/printer_address.h"

namespace homeward::store {
namespace {

void judge(Incoming &incoming, ReadSerial serial, const JunkSerials &junk)
{
    if (judgeSerial(serial.value) != SerialVerdict::Plausible)
        return;
    incoming.strong = junk.judge(serial.kind, serial.vid, serial.value) == SerialVerdict::Plausible;
    incoming.serial = std::move(serial);
}

Incoming incomingOfHost(const Registration &registration, const JunkSerials &junk)
{
    const Host &host = *registration.host;
    Incoming incoming;
    incoming.subject = subjectOf(host);
    incoming.scanned = true;
    incoming.workstation = registration.workstation.empty() ? host.name : registration.workstation;
    incoming.port = "host";
    judge(incoming, {IdentityKind::HostSerial, 0, host.vendor, host.serial}, junk);
    return incoming;
}

Incoming incomingOfDisplay(const Registration &registration, const JunkSerials &junk)
{
    const Display &display = *registration.display;
    Incoming incoming;
    incoming.subject = subjectOf(display);
    incoming.scanned = true;
    incoming.workstation = registration.workstation;
    incoming.port = display.connector;
    judge(incoming,
          {IdentityKind::DisplaySerial, 0, display.makerCode + " " + toHex16(display.productCode), display.serial},
          junk);
    return incoming;
}

Incoming incomingOfPrinter(const Registration &registration)
{
    const PrinterQueue &printer = *registration.printer;
    Incoming incoming;
    incoming.subject = subjectOfWords({}, toVisible(trimmed(printer.makeModel)));
    incoming.scanned = true;
    incoming.workstation = registration.workstation;
    incoming.port = toVisible(printer.name);
    incoming.address = networkAddress(printer);
    return incoming;
}

} // namespace

Incoming incomingOf(const Device &device, const std::string &workstation, const JunkSerials &junk)
{
    Incoming incoming;
    incoming.subject = subjectOf(device);
    incoming.scanned = true;
    incoming.workstation = workstation;
    incoming.port = device.port.toText();
    incoming.mode = toText(device.mode);
    if (device.serial)
        judge(incoming, {IdentityKind::UsbSerial, device.vid, {}, *device.serial}, junk);
    return incoming;
}

Incoming incomingOf(const Registration &registration, const JunkSerials &junk)
{
    if (registration.host)
        return incomingOfHost(registration, junk);
    if (registration.display)
        return incomingOfDisplay(registration, junk);
    if (registration.printer)
        return incomingOfPrinter(registration);
    if (registration.device) {
        Incoming incoming = incomingOf(*registration.device, registration.workstation, junk);
        incoming.strong = incoming.strong && !registration.serialSeenTwice;
        return incoming;
    }
    Incoming incoming;
    incoming.subject = subjectOfWords(std::string(trimmed(registration.brand)), std::string(trimmed(registration.model)));
    return incoming;
}

} // namespace homeward::store
