// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// A tax percentage and the days on which it holds. A change of the law is a new row of the same code.
struct TaxRate {
    Id<TaxRate> id;
    QString code; ///< "GST18"
    QString name;
    Rate rate;
    QDate fromDay;
    QDate toDay; ///< last day; invalid = until further notice
};

template <>
const Entity &entityOf<TaxRate>();

} // namespace freehold
