// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/change_number_series.h"

#include "org/number_series.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ChangeNumberSeries>()
{
    static const Operation operation{
        .name = u"change-number-series"_s,
        .label = label("ChangeNumberSeries", "Change number pattern"),
        .request = {{
            field<&ChangeNumberSeries::series>("series", label("ChangeNumberSeries", "Number series"))
                .to(u"number_series"_s)
                .required(),
            field<&ChangeNumberSeries::prefix>("prefix", label("ChangeNumberSeries", "Prefix")).maxLength(4),
            field<&ChangeNumberSeries::pattern>("pattern", label("ChangeNumberSeries", "Pattern"))
                .required()
                .maxLength(60)
                .withHint(label("ChangeNumberSeries", "{type} prefix, {fy} fiscal year, {device} this computer, {n:5} counter")),
        }},
        .subject = u"number_series"_s,
        .subjectField = u"series"_s,
        .hint = label("ChangeNumberSeries", "Changes how documents of this type are numbered, before the first one is made."),
        .icon = u"hash"_s,
    };
    return operation;
}

Outcome changeNumberSeries(Transaction &tx, const ChangeNumberSeries &request)
{
    NumberSeries series = tx.get(request.series);
    if (const Result<void> fits = checkNumberPattern(request.pattern, request.prefix); !fits)
        tx.refuse(fits.error());
    const qint64 used = tx.integer(u"select count(*) from number_counters where type = :type"_s, {{u"type"_s, series.type}});
    tx.require(used == 0, ErrorCode::Conflict,
               text("ChangeNumberSeries", "Documents of this type have numbers already, so the pattern stays as it is."),
               u"pattern"_s);
    series.prefix = request.prefix;
    series.pattern = request.pattern;
    tx.update(series);
    return {.table = u"number_series"_s, .id = series.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
