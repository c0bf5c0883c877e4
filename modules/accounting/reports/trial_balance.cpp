// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/balances.h"
#include "accounting/reports/book_reports.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<TableRow> trialBalanceRows(const Reader &reader, Currency currency, QDate day)
{
    const QHash<Id<Account>, AccountTurnover> turnovers = turnoversAt(reader, currency, day);
    QList<TableRow> rows;
    for (const Account &account : reader.select<Account>(u"order by number"_s)) {
        const qint64 balance = turnovers.value(account.id).balance();
        if (balance == 0)
            continue;
        TableRow row;
        row.cells = QList<QVariant>{account.number, account.name, choicesOf<AccountType>().at(static_cast<int>(account.type)).label.text()}
            + detail::debitAndCredit(balance, currency);
        row.targetEntity = u"accounts"_s;
        row.targetId = account.id.toString();
        rows.append(row);
    }
    return rows;
}

Document makeTrialBalance(const Reader &reader, const QVariantMap &parameters)
{
    const QDate given = parameters.value(u"day"_s).toDate();
    const QDate day = given.isValid() ? given : reader.today();
    const Currency currency = detail::reportCurrency(reader, parameters);
    Document document = newDocument(reader, u"trial-balance"_s, text("TrialBalance", "Trial balance"));
    document.subtitle = text("TrialBalance", "As of %1, in %2").arg(formatDate(day), currency.code());
    DocumentTable table;
    table.title = document.title;
    table.columns = {{u"number"_s, text("TrialBalance", "No."), CellKind::Text, false, 8},
                     {u"account"_s, text("TrialBalance", "Account"), CellKind::Text, false, 30},
                     {u"type"_s, text("TrialBalance", "Type"), CellKind::Text, false, 10},
                     {u"debit"_s, text("TrialBalance", "Debit"), CellKind::Amount, true, 16},
                     {u"credit"_s, text("TrialBalance", "Credit"), CellKind::Amount, true, 16}};
    table.produce = DocumentTable::fromList(trialBalanceRows(reader, currency, day));
    document.tables = {table};
    return document;
}

} // namespace

Report trialBalanceReport()
{
    return {.name = u"trial-balance"_s,
            .label = label("TrialBalance", "Trial balance"),
            .parameters = {{column("day", label("TrialBalance", "As of"), FieldType::Date),
                            column("currency", label("TrialBalance", "Currency"), FieldType::Text).maxLength(3)}},
            .hint = label("TrialBalance", "What is the balance of every account at the end of a day?"),
            .icon = u"scale"_s,
            .make = makeTrialBalance};
}

} // namespace freehold
