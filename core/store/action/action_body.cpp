// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action/action_body.h"

#include "core/store/record/pack.h"
#include "core/text/messages_store.h"

namespace homeward::store {
namespace {

constexpr std::uint8_t actionVersion = 1;

void packUuid(Packer &out, const Uuid &uuid)
{
    out.raw(asText(uuid.bytes));
}

Uuid readUuid(Unpacker &in)
{
    constexpr std::size_t size = 16;
    return Uuid::fromBytes(asBytes(in.raw(size))).value_or(Uuid{});
}

Day dayOf(std::int64_t count)
{
    return Day{std::chrono::days{count}};
}

} // namespace

std::string packAction(const ActionBody &action)
{
    Packer out;
    out.byte(actionVersion);
    packUuid(out, action.replica);
    out.integer(action.sequence);
    packUuid(out, action.uuid);
    out.number(static_cast<std::uint64_t>(action.kind));
    out.integer(action.recorded.time_since_epoch().count());
    out.integer(action.clock);
    out.byte(action.clockJumped ? 1 : 0);
    out.integer(action.day.time_since_epoch().count());
    out.integer(action.effective.time_since_epoch().count());
    out.text(action.who);
    out.text(action.why);
    out.integer(action.undoes);
    out.integer(action.document);
    return out.take();
}

Result<ActionBody> unpackAction(ByteView bytes)
{
    Unpacker in(bytes);
    const bool known = in.byte() == actionVersion;
    ActionBody action;
    action.replica = readUuid(in);
    action.sequence = in.integer();
    action.uuid = readUuid(in);
    const std::uint64_t kind = in.number();
    action.kind = static_cast<ActionKind>(kind);
    action.recorded = Moment{std::chrono::microseconds{in.integer()}};
    action.clock = in.integer();
    action.clockJumped = in.byte() != 0;
    action.day = dayOf(in.integer());
    action.effective = dayOf(in.integer());
    action.who = in.text();
    action.why = in.text();
    action.undoes = in.integer();
    action.document = in.integer();
    if (!known || !in.ok() || !in.atEnd() || kind > static_cast<std::uint64_t>(ActionKind::Document))
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    return action;
}

LinkSum::LinkSum(const Digest &before, std::string_view actionBytes)
{
    sum_.update(before);
    number(actionBytes.size());
    sum_.update(asBytes(actionBytes));
}

void LinkSum::entry(std::int64_t kind, std::int64_t subject, std::string_view bytes)
{
    number(static_cast<std::uint64_t>(kind));
    number(static_cast<std::uint64_t>(subject));
    number(bytes.size());
    sum_.update(asBytes(bytes));
    ++count_;
}

Digest LinkSum::finish()
{
    number(count_);
    return sum_.finish();
}

void LinkSum::number(std::uint64_t value)
{
    std::array<std::uint8_t, 8> bytes{};
    for (std::uint8_t &byte : bytes) {
        byte = static_cast<std::uint8_t>(value & 0xff);
        value >>= 8;
    }
    sum_.update(bytes);
}

} // namespace homeward::store
