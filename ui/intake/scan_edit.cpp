// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scan_edit.h"

#include <QKeyEvent>

namespace homeward::ui {

namespace {

bool isPlainEnter(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

bool ScanEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isPlainEnter(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ScanEdit::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event)) {
        event->accept();
        Q_EMIT submitted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace homeward::ui
