// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_dialog.h"

#include "core/base/bytes.h"
#include "core/store/catalogues.h"
#include "ui/bridge/text.h"
#include "ui/catalogue/kept_model.h"
#include "ui/decide/change_model.h"
#include "ui/frame/widgets.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QString nameOf(const Catalogue &catalogue)
{
    //: %1 is the version of a catalogue, %2 its SHA-256.
    return CatalogueDialog::tr("version %1, SHA-256 %2").arg(fromCore(catalogue.version()), fromCore(toHex(catalogue.digest())));
}

} // namespace

CatalogueDialog::CatalogueDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , query_(services.ledger, this)
    , kept_(new KeptModel(this))
    , keptTable_(new QTableView)
    , now_(valueLabel())
    , nextLabel_(valueLabel())
    , summary_(new QLabel)
    , changes_(new ChangeModel(this))
    , changeTable_(new QTableView)
{
    setObjectName(QStringLiteral("catalogueDialog"));
    setWindowTitle(tr("Brand Catalogue"));
    build();
    connect(&services_.ledger, &LedgerService::changed, this, &CatalogueDialog::ask);
    ask();
}

void CatalogueDialog::build()
{
    now_->setObjectName(QStringLiteral("now"));
    now_->setAccessibleName(tr("Catalogue in use"));
    nextLabel_->setObjectName(QStringLiteral("next"));
    nextLabel_->setAccessibleName(tr("Catalogue looked at"));
    summary_->setObjectName(QStringLiteral("summary"));
    summary_->setWordWrap(true);
    keptTable_->setObjectName(QStringLiteral("kept"));
    keptTable_->setAccessibleName(tr("Catalogues that the ledger keeps"));
    keptTable_->setModel(kept_);
    keptTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    changeTable_->setObjectName(QStringLiteral("changes"));
    changeTable_->setAccessibleName(tr("What would change"));
    changeTable_->setModel(changes_);
    changeTable_->setSelectionMode(QAbstractItemView::NoSelection);
    setUpRows(*keptTable_, 4);
    setUpRows(*changeTable_, 8);
    const int character = characterWidth(fontMetrics());
    keptTable_->setColumnWidth(KeptModel::VersionColumn, character * 14);
    keptTable_->setColumnWidth(KeptModel::SinceColumn, character * 14);
    keptTable_->setColumnWidth(KeptModel::StateColumn, character * 14);
    changeTable_->setColumnWidth(ChangeModel::WordsColumn, character * 26);
    changeTable_->setColumnWidth(ChangeModel::AssetsColumn, character * 9);
    changeTable_->setColumnWidth(ChangeModel::BeforeColumn, character * 28);
    changeTable_->setColumnWidth(ChangeModel::AfterColumn, character * 28);

    auto *buttons = new QDialogButtonBox;
    install_ = buttons->addButton(tr("&Install"), QDialogButtonBox::ApplyRole);
    install_->setObjectName(QStringLiteral("install"));
    install_->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Close);
    open_ = new QPushButton(tr("&Open a File…"));
    open_->setObjectName(QStringLiteral("open"));
    back_ = new QPushButton(tr("&Look at This One"));
    back_->setObjectName(QStringLiteral("back"));
    back_->setEnabled(false);
    connect(open_, &QPushButton::clicked, this, &CatalogueDialog::chooseFile);
    connect(back_, &QPushButton::clicked, this, &CatalogueDialog::goBack);
    connect(install_, &QPushButton::clicked, this, &CatalogueDialog::install);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keptTable_, &QAbstractItemView::activated, this, &CatalogueDialog::goBack);
    connect(keptTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { back_->setEnabled(row.isValid() && !kept_->at(row.row()).inUse); });

    auto *choice = new QHBoxLayout;
    choice->addWidget(back_);
    choice->addWidget(open_);
    choice->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(sectionLabel(tr("In use")));
    column->addWidget(now_);
    column->addWidget(keptTable_);
    column->addLayout(choice);
    column->addWidget(sectionLabel(tr("What would change")));
    column->addWidget(nextLabel_);
    column->addWidget(summary_);
    column->addWidget(changeTable_, 1);
    column->addWidget(buttons);
    summary_->setText(tr("Open the file of a newer catalogue, or look at an earlier one. Nothing changes before you install it."));
    nextLabel_->hide();
    resize(character * 124, sizeHint().height());
}

