// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/posting.h"
#include "sales/entities/booking.h"

namespace freehold {

/// The lines of one journal entry about a buyer's money. Every line carries project and party; lines on a buyer's balance are split
/// over the booking's plots in proportion to their price, lines on cash and bank carry the plot when there is only one.
class CollectionPosting
{
public:
    /// About a booking.
    CollectionPosting(const Reader &reader, const Booking &booking, const QString &kind, QDate day);
    /// About money of a person for no booking.
    CollectionPosting(const QUuid &party, Currency currency, const QString &kind, QDate day);

    CollectionPosting &from(const QString &table, const QUuid &id);
    CollectionPosting &saying(const QString &narration);

    /// Positive amounts; a zero amount adds no line.
    CollectionPosting &debit(const QString &role, Money amount) { return addSplit(role, amount); }
    CollectionPosting &credit(const QString &role, Money amount) { return addSplit(role, -amount); }
    /// In one line that carries nothing but a party: money that belonged to no booking.
    CollectionPosting &debitParty(const QUuid &party, const QString &role, Money amount);
    /// On the account, or if that is null the role's, in one line.
    CollectionPosting &debitAccount(Id<Account> account, const QString &role, Money amount);
    CollectionPosting &creditAccount(Id<Account> account, const QString &role, Money amount);

    [[nodiscard]] bool isEmpty() const { return m_posting.lines.isEmpty(); }
    Id<JournalEntry> post(Transaction &tx) const;

private:
    struct PlotPart {
        QUuid plot;
        QUuid block;
        qint64 weight = 1;
    };

    CollectionPosting &addSplit(const QString &role, Money amount);
    void addLine(const QString &role, Id<Account> account, Money amount, const PlotPart &part);

    Posting m_posting;
    QUuid m_project;
    QUuid m_party;
    QList<PlotPart> m_plots;
};

} // namespace freehold
