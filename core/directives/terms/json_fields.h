// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/uuid.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Reads the fields of one JSON object into plain values: an absent field leaves its value, null and a wrong
/// type are faults, and end() faults a field that nobody asked for. The first fault is kept; the fields of an
/// inner object hand theirs up, named by path ("interim[2].date").
class JsonFields {
public:
    JsonFields(const nlohmann::ordered_json &object, std::string path);

    void text(const char *name, std::string &into);
    void texts(const char *name, std::vector<std::string> &into);
    void number(const char *name, int &into);
    void day(const char *name, Day &into);
    void day(const char *name, std::optional<Day> &into);
    void uuid(const char *name, Uuid &into);
    template <class T>
    void choice(const char *name, T &into, std::optional<T> (*parse)(std::string_view), const char *all)
    {
        word(name, all, [&](std::string_view text) {
            const auto value = parse(text);
            if (value)
                into = *value;
            return value.has_value();
        });
    }
    template <class T>
    void choices(const char *name, std::vector<T> &into, std::optional<T> (*parse)(std::string_view),
                 const char *all)
    {
        wordList(
            name, all, [&] { into.clear(); },
            [&](std::string_view text) {
                const auto value = text.empty() ? std::nullopt : parse(text);
                if (value)
                    into.push_back(*value);
                return value.has_value();
            });
    }
    void object(const char *name, const std::function<void(JsonFields &)> &read);
    /// `start` is called once before the elements, if the field is there.
    void objects(const char *name, const std::function<void(JsonFields &)> &read,
                 const std::function<void()> &start);
    /// For an element that may be a plain text instead of an object.
    bool plainText(std::string &into) const;

    void require(const char *name, bool isThere);
    void end();
    const std::optional<Error> &failure() const { return failure_; }

private:
    using Accept = std::function<bool(std::string_view)>;
    const nlohmann::ordered_json *find(const char *name);
    void word(const char *name, const char *all, const Accept &accept);
    void wordList(const char *name, const char *all, const std::function<void()> &start,
                  const Accept &accept);
    void fault(Msg message, const std::string &name, std::vector<std::string> more = {});
    std::string pathOf(const std::string &name) const;

    const nlohmann::ordered_json *object_;
    std::string path_;
    std::set<std::string, std::less<>> known_;
    std::optional<Error> failure_;
};

} // namespace homeward
