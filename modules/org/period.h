// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/period.h"
#include "store/transaction.h"

namespace freehold {

/// The first day of the fiscal year that holds `day`, when fiscal years begin in `startMonth` (1..12).
QDate fiscalYearStart(QDate day, int startMonth);

/// How that fiscal year stands in numbers: "2627", or "26" for a calendar year.
QString fiscalYearCode(QDate firstDay);

/// Opens the fiscal year that begins on `firstDay` with twelve open periods.
FiscalYear openFiscalYear(Transaction &tx, QDate firstDay);

/// Refuses unless entries may be dated `day`: Conflict when its period is closed, locked or missing; InvalidInput when it is soft-closed
/// and `reason` is empty.
void requireOpenPeriod(Transaction &tx, QDate day, const QString &reason);

} // namespace freehold
