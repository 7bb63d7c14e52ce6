// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/cell_words.h"

#include "core/exchange/import/heading_words.h"
#include "core/text/messages.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace homeward {
namespace {

struct Word {
    ImportField field;
    std::string_view text;
    std::string_view machine;
};

constexpr auto words = std::to_array<Word>({
    {ImportField::Category, "手机", "smartphone"},
    {ImportField::Category, "移动电话", "smartphone"},
    {ImportField::Category, "phone", "smartphone"},
    {ImportField::Category, "mobile phone", "smartphone"},
    {ImportField::Category, "平板", "tablet"},
    {ImportField::Category, "笔记本", "laptop"},
    {ImportField::Category, "便携式计算机", "laptop"},
    {ImportField::Category, "手提电脑", "laptop"},
    {ImportField::Category, "notebook", "laptop"},
    {ImportField::Category, "laptops", "laptop"},
    {ImportField::Category, "台式机", "desktop"},
    {ImportField::Category, "台式电脑", "desktop"},
    {ImportField::Category, "电脑", "desktop"},
    {ImportField::Category, "计算机", "desktop"},
    {ImportField::Category, "微型计算机", "desktop"},
    {ImportField::Category, "一体机", "desktop"},
    {ImportField::Category, "主机", "desktop"},
    {ImportField::Category, "pc", "desktop"},
    {ImportField::Category, "computer", "desktop"},
    {ImportField::Category, "液晶显示器", "monitor"},
    {ImportField::Category, "显示屏", "monitor"},
    {ImportField::Category, "display", "monitor"},
    {ImportField::Category, "displays", "monitor"},
    {ImportField::Category, "激光打印机", "printer"},
    {ImportField::Category, "喷墨打印机", "printer"},
    {ImportField::Category, "针式打印机", "printer"},
    {ImportField::Category, "多功能一体机", "printer"},
    {ImportField::Category, "打印复印一体机", "printer"},
    {ImportField::Category, "复印机", "printer"},
    {ImportField::Category, "高拍仪", "scanner"},
    {ImportField::Category, "u盘", "storage"},
    {ImportField::Category, "优盘", "storage"},
    {ImportField::Category, "移动硬盘", "storage"},
    {ImportField::Category, "硬盘", "storage"},
    {ImportField::Category, "usb stick", "storage"},
    {ImportField::Category, "摄像机", "camera"},
    {ImportField::Category, "照相机", "camera"},
    {ImportField::Category, "相机", "camera"},
    {ImportField::Category, "webcam", "camera"},
    {ImportField::Category, "耳机", "audio"},
    {ImportField::Category, "音箱", "audio"},
    {ImportField::Category, "headset", "audio"},
    {ImportField::Category, "交换机", "network"},
    {ImportField::Category, "路由器", "network"},
    {ImportField::Category, "网卡", "network"},
    {ImportField::Category, "router", "network"},
    {ImportField::Category, "switch", "network"},
    {ImportField::Category, "usb key", "security-key"},
    {ImportField::Category, "ukey", "security-key"},
    {ImportField::Ownership, "部门", "department"},
    {ImportField::Ownership, "公有", "department"},
    {ImportField::Ownership, "公司", "department"},
    {ImportField::Ownership, "单位所有", "department"},
    {ImportField::Ownership, "company", "department"},
    {ImportField::Ownership, "office", "department"},
    {ImportField::Ownership, "私人", "personal"},
    {ImportField::Ownership, "个人所有", "personal"},
    {ImportField::Ownership, "自带", "personal"},
    {ImportField::Ownership, "byod", "personal"},
    {ImportField::Ownership, "private", "personal"},
    {ImportField::Ownership, "租用", "leased"},
    {ImportField::Ownership, "lease", "leased"},
    {ImportField::Ownership, "rented", "leased"},
    {ImportField::Status, "使用中", "in-use"},
    {ImportField::Status, "使用", "in-use"},
    {ImportField::Status, "正常", "in-use"},
    {ImportField::Status, "完好", "in-use"},
    {ImportField::Status, "已领用", "in-use"},
    {ImportField::Status, "deployed", "in-use"},
    {ImportField::Status, "active", "in-use"},
    {ImportField::Status, "out for repair", "in-use"},
    {ImportField::Status, "out for diagnostics", "in-use"},
    {ImportField::Status, "闲置", "stored"},
    {ImportField::Status, "在库", "stored"},
    {ImportField::Status, "备用", "stored"},
    {ImportField::Status, "未用", "stored"},
    {ImportField::Status, "ready to deploy", "stored"},
    {ImportField::Status, "pending", "stored"},
    {ImportField::Status, "spare", "stored"},
    {ImportField::Status, "in stock", "stored"},
    {ImportField::Status, "报废", "retired"},
    {ImportField::Status, "待报废", "stored"},
    {ImportField::Status, "已注销", "retired"},
    {ImportField::Status, "archived", "retired"},
    {ImportField::Status, "disposed", "retired"},
    {ImportField::Status, "丢失", "lost"},
    {ImportField::Status, "遗失", "lost"},
    {ImportField::Status, "lost/stolen", "lost"},
    {ImportField::Status, "stolen", "lost"},
    {ImportField::Status, "调出", "transferred"},
    {ImportField::Status, "划转", "transferred"},
    {ImportField::Status, "已调拨", "transferred"},
    {ImportField::Place, "办公室", "office"},
    {ImportField::Place, "单位", "office"},
    {ImportField::Place, "家", "home"},
    {ImportField::Place, "家中", "home"},
    {ImportField::Place, "外勤", "field"},
    {ImportField::Place, "外出", "field"},
    {ImportField::Place, "库房", "store"},
    {ImportField::Place, "仓库", "store"},
    {ImportField::Place, "office", "office"},
    {ImportField::Place, "home", "home"},
    {ImportField::Place, "field", "field"},
    {ImportField::Place, "store", "store"},
    {ImportField::Connected, "yes", "yes"},
    {ImportField::Connected, "true", "yes"},
    {ImportField::Connected, "1", "yes"},
    {ImportField::Connected, "是", "yes"},
    {ImportField::Connected, "no", "no"},
    {ImportField::Connected, "false", "no"},
    {ImportField::Connected, "0", "no"},
    {ImportField::Connected, "否", "no"},
});

using Choices = std::unordered_map<std::string, std::string_view>;

std::string choiceKey(ImportField field, std::string_view text)
{
    return std::string(nameOf(field)) + '\n' + headingKey(text);
}

Choices allChoices()
{
    Choices choices;
    for (const ImportField field : {ImportField::Category, ImportField::Ownership, ImportField::Status}) {
        const Column column = *columnOf(field);
        for (const std::string_view word : choicesOf(column)) {
            choices.emplace(choiceKey(field, word), word);
            for (const Language language : {Language::English, Language::Chinese})
                choices.emplace(choiceKey(field, wordFor(column, word, language)), word);
        }
    }
    for (const Word &word : words)
        choices.emplace(choiceKey(word.field, word.text), word.machine);
    return choices;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The key without blanks inside, for words that registers stretch ("合  计").
std::string tightKey(std::string_view text)
{
    std::string key = headingKey(text);
    std::erase(key, ' ');
    return key;
}

std::string withoutAny(std::string text, std::span<const std::string_view> marks)
{
    for (const std::string_view mark : marks)
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, mark.size());
    return text;
}

} // namespace

