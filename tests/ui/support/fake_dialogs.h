// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/dialog_service.h"

#include <QDialog>
#include <QList>
#include <QPointer>

#include <deque>

namespace homeward::ui::test {

/// Answers as it was told, by the event loop as the real one does, and keeps what was asked.
class FakeDialogs final : public DialogService {
public:
    void answerNext(int choice) { choices_.push_back(choice); }
    void nameNext(const QString &name) { names_.push_back(name); }

    const QList<Question> &questions() const { return questions_; }
    const QList<FileWish> &wishes() const { return wishes_; }
    QDialog *dialog() const { return dialog_; }
    /// Lives as long as the room.
    QObject &context() { return context_; }

    void ask(QWidget *parent, const Question &question, std::function<void(int)> answer) override
    {
        questions_.append(question);
        const int cancel =
            question.cancel < 0 ? static_cast<int>(question.choices.size()) - 1 : question.cancel;
        const int choice = choices_.empty() ? cancel : choices_.front();
        if (!choices_.empty())
            choices_.pop_front();
        later(parent, [answer = std::move(answer), choice] { answer(choice); });
    }
    void openFile(QWidget *parent, const FileWish &wish, std::function<void(QString)> answer) override
    {
        wishes_.append(wish);
        QString name;
        if (!names_.empty()) {
            name = names_.front();
            names_.pop_front();
        }
        later(parent, [answer = std::move(answer), name] { answer(name); });
    }
    void saveFile(QWidget *parent, const FileWish &wish, std::function<void(QString)> answer) override
    {
        openFile(parent, wish, std::move(answer));
    }
    void open(QDialog *dialog) override
    {
        dialog_ = dialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

private:
    template <class Call>
    void later(QWidget *parent, Call call)
    {
        QObject *context = parent ? static_cast<QObject *>(parent) : &context_;
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }

    QObject context_;
    std::deque<int> choices_;
    std::deque<QString> names_;
    QList<Question> questions_;
    QList<FileWish> wishes_;
    QPointer<QDialog> dialog_;
};

} // namespace homeward::ui::test
