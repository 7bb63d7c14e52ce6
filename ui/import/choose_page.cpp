// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choose_page.h"

#include "ui/frame/widgets.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ChoosePage::ChoosePage(const Services &services, QWidget *parent)
    : ImportPage(parent)
    , services_(services)
    , file_(new QLineEdit)
{
    setAcceptDrops(true);
    file_->setObjectName(QStringLiteral("importFile"));
    file_->setAccessibleName(tr("File or folder"));
    auto *label = new QLabel(tr("&File or folder:"));
    label->setBuddy(file_);
    auto *open = new QPushButton(tr("Choose a &File…"));
    open->setObjectName(QStringLiteral("chooseFile"));
    auto *folder = new QPushButton(tr("Choose a F&older…"));
    folder->setObjectName(QStringLiteral("chooseFolder"));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(file_, 1);
    line->addWidget(open);
    line->addWidget(folder);
    auto *words = new QLabel(tr("A register as CSV, TSV, XLSX or XLS: Homeward's own export, one of Snipe-IT, USBDeview's "
                                "list, or any table with headings.\n\nOr scan files of other computers, one or a folder full "
                                "with the folders in it: what homeward-collect writes, the text of “lsusb -v”, cyme's JSON, "
                                "USBDeview's lists.\n\nIt can also be dropped "
                                "here. Nothing is written before you have seen what would change."));
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addSpacing(12);
    column->addWidget(words);
    column->addStretch(1);
    connect(file_, &QLineEdit::textChanged, this, &ImportPage::completeChanged);
    connect(open, &QPushButton::clicked, this, [this] { browse(false); });
    connect(folder, &QPushButton::clicked, this, [this] { browse(true); });
}

QString ChoosePage::heading() const
{
    return tr("What is to be brought in?");
}

bool ChoosePage::isComplete() const
{
    return !file().isEmpty();
}

QWidget *ChoosePage::firstField()
{
    return file_;
}

QString ChoosePage::file() const
{
    return file_->text().trimmed();
}

void ChoosePage::setFile(const QString &name)
{
    file_->setText(name);
}

void ChoosePage::browse(bool folder)
{
    DialogService::FileWish wish;
    wish.title = folder ? tr("Folder of Scan Files") : tr("Register or Scan File");
    wish.wantsFolder = folder;
    wish.folder = file().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                   : QFileInfo(file()).absolutePath();
    if (!folder)
        wish.filters = {tr("Registers and scan files (*.csv *.tsv *.txt *.xlsx *.xls *.json)"), tr("All files (*)")};
    services_.dialogs.openFile(this, wish, [this](const QString &name) {
        if (!name.isEmpty())
            file_->setText(name);
    });
}

void ChoosePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChoosePage::dropEvent(QDropEvent *event)
{
    const QString name = droppedFile(event->mimeData());
    if (name.isEmpty())
        return;
    file_->setText(name);
    event->acceptProposedAction();
}

} // namespace homeward::ui
