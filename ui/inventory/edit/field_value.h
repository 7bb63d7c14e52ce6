// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <string>

class QWidget;

namespace homeward::ui {

/// What a field holds, as the ledger writes it, whatever kind of field it is.
std::string fieldValue(const QWidget *editor);
void setFieldValue(QWidget *editor, const std::string &value);
/// Calls `call` whenever a person or a program changes the field.
void connectEdited(QWidget *editor, QObject *receiver, std::function<void()> call);

/// Gives the labels of all forms below `root` one width, so that their fields stand in one line.
void alignForms(const QWidget &root);

} // namespace homeward::ui
