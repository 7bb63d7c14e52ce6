// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSet>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace homeward::ui::test {

namespace {

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

/// Qt's own helpers inside a control, which the control speaks for.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QHeaderView *>(&widget) || widget.inherits("QToolBarSeparator"))
        return true;
    if (!parent)
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return (area && area->viewport() == &widget) || qobject_cast<const QComboBox *>(parent)
           || qobject_cast<const QLineEdit *>(parent) || widget.objectName().startsWith(QLatin1String("qt_"));
}

QString spokenName(const QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QSet<const QWidget *> tabChain(const QWidget &window)
{
    QSet<const QWidget *> chain;
    const QWidget *widget = &window;
    do {
        if (widget->focusPolicy() & Qt::TabFocus)
            chain.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget && widget != &window);
    return chain;
}

/// Whether Tab begins at the buttons although there is something before them.
bool beginsAtButtons(const QDialog &dialog)
{
    const auto *box = dialog.findChild<const QDialogButtonBox *>();
    if (!box)
        return false;
    std::vector<bool> isButton;
    for (const QWidget *widget = dialog.nextInFocusChain(); widget != &dialog; widget = widget->nextInFocusChain())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&dialog))
            isButton.push_back(box->isAncestorOf(widget));
    return !isButton.empty() && isButton.front() && std::ranges::find(isButton, false) != isButton.end();
}

/// Arrow keys lead from one radio button to the next; once one has had the focus, Tab knows the chosen one alone.
bool isOfReachableGroup(const QAbstractButton &button)
{
    if (!qobject_cast<const QRadioButton *>(&button) || !button.parentWidget())
        return false;
    const auto others = button.parentWidget()->findChildren<QRadioButton *>();
    return std::ranges::any_of(others, [](const QRadioButton *other) { return other->focusPolicy() & Qt::TabFocus; });
}

QChar mnemonicIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

} // namespace

QStringList accessibilityFaults(const QWidget &root)
{
    QStringList faults;
    const QSet<const QWidget *> chain = tabChain(*root.window());
    QMap<QChar, QStringList> mnemonics;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || isPart(*widget) || qobject_cast<const QMenu *>(widget))
            continue;
        const bool focusable = widget->focusPolicy() & Qt::TabFocus;
        if (focusable && spokenName(*widget).isEmpty())
            faults << QStringLiteral("%1 has no name").arg(nameOf(*widget));
        if (focusable && !chain.contains(widget))
            faults << QStringLiteral("%1 is not reached by Tab").arg(nameOf(*widget));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // Qt gives a radio button to the keyboard by its group.
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (!focusable && !isOfReachableGroup(*button) && button->focusProxy() == nullptr && !(tool && tool->defaultAction()))
                faults << QStringLiteral("%1 cannot be reached by keyboard").arg(nameOf(*widget));
            mnemonics[mnemonicIn(button->text())] << button->text();
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            mnemonics[mnemonicIn(label->text())] << label->text();
            if (label->buddy()->focusPolicy() == Qt::NoFocus)
                faults << QStringLiteral("the mnemonic of \"%1\" leads nowhere").arg(label->text());
        }
    }
    if (const auto *dialog = qobject_cast<const QDialog *>(&root); dialog && beginsAtButtons(*dialog))
        faults << QStringLiteral("Tab begins at the buttons");
    if (const auto *window = qobject_cast<const QMainWindow *>(&root))
        for (const QAction *action : window->menuBar()->actions())
            if (action->isVisible())
                mnemonics[mnemonicIn(action->text())] << action->text();
    for (auto entry = mnemonics.cbegin(); entry != mnemonics.cend(); ++entry)
        if (!entry.key().isNull() && entry.value().size() > 1)
            faults << QStringLiteral("Alt+%1 means %2")
                          .arg(entry.key())
                          .arg(entry.value().join(QStringLiteral(" and ")));
    return faults;
}

QStringList cutOffTexts(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || isPart(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!label && !button)
            continue;
        const QString text = label ? label->text() : button->text();
        if (text.isEmpty())
            continue;
        const int wanted =
            label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->sizeHint().height();
        const bool narrow = !(label && label->wordWrap()) && widget->width() < widget->sizeHint().width();
        if (narrow || widget->height() < wanted)
            faults << QStringLiteral("%1: \"%2\" has %3x%4")
                          .arg(nameOf(*widget), text)
                          .arg(widget->width())
                          .arg(widget->height());
    }
    return faults;
}

QString LongTranslator::translate(const char *context, const char *source, const char * /*disambiguation*/,
                                  int n) const
{
    // The tag of the language is no text to be read.
    if (qstrcmp(context, "Language") == 0)
        return {};
    QString text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text + QString((text.size() * 2 + 4) / 5, QLatin1Char('o'));
}

} // namespace homeward::ui::test
