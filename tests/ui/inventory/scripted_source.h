// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/table/asset_source.h"

#include <deque>

namespace homeward::ui::test {

/// A store that answers when the test says so: out of order, late, or never.
class ScriptedSource final : public AssetSource {
public:
    struct Question {
        AssetQuery query;
        AssetOrder before;
        OrderTaker done;
    };
    struct PageRequest {
        std::vector<AssetId> ids;
        CellsTaker done;
    };

    std::deque<Question> questions;
    std::deque<PageRequest> pages;
    QString word = QStringLiteral("first"); ///< what the cells say besides their number

    void select(const AssetQuery &query, AssetOrder before, OrderTaker done) override
    {
        questions.push_back({query, std::move(before), std::move(done)});
    }
    void cells(std::vector<AssetId> ids, CellsTaker done) override
    {
        pages.push_back({std::move(ids), std::move(done)});
    }
    void locate(AssetOrder order, std::vector<AssetId> ids, RowsTaker done) override
    {
        done(runsOf(*order, std::move(ids)));
    }

    static std::vector<AssetId> ids(std::int64_t first, std::int64_t last)
    {
        std::vector<AssetId> made;
        for (std::int64_t id = first; id <= last; ++id)
            made.push_back({id});
        return made;
    }

    void answer(std::vector<AssetId> ids, std::size_t limit = 16)
    {
        Question question = std::move(questions.front());
        questions.pop_front();
        Order order;
        if (question.before)
            order.changes = changesBetween(*question.before, ids, limit);
        order.ids = std::make_shared<const std::vector<AssetId>>(std::move(ids));
        question.done(std::move(order));
    }

    AssetCells cellsOf(AssetId id) const
    {
        AssetCells cells;
        cells.id = id;
        cells.origin = Origin::Foreign;
        cells.texts.resize(static_cast<std::size_t>(columnCountOfAssets()));
        cells.texts[static_cast<std::size_t>(Column::Tag)] = QStringLiteral("%1 %2").arg(word).arg(id.value);
        return cells;
    }
    void answerPage(PageRequest request) const
    {
        std::vector<AssetCells> cells;
        for (const AssetId id : request.ids)
            cells.push_back(cellsOf(id));
        request.done(std::move(cells));
    }
    void answerPage()
    {
        PageRequest request = std::move(pages.front());
        pages.pop_front();
        answerPage(std::move(request));
    }
};

} // namespace homeward::ui::test
