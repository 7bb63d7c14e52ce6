// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/preset_panel.h"

#include "core/exchange/preset_shelf.h"
#include "core/text/utf8.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/reports/preset_dialog.h"
#include "ui/reports/rows_model.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr std::size_t previewRows = 12;
constexpr int progressSteps = 1000;

std::filesystem::path pathOf(const QString &name)
{
    return std::filesystem::path(QFile::encodeName(name).toStdString());
}

QPushButton *buttonNamed(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

PresetPanel::PresetPanel(const Services &services)
    : services_(services)
    , list_(services.ledger, this)
    , preview_(services.ledger, this)
    , runner_(services.ledger.clock())
    , presets_(new QListWidget)
    , title_(new QLabel)
    , count_(new QLabel)
    , model_(new RowsModel(this))
    , table_(new QTableView)
    , progress_(new QProgressBar)
    , problem_(new Banner(QStringLiteral("problem")))
    , done_(new Banner(QStringLiteral("check")))
    , export_(buttonNamed("exportPreset"))
    , edit_(buttonNamed("editPreset"))
    , drop_(buttonNamed("dropPreset"))
    , open_(buttonNamed("openPreset"))
    , save_(buttonNamed("savePreset"))
{
    build();
    follow();
    retranslate();
}

QString PresetPanel::titleOf(const ExportPreset &preset)
{
    if (preset.name == "inventory")
        return tr("Inventory, for editing");
    if (preset.name == "leadership")
        return tr("Register for leadership");
    if (preset.name == "units")
        return tr("Summary by unit");
    if (preset.name == "progress")
        return tr("Progress by directive, week by week");
    if (preset.name == "overdue")
        return tr("Overdue");
    if (preset.name == "undetermined")
        return tr("Undetermined");
    if (preset.name == "exact")
        return tr("Exact copy, for programs");
    return fromCore(preset.name);
}

void PresetPanel::build()
{
    presets_->setObjectName(QStringLiteral("presets"));
    title_->setObjectName(QStringLiteral("presetTitle"));
    enlarge(*title_, 1.3, true);
    count_->setObjectName(QStringLiteral("presetCount"));
    table_->setObjectName(QStringLiteral("presetPreview"));
    table_->setModel(model_);
    setUpRows(*table_);
    progress_->setObjectName(QStringLiteral("exportProgress"));
    progress_->setRange(0, progressSteps);
    progress_->hide();
    problem_->setObjectName(QStringLiteral("presetProblem"));
    done_->setObjectName(QStringLiteral("presetDone"));
    export_->setIcon(symbolIcon(QStringLiteral("export")));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {export_, edit_, drop_, save_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(title_);
    column->addWidget(count_);
    column->addWidget(table_, 1);
    column->addWidget(progress_);
    column->addWidget(problem_);
    column->addWidget(done_);
    column->addLayout(buttons);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(presets_, 1);
    leftColumn->addWidget(open_);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 800});
    auto *all = new QVBoxLayout(this);
    all->addWidget(splitter);
}

void PresetPanel::follow()
{
    connect(presets_, &QListWidget::currentRowChanged, this, &PresetPanel::preview);
    connect(presets_, &QListWidget::itemActivated, this, &PresetPanel::askTarget);
    connect(export_, &QPushButton::clicked, this, [this] {
        if (runner_.isRunning())
            runner_.cancel();
        else
            askTarget();
    });
    connect(edit_, &QPushButton::clicked, this, &PresetPanel::edit);
    connect(drop_, &QPushButton::clicked, this, &PresetPanel::drop);
    connect(open_, &QPushButton::clicked, this, &PresetPanel::openFile);
    connect(save_, &QPushButton::clicked, this, &PresetPanel::saveFile);
    connect(done_, &Banner::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(target_).absolutePath())); });
    connect(&runner_, &ExportRunner::finished, this, &PresetPanel::finished);
    connect(&runner_, &ExportRunner::progress, this, [this](qulonglong done, qulonglong all) {
        progress_->setValue(all == 0 ? 0 : static_cast<int>(done * progressSteps / all));
        const QLocale locale;
        progress_->setFormat(tr("%1 of %2").arg(locale.toString(done), locale.toString(all)));
    });
}