std::optional<std::string_view> choiceIn(ImportField field, std::string_view text)
{
    static const Choices choices = allChoices();
    const auto found = choices.find(choiceKey(field, text));
    return found == choices.end() ? std::nullopt : std::optional(found->second);
}

bool saysNothing(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.size() > 12)
        return false;
    constexpr std::array<std::string_view, 14> marks = {"/",  "-",   "--",   "—",   "——", "\\", "无",
                                                        "暂无", "n/a", "null", "none", "nil", "#n/a", "未知"};
    const std::string key = normalisedKey(text);
    return std::ranges::find(marks, key) != marks.end();
}

std::optional<std::string> quantityIn(std::string_view text)
{
    const std::string plain = normalisedKey(text);
    std::size_t digits = 0;
    while (digits < plain.size() && isDigit(plain[digits]))
        ++digits;
    std::string_view rest = std::string_view(plain).substr(digits);
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        while (rest.starts_with('0'))
            rest.remove_prefix(1);
    }
    rest = trimmed(rest);
    constexpr std::array<std::string_view, 12> measures = {"", "台", "个", "部", "套", "件", "只", "支", "块", "张", "pcs", "pc"};
    if (digits == 0 || digits > 12 || std::ranges::find(measures, rest) == measures.end())
        return std::nullopt;
    return plain.substr(0, digits);
}

