// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/directives.h"
#include "core/store/organisation.h"
#include "core/store/replacements.h"
#include "tests/ui/support/ui_test.h"
#include "ui/progress/figures_desk.h"

#include <QSignalSpy>

#include <optional>

namespace homeward::ui::test {

/// An office with phones and orders about them, on one ledger whose clock the test moves.
class ProgressRoom final {
public:
    ProgressRoom()
    {
        qRegisterMetaType<std::vector<AssetId>>();
        room.language.use(QStringLiteral("en")); // its plurals
        room.makeLedger();
    }

    static Day day(const char *iso) { return *parseDay(iso); }
    void setDay(const char *iso) { room.clock.set(Moment{day(iso)} + std::chrono::hours{4}); }

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

    /// Phones 1 to `count`: Apple's, all of Finance.
    void addPhones(int count, const char *unit = "Finance", const char *brand = "Apple")
    {
        std::vector<Registration> registrations;
        for (int i = 0; i < count; ++i) {
            Registration registration;
            registration.brand = brand;
            registration.model = "Phone";
            registration.category = Category::Smartphone;
            registration.fields.unit = unit;
            registration.fields.holder = "Wang Wei";
            registration.fields.serialPrinted = std::string(unit) + brand + std::to_string(100 + i);
            registration.weak = Registration::Weak::New;
            registrations.push_back(std::move(registration));
        }
        write([registrations, deed = room.services.deed()](Ledger &ledger) {
            return ledger.registerAll(registrations, deed);
        });
    }

    /// All foreign phones by the deadline.
    void addDirective(const char *title, const char *received, const char *deadline,
                      Standing standing = Standing::Confirmed)
    {
        Directive directive;
        directive.title = title;
        directive.number = title == std::string_view("Phones") ? "No. 7" : "";
        directive.issuer = "Bureau";
        directive.standing = standing;
        directive.source.reference = "paper";
        directive.confirmedBy = standing == Standing::Confirmed ? "Director" : "";
        directive.received = day(received);
        directive.deadline = day(deadline);
        directive.completion = Completion::UseStopped;
        directive.scope.categories = {Category::Smartphone};
        write([directive, deed = room.services.deed()](Ledger &ledger) {
            return Directives(ledger).add(directive, deed);
        });
    }

    std::vector<AssetId> assets()
    {
        return read([](Ledger &ledger) { return ledger.select(AssetQuery()); });
    }

    /// Takes the first `count` phones out of use: they are done.
    void retire(std::size_t count)
    {
        std::vector<AssetId> ids = assets();
        ids.resize(count);
        write([ids, deed = room.services.deed()](Ledger &ledger) {
            return ledger.retire(ids, Status::Retired, deed);
        });
    }

    Room room;
    FiguresDesk desk{room.ledger};
};

} // namespace homeward::ui::test