void PresetPanel::retranslate()
{
    presets_->setAccessibleName(tr("Presets"));
    table_->setAccessibleName(tr("How the file begins"));
    progress_->setAccessibleName(tr("Progress"));
    export_->setText(runner_.isRunning() ? tr("Cancel") : tr("E&xport…"));
    edit_->setText(isOwn() ? tr("E&dit…") : tr("&New from This…"));
    drop_->setText(tr("De&lete"));
    open_->setText(tr("&Take In a Preset's File…"));
    save_->setText(tr("&Save as a Preset's File…"));
    for (int row = 0; row < presets_->count(); ++row)
        presets_->item(row)->setText(titleOf(all_[static_cast<std::size_t>(row)]));
    enable();
    preview();
}

void PresetPanel::refresh()
{
    list_.ask([](Ledger &ledger) { return keptPresets(ledger); },
              [this](const Result<std::vector<ExportPreset>> &own) {
                  problem_->setText(own ? QString() : sentence(own.error()));
                  fill(own ? *own : std::vector<ExportPreset>());
              });
}

void PresetPanel::fill(const std::vector<ExportPreset> &own)
{
    const QString before = wanted_.isEmpty() && current() ? fromCore(current()->name) : wanted_;
    wanted_.clear();
    all_.clear();
    for (const std::string &name : builtInPresetNames())
        all_.push_back(*builtInPreset(name));
    builtIn_ = all_.size();
    all_.insert(all_.end(), own.begin(), own.end());
    const QSignalBlocker quiet(presets_);
    presets_->clear();
    for (const ExportPreset &preset : all_)
        presets_->addItem(titleOf(preset));
    select(before);
    retranslate();
}

void PresetPanel::select(const QString &name)
{
    int row = 0;
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (fromCore(all_[i].name) == name)
            row = static_cast<int>(i);
    presets_->setCurrentRow(row);
}

const ExportPreset *PresetPanel::current() const
{
    const int row = presets_->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= all_.size() ? nullptr
                                                                   : &all_[static_cast<std::size_t>(row)];
}

bool PresetPanel::isOwn() const
{
    return presets_->currentRow() >= static_cast<int>(builtIn_) && current() != nullptr;
}

void PresetPanel::focusList()
{
    presets_->setFocus();
}

void PresetPanel::preview()
{
    enable();
    const ExportPreset *preset = current();
    if (preset == nullptr || !services_.ledger.isOpen())
        return;
    title_->setText(titleOf(*preset));
    count_->setText(tr("Being counted…"));
    model_->show({});
    preview_.ask([preset = *preset, language = coreLanguage()](
                     Ledger &ledger) { return previewSheet(ledger, preset, language, previewRows); },
                 [this](const Result<SheetPreview> &preview) { showPreview(preview); });
}

void PresetPanel::showPreview(const Result<SheetPreview> &preview)
{
    if (!preview) {
        count_->clear();
        problem_->setText(sentence(preview.error()));
        return;
    }
    const QString count = QLocale().toString(static_cast<qlonglong>(preview->rows));
    const ExportPreset *preset = current();
    //: %1 counts the rows of the file that would be written now.
    QString words = tr("%1 rows at present").arg(count);
    if (preset != nullptr && !preset->exact && !preset->title.empty())
        //: %1 counts the rows of the file that would be written now, %2 is its first line.
        words = tr("%1 rows at present, under the title “%2”").arg(count, shown(preset->title));
    count_->setText(words);
    model_->show(preview->table);
    table_->resizeColumnsToContents();
}

void PresetPanel::enable()
{
    const bool any = current() != nullptr;
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    export_->setEnabled(any && services_.ledger.isOpen());
    export_->setText(runner_.isRunning() ? tr("Cancel") : tr("E&xport…"));
    edit_->setEnabled(any && writable && current()->rows == PresetRows::Assets);
    edit_->setText(isOwn() ? tr("E&dit…") : tr("&New from This…"));
    drop_->setEnabled(isOwn() && writable);
    open_->setEnabled(writable);
    save_->setEnabled(any);
}

