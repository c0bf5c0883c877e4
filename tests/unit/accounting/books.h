// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/org/bare_company.h"

#include "accounting/accounting_module.h"
#include "accounting/book_checks.h"
#include "accounting/operations/install_chart.h"
#include "accounting/operations/post_journal.h"
#include "accounting/posting.h"

namespace freehold::testing {

/// A bare company with its country's chart of accounts and ways to post in one line.
class Books : public BareCompany
{
public:
    explicit Books(Dialect dialect = Dialect::Sqlite, const QString &country = QStringLiteral("IN"))
        : BareCompany(dialect, {registerOrg, registerAccounting})
    {
        setUp(country);
        run(InstallChart{});
    }

    Id<Account> account(const QString &number)
    {
        return read([&](Reader &r) { return r.findBy<Account>(QStringLiteral("number = :n"), {{QStringLiteral("n"), number}})->id; });
    }

    /// Posts signed amounts in minor units to roles through the door the other modules use.
    Result<void> tryPost(QDate day, const QList<std::pair<QString, qint64>> &lines, const QString &kind = QStringLiteral("journal"))
    {
        Posting posting{.kind = kind, .day = day, .narration = QStringLiteral("Test")};
        for (const auto &[role, amount] : lines)
            posting.lines.append({.role = role, .amount = Money(amount)});
        return store->transact(QStringLiteral("post"), [&](Transaction &tx) { last = postJournal(tx, posting); });
    }
    Id<JournalEntry> post(QDate day, const QList<std::pair<QString, qint64>> &lines, const QString &kind = QStringLiteral("journal"))
    {
        if (const Result<void> posted = tryPost(day, lines, kind); !posted)
            qFatal("%s", qUtf8Printable(posted.error().text));
        return last;
    }

    JournalEntry entry(Id<JournalEntry> id)
    {
        return read([&](Reader &r) { return r.get(id); });
    }
    QList<JournalLine> lines(Id<JournalEntry> id)
    {
        return read([&](Reader &r) { return linesOf(r, id); });
    }
    QStringList problems()
    {
        return read([](Reader &r) { return bookProblems(r); });
    }

    Id<JournalEntry> last;
};

} // namespace freehold::testing
