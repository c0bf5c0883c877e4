// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/collection_posting.h"

#include "store/transaction.h"

namespace freehold {

using namespace Qt::StringLiterals;

CollectionPosting::CollectionPosting(const Reader &reader, const Booking &booking, const QString &kind, QDate day)
    : CollectionPosting(booking.buyer.uuid(), Currency(booking.currency), kind, day)
{
    m_project = booking.project.uuid();
    for (Rows rows = reader.queryFile(u"sales/booking_plot_weights"_s, {{u"booking"_s, booking.id.uuid()}}); rows.next();)
        m_plots.append({rows.uuid(0), rows.uuid(1), rows.integer(2)});
}

CollectionPosting::CollectionPosting(const QUuid &party, Currency currency, const QString &kind, QDate day) : m_party(party)
{
    m_posting.kind = kind;
    m_posting.day = day;
    m_posting.currency = currency;
}

CollectionPosting &CollectionPosting::from(const QString &table, const QUuid &id)
{
    m_posting.sourceTable = table;
    m_posting.sourceId = id;
    return *this;
}

CollectionPosting &CollectionPosting::saying(const QString &narration)
{
    m_posting.narration = narration;
    return *this;
}

CollectionPosting &CollectionPosting::debitParty(const QUuid &party, const QString &role, Money amount)
{
    PostingLine line;
    line.role = role;
    line.amount = amount.in(m_posting.currency);
    line.party = party;
    m_posting.lines.append(line);
    return *this;
}

CollectionPosting &CollectionPosting::debitAccount(Id<Account> account, const QString &role, Money amount)
{
    addLine(account.isNull() ? role : QString(), account, amount, m_plots.size() == 1 ? m_plots.first() : PlotPart());
    return *this;
}

CollectionPosting &CollectionPosting::creditAccount(Id<Account> account, const QString &role, Money amount)
{
    return debitAccount(account, role, -amount);
}

CollectionPosting &CollectionPosting::addSplit(const QString &role, Money amount)
{
    if (m_plots.size() < 2)
        return debitAccount({}, role, amount);
    QList<qint64> weights;
    for (const PlotPart &part : m_plots)
        weights.append(part.weight);
    const QList<Money> shares = allocate(amount.isNegative() ? -amount : amount, weights);
    for (int i = 0; i < int(m_plots.size()); ++i)
        addLine(role, {}, amount.isNegative() ? -shares.at(i) : shares.at(i), m_plots.at(i));
    return *this;
}

void CollectionPosting::addLine(const QString &role, Id<Account> account, Money amount, const PlotPart &part)
{
    if (amount.isZero())
        return;
    PostingLine line;
    line.role = role;
    line.account = account;
    line.amount = amount.in(m_posting.currency);
    line.project = m_project;
    line.block = part.block;
    line.plot = part.plot;
    line.party = m_party;
    m_posting.lines.append(line);
}

Id<JournalEntry> CollectionPosting::post(Transaction &tx) const
{
    return postJournal(tx, m_posting);
}

} // namespace freehold
