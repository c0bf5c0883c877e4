// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

namespace freehold::server {

/// Token buckets by key (an address, a device), in memory: a restart forgives. Thread-safe.
class RateLimits
{
public:
    /// Whether one more is allowed now; `perMinute` flow in, at most `burst` are saved up. `nowMs` never goes back.
    bool take(const QByteArray &key, int perMinute, int burst, qint64 nowMs);

private:
    struct Bucket {
        double tokens = 0;
        qint64 at = 0;
    };
    static constexpr qsizetype mostKeys = 20'000;

    void forgetIdle(qint64 nowMs);

    QMutex m_mutex; ///< guards m_buckets
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace freehold::server
