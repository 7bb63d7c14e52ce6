// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xml_reader.h"

#include "core/text/messages_import.h"

#include <expat.h>
#include <fmt/format.h>

namespace homeward {
namespace {

constexpr std::int64_t longestToken = std::int64_t{8} << 20;

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Error broken(XML_Parser parser, std::string_view why)
{
    return {ErrorCode::InvalidInput,
            ImportMsg::WorkbookDamaged,
            {fmt::format("{} ({}:{})", why, XML_GetCurrentLineNumber(parser),
                         XML_GetCurrentColumnNumber(parser))}};
}

} // namespace

struct XmlCallbacks {
    static XmlReader &self(void *data) { return *static_cast<XmlReader *>(data); }
    static void start(void *data, const char *name, const char **attributes)
    {
        if (!self(data).stopped_)
            self(data).events_.start(withoutPrefix(name), XmlAttributes(attributes));
    }
    static void end(void *data, const char *name)
    {
        if (!self(data).stopped_)
            self(data).events_.end(withoutPrefix(name));
    }
    static void text(void *data, const char *text, int length)
    {
        if (!self(data).stopped_)
            self(data).events_.text({text, static_cast<std::size_t>(length)});
    }
    static void type(void *data, const char * /*name*/, const char * /*system*/, const char * /*open*/,
                     int /*internal*/)
    {
        self(data).typeSeen_ = true;
        XML_StopParser(self(data).parser_, XML_FALSE);
    }
};

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char **pair = pairs_; *pair != nullptr; pair += 2)
        if (withoutPrefix(*pair) == name)
            return pair[1];
    return {};
}

XmlReader::XmlReader(XmlEvents &events)
    : events_(events)
    , parser_(XML_ParserCreate(nullptr))
{
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, XmlCallbacks::start, XmlCallbacks::end);
    XML_SetCharacterDataHandler(parser_, XmlCallbacks::text);
    XML_SetStartDoctypeDeclHandler(parser_, XmlCallbacks::type);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(parser_);
}

Result<void> XmlReader::feed(std::string_view bytes)
{
    return parse(bytes, false);
}

Result<void> XmlReader::finish()
{
    return parse({}, true);
}

void XmlReader::stop()
{
    stopped_ = true;
    XML_StopParser(parser_, XML_FALSE);
}

Result<void> XmlReader::parse(std::string_view bytes, bool last)
{
    if (stopped_)
        return {};
    const bool good =
        XML_Parse(parser_, bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0) == XML_STATUS_OK;
    fed_ += bytes.size();
    if (stopped_)
        return {};
    if (typeSeen_)
        return broken(parser_, "DOCTYPE");
    if (!good)
        return broken(parser_, XML_ErrorString(XML_GetErrorCode(parser_)));
    if (static_cast<std::int64_t>(fed_) - XML_GetCurrentByteIndex(parser_) > longestToken)
        return broken(parser_, "tag too long");
    return {};
}

} // namespace homeward
