// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/catalogue.h"
#include "core/brands/origin.h"
#include "core/inventory/asset.h"
#include "core/inventory/match.h"
#include "core/store/history.h"

#include <QString>
#include <QStringList>

namespace homeward::ui {

/// The words of the screen, one function for each enumeration of core. They ask the translator on each call:
/// ask again after a change of language.
QString wordFor(Category category);
QString wordFor(Origin origin);
QString wordFor(Basis basis);
QString wordFor(Mode mode);
QString wordFor(Chassis chassis);
QString wordFor(Ownership ownership);
QString wordFor(Place place);
QString wordFor(Status status);
QString wordFor(EvidenceKind kind);
QString wordFor(Stance stance);
QString wordFor(IdentityKind kind);
QString wordFor(Strength strength);
/// A noun phrase: "registration", "change of the catalogue".
QString wordFor(ActionKind kind);
/// Short, for a table cell; Known and OtherMode want the asset's tag.
QString wordFor(const Match &match);

/// "China (CN)"; the bare code for a country without a name here; empty for none.
QString countryName(std::string_view code);

/// The codes that countryName() has a name for, sorted by code.
QStringList countryCodes();

/// The icon's name.
QString iconFor(Origin origin);
QString iconFor(Category category);
QString iconFor(Stance stance);
QString iconFor(MatchKind kind);

} // namespace homeward::ui
