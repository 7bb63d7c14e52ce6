// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/bridge/text.h"
#include "ui/export/export_options.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 200;
constexpr std::size_t previewRows = 8;
constexpr int progressSteps = 1000;

const QString asShown = QStringLiteral("as-shown");

QString presetTitle(const std::string &name)
{
    if (name == "inventory")
        return ExportDialog::tr("Inventory: every column, for editing and importing again");
    if (name == "leadership")
        return ExportDialog::tr("Leadership: a list to print and sign");
    return fromCore(name);
}

std::filesystem::path pathOf(const QString &name)
{
    return std::filesystem::path(QFile::encodeName(name).toStdString());
}

} // namespace

ExportDialog::ExportDialog(const Services &services, About about, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , about_(std::move(about))
    , preview_(services.ledger, this)
    , runner_(services.ledger.clock())
    , presets_(new QComboBox)
    , load_(new QPushButton(tr("&Open…")))
    , save_(new QPushButton(tr("&Save As…")))
    , scope_(new QButtonGroup(this))
    , options_(new ExportOptions(buildScope()))
    , text_(new QPlainTextEdit)
    , target_(new QLineEdit)
    , browse_(new QPushButton(tr("&Browse…")))
    , progress_(new QProgressBar)
    , problem_(new Banner(QStringLiteral("problem")))
    , done_(new Banner(QStringLiteral("check")))
    , export_(new QPushButton(symbolIcon(QStringLiteral("export")), tr("&Export")))
    , close_(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the Inventory"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, &ExportDialog::preview);
    build();
    follow();
    usePreset();
    resize(characterWidth(fontMetrics()) * 132, fontMetrics().height() * 46);
}

void ExportDialog::build()
{
    presets_->setObjectName(QStringLiteral("preset"));
    presets_->setAccessibleName(tr("Preset"));
    for (const char *name : {"inventory", "leadership"})
        presets_->addItem(presetTitle(name), fromCore(name));
    presets_->addItem(tr("The columns as the table shows them"), asShown);
    auto *presetLabel = new QLabel(tr("P&reset:"));
    presetLabel->setBuddy(presets_);
    auto *presetLine = new QHBoxLayout;
    presetLine->addWidget(presetLabel);
    presetLine->addWidget(presets_, 1);
    presetLine->addWidget(load_);
    presetLine->addWidget(save_);

    text_->setObjectName(QStringLiteral("preview"));
    text_->setAccessibleName(tr("How the file begins"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setFixedHeight(text_->fontMetrics().lineSpacing() * 8);
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setRange(0, progressSteps);
    progress_->hide();
    problem_->setObjectName(QStringLiteral("problem"));
    done_->setObjectName(QStringLiteral("done"));
    load_->setObjectName(QStringLiteral("openPreset"));
    save_->setObjectName(QStringLiteral("savePreset"));
    export_->setObjectName(QStringLiteral("exportNow"));
    export_->setDefault(true);
    close_->setObjectName(QStringLiteral("close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(export_);
    buttons->addWidget(close_);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(presetLine);
    column->addWidget(options_, 1);
    column->addWidget(sectionLabel(tr("How the file begins")));
    column->addWidget(text_);
    column->addWidget(buildTarget());
    column->addWidget(progress_);
    column->addWidget(problem_);
    column->addWidget(done_);
    column->addLayout(buttons);
}

QWidget *ExportDialog::buildScope()
{
    auto *box = new QGroupBox(tr("Assets"));
    auto *column = new QVBoxLayout(box);
    const auto add = [&](Scope scope, const QString &text, const char *name, bool enabled) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(enabled);
        scope_->addButton(button, scope);
        column->addWidget(button);
    };
    const QLocale locale;
    const bool some = !about_.selected.empty();
    add(All, tr("&All, %1").arg(locale.toString(static_cast<qlonglong>(services_.ledger.info().assets))), "scopeAll",
        true);
    add(Shown, tr("Those that are sho&wn now, %1").arg(locale.toString(about_.shownCount)), "scopeShown", true);
    add(Selected, tr("The se&lected ones, %1").arg(locale.toString(static_cast<qlonglong>(about_.selected.size()))),
        "scopeSelected", some);
    // One selected row is the row where somebody happens to stand.
    const Scope first = about_.selected.size() > 1 ? Selected : about_.narrowed ? Shown : All;
    scope_->button(first)->setChecked(true);
    return box;
}

QWidget *ExportDialog::buildTarget()
{
    target_->setObjectName(QStringLiteral("target"));
    target_->setAccessibleName(tr("File to write"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    target_->setText(QDir(folder).filePath(
        tr("inventory-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate))));
    auto *label = new QLabel(tr("&File to write:"));
    label->setBuddy(target_);
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(target_, 1);
    line->addWidget(browse_);
    return box;
}

void ExportDialog::follow()
{
    connect(presets_, &QComboBox::activated, this, &ExportDialog::usePreset);
    connect(load_, &QPushButton::clicked, this, &ExportDialog::loadPreset);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::savePreset);
    connect(scope_, &QButtonGroup::idClicked, this, &ExportDialog::edited);
    connect(options_, &ExportOptions::edited, this, &ExportDialog::edited);
    connect(target_, &QLineEdit::textChanged, this, &ExportDialog::edited);
    connect(browse_, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::start);
    connect(close_, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(done_, &Banner::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(target_->text()).absolutePath()));
    });
    connect(&runner_, &ExportRunner::finished, this, &ExportDialog::finished);
    connect(&runner_, &ExportRunner::progress, this, [this](qulonglong done, qulonglong all) {
        progress_->setValue(all == 0 ? 0 : static_cast<int>(done * progressSteps / all));
        const QLocale locale;
        progress_->setFormat(tr("%1 of %2").arg(locale.toString(done), locale.toString(all)));
    });
}

void ExportDialog::usePreset()
{
    const QString name = presets_->currentData().toString();
    ExportPreset preset;
    if (name == asShown) {
        preset.forPeople = true;
        for (const Column column : about_.shownColumns)
            preset.columns.push_back({column, {}});
    } else if (auto known = builtInPreset(name.toStdString())) {
        preset = std::move(*known);
    }
    options_->show(preset);
}

ExportPreset ExportDialog::preset() const
{
    ExportPreset preset = options_->preset();
    preset.name = presets_->currentData().toString().toStdString();
    preset.query = about_.query;
    if (scope() == All) {
        preset.query.where.reset();
        preset.query.search.clear();
        preset.query.includeEnded = false;
    }
    return preset;
}

ExportDialog::Scope ExportDialog::scope() const
{
    return static_cast<Scope>(scope_->checkedId());
}

void ExportDialog::edited()
{
    const bool complete = !options_->preset().columns.empty() && !target_->text().trimmed().isEmpty();
    export_->setEnabled(complete && !runner_.isRunning());
    done_->setText({});
    settle_.start();
}

void ExportDialog::preview()
{
    std::vector<AssetId> only;
    if (scope() == Selected)
        only.assign(about_.selected.begin(),
                    about_.selected.begin()
                        + static_cast<std::ptrdiff_t>(std::min(about_.selected.size(), previewRows)));
    preview_.ask(
        [preset = preset(), only, language = coreLanguage()](Ledger &ledger) -> Result<std::string> {
            const auto narrowed = narrowedPreset(ledger, preset, only);
            if (!narrowed)
                return fail(narrowed);
            return previewCsv(ledger, *narrowed, language, previewRows);
        },
        [this](const Result<std::string> &text) {
            text_->setPlainText(text ? fromCore(*text) : sentence(text.error()));
        });
}

void ExportDialog::chooseTarget()
{
    DialogService::FileWish wish;
    wish.title = tr("Export To");
    wish.folder = QFileInfo(target_->text()).absolutePath();
    wish.suggestedName = QFileInfo(target_->text()).fileName();
    wish.suffix = QStringLiteral("csv");
    wish.filters = {tr("CSV files (*.csv)"), tr("Workbooks (*.xlsx)"), tr("JSON files (*.json)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (!name.isEmpty())
            target_->setText(name);
    });
}

void ExportDialog::start()
{
    ExportJob job;
    job.ledger = services_.ledger.info().path;
    job.preset = preset();
    if (scope() == Selected)
        job.only = about_.selected;
    job.target = pathOf(target_->text().trimmed());
    job.language = coreLanguage();
    const auto begin = [this, job](int choice) {
        if (choice != 0)
            return;
        setRunning(true);
        runner_.start(job);
    };
    if (!QFileInfo::exists(target_->text().trimmed())) {
        begin(0);
        return;
    }
    DialogService::Question question;
    question.tone = DialogService::Tone::Warning;
    question.title = tr("Replace the File?");
    question.text = tr("%1 exists already.").arg(target_->text().trimmed());
    question.detail = tr("It is replaced when the new one is complete, not before.");
    question.choices = {tr("&Replace"), tr("&Cancel")};
    services_.dialogs.ask(this, question, begin);
}

void ExportDialog::setRunning(bool running)
{
    export_->setEnabled(!running);
    close_->setText(running ? tr("Cancel") : tr("Close"));
    progress_->setVisible(running);
    if (!running)
        return;
    progress_->setValue(0);
    problem_->setText({});
    done_->setText({});
}

void ExportDialog::finished(const Result<std::size_t> &rows)
{
    setRunning(false);
    if (!rows) {
        problem_->setText(rows.error().code == ErrorCode::Cancelled
                              ? tr("Cancelled. Nothing was written; a file that was there is as it was.")
                              : sentence(rows.error()));
        return;
    }
    const QString text = tr("%1 assets written to %2.")
                             .arg(QLocale().toString(static_cast<qulonglong>(*rows)), target_->text().trimmed());
    done_->setText(text);
    done_->setButton(tr("Open &Folder"));
    close_->setFocus();
    Q_EMIT said(text);
}

void ExportDialog::loadPreset()
{
    DialogService::FileWish wish;
    wish.title = tr("Open a Preset");
    wish.filters = {tr("Presets (*.json)")};
    services_.dialogs.openFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        const auto loaded = homeward::loadPreset(pathOf(name));
        problem_->setText(loaded ? QString() : sentence(loaded.error()));
        if (loaded)
            options_->show(*loaded);
    });
}

void ExportDialog::savePreset()
{
    DialogService::FileWish wish;
    wish.title = tr("Save the Preset");
    wish.suggestedName = QStringLiteral("preset.json");
    wish.suffix = QStringLiteral("json");
    wish.filters = {tr("Presets (*.json)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        ExportPreset mine = preset();
        mine.name = QFileInfo(name).completeBaseName().toStdString();
        mine.query = {};
        const auto saved = homeward::savePreset(mine, pathOf(name));
        problem_->setText(saved ? QString() : sentence(saved.error()));
    });
}

void ExportDialog::reject()
{
    if (runner_.isRunning()) {
        runner_.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace homeward::ui
