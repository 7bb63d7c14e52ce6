// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/legal_form.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace homeward {
namespace {

constexpr std::string_view legalForms[] = {
    "ab",           "ag",    "aps",         "as",       "bhd",          "bv",           "bvba",     "co",
    "company",      "corp",  "corporation", "cv",       "doo",          "ev",           "gmbh",     "inc",
    "incorporated", "jsc",   "kft",         "kg",       "kk",           "limited",      "llc",      "llp",
    "lp",           "ltd",   "ltda",        "mbh",      "nv",           "oao",          "ohg",      "ooo",
    "oy",           "oyj",   "pjsc",        "plc",      "private",      "proprietary",  "ptd",      "pte",
    "pty",          "pvt",   "sa",          "sarl",     "sas",          "sdn",          "se",       "sl",
    "spa",          "spol",  "srl",         "sro",      "ug",           "zao",          "zrt",      "ао",
    "зао",          "ооо",   "株式会社",    "有限会社", "股份有限公司", "有限责任公司", "有限公司", "公司",
    "주식회사",     "coltd", "colimited",   "ltdco",    "corpltd",      "incltd"};

constexpr std::string_view tradeWords[] = {"america",
                                           "american",
                                           "and",
                                           "asia",
                                           "audio",
                                           "brand",
                                           "business",
                                           "by",
                                           "china",
                                           "com",
                                           "communication",
                                           "communications",
                                           "computer",
                                           "computers",
                                           "computing",
                                           "data",
                                           "design",
                                           "develop",
                                           "development",
                                           "device",
                                           "devices",
                                           "digital",
                                           "display",
                                           "electric",
                                           "electrical",
                                           "electronic",
                                           "electronica",
                                           "electronics",
                                           "electro",
                                           "enterprise",
                                           "enterprises",
                                           "entertainment",
                                           "equipment",
                                           "europe",
                                           "factory",
                                           "for",
                                           "games",
                                           "gaming",
                                           "germany",
                                           "global",
                                           "group",
                                           "holding",
                                           "holdings",
                                           "hongkong",
                                           "hong",
                                           "kong",
                                           "imaging",
                                           "import",
                                           "export",
                                           "industrial",
                                           "industries",
                                           "industry",
                                           "info",
                                           "information",
                                           "instrument",
                                           "instruments",
                                           "intelligence",
                                           "intelligent",
                                           "international",
                                           "intl",
                                           "internet",
                                           "japan",
                                           "korea",
                                           "lab",
                                           "labs",
                                           "laboratories",
                                           "laboratory",
                                           "manufacturer",
                                           "manufacturing",
                                           "mfg",
                                           "microelectronics",
                                           "mobile",
                                           "mobility",
                                           "multimedia",
                                           "net",
                                           "network",
                                           "networks",
                                           "of",
                                           "office",
                                           "optical",
                                           "optics",
                                           "org",
                                           "peripherals",
                                           "photonics",
                                           "precision",
                                           "product",
                                           "products",
                                           "research",
                                           "science",
                                           "security",
                                           "semiconductor",
                                           "semiconductors",
                                           "service",
                                           "services",
                                           "shenzhen",
                                           "software",
                                           "solution",
                                           "solutions",
                                           "storage",
                                           "studio",
                                           "system",
                                           "systems",
                                           "taiwan",
                                           "tech",
                                           "technic",
                                           "technical",
                                           "technologies",
                                           "technology",
                                           "techology",
                                           "technologys",
                                           "telecom",
                                           "telecommunication",
                                           "telecommunications",
                                           "trading",
                                           "uk",
                                           "usa",
                                           "video",
                                           "wireless",
                                           "www",
                                           "elec",
                                           "tek",
                                           "prc",
                                           "s",
                                           "a",
                                           "u"};

constexpr std::string_view tradeSigns[] = {"科技", "技术",   "技術",   "电子", "電子", "集团", "集團", "实业",
                                           "实業", "发展",   "通信",   "通讯", "数码", "数字", "信息", "智能",
                                           "网络", "計算機", "计算机", "电脑", "中国", "贸易", "控股", "系统",
                                           "产业", "电气",   "电器",   "终端", "移动"};

constexpr std::string_view seats[] = {
    "the",      "shenzhen", "shenzen", "beijing", "shanghai", "guangzhou", "guangdong", "dongguan",
    "hangzhou", "zhuhai",   "suzhou",  "nanjing", "xiamen",   "fujian",    "zhejiang",  "hongkong",
    "hk",       "china",    "taiwan",  "chengdu", "wuhan",    "huizhou",   "city",      "sz",
    "深圳",     "深圳市",   "北京",    "北京市",  "上海",     "上海市",    "广州",      "广州市",
    "广东",     "广东省",   "东莞",    "东莞市",  "杭州",     "杭州市",    "珠海",      "珠海市",
    "苏州",     "南京",     "厦门",    "厦门市",  "福建",     "福建省",    "浙江",      "浙江省",
    "香港",     "中国",     "成都",    "武汉",    "惠州",     "台湾",      "青岛",      "天津",
    "重庆",     "合肥",     "西安",    "济南",    "长沙",     "山东",      "江苏",      "四川"};

bool contains(std::span<const std::string_view> list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Tokens at the end, from `end` back to `floor`, that make one entry of a list; 0 for none. Forms written
/// with points or blanks ("S.A.", "Co. Ltd") and Chinese ones are several tokens.
std::size_t entryAtEnd(const WordText &text, std::size_t floor, std::size_t end,
                       std::span<const std::string_view> list)
{
    constexpr std::size_t mostTokens = 6;
    for (std::size_t count = std::min(mostTokens, end - floor); count > 0; --count)
        if (contains(list, text.span(end - count, end - 1)))
            return count;
    return 0;
}

} // namespace

std::size_t legalFormTokens(const WordText &text)
{
    std::size_t end = text.tokens.size();
    while (end > 1) {
        const std::size_t count = entryAtEnd(text, 1, end, legalForms);
        if (count == 0)
            break;
        end -= count;
    }
    return text.tokens.size() - end;
}

bool isTradeTail(const WordText &text, std::size_t first)
{
    std::size_t end = text.tokens.size();
    while (end > first) {
        std::size_t count = entryAtEnd(text, first, end, legalForms);
        if (count == 0)
            count = entryAtEnd(text, first, end, tradeWords);
        if (count == 0)
            count = entryAtEnd(text, first, end, tradeSigns);
        if (count == 0)
            return false;
        end -= count;
    }
    return true;
}

bool isSeatHead(const WordText &text, std::size_t end)
{
    while (end > 0) {
        const std::size_t count = entryAtEnd(text, 0, end, seats);
        if (count == 0)
            return false;
        end -= count;
    }
    return true;
}

std::string withoutLegalForm(std::string_view name)
{
    std::string_view rest = trimmed(name);
    if (const std::size_t bracket = rest.find(" ("); bracket != std::string_view::npos && bracket > 1)
        rest = rest.substr(0, bracket);
    const std::size_t comma = rest.find(',');
    const auto isForm = [](std::string_view piece) {
        const WordText cut = cutWords(piece);
        return !cut.empty() && legalFormTokens(cut) + 1 >= cut.tokens.size()
               && contains(legalForms, cut.token(0));
    };
    if (comma != std::string_view::npos && comma > 1 && isForm(rest.substr(comma + 1)))
        rest = trimmed(rest.substr(0, comma));
    for (;;) {
        const std::size_t blank = rest.rfind(' ');
        if (blank == std::string_view::npos || blank == 0)
            break;
        const WordText last = cutWords(rest.substr(blank + 1));
        if (!last.empty() && !contains(legalForms, last.key))
            break;
        rest = trimmed(rest.substr(0, blank));
    }
    while (rest.size() > 1 && (rest.back() == ',' || rest.back() == '.' || rest.back() == '&'))
        rest.remove_suffix(1);
    return std::string(trimmed(rest));
}

} // namespace homeward
