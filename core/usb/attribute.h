// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace homeward {

/// A small file of sysfs or procfs: its content, or the errno with which it could not be read.
struct Attribute {
    std::optional<std::string> content;
    int error = 0;
};

/// A folder held open, so that all that is read in it is of the same device even if another takes its name.
class AttributeFolder {
public:
    explicit AttributeFolder(const std::string &path);
    AttributeFolder(const AttributeFolder &) = delete;
    AttributeFolder &operator=(const AttributeFolder &) = delete;
    ~AttributeFolder();

    bool isOpen() const { return descriptor_ >= 0; }
    int error() const { return error_; }
    /// The whole file up to `limit` bytes.
    Attribute read(const std::string &name, std::size_t limit = 65'536) const;
    /// The text without the line break that ends it; nothing if it could not be read.
    std::optional<std::string> line(const std::string &name) const;

private:
    int descriptor_ = -1;
    int error_ = 0;
};

/// The words of errno, as the C library has them in English.
std::string errorText(int error);

} // namespace homeward
