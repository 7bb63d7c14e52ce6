// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xlsx_parts.h"

#include "core/base/bytes.h"
#include "core/exchange/table/spreadsheet_value.h"
#include "core/exchange/table/xml_reader.h"
#include "core/text/messages_import.h"

#include <charconv>
#include <map>
#include <set>

namespace homeward {
namespace {

constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostStyles = 100000;

/// "xl/workbook.xml", "worksheets/sheet1.xml" -> "xl/worksheets/sheet1.xml"
std::string joined(const std::string &base, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    const std::filesystem::path folder = std::filesystem::path(base).parent_path();
    return (folder / target).lexically_normal().generic_string();
}

std::string relationsOf(const std::string &part)
{
    const std::filesystem::path path(part);
    return (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).generic_string();
}

struct Relation {
    std::string type; ///< what stands behind the last slash
    std::string target;
};

class RelationsReader final : public XmlEvents {
public:
    explicit RelationsReader(std::string base)
        : base_(std::move(base))
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External" || all.size() > 2 * mostSheets)
            return;
        const std::string_view type = attributes["Type"];
        all[std::string(attributes["Id"])] = {std::string(type.substr(type.rfind('/') + 1)),
                                              joined(base_, attributes["Target"])};
    }
    void end(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    std::map<std::string, Relation> all;

private:
    std::string base_;
};

class WorkbookReader final : public XmlEvents {
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view flag = attributes["date1904"];
            from1904 = flag == "1" || flag == "true";
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            const std::string_view state = attributes["state"];
            sheets.push_back({std::string(attributes["name"]), state == "hidden" || state == "veryHidden"});
            ids.emplace_back(attributes["id"]);
        }
    }
    void end(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    std::vector<TableSheet> sheets;
    std::vector<std::string> ids;
    bool from1904 = false;
};

class StylesReader final : public XmlEvents {
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs") {
            inCells_ = true;
        } else if (name == "numFmt") {
            if (isDateFormat(attributes["formatCode"]))
                dates_.insert(std::string(attributes["numFmtId"]));
            else
                dates_.erase(std::string(attributes["numFmtId"]));
            own_.insert(std::string(attributes["numFmtId"]));
        } else if (name == "xf" && inCells_ && styles.size() < mostStyles) {
            const std::string id(attributes["numFmtId"]);
            int number = 0;
            std::from_chars(id.data(), id.data() + id.size(), number);
            styles.push_back(own_.contains(id) ? dates_.contains(id) : isBuiltInDateFormat(number));
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            inCells_ = false;
    }
    void text(std::string_view /*text*/) override {}

    std::vector<bool> styles;

private:
    std::set<std::string> dates_;
    std::set<std::string> own_;
    bool inCells_ = false;
};

Error noWorkbook(const std::string &fileName)
{
    return {ErrorCode::InvalidInput, ImportMsg::TableNoWorkbook, {fileName}};
}

template <class Reader>
Result<void> readInto(ZipArchive &archive, const std::string &part, Reader &events,
                      const std::string &fileName)
{
    XmlReader reader(events);
    return readXmlPart(archive, part, reader, fileName);
}

} // namespace

class XlsxTextsReader final : public XmlEvents {
public:
    void start(std::string_view name, const XmlAttributes & /*attributes*/) override
    {
        if (name == "si")
            begin_ = texts.all_.size();
        else if (name == "rPh")
            phonetic_ = true;
        inText_ = name == "t" && !phonetic_;
    }
    void end(std::string_view name) override
    {
        inText_ = false;
        if (name == "rPh")
            phonetic_ = false;
        if (name != "si")
            return;
        const std::string_view whole = std::string_view(texts.all_).substr(begin_);
        if (whole.find("_x") != std::string_view::npos) {
            const std::string plain = unescapedXlsx(whole);
            texts.all_.replace(begin_, std::string::npos, plain);
        }
        texts.ends_.push_back(texts.all_.size());
    }
    void text(std::string_view text) override
    {
        if (!inText_)
            return;
        texts.all_ += text;
        if (texts.all_.size() > XlsxTexts::mostBytes || texts.all_.size() - begin_ > XlsxTexts::longest) {
            tooMuch = true;
            if (reader != nullptr)
                reader->stop();
        }
    }

