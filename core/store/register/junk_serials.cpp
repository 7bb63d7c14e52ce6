// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/junk_serials.h"

namespace homeward::store {

Result<JunkSerials> JunkSerials::load(sqlite::Connection &connection, const Catalogue &catalogue)
{
    auto keys = IdentityKeys::load(connection);
    if (!keys)
        return fail(keys);
    JunkSerials junk(catalogue, std::move(*keys));
    sqlite::Query query = connection.query("SELECT kind, vid, key FROM junk_serial WHERE live = 1 ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return junk;
        junk.add(static_cast<IdentityKind>(query.integer(0)), static_cast<std::uint16_t>(query.integer(1)),
                 std::string(query.text(2)));
    }
}

SerialVerdict JunkSerials::judge(IdentityKind kind, std::uint16_t vid, const std::optional<std::string> &serial) const
{
    const SerialVerdict shape = judgeSerial(serial);
    if (shape != SerialVerdict::Plausible)
        return shape;
    const ReadSerial read{kind, vid, {}, *serial};
    const bool junk = catalogue_.isJunkSerial(*serial) || own_.contains({kind, vid, keyOf(read, false)})
                      || (!own_.empty() && own_.contains({kind, vid, keyOf(read, true)}));
    return junk ? SerialVerdict::Junk : SerialVerdict::Plausible;
}

std::string JunkSerials::keyOf(const ReadSerial &serial, bool personal) const
{
    const ReadSerial anywhere{serial.kind, serial.vid, {}, serial.value};
    return personal ? keys_.hashed(anywhere) : IdentityKeys::plain(anywhere);
}

void JunkSerials::add(IdentityKind kind, std::uint16_t vid, std::string key)
{
    own_.emplace(kind, vid, std::move(key));
}

} // namespace homeward::store
