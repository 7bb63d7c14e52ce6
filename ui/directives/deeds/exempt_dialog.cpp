// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/deeds/exempt_dialog.h"

#include "core/base/date.h"
#include "core/text/messages_directives.h"
#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace homeward::ui {

namespace {

std::vector<std::string> namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    std::vector<std::string> names;
    for (const QString &name : text.split(between, Qt::SkipEmptyParts))
        names.push_back(name.toStdString());
    return names;
}

Result<std::vector<AssetId>> findAll(Ledger &ledger, const std::vector<std::string> &names)
{
    std::vector<AssetId> found;
    for (const std::string &name : names) {
        const auto asset = ledger.find(name);
        if (!asset)
            return fail(asset);
        found.push_back(*asset);
    }
    return found;
}

} // namespace

ExemptDialog::ExemptDialog(const Services &services, const DirectiveRow &row, Day today, QWidget *parent)
    : DeedDialog(services, parent)
    , rows_{row}
{
    setLead(tr("These assets need not meet “%1” for as long as the exemption lasts. They leave the rate.")
                .arg(directiveName(row.directive)));
    tags_ = addText(tr("&Assets:"), "tags", tr("tags or serial numbers, one or several"));
    build(today);
}

ExemptDialog::ExemptDialog(const Services &services, const std::vector<DirectiveRow> &rows,
                           std::vector<AssetId> assets, Day today, QWidget *parent)
    : DeedDialog(services, parent)
    , rows_(rows)
    , assets_(std::move(assets))
    , directive_(new QComboBox)
{
    setLead(tr("%n assets need not meet the directive for as long as the exemption lasts. They leave the rate.", nullptr,
               static_cast<int>(assets_.size())));
    for (const DirectiveRow &row : rows_)
        directive_->addItem(directiveName(row.directive));
    form().add(tr("&Directive:"), directive_, "directive");
    build(today);
}

void ExemptDialog::build(Day today)
{
    setObjectName(QStringLiteral("exemptDialog"));
    setWindowTitle(tr("Exempt Assets"));
    reason_ = addText(tr("&Reason:"), "reason", tr("for example: measuring instrument, no domestic one exists"));
    approver_ = addText(tr("A&pproved by:"), "approver");
    from_ = addDay(tr("&From:"), "from");
    from_->setDay(today);
    until_ = addDay(tr("&Until:"), "until");
    until_->setPlaceholderText(tr("until ended, or YYYY-MM-DD"));
    document_ = addText(tr("Pap&er:"), "document");
    acceptButton().setText(tr("E&xempt"));
    sizeToFields(88);
}

void ExemptDialog::accept()
{
    beginTry();
    terms_.reason = toCore(reason_->text());
    terms_.approver = toCore(approver_->text());
    terms_.document = toCore(document_->text());
    std::optional<Day> from;
    if (!take(*from_, from) || !take(*until_, terms_.expiry))
        return;
    if (!from) {
        form().note(QStringLiteral("from"), tr("From which day?"));
        return;
    }
    terms_.from = *from;
    names_ = tags_ ? namesIn(tags_->text()) : std::vector<std::string>();
    if (tags_ && names_.empty()) {
        form().note(QStringLiteral("tags"), tr("Name the assets first."));
        return;
    }
    const std::size_t chosen = directive_ ? static_cast<std::size_t>(directive_->currentIndex()) : 0;
    if (chosen >= rows_.size())
        return;
    const int count = static_cast<int>(tags_ ? names_.size() : assets_.size());
    write(
        [id = rows_[chosen].id, assets = assets_, names = names_, terms = terms_,
         deed = services_.deed()](Ledger &ledger) -> Result<ActionId> {
            auto all = assets;
            const auto named = findAll(ledger, names);
            if (!named)
                return fail(named);
            all.insert(all.end(), named->begin(), named->end());
            return Directives(ledger).exempt(id, all, terms, deed);
        },
        tr("%n exempted.", nullptr, count));
}

QString ExemptDialog::fieldOf(const Error &error) const
{
    const Msg message = error.message;
    if (message == DirectivesMsg::ExemptionWithoutReason)
        return QStringLiteral("reason");
    if (message == DirectivesMsg::ExemptionWithoutApprover)
        return QStringLiteral("approver");
    if (message == DirectivesMsg::ExemptionDatesBackwards)
        return QStringLiteral("until");
    if (message == DirectivesMsg::DayTooFarAway) {
        const bool expiry =
            terms_.expiry && !error.parameters.empty() && toIso(*terms_.expiry) == error.parameters.front();
        return expiry ? QStringLiteral("until") : QStringLiteral("from");
    }
    const bool unknown = error.code == ErrorCode::NotFound || error.code == ErrorCode::Conflict;
    return tags_ && unknown ? QStringLiteral("tags") : QString();
}

} // namespace homeward::ui
