// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message_id.h"

#include <string>
#include <utility>
#include <vector>

namespace homeward {

/// What a caller can act on. The sentence for people is `message` with `parameters`.
enum class ErrorCode {
    NotFound,
    Conflict,
    InvalidInput,
    Busy,
    Corrupt,
    TooNew,
    PermissionDenied,
    DeviceGone,
    Io,
    Cancelled,
    Internal
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Msg message;
    std::vector<std::string> parameters;
    int native = 0; ///< errno, SQLite extended code or libusb code; 0 where there is none

    Error(ErrorCode errorCode, Msg msg, std::vector<std::string> params = {}, int nativeCode = 0)
        : code(errorCode)
        , message(msg)
        , parameters(std::move(params))
        , native(nativeCode)
    {
    }
};

} // namespace homeward
