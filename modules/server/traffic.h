// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/http_server.h"

#include <QMutex>

#include <array>
#include <map>

namespace freehold::server {

/// Counts the requests for Prometheus and writes the access log: one JSON object a line on standard error, without personal data. Thread-safe.
class Traffic
{
public:
    void record(const AccessRecord &record);
    void setLogged(bool isLogged) { m_isLogged = isLogged; }
    /// The counters in Prometheus' text form.
    [[nodiscard]] QByteArray metrics() const;

private:
    /// Upper bounds of the buckets, in microseconds.
    static constexpr std::array<qint64, 8> bounds{1'000, 5'000, 25'000, 100'000, 250'000, 1'000'000, 5'000'000, 30'000'000};

    mutable QMutex m_mutex; ///< guards all
    std::map<std::pair<QByteArray, int>, qint64> m_requests; ///< by route and status
    std::array<qint64, bounds.size() + 1> m_took{};
    qint64 m_tookUs = 0;
    qint64 m_inBytes = 0;
    qint64 m_outBytes = 0;
    bool m_isLogged = true;
};

/// One more figure for /metrics.
QByteArray metricLine(const QByteArray &name, const QByteArray &type, const QByteArray &help, qint64 value);

} // namespace freehold::server
