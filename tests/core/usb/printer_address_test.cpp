// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/printer_address.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

std::string addressOf(const std::string &uri)
{
    return networkAddress({"queue", uri, "Model"});
}

} // namespace

TEST_CASE("one printer has one address, whichever way it is reached")
{
    for (const char *uri : {"ipp://192.168.1.20/ipp/print", "ipps://192.168.1.20:631/ipp/print/", "socket://192.168.1.20",
                            "socket://192.168.1.20:9100", "lpd://192.168.1.20/lp", "http://192.168.1.20:631/ipp",
                            "hp:/net/LaserJet_M404?ip=192.168.1.20&port=1", "IP_192.168.1.20", "192.168.1.20",
                            "192.168.1.20_2", " ipp://clerk@192.168.1.20/ "}) {
        INFO(uri);
        CHECK(addressOf(uri) == "192.168.1.20");
    }
    CHECK(addressOf("ipp://Print.Example.org./ipp/print") == "print.example.org");
    CHECK(addressOf("ipp://[2001:db8::7]:631/ipp/print") == "[2001:db8::7]");
}

TEST_CASE("queues and ports of one host that are several printers stay apart")
{
    CHECK(addressOf("ipp://server/printers/Floor%202") == "server/printers/floor 2");
    CHECK(addressOf("smb://SERVER/Floor2") == "server/floor2");
    CHECK(addressOf("\\\\SERVER\\Floor2") == "server/floor2");
    CHECK(addressOf("socket://box:9101") == "box:9101");
}

TEST_CASE("what a printer calls itself goes before where it is")
{
    CHECK(addressOf("ipp://192.168.1.20/ipp/print?uuid=CFE92100-67C4-11D4-A45F-F8D027761251")
          == "uuid:cfe92100-67c4-11d4-a45f-f8d027761251");
    CHECK(addressOf("dnssd://HP%20LaserJet%20%5B0A1B2C%5D._ipp._tcp.local/?uuid=cfe92100-67c4-11d4-a45f-f8d027761251")
          == "uuid:cfe92100-67c4-11d4-a45f-f8d027761251");
    CHECK(addressOf("dnssd://HP%20LaserJet%20%5B0A1B2C%5D._pdl-datastream._tcp.local/") == "hp laserjet [0a1b2c]");
}

TEST_CASE("what is no device on the network has no address")
{
    for (const char *uri : {"", "usb://HP/LaserJet?serial=X1", "ipp://localhost:60000/ipp/print", "socket://127.0.0.1:9100",
                            "cups-pdf:/", "file:///dev/null", "implicitclass://office/", "USB001", "LPT1:", "PORTPROMPT:",
                            "nul:", "SHRFAX:", "XPSPort:", "1.2.3", "1.2.3.4.5", "1.2.3.400", "\\\\server", "://", ":",
                            "ipp:", "ipp://", "ipp:///printers/x", "hp:/usb/LaserJet?serial=X1"}) {
        INFO(uri);
        CHECK(addressOf(uri).empty());
        CHECK_FALSE(isNetworkPrinter({"queue", uri, "Model"}));
    }
    // Windows knows such a port by a number of its own.
    CHECK(addressOf("WSD-6b4a1c9e-9a57-4a7e-8c1f-0f2a4c1f7d11").empty());
    CHECK(isNetworkPrinter({"queue", "WSD-6b4a1c9e-9a57-4a7e-8c1f-0f2a4c1f7d11", "Model"}));
}
