// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/printer_address.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace homeward {
namespace {

/// A scheme by which printers are reached over a network.
struct Scheme {
    std::string_view name;
    std::string_view usualPort;
    bool hasQueues = false; ///< one host may serve several printers
};
constexpr Scheme schemes[] = {{"socket", "9100"},   {"ipp", "631", true},  {"ipps", "631", true},
                              {"http", "80", true}, {"https", "443", true}, {"lpd", "515", true},
                              {"smb", "445", true}, {"dnssd", ""}};
/// Queues that a printer's own print server has: its only one.
constexpr std::array<std::string_view, 13> ownQueues = {"",     "ipp",   "ipp/print", "ipp/printer", "ipp/port1",
                                                        "lp",   "lp1",   "raw",       "raw1",        "auto",
                                                        "text", "print", "passthru"};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        const char *const hex = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(hex, hex + 2, byte, 16).ptr == hex + 2) {
            result += static_cast<char>(byte);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// "ip" of "?ip=192.168.1.20&port=1".
std::string_view parameter(std::string_view uri, std::string_view name)
{
    for (std::size_t at = uri.find('?'); at < uri.size(); at = uri.find('&', at + 1)) {
        const std::string_view pair = uri.substr(at + 1, uri.find('&', at + 1) - at - 1);
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
    }
    return {};
}

bool isIpNumber(std::string_view text)
{
    int parts = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
    for (;; ++at) {
        unsigned char part = 0;
        const auto read = std::from_chars(at, end, part);
        if (read.ec != std::errc())
            return false;
        at = read.ptr;
        ++parts;
        if (at == end)
            return parts == 4;
        if (*at != '.' || parts == 4)
            return false;
    }
}

bool isThisComputer(std::string_view host)
{
    return host.empty() || host == "localhost" || host.starts_with("127.") || host == "[::1]";
}

std::string addressOf(const Scheme &scheme, std::string_view rest)
{
    const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view authority = rest.substr(0, end);
    authority.remove_prefix(std::min(authority.rfind('@') + 1, authority.size()));
    if (scheme.name == "dnssd") {
        const std::string service = lower(decoded(authority));
        return service.substr(0, service.find("._"));
    }
    const std::size_t colon = authority.find_last_of(":]");
    std::string_view port;
    if (colon != std::string_view::npos && authority[colon] == ':') {
        port = authority.substr(colon + 1);
        authority = authority.substr(0, colon);
    }
    std::string address = lower(authority);
    while (address.ends_with('.'))
        address.pop_back();
    if (isThisComputer(address))
        return {};
    // A print server may have a printer at each of its raw ports.
    if (!scheme.hasQueues && !port.empty() && port != scheme.usualPort)
        address.append(":").append(port);
    std::string queue = lower(decoded(rest.substr(end, rest.find_first_of("?#", end) - end)));
    queue.erase(0, queue.find_first_not_of('/'));
    while (queue.ends_with('/'))
        queue.pop_back();
    if (scheme.hasQueues && std::ranges::find(ownQueues, queue) == ownQueues.end())
        address.append("/").append(queue);
    return address;
}

/// The ports of Windows: "IP_192.168.1.20", "192.168.1.20_1", "\\\\server\\queue".
std::string windowsAddress(std::string_view port)
{
    if (port.starts_with("\\\\")) {
        std::string address = lower(port.substr(2));
        std::ranges::replace(address, '\\', '/');
        return address.find('/') == std::string::npos ? std::string() : address;
    }
    if (port.starts_with("IP_"))
        port.remove_prefix(3);
    port = port.substr(0, port.find('_'));
    return isIpNumber(port) ? std::string(port) : std::string();
}

} // namespace

std::string networkAddress(const PrinterQueue &printer)
{
    const std::string uri = toVisible(trimmed(printer.uri));
    const std::size_t colon = uri.find(':');
    const std::string name = lower(uri.substr(0, colon));
    if (name == "hp" || name == "hpfax") // HPLIP's "hp:/net/Model?ip=..."
        for (const std::string_view key : {"ip", "hostname", "zc"})
            if (const auto value = parameter(uri, key); !value.empty())
                return lower(decoded(value));
    const auto scheme = std::ranges::find(schemes, name, &Scheme::name);
    if (scheme == std::end(schemes) || uri.compare(colon, 3, "://") != 0)
        return windowsAddress(uri);
    if (const auto uuid = parameter(uri, "uuid"); !uuid.empty())
        return "uuid:" + lower(uuid);
    return addressOf(*scheme, std::string_view(uri).substr(colon + 3));
}

bool isNetworkPrinter(const PrinterQueue &printer)
{
    return printer.uri.starts_with("WSD-") || !networkAddress(printer).empty();
}

} // namespace homeward
