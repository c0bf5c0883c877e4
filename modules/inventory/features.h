// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plc_rule.h"
#include "inventory/entities/plot.h"
#include "store/reader.h"

namespace freehold {

/// The feature codes a plot has: "corner", "two_side_open", "park_facing", "main_road" and "facing_north_east" from its own
/// fields, then those of its PlotFeature rows.
QStringList featuresOf(const Reader &reader, const Plot &plot);

/// Whether the premium applies to a plot with these features. A rule with neither feature nor road width applies to all.
bool applies(const PlcRule &rule, const Plot &plot, const QStringList &features);

/// The premiums in use that the plot carries, in their order.
QList<PlcRule> plcRulesFor(const Reader &reader, const Plot &plot);

/// The side that people mean by "NE", "North-East", "east facing" or "पूर्व"; nothing if it is no side.
std::optional<Facing> facingFrom(const QString &words);

/// The feature code of what people write: "Park Facing", "east facing", "Corner plot" give "park_facing", "facing_east",
/// "corner". Any other words become one code of their own ("lake view" = "lake_view").
QString featureCode(const QString &words);

} // namespace freehold
