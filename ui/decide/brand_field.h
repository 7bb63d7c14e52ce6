// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/brands/decision.h"

#include <QObject>

#include <map>
#include <optional>
#include <span>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;

namespace homeward::ui {

/// The three widgets by which an operator names a brand: the name with its completion, what the catalogue knows of it, and
/// the country for one that it lacks. Names of earlier decisions are known with their countries. The widgets belong to
/// the layout that they are put into, which must live as long.
class BrandField final : public QObject {
    Q_OBJECT
public:
    struct Named {
        std::string brand; ///< as the catalogue has it
        std::string country; ///< only for one that it lacks
        bool operator==(const Named &) const = default;
    };

    explicit BrandField(QObject *parent);

    QLineEdit *edit() const { return edit_; }
    QLabel *note() const { return note_; }
    QComboBox *country() const { return country_; }

    void use(const Catalogue &catalogue, std::span<const Decision> earlier);
    /// For another brand; a country is never carried over.
    void clear();
    /// Nothing while the input is incomplete; missing() says what is missing then.
    std::optional<Named> named() const;
    QString missing() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void inputChanged();
    void showNote();
    std::string countryCode() const;
    std::optional<Catalogue::Brand> inCatalogue() const;

    std::optional<Catalogue> catalogue_;
    std::map<std::string, std::string> earlier_; // brand to country, of brands that the catalogue lacks
    QLineEdit *edit_;
    QLabel *note_;
    QComboBox *country_;
};

} // namespace homeward::ui
