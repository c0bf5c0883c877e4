// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct Plot;

/// Where a line of a cost sheet stands in the order of computation.
enum class CostStep { Base, Premium, Charge, Discount, Rounding, PassThrough };
template <>
const QList<Choice> &choicesOf<CostStep>();

/// One line of a plot's price. On a booking it is frozen: rules and rates that change later leave it as agreed.
struct CostLine {
    Id<CostLine> id;
    Id<Booking> booking;
    Id<Plot> plot;
    int position = 1; ///< 1-based over the booking
    CostStep step = CostStep::Base;
    QString code;     ///< head: "base", "corner", "development"; the cost head of postings
    QString label;    ///< as printed
    QString quantity; ///< as printed: "200 sq yd"; empty for a lump sum
    QString rateText; ///< as printed: "12,500.00 per sq yd", "10 %"
    Money amount;     ///< without tax; negative for a discount
    QString taxCode;  ///< empty = none
    Rate taxRate;
    Money tax;
    QUuid rule;                 ///< the rate, rule or charge head it came from; null for manual lines
    bool isPassThrough = false; ///< collected for somebody else, outside the payable
    QString accountRole;        ///< role of the income or liability account it ends in
};

template <>
const Entity &entityOf<CostLine>();

} // namespace freehold
