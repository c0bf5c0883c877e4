// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include <QJsonDocument>

namespace freehold {
namespace {

QJsonObject historyValues(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QList<HistoryLine> historyOf(const Reader &reader, const QUuid &row, int limit)
{
    QList<HistoryLine> lines;
    Rows rows = reader.query(QStringLiteral("select at, actor, device, operation, before, after, reason from audit_log "
                                            "where row_id = :row order by seq desc limit :limit"),
                             {{QStringLiteral("row"), row}, {QStringLiteral("limit"), limit}});
    while (rows.next()) {
        lines.append({rows.instant(0), rows.text(1), rows.text(2), rows.text(3), historyValues(rows.text(4)), historyValues(rows.text(5)),
                      rows.text(6)});
    }
    return lines;
}

} // namespace freehold
