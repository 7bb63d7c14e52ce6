// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register/work.h"
#include "core/store/registration.h"

#include <span>

namespace homeward::store {

/// Changes entries by hand: edit, retire, merge.
class Editor {
public:
    explicit Editor(Work &work)
        : work_(work)
    {
    }
    Result<void> edit(std::span<const AssetId> assets, const AssetEdit &change);
    Result<void> retire(std::span<const AssetId> assets, Status ended);
    Result<void> merge(AssetId into, AssetId away);

private:
    struct Given;
    Result<Given> understand(const AssetEdit &change);
    Result<void> editOne(std::int64_t id, const Given &given);
    Result<void> changeModel(Record &asset, const Given &given);
    Result<void> takeIdentities(Record &into, Record &away);
    Result<void> takeSightings(std::int64_t into, std::int64_t away);

    Work &work_;
};

} // namespace homeward::store
