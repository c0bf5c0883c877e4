// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_of_work.h"

#include "accounting/book_checks.h"
#include "accounting/operations/post_journal.h"
#include "crm/operations/add_customer.h"
#include "sales/operations/take_receipt.h"

namespace freehold::testing {
namespace {

constexpr int batchSize = 8;

/// What there is in a company before the day begins; the same in every copy of it.
struct Morning {
    Id<Account> bank;
    Id<Account> capital;
    Id<Party> payer;
    qint64 entries = 0;
    qint64 parties = 0;
    qint64 receipts = 0;
    qint64 lastTransaction = 0;
};
Morning morning;

qint64 rowsOf(const Reader &reader, const char *table)
{
    return reader.integer(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)));
}

Morning morningOf(const Reader &reader, const QUuid &payer)
{
    return {.bank = Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("1110"))),
            .capital = Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("3001"))),
            .payer = Id<Party>(payer),
            .entries = rowsOf(reader, "journal_entries"),
            .parties = rowsOf(reader, "parties"),
            .receipts = rowsOf(reader, "receipts"),
            .lastTransaction = reader.integer(QStringLiteral("select coalesce(max(n), 0) from sync_txn"))};
}

PostJournal voucher(QDate day, Money debit, Money credit)
{
    return {.day = day,
            .narration = QStringLiteral("Capital paid in"),
            .lines = {{.account = morning.bank, .debit = debit}, {.account = morning.capital, .credit = credit}}};
}

StoreOptions optionsOf(const QString &path)
{
    StoreOptions options;
    options.path = path;
    return options;
}

} // namespace

void DayOfWork::create(const Program &program, const QString &path)
{
    const auto made = createCompany(program, optionsOf(path), {QStringLiteral("Sundara"), QStringLiteral("IN"), {}});
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text));
    const Result<Outcome> payer = (*made)->run(AddCustomer{.fullName = QStringLiteral("Gita Rao")});
    if (!payer)
        qFatal("%s", qUtf8Printable(payer.error().text));
    morning = (*made)->read([&](Reader &reader) { return morningOf(reader, payer->id); }).value();
}

DayOfWork::DayOfWork(const Program &program, QString path, quint32 seed)
    : m_program(program), m_path(std::move(path)), m_dice(seed)
{}

bool DayOfWork::keep(const Result<void> &done)
{
    if (!done)
        m_refusals.append(done.error().text);
    return done.ok();
}

bool DayOfWork::open()
{
    Result<std::unique_ptr<Store>> opened = openCompany(m_program, optionsOf(m_path));
    if (!opened)
        return keep(opened.error());
    m_store = std::move(opened).value();
    return true;
}

bool DayOfWork::doOne()
{
    const int side = m_dice.bounded(100);
    if (side < 5) {
        close();
        return open();
    }
    if (side < 10)
        return postUnbalanced();
    if (side < 20)
        return postMany();
    if (side < 35)
        return addSomebody();
    return side < 55 ? takeMoney() : postVoucher();
}

bool DayOfWork::send(Task::Kind kind, std::function<Result<Outcome>(Store &, const Call &)> request)
{
    const Call call{.operationId = makeUuidV7()};
    m_tasks.append(
        {.kind = kind, .operationId = call.operationId, .send = [=](Store &store) { return request(store, call); }});
    const Result<Outcome> outcome = m_tasks.last().send(*m_store);
    m_tasks.last().isAcknowledged = outcome.ok();
    return keep(outcome ? Result<void>() : Result<void>(outcome.error()));
}

