// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register/matcher.h"
#include "core/store/register/work.h"

#include <span>

namespace homeward::store {

/// Registers what is on the bus, what this workstation is and what people type, by the rules of identity.
class Registrar {
public:
    explicit Registrar(Work &work)
        : work_(work)
        , matcher_(work.connection, work.keys)
    {
    }
    Result<std::vector<Registered>> registerAll(std::span<const Registration> registrations);

private:
    Result<void> findJunk(std::span<const Registration> registrations);
    Result<void> declareJunk(const ReadSerial &serial, bool personal);
    Result<Registered> registerOne(const Registration &registration);
    Result<Registered> registerStrong(const Registration &registration, const Incoming &incoming);
    Result<Registered> registerWeak(const Registration &registration, const Incoming &incoming);
    Result<Registered> registerOnNetwork(const Registration &registration, const Incoming &incoming);
    Result<Registered> registerTyped(const Registration &registration, const Incoming &incoming);
    Result<Registered> registerAgain(const Registration &registration, const Incoming &incoming, std::int64_t asset);
    Result<Registered> registerNew(const Registration &registration, const Incoming &incoming, bool lot);
    Result<Registered> addToLot(const Registration &registration, const Incoming &incoming);
    Registered ask(const Owner &owner) const;

    Result<Record> fieldsRecord(const Registration &registration);
    Result<std::int64_t> modelFor(const Registration &registration, const Incoming &incoming, bool personal);
    Result<void> takeIdentity(Record &asset, const Incoming &incoming, bool personal);
    Result<void> fillModel(Record &asset, const Registration &registration, const Incoming &incoming,
                           std::vector<std::string> &kept);
    Result<void> see(std::int64_t asset, const Incoming &incoming);

    Work &work_;
    Matcher matcher_;
};

} // namespace homeward::store
