// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/traffic.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace freehold::server {

using namespace Qt::StringLiterals;

void Traffic::record(const AccessRecord &record)
{
    {
        const QMutexLocker locker(&m_mutex);
        ++m_requests[{record.route.isEmpty() ? QByteArray("none") : record.method + ' ' + record.route, record.status}];
        size_t bucket = 0;
        while (bucket < bounds.size() && record.tookUs > bounds.at(bucket))
            ++bucket;
        ++m_took.at(bucket);
        m_tookUs += record.tookUs;
        m_inBytes += record.inBytes;
        m_outBytes += record.outBytes;
    }
    if (!m_isLogged)
        return;
    const QJsonObject line{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"method"_s, record.route.isEmpty() ? u"-"_s : QString::fromLatin1(record.method)},
                           {u"route"_s, QString::fromLatin1(record.route)},
                           {u"status"_s, record.status},
                           {u"us"_s, record.tookUs},
                           {u"in"_s, record.inBytes},
                           {u"out"_s, record.outBytes}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

QByteArray metricLine(const QByteArray &name, const QByteArray &type, const QByteArray &help, qint64 value)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + name + ' ' + QByteArray::number(value) + '\n';
}

QByteArray Traffic::metrics() const
{
    const QMutexLocker locker(&m_mutex);
    QByteArray text = "# HELP freehold_requests_total Requests answered.\n# TYPE freehold_requests_total counter\n";
    for (const auto &[key, count] : m_requests)
        text += "freehold_requests_total{route=\"" + key.first + "\",status=\"" + QByteArray::number(key.second) + "\"} " + QByteArray::number(count) + '\n';
    text += "# HELP freehold_request_seconds Time from the first byte of a request to the last of its answer.\n# TYPE freehold_request_seconds histogram\n";
    qint64 sum = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        sum += m_took.at(i);
        text += "freehold_request_seconds_bucket{le=\"" + QByteArray::number(double(bounds.at(i)) / 1e6) + "\"} " + QByteArray::number(sum) + '\n';
    }
    sum += m_took.back();
    text += "freehold_request_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(sum) + '\n';
    text += "freehold_request_seconds_sum " + QByteArray::number(double(m_tookUs) / 1e6, 'f', 6) + '\n';
    text += "freehold_request_seconds_count " + QByteArray::number(sum) + '\n';
    text += metricLine("freehold_received_bytes_total", "counter", "Bytes of bodies received.", m_inBytes);
    return text + metricLine("freehold_sent_bytes_total", "counter", "Bytes of bodies sent.", m_outBytes);
}

} // namespace freehold::server
