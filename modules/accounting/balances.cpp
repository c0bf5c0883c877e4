// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/balances.h"

#include "base/numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

void takeTurnovers(Rows rows, QHash<Id<Account>, AccountTurnover> &turnovers)
{
    while (rows.next()) {
        AccountTurnover &turnover = turnovers[rows.id<Account>(0)];
        turnover.debit += rows.integer(1);
        turnover.credit += rows.integer(2);
    }
}

struct BalanceKey {
    Id<Account> account;
    QString currency;
    QDate month;

    friend bool operator==(const BalanceKey &, const BalanceKey &) = default;
    friend size_t qHash(const BalanceKey &key, size_t seed = 0) { return qHashMulti(seed, key.account, key.currency, key.month); }
};

using MonthlyBalances = QHash<BalanceKey, AccountTurnover>;

MonthlyBalances balancesFromLines(const Reader &reader)
{
    MonthlyBalances balances;
    for (Rows rows = reader.queryFile(u"accounting/turnover_by_day"_s); rows.next();) {
        AccountTurnover &turnover = balances[{rows.id<Account>(0), rows.text(1), monthOf(rows.date(2))}];
        turnover.debit += rows.integer(3);
        turnover.credit += rows.integer(4);
    }
    return balances;
}

MonthlyBalances balancesKept(const Reader &reader)
{
    MonthlyBalances balances;
    Rows rows = reader.query(u"select account_id, currency, month, debit, credit from account_balances"_s);
    while (rows.next())
        balances.insert({rows.id<Account>(0), rows.text(1), rows.date(2)}, {rows.integer(3), rows.integer(4)});
    return balances;
}

void addToMonth(Transaction &tx, const BalanceKey &key, const AccountTurnover &turnover)
{
    const QString target = tx.isPostgres() ? u"org_id, account_id, currency, month"_s : u"account_id, currency, month"_s;
    tx.execute(u"insert into account_balances (account_id, currency, month, debit, credit) "
               "values (:account, :currency, :month, :debit, :credit) on conflict (%1) do update set "
               "debit = account_balances.debit + excluded.debit, credit = account_balances.credit + excluded.credit"_s.arg(target),
               {{u"account"_s, key.account.uuid()},
                {u"currency"_s, key.currency},
                {u"month"_s, key.month},
                {u"debit"_s, turnover.debit},
                {u"credit"_s, turnover.credit}});
}

} // namespace

void AccountTurnover::add(qint64 signedAmount)
{
    (signedAmount > 0 ? debit : credit) += qAbs(signedAmount);
}

QHash<Id<Account>, AccountTurnover> turnoversAt(const Reader &reader, Currency currency, QDate day)
{
    QHash<Id<Account>, AccountTurnover> turnovers;
    const QDate month = monthOf(day);
    takeTurnovers(reader.queryFile(u"accounting/turnover_before_month"_s, {{u"currency"_s, currency.code()}, {u"month"_s, month}}),
                  turnovers);
    takeTurnovers(reader.queryFile(u"accounting/turnover_within_month"_s,
                                   {{u"currency"_s, currency.code()}, {u"month"_s, month}, {u"day"_s, day}}),
                  turnovers);
    return turnovers;
}

qint64 balanceAt(const Reader &reader, Id<Account> account, Currency currency, QDate day)
{
    const QVariantMap parameters{{u"account"_s, account.uuid()}, {u"currency"_s, currency.code()}, {u"month"_s, monthOf(day)}};
    QVariantMap withDay = parameters;
    withDay.insert(u"day"_s, day);
    return reader.integer(u"select cast(coalesce(sum(debit - credit), 0) as bigint) from account_balances "
                          "where account_id = :account and currency = :currency and month < :month"_s,
                          parameters)
        + reader.integer(u"select cast(coalesce(sum(amount), 0) as bigint) from journal_lines "
                         "where account_id = :account and currency = :currency and day >= :month and day <= :day"_s,
                         withDay);
}

void keepBalance(Transaction &tx, const JournalLine &line)
{
    AccountTurnover turnover;
    turnover.add(line.amount.minor());
    addToMonth(tx, {line.account, line.currency, monthOf(line.day)}, turnover);
    tx.touch(u"accounts"_s, line.account.uuid());
}

QStringList balanceProblems(const Reader &reader)
{
    MonthlyBalances kept = balancesKept(reader);
    const MonthlyBalances proven = balancesFromLines(reader);
    for (auto balance = proven.cbegin(); balance != proven.cend(); ++balance)
        kept[balance.key()]; // a month that is kept nowhere compares as zero
    QStringList problems;
    for (auto balance = kept.cbegin(); balance != kept.cend(); ++balance) {
        const AccountTurnover lines = proven.value(balance.key());
        if (lines == *balance)
            continue;
        const Currency currency(balance.key().currency);
        problems.append(text("Balances", "Account %1 keeps a balance of %2 for the month of %3, but its lines come to %4.")
                            .arg(reader.titleOf(entityOf<Account>(), balance.key().account.uuid()),
                                 plainAmount(Money(balance->balance(), currency)), balance.key().month.toString(u"yyyy-MM"),
                                 plainAmount(Money(lines.balance(), currency))));
    }
    problems.sort();
    return problems;
}

void rebuildBalances(Transaction &tx)
{
    tx.execute(u"delete from account_balances"_s);
    const MonthlyBalances proven = balancesFromLines(tx);
    for (auto balance = proven.cbegin(); balance != proven.cend(); ++balance) {
        addToMonth(tx, balance.key(), *balance);
        tx.touch(u"accounts"_s, balance.key().account.uuid());
    }
}

} // namespace freehold
