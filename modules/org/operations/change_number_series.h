// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/number_series.h"
#include "store/operations.h"

namespace freehold {

/// Gives the documents of one type another number pattern, for the numbers still to come.
struct ChangeNumberSeries {
    Id<NumberSeries> series;
    QString prefix;
    QString pattern;
};
template <>
const Operation &operationOf<ChangeNumberSeries>();

/// InvalidInput when the pattern could give a number twice or too long; Conflict once numbers of it were given out.
Outcome changeNumberSeries(Transaction &tx, const ChangeNumberSeries &request);

} // namespace freehold
