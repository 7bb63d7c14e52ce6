// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/recognised_page.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int mostHeadingLine = 60;
constexpr int mostColumns = 100; // of the preview; the others are read all the same

QString fileName(const std::filesystem::path &path)
{
    return QFile::decodeName(path.filename().c_str());
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

RecognisedPage::RecognisedPage(QWidget *parent)
    : ImportPage(parent)
    , form_(new QFormLayout)
    , facts_(valueLabel())
    , encoding_(new QComboBox)
    , delimiter_(new QComboBox)
    , sheet_(new QComboBox)
    , headings_(new QSpinBox)
    , weak_(new QComboBox)
    , unit_(new QLineEdit)
    , problem_(new Banner(QStringLiteral("problem")))
    , preview_(new QTableWidget)
{
    facts_->setObjectName(QStringLiteral("importFacts"));
    buildForm();
    preview_->setObjectName(QStringLiteral("importPreview"));
    preview_->setAccessibleName(tr("How the register begins"));
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setWordWrap(false);
    preview_->setTabKeyNavigation(false);
    preview_->verticalHeader()->hide();
    preview_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    problem_->setObjectName(QStringLiteral("importProblem"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(facts_);
    column->addLayout(form_);
    column->addWidget(problem_);
    column->addWidget(preview_, 1);
}

void RecognisedPage::buildForm()
{
    encoding_->setObjectName(QStringLiteral("importEncoding"));
    for (const SourceEncoding encoding :
         {SourceEncoding::Utf8, SourceEncoding::Gb18030, SourceEncoding::Utf16Le, SourceEncoding::Utf16Be})
        encoding_->addItem(fromCore(toText(encoding)).toUpper(), static_cast<int>(encoding));
    delimiter_->setObjectName(QStringLiteral("importDelimiter"));
    delimiter_->addItem(tr("Comma"), QChar(u','));
    delimiter_->addItem(tr("Semicolon"), QChar(u';'));
    delimiter_->addItem(tr("Tab"), QChar(u'\t'));
    delimiter_->addItem(tr("Vertical bar"), QChar(u'|'));
    sheet_->setObjectName(QStringLiteral("importSheet"));
    headings_->setObjectName(QStringLiteral("importHeadings"));
    headings_->setRange(0, mostHeadingLine);
    headings_->setSpecialValueText(tr("None"));
    weak_->setObjectName(QStringLiteral("importWeak"));
    weak_->addItem(tr("Leave it out"), static_cast<int>(Registration::Weak::Refuse));
    weak_->addItem(tr("The same as was at that port of that computer, else a new asset"),
                   static_cast<int>(Registration::Weak::SamePort));
    weak_->addItem(tr("A new asset each time"), static_cast<int>(Registration::Weak::New));
    unit_->setObjectName(QStringLiteral("importUnit"));
    form_->addRow(tr("&Encoding:"), encoding_);
    form_->addRow(tr("&Delimiter:"), delimiter_);
    form_->addRow(tr("&Sheet:"), sheet_);
    form_->addRow(tr("&Headings on line:"), headings_);
    form_->addRow(tr("A &thing without a serial number:"), weak_);
    form_->addRow(tr("&Unit of new assets:"), unit_);
    const auto told = [this] {
        if (!showing_)
            Q_EMIT corrected();
    };
    for (QComboBox *box : {encoding_, delimiter_, sheet_})
        connect(box, &QComboBox::activated, this, told);
    connect(headings_, &QSpinBox::editingFinished, this, [this, told] {
        if (headings_->property("asShown").toInt() != headings_->value())
            told();
    });
}

QString RecognisedPage::heading() const
{
    return tr("This is what was recognised");
}

QWidget *RecognisedPage::firstField()
{
    for (QWidget *field : std::initializer_list<QWidget *>{encoding_, sheet_, weak_})
        if (!field->isHidden())
            return field;
    return headings_;
}

void RecognisedPage::show(const ImportFound &found)
{
    showing_ = true;
    problem_->setText({});
    const bool scans = !found.scans.empty();
    const bool text = !scans && found.traits.format == TableFormat::Text;
    const std::pair<QWidget *, bool> rows[] = {{encoding_, text}, {delimiter_, text}, {sheet_, !scans && !text},
                                               {headings_, !scans}, {weak_, scans}, {unit_, scans}};
    for (const auto &[field, visible] : rows) {
        field->setVisible(visible);
        form_->labelForField(field)->setVisible(visible);
    }
    if (scans)
        showScans(found);
    else
        showRegister(found);
    showing_ = false;
}

void RecognisedPage::showRegister(const ImportFound &found)
{
    const TableLayout &layout = found.layout;
    QString facts = tr("%1: %2 (%3).").arg(fileName(found.path), sentence(messageOf(layout.kind)), fromCore(found.description));
    if (layout.headingLine == 0)
        facts += QLatin1Char(' ') + tr("No row of headings was found; say below on which line they are, or what each column holds on the next page.");
    else if (found.remembered)
        facts += QLatin1Char(' ') + tr("A register with these headings was imported before; it is read in the same way.");
    facts_->setText(facts);
    choose(encoding_, static_cast<int>(found.traits.encoding));
    choose(delimiter_, QChar::fromLatin1(found.traits.delimiter));
    sheet_->clear();
    for (const TableSheet &sheet : found.sheets)
        sheet_->addItem(shown(sheet.name), fromCore(sheet.name));
    sheet_->setCurrentIndex(static_cast<int>(layout.sheet));
    headings_->setValue(static_cast<int>(layout.headingLine));
    headings_->setProperty("asShown", headings_->value());
    fillPreview(layout);
}

void RecognisedPage::showScans(const ImportFound &found)
{
    facts_->setText(tr("%1: %n file(s) of other computers.", nullptr, static_cast<int>(found.scans.size()))
                        .arg(fileName(found.path)));
    preview_->clear();
    preview_->setColumnCount(1);
    preview_->setHorizontalHeaderLabels({tr("File")});
    preview_->setRowCount(static_cast<int>(std::min<std::size_t>(found.scans.size(), 1000)));
    for (int row = 0; row < preview_->rowCount(); ++row)
        preview_->setItem(row, 0, new QTableWidgetItem(shown(nameInCollection(found.scans[static_cast<std::size_t>(row)], found.path))));
    preview_->horizontalHeader()->setStretchLastSection(true);
}

void RecognisedPage::fillPreview(const TableLayout &layout)
{
    preview_->clear();
    preview_->horizontalHeader()->setStretchLastSection(false);
    const int columns = std::min(static_cast<int>(layout.headings.size()), mostColumns);
    preview_->setColumnCount(columns);
    QStringList headings;
    for (int column = 0; column < columns; ++column)
        headings << fromCore(columnTitle(layout, static_cast<std::size_t>(column)));
    preview_->setHorizontalHeaderLabels(headings);
    preview_->setRowCount(static_cast<int>(layout.samples.size()));
    for (int row = 0; row < preview_->rowCount(); ++row) {
        const auto &cells = layout.samples[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns && column < static_cast<int>(cells.size()); ++column)
            preview_->setItem(row, column, new QTableWidgetItem(shown(cells[static_cast<std::size_t>(column)])));
    }
}

RegisterOptions RecognisedPage::options() const
{
    RegisterOptions options;
    if (!encoding_->isHidden()) {
        options.table.encoding = static_cast<SourceEncoding>(encoding_->currentData().toInt());
        options.table.delimiter = delimiter_->currentData().toChar().toLatin1();
    }
    if (!sheet_->isHidden())
        options.sheet = sheet_->currentData().toString().toStdString();
    if (headings_->property("asShown").toInt() != headings_->value())
        options.headingLine = static_cast<std::uint64_t>(headings_->value());
    return options;
}

ScanImport RecognisedPage::scans() const
{
    ScanImport scans;
    scans.weak = static_cast<Registration::Weak>(weak_->currentData().toInt());
    scans.unit = toCore(unit_->text());
    return scans;
}

void RecognisedPage::setProblem(const QString &text)
{
    problem_->setText(text);
}

} // namespace homeward::ui
