// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/directives/directives_room.h"
#include "ui/replacing/plan_dialog.h"
#include "ui/replacing/replacing_actions.h"

#include <QAction>
#include <QPushButton>
#include <QRadioButton>
#include <QWidget>

#include <initializer_list>

namespace homeward::ui::test {

/// The actions over assets that the test chooses.
class Stage final {
public:
    explicit Stage(int assets)
        : office(assets)
        , actions(
              office.room.services, [this] { return selected; }, &page)
    {
        QObject::connect(&actions, &ReplacingActions::said, &page, [this](const QString &text) { said << text; });
        actions.enable(true);
        page.show();
    }
    void select(std::initializer_list<const char *> tags)
    {
        selected.clear();
        for (const char *tag : tags)
            selected.push_back(office.find(tag));
    }
    void trigger(const char *action) { childOf<QAction>(actions, action)->trigger(); }
    static void accept(const QObject &dialog) { childOf<QPushButton>(dialog, "accept")->click(); }
    static void choose(const QObject &dialog, const char *kind) { childOf<QRadioButton>(dialog, kind)->click(); }
    std::vector<ReplacementRow> lines()
    {
        return office.read([](Ledger &ledger) { return Replacements(ledger).lines(); });
    }
    void waitForSaid(const QString &part)
    {
        if (!QTest::qWaitFor([&] { return !said.filter(part).isEmpty(); }, 30000))
            qFatal("not said: %s", qPrintable(part));
    }
    void planToBuy(const char *brand, const char *model)
    {
        trigger("planReplacement");
        auto *dialog = office.waitForDialog<PlanDialog>();
        choose(*dialog, "toBuy");
        typeInto(*dialog, "newBrand", QString::fromUtf8(brand));
        typeInto(*dialog, "newModel", QString::fromUtf8(model));
        accept(*dialog);
        waitForSaid(QStringLiteral("planned"));
    }

    DirectivesRoom office;
    QWidget page;
    std::vector<AssetId> selected;
    QStringList said;
    ReplacingActions actions;
};

} // namespace homeward::ui::test
