// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward::ui {

/// A barcode of a box or a label, told by its form.
struct BoxCode {
    enum class Kind {
        Empty,
        Imei, ///< 15 digits with a right check digit
        BrokenImei, ///< 15 digits whose check digit is wrong: misread or mistyped
        Serial
    };
    Kind kind = Kind::Empty;
    QString value; ///< without "IMEI1:", "S/N:" and the like in front
    bool operator==(const BoxCode &) const = default;
};

BoxCode readBoxCode(const QString &scanned);

} // namespace homeward::ui
