// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figures_cache.h"

#include "core/base/date.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace homeward::ui {

namespace {

constexpr int version = 1;
constexpr int keptFiles = 8;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString key(const char *name)
{
    return QLatin1String(name);
}

std::string words(const QJsonObject &object, const char *name)
{
    return object.value(key(name)).toString().toStdString();
}

Day day(const QJsonObject &object, const char *name)
{
    return parseDay(words(object, name)).value_or(Day{});
}

std::int64_t number(const QJsonObject &object, const char *name)
{
    return object.value(key(name)).toInteger();
}

void put(QJsonObject &object, const char *name, const std::optional<double> &value)
{
    if (value)
        object.insert(key(name), *value);
}

std::optional<double> real(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(key(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toObject(const Figures &figures)
{
    QJsonArray states;
    for (const std::int64_t count : figures.states)
        states.append(static_cast<qint64>(count));
    return {{key("states"), states},
            {key("overdue"), static_cast<qint64>(figures.overdue)},
            {key("field"), static_cast<qint64>(figures.inField)},
            {key("looked"), static_cast<qint64>(figures.looked)},
            {key("use"), static_cast<qint64>(figures.inUse)},
            {key("domestic"), static_cast<qint64>(figures.domesticInUse)}};
}

Figures figuresOf(const QJsonObject &object)
{
    Figures figures;
    const QJsonArray states = object.value(key("states")).toArray();
    for (std::size_t i = 0; i < obligationStateCount; ++i)
        figures.states[i] = states.at(static_cast<qsizetype>(i)).toInteger();
    figures.overdue = number(object, "overdue");
    figures.inField = number(object, "field");
    figures.looked = number(object, "looked");
    figures.inUse = number(object, "use");
    figures.domesticInUse = number(object, "domestic");
    return figures;
}

QJsonObject toObject(const Pace &pace)
{
    QJsonObject object{{key("days_left"), pace.daysLeft},
                       {key("to_do"), static_cast<qint64>(pace.toDo)},
                       {key("promised"), static_cast<qint64>(pace.promised)},
                       {key("late"), static_cast<qint64>(pace.late)}};
    put(object, "done_per_week", pace.donePerWeek);
    put(object, "needed_per_week", pace.neededPerWeek);
    if (pace.forecast)
        object.insert(key("forecast"), text(toIso(*pace.forecast)));
    return object;
}

Pace paceFrom(const QJsonObject &object)
{
    Pace pace;
    pace.daysLeft = object.value(key("days_left")).toInt();
    pace.toDo = number(object, "to_do");
    pace.promised = number(object, "promised");
    pace.late = number(object, "late");
    pace.donePerWeek = real(object, "done_per_week");
    pace.neededPerWeek = real(object, "needed_per_week");
    if (object.contains(key("forecast")))
        pace.forecast = day(object, "forecast");
    return pace;
}

QJsonObject toObject(const CardFigures &card)
{
    return {{key("directive"), static_cast<qint64>(card.directive)},
            {key("title"), text(card.title)},
            {key("number"), text(card.number)},
            {key("standing"), text(toText(card.standing))},
            {key("as_of"), text(toIso(card.asOf))},
            {key("received"), text(toIso(card.received))},
            {key("deadline"), text(toIso(card.deadline))},
            {key("target"), card.targetPercent},
            {key("planned"), card.plannedPercent},
            {key("figures"), toObject(card.figures)},
            {key("pace"), toObject(card.pace)}};
}

CardFigures cardFrom(const QJsonObject &object)
{
    CardFigures card;
    card.directive = number(object, "directive");
    card.title = words(object, "title");
    card.number = words(object, "number");
    card.standing = parseStanding(words(object, "standing")).value_or(Standing::Confirmed);
    card.asOf = day(object, "as_of");
    card.received = day(object, "received");
    card.deadline = day(object, "deadline");
    card.targetPercent = object.value(key("target")).toInt(100);
    card.plannedPercent = object.value(key("planned")).toDouble();
    card.figures = figuresOf(object.value(key("figures")).toObject());
    card.pace = paceFrom(object.value(key("pace")).toObject());
    return card;
}

} // namespace

QByteArray toJson(const Counted &counted)
{
    QJsonArray cards;
    for (const CardFigures &card : counted.cards)
        cards.append(toObject(card));
    QJsonArray dues;
    for (const Due &due : counted.dues)
        dues.append(QJsonObject{{key("kind"), static_cast<int>(due.kind)},
                                {key("directive"), text(due.directive)},
                                {key("quantity"), static_cast<qint64>(due.quantity)},
                                {key("days"), due.days}});
    const QJsonObject object{{key("version"), version},
                             {key("as_of"), text(toIso(counted.asOf))},
                             {key("known"), static_cast<qint64>(counted.known)},
                             {key("cards"), cards},
                             {key("dues"), dues}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Counted> countedFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(key("version")).toInt() != version || !parseDay(words(object, "as_of")))
        return std::nullopt;
    Counted counted;
    counted.asOf = day(object, "as_of");
    counted.known = number(object, "known");
    for (const QJsonValue card : object.value(key("cards")).toArray())
        counted.cards.push_back(cardFrom(card.toObject()));
    for (const QJsonValue value : object.value(key("dues")).toArray()) {
        const QJsonObject one = value.toObject();
        const int kind = one.value(key("kind")).toInt();
        if (kind < 0 || kind > static_cast<int>(ReminderKind::NotSeen))
            return std::nullopt;
        counted.dues.push_back({static_cast<ReminderKind>(kind),
                                words(one, "directive"),
                                number(one, "quantity"),
                                one.value(key("days")).toInt(),
                                {}});
    }
    return counted;
}

FiguresCache::FiguresCache()
    : folder_(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/figures"))
{
}

QString FiguresCache::fileFor(const LedgerInfo &ledger) const
{
    const auto which = QByteArray::fromStdString(ledger.path.string() + '\n' + ledger.replica.toText());
    const QByteArray name = QCryptographicHash::hash(which, QCryptographicHash::Sha256).toHex().left(24);
    return folder_ + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".json");
}

std::optional<Counted> FiguresCache::load(const LedgerInfo &ledger) const
{
    QFile file(fileFor(ledger));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return countedFromJson(file.readAll());
}

void FiguresCache::save(const LedgerInfo &ledger, const Counted &counted) const
{
    QDir().mkpath(folder_);
    QSaveFile file(fileFor(ledger));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(toJson(counted));
    if (!file.commit())
        return;
    const QFileInfoList files =
        QDir(folder_).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (qsizetype i = keptFiles; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

} // namespace homeward::ui