void CatalogueDialog::ask()
{
    struct Known {
        std::vector<KeptCatalogue> kept;
        Catalogue catalogue;
    };
    services_.ledger.read(
        this,
        [](Ledger &ledger) -> Result<Known> {
            auto kept = Catalogues(ledger).all();
            if (!kept)
                return fail(kept);
            return Known{std::move(*kept), ledger.sorter().catalogue()};
        },
        [this](const Result<Known> &known) {
            if (!known) {
                now_->setText(sentence(known.error()));
                return;
            }
            const Catalogue::Counts counts = known->catalogue.counts();
            const QLocale locale;
            //: %1 names a catalogue; the others are counts of its rows.
            now_->setText(tr("%1\n%2 brands, %3 vendor IDs, %4 rules for products")
                              .arg(nameOf(known->catalogue), locale.toString(static_cast<qulonglong>(counts.brands)),
                                   locale.toString(static_cast<qulonglong>(counts.registrants)),
                                   locale.toString(static_cast<qulonglong>(counts.products))));
            kept_->set(known->kept);
            back_->setEnabled(false);
        });
}

void CatalogueDialog::chooseFile()
{
    DialogService::FileWish wish;
    wish.title = tr("Open a Brand Catalogue");
    wish.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    wish.filters = {tr("Brand catalogues (*.bin)"), tr("All files (*)")};
    services_.dialogs.openFile(this, wish, [this](const QString &name) {
        if (!name.isEmpty())
            openFile(name);
    });
}

void CatalogueDialog::openFile(const QString &name)
{
    const std::filesystem::path path(QFile::encodeName(name).toStdString());
    preview([path](Ledger &) { return Catalogue::open(path); });
}

void CatalogueDialog::goBack()
{
    const QModelIndex row = keptTable_->currentIndex();
    if (!row.isValid() || kept_->at(row.row()).inUse)
        return;
    preview([digest = toHex(kept_->at(row.row()).digest)](Ledger &ledger) { return Catalogues(ledger).load(digest); });
}

void CatalogueDialog::preview(std::function<Result<Catalogue>(Ledger &)> loader)
{
    install_->setEnabled(false);
    summary_->setText(tr("Being worked out…"));
    query_.ask(
        [loader = std::move(loader)](Ledger &ledger) -> Result<Preview> {
            auto next = loader(ledger);
            if (!next)
                return fail(next);
            auto changes = ledger.previewCatalogue(*next);
            if (!changes)
                return fail(changes);
            const bool same = next->digest() == ledger.sorter().catalogue().digest();
            return Preview{std::move(*next), std::move(*changes), same};
        },
        [this](const Result<Preview> &found) { showPreview(found); });
}

void CatalogueDialog::showPreview(const Result<Preview> &found)
{
    next_.reset();
    nextLabel_->setVisible(bool(found));
    if (!found) {
        changes_->set({}, {});
        summary_->setText(sentence(found.error()));
        return;
    }
    nextLabel_->setText(nameOf(found->next));
    changes_->set(found->changes, services_.ledger.settings().home);
    if (found->same) {
        summary_->setText(tr("This is the catalogue in use."));
        return;
    }
    std::int64_t assets = 0;
    for (const AttributionChange &change : found->changes)
        assets += change.assets;
    //: The numbers count models and assets.
    summary_->setText(found->changes.empty()
                          ? tr("No model of the ledger changes.")
                          : tr("%1 with %2 change.")
                                .arg(tr("%n model(s)", nullptr, static_cast<int>(found->changes.size())),
                                     tr("%n asset(s)", nullptr, static_cast<int>(assets))));
    next_ = found->next;
    install_->setEnabled(!services_.ledger.info().readOnly);
}

void CatalogueDialog::install()
{
    if (!next_)
        return;
    install_->setEnabled(false);
    services_.ledger.write(
        this, [next = *next_, deed = services_.deed()](Ledger &ledger) { return ledger.installCatalogue(next, deed); },
        [this, version = fromCore(next_->version())](const Result<std::vector<AttributionChange>> &changes) {
            if (!changes) {
                summary_->setText(sentence(changes.error()));
                return;
            }
            next_.reset();
            nextLabel_->hide();
            changes_->set({}, {});
            summary_->setText(tr("Installed. Going back is possible at any time; Undo takes it back too."));
            Q_EMIT said(tr("The catalogue of %1 is in use.").arg(version));
        });
}

} // namespace homeward::ui
