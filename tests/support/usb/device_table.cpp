// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/support/usb/mock_device.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace homeward::test {
namespace {

constexpr std::size_t manufacturerAt = 14;
constexpr std::size_t productAt = 15;
constexpr std::size_t serialAt = 16;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

template <class Number>
Number number(std::string_view text, int base)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end != text.data() + text.size())
        throw std::runtime_error("\"" + std::string(text) + "\" is no number");
    return value;
}

UsbClass usbClass(std::string_view text)
{
    const auto parsed = UsbClass::parse(text);
    if (!parsed)
        throw std::runtime_error("\"" + std::string(text) + "\" is no class");
    return *parsed;
}

void appendWord(Bytes &bytes, unsigned word)
{
    bytes.push_back(static_cast<std::uint8_t>(word & 0xff));
    bytes.push_back(static_cast<std::uint8_t>(word >> 8));
}

/// Writes the configurations of one device from the words of its column.
class ConfigurationWriter {
public:
    explicit ConfigurationWriter(MockDevice &device)
        : device_(device)
    {
    }

    void write(std::string_view column)
    {
        begin();
        for (const std::string_view word : split(column, ' ')) {
            if (word == "|") {
                finish();
                begin();
            } else if (!word.empty() && word != "-") {
                addInterface(word);
            }
        }
        finish();
    }

private:
    void begin()
    {
        const auto value = static_cast<std::uint8_t>(device_.configurations.size() + 1);
        bytes_ = {9, 2, 0, 0, 0, value, 0, 0x80, 50};
        interfaces_ = 0;
    }

    void finish()
    {
        bytes_[2] = static_cast<std::uint8_t>(bytes_.size() & 0xff);
        bytes_[3] = static_cast<std::uint8_t>(bytes_.size() >> 8);
        bytes_[4] = interfaces_;
        device_.configurations.push_back(bytes_);
    }

    void addInterface(std::string_view word)
    {
        const bool isAlternate = word.starts_with('+');
        word.remove_prefix(isAlternate ? 1 : 0);
        alternate_ = isAlternate ? static_cast<std::uint8_t>(alternate_ + 1) : std::uint8_t{0};
        interfaces_ = static_cast<std::uint8_t>(interfaces_ + !isAlternate);
        const auto equals = word.find('=');
        const std::uint8_t nameIndex =
            equals == std::string_view::npos ? 0 : addName(word.substr(equals + 1));
        const auto parts = split(word.substr(0, equals), ',');
        const UsbClass c = usbClass(parts.front());
        const Bytes head{9,
                         4,
                         static_cast<std::uint8_t>(interfaces_ - 1),
                         alternate_,
                         static_cast<std::uint8_t>(parts.size() - 1),
                         c.base,
                         c.subclass,
                         c.protocol,
                         nameIndex};
        bytes_.insert(bytes_.end(), head.begin(), head.end());
        constexpr std::uint8_t hid = 3;
        if (c.base == hid)
            bytes_.insert(bytes_.end(), {9, 0x21, 0x11, 1, 0, 1, 0x22, 0x3f, 0});
        for (std::size_t i = 1; i < parts.size(); ++i)
            addEndpoint(parts[i]);
    }

    void addEndpoint(std::string_view text)
    {
        const auto address = number<std::uint8_t>(text.substr(0, 2), 16);
        const char type = text.size() > 2 ? text[2] : 'b';
        const std::uint8_t attributes = type == 'b' ? 2 : type == 'i' ? 3 : 1;
        bytes_.insert(bytes_.end(), {7, 5, address, attributes});
        appendWord(bytes_, type == 'b' ? 512 : 8);
        bytes_.push_back(type == 'b' ? 0 : 4);
    }

    std::uint8_t addName(std::string_view text)
    {
        std::string name(text);
        std::replace(name.begin(), name.end(), '_', ' ');
        const auto index = static_cast<std::uint8_t>(4 + names_++);
        device_.strings[{index, 0}] = MockString::parse(name);
        return index;
    }

    MockDevice &device_;
    Bytes bytes_;
    std::uint8_t interfaces_ = 0;
    std::uint8_t alternate_ = 0;
    int names_ = 0;
};

