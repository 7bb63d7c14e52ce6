// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QDialog;

namespace homeward::ui {

/// Everything that stops the operator with a question goes through here, so that tests can answer. Nothing
/// blocks: the answer comes by a call, and not at all if the parent goes meanwhile.
class DialogService {
public:
    enum class Tone { Question, Warning, Error, Information };

    struct Question {
        Tone tone = Tone::Question;
        QString title;
        QString text; ///< one sentence that stands for itself
        QString detail; ///< what follows from it; may be empty
        QStringList choices; ///< the words on the buttons; the first is the default
        int cancel = -1; ///< the choice that Escape takes; -1: the last
    };
    struct FileWish {
        QString title;
        QString folder;
        QString suggestedName;
        QStringList filters; ///< "Ledgers (*.homeward)"
        QString suffix; ///< without the dot; added to a typed name that has none
        bool wantsFolder = false; ///< openFile(): a folder is to be chosen
    };

    virtual ~DialogService() = default;

    virtual void ask(QWidget *parent, const Question &question, std::function<void(int choice)> answer) = 0;
    /// An empty name: the operator chose none.
    virtual void openFile(QWidget *parent, const FileWish &wish,
                          std::function<void(QString name)> answer) = 0;
    /// The operator was asked already whether an existing file may be replaced.
    virtual void saveFile(QWidget *parent, const FileWish &wish,
                          std::function<void(QString name)> answer) = 0;
    /// Takes a dialog over and opens it; it is deleted when it closes.
    virtual void open(QDialog *dialog) = 0;

    /// A message with one button.
    void tell(QWidget *parent, Tone tone, const QString &title, const QString &text,
              const QString &detail = {});
};

/// The real one, with the desktop's own dialogs.
class DesktopDialogs final : public DialogService {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answer) override;
    void openFile(QWidget *parent, const FileWish &wish, std::function<void(QString)> answer) override;
    void saveFile(QWidget *parent, const FileWish &wish, std::function<void(QString)> answer) override;
    void open(QDialog *dialog) override;
};

} // namespace homeward::ui
