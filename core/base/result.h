// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace homeward {

/// The outcome of everything that can fail in normal use. The only file that names tl::, so that a move to
/// std::expected stays local. Exceptions do not cross a function that returns a Result.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Base base)
        : Base(std::move(base))
    {
    }
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {
    }
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
public:
    using Base = tl::expected<void, Error>;
    using Base::Base;
    Result(Base base)
        : Base(std::move(base))
    {
    }
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {
    }
};

/// Passes a failure on from a Result of another type: `if (!r) return fail(r);`
template <class T>
Error fail(const Result<T> &result)
{
    return result.error();
}
template <class T>
Error fail(Result<T> &&result)
{
    return std::move(result).error();
}

} // namespace homeward
