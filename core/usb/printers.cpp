// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/printers.h"

#include "core/text/messages_usb.h"
#include "core/text/utf8.h"
#include "core/usb/attribute.h"

#include <algorithm>
#include <cerrno>

namespace homeward {
namespace {

constexpr std::size_t largestFile = 4U << 20;

std::string_view takeLine(std::string_view &text)
{
    const auto length = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    return trimmed(line);
}

/// "ipp://user:secret@host/queue" -> "ipp://host/queue"
std::string withoutPassword(std::string_view uri)
{
    const auto scheme = uri.find("://");
    if (scheme == std::string_view::npos)
        return std::string(uri);
    const auto hostStart = scheme + 3;
    const std::string_view authority = uri.substr(hostStart, uri.find_first_of("/?#", hostStart) - hostStart);
    const auto at = authority.rfind('@');
    std::string kept(uri);
    if (at != std::string_view::npos)
        kept.erase(hostStart, at + 1);
    return kept;
}

/// Each queue is a line "name|description:...".
std::vector<PrinterQueue> parsePrintcap(std::string_view text)
{
    std::vector<PrinterQueue> queues;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const auto nameEnd = line.find_first_of("|:");
        if (line.empty() || line.front() == '#' || nameEnd == 0 || nameEnd == std::string_view::npos)
            continue;
        queues.push_back({std::string(line.substr(0, nameEnd)), {}, {}});
    }
    return queues;
}

std::vector<PrinterQueue> readPrintcap(const AttributeFolder &top)
{
    for (const char *file : {"run/cups/printcap", "etc/printcap"})
        if (const auto text = top.read(file, largestFile).content)
            return parsePrintcap(*text);
    return {};
}

} // namespace

std::vector<PrinterQueue> parsePrintersConf(std::string_view text)
{
    std::vector<PrinterQueue> queues;
    bool inside = false;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const bool begins = line.starts_with("<Printer ") || line.starts_with("<DefaultPrinter ");
        if (begins && line.ends_with('>')) {
            const auto blank = line.find(' ');
            queues.push_back({std::string(trimmed(line.substr(blank, line.size() - blank - 1))), {}, {}});
            inside = true;
        } else if (line.starts_with("</")) {
            inside = false;
        } else if (inside && line.starts_with("DeviceURI ")) {
            queues.back().uri = withoutPassword(trimmed(line.substr(line.find(' '))));
        } else if (inside && line.starts_with("MakeModel ")) {
            queues.back().makeModel = std::string(trimmed(line.substr(line.find(' '))));
        }
    }
    return queues;
}

void readPrinters(const std::filesystem::path &root, Host &host)
{
    const AttributeFolder top(root.string());
    const Attribute configuration = top.read("etc/cups/printers.conf", largestFile);
    if (configuration.content) {
        host.printers = parsePrintersConf(*configuration.content);
        return;
    }
    if (configuration.error == ENOENT || configuration.error == ENOTDIR)
        return;
    host.printers = readPrintcap(top);
    const std::string file = (root / "etc/cups/printers.conf").string();
    addProblem(host.problems, UsbMsg::HostPrintersNeedRoot, {file, "sudo cat " + file});
}

} // namespace homeward
