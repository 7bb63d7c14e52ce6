// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_panel.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/people/person_dialogs.h"
#include "ui/sheet/sheet_view.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

PeoplePanel::PeoplePanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , bar_(new QToolBar)
    , search_(new QLineEdit)
    , left_(new QCheckBox)
    , stack_(new QStackedWidget)
    , table_(new SheetView)
    , nothing_(new EmptyState(QStringLiteral("page-people")))
    , add_(new QAction(symbolIcon(QStringLiteral("plus")), QString(), this))
    , change_(new QAction(symbolIcon(QStringLiteral("edit")), QString(), this))
    , leave_(new QAction(symbolIcon(QStringLiteral("retire")), QString(), this))
    , handOver_(new QAction(symbolIcon(QStringLiteral("export")), QString(), this))
    , list_(new QAction(symbolIcon(QStringLiteral("page-inventory")), QString(), this))
{
    setObjectName(QStringLiteral("peoplePanel"));
    const auto set = [this](QAction *action, const char *name, auto slot) {
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
    };
    set(add_, "addPerson", [this] { openPerson(true); });
    set(change_, "changePerson", [this] { openPerson(false); });
    set(leave_, "leavePerson", [this] { openLeft(); });
    set(handOver_, "handOver", [this] { openHandOver(); });
    set(list_, "returnList", [this] { listAssets(); });
    build();
    setFocusProxy(table_);
    retranslate();
    enable();
}

