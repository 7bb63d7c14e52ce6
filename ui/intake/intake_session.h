// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/connected/connected_list.h"

#include <QObject>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace homeward::ui {

/// The rules of intake, without a widget: what is plugged in from the beginning on is registered one after
/// the other, with the fields that were filled in once. GUI thread.
class IntakeSession final : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Waiting, ///< for the next device
        Ready, ///< new: confirm() registers it
        AskWeak, ///< no serial number: takeAsNew() or takeIntoLot()
        AskSame, ///< perhaps `tag`: takeAsSame() or takeAsNew()
        Known, ///< the ledger has it as `tag`: confirm() brings unit, holder and location up to date
        Registering,
        Done, ///< registered as `tag`: unplug it
        Failed ///< `error`; confirm() tries again
    };
    struct Status {
        Phase phase = Phase::Waiting;
        std::optional<ConnectedRow> row; ///< what it is about; nothing for a typed one
        Registration registration; ///< as it would be without an answer; the common fields are put in later
        AssetId asset; ///< with AskSame and Known
        QString title;
        QString tag;
        std::optional<Error> error;
        RegisterOutcome outcome = RegisterOutcome::Created; ///< with Done
    };
    struct Entry {
        AssetId asset;
        ActionId action;
        QString tag;
        QString title;
        RegisterOutcome outcome = RegisterOutcome::Created;
        bool undone = false;
    };

    IntakeSession(const Services &services, ConnectedList &list, QObject *parent = nullptr);

    /// What every device gets.
    void setFields(const AssetFields &fields) { fields_ = fields; }
    /// New devices are registered as soon as they are plugged in.
    void setAtOnce(bool atOnce);
    /// From now on arrivals count; stopping forgets what waits and what was remembered, not the entries.
    void setRunning(bool running);
    bool isRunning() const { return running_; }

    const Status &status() const { return status_; }
    /// Newest last.
    const std::vector<Entry> &entries() const { return entries_; }
    /// Things registered here and not undone since.
    int count() const;
    /// How many devices wait behind the present one.
    int waiting() const { return static_cast<int>(queue_.size()); }

    void confirm();
    /// `always`: for every device of this model from now on.
    void takeAsNew(bool always);
    void takeIntoLot(bool always);
    void takeAsSame();
    /// What does not enumerate: typed or scanned from its box.
    void registerTyped(const Registration &registration, const QString &title);

Q_SIGNALS:
    void statusChanged();
    void entriesChanged();
    /// For the ear: something was registered.
    void registered();
    /// For the ear: the operator has to look.
    void attention();

private:
    enum class WeakChoice { New, Lot };

    void arrive(const QString &key);
    void leave(const QString &key);
    void next();
    void consider(const ConnectedRow &row);
    void considerWeak();
    void write(Registration registration);
    void finish(const Result<std::pair<Registered, ActionId>> &result);
    Registration complete() const;
    void checkEntries();
    void set(Status status);
    void setPhase(Phase phase);
    std::optional<WeakChoice> remembered() const;
    void remember(WeakChoice choice);

    Services services_;
    ConnectedList &list_;
    LatestQuery entryQuery_;
    AssetFields fields_;
    bool atOnce_ = false;
    bool running_ = false;
    Status status_;
    std::deque<QString> queue_;
    std::map<std::string, WeakChoice> remembered_; ///< by model
    std::vector<Entry> entries_;
};

} // namespace homeward::ui
