// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/decision.h"

#include "core/base/sha256.h"
#include "core/text/utf8.h"

namespace homeward {
namespace {

/// Whether `pattern`, in which * stands for anything, lies somewhere in `text`.
bool liesIn(std::string_view text, std::string_view pattern)
{
    std::size_t from = 0;
    for (;;) {
        const std::size_t star = pattern.find('*');
        const std::string_view piece = pattern.substr(0, star);
        const std::size_t found = text.find(piece, from);
        if (found == std::string_view::npos)
            return false;
        from = found + piece.size();
        if (star == std::string_view::npos)
            return true;
        pattern.remove_prefix(star + 1);
    }
}

/// Feeds a hash with fields that cannot run into one another: each has its length in front.
class FieldHash {
public:
    void number(std::uint64_t value)
    {
        std::array<std::uint8_t, 8> bytes{};
        for (std::uint8_t &byte : bytes) {
            byte = static_cast<std::uint8_t>(value & 0xff);
            value >>= 8;
        }
        hash_.update(bytes);
    }
    void text(std::string_view value)
    {
        number(value.size());
        hash_.update(asBytes(value));
    }
    void optional(const std::optional<std::uint16_t> &value) { number(value ? *value : 0x10000U); }
    void usbClass(const UsbClass &value)
    {
        number(static_cast<std::uint64_t>(value.base) << 16U
               | static_cast<std::uint64_t>(value.subclass) << 8U | value.protocol);
    }
    std::string finish() { return toHex(hash_.finish()); }

private:
    Sha256 hash_;
};

} // namespace

bool covers(const Decision &rule, const Subject &subject)
{
    if (rule.scope != Decision::Scope::Rule || subject.vid != rule.vid || subject.pid != rule.pid)
        return false;
    const std::string pattern = normalisedKey(rule.pattern);
    return pattern.empty() || liesIn(normalisedKey(subject.manufacturer), pattern)
           || liesIn(normalisedKey(subject.product), pattern);
}

std::string modelKey(const Subject &subject)
{
    FieldHash hash;
    hash.number(static_cast<std::uint64_t>(subject.kind));
    hash.optional(subject.vid);
    hash.optional(subject.pid);
    hash.optional(subject.bcdDevice);
    hash.usbClass(subject.deviceClass);
    hash.number(subject.interfaces.size());
    for (const UsbClass &interface : subject.interfaces)
        hash.usbClass(interface);
    hash.text(subject.manufacturer);
    hash.text(subject.product);
    hash.number(subject.interfaceNames.size());
    for (const std::string &name : subject.interfaceNames)
        hash.text(name);
    hash.number(static_cast<std::uint64_t>(subject.mode));
    hash.text(subject.makerCode);
    hash.number(static_cast<std::uint64_t>(subject.chassis));
    return hash.finish();
}

} // namespace homeward