MockString languageTable(std::string_view list)
{
    if (list.empty())
        return {MockString::Kind::Stall, {}};
    MockString table{MockString::Kind::Answer, {0, 3}};
    for (const std::string_view language : split(list, ','))
        appendWord(table.answer, number<unsigned>(language, 16));
    table.answer[0] = static_cast<std::uint8_t>(table.answer.size());
    return table;
}

Bytes bytesOf(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    if (!bytes)
        throw std::runtime_error("\"" + std::string(hex) + "\" is no hex");
    return *bytes;
}

int indexOf(std::string_view name)
{
    return name == "manufacturer" ? 1 : name == "product" ? 2 : name == "serial" ? 3 : number<int>(name, 10);
}

void applyOption(MockDevice &device, std::string_view option)
{
    const auto equals = std::min(option.find('='), option.size());
    const std::string_view key = option.substr(0, equals);
    const std::string_view value = option.substr(std::min(equals + 1, option.size()));
    const auto at = key.find('@');
    if (at != std::string_view::npos)
        device.strings[{indexOf(key.substr(0, at)), number<int>(key.substr(at + 1), 16)}] =
            MockString::parse(value);
    else if (key == "languages")
        device.languages = languageTable(value);
    else if (key == "removable")
        device.removable = value;
    else if (key == "delay")
        device.delayMs = number<int>(value, 10);
    else if (key == "rawdevice")
        device.deviceDescriptor = bytesOf(value);
    else if (key == "rawconfiguration")
        device.configurations = {bytesOf(value)};
    else
        throw std::runtime_error("there is no option " + std::string(key));
}

void setString(MockDevice &device, std::size_t at, int index, std::string_view text)
{
    MockString string = MockString::parse(text);
    if (string.kind == MockString::Kind::Absent)
        return;
    device.deviceDescriptor[at] = static_cast<std::uint8_t>(index);
    device.strings[{index, 0}] = std::move(string);
}

bool isSuperSpeed(const MockDevice &device)
{
    return device.speed == "5000" || device.speed == "10000";
}

/// bMaxPacketSize0 as the kernel insists on it: USB 2.0 table 9-8, USB 3.2 table 9-11.
std::uint8_t controlPacketSize(const MockDevice &device)
{
    if (device.speed == "1.5")
        return 8;
    return isSuperSpeed(device) ? 9 : 64;
}

MockDevice parseLine(std::string_view line)
{
    const auto columns = split(line, '\t');
    if (columns.size() < 10)
        throw std::runtime_error(std::to_string(columns.size()) + " columns, 10 or 11 are needed");
    MockDevice device;
    device.id = columns[0];
    device.speed = columns[5];
    const UsbClass c = usbClass(columns[4]);
    Bytes &bytes = device.deviceDescriptor;
    const std::uint8_t usbMajor = isSuperSpeed(device) ? 3 : 2;
    bytes = {18, 1, 0, usbMajor, c.base, c.subclass, c.protocol, controlPacketSize(device)};
    for (const std::size_t column : {1U, 2U, 3U})
        appendWord(bytes, number<std::uint16_t>(columns[column], 16));
    bytes.insert(bytes.end(), {0, 0, 0, 0});
    setString(device, manufacturerAt, 1, columns[6]);
    setString(device, productAt, 2, columns[7]);
    setString(device, serialAt, 3, columns[8]);
    device.languages = languageTable("0409");
    ConfigurationWriter(device).write(columns[9]);
    bytes.back() = static_cast<std::uint8_t>(device.configurations.size());
    if (columns.size() > 10 && !columns[10].empty())
        for (const std::string_view option : split(columns[10], ';'))
            applyOption(device, option);
    return device;
}

} // namespace

std::vector<MockDevice> parseDeviceTable(std::string_view text)
{
    std::vector<MockDevice> devices;
    std::size_t lineNumber = 0;
    for (std::string_view line : split(text, '\n')) {
        ++lineNumber;
        if (line.empty() || line.front() == '#')
            continue;
        try {
            devices.push_back(parseLine(line));
        } catch (const std::exception &problem) {
            throw std::runtime_error("line " + std::to_string(lineNumber) + ": " + problem.what());
        }
    }
    return devices;
}

std::vector<MockDevice> readDeviceTable(const std::string &path)
{
    const auto text = readFile(path);
    if (!text)
        throw std::runtime_error(path + " cannot be read");
    return parseDeviceTable(*text);
}

} // namespace homeward::test
