// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

#include "store/search.h"

using namespace freehold;
using namespace freehold::testing;

/// Full-text search on both databases.
class TestSearch final : public QObject
{
    Q_OBJECT

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(int, dialect);
        return Dialect(dialect);
    }

    static QStringList found(GadgetCompany &company, const QString &words)
    {
        QStringList titles;
        const QList<SearchHit> hits = company.store->read([&](Reader &reader) { return search(reader, words); }).value();
        for (const SearchHit &hit : hits)
            titles.append(hit.title);
        titles.sort();
        return titles;
    }

private Q_SLOTS:
    static void initTestCase_data() { GadgetCompany::addDialectRows(); }

    void findsByPrefixAccentAndAnyPartOfAPhone()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("C-01042"), QStringLiteral("José García"), 0, QStringLiteral("+91 98765-43210"));
        company.add(QStringLiteral("C-01043"), QStringLiteral("रसीद कुमार"), 0, QStringLiteral("020 2612 3456"));
        company.add(QStringLiteral("C-01044"), QStringLiteral("Joseph Garner"));

        QCOMPARE(found(company, QStringLiteral("gar")), QStringList({QStringLiteral("Joseph Garner"), QStringLiteral("José García")}));
        QCOMPARE(found(company, QStringLiteral("garcia jose")).size(), 1);
        QCOMPARE(found(company, QStringLiteral("GARCÍA")).size(), 1);
        QCOMPARE(found(company, QStringLiteral("543210")), QStringList(QStringLiteral("José García")));
        QCOMPARE(found(company, QStringLiteral("98765 43210")), QStringList(QStringLiteral("José García")));
        QCOMPARE(found(company, QStringLiteral("6123")), QStringList(QStringLiteral("रसीद कुमार")));
        QCOMPARE(found(company, QStringLiteral("रसीद")), QStringList(QStringLiteral("रसीद कुमार")));
        QCOMPARE(found(company, QStringLiteral("रस")).size(), 1);
        QCOMPARE(found(company, QStringLiteral("C-01043")), QStringList(QStringLiteral("रसीद कुमार")));
        QCOMPARE(found(company, QStringLiteral("जोशी")), QStringList());
        QCOMPARE(found(company, QStringLiteral("99999")), QStringList());
    }

    void followsEditsAndTheTrash()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        QVERIFY(company.store->run(EditRecord{QStringLiteral("gadgets"), id.uuid(), {{QStringLiteral("name"), QStringLiteral("Torch")}}, {}}).ok());

        QCOMPARE(found(company, QStringLiteral("lamp")), QStringList());
        QCOMPARE(found(company, QStringLiteral("torch")).size(), 1);
        QVERIFY(company.store->run(DeleteRecord{QStringLiteral("gadgets"), id.uuid()}).ok());
        QCOMPARE(found(company, QStringLiteral("torch")), QStringList());
    }

    void followsAPartToItsNewOwner()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 0, QStringLiteral("98765 43210"));
        const Id<Gadget> desk = company.add(QStringLiteral("G-2"), QStringLiteral("Desk"));

        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            GadgetPhone phone = *tx.findBy<GadgetPhone>(QStringLiteral("number = :n"), {{QStringLiteral("n"), QStringLiteral("98765 43210")}});
            phone.gadget = desk;
            tx.update(phone);
        }));

        QCOMPARE(found(company, QStringLiteral("9876543210")), QStringList(QStringLiteral("Desk")));
    }

    void leavesNothingOfATextThatWasTakenBack()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) {
            static_cast<void>(tx.attempt([&] {
                Gadget gadget = tx.get(id);
                gadget.name = QStringLiteral("Torch");
                tx.update(gadget);
                tx.refuse(ErrorCode::Conflict, QStringLiteral("No."));
            }));
            Gadget gadget = tx.get(id);
            gadget.name = QStringLiteral("Candle");
            tx.update(gadget);
        }));

        QCOMPARE(found(company, QStringLiteral("lamp")) + found(company, QStringLiteral("torch")), QStringList());
        QCOMPARE(found(company, QStringLiteral("candle")).size(), 1);
        if (dialect() == Dialect::Sqlite) { // the index says itself whether it agrees with the texts
            QVERIFY(company.store->transact(QStringLiteral("check"), [](Transaction &tx) {
                tx.execute(QStringLiteral("insert into search_words (search_words, rank) values ('integrity-check', 1)"));
                tx.execute(QStringLiteral("insert into search_digits (search_digits, rank) values ('integrity-check', 1)"));
            }));
        }
    }

    void answersHostileWordsWithNothing()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        for (const QString &words : {QStringLiteral("\""), QStringLiteral("lamp\" OR \"x"), QStringLiteral("* AND ("), QStringLiteral("' or 1=1 --"),
                                     QStringLiteral("   "), QStringLiteral("%%%"), QStringLiteral("a:b:*")}) {
            const Result<QList<SearchHit>> hits = company.store->read([&](Reader &reader) { return search(reader, words); });
            QVERIFY2(hits.ok(), qPrintable(words));
            QVERIFY2(hits->isEmpty(), qPrintable(words));
        }
    }

    void rebuildsToTheSameAnswer()
    {
        GadgetCompany company(dialect());
        company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 0, QStringLiteral("98765 43210"));
        QVERIFY(company.store->rebuildSearch());
        QCOMPARE(found(company, QStringLiteral("lam")).size(), 1);
        QCOMPARE(found(company, QStringLiteral("7654")).size(), 1);
    }
};

FREEHOLD_TEST(TestSearch);
#include "tst_search.moc"
