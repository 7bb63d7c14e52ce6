// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/dialog_service.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace homeward::ui {

namespace {

Q_LOGGING_CATEGORY(shown, "homeward.shown", QtInfoMsg)

QMessageBox::Icon iconOf(DialogService::Tone tone)
{
    switch (tone) {
    case DialogService::Tone::Question:
        return QMessageBox::Question;
    case DialogService::Tone::Warning:
        return QMessageBox::Warning;
    case DialogService::Tone::Error:
        return QMessageBox::Critical;
    case DialogService::Tone::Information:
        break;
    }
    return QMessageBox::Information;
}

void showFileDialog(QFileDialog *dialog, const DialogService::FileWish &wish,
                    std::function<void(QString)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(wish.filters);
    dialog->setDefaultSuffix(wish.suffix);
    if (!wish.suggestedName.isEmpty())
        dialog->selectFile(wish.suggestedName);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void DialogService::tell(QWidget *parent, Tone tone, const QString &title, const QString &text,
                         const QString &detail)
{
    const QString close = QCoreApplication::translate("Dialogs", "&Close");
    ask(parent, {tone, title, text, detail, {close}, 0}, [](int) {});
}

void DesktopDialogs::ask(QWidget *parent, const Question &question, std::function<void(int)> answer)
{
    if (question.tone == Tone::Warning || question.tone == Tone::Error)
        qCInfo(shown).noquote() << question.text << question.detail;
    auto *box =
        new QMessageBox(iconOf(question.tone), question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : question.choices)
        buttons.append(
            box->addButton(choice, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole));
    const qsizetype cancel = question.cancel < 0 ? buttons.size() - 1 : question.cancel;
    box->setDefaultButton(qobject_cast<QPushButton *>(buttons.value(0)));
    box->setEscapeButton(buttons.value(cancel));
    QObject::connect(box, &QDialog::finished, box, [box, buttons, cancel, answer = std::move(answer)] {
        const qsizetype clicked = buttons.indexOf(box->clickedButton());
        answer(static_cast<int>(clicked < 0 ? cancel : clicked));
    });
    box->open();
}

void DesktopDialogs::openFile(QWidget *parent, const FileWish &wish, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, wish.title, wish.folder);
    dialog->setFileMode(wish.wantsFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, wish.wantsFolder);
    showFileDialog(dialog, wish, std::move(answer));
}

void DesktopDialogs::saveFile(QWidget *parent, const FileWish &wish, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, wish.title, wish.folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    showFileDialog(dialog, wish, std::move(answer));
}

void DesktopDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace homeward::ui
