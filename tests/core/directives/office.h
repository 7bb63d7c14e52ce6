// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/chronicle.h"

#include <string>
#include <string_view>
#include <vector>

namespace homeward::test {

Day day(std::string_view iso);

/// An office of four units and 300 entries, scripted over nine weeks. Its figures were worked out by hand;
/// they stand in office_test.cpp.
class Office {
public:
    enum Model : std::uint32_t {
        IPhone,
        Galaxy,
        Mate,
        ThinkPad,
        MacBook,
        NoName,
        IPad,
        Keyboard,
        Moto,
        Camera
    };
    enum Unit : std::uint32_t { NoUnit, Finance, Research, Lab, Field };
    static constexpr std::uint32_t barred = 0; ///< directive A
    static constexpr std::uint32_t iphones = 1; ///< directive B

    /// The script up to and with that day.
    explicit Office(Day until);
    const Chronicle &chronicle() const { return chronicle_; }

private:
    void weekOfRegistration();
    void weeksOfPlanning();
    void weeksOfDeadline();
    void weeksOfDelivery();
    void weeksOfLateEntries();
    void weekOfDisposal();

    bool isDue(std::string_view recorded);
    void put(std::uint32_t first, std::uint32_t last, AssetFacts facts);
    void status(std::uint32_t first, std::uint32_t last, Status status, std::string_view effective = {});
    void stage(std::uint32_t first, std::uint32_t last, ReplacementStage stage,
               std::string_view effective = {});
    void stopped(std::uint32_t first, std::uint32_t last);
    void promise(std::uint32_t first, std::uint32_t last, std::string_view promised);
    void reclaim(std::uint32_t first, std::uint32_t last, std::string_view effective = {});
    void remodel(std::uint32_t first, std::uint32_t last, Model model);
    void exempt(std::uint32_t first, std::uint32_t last, std::string_view until);
    When when(std::string_view effective) const;
    WorkFacts workOf(std::uint32_t asset) const;

    Chronicle chronicle_;
    Day until_;
    Day now_{};
};

/// The two directives of the field, from tests/fixtures/directives.
Directive barredDirective();
Directive iphoneDirective();

} // namespace homeward::test
