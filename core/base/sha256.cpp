// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <sodium.h>

namespace homeward {
namespace {

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

crypto_hash_sha256_state *stateOf(std::array<std::uint8_t, 128> &storage)
{
    return reinterpret_cast<crypto_hash_sha256_state *>(storage.data());
}

} // namespace

Sha256::Sha256()
    : state_{}
{
    crypto_hash_sha256_init(stateOf(state_));
}

void Sha256::update(ByteView bytes)
{
    crypto_hash_sha256_update(stateOf(state_), bytes.data(), bytes.size());
}

Digest Sha256::finish()
{
    Digest digest{};
    crypto_hash_sha256_final(stateOf(state_), digest.data());
    return digest;
}

Digest sha256(ByteView bytes)
{
    Sha256 sum;
    sum.update(bytes);
    return sum.finish();
}

} // namespace homeward
