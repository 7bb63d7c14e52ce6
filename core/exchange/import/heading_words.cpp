// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/heading_words.h"

#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace homeward {
namespace {

struct Word {
    std::string_view heading;
    ImportField field;
};

/// As registers write them, beside the inventory's own names and headings.
constexpr auto registerWords = std::to_array<Word>({
    {"资产编码", ImportField::Tag},
    {"编号", ImportField::Tag},
    {"标签号", ImportField::Tag},
    {"资产标签", ImportField::Tag},
    {"标签编号", ImportField::Tag},
    {"设备编号", ImportField::Tag},
    {"asset tag", ImportField::Tag},
    {"asset id", ImportField::Tag},
    {"inventory number", ImportField::Tag},
    {"资产名称", ImportField::Category},
    {"设备名称", ImportField::Category},
    {"名称", ImportField::Category},
    {"品名", ImportField::Category},
    {"资产类别", ImportField::Category},
    {"资产分类", ImportField::Category},
    {"设备类型", ImportField::Category},
    {"设备类别", ImportField::Category},
    {"类型", ImportField::Category},
    {"asset name", ImportField::Category},
    {"type", ImportField::Category},
    {"device type", ImportField::Category},
    {"asset type", ImportField::Category},
    {"生产厂家", ImportField::Brand},
    {"生产厂商", ImportField::Brand},
    {"制造商", ImportField::Brand},
    {"厂家", ImportField::Brand},
    {"厂商", ImportField::Brand},
    {"设备品牌", ImportField::Brand},
    {"manufacturer", ImportField::Brand},
    {"make", ImportField::Brand},
    {"vendor", ImportField::Brand},
    {"maker", ImportField::Brand},
    {"型号", ImportField::Model},
    {"规格", ImportField::Model},
    {"设备型号", ImportField::Model},
    {"品牌型号", ImportField::Model},
    {"型号规格", ImportField::Model},
    {"规格型号及配置", ImportField::Model},
    {"model name", ImportField::Model},
    {"product", ImportField::Model},
    {"description", ImportField::Model},
    {"台数", ImportField::Quantity},
    {"件数", ImportField::Quantity},
    {"qty", ImportField::Quantity},
    {"count", ImportField::Quantity},
    {"序列号", ImportField::SerialPrinted},
    {"出厂编号", ImportField::SerialPrinted},
    {"机器序列号", ImportField::SerialPrinted},
    {"设备序列号", ImportField::SerialPrinted},
    {"sn", ImportField::SerialPrinted},
    {"s/n", ImportField::SerialPrinted},
    {"sn号", ImportField::SerialPrinted},
    {"sn码", ImportField::SerialPrinted},
    {"serial", ImportField::SerialPrinted},
    {"serial number", ImportField::SerialPrinted},
    {"serial no", ImportField::SerialPrinted},
    {"service tag", ImportField::SerialPrinted},
    {"imei号", ImportField::Imei},
    {"imei码", ImportField::Imei},
    {"手机串号", ImportField::Imei},
    {"串号", ImportField::Imei},
    {"固定资产号", ImportField::AssetNumber},
    {"固定资产编码", ImportField::AssetNumber},
    {"固资编号", ImportField::AssetNumber},
    {"国资编号", ImportField::AssetNumber},
    {"财务编号", ImportField::AssetNumber},
    {"卡片编号", ImportField::AssetNumber},
    {"fixed asset number", ImportField::AssetNumber},
    {"asset number", ImportField::AssetNumber},
    {"asset no", ImportField::AssetNumber},
    {"vid", ImportField::Vid},
    {"vendorid", ImportField::Vid},
    {"厂商id", ImportField::Vid},
    {"pid", ImportField::Pid},
    {"productid", ImportField::Pid},
    {"产品id", ImportField::Pid},
    {"所有权", ImportField::Ownership},
    {"资产权属", ImportField::Ownership},
    {"部门", ImportField::Unit},
    {"所属部门", ImportField::Unit},
    {"使用单位", ImportField::Unit},
    {"科室", ImportField::Unit},
    {"处室", ImportField::Unit},
    {"使用科室", ImportField::Unit},
    {"管理部门", ImportField::Unit},
    {"department", ImportField::Unit},
    {"division", ImportField::Unit},
    {"使用者", ImportField::Holder},
    {"领用人", ImportField::Holder},
    {"保管人", ImportField::Holder},
    {"责任人", ImportField::Holder},
    {"使用人姓名", ImportField::Holder},
    {"姓名", ImportField::Holder},
    {"user", ImportField::Holder},
    {"assigned to", ImportField::Holder},
    {"checked out to", ImportField::Holder},
    {"custodian", ImportField::Holder},
    {"employee", ImportField::Holder},
    {"存放位置", ImportField::Location},
    {"地点", ImportField::Location},
    {"位置", ImportField::Location},
    {"放置地点", ImportField::Location},
    {"使用地点", ImportField::Location},
    {"房间号", ImportField::Location},
    {"办公室", ImportField::Location},
    {"room", ImportField::Location},
    {"site", ImportField::Location},
    {"状态", ImportField::Status},
    {"使用状态", ImportField::Status},
    {"资产状态", ImportField::Status},
    {"设备状态", ImportField::Status},
    {"state", ImportField::Status},
    {"购置日期", ImportField::Acquired},
    {"购入日期", ImportField::Acquired},
    {"购买日期", ImportField::Acquired},
    {"采购日期", ImportField::Acquired},
    {"购置时间", ImportField::Acquired},
    {"购买时间", ImportField::Acquired},
    {"取得时间", ImportField::Acquired},
    {"入账日期", ImportField::Acquired},
    {"启用日期", ImportField::Acquired},
    {"领用日期", ImportField::Acquired},
    {"投入使用日期", ImportField::Acquired},
    {"purchase date", ImportField::Acquired},
    {"purchased", ImportField::Acquired},
    {"date acquired", ImportField::Acquired},
    {"acquisition date", ImportField::Acquired},
    {"bought", ImportField::Acquired},
    {"原值", ImportField::Price},
    {"单价", ImportField::Price},
    {"价格", ImportField::Price},
    {"金额", ImportField::Price},
    {"资产原值", ImportField::Price},
    {"账面原值", ImportField::Price},
    {"购置金额", ImportField::Price},
    {"采购价格", ImportField::Price},
    {"cost", ImportField::Price},
    {"purchase cost", ImportField::Price},
    {"value", ImportField::Price},
    {"unit price", ImportField::Price},
    {"说明", ImportField::Notes},
    {"附注", ImportField::Notes},
    {"remarks", ImportField::Notes},
    {"remark", ImportField::Notes},
    {"comment", ImportField::Notes},
    {"comments", ImportField::Notes},
    {"note", ImportField::Notes},
    {"mac", ImportField::Mac},
    {"mac地址", ImportField::Mac},
    {"mac address", ImportField::Mac},
    {"物理地址", ImportField::Mac},
});

constexpr auto snipeItWords = std::to_array<Word>({
    {"manufacturer", ImportField::Brand},
    {"asset tag", ImportField::Tag},
    {"category", ImportField::Category},
    {"serial", ImportField::SerialPrinted},
    {"serial number", ImportField::SerialPrinted},
    {"model", ImportField::Model},
    {"model name", ImportField::Model},
    {"checked out to", ImportField::Holder},
    {"checked out", ImportField::Holder},
    {"assigned to", ImportField::Holder},
    {"full name", ImportField::Holder},
    {"department", ImportField::Unit},
    {"location", ImportField::Location},
    {"status", ImportField::Status},
    {"purchase date", ImportField::Acquired},
    {"purchased", ImportField::Acquired},
    {"purchase cost", ImportField::Price},
    {"cost", ImportField::Price},
    {"currency", ImportField::Currency},
    {"notes", ImportField::Notes},
    {"mac address", ImportField::Mac},
    {"imei", ImportField::Imei},
});

constexpr auto usbDeviewWords = std::to_array<Word>({
    {"description", ImportField::Model},
    {"connected", ImportField::Connected},
    {"serial number", ImportField::Serial},
    {"vendorid", ImportField::Vid},
    {"productid", ImportField::Pid},
    {"vendor name", ImportField::Brand},
});

using Words = std::unordered_map<std::string, ImportField>;

void addWords(Words &words, std::span<const Word> list)
{
    for (const Word &word : list)
        words.emplace(headingKey(word.heading), word.field);
}

Words ownWords()
{
    Words words;
    for (std::size_t i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        words.emplace(headingKey(nameOf(field)), field);
        for (const Language language : {Language::English, Language::Chinese})
            words.emplace(headingKey(headingOf(field, language)), field);
    }
    // What the export computes from the category.
    words.emplace(headingKey("资产名称"), ImportField::Category);
    words.emplace(headingKey("Asset name"), ImportField::Category);
    return words;
}

const Words &wordsOf(RegisterKind kind)
{
    static const Words own = ownWords();
    static const Words general = [] {
        Words words = own;
        addWords(words, registerWords);
        return words;
    }();
    static const Words snipeIt = [] {
        Words words;
        addWords(words, snipeItWords);
        return words;
    }();
    static const Words usbDeview = [] {
        Words words;
        addWords(words, usbDeviewWords);
        return words;
    }();
    switch (kind) {
    case RegisterKind::Own:
        return own;
    case RegisterKind::SnipeIt:
        return snipeIt;
    case RegisterKind::UsbDeview:
        return usbDeview;
    case RegisterKind::Register:
        break;
    }
    return general;
}

bool isPunctuation(std::string_view character)
{
    constexpr std::array<std::string_view, 9> marks = {"：", "、", "，", "。", "／", "＊", "·", "—", "　"};
    if (character.size() == 1)
        return std::string_view(" :*_/.-#\"'").find(character) != std::string_view::npos;
    return std::ranges::find(marks, character) != marks.end();
}

std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

} // namespace

