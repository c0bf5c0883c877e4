// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/tax_rate.h"
#include "store/transaction.h"

namespace freehold {

/// Adds the tax rates a country starts with: GST in India, none in the US. Those that are there stay as they are.
struct InstallTaxRates {
    QString country; ///< ISO code; empty = the company's
};

template <>
const Operation &operationOf<InstallTaxRates>();

/// Never refuses.
Outcome installTaxRates(Transaction &tx, const InstallTaxRates &request);

} // namespace freehold
