// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/series.h"

namespace freehold {

using namespace Qt::StringLiterals;

QList<SeriesCounter> seriesCounters(const Reader &reader, const QString &device)
{
    QList<SeriesCounter> counters;
    Rows rows = reader.query(u"select type, device, fiscal_year, last_number from number_counters where device in ('', :device) "
                             "order by type, device, fiscal_year"_s, {{u"device"_s, device}});
    while (rows.next())
        counters.append({rows.text(0), rows.text(1), rows.text(2), rows.integer(3)});
    return counters;
}

void setCounter(SyncWriter &writer, const SeriesCounter &counter)
{
    QVariantMap values{{u"type"_s, counter.type}, {u"device"_s, counter.device}, {u"fy"_s, counter.fiscalYear}};
    if (counter.last == 0) {
        writer.execute(u"delete from number_counters where type = :type and device = :device and fiscal_year = :fy"_s, values);
        return;
    }
    values.insert(u"last"_s, counter.last);
    const QString target = writer.isPostgres() ? u"org_id, type, device, fiscal_year"_s : u"type, device, fiscal_year"_s;
    writer.execute(u"insert into number_counters (type, device, fiscal_year, last_number) values (:type, :device, :fy, :last) "
                   "on conflict (%1) do update set last_number = excluded.last_number"_s.arg(target), values);
}

qint64 lastNumber(const Reader &reader, const QString &type, const QString &device, const QString &fiscalYear)
{
    return reader.integer(u"select last_number from number_counters where type = :type and device = :device and fiscal_year = :fy"_s,
                          {{u"type"_s, type}, {u"device"_s, device}, {u"fy"_s, fiscalYear}});
}

void raiseCounter(SyncWriter &writer, const SeriesCounter &counter)
{
    if (counter.last > lastNumber(writer, counter.type, counter.device, counter.fiscalYear))
        setCounter(writer, counter);
}

void followNumbers(SyncWriter &writer, const QList<DrawnNumbers> &numbers, const QString &device)
{
    for (const DrawnNumbers &drawn : numbers) {
        if (drawn.device == device && !device.isEmpty())
            raiseCounter(writer, {drawn.type, drawn.device, drawn.fiscalYear, drawn.first - 1});
    }
}

QList<DrawnNumbers> numbersSince(const Reader &reader, const QList<SeriesCounter> &before, const QString &device)
{
    QList<DrawnNumbers> drawn;
    for (const SeriesCounter &counter : seriesCounters(reader, device)) {
        if (counter.device.isEmpty())
            continue;
        const auto old = std::find_if(before.cbegin(), before.cend(), [&](const SeriesCounter &other) {
            return other.type == counter.type && other.device == counter.device && other.fiscalYear == counter.fiscalYear;
        });
        const qint64 last = old == before.cend() ? 0 : old->last;
        if (counter.last > last)
            drawn.append({counter.type, counter.device, counter.fiscalYear, last + 1, counter.last});
    }
    return drawn;
}

} // namespace freehold
