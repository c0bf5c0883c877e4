// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "accounting/entities/journal_entry.h"
#include "store/reader.h"

#include <QSet>

namespace freehold {

/// The lines of one account from a day on, as keys: light enough for any number of them.
struct AccountRegister {
    Account account;
    Currency currency;
    QDate from;
    qint64 opening = 0;     ///< balance before `from`, minor units, debit positive
    QList<qint64> keys;     ///< rid of each line, oldest first
    QList<qint64> balances; ///< after each line
    QSet<QUuid> moneyAccounts; ///< accounts of cash and bank: what moves there is a receipt, a payment or a transfer
    QStringList narrations; ///< used with the account by hand, the last ones first
};

/// In the account's own currency, else the company's. An invalid `from` = the fiscal year that holds today. NotFound if the account is gone.
AccountRegister accountRegister(const Reader &reader, Id<Account> account, QDate from);

/// One line of an account with what its entry says.
struct RegisterLine {
    qint64 key = 0;
    QUuid entry;
    QDate day;
    QString number;
    QString narration;
    QString other; ///< number and name of the account at the other side; empty when there are several
    QUuid otherId; ///< null when there are several
    int otherLines = 0;
    qint64 amount = 0; ///< minor units, debit positive
    QString sourceTable; ///< document behind the entry; empty = made by hand
    QUuid sourceId;
};

/// The lines behind the keys, at most some hundred, in that order.
QList<RegisterLine> registerLines(const Reader &reader, const QList<qint64> &keys);

/// What kind of voucher an entry between the two accounts is: money comes in, goes out, or changes its place; else a journal entry.
JournalKind registerKind(const QSet<QUuid> &moneyAccounts, const QUuid &account, const QUuid &other, bool isIn);

} // namespace freehold
