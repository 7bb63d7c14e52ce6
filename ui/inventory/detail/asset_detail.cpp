// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/detail/asset_detail.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/connected/findings_view.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/detail/entry_view.h"
#include "ui/inventory/detail/history_view.h"
#include "ui/inventory/table/asset_cells.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <span>

namespace homeward::ui {

namespace {

constexpr int symbolSide = 20;
constexpr std::size_t actionsShown = 200;

QString titleOf(const Asset &asset)
{
    QStringList words;
    if (!asset.attribution.brand.empty())
        words << fromCore(asset.attribution.brand);
    const QString product = shown(asset.subject.product);
    // "Huawei HUAWEI Mate 60" says it twice.
    if (!words.isEmpty() && product.startsWith(words.front(), Qt::CaseInsensitive))
        words.clear();
    if (!product.isEmpty())
        words << product;
    if (words.isEmpty())
        words << wordFor(asset.attribution.category);
    return words.join(QLatin1Char(' '));
}

} // namespace

AssetDetail::AssetDetail(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , stack_(new QStackedWidget)
    , empty_(new EmptyState(QStringLiteral("page-inventory")))
    , symbol_(new QLabel)
    , title_(valueLabel())
    , summary_(valueLabel())
    , contradiction_(new Banner(QStringLiteral("warning")))
    , problem_(new Banner(QStringLiteral("problem")))
    , tabs_(new QTabWidget)
    , entry_(new EntryView)
    , findings_(new FindingsView)
    , history_(new HistoryView)
{
    setObjectName(QStringLiteral("assetDetail"));
    title_->setObjectName(QStringLiteral("assetTitle"));
    summary_->setObjectName(QStringLiteral("assetSummary"));
    build();
    retranslate();
    connect(&services_.ledger, &LedgerService::opened, this, [this] { show({}, 0); });
    connect(&services_.ledger, &LedgerService::changed, this, &AssetDetail::ask);
}

void AssetDetail::build()
{
    enlarge(*title_, 1.3);
    symbol_->setFixedSize(symbolSide, symbolSide);
    tabs_->addTab(entry_, QString());
    tabs_->addTab(findings_, QString());
    tabs_->addTab(history_, QString());
    tabs_->setDocumentMode(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(symbol_, 0, Qt::AlignTop);
    line->addWidget(summary_, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addLayout(line);
    column->addWidget(contradiction_);
    column->addWidget(problem_);
    column->addWidget(tabs_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack_);
}

void AssetDetail::show(AssetId asset, int selected)
{
    if (asset_ == asset && selected_ == selected)
        return;
    const bool same = asset_ == asset;
    asset_ = asset;
    selected_ = selected;
    if (!same)
        ask();
    else
        fill();
}

void AssetDetail::ask()
{
    if (!asset_) {
        query_.cancel();
        content_.reset();
        problem_->setText({});
        fill();
        return;
    }
    query_.ask(
        [id = asset_](Ledger &ledger) -> Result<Content> {
            auto asset = ledger.asset(id);
            if (!asset)
                return fail(std::move(asset));
            HistoryQuery query;
            query.asset = id;
            query.limit = actionsShown;
            auto history = ledger.history(query);
            if (!history)
                return fail(std::move(history));
            auto rows = ledger.rows(std::span(&id, 1)); // what the directives ask for is not the asset's own
            if (!rows)
                return fail(std::move(rows));
            AssetRow row = rows->empty() ? AssetRow{} : std::move(rows->front());
            return Content{std::move(*asset), std::move(row), std::move(*history), ledger.zone()};
        },
        [this](Result<Content> content) {
            if (content)
                content_ = std::move(*content);
            problem_->setText(content || content.error().code == ErrorCode::Cancelled ? QString()
                                                                                       : sentence(content.error()));
            fill();
        });
}

void AssetDetail::fill()
{
    const bool shown = asset_ && content_ && content_->asset.id == asset_;
    if (!asset_)
        stack_->setCurrentIndex(0);
    if (!shown)
        return; // the asset before stays until this one is read
    stack_->setCurrentIndex(1);
    const Asset &asset = content_->asset;
    const Origin origin = originOf(asset.attribution.brandCountry, asset.attribution.ownerCountry,
                                   services_.ledger.settings().home);
    title_->setText(titleOf(asset));
    symbol_->setPixmap(symbolIcon(iconFor(origin)).pixmap(QSize(symbolSide, symbolSide), devicePixelRatioF()));
    summary_->setText(summary());
    contradiction_->setText(asset.attribution.contradiction
                                ? tr("The device's own words contradict the registrant of its ID. Look at the "
                                     "findings, then decide.")
                                : QString());
    const auto seen = [this](const std::optional<Moment> &moment) {
        return moment ? fromCore(content_->zone.toText(*moment)) : QString();
    };
    std::vector<EntryView::Duty> duties;
    if (content_->row.id == asset.id)
        for (const Column column : {Column::Directive, Column::Due, Column::ReplacedBy})
            duties.push_back({column, cellText(column, content_->row.at(column), coreLanguage())});
    entry_->show(asset, std::move(duties), seen(asset.firstSeen), seen(asset.lastSeen));
    FindingsView::Content findings;
    findings.subject = asset.subject;
    findings.serial = asset.serial;
    findings.attribution = asset.attribution;
    findings.origin = origin;
    findings_->show(findings);
    history_->show(asset.id, content_->history, content_->zone);
}

QString AssetDetail::summary() const
{
    const Asset &asset = content_->asset;
    const Attribution &found = asset.attribution;
    QStringList words{fromCore(asset.fields.tag),
                      wordFor(originOf(found.brandCountry, found.ownerCountry, services_.ledger.settings().home))};
    if (!found.brandCountry.empty())
        words << tr("brand from %1").arg(countryName(found.brandCountry));
    if (!found.ownerCountry.empty())
        words << tr("owner in %1").arg(countryName(found.ownerCountry));
    words << wordFor(asset.fields.status);
    if (selected_ > 1)
        words << tr("the first of %n selected", nullptr, selected_);
    //: Between short remarks in one line.
    return words.join(tr(" · "));
}

void AssetDetail::retranslate()
{
    tabs_->setTabText(0, tr("Entry"));
    tabs_->setTabText(1, tr("Findings"));
    tabs_->setTabText(2, tr("History"));
    tabs_->setAccessibleName(tr("Details of the asset"));
    title_->setAccessibleName(tr("Asset"));
    summary_->setAccessibleName(tr("Summary"));
    empty_->setWords(tr("Nothing selected"), tr("Select an asset to see its entry, its findings and its history."));
    entry_->retranslate();
    history_->retranslate();
    fill();
}

void AssetDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace homeward::ui
