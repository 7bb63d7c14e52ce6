// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/likeness.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

using namespace homeward;
using namespace homeward::test;

namespace {

std::string keyOf(std::uint16_t vid, std::string manufacturer, std::string product)
{
    static const Catalogue catalogue = smallCatalogue();
    Subject subject;
    subject.vid = vid;
    subject.pid = 0x0001;
    subject.manufacturer = std::move(manufacturer);
    subject.product = std::move(product);
    return likenessOf(catalogue, subject).key;
}

} // namespace

TEST_CASE("the same maker's words are alike, whatever their case, seat, legal form and ID")
{
    const std::string key = keyOf(0x1111, "Fangyuan Electronics", "Mouse");
    CHECK(key == "maker fangyuanelectronics");
    CHECK(keyOf(0x2222, "FANGYUAN ELECTRONICS Co., Ltd.", "Keyboard") == key);
    CHECK(keyOf(0x2222, "Shenzhen Fangyuan Electronics", "Hub") == key);
    CHECK(keyOf(0x1111, "Fangzheng", "Mouse") != key);
    CHECK(keyOf(0x1111, "方圆科技有限公司", "鼠标") == keyOf(0x3333, "方圆科技", "键盘"));
}

TEST_CASE("words that name nobody leave it to the ID and the product's own word")
{
    const std::string key = keyOf(0x1111, "", "GM1024 Wireless Mouse");
    CHECK(key == "id 1111 gm");
    CHECK(keyOf(0x1111, "Generic", "USB GM-2048 Keyboard") == key);
    CHECK(keyOf(0x1111, "USB", "gm 7") == key);
    CHECK(keyOf(0x2222, "", "GM1024 Wireless Mouse") != key);
    CHECK(keyOf(0x1111, "", "Dasheng Wireless Mouse") == "id 1111 dasheng");
    CHECK(keyOf(0x1111, "", "USB Device") == keyOf(0x1111, "Generic", "usb device"));
    CHECK(keyOf(0x1111, "", "USB Device") != keyOf(0x1111, "", "USB Storage"));
    CHECK(keyOf(0x1111, "", "") == keyOf(0x1111, "USB", ""));
}

TEST_CASE("likeness is told in the words of the device, made visible")
{
    const Catalogue catalogue = smallCatalogue();
    Subject subject;
    subject.vid = 0x1111;
    subject.manufacturer = "Fangyuan Co., Ltd.";
    CHECK(likenessOf(catalogue, subject).words == "Fangyuan");
    subject.manufacturer.clear();
    subject.product = "GM\x01" "24";
    CHECK(likenessOf(catalogue, subject).words.find('\x01') == std::string::npos);
    Subject monitor;
    monitor.kind = Subject::Kind::Monitor;
    monitor.makerCode = "QQQ";
    CHECK(likenessOf(catalogue, monitor).words == "QQQ");
}
