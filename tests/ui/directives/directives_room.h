// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "core/store/replacements.h"
#include "tests/ui/support/ui_test.h"
#include "ui/bridge/text.h"
#include "ui/progress/figures_desk.h"

#include <QLineEdit>

namespace homeward::ui::test {

/// A ledger with phones of two units, and the calls that set a stage for directives and replacements.
class DirectivesRoom final {
public:
    /// `assets`: by turns domestic (odd) and foreign (even), in Finance and Finance / Audit.
    explicit DirectivesRoom(int assets)
    {
        room.makeLedger();
        for (int number = 1; number <= assets; ++number)
            add(number % 2 == 0 ? "Apple" : "Huawei", number);
    }

    template <class Job>
    auto write(Job job)
    {
        std::optional<typename std::invoke_result_t<Job, Ledger &>::value_type> answer;
        room.ledger.write(&room.ledger, std::move(job), [&answer](const auto &result) {
            if (!result)
                qFatal("a write failed: %s", say(result.error(), Language::English).c_str());
            answer = *result;
        });
        if (!QTest::qWaitFor([&] { return answer.has_value() && !room.ledger.isBusy(); }, 30000))
            qFatal("a write did not end");
        return *answer;
    }
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
    AssetId add(const std::string &brand, int number, Ownership ownership = Ownership::Department)
    {
        Registration registration;
        registration.brand = brand;
        if (ownership == Ownership::Department)
            registration.model = named("Phone ", number);
        registration.category = Category::Smartphone;
        registration.fields.ownership = ownership;
        registration.fields.holder = "Wang Fang";
        registration.fields.unit = number % 2 == 0 ? "Finance / Audit" : "Finance";
        if (ownership == Ownership::Department) {
            registration.fields.serialPrinted = named("SN", 1000 + number);
            registration.fields.location = named("Room ", number);
        }
        registration.weak = Registration::Weak::New;
        return write([registration, deed = room.services.deed()](Ledger &ledger) {
                   return ledger.registerAll(std::span(&registration, 1), deed);
               })
            .front()
            .asset;
    }

    /// Foreign phones, received and confirmed today, with a deadline in `days`.
    Directive phones(const char *title, int days) const
    {
        Directive directive;
        directive.title = title;
        directive.issuer = "Bureau";
        directive.source.reference = "minutes 7";
        directive.standing = Standing::Confirmed;
        directive.received = today();
        directive.deadline = today() + std::chrono::days(days);
        directive.scope.categories = {Category::Smartphone};
        return directive;
    }
    DirectiveId enter(const Directive &directive)
    {
        return write([directive, deed = room.services.deed()](Ledger &ledger) {
                   return Directives(ledger).add(directive, deed);
               })
            .directive;
    }
    Day today() const { return TimeZone::find("Asia/Shanghai")->dayOf(room.clock.now()); }

    AssetId find(const std::string &tag)
    {
        return read([tag](Ledger &ledger) { return ledger.find(tag); });
    }
    Asset asset(AssetId id)
    {
        return read([id](Ledger &ledger) { return ledger.asset(id); });
    }
    std::vector<DirectiveRow> directives()
    {
        return read([](Ledger &ledger) { return Directives(ledger).all(); });
    }
    Figures figures(DirectiveId id)
    {
        return read([id](Ledger &ledger) { return Directives(ledger).progress(std::nullopt, {}, id); })
            .front()
            .figures;
    }
    void undo()
    {
        write([deed = room.services.deed()](Ledger &ledger) { return ledger.undo(std::nullopt, deed); });
    }
    template <class Dialog>
    Dialog *waitForDialog()
    {
        if (!QTest::qWaitFor([&] { return qobject_cast<Dialog *>(room.dialogs.dialog()) != nullptr; }, 30000))
            qFatal("no dialog was opened");
        return qobject_cast<Dialog *>(room.dialogs.dialog());
    }

    static std::string named(std::string word, int number) { return word.append(std::to_string(number)); }

    Room room;
    FiguresDesk desk{room.ledger};
};

inline void typeInto(const QObject &parent, const char *field, const QString &text)
{
    childOf<QLineEdit>(parent, field)->setText(text);
}

inline QString iso(Day day)
{
    return QString::fromStdString(toIso(day));
}

} // namespace homeward::ui::test
