// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/number_series.h"
#include "store/transaction.h"

namespace freehold {

/// The longest number a document may carry (Indian tax invoices allow no more).
inline constexpr int longestNumber = 16;

/// The next number of a document of `type` on that day, without gaps in its segment: it is taken in the transaction that uses
/// it and falls back with it. Types: customer, project, booking, hold, demand, receipt, cancellation, and journal_<kind>.
/// Limit when the number would pass `longestNumber` characters.
QString nextNumber(Transaction &tx, const QString &type, QDate day);

/// Whether a pattern can number documents without giving one twice; InvalidInput with what is wrong.
Result<void> checkNumberPattern(const QString &pattern, const QString &prefix);

/// Adds the series every company starts with.
void installNumberSeries(Transaction &tx);

/// What is wrong with the numbers of `type` in `column` of `table`: each segment must hold 1, 2, 3 ... up to its counter, in
/// whole sentences. Numbers of other devices and those typed by hand are passed over.
QStringList numberProblems(const Reader &reader, const QString &type, const QString &table,
                           const QString &column = QStringLiteral("number"));

} // namespace freehold
