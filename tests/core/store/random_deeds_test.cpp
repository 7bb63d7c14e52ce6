// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/random_text.h"

#include <map>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr Column watched[] = {Column::Location, Column::Notes,    Column::Unit,
                              Column::Holder,   Column::Quantity, Column::Status};
using Cells = std::map<Column, std::string>;

struct Entry {
    Cells cells;
    Cells registered;
    bool live = true;
};

/// What a ledger is to do, said as simply as possible: columns with a text, and actions as lists of what they
/// changed.
class Model {
public:
    struct Step {
        std::size_t entry;
        Column column; ///< or, for an entry that came or went, none
        std::string from;
        std::string to;
        enum { Change, Came, Went } what = Change;
    };
    struct Action {
        ActionId id;
        std::vector<Step> steps;
        std::optional<std::size_t> undoes;
        bool undone = false;
    };

    std::vector<Entry> entries;
    std::vector<Action> actions;

    std::vector<std::size_t> living() const
    {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].live)
                all.push_back(i);
        return all;
    }

    void set(Action &action, std::size_t entry, Column column, const std::string &text)
    {
        std::string &cell = entries[entry].cells[column];
        if (cell == text)
            return;
        action.steps.push_back({entry, column, cell, text});
        cell = text;
    }

    /// Returns how many steps could not be taken back, because something came to them since.
    std::size_t undo(std::size_t index, ActionId id)
    {
        std::size_t kept = 0;
        Action action{id, {}, index};
        const std::vector<Step> steps = actions[index].steps;
        for (const Step &step : steps)
            kept += takeBack(step, action) ? 0 : 1;
        for (std::optional<std::size_t> target = index; target; target = actions[*target].undoes)
            actions[*target].undone = !actions[*target].undone;
        actions.push_back(std::move(action));
        return kept;
    }

    std::optional<std::size_t> newest(bool undos) const
    {
        for (std::size_t i = actions.size(); i-- > 0;) {
            const bool undoOfDeed = actions[i].undoes && !actions[*actions[i].undoes].undoes;
            if (!actions[i].undone && (undos ? undoOfDeed : !actions[i].undoes))
                return i;
        }
        return std::nullopt;
    }

private:
    bool takeBack(const Step &step, Action &action)
    {
        Entry &entry = entries[step.entry];
        if (step.what == Step::Change) {
            std::string &cell = entry.cells[step.column];
            if (cell == step.from)
                return true;
            if (cell != step.to)
                return false;
            set(action, step.entry, step.column, step.from);
            return true;
        }
        const bool wanted = step.what == Step::Went;
        if (entry.live == wanted)
            return true;
        if (!wanted && entry.cells != entry.registered)
            return false;
        entry.live = wanted;
        action.steps.push_back({step.entry, Column::Tag, {}, {}, wanted ? Step::Came : Step::Went});
        return true;
    }
};

/// Random deeds on a ledger and on the model, side by side.
class Play {
public:
    explicit Play(std::uint64_t seed)
        : random_(seed)
    {
    }

    void run(std::size_t deeds)
    {
        for (std::size_t i = 0; i < deeds; ++i) {
            step();
            compare(std::nullopt);
            if (random_.below(8) == 0) {
                days_.emplace_back(office_.ledger.zone().dayOf(office_.clock.now()), model_.entries);
                office_.clock.advance(std::chrono::days{1 + static_cast<int>(random_.below(3))});
            }
        }
        office_.checkClean();
        for (const auto &[day, entries] : days_) {
            model_.entries = entries;
            compare(day);
        }
    }

private:
    void step()
    {
        const std::size_t what = random_.below(10);
        if (ids_.size() < 3 || (what == 0 && ids_.size() < 12))
            addSome();
        else if (what < 6)
            edit();
        else if (what < 7)
            undoNewest(false);
        else if (what < 8)
            undoNewest(true);
        else
            undoAny();
    }

