// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

namespace freehold {

/// Opens the fiscal year that holds a day, with twelve open periods.
struct OpenFiscalYear {
    QDate day;
};
template <>
const Operation &operationOf<OpenFiscalYear>();

/// Conflict when it is open already.
Outcome openFiscalYearOf(Transaction &tx, const OpenFiscalYear &request);

} // namespace freehold
