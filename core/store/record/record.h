// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/subject_spec.h"
#include "core/store/record/value.h"

#include <concepts>
#include <string>
#include <type_traits>
#include <vector>

namespace homeward::store {

/// The recorded content of one thing: its fields in the order of its spec, and for an asset its identities, each
/// packed (identity_pack.h), in byte order.
class Record {
public:
    explicit Record(SubjectKind kind)
        : kind_(kind)
        , fields_(specOf(kind).fields.size())
    {
    }

    SubjectKind kind() const { return kind_; }
    std::size_t size() const { return fields_.size(); }
    bool live() const { return integerOf(fields_.front().value) != 0; }

    const FieldValue &at(std::size_t field) const { return fields_[field]; }
    FieldValue &at(std::size_t field) { return fields_[field]; }

    template <class Field>
        requires std::is_enum_v<Field>
    std::string_view text(Field field) const
    {
        return textOf(at(static_cast<std::size_t>(field)).value);
    }
    template <class Field>
        requires std::is_enum_v<Field>
    std::int64_t number(Field field) const
    {
        return integerOf(at(static_cast<std::size_t>(field)).value);
    }
    template <class Field>
        requires std::is_enum_v<Field>
    const FieldValue &operator[](Field field) const
    {
        return at(static_cast<std::size_t>(field));
    }
    template <class Field>
        requires std::is_enum_v<Field>
    void set(Field field, Value value, Provenance provenance = Provenance::None)
    {
        at(static_cast<std::size_t>(field)) = {std::move(value), provenance};
    }

    const std::vector<std::string> &set() const { return set_; }
    bool insert(std::string element);
    bool erase(const std::string &element);
    bool contains(const std::string &element) const;

    bool operator==(const Record &) const = default;

private:
    SubjectKind kind_;
    std::vector<FieldValue> fields_;
    std::vector<std::string> set_;
};

} // namespace homeward::store
