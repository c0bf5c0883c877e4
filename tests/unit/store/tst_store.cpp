// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

#include "store/search.h"
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <stdexcept>

using namespace freehold;
using namespace freehold::testing;

/// Store::transact and Store::read through their public door, on both databases.
class TestStore final : public QObject
{
    Q_OBJECT

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(int, dialect);
        return Dialect(dialect);
    }

private Q_SLOTS:
    static void initTestCase_data() { GadgetCompany::addDialectRows(); }

    void bringsEveryKindOfFieldBack()
    {
        GadgetCompany company(dialect());
        Gadget gadget{.code = QStringLiteral("G-1"), .name = QStringLiteral("Größe 'x'; drop"), .price = Money(123'45),
                      .area = Area::of(*Decimal::parse(u"1200.5"), u"sqft").value(), .bought = QDate(2024, 2, 29), .isBroken = true,
                      .colour = GadgetColour::Green};

        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(gadget); }));

        const Gadget stored = company.get(gadget.id);
        QCOMPARE(stored.name, gadget.name);
        QCOMPARE(stored.price.minor(), 12345);
        QCOMPARE(stored.area.entered(), QStringLiteral("1200.5"));
        QCOMPARE(stored.area.unitCode(), QStringLiteral("sqft"));
        QCOMPARE(stored.area.nanoSquareMetres(), gadget.area.nanoSquareMetres());
        QCOMPARE(stored.bought, QDate(2024, 2, 29));
        QVERIFY(stored.isBroken);
        QVERIFY(stored.colour == GadgetColour::Green);
        QVERIFY(stored.parent.isNull());
    }

    void leavesNoTraceOfARefusedOperation()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const qint64 audit = company.count(QStringLiteral("audit_log"));
        const qint64 transactions = company.count(QStringLiteral("sync_txn"));

        const Error error = company.refusal(company.store->run(SetGadgetState{id, QStringLiteral("forbidden")}));

        QCOMPARE(error.text, QStringLiteral("Forbidden is forbidden."));
        QCOMPARE(company.get(id).state, QString());
        QCOMPARE(company.count(QStringLiteral("audit_log")), audit);
        QCOMPARE(company.count(QStringLiteral("sync_txn")), transactions);
    }

    void doesAnOperationSentTwiceOnce()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const Call call{.operationId = makeUuidV7()};

        const Result<Outcome> first = company.store->run(SetGadgetState{id, QStringLiteral("on")}, call);
        const qint64 audit = company.count(QStringLiteral("audit_log"));
        const Result<Outcome> second = company.store->run(SetGadgetState{id, QStringLiteral("off")}, call);

        QVERIFY(first.ok() && second.ok());
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->number, QStringLiteral("G-1"));
        QCOMPARE(company.get(id).state, QStringLiteral("on"));
        QCOMPARE(company.count(QStringLiteral("audit_log")), audit);
    }

    void takesBackADryRun()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        QSignalSpy changed(company.store.get(), &Store::changed);

        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}, {.isDryRun = true}).ok());

        QCOMPARE(company.get(id).state, QString());
        QCOMPARE(changed.count(), 0);
    }

    void tellsJustTheChangedRows()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        company.add(QStringLiteral("G-2"), QStringLiteral("Desk"));
        QSignalSpy changed(company.store.get(), &Store::changed);

        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}).ok());

        QCOMPARE(changed.count(), 1);
        const auto changes = changed.first().first().value<ChangeSet>();
        QCOMPARE(changes.rows.value(QStringLiteral("gadgets")), QSet<QUuid>{id.uuid()});
    }

    void refusesValuesThatBreakTheirRules()
    {
        GadgetCompany company(dialect());
        const auto insert = [&](Gadget gadget) {
            return company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(gadget); });
        };

        QCOMPARE(insert({.name = QStringLiteral("no code")}).error().field, QStringLiteral("code"));
        QCOMPARE(insert({.code = QStringLiteral("12345678901")}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(insert({.code = QStringLiteral("x"), .price = Money(-1)}).error().field, QStringLiteral("price"));
        QCOMPARE(insert({.code = QStringLiteral("x"), .price = Money::overflowed()}).error().field, QStringLiteral("price"));
        QCOMPARE(insert({.code = QStringLiteral("x"), .name = QString(QChar(0))}).error().field, QStringLiteral("name"));
        QCOMPARE(company.count(QStringLiteral("gadgets")), 0);
    }

    void namesTheValueThatExistsAlready()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        Gadget again{.code = QStringLiteral("G-1"), .name = QStringLiteral("Other")};

        const Result<void> refused = company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(again); });

        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().text.contains(QStringLiteral("G-1")), qPrintable(refused.error().text));
    }

    void resolvesReferencesByCodeAndTitle()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        company.add(QStringLiteral("G-2"), QStringLiteral("Desk"));
        company.add(QStringLiteral("G-3"), QStringLiteral("Desk"));
        const auto run = [&](const QString &named) {
            return company.store->run(QStringLiteral("set-gadget-state"),
                                      {{QStringLiteral("gadget"), named}, {QStringLiteral("state"), QStringLiteral("on")}});
        };

        QCOMPARE(run(QStringLiteral("g-1"))->id, id.uuid());
        QCOMPARE(run(QStringLiteral("lamp"))->id, id.uuid());
        QCOMPARE(company.refusal(run(QStringLiteral("desk"))).code, ErrorCode::Conflict);
        QCOMPARE(company.refusal(run(QStringLiteral("chair"))).code, ErrorCode::NotFound);
        QCOMPARE(company.refusal(run(QStringLiteral("chair"))).field, QStringLiteral("gadget"));
    }

    void refusesUnknownFieldsAndOperations()
    {
        GadgetCompany company(dialect());

        QCOMPARE(company.refusal(company.store->run(QStringLiteral("no-such"), {})).code, ErrorCode::NotFound);
        const Error error = company.refusal(company.store->run(QStringLiteral("set-gadget-state"), {{QStringLiteral("colour"), 1}}));
        QCOMPARE(error.field, QStringLiteral("colour"));
    }

    void asksTheRightsBeforeAnythingElse()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        QString asked;
        company.store->setRightsHook([&](const Actor &, const AccessRequest &request) -> Result<void> {
            asked = request.subject;
            return Error{ErrorCode::Denied, QStringLiteral("Ask the owner."), {}};
        });

        const Error error = company.refusal(company.store->run(SetGadgetState{id, QStringLiteral("on")}));

        QCOMPARE(error.code, ErrorCode::Denied);
        QCOMPARE(asked, QStringLiteral("set-gadget-state"));
        QCOMPARE(company.get(id).state, QString());
    }

    void chainsTheHistoryAndFindsATamperedLine()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 100);
        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}, {.reason = QStringLiteral("because")}).ok());
        QCOMPARE(company.store->auditChainProblem().value(), QString());

        const QString line = company.store->read([&](Reader &reader) {
            Rows rows = reader.query(QStringLiteral("select actor, device, operation, before, after, reason from audit_log order by seq desc limit 1"));
            rows.next();
            return QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)}.join(u'|');
        }).value();
        QCOMPARE(line, QStringLiteral("asha|L1|set-gadget-state|{\"state\":\"\"}|{\"state\":\"on\"}|because"));

        const QString tamper = QStringLiteral("update audit_log set actor = 'nobody' where seq = 1");
        const Result<void> refused = company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.execute(tamper); });
        QCOMPARE(refused.error().text, QStringLiteral("The history cannot be changed."));
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            tx.execute(tx.isPostgres() ? QStringLiteral("drop trigger audit_log_immutable on audit_log")
                                       : QStringLiteral("drop trigger audit_log_immutable_update"));
            tx.execute(tamper);
        }));
        QVERIFY(company.store->auditChainProblem().value().contains(QStringLiteral("Line 1 ")));
    }

    void tellsOfABulkCallOnlyHowManyRowsItWrote()
    {
        GadgetCompany company(dialect());
        const qint64 outbox = company.count(QStringLiteral("sync_op"));
        const qint64 history = company.count(QStringLiteral("audit_log"));

        QVERIFY(company.store->transact(QStringLiteral("fill"), [](Transaction &tx) {
            for (const char *name : {"Lamp", "Torch", "Candle"}) {
                Gadget gadget{.code = QLatin1String(name), .name = QLatin1String(name)};
                tx.insert(gadget);
                tx.perform(SetGadgetState{gadget.id, QStringLiteral("on")});
            }
        }, {.isBulk = true}));

        QCOMPARE(company.count(QStringLiteral("gadgets")), 3);
        QCOMPARE(company.count(QStringLiteral("sync_op")), outbox);
        QCOMPARE(company.count(QStringLiteral("audit_log")), history + 1);
        const QString line = company.store->read([&](Reader &reader) {
            Rows rows = reader.query(QStringLiteral("select operation, entity, before, after from audit_log order by seq desc limit 1"));
            rows.next();
            return QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u'|');
        }).value();
        QCOMPARE(line, QStringLiteral("fill|gadgets||{\"rows\":6}"));
        QCOMPARE(company.store->auditChainProblem().value(), QString());
        QVERIFY(company.store->rebuildSearch().ok());
        const auto hits = company.store->read([](Reader &reader) { return search(reader, QStringLiteral("tor")); }).value();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().title, QStringLiteral("Torch"));
    }

    void keepsTheRulesInABulkCall()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        const Result<void> twice = company.store->transact(QStringLiteral("fill"), [](Transaction &tx) {
            Gadget gadget{.code = QStringLiteral("G-1"), .name = QStringLiteral("Torch")};
            tx.insert(gadget);
        }, {.isBulk = true});

        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        QCOMPARE(company.count(QStringLiteral("gadgets")), 1);
    }

    void remembersAnAnswerUntilItsTableChanges()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 100);
        QStringList names;

        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            Gadget gadget = tx.getRemembered(id);
            names.append(gadget.name);
            gadget.name = QStringLiteral("Torch");
            tx.update(gadget);
            names.append(tx.getRemembered(id).name);
            const Result<void> refused = tx.attempt([&] {
                gadget.name = QStringLiteral("Candle");
                tx.update(gadget);
                names.append(tx.getRemembered(id).name);
                tx.refuse(ErrorCode::Conflict, QStringLiteral("no"));
            });
            names.append(refused.ok() ? QString() : tx.getRemembered(id).name);
        }));

        QCOMPARE(names.join(u' '), QStringLiteral("Lamp Torch Candle Torch"));
    }

    void recordsOperationsForSyncInTheSameTransaction()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}).ok());

        const QString recorded = company.store->read([&](Reader &reader) {
            Rows rows = reader.query(QStringLiteral("select o.name, o.version, o.kind, o.request from sync_op o order by o.txn desc limit 1"));
            rows.next();
            return QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u'|');
        }).value();
        QCOMPARE(recorded, QStringLiteral("set-gadget-state|1|intent|{\"gadget\":\"%1\",\"state\":\"on\"}").arg(id.toString()));
    }

    void takesBackOnlyTheRefusedPartOfATransaction()
    {
        GadgetCompany company(dialect());
        Error refusal;
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            Gadget one{.code = QStringLiteral("A"), .name = QStringLiteral("Alpha")};
            tx.insert(one);
            const Result<void> part = tx.attempt([&] {
                Gadget two{.code = QStringLiteral("B"), .name = QStringLiteral("Beta")};
                tx.insert(two);
                Gadget clash{.code = QStringLiteral("A"), .name = QStringLiteral("Clash")};
                tx.insert(clash);
            });
            refusal = part.error();
            Gadget three{.code = QStringLiteral("C"), .name = QStringLiteral("Gamma")};
            tx.insert(three);
        }));

        QCOMPARE(refusal.code, ErrorCode::Conflict);
        QCOMPARE(company.count(QStringLiteral("gadgets")), 2);
        QCOMPARE(company.count(QStringLiteral("search_document")), 2);
        QCOMPARE(company.store->auditChainProblem().value(), QString());
    }

    void doesARefusedOperationWhenItIsSentAgain()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const Call call{.operationId = makeUuidV7()};
        company.refusal(company.store->run(SetGadgetState{id, QStringLiteral("forbidden")}, call));

        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}, call).ok());

        QCOMPARE(company.get(id).state, QStringLiteral("on"));
        QCOMPARE(company.refusal(company.store->run(DeleteRecord{QStringLiteral("gadgets"), id.uuid()}, call)).code, ErrorCode::Conflict);
        QVERIFY(company.store->read([&](Reader &reader) { return reader.find(id).has_value(); }).value());
    }

    void leavesNoLineOfWhatChangedNothing()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const qint64 lines = company.count(QStringLiteral("sync_txn"));
        const EditRecord same{QStringLiteral("gadgets"), id.uuid(), {{QStringLiteral("name"), QStringLiteral("Lamp")}}, {}};

        QVERIFY(company.store->transact(QStringLiteral("look"), [&](Transaction &tx) { static_cast<void>(tx.get(id)); }));
        QVERIFY(company.store->transact(QStringLiteral("try"), [&](Transaction &tx) {
            static_cast<void>(tx.attempt([&] {
                Gadget clash{.code = QStringLiteral("B")};
                tx.insert(clash);
                tx.refuse(ErrorCode::Conflict, QStringLiteral("No."));
            }));
        }));
        QCOMPARE(company.store->run(same)->id, id.uuid());
        QCOMPARE(company.count(QStringLiteral("sync_txn")), lines);
        QCOMPARE(company.count(QStringLiteral("sync_op")), 0);

        // A caller that named the request may ask again, and must be answered alike.
        QVERIFY(company.store->run(same, {.operationId = makeUuidV7()}).ok());
        QCOMPARE(company.count(QStringLiteral("sync_txn")), lines + 1);
    }

    void asksTheRightsOfTheOneInWhoseNameItIsDone()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const Actor clerk{makeUuidV7(), QStringLiteral("ravi"), QStringLiteral("L1")};
        company.store->setRightsHook([&](const Actor &who, const AccessRequest &) -> Result<void> {
            return who.user == clerk.user ? Result<void>(Error{ErrorCode::Denied, QStringLiteral("Ask the owner."), {}}) : Result<void>();
        });
        Call call;
        call.actor = clerk;

        QCOMPARE(company.refusal(company.store->run(SetGadgetState{id, QStringLiteral("on")}, call)).code, ErrorCode::Denied);
        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}).ok());
    }

    void survivesMemoryRunningShortHalfWay()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        const Result<void> written = company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            Gadget gadget = tx.get(id);
            gadget.name = QStringLiteral("half");
            tx.update(gadget);
            throw std::bad_alloc();
        });
        const Result<void> read = company.store->read([](Reader &) { throw std::runtime_error("own fault"); });

        QCOMPARE(written.error().text, QStringLiteral("Memory is short: nothing was saved. Close other programs and try again."));
        QVERIFY2(read.error().text.contains(QStringLiteral("own fault")), qPrintable(read.error().text));
        QCOMPARE(company.get(id).name, QStringLiteral("Lamp"));
        QVERIFY(company.store->run(SetGadgetState{id, QStringLiteral("on")}).ok());
    }

    void endsTheWholeTransactionWhenAPartMeetsTrouble()
    {
        GadgetCompany company(dialect());
        bool wentOn = false;

        const Result<void> done = company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            Gadget one{.code = QStringLiteral("A")};
            tx.insert(one);
            static_cast<void>(tx.attempt([&] { tx.refuse(ErrorCode::Trouble, QStringLiteral("The disk is full.")); }));
            wentOn = true;
        });

        QCOMPARE(done.error().text, QStringLiteral("The disk is full."));
        QVERIFY(!wentOn);
        QCOMPARE(company.count(QStringLiteral("gadgets")), 0);
    }

    void refusesAChangeInsideAChangeAndGoesOn()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        std::optional<ErrorCode> inner;

        const Result<void> outer = company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            inner = company.refusal(company.store->run(SetGadgetState{id, QStringLiteral("on")})).code;
            Gadget gadget = tx.get(id);
            gadget.name = QStringLiteral("Torch");
            tx.update(gadget);
        });

        QVERIFY(outer.ok());
        QVERIFY(inner == ErrorCode::Trouble);
        QCOMPARE(company.get(id).name, QStringLiteral("Torch"));
        QCOMPARE(company.get(id).state, QString());
    }

    void closesTheReadersOfEveryThread()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const QString path = company.store->path();
        QSemaphore hasRead;
        QSemaphore mayEnd;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            company.count(QStringLiteral("gadgets"));
            hasRead.release();
            mayEnd.acquire();
        }));
        other->start();
        hasRead.acquire();

        company.store.reset();

        // The last one out leaves a single whole file.
        QVERIFY(path.isEmpty() || !QFileInfo::exists(path + QStringLiteral("-wal")));
        mayEnd.release();
        other->wait();
    }

    void tellsAChangeFromAnotherThreadOnItsOwn()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        QThread *toldOn = nullptr;
        QObject::connect(company.store.get(), &Store::changed, company.store.get(), [&] { toldOn = QThread::currentThread(); });
        const std::unique_ptr<QThread> other(QThread::create([&] {
            static_cast<void>(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.touch(QStringLiteral("gadgets"), id.uuid()); }));
        }));
        other->start();
        other->wait();

        QVERIFY(toldOn == nullptr);
        QCoreApplication::processEvents();
        QVERIFY(toldOn == QThread::currentThread());
    }

    void keepsOneSnapshotWhileReading()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        const Result<void> read = company.store->read([&](Reader &reader) {
            const QString sql = QStringLiteral("select count(*) from gadgets");
            QCOMPARE(reader.integer(sql), 1);
            company.add(QStringLiteral("G-2"), QStringLiteral("Desk"));
            QCOMPARE(reader.integer(sql), 1);
        });

        QVERIFY(read);
        QCOMPARE(company.count(QStringLiteral("gadgets")), 2);
    }
};

FREEHOLD_TEST(TestStore);
#include "tst_store.moc"
