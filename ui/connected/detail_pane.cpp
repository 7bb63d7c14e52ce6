// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/detail_pane.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/connected/descriptor_text.h"
#include "ui/connected/findings_view.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int symbolSide = 20;

QString placeOf(const ConnectedRow &row)
{
    if (row.device()) {
        const QString port = DetailPane::tr("Port %1").arg(keyOf(row.device()->port));
        return row.device()->speed.empty()
                   ? port
                   : DetailPane::tr("%1, %2 Mbit/s").arg(port, fromCore(row.device()->speed));
    }
    if (row.display())
        return DetailPane::tr("Connector %1").arg(shown(row.display()->connector));
    return shown(row.host()->name);
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , stack_(new QStackedWidget)
    , empty_(new EmptyState(QStringLiteral("device-usb")))
    , symbol_(new QLabel)
    , title_(valueLabel())
    , summary_(valueLabel())
    , contradiction_(new Banner(QStringLiteral("warning")))
    , problems_(new Banner(QStringLiteral("problem")))
    , match_(new Banner(QStringLiteral("warning")))
    , tabs_(new QTabWidget)
    , findings_(new FindingsView)
    , descriptors_(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("detailPane"));
    contradiction_->setObjectName(QStringLiteral("contradiction"));
    problems_->setObjectName(QStringLiteral("problems"));
    title_->setObjectName(QStringLiteral("detailTitle"));
    summary_->setObjectName(QStringLiteral("detailSummary"));
    descriptors_->setObjectName(QStringLiteral("descriptors"));
    enlarge(*title_, 1.3);
    symbol_->setFixedSize(symbolSide, symbolSide);
    descriptors_->setReadOnly(true);
    descriptors_->setLineWrapMode(QPlainTextEdit::NoWrap);
    descriptors_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    descriptors_->setTabChangesFocus(true);
    tabs_->addTab(findings_, QString());
    tabs_->addTab(descriptors_, QString());
    tabs_->setDocumentMode(true);
    connect(problems_, &Banner::clicked, this, &DetailPane::readWanted);

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
    column->addWidget(match_);
    column->addWidget(problems_);
    column->addWidget(tabs_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack_);
    retranslate();
}

void DetailPane::show(const ConnectedRow *row)
{
    if (row ? row_ == *row : !row_)
        return;
    if (row)
        row_ = *row;
    else
        row_.reset();
    fill();
}

void DetailPane::fill()
{
    stack_->setCurrentIndex(row_ ? 1 : 0);
    if (!row_)
        return;
    title_->setText(row_->title());
    if (row_->finding) {
        const Attribution &found = row_->finding->attribution;
        symbol_->setPixmap(symbolIcon(iconFor(row_->finding->origin))
                               .pixmap(QSize(symbolSide, symbolSide), devicePixelRatioF()));
        QStringList words{wordFor(row_->finding->origin)};
        if (!found.brandCountry.empty())
            words << tr("brand from %1").arg(countryName(found.brandCountry));
        if (!found.ownerCountry.empty())
            words << tr("owner in %1").arg(countryName(found.ownerCountry));
        if (const QString mode = wordFor(row_->finding->mode); !mode.isEmpty())
            words << mode;
        words << wordFor(row_->finding->match);
        //: Between short remarks in one line.
        summary_->setText(words.join(tr(" · ")));
    } else {
        symbol_->setPixmap({});
        summary_->setText(tr("Being looked up…"));
    }
    fillBanners();
    FindingsView::Content content;
    content.subject = row_->subject();
    content.serial = row_->serial();
    if (row_->finding) {
        content.attribution = row_->finding->attribution;
        content.origin = row_->finding->origin;
    }
    content.place = placeOf(*row_);
    findings_->show(content);
    const bool raw = row_->device() || row_->display();
    tabs_->setTabVisible(1, raw);
    if (row_->device())
        descriptors_->setPlainText(row_->device()->descriptors.empty()
                                       ? tr("The descriptors were not read.")
                                       : descriptorText(row_->device()->descriptors));
    else if (row_->display())
        descriptors_->setPlainText(hexDump(row_->display()->edid));
}

void DetailPane::fillBanners()
{
    const bool contradicts = row_->finding && row_->finding->attribution.contradiction;
    contradiction_->setText(
        contradicts ? tr("The device's own words contradict the registrant of its ID, and no rule "
                         "explains it: a clone, or mislabelled. Look at the evidence, then decide.")
                    : QString());
    QString hint;
    if (row_->finding && row_->finding->match.kind == MatchKind::SerialSeenTwice)
        hint = tr("Another device here has the same serial number, so it recognises neither of them.");
    else if (row_->finding && row_->finding->match.kind == MatchKind::OtherMode)
        hint = tr("%1 has the same serial number under another ID. It may be this one in another mode; "
                  "registering asks.")
                   .arg(fromCore(row_->finding->match.tag));
    match_->setText(hint);
    QStringList reasons;
    for (const Problem &problem : row_->problems())
        reasons << sentence(problem.message, problem.parameters);
    problems_->setButton(row_->device() && !reasons.isEmpty() ? tr("Read from Device") : QString());
    problems_->setText(reasons.join(QLatin1Char('\n')));
}

void DetailPane::retranslate()
{
    tabs_->setTabText(0, tr("Findings"));
    tabs_->setTabText(1, tr("Descriptors"));
    title_->setAccessibleName(tr("Device"));
    summary_->setAccessibleName(tr("Summary"));
    descriptors_->setAccessibleName(tr("Descriptors"));
    tabs_->setAccessibleName(tr("Details"));
    empty_->setWords(tr("Nothing selected"),
                     tr("Select a row to see who made the device and why we think so."));
    fill();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && row_)
        fill();
}

} // namespace homeward::ui
