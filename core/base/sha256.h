// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace homeward {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(ByteView bytes);

/// SHA-256 of pieces fed one after another. Not for use from two threads at once.
class Sha256 {
public:
    Sha256();
    void update(ByteView bytes);
    /// Ends the sum; the object is not to be fed afterwards.
    Digest finish();

private:
    alignas(64) std::array<std::uint8_t, 128> state_; // crypto_hash_sha256_state
};

} // namespace homeward
