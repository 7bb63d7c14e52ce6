// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_controller.h"

#include "core/base/paths.h"
#include "ui/bridge/text.h"
#include "ui/start/start_dialog.h"

#include <QFile>
#include <QFileInfo>

namespace homeward::ui {

namespace {

bool isThere(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

} // namespace

StartController::StartController(const Services &services, QWidget *window)
    : QObject(window)
    , services_(services)
    , window_(window)
{
    connect(&services_.ledger, &LedgerService::openFailed, this, &StartController::failed);
    connect(&services_.ledger, &LedgerService::opened, this, [this] {
        opening_.clear();
        services_.settings.setLedger(services_.ledger.info().path);
        Q_EMIT ready();
    });
}

QWidget *StartController::parent() const
{
    return window_->isVisible() ? window_ : nullptr;
}

void StartController::begin(const std::filesystem::path &ledger)
{
    const std::filesystem::path last = services_.settings.ledger();
    const std::filesystem::path path = !ledger.empty() ? ledger : !last.empty() ? last : defaultLedgerPath();
    // A ledger that was in use and is gone is told, not replaced by an empty one.
    if (isThere(path) || (ledger.empty() && !last.empty()))
        open(path);
    else
        setUp(path);
}

void StartController::newLedger()
{
    setUp(defaultLedgerPath());
}

void StartController::setUp(const std::filesystem::path &proposed)
{
    auto *dialog = new StartDialog(services_, proposed, parent());
    setUp_ = dialog;
    connect(dialog, &StartDialog::openWanted, this, &StartController::openLedger);
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!services_.ledger.isOpen() && opening_.empty())
            Q_EMIT givenUp();
    });
    services_.dialogs.open(dialog);
}

void StartController::openLedger()
{
    DialogService::FileWish wish;
    wish.title = tr("Open a Ledger");
    const std::filesystem::path known =
        services_.settings.ledger().empty() ? defaultLedgerPath() : services_.settings.ledger();
    wish.folder = QFileInfo(QFile::decodeName(known.c_str())).absolutePath();
    wish.filters = {tr("Ledgers (*.homeward)"), tr("All files (*)")};
    services_.dialogs.openFile(setUp_ ? setUp_.data() : parent(), wish, [this](const QString &name) {
        if (!name.isEmpty())
            open(QFile::encodeName(name).toStdString());
        else if (!services_.ledger.isOpen() && !setUp_)
            Q_EMIT givenUp();
    });
}

void StartController::open(const std::filesystem::path &path)
{
    opening_ = path;
    if (setUp_)
        setUp_->close();
    services_.ledger.open(path);
}

void StartController::failed(const Error &error)
{
    if (opening_.empty() && setUp_)
        return; // the set-up dialog says it itself
    opening_.clear();
    DialogService::Question question;
    question.tone = DialogService::Tone::Error;
    question.title = tr("The Ledger Cannot Be Opened");
    question.text = sentence(error);
    const bool other = services_.ledger.isOpen();
    question.choices = {tr("&Open Another Ledger…"), tr("&Set Up a New One…"),
                        other ? tr("&Cancel") : tr("&Quit")};
    services_.dialogs.ask(parent(), question, [this](int choice) {
        if (choice == 0)
            openLedger();
        else if (choice == 1)
            newLedger();
        else if (!services_.ledger.isOpen())
            Q_EMIT givenUp();
    });
}

} // namespace homeward::ui
