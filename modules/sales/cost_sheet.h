// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "base/result.h"
#include "sales/entities/cost_line.h"

#include <QDate>
#include <QList>

#include <optional>

namespace freehold {

/// What a head of the price is counted by.
enum class PriceBasis { PercentOfBase, PerAreaUnit, Flat };

/// A tax rate with the days it holds; `until` is its last day, invalid = still running.
struct DatedTax {
    QString code;
    QDate from;
    QDate until;
    Rate rate;
};

/// A premium, charge or pass-through estimate that applies to a plot.
struct PriceHead {
    QString code;
    QString label;
    PriceBasis basis = PriceBasis::Flat;
    Rate rate;    ///< of PercentOfBase
    Money amount; ///< of Flat, or per unit of PerAreaUnit
    QString unit; ///< area unit of PerAreaUnit; empty = the one of the base rate
    QUuid rule;
    QString taxCode; ///< empty = not taxed
    QString accountRole;
};

/// A reduction: a share of the base price, or an amount when the rate is zero.
struct PriceDiscount {
    QString code;
    QString label;
    Rate rate;
    Money amount;
    QUuid rule;
};

/// Everything the price of one plot follows from.
struct PriceTerms {
    Area area;
    Money baseRate;   ///< per unit of area
    QString rateUnit; ///< its area unit
    QUuid baseRule;
    QString baseTaxCode;              ///< empty = land is not taxed
    std::optional<Money> agreedPrice; ///< fixes the base amount and replaces premiums, charges and discounts
    QList<PriceHead> premiums;
    std::optional<Rate> premiumCap; ///< premiums together take at most this share of the base
    QList<PriceHead> charges;
    QList<PriceDiscount> discounts;
    QList<PriceHead> passThrough;
    QList<DatedTax> taxes;
    QDate day;               ///< decides the tax rates
    qint64 roundingUnit = 1; ///< minor units the payable is rounded to, half-up; 1 = none
    CompanyFormat format;    ///< of the printed rates
};

/// The price of one plot in the order of domain.md 8.3: base, premiums, charges, discounts, rounding, pass-through; each line with its
/// tax and the rule it came from, every amount rounded once. Positions count from 1.
/// InvalidInput when the area or rate is missing, a tax has no rate on that day, a discount passes the price, or an amount overflows.
Result<QList<CostLine>> costSheet(const PriceTerms &terms);

/// Amounts and taxes of all lines that are not passed on: what the schedule sums to.
Money payableOf(const QList<CostLine> &lines);
/// The price of the land alone: base, premiums and discounts, without tax; what forfeiture and commission count from.
Money priceOfLand(const QList<CostLine> &lines);

} // namespace freehold
