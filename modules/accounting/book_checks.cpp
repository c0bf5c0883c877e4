// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/book_checks.h"

#include "accounting/balances.h"
#include "accounting/entities/account_role.h"
#include "org/number_series.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// One sentence per row of the query, whose first column names what it is about.
QStringList sentencesFor(Rows rows, const QString &sentence)
{
    QStringList problems;
    while (rows.next())
        problems.append(sentence.arg(rows.text(0)));
    return problems;
}

QStringList entryProblems(const Reader &reader)
{
    return sentencesFor(reader.query(u"select number from journal_entries where state <> 'posted' order by number"_s),
                        text("BookCheck", "Entry %1 was never posted."))
        + sentencesFor(reader.queryFile(u"accounting/unbalanced_entries"_s), text("BookCheck", "Entry %1 does not balance."))
        + sentencesFor(reader.queryFile(u"accounting/short_entries"_s), text("BookCheck", "Entry %1 has fewer than two lines."))
        + sentencesFor(reader.queryFile(u"accounting/misdated_lines"_s),
                       text("BookCheck", "A line of entry %1 carries another date than the entry."))
        + sentencesFor(reader.queryFile(u"accounting/loose_reversals"_s),
                       text("BookCheck", "Entry %1 and its reversal do not name each other."));
}

QStringList entryNumberProblems(const Reader &reader)
{
    QStringList problems;
    for (const Choice &kind : choicesOf<JournalKind>())
        problems += numberProblems(reader, u"journal_"_s + kind.code, u"journal_entries"_s);
    return problems;
}

QStringList roleProblems(const Reader &reader)
{
    QStringList problems;
    if (reader.integer(u"select count(*) from accounts"_s) == 0)
        return problems;
    for (const QString &role : accountRoles()) {
        const std::optional<AccountRole> mapped = reader.findBy<AccountRole>(u"role = :role"_s, {{u"role"_s, role}});
        const std::optional<Account> account = mapped ? reader.find(mapped->account) : std::optional<Account>();
        if (!account || account->isGroup || account->state != AccountState::Active)
            problems.append(text("BookCheck", "No account that takes entries is chosen for the role \"%1\".").arg(role));
    }
    return problems;
}

} // namespace

QStringList bookProblems(const Reader &reader)
{
    return entryProblems(reader) + balanceProblems(reader) + entryNumberProblems(reader) + roleProblems(reader);
}

} // namespace freehold
