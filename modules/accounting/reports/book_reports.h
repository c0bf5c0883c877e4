// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"
#include "org/company.h"

namespace freehold {

/// Every account's balance at the end of a day; debits and credits come to the same total. Lines open the account.
Report trialBalanceReport();
/// Every line posted from one day to another, entry by entry. Lines open the entry.
Report dayBookReport();
/// One account from one day to another with opening, running and closing balance. Lines open the entry.
Report accountLedgerReport();

namespace detail {

/// The currency a report of the books is in: the one asked for, else the company's. InvalidInput for no currency code.
Currency reportCurrency(const Reader &reader, const QVariantMap &parameters);

/// From and to of a report: what is not given runs from `defaultFrom` to today. InvalidInput when they are the wrong way round.
struct ReportDays {
    QDate from;
    QDate to;
};
ReportDays reportDays(const Reader &reader, const QVariantMap &parameters, QDate defaultFrom);

/// A debit as (amount, empty), a credit as (empty, amount), nothing as two empty cells.
QList<QVariant> debitAndCredit(qint64 signedMinor, Currency currency);

} // namespace detail
} // namespace freehold
