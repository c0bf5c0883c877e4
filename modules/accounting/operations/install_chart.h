// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

namespace freehold {

/// Fills an empty chart of accounts with the sample of a country.
struct InstallChart {
    QString country; ///< empty = the company's
};
template <>
const Operation &operationOf<InstallChart>();

/// Conflict when there are accounts already. Outcome.extra.accounts = how many were added.
Outcome installChart(Transaction &tx, const InstallChart &request);

} // namespace freehold
