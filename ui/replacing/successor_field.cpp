// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/successor_field.h"

#include "ui/bridge/text.h"
#include "ui/decide/brand_completer.h"
#include "ui/replacing/device_picker.h"
#include "ui/replacing/replacing_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace homeward::ui {

namespace {

constexpr std::size_t pairsShown = 6;

std::vector<std::string> namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    std::vector<std::string> names;
    for (const QString &name : text.split(between, Qt::SkipEmptyParts))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

SuccessorField::SuccessorField(const Services &services, const OldAssets &assets, Use use, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , assets_(assets)
    , kinds_(new QButtonGroup(this))
    , brand_(new QLineEdit)
    , model_(new QLineEdit)
    , tags_(new QLineEdit)
    , picker_(new DevicePicker(services))
    , shared_(new QCheckBox(tr("One new asset &for all of them")))
    , pairs_(new QLabel)
{
    tags_->setObjectName(QStringLiteral("newTags"));
    tags_->setAccessibleName(tr("Tags of the new assets"));
    tags_->setPlaceholderText(tr("tag or serial number; several in the order of the old ones"));
    shared_->setObjectName(QStringLiteral("shared"));
    shared_->setVisible(assets_.size() > 1);
    pairs_->setObjectName(QStringLiteral("pairs"));
    pairs_->setWordWrap(true);
    pairs_->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QRadioButton *first = nullptr;
    if (use == Use::Planning) {
        first = addKind(*column, Successors::Kind::Recommended, recommendedText(), "recommended");
        addKind(*column, Successors::Kind::ToBuy, tr("To be &bought:"), "toBuy", buyRow());
    } else {
        first = addKind(*column, Successors::Kind::AsPlanned, plannedText(), "asPlanned");
        for (QLineEdit *edit : {brand_, model_}) { // not asked for then
            edit->setParent(this);
            edit->hide();
        }
    }
    addKind(*column, Successors::Kind::Devices, tr("Plu&gged in here:"), "byPlugging", picker_);
    addKind(*column, Successors::Kind::Tags, tr("In the &ledger:"), "byTag", tags_);
    if (use == Use::Planning)
        addKind(*column, Successors::Kind::Nothing, tr("N&othing replaces them"), "byNothing");
    column->addWidget(shared_);
    column->addWidget(pairs_);
    first->setChecked(true);
    setFocusProxy(first);
    connect(kinds_, &QButtonGroup::idToggled, this, &SuccessorField::showKind);
    connect(picker_, &DevicePicker::changed, this, &SuccessorField::showPairs);
    connect(shared_, &QCheckBox::toggled, this, &SuccessorField::showPairs);
    for (QLineEdit *edit : {tags_, brand_, model_})
        connect(edit, &QLineEdit::textChanged, this, &SuccessorField::showPairs);
    showKind();
}

QRadioButton *SuccessorField::addKind(QVBoxLayout &column, Successors::Kind kind, const QString &text,
                                      const char *name, QWidget *below)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QLatin1String(name));
    kinds_->addButton(button, static_cast<int>(kind));
    column.addWidget(button);
    if (below) {
        auto *indent = new QHBoxLayout;
        indent->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 0);
        indent->addWidget(below);
        column.addLayout(indent);
        parts_.emplace_back(kind, below);
    }
    return button;
}

QWidget *SuccessorField::buyRow()
{
    brand_->setObjectName(QStringLiteral("newBrand"));
    brand_->setAccessibleName(tr("Brand of what is to be bought"));
    brand_->setPlaceholderText(tr("brand"));
    model_->setObjectName(QStringLiteral("newModel"));
    model_->setAccessibleName(tr("Model of what is to be bought"));
    model_->setPlaceholderText(tr("model"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(brand_, 1);
    line->addWidget(model_, 2);
    services_.ledger.read(
        this, [](Ledger &ledger) -> Result<Catalogue> { return ledger.sorter().catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            if (catalogue)
                brand_->setCompleter(new BrandCompleter(*catalogue, brand_));
        });
    return row;
}

QString SuccessorField::recommendedText() const
{
    std::set<std::string> words;
    bool some = false;
    for (const OldAsset &asset : assets_) {
        if (!asset.recommended.empty())
            words.insert(asset.recommended);
        some |= asset.recommended.empty();
    }
    if (words.empty())
        return tr("&Decided later (nothing is recommended)");
    if (words.size() == 1 && !some)
        //: %1 is a brand and model.
        return tr("What is &recommended: %1").arg(fromCore(*words.begin()));
    return tr("What is &recommended for each, as far as it is");
}

QString SuccessorField::plannedText() const
{
    const auto &line = assets_.front().line;
    if (assets_.size() != 1 || !line)
        return tr("As &planned");
    const QString what = line->newAsset ? fromCore(line->newTag) : placeholderText(line->line.placeholder);
    //: %1 is a tag, or a brand and model.
    return what.isEmpty() ? tr("As &planned (not decided yet)") : tr("As &planned: %1").arg(what);
}

Successors::Kind SuccessorField::kind() const
{
    return static_cast<Successors::Kind>(kinds_->checkedId());
}

Successors SuccessorField::successors() const
{
    Successors chosen;
    chosen.kind = kind();
    chosen.shared = shared_->isChecked();
    if (chosen.kind == Successors::Kind::ToBuy) {
        chosen.placeholder.brand = toCore(brand_->text());
        chosen.placeholder.model = toCore(model_->text());
        if (!assets_.empty())
            chosen.placeholder.category = assets_.front().category;
    }
    if (chosen.kind == Successors::Kind::Devices)
        chosen.devices = picker_->chosen();
    if (chosen.kind == Successors::Kind::Tags)
        chosen.tags = namesIn(tags_->text());
    return chosen;
}

void SuccessorField::showKind()
{
    const Successors::Kind now = kind();
    for (const auto &[of, part] : parts_)
        part->setVisible(of == now);
    picker_->setWatching(now == Successors::Kind::Devices);
    shared_->setVisible(assets_.size() > 1
                        && (now == Successors::Kind::Devices || now == Successors::Kind::Tags));
    showPairs();
}

/// Says which new one goes with which old one, before anything is written.
void SuccessorField::showPairs()
{
    Q_EMIT changed();
    const Successors chosen = successors();
    QStringList lines;
    for (std::size_t i = 0; i < std::min(assets_.size(), pairsShown); ++i) {
        const std::size_t at = chosen.shared && chosen.count() == 1 ? 0 : i;
        if (at >= chosen.count())
            break;
        const QString next = chosen.kind == Successors::Kind::Devices ? DevicePicker::textOf(chosen.devices[at])
                                                                      : fromCore(chosen.tags[at]);
        //: An old asset and what replaces it.
        lines << tr("%1 → %2").arg(fromCore(assets_[i].tag), next);
    }
    if (chosen.count() > 0 && assets_.size() > pairsShown)
        //: Further lines are left out.
        lines << tr("…");
    pairs_->setText(lines.join(QLatin1Char('\n')));
    pairs_->setVisible(!lines.isEmpty());
}

} // namespace homeward::ui
