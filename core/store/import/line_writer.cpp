// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/line_writer.h"

namespace homeward::store {

/// Units, people and models that the plan only names.
Result<void> LineWriter::settle(LinePlan &plan)
{
    if (plan.holder) {
        const auto holder = work_.books.holders.ensure(work_.writer, *plan.holder);
        if (!holder)
            return fail(holder);
        plan.next.set(AssetField::Holder, numberValue(*holder), Provenance::Typed);
    }
    if (plan.unit) {
        const auto unit = work_.books.units.ensure(work_.writer, *plan.unit);
        if (!unit)
            return fail(unit);
        plan.next.set(AssetField::Unit, numberValue(*unit), Provenance::Typed);
    }
    if (plan.model == nullptr)
        return {};
    if (plan.model->id == 0) {
        const auto model = work_.books.models.ensure(work_.writer, work_.pinned, plan.model->wanted);
        if (!model)
            return fail(model);
        plan.model->id = *model;
    }
    const bool isNew = !plan.before.live();
    plan.next.set(AssetField::Model, plan.model->id,
                  isNew ? Provenance::Typed : plan.before[AssetField::Model].provenance);
    return {};
}

/// Counted here, so that nothing has to wait for a row to be written.
Result<std::int64_t> LineWriter::nextAsset()
{
    if (lastAsset_ == 0) {
        const auto last = work_.connection.integer("SELECT max(id) FROM asset");
        if (!last)
            return last;
        lastAsset_ = *last;
    }
    return ++lastAsset_;
}

Result<void> LineWriter::write(LinePlan &plan)
{
    if (const auto done = settle(plan); !done)
        return done;
    const bool isNew = !plan.before.live();
    if (isNew && isNothing(plan.next[AssetField::Uuid].value)) {
        const Uuid uuid = Uuid::make(work_.writer.recorded());
        plan.next.set(AssetField::Uuid, textValue(asText(uuid.bytes)));
    }
    if (plan.next.text(AssetField::Tag).empty()) {
        auto tag = work_.tags.give(work_.pinned.settings.tagPrefix);
        if (!tag)
            return fail(tag);
        plan.next.set(AssetField::Tag, std::move(*tag), Provenance::Default);
    }
    plan.result.tag = plan.next.text(AssetField::Tag);
    if (plan.asset == 0) {
        const auto id = nextAsset();
        if (!id)
            return fail(id);
        if (const auto done = assets_.insert(*id, plan.next); !done)
            return done;
        plan.asset = *id;
    } else if (const auto done = assets_.update(plan.asset, plan.before, plan.next); !done) {
        return done;
    }
    plan.result.asset = {plan.asset};
    return work_.writer.add(plan.asset, plan.before, plan.next);
}

} // namespace homeward::store
