// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "inventory/entities/tax_rate.h"
#include "store/reader.h"

namespace freehold {

/// A price of land: so much per area unit.
struct BaseRate {
    Money rate;   ///< in the project's currency; 0 = nobody has set one
    QString unit; ///< area unit code
};

/// The rate that holds for the plot: its own, else its block's, else its project's. A rate without a unit is per the unit the
/// plot's area was entered in.
BaseRate baseRateOf(const Reader &reader, const Plot &plot);

/// The row of the tax code that holds on the day; nothing if there is none. Where rows overlap the one that began last holds.
std::optional<TaxRate> taxRateOn(const Reader &reader, const QString &code, QDate day);

} // namespace freehold