    XlsxTexts texts;
    XmlReader *reader = nullptr;
    bool tooMuch = false;

private:
    std::size_t begin_ = 0;
    bool inText_ = false;
    bool phonetic_ = false;
};

Result<XlsxTexts> XlsxTexts::load(ZipArchive &archive, const std::string &part)
{
    XlsxTextsReader events;
    XmlReader reader(events);
    events.reader = &reader;
    if (const auto read = readXmlPart(archive, part, reader, part); !read)
        return fail(read);
    if (events.tooMuch)
        return Error{ErrorCode::InvalidInput, ImportMsg::WorkbookBloated, {part, part}};
    return std::move(events.texts);
}

std::string_view XlsxTexts::at(std::size_t index) const
{
    if (index >= ends_.size())
        return {};
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(all_).substr(begin, ends_[index] - begin);
}

Result<void> readXmlPart(ZipArchive &archive, const std::string &part, XmlReader &reader,
                         const std::string &fileName)
{
    Result<void> parsed;
    const auto read = archive.read(part, [&](std::string_view bytes) {
        parsed = reader.feed(bytes);
        return parsed.has_value() && !reader.stopped();
    });
    if (!read)
        return read;
    if (parsed)
        parsed = reader.finish();
    if (!parsed)
        return Error{
            ErrorCode::InvalidInput,
            ImportMsg::WorkbookDamaged,
            {fileName, part, parsed.error().parameters.empty() ? "" : parsed.error().parameters.front()}};
    return {};
}

std::string unescapedXlsx(std::string_view text)
{
    constexpr std::size_t length = 7;
    std::string plain;
    while (!text.empty()) {
        const std::size_t at = text.find("_x");
        plain += text.substr(0, at);
        if (at == std::string_view::npos)
            break;
        text.remove_prefix(at);
        const auto code =
            text.size() >= length && text[length - 1] == '_' ? parseHex16(text.substr(2, 4)) : std::nullopt;
        if (code && (*code < 0x80 || *code >= 0xFFFE)) {
            plain += *code < 0x80 ? std::string(1, static_cast<char>(*code))
                                  : std::string(*code == 0xFFFE ? "\xEF\xBF\xBE" : "\xEF\xBF\xBF");
            text.remove_prefix(length);
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

Result<XlsxBook> XlsxBook::load(ZipArchive &archive, const std::string &fileName)
{
    RelationsReader roots("");
    if (!archive.has("_rels/.rels"))
        return noWorkbook(fileName);
    if (const auto read = readInto(archive, "_rels/.rels", roots, fileName); !read)
        return fail(read);
    std::string main;
    for (const auto &[id, relation] : roots.all)
        if (relation.type == "officeDocument")
            main = relation.target;
    if (main.empty() || !main.ends_with(".xml") || !archive.has(main))
        return noWorkbook(fileName);
    WorkbookReader workbook;
    if (const auto read = readInto(archive, main, workbook, fileName); !read)
        return fail(read);
    RelationsReader relations(main);
    if (const auto read = readInto(archive, relationsOf(main), relations, fileName); !read)
        return fail(read);
    XlsxBook book;
    book.from1904 = workbook.from1904;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const auto relation = relations.all.find(workbook.ids[i]);
        if (relation == relations.all.end() || relation->second.type != "worksheet")
            continue; // a chart's or a macro's sheet
        book.sheets.push_back(workbook.sheets[i]);
        book.parts.push_back(relation->second.target);
    }
    if (book.sheets.empty())
        return noWorkbook(fileName);
    StylesReader styles;
    for (const auto &[id, relation] : relations.all) {
        if (relation.type == "sharedStrings")
            book.textsPart = relation.target;
        if (relation.type == "styles" && archive.has(relation.target))
            if (const auto read = readInto(archive, relation.target, styles, fileName); !read)
                return fail(read);
    }
    book.dateStyles = std::move(styles.styles);
    return book;
}

} // namespace homeward
