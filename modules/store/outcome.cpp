// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outcome.h"

namespace freehold {

QJsonObject Outcome::toJson() const
{
    QJsonObject json = extra;
    json.insert(QStringLiteral("table"), table);
    json.insert(QStringLiteral("id"), id.toString(QUuid::WithoutBraces));
    if (!number.isEmpty())
        json.insert(QStringLiteral("number"), number);
    return json;
}

Outcome Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    outcome.table = json.value(QLatin1String("table")).toString();
    outcome.id = QUuid(json.value(QLatin1String("id")).toString());
    outcome.number = json.value(QLatin1String("number")).toString();
    outcome.extra = json;
    for (const char *own : {"table", "id", "number"})
        outcome.extra.remove(QLatin1String(own));
    return outcome;
}

} // namespace freehold
