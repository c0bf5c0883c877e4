// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sync_writer.h"
#include "sync/protocol.h"

namespace freehold {

/// The counters of central series and of one device's segments.
QList<SeriesCounter> seriesCounters(const Reader &reader, const QString &device);
/// Sets the last number given in a segment; 0 = none yet.
void setCounter(SyncWriter &writer, const SeriesCounter &counter);
/// The same unless the segment has come further already.
void raiseCounter(SyncWriter &writer, const SeriesCounter &counter);
/// Makes the next numbers those the device drew, for it alone gives numbers in its segments; unless they were needed for something else
/// meanwhile, then those after.
void followNumbers(SyncWriter &writer, const QList<DrawnNumbers> &numbers, const QString &device);
[[nodiscard]] qint64 lastNumber(const Reader &reader, const QString &type, const QString &device, const QString &fiscalYear);
/// What the segments gave beyond `before`.
QList<DrawnNumbers> numbersSince(const Reader &reader, const QList<SeriesCounter> &before, const QString &device);

} // namespace freehold
