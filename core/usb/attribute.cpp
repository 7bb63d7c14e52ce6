// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/attribute.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace homeward {

AttributeFolder::AttributeFolder(const std::string &path)
    : descriptor_(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , error_(descriptor_ < 0 ? errno : 0)
{
}

AttributeFolder::~AttributeFolder()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

Attribute AttributeFolder::read(const std::string &name, std::size_t limit) const
{
    const int file = ::openat(descriptor_, name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return {std::nullopt, errno};
    Attribute attribute{std::string(), 0};
    std::array<char, 4096> buffer{};
    while (attribute.content->size() < limit) {
        const auto got =
            ::read(file, buffer.data(), std::min(buffer.size(), limit - attribute.content->size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            attribute = {std::nullopt, errno};
        if (got <= 0)
            break;
        attribute.content->append(buffer.data(), static_cast<std::size_t>(got));
    }
    ::close(file);
    return attribute;
}

std::optional<std::string> AttributeFolder::line(const std::string &name) const
{
    auto content = read(name).content;
    if (content && content->ends_with('\n'))
        content->pop_back();
    return content;
}

std::string errorText(int error)
{
    const char *description = ::strerrordesc_np(error);
    return description == nullptr ? "errno " + std::to_string(error) : description;
}

} // namespace homeward
