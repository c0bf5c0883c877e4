// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

#include "store/trash.h"
#include "store/undo_steps.h"

using namespace freehold;
using namespace freehold::testing;

/// create-, edit-, delete- and restore-record with undo and redo.
class TestPlainEdits final : public QObject
{
    Q_OBJECT

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(int, dialect);
        return Dialect(dialect);
    }

    static Result<Outcome> edit(GadgetCompany &company, Id<Gadget> id, const QJsonObject &values, const QJsonObject &base = {})
    {
        return company.store->run(EditRecord{QStringLiteral("gadgets"), id.uuid(), values, base});
    }

private Q_SLOTS:
    static void initTestCase_data() { GadgetCompany::addDialectRows(); }

    void undoesAndRedoesAnEdit()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 500);
        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("Torch")}, {QStringLiteral("price"), 700}}).ok());
        QCOMPARE(company.store->undoLabel(), QStringLiteral("Edit Gadget Torch"));

        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("Lamp"));
        QCOMPARE(company.get(id).price.minor(), 500);
        QCOMPARE(company.store->undoLabel(), QString());

        QVERIFY(company.store->redo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("Torch"));
        QCOMPARE(company.store->redo().error().code, ErrorCode::NotFound);
    }

    void undoesInReverseOrderAndForgetsRedoAfterANewEdit()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("two")}}).ok());
        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("three")}}).ok());
        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("two"));
        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("one"));
        QVERIFY(company.store->redo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("two"));

        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("four")}}).ok());

        QCOMPARE(company.store->redo().error().code, ErrorCode::NotFound);
        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("two"));
    }

    void refusesToUndoOverSomebodyElsesChange()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("Torch")}}).ok());
        QVERIFY(company.store->transact(QStringLiteral("other"), [&](Transaction &tx) {
            Gadget gadget = tx.get(id);
            gadget.name = QStringLiteral("Sun");
            tx.update(gadget);
        }));

        QCOMPARE(company.store->undo().error().code, ErrorCode::Conflict);
        QCOMPARE(company.get(id).name, QStringLiteral("Sun"));
    }

    void refusesAnEditOfAFieldThatChangedMeanwhile()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        const Error error = company.refusal(edit(company, id, {{QStringLiteral("name"), QStringLiteral("Torch")}},
                                                 {{QStringLiteral("name"), QStringLiteral("Candle")}}));

        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.field, QStringLiteral("name"));
        QVERIFY(error.text.contains(QStringLiteral("Lamp")));
    }

    void refusesFieldsThatOnlyOperationsChange()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));

        QCOMPARE(company.refusal(edit(company, id, {{QStringLiteral("state"), QStringLiteral("on")}})).field, QStringLiteral("state"));
    }

    void movesARecordWithItsPartsToTheTrashAndBack()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 0, QStringLiteral("98765 43210"));
        const auto live = [&](const QString &table) { return company.count(table + QStringLiteral(" where deleted_at is null")); };

        QVERIFY(company.store->run(DeleteRecord{QStringLiteral("gadgets"), id.uuid()}).ok());
        QCOMPARE(live(QStringLiteral("gadgets")), 0);
        QCOMPARE(live(QStringLiteral("gadget_phones")), 0);
        QCOMPARE(company.count(QStringLiteral("search_document")), 0);

        QVERIFY(company.store->undo().ok());
        QCOMPARE(live(QStringLiteral("gadgets")), 1);
        QCOMPARE(live(QStringLiteral("gadget_phones")), 1);
        QCOMPARE(company.count(QStringLiteral("search_document")), 1);
    }

    void keepsTheTrashForNinetyDays()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 0, QStringLiteral("98765 43210"));
        QVERIFY(company.store->run(DeleteRecord{QStringLiteral("gadgets"), id.uuid()}).ok());
        const auto titles = [&] {
            return company.store->read([](Reader &reader) {
                QStringList found;
                for (const TrashedRecord &record : trashedRecords(reader))
                    found.append(record.table + u' ' + record.title);
                return found;
            }).value();
        };
        QCOMPARE(titles(), QStringList(QStringLiteral("gadgets Lamp")));

        company.clock.advance(89 * 86'400);
        QCOMPARE(purgeTrash(*company.store).value(), 0);
        company.clock.advance(2 * 86'400);
        QCOMPARE(purgeTrash(*company.store).value(), 2);
        QCOMPARE(titles(), QStringList());
        QCOMPARE(company.count(QStringLiteral("gadgets")), 0);
        QCOMPARE(company.store->undo().error().code, ErrorCode::NotFound);
        QCOMPARE(company.store->auditChainProblem().value(), QString());
    }

    void undoesForNobodySignedIn()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        const Actor asha = company.store->actor();
        company.store->setActor({});
        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("two")}}).ok());
        company.store->setActor(asha);
        QCOMPARE(company.store->undo().error().code, ErrorCode::NotFound);
        company.store->setActor({});

        QVERIFY(company.store->undo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("one"));
        QVERIFY(edit(company, id, {{QStringLiteral("name"), QStringLiteral("three")}}).ok());
        QCOMPARE(company.store->redo().error().code, ErrorCode::NotFound);
    }

    void offersNoUndoOfTheSingleRowsOfAnImport()
    {
        GadgetCompany company(dialect());
        QVERIFY(company.store->transact(QStringLiteral("import"), [](Transaction &tx) {
            tx.perform(CreateRecord{QStringLiteral("gadgets"), {}, {{QStringLiteral("code"), QStringLiteral("G-1")}}});
        }));

        QCOMPARE(company.count(QStringLiteral("gadgets")), 1);
        QCOMPARE(company.store->undoLabel(), QString());
    }

    void knowsAValueSeenInAnotherWriting()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"), 70000);

        QVERIFY(edit(company, id, {{QStringLiteral("price"), 90000}}, {{QStringLiteral("price"), QStringLiteral("700.00")}}).ok());
        QCOMPARE(company.refusal(edit(company, id, {{QStringLiteral("price"), 100}}, {{QStringLiteral("price"), QStringLiteral("700.00")}})).code,
                 ErrorCode::Conflict);
    }

    void takesBackSeveralEditsUpToOneOfThem()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> id = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        for (const QString &name : {QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")})
            QVERIFY(edit(company, id, {{QStringLiteral("name"), name}}).ok());
        const auto steps = [&] { return company.store->read([](Reader &reader) { return undoSteps(reader); }).value(); };
        QCOMPARE(steps().size(), 3);
        QCOMPARE(steps().first().label, QStringLiteral("Edit Gadget four"));
        QCOMPARE(steps().first().actor, QStringLiteral("asha"));
        QVERIFY(steps().first().isOwn);

        QCOMPARE(company.store->undoTo(steps().at(1).sequence).value(), 2);

        QCOMPARE(company.get(id).name, QStringLiteral("two"));
        QCOMPARE(steps().at(0).state, UndoStep::State::Undone);
        QCOMPARE(steps().at(1).state, UndoStep::State::Undone);
        QCOMPARE(steps().at(2).state, UndoStep::State::Done);
        QCOMPARE(company.store->undoTo(steps().at(1).sequence).error().code, ErrorCode::NotFound);
        QCOMPARE(company.get(id).name, QStringLiteral("two"));
        QVERIFY(company.store->redo().ok());
        QCOMPARE(company.get(id).name, QStringLiteral("three"));
    }

    void takesBackNoneOfSeveralWhenOneCannotBe()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> a = company.add(QStringLiteral("G-1"), QStringLiteral("one"));
        const Id<Gadget> b = company.add(QStringLiteral("G-2"), QStringLiteral("uno"));
        QVERIFY(edit(company, a, {{QStringLiteral("name"), QStringLiteral("two")}}).ok());
        QVERIFY(edit(company, b, {{QStringLiteral("name"), QStringLiteral("due")}}).ok());
        QVERIFY(company.store->transact(QStringLiteral("other"), [&](Transaction &tx) {
            Gadget gadget = tx.get(a);
            gadget.name = QStringLiteral("Sun");
            tx.update(gadget);
        }));
        const QList<UndoStep> steps = company.store->read([](Reader &reader) { return undoSteps(reader); }).value();

        const Error error = company.store->undoTo(steps.last().sequence).error();

        QCOMPARE(error.code, ErrorCode::Conflict);
        QVERIFY2(error.text.contains(QStringLiteral("Edit Gadget two")), qPrintable(error.text));
        QCOMPARE(company.get(a).name, QStringLiteral("Sun"));
        QCOMPARE(company.get(b).name, QStringLiteral("due"));
    }

    void restoresNothingThatBelongsToTheTrash()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> parent = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        Gadget child{.code = QStringLiteral("G-2"), .name = QStringLiteral("Shade"), .parent = parent};
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(child); }));
        QVERIFY(company.store->run(DeleteRecord{QStringLiteral("gadgets"), child.id.uuid()}).ok());
        QVERIFY(company.store->run(DeleteRecord{QStringLiteral("gadgets"), parent.uuid()}).ok());

        QCOMPARE(company.refusal(company.store->run(RestoreRecord{QStringLiteral("gadgets"), child.id.uuid()})).code, ErrorCode::Conflict);
        QVERIFY(company.store->run(RestoreRecord{QStringLiteral("gadgets"), parent.uuid()}).ok());
        QVERIFY(company.store->run(RestoreRecord{QStringLiteral("gadgets"), child.id.uuid()}).ok());
    }

    void refusesToDeleteWhatOthersReferTo()
    {
        GadgetCompany company(dialect());
        const Id<Gadget> parent = company.add(QStringLiteral("G-1"), QStringLiteral("Lamp"));
        Gadget child{.code = QStringLiteral("G-2"), .name = QStringLiteral("Shade"), .parent = parent};
        QVERIFY(company.store->transact(QStringLiteral("t"), [&](Transaction &tx) { tx.insert(child); }));

        QCOMPARE(company.refusal(company.store->run(DeleteRecord{QStringLiteral("gadgets"), parent.uuid()})).code, ErrorCode::Conflict);
    }
};

FREEHOLD_TEST(TestPlainEdits);
#include "tst_plain_edits.moc"
