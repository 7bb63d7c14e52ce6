// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/registrar.h"

#include "ui/bridge/text.h"

#include <algorithm>

namespace homeward::ui {

Registrar::Registrar(const Services &services, QWidget *window)
    : QObject(window)
    , services_(services)
    , window_(window)
{
}

void Registrar::registerRows(std::vector<ConnectedRow> rows, const AssetFields &fields,
                             const std::string &workstation)
{
    // Shared between the questions, of which each is answered later.
    auto batch = std::make_shared<Batch>();
    for (const ConnectedRow &row : rows) {
        Item item{registrationOf(row, fields, workstation), {}, row.title()};
        if (row.finding)
            item.match = row.finding->match;
        batch->open.push_back(std::move(item));
    }
    next(batch);
}

void Registrar::next(const std::shared_ptr<Batch> &batch)
{
    while (!batch->open.empty()) {
        Item item = std::move(batch->open.front());
        batch->open.pop_front();
        if (item.match.kind == MatchKind::OtherMode) {
            askSame(batch, std::move(item));
            return;
        }
        const bool weak = item.match.kind == MatchKind::Weak || item.match.kind == MatchKind::SerialSeenTwice;
        if (weak && item.registration.device) {
            askWeak(batch, std::move(item));
            return;
        }
        // A workstation or a monitor is one of its kind: it is new without a question.
        if (weak)
            item.registration.weak = Registration::Weak::New;
        batch->ready.push_back(std::move(item));
    }
    if (!batch->ready.empty())
        write(batch);
}

void Registrar::askWeak(const std::shared_ptr<Batch> &batch, Item item)
{
    const AssetId candidate = item.match.candidates.empty() ? AssetId{} : item.match.candidates.front();
    DialogService::Question question;
    question.title = tr("No Serial Number");
    question.text = tr("“%1” has no serial number that could recognise it again.").arg(item.title);
    question.detail =
        candidate
            ? tr("One like it was registered from the same port before. Is this another one, or the same?")
            : tr("Registered as a new asset, it gets a tag: print it or write it on the device.");
    question.choices << tr("A &New Asset");
    if (candidate)
        question.choices << tr("The &Same as Before");
    question.choices << tr("&Leave It Out");
    services_.dialogs.ask(window_, question, [this, batch, item, candidate](int choice) mutable {
        item.registration.weak = Registration::Weak::New;
        if (candidate && choice == 1)
            item.registration.sameAs = candidate;
        if (choice == 0 || (candidate && choice == 1))
            batch->ready.push_back(std::move(item));
        next(batch);
    });
}

void Registrar::askSame(const std::shared_ptr<Batch> &batch, Item item)
{
    DialogService::Question question;
    question.title = tr("The Same Device?");
    question.text =
        tr("“%1” may be %2: the serial number is the same.").arg(item.title, fromCore(item.match.tag));
    question.detail = tr("A phone changes its ID with its mode, and what was retired may have come back.");
    question.choices = {tr("The &Same Device"), tr("A &New Asset"), tr("&Leave It Out")};
    services_.dialogs.ask(window_, question, [this, batch, item](int choice) mutable {
        if (choice == 0)
            item.registration.sameAs = item.match.asset;
        else
            item.registration.asNew = true;
        item.registration.weak = Registration::Weak::New;
        if (choice != 2)
            batch->ready.push_back(std::move(item));
        next(batch);
    });
}

void Registrar::write(const std::shared_ptr<Batch> &batch)
{
    std::vector<Registration> registrations;
    for (const Item &item : batch->ready)
        registrations.push_back(item.registration);
    services_.ledger.write(
        this,
        [registrations = std::move(registrations), deed = services_.deed()](Ledger &ledger) {
            return ledger.registerAll(registrations, deed);
        },
        [this, batch](const Result<std::vector<Registered>> &results) {
            if (!results) {
                services_.dialogs.tell(window_, DialogService::Tone::Error, tr("Not registered"),
                                       sentence(results.error()));
                return;
            }
            report(batch->ready, *results);
        });
}

void Registrar::report(const std::vector<Item> &items, const std::vector<Registered> &results)
{
    Q_EMIT said(outcomeText(results));
    Q_EMIT registered(results);
    auto again = std::make_shared<Batch>();
    for (std::size_t i = 0; i < std::min(items.size(), results.size()); ++i) {
        if (results[i].outcome != RegisterOutcome::NeedsConfirmation)
            continue;
        Item item = items[i];
        item.match = {MatchKind::OtherMode, results[i].asset, results[i].tag, {}};
        again->open.push_back(std::move(item));
    }
    next(again);
}

QString outcomeText(const std::vector<Registered> &results)
{
    if (results.size() != 1) {
        const auto created = std::ranges::count_if(results, [](const Registered &one) {
            return one.outcome == RegisterOutcome::Created || one.outcome == RegisterOutcome::AddedToLot;
        });
        return Registrar::tr("%n registered, %1 known already.", nullptr, static_cast<int>(created))
            .arg(static_cast<qlonglong>(results.size()) - created);
    }
    const QString tag = fromCore(results.front().tag);
    switch (results.front().outcome) {
    case RegisterOutcome::Created:
        return Registrar::tr("Registered as %1.").arg(tag);
    case RegisterOutcome::Updated:
        return Registrar::tr("%1 updated.").arg(tag);
    case RegisterOutcome::Unchanged:
        return Registrar::tr("%1 is known already; nothing changed.").arg(tag);
    case RegisterOutcome::AddedToLot:
        return Registrar::tr("One more in lot %1.").arg(tag);
    case RegisterOutcome::LeftWeak:
        return Registrar::tr("Left out: it has no serial number.");
    case RegisterOutcome::NeedsConfirmation:
        break;
    }
    return Registrar::tr("Left out: say first whether it is %1.").arg(tag);
}

} // namespace homeward::ui