void PeoplePanel::build()
{
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize({18, 18});
    bar_->addActions({add_, change_, leave_, handOver_, list_});
    for (QAction *action : bar_->actions())
        if (QWidget *button = bar_->widgetForAction(action))
            button->setFocusPolicy(Qt::TabFocus);
    search_->setObjectName(QStringLiteral("searchPeople"));
    search_->setClearButtonEnabled(true);
    search_->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    left_->setObjectName(QStringLiteral("leftPeople"));
    table_->setObjectName(QStringLiteral("people"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    nothing_->setObjectName(QStringLiteral("noPeople"));
    stack_->addWidget(table_);
    stack_->addWidget(nothing_);
    auto *line = new QHBoxLayout;
    line->addWidget(search_, 1);
    line->addWidget(left_);
    auto *column = new QVBoxLayout(this);
    column->addWidget(bar_);
    column->addLayout(line);
    column->addWidget(stack_, 1);
    connect(left_, &QCheckBox::toggled, this, &PeoplePanel::refresh);
    connect(search_, &QLineEdit::textChanged, this, &PeoplePanel::fill);
    connect(table_, &SheetView::moved, this, &PeoplePanel::enable);
    connect(table_, &SheetView::chosen, this, &PeoplePanel::listAssets);
    connect(nothing_, &EmptyState::clicked, add_, &QAction::trigger);
}

void PeoplePanel::refresh()
{
    query_.ask(
        [left = left_->isChecked()](Ledger &ledger) -> Result<People> {
            Organisation organisation(ledger);
            People read;
            auto people = organisation.people(left);
            if (!people)
                return fail(people);
            read.people = std::move(*people);
            const auto units = organisation.units();
            if (!units)
                return fail(units);
            for (const UnitEntry &unit : *units)
                read.units << fromCore(unit.path);
            return read;
        },
        [this](Result<People> read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            people_ = std::move(*read);
            fill();
        });
}

void PeoplePanel::fill()
{
    const QString wanted = search_->text().trimmed();
    const auto before = table_->currentKey();
    Sheet sheet;
    sheet.columns = {
        {tr("Name")}, {tr("Employee number")}, {tr("Unit")}, {tr("Assets"), true}, {tr("Left on")}};
    for (std::size_t i = 0; i < people_.people.size(); ++i) {
        const PersonEntry &person = people_.people[i];
        const QStringList cells{fromCore(person.name), fromCore(person.employeeNumber), fromCore(person.unit),
                                QLocale().toString(static_cast<qlonglong>(person.assets)),
                                person.leftOn ? dayText(*person.leftOn) : QString()};
        const bool fits = std::ranges::any_of(
            cells.first(3), [&](const QString &cell) { return cell.contains(wanted, Qt::CaseInsensitive); });
        if (!fits)
            continue;
        // Whoever left and still holds something is to be seen.
        const bool owes = person.leftOn && person.assets > 0;
        sheet.rows.push_back(
            {cells, static_cast<std::int64_t>(i), owes ? QStringLiteral("warning") : QString(), owes, false});
    }
    const bool none = people_.people.empty();
    table_->setSheet(std::move(sheet));
    stack_->setCurrentWidget(none ? static_cast<QWidget *>(nothing_) : table_);
    if (before < 0 && table_->sheetModel().rowCount() > 0)
        table_->selectRow(0);
    enable();
}

std::optional<PersonEntry> PeoplePanel::current() const
{
    const std::int64_t key = table_->currentKey();
    if (key < 0 || key >= static_cast<std::int64_t>(people_.people.size()))
        return std::nullopt;
    return people_.people[static_cast<std::size_t>(key)];
}

template <class Dialog>
void PeoplePanel::open(Dialog *dialog)
{
    connect(dialog, &AssetDialog::said, this, &PeoplePanel::said);
    services_.dialogs.open(dialog);
}

void PeoplePanel::openPerson(bool added)
{
    const auto person = added ? std::nullopt : current();
    if (added || person)
        open(new PersonDialog(services_, person, people_.units, this));
}

void PeoplePanel::openLeft()
{
    if (const auto person = current())
        open(new PersonLeftDialog(services_, *person, this));
}

void PeoplePanel::openHandOver()
{
    const auto person = current();
    if (!person)
        return;
    std::vector<PersonEntry> others;
    for (const PersonEntry &other : people_.people)
        if (!other.leftOn && other.id != person->id)
            others.push_back(other);
    open(new HandOverDialog(services_, *person, others, this));
}

void PeoplePanel::listAssets()
{
    const auto person = current();
    if (!person || person->assets == 0)
        return;
    services_.ledger.read(
        this,
        [id = person->id](Ledger &ledger) -> Result<std::vector<AssetId>> {
            auto ids = Organisation(ledger).returnList(id);
            if (ids)
                std::ranges::sort(*ids);
            return ids;
        },
        [this, person = *person](const Result<std::vector<AssetId>> &ids) {
            if (!ids)
                Q_EMIT failed(ids.error());
            else
                //: Heads a list of assets: %1 is a person.
                Q_EMIT listWanted(
                    (person.leftOn ? tr("To be given back by %1, who has left") : tr("Held by %1"))
                        .arg(personName(person)),
                    *ids);
        });
}

void PeoplePanel::fillMenu(QMenu &menu)
{
    menu.addActions({add_, change_, leave_, handOver_, list_});
}

void PeoplePanel::enable()
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    const auto person = current();
    add_->setEnabled(writable);
    change_->setEnabled(writable && person);
    leave_->setEnabled(writable && person);
    leave_->setText(person && person->leftOn ? tr("Is &Back…") : tr("&Leaves…"));
    handOver_->setEnabled(writable && person && person->assets > 0);
    list_->setEnabled(person && person->assets > 0);
    nothing_->setButton(writable ? tr("&Add a Person…") : QString());
}

void PeoplePanel::retranslate()
{
    add_->setText(tr("Add Pe&rson…"));
    change_->setText(tr("&Change…"));
    handOver_->setText(tr("&Hand Over…"));
    list_->setText(tr("&Return List"));
    left_->setText(tr("Who &left too"));
    bar_->setAccessibleName(tr("What is done to a person"));
    search_->setAccessibleName(tr("Search the people"));
    search_->setPlaceholderText(tr("Search: name, number, unit…"));
    table_->setAccessibleName(tr("People; Enter lists what one holds in the inventory"));
    table_->retranslate();
    nothing_->setWords(tr("No person yet"),
                       tr("People come with the assets that they hold, or are added here."));
    fill();
}

void PeoplePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
