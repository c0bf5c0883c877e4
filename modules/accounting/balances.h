// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_line.h"
#include "store/transaction.h"

namespace freehold {

/// Debits and credits of one account, both positive.
struct AccountTurnover {
    qint64 debit = 0;
    qint64 credit = 0;

    [[nodiscard]] qint64 balance() const { return debit - credit; }
    void add(qint64 signedAmount);
    friend bool operator==(const AccountTurnover &, const AccountTurnover &) = default;
};

/// Turnover of every account with entries in `currency` up to and with `day`: whole months from the kept balances, the rest
/// from that month's lines.
QHash<Id<Account>, AccountTurnover> turnoversAt(const Reader &reader, Currency currency, QDate day);

/// Balance of one account at the end of `day`, minor units, debit positive.
qint64 balanceAt(const Reader &reader, Id<Account> account, Currency currency, QDate day);

/// Adds a posted line to its account's month.
void keepBalance(Transaction &tx, const JournalLine &line);

/// Kept balances that differ from the lines, in whole sentences; empty = all proven.
QStringList balanceProblems(const Reader &reader);

/// Computes all kept balances anew from the lines.
void rebuildBalances(Transaction &tx);

} // namespace freehold
