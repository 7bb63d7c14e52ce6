// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/descriptor_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace homeward::ui {

namespace {

struct DescriptorText {
    Q_DECLARE_TR_FUNCTIONS(DescriptorText)
};

QString hex(unsigned value, int digits)
{
    return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
}

unsigned word(ByteView bytes, std::size_t at)
{
    return static_cast<unsigned>(bytes[at]) | static_cast<unsigned>(bytes[at + 1]) << 8U;
}

QString classText(ByteView bytes, std::size_t at)
{
    return QStringLiteral("%1/%2/%3").arg(hex(bytes[at], 2), hex(bytes[at + 1], 2), hex(bytes[at + 2], 2));
}

QString bcd(unsigned value)
{
    return QStringLiteral("%1.%2").arg(value >> 8U, 0, 16).arg(hex(value & 0xFFU, 2));
}

QString device(ByteView bytes)
{
    return DescriptorText::tr("Device: USB %1, class %2, ID %3:%4, release %5, %n configuration(s)", nullptr,
                              bytes[17])
        .arg(bcd(word(bytes, 2)), classText(bytes, 4), hex(word(bytes, 8), 4), hex(word(bytes, 10), 4),
             bcd(word(bytes, 12)));
}

QString configuration(ByteView bytes)
{
    const bool selfPowered = (bytes[7] & 0x40U) != 0;
    return DescriptorText::tr("  Configuration %1: %n interface(s), %2, up to %3 mA", nullptr, bytes[4])
        .arg(QString::number(bytes[5]),
             selfPowered ? DescriptorText::tr("self-powered") : DescriptorText::tr("bus-powered"),
             QString::number(bytes[8] * 2));
}

QString interface(ByteView bytes)
{
    return DescriptorText::tr("    Interface %1, setting %2: class %3, %n endpoint(s)", nullptr, bytes[4])
        .arg(QString::number(bytes[2]), QString::number(bytes[3]), classText(bytes, 5));
}

QString endpoint(ByteView bytes)
{
    static constexpr const char *kinds[] = {
        QT_TRANSLATE_NOOP("DescriptorText", "control"), QT_TRANSLATE_NOOP("DescriptorText", "isochronous"),
        QT_TRANSLATE_NOOP("DescriptorText", "bulk"), QT_TRANSLATE_NOOP("DescriptorText", "interrupt")};
    const bool in = (bytes[2] & 0x80U) != 0;
    return DescriptorText::tr("      Endpoint %1 %2, %3, %4 bytes")
        .arg(QString::number(bytes[2] & 0x0FU), in ? DescriptorText::tr("in") : DescriptorText::tr("out"),
             DescriptorText::tr(kinds[bytes[3] & 3U]), QString::number(word(bytes, 4) & 0x7FFU));
}

QString oneDescriptor(ByteView bytes)
{
    const std::size_t length = bytes.size();
    switch (bytes[1]) {
    case 1:
        return length >= 18 ? device(bytes) : DescriptorText::tr("Device descriptor, too short");
    case 2:
        return length >= 9 ? configuration(bytes)
                           : DescriptorText::tr("  Configuration descriptor, too short");
    case 4:
        return length >= 9 ? interface(bytes) : DescriptorText::tr("    Interface descriptor, too short");
    case 5:
        return length >= 7 ? endpoint(bytes) : DescriptorText::tr("      Endpoint descriptor, too short");
    default:
        return DescriptorText::tr("      Descriptor of type %1, %n byte(s)", nullptr,
                                  static_cast<int>(length))
            .arg(hex(bytes[1], 2));
    }
}

} // namespace

QString hexDump(ByteView bytes)
{
    QStringList lines;
    for (std::size_t start = 0; start < bytes.size(); start += 16) {
        QString line = hex(static_cast<unsigned>(start), 4) + QLatin1Char(' ');
        for (std::size_t i = start; i < std::min(start + 16, bytes.size()); ++i)
            line += QLatin1Char(' ') + hex(bytes[i], 2);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString descriptorText(ByteView descriptors)
{
    QStringList lines;
    std::size_t at = 0;
    while (at < descriptors.size()) {
        const std::size_t length = descriptors[at];
        if (length < 2 || length > descriptors.size() - at) {
            lines << DescriptorText::tr("From byte %1 on the lengths do not fit; nothing more can be told.")
                         .arg(static_cast<qulonglong>(at));
            break;
        }
        lines << oneDescriptor(descriptors.subspan(at, length));
        at += length;
    }
    if (!lines.isEmpty())
        lines << QString() << hexDump(descriptors);
    return lines.join(QLatin1Char('\n'));
}

} // namespace homeward::ui
