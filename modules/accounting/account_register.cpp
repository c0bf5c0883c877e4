// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/account_register.h"

#include "accounting/balances.h"
#include "org/company.h"
#include "org/period.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

void readRegisterLines(const Reader &reader, AccountRegister &found)
{
    const QVariantMap question{{u"account"_s, found.account.id.uuid()}, {u"currency"_s, found.currency.code()}, {u"from"_s, found.from}};
    qint64 balance = found.opening;
    for (Rows rows = reader.queryFile(u"accounting/register_keys"_s, question); rows.next();) {
        balance += rows.integer(1);
        found.keys.append(rows.integer(0));
        found.balances.append(balance);
    }
}

QString keyList(const QList<qint64> &keys)
{
    QStringList words;
    for (const qint64 key : keys)
        words.append(QString::number(key));
    return words.join(u',');
}

} // namespace

AccountRegister accountRegister(const Reader &reader, Id<Account> account, QDate from)
{
    const Company company = companyOf(reader);
    AccountRegister found;
    found.account = reader.get(account);
    found.currency = Currency(found.account.currency.isEmpty() ? company.currency : found.account.currency);
    found.from = from.isValid() ? from : fiscalYearStart(reader.today(), company.fiscalStartMonth);
    found.opening = balanceAt(reader, account, found.currency, found.from.addDays(-1));
    readRegisterLines(reader, found);
    for (Rows rows = reader.query(u"select account_id from account_roles where role in ('bank', 'cash', 'designated_bank') and deleted_at is null"_s); rows.next();)
        found.moneyAccounts.insert(rows.uuid(0));
    for (Rows rows = reader.queryFile(u"accounting/register_narrations"_s, {{u"account"_s, account.uuid()}, {u"currency"_s, found.currency.code()}}); rows.next();)
        found.narrations.append(rows.text(0));
    return found;
}

QList<RegisterLine> registerLines(const Reader &reader, const QList<qint64> &keys)
{
    QHash<qint64, RegisterLine> byKey;
    Rows rows = reader.query(
        u"select l.rid, e.id, l.day, e.number, case when l.memo <> '' then l.memo else e.narration end, l.amount, e.source_table, e.source_id, "
        "(select count(*) from journal_lines o where o.entry_id = l.entry_id and o.id <> l.id and o.deleted_at is null), "
        "(select min(a.number || ' ' || a.name) from journal_lines o join accounts a on a.id = o.account_id "
        "where o.entry_id = l.entry_id and o.id <> l.id and o.deleted_at is null), "
        "(select o.account_id from journal_lines o where o.entry_id = l.entry_id and o.id <> l.id and o.deleted_at is null order by o.position limit 1) "
        "from journal_lines l join journal_entries e on e.id = l.entry_id where l.rid in ("_s
        + keyList(keys) + u')');
    while (rows.next()) {
        RegisterLine line{.key = rows.integer(0), .entry = rows.uuid(1), .day = rows.date(2), .number = rows.text(3), .narration = rows.text(4)};
        line.amount = rows.integer(5);
        line.sourceTable = rows.text(6);
        line.sourceId = rows.uuid(7);
        line.otherLines = static_cast<int>(rows.integer(8));
        if (line.otherLines == 1) {
            line.other = rows.text(9);
            line.otherId = rows.uuid(10);
        }
        byKey.insert(line.key, line);
    }
    QList<RegisterLine> lines;
    for (const qint64 key : keys)
        lines.append(byKey.value(key));
    return lines;
}

JournalKind registerKind(const QSet<QUuid> &moneyAccounts, const QUuid &account, const QUuid &other, bool isIn)
{
    const bool isOwn = moneyAccounts.contains(account);
    const bool isOther = moneyAccounts.contains(other);
    if (isOwn && isOther)
        return JournalKind::Contra;
    if (!isOwn && !isOther)
        return JournalKind::Journal;
    return isOwn == isIn ? JournalKind::Receipt : JournalKind::Payment;
}

} // namespace freehold
