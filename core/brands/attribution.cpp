// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/attribution.h"

namespace homeward {

Subject subjectOf(const Device &device)
{
    Subject subject;
    subject.kind = Subject::Kind::Usb;
    subject.vid = device.vid;
    subject.pid = device.pid;
    subject.bcdDevice = device.bcdDevice;
    subject.deviceClass = device.deviceClass;
    subject.interfaces = device.interfaces;
    subject.manufacturer = device.manufacturer.value_or("");
    subject.product = device.product.value_or("");
    subject.interfaceNames = device.interfaceNames;
    subject.mode = device.mode;
    return subject;
}

Subject subjectOf(const Host &host)
{
    Subject subject;
    subject.kind = Subject::Kind::Computer;
    subject.manufacturer = host.vendor;
    subject.product = host.product;
    subject.chassis = host.chassis;
    return subject;
}

Subject subjectOf(const Display &display)
{
    Subject subject;
    subject.kind = Subject::Kind::Monitor;
    subject.product = display.name;
    subject.makerCode = display.makerCode;
    return subject;
}

Subject subjectOfWords(std::string brand, std::string model)
{
    Subject subject;
    subject.kind = Subject::Kind::Words;
    subject.manufacturer = std::move(brand);
    subject.product = std::move(model);
    return subject;
}

std::string_view toText(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Decision:
        return "decision";
    case EvidenceKind::Product:
        return "product";
    case EvidenceKind::Words:
        return "words";
    case EvidenceKind::Registrant:
        return "registrant";
    }
    return {};
}

} // namespace homeward
