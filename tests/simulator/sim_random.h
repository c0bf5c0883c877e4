// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync_client.h"

namespace freehold::testing {

/// All chance of one simulated run: the same seed gives the same run (SplitMix64).
class SimRandom final : public SyncRandom
{
public:
    explicit SimRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    qint64 below(qint64 bound) override { return bound <= 0 ? 0 : qint64(next() % quint64(bound)); }
    bool percent(int chance) { return below(100) < chance; }
    template <typename T>
    const T &pick(const QList<T> &items)
    {
        return items.at(below(items.size()));
    }
    /// An id that this run makes; its time is that of the simulated clock.
    QUuid id(qint64 ms)
    {
        const quint64 a = next();
        const quint64 b = next();
        const auto byte = [b](int i) { return uchar((b >> (8 * i)) & 0xffU); };
        return QUuid(uint((ms >> 16) & 0xffffffff), ushort(ms & 0xffff), ushort(0x7000U | (a & 0x0fffU)), uchar(0x80U | (byte(7) & 0x3fU)),
                     byte(6), byte(5), byte(4), byte(3), byte(2), byte(1), byte(0));
    }

private:
    quint64 m_state;
};

} // namespace freehold::testing
