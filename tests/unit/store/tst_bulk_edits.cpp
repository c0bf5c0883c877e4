// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

#include "store/bulk_edits.h"

using namespace freehold;
using namespace freehold::testing;

/// edit-records, delete-records and restore-records: all rows or none, a line each in the history, one step back.
class TestBulkEdits final : public QObject
{
    Q_OBJECT

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(int, dialect);
        return Dialect(dialect);
    }

    static RowEdit named(Id<Gadget> id, const QString &name) { return {id.uuid(), {{QStringLiteral("name"), name}}, {}}; }
    static EditRecords edits(const QList<RowEdit> &rows) { return {QStringLiteral("gadgets"), rows}; }
    static qint64 historyLines(GadgetCompany &company) { return company.count(QStringLiteral("audit_log")); }
    static qint64 live(GadgetCompany &company) { return company.count(QStringLiteral("gadgets where deleted_at is null")); }
    static QList<ChosenRow> chosen(const QList<Id<Gadget>> &ids)
    {
        QList<ChosenRow> rows;
        for (const Id<Gadget> &id : ids)
            rows.append({id.uuid()});
        return rows;
    }

private Q_SLOTS:
    static void initTestCase_data() { GadgetCompany::addDialectRows(); }

    void editsSeveralRowsAndTakesThemBackInOneStep()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        const Id<Gadget> b = company.add(QStringLiteral("G-2"), QStringLiteral("two"));
        const qint64 before = historyLines(company);

        QVERIFY(company.store->run(edits({named(a, QStringLiteral("Lamp")), named(b, QStringLiteral("Lamp"))})).ok());

        QCOMPARE(company.get(a).name, QStringLiteral("Lamp"));
        QCOMPARE(company.get(b).name, QStringLiteral("Lamp"));
        QCOMPARE(historyLines(company), before + 2);
        QCOMPARE(company.store->undoLabel(), QStringLiteral("Edit 2 Gadgets"));
        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(a).name, QStringLiteral("one"));
        QCOMPARE(company.get(b).name, QStringLiteral("two"));
        QVERIFY(company.store->redo().ok());
        QCOMPARE(company.get(b).name, QStringLiteral("Lamp"));
    }

    void takesNumbersBackThatWentDownTheLine()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        const Id<Gadget> b = company.add(QStringLiteral("G-2"), QStringLiteral("two"));

        QVERIFY(company.store->run(edits({{b.uuid(), {{QStringLiteral("code"), QStringLiteral("G-3")}}, {}},
                                          {a.uuid(), {{QStringLiteral("code"), QStringLiteral("G-2")}}, {}}})).ok());
        QCOMPARE(company.get(a).code, QStringLiteral("G-2"));

        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(a).code, QStringLiteral("G-1"));
        QCOMPARE(company.get(b).code, QStringLiteral("G-2"));
    }

    void refusesAllForOneAndNamesIt()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        const Id<Gadget> b = company.add(QStringLiteral("G-2"), QStringLiteral("two"));
        const qint64 before = historyLines(company);

        const Error error = company.refusal(company.store->run(edits({named(a, QStringLiteral("Lamp")), {b.uuid(), {{QStringLiteral("price"), -100}}, {}}})));

        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.field, QStringLiteral("price"));
        QVERIFY2(error.text.contains(QStringLiteral("two")) && error.text.contains(QStringLiteral("negative")), qPrintable(error.text));
        QCOMPARE(company.get(a).name, QStringLiteral("one"));
        QCOMPARE(historyLines(company), before);
        QCOMPARE(company.store->undoLabel(), QString());
    }

    void refusesToTakeBackOverSomebodyElsesChangeOfOneRow()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        const Id<Gadget> b = company.add(QStringLiteral("G-2"), QStringLiteral("two"));
        QVERIFY(company.store->run(edits({named(a, QStringLiteral("Lamp")), named(b, QStringLiteral("Lamp"))})).ok());
        QVERIFY(company.store->transact(QStringLiteral("other"), [&](Transaction &tx) {
            Gadget gadget = tx.get(b);
            gadget.name = QStringLiteral("Sun");
            tx.update(gadget);
        }));

        QCOMPARE(company.store->undo().error().code, ErrorCode::Conflict);
        QCOMPARE(company.get(a).name, QStringLiteral("Lamp"));
        QCOMPARE(company.get(b).name, QStringLiteral("Sun"));
    }

    void tellsBeforehandWhatChangesAndWhatIsRefused()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"), 500);
        const Id<Gadget> b = company.add(QStringLiteral("G-2"), QStringLiteral("two"), 70'000);
        const Id<Gadget> c = company.add(QStringLiteral("G-3"), QStringLiteral("three"));
        const qint64 before = historyLines(company);

        const Result<EditPreview> preview = previewEdits(*company.store, edits({{a.uuid(), {{QStringLiteral("price"), QStringLiteral("700")}}, {}},
                                                                                {b.uuid(), {{QStringLiteral("price"), QStringLiteral("700")}}, {}},
                                                                                {c.uuid(), {{QStringLiteral("price"), QStringLiteral("much")}}, {}}}));

        QVERIFY(preview.ok());
        QCOMPARE(preview->changes.size(), 1); // the second has that price already
        QCOMPARE(preview->changes.first().row, a.uuid());
        QCOMPARE(preview->changes.first().field, QStringLiteral("price"));
        QCOMPARE(preview->changes.first().before, QStringLiteral("5.00"));
        QCOMPARE(preview->changes.first().after, QStringLiteral("700.00"));
        QCOMPARE(preview->refused.size(), 1);
        QCOMPARE(preview->refused.first().row, c.uuid());
        QVERIFY(preview->refused.first().error.text.contains(QStringLiteral("much")));
        QCOMPARE(preview->accepted.size(), 1);
        QCOMPARE(company.get(a).price.minor(), 500);
        QCOMPARE(historyLines(company), before);

        QVERIFY(company.store->run(edits(preview->accepted)).ok());
        QCOMPARE(company.get(a).price.minor(), 70'000);
    }

    void deletesRowsThatReferToOneAnotherAndBringsThemBackTogether()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> parent = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 0, QStringLiteral("98765 43210"));
        Gadget child{.code = QStringLiteral("G-2"), .name = QStringLiteral("Shade"), .parent = parent};
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(child); }));

        QVERIFY(company.store->run(DeleteRecords{QStringLiteral("gadgets"), chosen({parent, child.id})}).ok());
        QCOMPARE(live(company), 0);
        QCOMPARE(company.store->undoLabel(), QStringLiteral("Delete 2 Gadgets"));

        QVERIFY(company.store->undo().ok());
        QCOMPARE(live(company), 2);
        QCOMPARE(company.count(QStringLiteral("gadget_phones where deleted_at is null")), 1);
        QVERIFY(company.store->redo().ok());
        QCOMPARE(live(company), 0);
        QVERIFY(company.store->run(RestoreRecords{QStringLiteral("gadgets"), chosen({child.id, parent})}).ok());
        QCOMPARE(live(company), 2);
    }

    void deletesNoneWhenOneIsReferredToFromOutside()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> parent = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        const Id<Gadget> other = company.add(QStringLiteral("G-3"), QStringLiteral("Plug"));
        Gadget child{.code = QStringLiteral("G-2"), .name = QStringLiteral("Shade"), .parent = parent};
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(child); }));

        const Error error = company.refusal(company.store->run(DeleteRecords{QStringLiteral("gadgets"), chosen({other, parent})}));

        QCOMPARE(error.code, ErrorCode::Conflict);
        QVERIFY2(error.text.contains(QStringLiteral("Lamp")), qPrintable(error.text));
        QCOMPARE(live(company), 3);
    }

    void refusesWithoutTheRightAndBeyondTheLimit()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        QCOMPARE(company.refusal(company.store->run(edits({}))).code, ErrorCode::InvalidInput);
        QCOMPARE(company.refusal(company.store->run(edits(QList<RowEdit>(bulkRowLimit + 1, named(a, QStringLiteral("Lamp")))))).code, ErrorCode::Limit);
        company.store->setRightsHook([](const Actor &, const AccessRequest &access) {
            return access.subject == QLatin1String("edit-records") ? Result<void>(Error{ErrorCode::Denied, QStringLiteral("No."), {}}) : Result<void>();
        });

        QCOMPARE(company.refusal(company.store->run(edits({named(a, QStringLiteral("Lamp"))}))).code, ErrorCode::Denied);
        QCOMPARE(previewEdits(*company.store, edits({named(a, QStringLiteral("Lamp"))})).error().code, ErrorCode::Denied);
        QCOMPARE(company.get(a).name, QStringLiteral("one"));
    }
};

FREEHOLD_TEST(TestBulkEdits);
#include "tst_bulk_edits.moc"
