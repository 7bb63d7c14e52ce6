// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/subject_pack.h"

#include "core/store/record/pack.h"
#include "core/text/messages_brands.h"
#include "core/text/utf8.h"

#include <array>
#include <cmath>

namespace homeward::store {
namespace {

constexpr std::uint8_t subjectVersion = 1;
constexpr std::uint64_t mostParts = 4096; // more interfaces or names than any descriptor holds

/// 0 for none, else the value and one.
std::uint64_t optionalNumber(const std::optional<std::uint16_t> &value)
{
    return value ? std::uint64_t{*value} + 1 : 0;
}

std::optional<std::uint16_t> readOptional(Unpacker &in)
{
    const std::uint64_t number = in.number();
    return number == 0 ? std::nullopt : std::optional(static_cast<std::uint16_t>(number - 1));
}

void packClass(Packer &out, const UsbClass &usbClass)
{
    out.byte(usbClass.base);
    out.byte(usbClass.subclass);
    out.byte(usbClass.protocol);
}

UsbClass readClass(Unpacker &in)
{
    UsbClass usbClass;
    usbClass.base = in.byte();
    usbClass.subclass = in.byte();
    usbClass.protocol = in.byte();
    return usbClass;
}

// Words, not numbers, for what other rooms may renumber.
constexpr std::array<std::string_view, 4> kindWords = {"usb", "computer", "monitor", "words"};

constexpr std::array<std::string_view, 4> evidenceWords = {"decision", "product", "words", "registrant"};
constexpr std::array<std::string_view, 4> stanceWords = {"decides", "agrees", "contradicts", "neutral"};

template <std::size_t size>
std::optional<std::size_t> placeOf(const std::array<std::string_view, size> &words, std::string_view word)
{
    for (std::size_t i = 0; i < size; ++i)
        if (words[i] == word)
            return i;
    return std::nullopt;
}

// Only the sort gives evidence, so its room's sentences are all that a piece can say.
constexpr std::array messageNames = {
#define HOMEWARD_MSG(id, english, chinese) std::string_view(#id),
#include "core/text/messages_brands.def"
#undef HOMEWARD_MSG
};

constexpr std::int64_t contradictionFlag = 1;
constexpr std::int64_t moduleFlag = 2;
constexpr std::int64_t virtualFlag = 4;

std::int64_t flagIf(bool condition, std::int64_t flag)
{
    return condition ? flag : 0;
}

} // namespace

std::string packSubject(const Subject &subject)
{
    Packer out;
    out.byte(subjectVersion);
    out.text(kindWords[static_cast<std::size_t>(subject.kind)]);
    out.number(optionalNumber(subject.vid));
    out.number(optionalNumber(subject.pid));
    out.number(optionalNumber(subject.bcdDevice));
    packClass(out, subject.deviceClass);
    out.number(subject.interfaces.size());
    for (const UsbClass &interface : subject.interfaces)
        packClass(out, interface);
    out.text(subject.manufacturer);
    out.text(subject.product);
    out.number(subject.interfaceNames.size());
    for (const std::string &name : subject.interfaceNames)
        out.text(name);
    out.text(toText(subject.mode));
    out.text(subject.makerCode);
    out.text(toText(subject.chassis));
    return out.take();
}

std::optional<Subject> unpackSubject(std::string_view bytes)
{
    Unpacker in(asBytes(bytes));
    Subject subject;
    const bool known = in.byte() == subjectVersion;
    const auto kind = placeOf(kindWords, in.text());
    if (!known || !kind)
        return std::nullopt;
    subject.kind = static_cast<Subject::Kind>(*kind);
    subject.vid = readOptional(in);
    subject.pid = readOptional(in);
    subject.bcdDevice = readOptional(in);
    subject.deviceClass = readClass(in);
    const std::uint64_t interfaces = in.number();
    for (std::uint64_t i = 0; i < interfaces && i < mostParts && in.ok(); ++i)
        subject.interfaces.push_back(readClass(in));
    subject.manufacturer = in.text();
    subject.product = in.text();
    const std::uint64_t names = in.number();
    for (std::uint64_t i = 0; i < names && i < mostParts && in.ok(); ++i)
        subject.interfaceNames.emplace_back(in.text());
    subject.mode = parseMode(in.text()).value_or(Mode::None);
    subject.makerCode = in.text();
    subject.chassis = parseChassis(in.text()).value_or(Chassis::Unknown);
    if (!in.ok() || !in.atEnd())
        return std::nullopt;
    return subject;
}

std::string modelName(const Subject &subject)
{
    const std::string product = toValidUtf8(trimmed(subject.product));
    if (!product.empty())
        return product;
    if (subject.vid && subject.pid)
        return toHex16(*subject.vid) + ":" + toHex16(*subject.pid);
    return toValidUtf8(trimmed(subject.manufacturer));
}

void setAttribution(Record &model, const Attribution &attribution)
{
    using enum ModelField;
    model.set(Registrant, textValue(attribution.registrant));
    model.set(Brand, textValue(attribution.brand));
    model.set(BrandZh, textValue(attribution.brandZh));
    model.set(BrandCountry, textValue(attribution.brandCountry));
    model.set(Owner, textValue(attribution.owner));
    model.set(OwnerCountry, textValue(attribution.ownerCountry));
    const auto typed = parseCategory(model.text(TypedCategory)).value_or(homeward::Category::Unknown);
    const auto category = typed == homeward::Category::Unknown ? attribution.category : typed;
    model.set(ModelField::Category, textValue(toText(category)));
    model.set(Confidence, numberValue(std::llround(attribution.confidence * 10000)));
    model.set(Flags, numberValue(flagIf(attribution.contradiction, contradictionFlag) | flagIf(attribution.module, moduleFlag)
                                 | flagIf(attribution.virtualDevice, virtualFlag)));
}

Attribution attributionOf(const Record &model)
{
    using enum ModelField;
    Attribution attribution;
    attribution.registrant = model.text(Registrant);
    attribution.brand = model.text(Brand);
    attribution.brandZh = model.text(BrandZh);
    attribution.brandCountry = model.text(BrandCountry);
    attribution.owner = model.text(Owner);
    attribution.ownerCountry = model.text(OwnerCountry);
    attribution.category =
        parseCategory(model.text(ModelField::Category)).value_or(homeward::Category::Unknown);
    attribution.confidence = static_cast<double>(model.number(Confidence)) / 10000;
    const std::int64_t flags = model.number(Flags);
    attribution.contradiction = (flags & contradictionFlag) != 0;
    attribution.module = (flags & moduleFlag) != 0;
    attribution.virtualDevice = (flags & virtualFlag) != 0;
    return attribution;
}

bool sameFigures(const Attribution &a, const Attribution &b)
{
    return a.brand == b.brand && a.brandCountry == b.brandCountry && a.owner == b.owner
           && a.ownerCountry == b.ownerCountry && a.category == b.category && a.contradiction == b.contradiction
           && a.module == b.module && a.virtualDevice == b.virtualDevice;
}

std::string packEvidence(const std::vector<Evidence> &evidence)
{
    Packer out;
    out.number(evidence.size());
    for (const Evidence &piece : evidence) {
        out.text(evidenceWords[static_cast<std::size_t>(piece.kind)]);
        out.text(stanceWords[static_cast<std::size_t>(piece.stance)]);
        out.text(piece.source);
        out.text(piece.brand);
        out.text(messageNames[piece.says.place()]);
        out.number(piece.parameters.size());
        for (const std::string &parameter : piece.parameters)
            out.text(parameter);
    }
    return out.take();
}

std::vector<Evidence> unpackEvidence(std::string_view bytes)
{
    std::vector<Evidence> all;
    Unpacker in(asBytes(bytes));
    const std::uint64_t count = in.number();
    for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        Evidence piece;
        const auto kind = placeOf(evidenceWords, in.text());
        const auto stance = placeOf(stanceWords, in.text());
        piece.source = in.text();
        piece.brand = in.text();
        const auto message = placeOf(messageNames, in.text());
        const std::uint64_t parameters = in.number();
        for (std::uint64_t p = 0; p < parameters && in.ok(); ++p)
            piece.parameters.emplace_back(in.text());
        if (!kind || !stance || !message || !in.ok())
            continue;
        piece.kind = static_cast<EvidenceKind>(*kind);
        piece.stance = static_cast<Stance>(*stance);
        piece.says = static_cast<BrandsMsg>(*message);
        all.push_back(std::move(piece));
    }
    return all;
}

} // namespace homeward::store