std::optional<PriceText> priceIn(std::string_view text, bool isNumber)
{
    constexpr std::array<std::string_view, 5> dropped = {",", " ", "元", "¥", "整"};
    std::string plain = withoutAny(normalisedKey(text), dropped);
    PriceText result;
    if (plain.starts_with('$'))
        plain.erase(0, 1);
    if (plain.size() > 3 && std::ranges::all_of(plain.substr(plain.size() - 3), [](char c) { return c >= 'a' && c <= 'z'; })) {
        result.currency = plain.substr(plain.size() - 3);
        std::ranges::transform(result.currency, result.currency.begin(), [](char c) { return static_cast<char>(c - 32); });
        plain.resize(plain.size() - 3);
    }
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (plain.empty() || error != std::errc{} || end != plain.data() + plain.size() || value < 0 || value > 1e15
        || !std::isfinite(value) || plain.find('e') != std::string::npos)
        return std::nullopt;
    const std::size_t point = plain.find('.');
    std::string decimals = point == std::string::npos ? std::string() : plain.substr(point + 1);
    while (decimals.ends_with('0'))
        decimals.pop_back();
    if (decimals.size() > 2 && !isNumber) // a spreadsheet's own number may have a rounding error behind
        return std::nullopt;
    result.price = decimals.size() > 2 ? fmt::format("{:.2f}", value)
                                       : (point == 0 ? "0" : plain.substr(0, point)) + (decimals.empty() ? "" : "." + decimals);
    return result;
}

bool lostDigits(std::string_view text)
{
    text = trimmed(text);
    std::size_t at = 0;
    bool point = false;
    while (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && at > 0 && !point)))
        point = text[at++] == '.' || point;
    if (at == 0 || at + 1 >= text.size() || (text[at] != 'E' && text[at] != 'e'))
        return false;
    ++at;
    const bool sign = text[at] == '+';
    at += sign ? 1U : 0U;
    const std::string_view exponent = text.substr(at);
    return (point || sign) && !exponent.empty() && exponent.size() <= 3 && std::ranges::all_of(exponent, isDigit);
}

std::string imeisIn(std::string_view text)
{
    const std::string plain = normalisedKey(text);
    std::string out;
    for (const char c : plain) {
        if (isDigit(c))
            out += c;
        else if (c == '-')
            continue;
        else if (c == '/' || c == ',' || c == ';' || c == ' ' || c == '\n' || c == '|')
            out += out.empty() || out.back() == ' ' ? "" : " ";
        else
            return std::string(trimmed(text));
    }
    // "86 123456 789012 3" is one number with blanks inside.
    std::string digits = withoutAny(out, std::array<std::string_view, 1>{" "});
    if (digits.size() == 15)
        return digits;
    return std::string(trimmed(out));
}

bool isTotalWord(std::string_view text)
{
    constexpr std::array<std::string_view, 12> totals = {"合计", "总计",  "小计",     "共计", "总合计",     "本页合计",
                                                         "累计", "total", "subtotal", "sum",  "grandtotal", "totals"};
    if (text.empty() || text.size() > 40)
        return false;
    return std::ranges::find(totals, tightKey(text)) != totals.end();
}

bool isSignatureWord(std::string_view text)
{
    constexpr std::array<std::string_view, 12> signers = {"制表", "审核", "填表", "复核", "经办人", "负责人签", "盖章", "单位公章",
                                                          "preparedby", "checkedby", "approvedby", "制单"};
    if (text.empty() || text.size() > 200)
        return false;
    const std::string key = tightKey(text);
    return std::ranges::any_of(signers, [&](std::string_view word) { return key.starts_with(word); });
}

} // namespace homeward
