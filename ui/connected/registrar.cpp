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
    if (rows.empty())
        return;
    // Shared between the questions, of which each is answered later.
    auto batch = std::make_shared<Batch>();
    batch->rows = std::move(rows);
    batch->fields = fields;
    batch->workstation = workstation;
    next(batch);
}

void Registrar::next(const std::shared_ptr<Batch> &batch)
{
    while (!batch->rows.empty()) {
        const ConnectedRow row = std::move(batch->rows.front());
        batch->rows.erase(batch->rows.begin());
        Registration registration = registrationOf(row, batch->fields, batch->workstation);
        const Match match = row.finding ? row.finding->match : Match{};
        if (match.kind == MatchKind::OtherMode) {
            askOtherMode(batch, std::move(registration), match, row.title());
            return;
        }
        // A workstation or a monitor is one of its kind: it is new without a question.
        const bool weak = match.kind == MatchKind::Weak || match.kind == MatchKind::SerialSeenTwice;
        if (weak && row.device()) {
            askWeak(batch, std::move(registration), match, row.title());
            return;
        }
        if (weak)
            registration.weak = Registration::Weak::New;
        batch->ready.push_back(std::move(registration));
    }
    if (!batch->ready.empty())
        write(*batch);
}

void Registrar::askWeak(const std::shared_ptr<Batch> &batch, Registration registration, const Match &match,
                        const QString &title)
{
    DialogService::Question question;
    question.title = tr("No Serial Number");
    question.text = tr("“%1” has no serial number that could recognise it again.").arg(title);
    question.choices << tr("A &New Asset");
    if (!match.candidates.empty()) {
        question.detail =
            tr("One like it was registered from the same port before. Is this another one, or the same?");
        question.choices << tr("The &Same as Before");
    } else {
        question.detail = tr("Registered as a new asset, it gets a tag: print it or write it on the device.");
    }
    question.choices << tr("&Leave It Out");
    const AssetId candidate = match.candidates.empty() ? AssetId{} : match.candidates.front();
    services_.dialogs.ask(window_, question, [this, batch, registration, candidate](int choice) mutable {
        registration.weak = Registration::Weak::New;
        if (candidate && choice == 1)
            registration.sameAs = candidate;
        if (choice == 0 || (candidate && choice == 1))
            batch->ready.push_back(std::move(registration));
        next(batch);
    });
}

void Registrar::askOtherMode(const std::shared_ptr<Batch> &batch, Registration registration,
                             const Match &match, const QString &title)
{
    DialogService::Question question;
    question.title = tr("Same Serial Number");
    question.text = tr("“%1” has the serial number of %2, under another ID.").arg(title, fromCore(match.tag));
    question.detail = tr("A phone changes its ID with its mode. Is it the same device?");
    question.choices = {tr("The &Same Device"), tr("A &New Asset"), tr("&Leave It Out")};
    services_.dialogs.ask(window_, question,
                          [this, batch, registration, asset = match.asset](int choice) mutable {
                              if (choice == 0)
                                  registration.sameAs = asset;
                              else
                                  registration.weak = Registration::Weak::New;
                              if (choice != 2)
                                  batch->ready.push_back(std::move(registration));
                              next(batch);
                          });
}

void Registrar::write(const Batch &batch)
{
    services_.ledger.write(
        this,
        [ready = batch.ready, deed = services_.deed()](Ledger &ledger) {
            return ledger.registerAll(ready, deed);
        },
        [this](const Result<std::vector<Registered>> &results) {
            if (!results) {
                services_.dialogs.tell(window_, DialogService::Tone::Error, tr("Not registered"),
                                       sentence(results.error()));
                return;
            }
            Q_EMIT said(outcomeText(*results));
            Q_EMIT registered(*results);
        });
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