Msg messageOf(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Own:
        return ImportMsg::LayoutOwn;
    case RegisterKind::SnipeIt:
        return ImportMsg::LayoutSnipeIt;
    case RegisterKind::UsbDeview:
        return ImportMsg::LayoutUsbDeview;
    case RegisterKind::Register:
        break;
    }
    return ImportMsg::LayoutRegister;
}

std::string headingKey(std::string_view heading)
{
    const std::string plain = normalisedKey(heading);
    std::string key;
    int depth = 0;
    for (std::size_t i = 0; i < plain.size();) {
        const std::size_t length = lengthAt(plain, i);
        const std::string_view character = std::string_view(plain).substr(i, length);
        i += length;
        if (character == "(" || character == "[" || character == "【")
            ++depth;
        else if (character == ")" || character == "]" || character == "】")
            depth -= depth > 0 ? 1 : 0;
        else if (depth == 0 && !isPunctuation(character))
            key += character;
    }
    return key;
}

RegisterKind kindOfHeadings(std::span<const std::string> headings)
{
    const auto has = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::all_of(names, [&](std::string_view name) {
            return std::ranges::any_of(headings, [&](const std::string &one) { return headingKey(one) == headingKey(name); });
        });
    };
    std::size_t own = 0;
    std::size_t named = 0;
    for (const std::string &heading : headings) {
        named += headingKey(heading).empty() ? 0U : 1U;
        own += wordsOf(RegisterKind::Own).contains(headingKey(heading)) ? 1U : 0U;
    }
    const bool hasUuid = has({"uuid"}) || has({"唯一标识"});
    if (hasUuid && own + 1 >= named)
        return RegisterKind::Own;
    if (has({"Device Name", "Description", "Connected", "VendorID", "ProductID"}))
        return RegisterKind::UsbDeview;
    if (has({"Asset Tag", "Model", "Category", "Manufacturer", "Status"}))
        return RegisterKind::SnipeIt;
    return RegisterKind::Register;
}

std::optional<ImportField> fieldOfHeading(std::string_view heading, RegisterKind kind)
{
    const std::string key = headingKey(heading);
    const Words &words = wordsOf(kind);
    const auto found = words.find(key);
    return key.empty() || found == words.end() ? std::nullopt : std::optional(found->second);
}

bool isReasonHeading(std::string_view heading)
{
    const std::string key = headingKey(heading);
    return key == headingKey(say(ImportMsg::ReasonHeading, Language::English))
           || key == headingKey(say(ImportMsg::ReasonHeading, Language::Chinese));
}

} // namespace homeward
