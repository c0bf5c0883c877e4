// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/collection_case.h"
#include "recording_window.h"
#include "sales/operations/clear_cheques.h"
#include "sales/operations/deposit_cheques.h"
#include "sales/screens/cheque_screen.h"
#include "ui/list_table.h"

#include <QPushButton>
#include <QTableView>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestChequeScreen final : public QObject
{
    Q_OBJECT

private:
    static bool showsRows(ChequeScreen &screen, int rows)
    {
        return QTest::qWaitFor([&] { return !screen.model().isLoading() && screen.model().rowCount() == rows && (rows == 0 || !screen.model().idAt(rows - 1).isNull()); },
                               10'000);
    }
    static void selectAll(ChequeScreen &screen)
    {
        screen.table().view().selectAll();
    }

private Q_SLOTS:
    void depositsSeveralChequesWithOneSlip()
    {
        CollectionCase sale(u"cash"_s);
        sale.payByCheque(100'000, QDate(2026, 7, 1), u"000123"_s);
        sale.payByCheque(50'000, QDate(2026, 7, 1), u"000124"_s);
        sale.payByCheque(20'000, QDate(2026, 7, 1), u"000125"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        ChequeScreen screen(window);
        screen.resize(1'200, 800);
        screen.show();
        QVERIFY(showsRows(screen, 3));

        selectAll(screen);
        QVERIFY(!screen.findChild<QPushButton *>(u"clear"_s)->isEnabled());
        screen.findChild<QPushButton *>(u"deposit"_s)->click();

        QCOMPARE(window.operations.size(), 1);
        QCOMPARE(window.operations.first().name, u"deposit-cheques"_s);
        QCOMPARE(window.operations.first().values.value(u"day"_s).toDate(), QDate(2026, 7, 1));
        QCOMPARE(window.operations.first().values.value(u"cheques"_s).toList().size(), 3);
        const Outcome slip = sale.company.run(u"deposit-cheques"_s, window.operations.first().values);
        QCOMPARE(slip.extra.value(u"count"_s).toInt(), 3);
        QCOMPARE(slip.extra.value(u"amount"_s).toInteger(), 170'000'00);
        QCOMPARE(sale.balance(u"cheques_in_hand"_s), 0);
        QCOMPARE(sale.balance(u"cheques_deposited"_s), 170'000'00);
        QVERIFY(sale.problems().isEmpty());
    }

    void aSlipIsDepositedWholeOrNotAtAll()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Instrument> first = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 1), u"000123"_s)).id;
        const Id<Instrument> postDated = sale.cheque(sale.payByCheque(50'000, QDate(2026, 7, 1), u"000124"_s)).id;
        sale.company.run(DepositCheques{{postDated}, QDate(2026, 7, 1), {}});

        const Error refusal = sale.company.refusal(DepositCheques{{first, postDated}, QDate(2026, 7, 2), {}});

        QCOMPARE(refusal.code, ErrorCode::Conflict);
        QCOMPARE(sale.read([&](Reader &reader) { return reader.get(first).state; }), InstrumentState::Received);
        QCOMPARE(sale.balance(u"cheques_in_hand"_s), 100'000'00);
        QCOMPARE(sale.company.refusal(DepositCheques{{}, QDate(2026, 7, 2), {}}).code, ErrorCode::InvalidInput);
    }

    void clearsWhatIsDepositedAndBouncesOneByOne()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Instrument> first = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 1), u"000123"_s)).id;
        const Id<Instrument> second = sale.cheque(sale.payByCheque(50'000, QDate(2026, 7, 1), u"000124"_s)).id;
        sale.company.run(DepositCheques{{first, second}, QDate(2026, 7, 1), {}});
        RecordingWindow window(*sale.company.store, sale.company.program);
        ChequeScreen screen(window, {{u"view"_s, u"deposited"_s}});
        screen.resize(1'200, 800);
        screen.show();
        QVERIFY(showsRows(screen, 2));

        selectAll(screen);
        screen.findChild<QPushButton *>(u"bounce"_s)->click();
        QVERIFY(window.operations.isEmpty());
        QCOMPARE(window.messages.size(), 1);
        screen.findChild<QPushButton *>(u"clear"_s)->click();

        QCOMPARE(window.operations.first().name, u"clear-cheques"_s);
        sale.company.run(u"clear-cheques"_s, window.operations.first().values);
        QCOMPARE(sale.balance(u"bank"_s), 150'000'00);
        QCOMPARE(sale.balance(u"cheques_deposited"_s), 0);
        QVERIFY(showsRows(screen, 0));
    }

    void oneChequeIsBouncedByItsKey()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 1))).id;
        sale.company.run(DepositCheques{{cheque}, QDate(2026, 7, 1), {}});
        RecordingWindow window(*sale.company.store, sale.company.program);
        ChequeScreen screen(window, {{u"view"_s, u"deposited"_s}});
        screen.resize(1'200, 800);
        screen.show();
        QApplication::setActiveWindow(&screen);
        QVERIFY(showsRows(screen, 1));

        QTest::keyClick(&screen.table().view(), Qt::Key_B, Qt::AltModifier);

        QCOMPARE(window.operations.size(), 1);
        QCOMPARE(window.operations.first().name, u"bounce-cheque"_s);
        QCOMPARE(window.operations.first().values.value(u"cheque"_s).toUuid(), cheque.uuid());
    }

    void thePaperIsOfTheStateThatIsShown()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        ChequeScreen screen(window, {{u"view"_s, u"bounced"_s}});

        screen.print();

        QCOMPARE(window.reports.first().name, u"cheque-register"_s);
        QCOMPARE(window.reports.first().values.value(u"state"_s).toString(), u"bounced"_s);
    }
};

FREEHOLD_TEST(TestChequeScreen);

} // namespace freehold::testing

#include "tst_cheque_screen.moc"
