// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace homeward::ui {

class Banner;

/// What the dialogs of the inventory share: a column of content, a strip for what went wrong, and two buttons. A write
/// that fails leaves the dialog open with the reason; nothing that was typed is lost.
class AssetDialog : public QDialog {
    Q_OBJECT
public:
    AssetDialog(const Services &services, QWidget *parent);

    /// What stands in the strip; empty if nothing went wrong.
    QString problem() const;

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    QVBoxLayout &content() { return *content_; }
    QPushButton &acceptButton() { return *accept_; }
    QDialogButtonBox &buttons() { return *buttons_; }
    void showProblem(const QString &text);
    /// While something is being written the buttons rest.
    void setWaiting(bool waiting);
    /// Runs a write job; on success says `success` and closes.
    template <class Job>
    void write(Job job, const QString &success)
    {
        setWaiting(true);
        services_.ledger.write(this, std::move(job), [this, success](const auto &result) {
            setWaiting(false);
            if (!result) {
                refused(result.error());
                return;
            }
            Q_EMIT said(success);
            QDialog::accept();
        });
    }
    virtual void refused(const Error &error);
    void showEvent(QShowEvent *event) override;

    Services services_;

private:
    void putButtonsLast();

    QVBoxLayout *content_;
    Banner *problem_;
    QDialogButtonBox *buttons_;
    QPushButton *accept_;
};

} // namespace homeward::ui
