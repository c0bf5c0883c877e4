// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// Twelve months of books, from the company's first month; made by open-fiscal-year together with its periods.
struct FiscalYear {
    Id<FiscalYear> id;
    QString code; ///< as it stands in document numbers: "2627", or "26" when it is a calendar year
    QString name; ///< as people say it: "2026-27", "2026"
    QDate startsOn;
    QDate endsOn;
};

template <>
const Entity &entityOf<FiscalYear>();

} // namespace freehold
