// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/collection_checks.h"

#include "accounting/balances.h"
#include "accounting/entities/account_role.h"
#include "accounting/posting.h"
#include "org/company.h"
#include "org/number_series.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> collectionCurrencies(const Reader &reader)
{
    QSet<QString> currencies{companyOf(reader).currency};
    for (Rows rows = reader.query(u"select distinct currency from receipts union select distinct currency from bookings"_s); rows.next();)
        currencies.insert(rows.text(0));
    return currencies;
}

/// What the documents say by account: several roles may share one, as in the chart for the US.
QHash<Id<Account>, Money> expectedControls(const Reader &reader, const QString &currency)
{
    const QStringList &roles = documentRoles(); // the statement's columns stand in their order
    QHash<Id<Account>, Money> expected;
    Rows rows = reader.queryFile(u"sales/collection_controls"_s, {{u"currency"_s, currency}});
    if (!rows.next())
        return expected;
    QList<Money> amounts;
    for (int i = 0; i < int(roles.size()); ++i)
        amounts.append(rows.money(i, Currency(currency)));
    for (int i = 0; i < int(roles.size()); ++i)
        expected[accountFor(reader, roles.at(i))] += amounts.at(i);
    return expected;
}

void checkControls(const Reader &reader, const QString &currency, QStringList &problems)
{
    const CompanyFormat format = companyFormat(reader);
    const QHash<Id<Account>, Money> expected = expectedControls(reader, currency);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const Money stands(balanceAt(reader, it.key(), Currency(currency), QDate(9999, 12, 31)), Currency(currency));
        if (stands == it.value())
            continue;
        const Account account = reader.get(it.key());
        problems.append(text("CollectionChecks", "Account %1 %2 stands at %3 in the books, but at %4 by receipts, demands and cheques.")
                            .arg(account.number, account.name, formatMoney(stands, format), formatMoney(it.value(), format)));
    }
}

QString excessSentence(const QString &kind)
{
    if (kind == u"receipt")
        return text("CollectionChecks", "Receipt %1 of %2 has %3 set against lines.");
    if (kind == u"demand_line")
        return text("CollectionChecks", "A line of demand %1 of %2 has %3 set against it.");
    if (kind == u"schedule_line")
        return text("CollectionChecks", "An instalment of booking %1 of %2 has %3 set against it.");
    return text("CollectionChecks", "Demand %1 of %2 has lines of %3.");
}

void checkAllocations(const Reader &reader, QStringList &problems)
{
    const CompanyFormat format = companyFormat(reader);
    for (Rows rows = reader.queryFile(u"sales/allocation_excesses"_s); rows.next();)
        problems.append(excessSentence(rows.text(0))
                            .arg(rows.text(1), formatAmount(rows.money(2), format), formatAmount(rows.money(3), format)));
}

} // namespace

QStringList collectionProblems(const Reader &reader)
{
    QStringList problems;
    for (const QString &currency : collectionCurrencies(reader))
        checkControls(reader, currency, problems);
    checkAllocations(reader, problems);
    problems += numberProblems(reader, u"receipt"_s, u"receipts"_s);
    problems += numberProblems(reader, u"demand"_s, u"demands"_s);
    return problems;
}

} // namespace freehold