void PresetPanel::edit()
{
    if (current() == nullptr)
        return;
    auto *dialog = new PresetDialog(services_, *current(), this);
    connect(dialog, &PresetDialog::kept, this, [this](const QString &name) {
        wanted_ = name;
        refresh();
        Q_EMIT said(tr("The preset %1 is kept in the ledger.").arg(name));
    });
    services_.dialogs.open(dialog);
}

void PresetPanel::drop()
{
    if (!isOwn())
        return;
    const std::string name = current()->name;
    services_.ledger.write(
        this, [name, deed = services_.deed()](Ledger &ledger) { return dropPreset(ledger, name, deed); },
        [this, name](const Result<ActionId> &done) {
            problem_->setText(done ? QString() : sentence(done.error()));
            if (done)
                Q_EMIT said(tr("The preset %1 was deleted; undo brings it back.").arg(fromCore(name)));
            refresh();
        });
}

void PresetPanel::openFile()
{
    DialogService::FileWish wish;
    wish.title = tr("Take In a Preset");
    wish.filters = {tr("Presets (*.json)")};
    services_.dialogs.openFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        auto preset = loadPreset(pathOf(name));
        problem_->setText(preset ? QString() : sentence(preset.error()));
        if (!preset)
            return;
        if (builtInPreset(preset->name) || toCore(fromCore(preset->name)).empty())
            preset->name = toCore(QFileInfo(name).completeBaseName());
        services_.ledger.write(
            this,
            [preset = *preset, deed = services_.deed()](Ledger &ledger) {
                return keepPreset(ledger, preset, deed);
            },
            [this, kept = fromCore(preset->name)](const Result<ActionId> &done) {
                problem_->setText(done ? QString() : sentence(done.error()));
                wanted_ = kept;
                refresh();
            });
    });
}

void PresetPanel::saveFile()
{
    if (current() == nullptr)
        return;
    DialogService::FileWish wish;
    wish.title = tr("Save the Preset");
    wish.suggestedName = fromCore(current()->name) + QStringLiteral(".json");
    wish.suffix = QStringLiteral("json");
    wish.filters = {tr("Presets (*.json)")};
    services_.dialogs.saveFile(this, wish, [this, preset = *current()](const QString &name) {
        if (name.isEmpty())
            return;
        const auto saved = savePreset(preset, pathOf(name));
        problem_->setText(saved ? QString() : sentence(saved.error()));
    });
}

void PresetPanel::askTarget()
{
    if (current() == nullptr || runner_.isRunning() || !services_.ledger.isOpen())
        return;
    DialogService::FileWish wish;
    wish.title = tr("Export To");
    wish.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    wish.suggestedName = titleOf(*current()) + QLatin1Char(' ') + QDate::currentDate().toString(Qt::ISODate)
                         + QStringLiteral(".csv");
    wish.suffix = QStringLiteral("csv");
    wish.filters = {tr("CSV files (*.csv)"), tr("Workbooks (*.xlsx)"), tr("JSON files (*.json)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (!name.isEmpty())
            start(name);
    });
}

void PresetPanel::start(const QString &name)
{
    if (current() == nullptr)
        return;
    target_ = name;
    ExportJob job;
    job.ledger = services_.ledger.info().path;
    job.preset = *current();
    job.target = pathOf(name);
    job.language = coreLanguage();
    problem_->setText({});
    done_->setText({});
    progress_->setValue(0);
    progress_->show();
    runner_.start(std::move(job));
    enable();
}

void PresetPanel::finished(const Result<std::size_t> &rows)
{
    progress_->hide();
    enable();
    if (!rows) {
        problem_->setText(rows.error().code == ErrorCode::Cancelled
                              ? tr("Cancelled. Nothing was written; a file that was there is as it was.")
                              : sentence(rows.error()));
        return;
    }
    const QString text =
        tr("%1 rows written to %2.").arg(QLocale().toString(static_cast<qulonglong>(*rows)), target_);
    done_->setText(text);
    done_->setButton(tr("Open &Folder"));
    Q_EMIT said(text);
}

} // namespace homeward::ui
