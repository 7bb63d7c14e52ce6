// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/findings_view.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QString companyWithCountry(const std::string &company, const std::string &country)
{
    if (company.empty())
        return {};
    if (country.empty())
        return fromCore(company);
    //: %1 is a company or a brand, %2 its country.
    return FindingsView::tr("%1, %2").arg(fromCore(company), countryName(country));
}

QGridLayout *newGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // arrow keys scroll it
    viewport()->setAutoFillBackground(false);
    build();
}

void FindingsView::show(const std::optional<Content> &content)
{
    if (content_ == content)
        return;
    content_ = content;
    build();
}

void FindingsView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void FindingsView::build()
{
    setAccessibleName(tr("Findings"));
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    if (content_) {
        addIdentities(*column);
        addBrand(*column);
        addEvidence(*column);
    }
    column->addStretch(1);
    setWidget(content); // deletes the one before
}

void FindingsView::addRow(QGridLayout &grid, const QString &name, const QString &value)
{
    const int row = grid.rowCount();
    auto *caption = new QLabel(name);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setWordWrap(true);
    caption->setFixedWidth(characterWidth(caption->fontMetrics()) * 20);
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(valueLabel(value.isEmpty() ? tr("nothing") : value, name), row, 1);
}

void FindingsView::addIdentities(QVBoxLayout &column)
{
    const Subject &subject = content_->subject;
    column.addWidget(sectionLabel(tr("What it says of itself")));
    auto *grid = newGrid();
    addRow(*grid, tr("Manufacturer"), shown(subject.manufacturer));
    addRow(*grid, tr("Product"), shown(subject.product));
    addRow(*grid, tr("Serial number"), shown(content_->serial));
    if (!content_->place.isEmpty())
        addRow(*grid, tr("Place"), content_->place);
    column.addLayout(grid);
    column.addSpacing(10);

    if (!subject.vid)
        return;
    column.addWidget(sectionLabel(tr("Who registered its ID")));
    grid = newGrid();
    addRow(*grid, tr("Registrant"), fromCore(content_->attribution.registrant));
    addRow(*grid, tr("Vendor and product ID"),
           QStringLiteral("%1:%2")
               .arg(*subject.vid, 4, 16, QLatin1Char('0'))
               .arg(subject.pid.value_or(0), 4, 16, QLatin1Char('0')));
    column.addLayout(grid);
    column.addSpacing(10);
}

void FindingsView::addBrand(QVBoxLayout &column)
{
    const Attribution &found = content_->attribution;
    column.addWidget(sectionLabel(tr("What was decided")));
    auto *grid = newGrid();
    QString brand = companyWithCountry(found.brand, found.brandCountry);
    if (!found.brandZh.empty() && found.brandZh != found.brand)
        brand = fromCore(found.brandZh) + QLatin1Char(' ') + brand;
    addRow(*grid, tr("Brand"), found.decided() ? brand : tr("undetermined"));
    if (found.decided()) {
        addRow(*grid, tr("Owner"), companyWithCountry(found.owner, found.ownerCountry));
        addRow(*grid, tr("Confidence"), tr("%1 %").arg(QLocale().toString(qRound(found.confidence * 100))));
    }
    addRow(*grid, tr("Category"), wordFor(found.category));
    if (found.module)
        addRow(*grid, tr("Kind"), tr("a part that is built into something else"));
    if (found.virtualDevice)
        addRow(*grid, tr("Kind"), tr("a virtual device"));
    column.addLayout(grid);
    column.addSpacing(10);
}

void FindingsView::addEvidence(QVBoxLayout &column)
{
    column.addWidget(sectionLabel(tr("Evidence, in order of weight")));
    if (content_->attribution.evidence.empty()) {
        column.addWidget(valueLabel(tr("There is none. Decide the brand yourself, or leave it undetermined."),
                                    tr("Evidence")));
        return;
    }
    auto *grid = newGrid();
    for (const Evidence &evidence : content_->attribution.evidence) {
        const int row = grid->rowCount();
        grid->addWidget(symbolLabel(iconFor(evidence.stance), 18), row, 0, Qt::AlignTop);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(1);
        //: %1 is a kind of evidence, %2 what it does: "Decides", "Agrees", "Contradicts".
        const QString heading = tr("%1: %2").arg(wordFor(evidence.kind), wordFor(evidence.stance));
        cell->addWidget(new QLabel(heading));
        QString words = sentence(evidence.says, evidence.parameters);
        if (!evidence.source.empty())
            //: Where a piece of evidence comes from.
            words += QLatin1Char('\n') + tr("Source: %1").arg(shown(evidence.source));
        cell->addWidget(valueLabel(words, heading));
        grid->addLayout(cell, row, 1);
    }
    column.addLayout(grid);
}

} // namespace homeward::ui
