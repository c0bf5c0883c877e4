// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_line.h"
#include "store/transaction.h"

namespace freehold {

/// One line to post. The account is named by its role, or directly; the role wins.
struct PostingLine {
    QString role = {};
    Id<Account> account = {};
    Money amount = {}; ///< debit positive; without a currency it is the posting's
    QUuid project = {};
    QUuid block = {};
    QUuid plot = {};
    QUuid party = {};
    QUuid costHead = {};
    QUuid branch = {};
    QString memo = {};
};

/// What is to stand in the books. Lines of zero are left out.
struct Posting {
    QString kind = {}; ///< code of a JournalKind: "receipt", "demand", ...
    QDate day = {};
    QString narration = {}; ///< line breaks become spaces
    QString sourceTable = {};
    QUuid sourceId = {};
    Currency currency = {}; ///< none = the company's
    QList<PostingLine> lines = {};
    QString reason = {}; ///< for a soft-closed period; empty = the operation's reason
};

/// The only door into the books: checks period, accounts and balance, numbers and posts the entry and keeps the balances.
/// Conflict (period shut, account closed or a heading, role without account), InvalidInput (fewer than two lines, does not
/// balance, amount past Money::limit).
Id<JournalEntry> postJournal(Transaction &tx, const Posting &posting);

/// Posts the entry with all signs turned, both linked. Conflict if it was reversed before; InvalidInput without a reason.
Id<JournalEntry> reverseJournal(Transaction &tx, Id<JournalEntry> entry, QDate day, const QString &reason);

/// The account that plays the role in this company's chart; Conflict if none does.
Id<Account> accountFor(const Reader &reader, const QString &role);

/// The lines of an entry in order, amounts with their currency.
QList<JournalLine> linesOf(const Reader &reader, Id<JournalEntry> entry);

} // namespace freehold
