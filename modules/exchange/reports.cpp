// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reports.h"

#include "store/reference_resolver.h"

namespace freehold {

const Report *Reports::find(QStringView name) const
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(), [&](const Report &r) { return r.name == name; });
    return found == m_reports.end() ? nullptr : &*found;
}

Result<qint64> writeReport(const Store &store, const Report &report, const QVariantMap &parameters, const QString &path,
                           const Progress &progress)
{
    const AccessRequest request{.action = AccessRequest::Action::Report, .subject = report.name, .row = {}};
    if (Result<void> allowed = store.allows(request); !allowed)
        return allowed.error();
    Result<qint64> written = 0;
    const Result<void> read = store.read([&](Reader &reader) {
        const Document document = report.make(reader, resolvedRequest(reader, report.parameters, parameters));
        written = writeDocument(document, path, progress);
    });
    if (!read)
        return read.error();
    return written;
}

} // namespace freehold
