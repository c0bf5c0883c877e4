// SPDX-License-Identifier: GPL-3.0-or-later
#include "voucher_book.h"

#include "accounting/book_checks.h"

namespace freehold::testing {

void VoucherBook::create(const Program &program, const QString &path)
{
    StoreOptions options;
    options.path = path;
    const auto made = createCompany(program, options, {QStringLiteral("Sundara"), QStringLiteral("IN"), {}});
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text));
}

VoucherBook::VoucherBook(const Program &program, const QString &path)
{
    StoreOptions options;
    options.path = path;
    Result<std::unique_ptr<Store>> opened = openCompany(program, options);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text));
    store = std::move(opened).value();
    const Result<void> found = store->read([this](Reader &reader) {
        m_bank = Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("1110")));
        m_capital = Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("3001")));
    });
    if (!found)
        qFatal("%s", qUtf8Printable(found.error().text));
}

Result<Outcome> VoucherBook::post(const QString &narration, const Call &call)
{
    return store->run(PostJournal{.day = store->clock().today(), .narration = narration,
                                  .lines = {{.account = m_bank, .debit = Money(100)}, {.account = m_capital, .credit = Money(100)}}},
                      call);
}

qint64 VoucherBook::count() const
{
    return store->read([](Reader &reader) { return reader.integer(QStringLiteral("select count(*) from journal_entries")); }).value();
}

QStringList VoucherBook::problems(const Store &store, const QList<QUuid> &acknowledged)
{
    const Result<QStringList> whole = store.integrityProblems();
    const Result<QString> chain = store.auditChainProblem();
    const Result<QStringList> books = store.read([&](Reader &reader) {
        QStringList lost;
        for (const QUuid &id : acknowledged) {
            if (reader.integer(QStringLiteral("select count(*) from journal_entries where id = :id"), {{QStringLiteral("id"), id}}) != 1)
                lost.append(QStringLiteral("lost ") + id.toString());
        }
        return lost + bookProblems(reader);
    });
    QStringList found = whole ? *whole : QStringList(whole.error().text);
    found += books ? *books : QStringList(books.error().text);
    found.append(chain ? *chain : chain.error().text);
    found.removeAll(QString());
    return found;
}

} // namespace freehold::testing
