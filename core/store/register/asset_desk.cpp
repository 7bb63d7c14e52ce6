// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/asset_desk.h"

#include "core/text/messages_store.h"

namespace homeward::store {

Result<Record> AssetDesk::load(std::int64_t id, bool evenUndone)
{
    if (const auto draft = drafts_.find(id); draft != drafts_.end())
        return draft->second.now;
    auto record = table_.load(id);
    if (!record)
        return fail(record);
    if (!*record || (!(*record)->live() && !evenUndone))
        return Error{ErrorCode::NotFound, StoreMsg::NoSuchAsset, {std::to_string(id)}};
    return std::move(**record);
}

Result<std::int64_t> AssetDesk::create(const Record &asset)
{
    auto id = table_.insert(asset);
    if (id)
        drafts_.emplace(*id, Draft{Record(SubjectKind::Asset), asset});
    return id;
}

Result<bool> AssetDesk::update(std::int64_t id, const Record &asset)
{
    const auto before = load(id, true);
    if (!before)
        return fail(before);
    if (*before == asset)
        return false;
    if (const auto done = table_.update(id, *before, asset); !done)
        return fail(done);
    const auto [draft, isNew] = drafts_.try_emplace(id, Draft{*before, asset});
    if (!isNew)
        draft->second.now = asset;
    return true;
}

Result<void> AssetDesk::flush()
{
    for (const auto &[id, draft] : drafts_)
        if (const auto done = writer_->add(SubjectKind::Asset, id, difference(draft.before, draft.now)); !done)
            return done;
    drafts_.clear();
    return {};
}

} // namespace homeward::store
