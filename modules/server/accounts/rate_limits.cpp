// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/rate_limits.h"

namespace freehold::server {

bool RateLimits::take(const QByteArray &key, int perMinute, int burst, qint64 nowMs)
{
    const QMutexLocker locker(&m_mutex);
    if (m_buckets.size() >= mostKeys)
        forgetIdle(nowMs);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end())
        found = m_buckets.insert(key, {double(burst), nowMs});
    Bucket &bucket = *found;
    const double flown = double(std::max<qint64>(0, nowMs - bucket.at)) * perMinute / 60'000.0;
    bucket.tokens = std::min(double(burst), bucket.tokens + flown);
    bucket.at = nowMs;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

/// Drops what has not been asked for a minute; when all are busy, all: better a second chance than memory without bound.
void RateLimits::forgetIdle(qint64 nowMs)
{
    m_buckets.removeIf([&](const auto &entry) { return nowMs - entry.value().at > 60'000; });
    if (m_buckets.size() >= mostKeys)
        m_buckets.clear();
}

} // namespace freehold::server