    std::string textFor(Column column)
    {
        if (column == Column::Quantity)
            return std::to_string(1 + random_.below(3));
        if (column == Column::Status)
            return std::vector<std::string>{"in-use", "stored", "retired", "lost"}[random_.below(4)];
        return random_.of({"A", "B", "中"}, 1);
    }

    void addSome()
    {
        std::vector<Registration> several(1 + random_.below(2), typedPhone("Huawei", "P40"));
        Model::Action action;
        for (Registration &one : several) {
            one.fields.location = textFor(Column::Location);
            one.fields.unit = textFor(Column::Unit);
            // What nobody typed would count as less than the same content typed; the model knows no such
            // ranks.
            one.fields.quantity = 2;
            one.fields.status = Status::Stored;
        }
        for (const Registered &added : office_.addAll(several)) {
            Entry entry;
            const AssetRow row = must(office_.ledger.rows({&added.asset, 1})).front();
            for (const Column column : watched)
                entry.cells[column] = row.at(column);
            CHECK(entry.cells[Column::Location] == several[action.steps.size()].fields.location);
            entry.registered = entry.cells;
            ids_.push_back(added.asset);
            action.steps.push_back({model_.entries.size(), Column::Tag, {}, {}, Model::Step::Came});
            model_.entries.push_back(std::move(entry));
        }
        record(std::move(action));
    }

    void edit()
    {
        const auto living = model_.living();
        if (living.empty())
            return;
        AssetEdit change;
        for (const Column column : watched)
            if (random_.below(4) == 0)
                change.set.emplace_back(column, textFor(column));
        std::vector<AssetId> assets;
        Model::Action action;
        for (const std::size_t entry : living) {
            if (random_.below(3) != 0)
                continue;
            assets.push_back(ids_[entry]);
            for (const auto &[column, text] : change.set)
                model_.set(action, entry, column, text);
        }
        const auto before = office_.actions();
        must(office_.ledger.edit(assets, change, deed()));
        CHECK((office_.actions() > before) == !action.steps.empty());
        if (!action.steps.empty())
            record(std::move(action));
    }

    void record(Model::Action action)
    {
        action.id = must(office_.ledger.history({{}, {}, 1, 0})).front().id;
        model_.actions.push_back(std::move(action));
    }

    void undoNewest(bool again)
    {
        const auto wanted = model_.newest(again);
        const auto report = again ? office_.ledger.redo(deed()) : office_.ledger.undo(std::nullopt, deed());
        CHECK(report.has_value() == wanted.has_value());
        if (report && wanted)
            follow(*wanted, *report);
    }

    void undoAny()
    {
        const std::size_t index = random_.below(model_.actions.size());
        const auto report = office_.ledger.undo(model_.actions[index].id, deed());
        CHECK(report.has_value() == !model_.actions[index].undone);
        if (report)
            follow(index, *report);
    }

    void follow(std::size_t index, const UndoReport &report)
    {
        const std::size_t kept = model_.undo(index, report.action);
        CHECK(report.kept.empty() == (kept == 0));
    }

    void compare(std::optional<Day> asOf)
    {
        for (std::size_t i = 0; i < model_.entries.size(); ++i) {
            const auto rows = must(office_.ledger.rows({&ids_[i], 1}, asOf));
            INFO("entry " << i << " after " << model_.actions.size() << " actions");
            REQUIRE(rows.size() == (model_.entries[i].live ? 1 : 0));
            for (const auto &[column, text] : model_.entries[i].cells)
                if (!rows.empty())
                    REQUIRE(rows.front().at(column) == text);
        }
    }

    RandomText random_;
    Office office_;
    Model model_;
    std::vector<AssetId> ids_;
    std::vector<std::pair<Day, std::vector<Entry>>> days_;
};

} // namespace

TEST_CASE("random deeds, undone and redone in any order, leave what a simple model says, today and on every "
          "past day")
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        INFO("seed " << seed);
        Play(seed).run(120);
    }
}