bool DayOfWork::postVoucher()
{
    const Money amount(1 + m_dice.bounded(100'000));
    return send(Task::Kind::Voucher, [amount](Store &store, const Call &call) {
        return store.run(voucher(store.clock().today(), amount, amount), call);
    });
}

bool DayOfWork::addSomebody()
{
    const QString name = QStringLiteral("Customer %1").arg(m_dice.generate());
    return send(Task::Kind::Customer,
                [name](Store &store, const Call &call) { return store.run(AddCustomer{.fullName = name}, call); });
}

bool DayOfWork::takeMoney()
{
    const Money amount(1 + m_dice.bounded(100'000));
    return send(Task::Kind::Receipt, [amount](Store &store, const Call &call) {
        return store.run(TakeReceipt{.party = morning.payer, .day = store.clock().today(), .amount = amount}, call);
    });
}

bool DayOfWork::postMany()
{
    const Money amount(1 + m_dice.bounded(100'000));
    return send(Task::Kind::Batch, [amount](Store &store, const Call &call) -> Result<Outcome> {
        const auto body = [&](Transaction &tx) {
            for (int i = 0; i < batchSize; ++i)
                tx.perform(voucher(tx.today(), amount, amount));
        };
        const Result<void> done = store.transact(QStringLiteral("post-many"), body, call);
        return done ? Result<Outcome>(Outcome()) : Result<Outcome>(done.error());
    });
}

bool DayOfWork::postUnbalanced()
{
    const Result<Outcome> refused = m_store->run(voucher(m_store->clock().today(), Money(100), Money(99)));
    Q_ASSERT(!refused.ok());
    return refused.error().code != ErrorCode::Trouble || keep(refused.error());
}

bool DayOfWork::sendAgain()
{
    for (Task &task : m_tasks) {
        if (task.isAcknowledged)
            continue;
        const Result<Outcome> outcome = task.send(*m_store);
        task.isAcknowledged = outcome.ok();
        if (!keep(outcome ? Result<void>() : Result<void>(outcome.error())))
            return false;
    }
    return true;
}

qsizetype DayOfWork::acknowledged() const
{
    return std::count_if(m_tasks.cbegin(), m_tasks.cend(), [](const Task &task) { return task.isAcknowledged; });
}

/// Names of the operations in the company since the morning, by their ids.
QHash<QUuid, QString> DayOfWork::found() const
{
    return m_store
        ->read([](Reader &reader) {
            QHash<QUuid, QString> names;
            for (Rows rows = reader.query(QStringLiteral("select operation_id, name from sync_txn where n > :last"),
                                          {{QStringLiteral("last"), morning.lastTransaction}});
                 rows.next();) {
                names.insert(rows.uuid(0), rows.text(1));
            }
            return names;
        })
        .valueOr({});
}

QStringList DayOfWork::lost() const
{
    const QHash<QUuid, QString> there = found();
    QStringList lost;
    for (const Task &task : m_tasks) {
        if (task.isAcknowledged && !there.contains(task.operationId))
            lost.append(QStringLiteral("lost: ") + task.operationId.toString());
    }
    return lost;
}

QStringList DayOfWork::problems(qsizetype uncertain) const
{
    QHash<QUuid, QString> there = found();
    qint64 entries = morning.entries;
    qint64 parties = morning.parties;
    qint64 receipts = morning.receipts;
    qsizetype unexpected = 0;
    for (const Task &task : m_tasks) {
        if (there.remove(task.operationId) == 0)
            continue;
        unexpected += task.isAcknowledged ? 0 : 1;
        parties += task.kind == Task::Kind::Customer ? 1 : 0;
        receipts += task.kind == Task::Kind::Receipt ? 1 : 0;
        entries += task.kind == Task::Kind::Batch ? batchSize : task.kind == Task::Kind::Customer ? 0 : 1;
    }
    QStringList problems;
    if (unexpected > uncertain)
        problems.append(QStringLiteral("%1 refused tasks are there").arg(unexpected));
    for (const QString &name : there)
        problems.append(QStringLiteral("nobody asked for ") + name);
    const Result<QStringList> books = m_store->read([&](Reader &reader) {
        QStringList wrong = bookProblems(reader);
        if (rowsOf(reader, "journal_entries") != entries || rowsOf(reader, "parties") != parties
            || rowsOf(reader, "receipts") != receipts)
            wrong.append(QStringLiteral("half work: %1 entries, %2 parties, %3 receipts were expected")
                             .arg(entries)
                             .arg(parties)
                             .arg(receipts));
        return wrong;
    });
    const Result<QStringList> whole = m_store->integrityProblems();
    const Result<QString> chain = m_store->auditChainProblem();
    problems += books ? *books : QStringList(books.error().text);
    problems += whole ? *whole : QStringList(whole.error().text);
    problems.append(chain ? *chain : chain.error().text);
    problems.removeAll(QString());
    return problems;
}

} // namespace freehold::testing
