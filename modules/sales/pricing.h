// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "sales/cost_sheet.h"
#include "store/reader.h"

namespace freehold {

/// What the price of the plot follows from on that day: its rate, the premiums of its features, its project's charges, and the
/// tax rates of all of them. Without discounts.
PriceTerms priceTerms(const Reader &reader, const Plot &plot, const Project &project, QDate day);

/// How amounts of that currency are written on the company's papers.
CompanyFormat formatFor(const Reader &reader, const QString &currency);

} // namespace freehold
