// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// An import column whose header says the unit of its numbers: "Area (sq yd)", "Rate per sqft".
struct UnitColumn {
    const char *field;
    const char *unit; ///< area unit code
};

/// Columns of areas and of rates by the unit in their header.
const QList<UnitColumn> &areaColumns();
const QList<UnitColumn> &rateColumns();

/// Columns that say yes or no to one feature; each is named after the feature's code.
const QStringList &flagColumns();

/// All columns a plot list can have.
QList<ImportField> plotImportFields();

} // namespace freehold
