// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/operations/add_customer.h"

#include <random>

namespace freehold {

/// Numbers that are the same everywhere for the same seed (the standard distributions are not).
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_engine(seed) {}

    /// 0 .. bound-1.
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint64>(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto &pick(const List &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::mt19937_64 m_engine;
};

/// The n-th made-up customer: name, phone, e-mail, address and, for some, a PAN. Phones and e-mails never repeat.
AddCustomer sampleCustomer(SampleRandom &random, int n);

} // namespace freehold
