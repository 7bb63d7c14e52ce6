// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace homeward {

/// The attributes of an element; views into the parser.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs)
        : pairs_(pairs)
    {
    }
    /// By its name without a prefix; empty if it is not there.
    std::string_view operator[](std::string_view name) const;

private:
    const char **pairs_;
};

/// What a reader of XML is told. Names come without their prefix.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Streams XML without building a tree. Document types and entities of a file's own are refused, and tags
/// that are too long. One thread.
class XmlReader {
public:
    explicit XmlReader(XmlEvents &events);
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// InvalidInput; its only parameter says what and where.
    Result<void> feed(std::string_view bytes);
    Result<void> finish();
    /// From within an event: nothing more is told, and feed() succeeds.
    void stop();
    bool stopped() const { return stopped_; }

private:
    friend struct XmlCallbacks;
    Result<void> parse(std::string_view bytes, bool last);

    XmlEvents &events_;
    XML_ParserStruct *parser_;
    std::uint64_t fed_ = 0;
    bool stopped_ = false;
    bool typeSeen_ = false;
};

} // namespace homeward
