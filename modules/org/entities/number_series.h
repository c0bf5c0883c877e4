// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// How one type of document is numbered. The pattern may hold {type}, {fy}, {device} and must hold {n} or {n:5}; a change counts for
/// numbers still to come. The counters stand beside it in `number_counters`: one per device and fiscal year that the pattern names.
struct NumberSeries {
    Id<NumberSeries> id;
    QString type;   ///< "receipt", "booking", "journal_payment"
    QString prefix; ///< what {type} stands for: "R"
    QString pattern;
};

template <>
const Entity &entityOf<NumberSeries>();

} // namespace freehold
