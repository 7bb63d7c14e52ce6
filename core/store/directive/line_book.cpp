// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/line_book.h"

#include "core/store/directive/replacement_record.h"

namespace homeward::store {

Result<Line> LineBook::read(std::int64_t id, const Record &record)
{
    Line line;
    line.id = id;
    line.oldAsset = record.number(ReplacementField::Old);
    line.newAsset = record.number(ReplacementField::New);
    line.terms = replacementOf(record);
    line.record = record;
    const auto oldUuid = uuidOfAsset(line.oldAsset);
    if (!oldUuid)
        return fail(oldUuid);
    line.terms.oldAsset = *oldUuid;
    if (line.newAsset != 0) {
        const auto newUuid = uuidOfAsset(line.newAsset);
        if (!newUuid)
            return fail(newUuid);
        line.terms.newAsset = *newUuid;
    }
    return line;
}

Result<std::optional<Line>> LineBook::byOld(std::int64_t oldAsset)
{
    std::int64_t id = 0;
    {
        sqlite::Query query = connection_->query(
            "SELECT id FROM replacement WHERE old_id = ? AND live = 1 ORDER BY id DESC LIMIT 1");
        const auto row = query.bind(1, oldAsset).step();
        if (!row)
            return fail(row);
        if (!*row)
            return std::optional<Line>();
        id = query.integer(0);
    }
    const auto record = RecordTable(*connection_, SubjectKind::Replacement).load(id);
    if (!record)
        return fail(record);
    if (!*record)
        return std::optional<Line>();
    auto line = read(id, **record);
    if (!line)
        return fail(line);
    return std::optional(std::move(*line));
}

Result<std::vector<Line>> LineBook::all()
{
    std::vector<Line> lines;
    const auto done = eachInForce(*connection_, SubjectKind::Replacement, "",
                                  [&](std::int64_t id, const Record &record) -> Result<void> {
                                      auto line = read(id, record);
                                      if (!line)
                                          return fail(line);
                                      lines.push_back(std::move(*line));
                                      return {};
                                  });
    if (!done)
        return fail(done);
    return lines;
}

Result<std::int64_t> LineBook::assetOf(const Uuid &uuid)
{
    sqlite::Query query = connection_->query("SELECT id FROM asset WHERE uuid = ? AND live = 1");
    const auto row = query.bind(1, ByteView(uuid.bytes)).step();
    if (!row)
        return fail(row);
    return *row ? query.integer(0) : 0;
}

Result<Uuid> LineBook::uuidOfAsset(std::int64_t asset)
{
    sqlite::Query query = connection_->query("SELECT uuid FROM asset WHERE id = ?");
    const auto row = query.bind(1, asset).step();
    if (!row)
        return fail(row);
    return *row ? Uuid::fromBytes(query.bytes(0)).value_or(Uuid{}) : Uuid{};
}

Result<std::string> LineBook::tagOf(std::int64_t asset)
{
    sqlite::Query query = connection_->query("SELECT tag FROM asset WHERE id = ?");
    const auto row = query.bind(1, asset).step();
    if (!row)
        return fail(row);
    return *row ? std::string(query.text(0)) : std::string();
}

PairingSurroundings LineBook::surroundings()
{
    PairingSurroundings around;
    around.tagOf = [this](const Uuid &uuid) {
        return kept(tagOf(kept(assetOf(uuid), std::int64_t{0})), std::string());
    };
    around.lineOf = [this](const Uuid &uuid) -> const Replacement * {
        const auto [place, isNew] = asked_.try_emplace(uuid);
        if (isNew)
            if (auto line = kept(byOld(kept(assetOf(uuid), std::int64_t{0})), std::optional<Line>()))
                place->second = std::move(line->terms);
        return place->second ? &*place->second : nullptr;
    };
    around.isSuccessor = [this](const Uuid &uuid) {
        sqlite::Query query =
            connection_->query("SELECT 1 FROM replacement WHERE new_id = ? AND live = 1 LIMIT 1");
        return kept(query.bind(1, kept(assetOf(uuid), std::int64_t{0})).step(), false);
    };
    asked_.clear(); // lines change from call to call
    return around;
}

} // namespace homeward::store
