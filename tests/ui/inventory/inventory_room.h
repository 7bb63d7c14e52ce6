// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/ui_test.h"
#include "ui/inventory/inventory_page.h"
#include "ui/inventory/table/asset_table_view.h"

#include <QAction>

namespace homeward::ui::test {

/// A ledger with assets, and the inventory's page before it.
class InventoryRoom final {
public:
    /// `assets`: a few to begin with, typed in.
    explicit InventoryRoom(int assets)
    {
        room.makeLedger();
        for (int number = 1; number <= assets; ++number)
            add(number);
        page = std::make_unique<InventoryPage>(room.services);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &text) { said << text; });
        page->resize(1100, 700);
        page->show();
        waitForRows(assets);
    }

    /// A phone, by turns domestic and foreign, in one of two units.
    void add(int number)
    {
        const bool even = number % 2 == 0;
        Registration registration;
        registration.brand = even ? "Apple" : "Huawei";
        registration.model = "Phone " + std::to_string(number);
        registration.category = Category::Smartphone;
        registration.fields.unit = even ? "Finance / Audit" : "Finance";
        registration.fields.serialPrinted = "SN" + std::to_string(1000 + number);
        registration.weak = Registration::Weak::New;
        write([registration, deed = room.services.deed()](Ledger &ledger) {
            return ledger.registerAll(std::span(&registration, 1), deed);
        });
    }

    /// Runs a write job and waits for it.
    template <class Job>
    void write(Job job)
    {
        bool done = false;
        room.ledger.write(&room.ledger, std::move(job), [&done](const auto &result) {
            if (!result)
                qFatal("a write failed: %s", say(result.error(), Language::English).c_str());
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done && !room.ledger.isBusy(); }, 30000))
            qFatal("a write did not end");
    }

    /// Asks the ledger and waits for the answer.
    template <class Job>
    auto read(Job job)
    {
        std::optional<typename std::invoke_result_t<Job, Ledger &>::value_type> answer;
        room.ledger.read(&room.ledger, std::move(job), [&answer](const auto &result) {
            if (!result)
                qFatal("a read failed: %s", say(result.error(), Language::English).c_str());
            answer = *result;
        });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30000))
            qFatal("a read did not end");
        return *answer;
    }

    void waitForRows(int count)
    {
        if (!QTest::qWaitFor([&] { return page->model().hasOrder() && page->model().rowCount() == count; }, 30000))
            qFatal("the rows did not come: %d", page->model().rowCount());
    }
    QString cell(int row, Column column)
    {
        const QModelIndex index = page->model().index(row, static_cast<int>(column));
        if (!QTest::qWaitFor([&] { return !index.data(AssetTableModel::LoadingRole).toBool(); }, 30000))
            qFatal("a row did not come");
        return index.data().toString();
    }
    AssetTableView &table() { return *childOf<AssetTableView>(*page, "assets"); }
    void trigger(const char *action) { childOf<QAction>(*page, action)->trigger(); }
    void select(std::initializer_list<int> rows)
    {
        table().clearSelection();
        for (const int row : rows)
            table().selectionModel()->select(page->model().index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table().selectionModel()->setCurrentIndex(page->model().index(*rows.begin(), 0),
                                                  QItemSelectionModel::NoUpdate);
        QTest::qWait(1); // what follows a selection is queued
    }
    template <class Dialog>
    Dialog *waitForDialog()
    {
        if (!QTest::qWaitFor([&] { return qobject_cast<Dialog *>(room.dialogs.dialog()) != nullptr; }, 30000))
            qFatal("no dialog was opened");
        return qobject_cast<Dialog *>(room.dialogs.dialog());
    }

    Room room;
    std::unique_ptr<InventoryPage> page;
    QStringList said;
};

} // namespace homeward::ui::test
