// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/take_receipt.h"

#include "collection_case.h"
#include "crm/operations/add_customer.h"
#include "inventory/entities/project.h"
#include "sales/operations/allocate_receipt.h"
#include "sales/operations/cancel_receipt.h"
#include "sales/operations/raise_demand.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestReceipts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartPaymentReducesTheReceivableInPolicyA()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 31));

        sale.pay(500'000, QDate(2026, 8, 1));

        QCOMPARE(sale.paid(QDate(2026, 8, 1)), (QList<qint64>{287'080, 212'920, 0, 0}));
        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 500000"_s, u"buyer_receivable 361240"_s, u"buyer_advances -858000"_s,
                                                   u"output_cgst -1620"_s, u"output_sgst -1620"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void aPartPaymentBecomesABuyersAdvanceInPolicyB()
    {
        CollectionCase sale(u"cash"_s);

        sale.pay(500'000, QDate(2026, 8, 1));

        QCOMPARE(sale.paid(QDate(2026, 8, 1)), (QList<qint64>{287'080, 212'920, 0, 0}));
        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 500000"_s, u"buyer_advances -500000"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void aKeptFigureThatIsOffIsToldByTheCheck()
    {
        CollectionCase sale(u"cash"_s);
        sale.pay(500'000, QDate(2026, 8, 1));

        QVERIFY(sale.company.store->transact(u"tamper"_s, [](Transaction &tx) {
            tx.execute(u"update schedule_lines set _paid = _paid + 1 where position = 1"_s);
            tx.execute(u"update bookings set _received = _received - 1"_s);
        }));

        const QStringList problems = sale.problems();
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems.at(0).contains(u"49999999 where its documents come to 50000000"_s), qPrintable(problems.at(0)));
        QVERIFY2(problems.at(1).contains(u"28708001 where its documents come to 28708000"_s), qPrintable(problems.at(1)));
    }

    /// 287,080 demanded, 400,000 paid: 112,920 waits; the demand of 574,160 then finds it.
    void anOverpaymentStandsOnAccountAndPaysTheNextDemandInPolicyA()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));

        sale.pay(400'000, QDate(2026, 7, 2));

        QCOMPARE(sale.balance(u"buyer_receivable"_s), 0);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -112'920'00);
        QCOMPARE(sale.problems(), QStringList());
        sale.demand(QDate(2026, 7, 31));
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 461'240'00);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), 0);
        QCOMPARE(sale.paid(QDate(2026, 7, 31)), (QList<qint64>{287'080, 112'920, 0, 0}));
        QCOMPARE(sale.paid(QDate(2026, 7, 30)), (QList<qint64>{287'080, 0, 0, 0}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void moneyPastTheWholeScheduleStandsOnAccountInPolicyB()
    {
        CollectionCase sale(u"cash"_s);

        sale.pay(2'900'000, QDate(2026, 7, 2));

        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 2900000"_s, u"buyer_advances -2870800"_s, u"receipts_on_account -29200"_s}));
        QCOMPARE(sale.figures(QDate(2026, 7, 2)).onAccount, inr(29'200));
        QCOMPARE(sale.figures(QDate(2026, 7, 2)).balance, inr(-29'200));
        QCOMPARE(sale.problems(), QStringList());
    }

    void moneyBeforeAnyDemandNeverMakesTheReceivableNegative()
    {
        CollectionCase sale(u"demand"_s);

        sale.pay(100'000, QDate(2026, 7, 1));

        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 100000"_s, u"receipts_on_account -100000"_s}));
    }

    void theSameRequestTwiceIsOneReceipt()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Call call{.operationId = makeUuidV7()};

        const Result<Outcome> first = sale.company.store->run(sale.receiptRequest(50'000, QDate(2026, 7, 2)), call);
        const Result<Outcome> second = sale.company.store->run(sale.receiptRequest(50'000, QDate(2026, 7, 2)), call);

        QVERIFY2(first.ok() && second.ok(), "both are answered");
        QCOMPARE(second->number, first->number);
        QCOMPARE(sale.balance(u"bank"_s), 50'000'00);
        QCOMPARE(sale.read([](Reader &reader) { return reader.integer(u"select count(*) from receipts"_s); }), 1);
    }

    void cashFromTheLegalLimitNeedsAcknowledgement()
    {
        CollectionCase sale(u"demand"_s);
        TakeReceipt cash = sale.receiptRequest(20'000, QDate(2026, 7, 2));
        cash.method = ReceiptMethod::Cash;

        const Error refused = sale.company.refusal(cash);

        QCOMPARE(refused.code, ErrorCode::InvalidInput);
        QCOMPARE(refused.field, u"cash_limit_acknowledged"_s);
        QCOMPARE(sale.read([](Reader &reader) { return reader.integer(u"select count(*) from receipts"_s); }), 0);
        cash.cashLimitAcknowledged = true;
        sale.company.run(cash);
        QCOMPARE(sale.balance(u"cash"_s), 20'000'00);
        cash.cashLimitAcknowledged = false;
        cash.amount = Money(19'999'99, Currency(u"INR"));
        sale.company.run(cash);
        QCOMPARE(sale.balance(u"cash"_s), 39'999'99);
    }

    void aChequeNeedsItsParticulars()
    {
        CollectionCase sale(u"demand"_s);
        TakeReceipt cheque = sale.receiptRequest(10'000, QDate(2026, 7, 2));
        cheque.method = ReceiptMethod::Cheque;

        QCOMPARE(sale.company.refusal(cheque).field, u"cheque_number"_s);
        cheque.chequeNumber = u"000123"_s;
        QCOMPARE(sale.company.refusal(cheque).field, u"cheque_bank"_s);
        cheque.chequeBank = u"State Bank"_s;
        QCOMPARE(sale.company.refusal(cheque).field, u"cheque_day"_s);
        cheque.chequeDay = QDate(2026, 7, 2);
        sale.company.run(cheque);
        QCOMPARE(sale.balance(u"cheques_in_hand"_s), 10'000'00);
        QCOMPARE(sale.company.refusal(cheque).code, ErrorCode::Conflict);
    }

    void refusesMoneyInAnotherCurrencyThanTheBookings()
    {
        CollectionCase sale(u"demand"_s);
        TakeReceipt dollars = sale.receiptRequest(100, QDate(2026, 7, 2));
        dollars.amount = Money(100'00, Currency(u"USD"));
        dollars.currency = u"USD"_s;

        const Error refused = sale.company.refusal(dollars);

        QCOMPARE(refused.field, u"amount"_s);
        QCOMPARE(sale.trialBalance(), QStringList());
    }

    void moneyOfAnotherPayerBelongsToTheBuyersAccount()
    {
        CollectionCase sale(u"demand"_s);
        AddCustomer brother;
        brother.fullName = u"Rohan Deshmukh"_s;
        TakeReceipt gift = sale.receiptRequest(7'000, QDate(2026, 7, 2));
        gift.booking = {};
        gift.party = Id<Party>(sale.company.run(brother).id);
        const Id<Receipt> receipt(sale.company.run(gift).id);

        sale.company.run(AllocateReceipt{receipt, sale.booking, QDate(2026, 7, 3)});

        const QVariantMap parameters{{u"brother"_s, gift.party.uuid()}};
        const qint64 left = sale.read([&](Reader &reader) {
            return reader.integer(u"select cast(sum(l.amount) as bigint) from journal_lines l join account_roles r on r.account_id = l.account_id "
                                  "where r.role = 'receipts_on_account' and l.party_id = :brother"_s,
                                  parameters);
        });
        QCOMPARE(left, 0);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -7'000'00);
        QCOMPARE(sale.problems(), QStringList());
    }

    void takingMoneyFixesThePolicyOfTheProject()
    {
        CollectionCase sale(u"cash"_s);
        QVERIFY(!sale.read([&](Reader &reader) { return reader.get(sale.project).isPolicyLocked; }));

        sale.pay(1'000, QDate(2026, 7, 2));

        QVERIFY(sale.read([&](Reader &reader) { return reader.get(sale.project).isPolicyLocked; }));
    }

    void aCancelledReceiptOpensItsLinesAgain_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("A") << u"demand"_s
                           << QStringList{u"buyer_receivable 287080"_s, u"buyer_advances -286000"_s, u"output_cgst -540"_s,
                                          u"output_sgst -540"_s};
        QTest::newRow("B") << u"cash"_s << QStringList();
    }
    void aCancelledReceiptOpensItsLinesAgain()
    {
        QFETCH(QString, policy);
        QFETCH(QStringList, after);
        CollectionCase sale(policy);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> receipt = sale.pay(300'000, QDate(2026, 7, 2));

        sale.company.run(CancelReceipt{receipt, QDate(2026, 7, 5), u"entered twice"_s});

        QCOMPARE(sale.trialBalance(), after);
        QCOMPARE(sale.paid(QDate(2026, 7, 4)).first(), 287'080);
        QCOMPARE(sale.paid(QDate(2026, 7, 5)).first(), 0);
        QCOMPARE(sale.figures(QDate(2026, 7, 4)).received, inr(300'000));
        QCOMPARE(sale.figures(QDate(2026, 7, 5)).received, inr(0));
        QCOMPARE(sale.problems(), QStringList());
        QCOMPARE(sale.company.refusal(CancelReceipt{receipt, QDate(2026, 7, 6), u"again"_s}).code, ErrorCode::Conflict);
    }

    void moneyOnAccountPaysWhatACancelledReceiptHadPaid()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> first = sale.pay(100'000, QDate(2026, 7, 2));
        sale.pay(300'000, QDate(2026, 7, 3));
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -112'920'00);

        sale.company.run(CancelReceipt{first, QDate(2026, 7, 5), u"entered twice"_s});

        QCOMPARE(sale.balance(u"receipts_on_account"_s), -12'920'00);
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 0);
        QCOMPARE(sale.paid(QDate(2026, 7, 5)).first(), 287'080);
        QCOMPARE(sale.problems(), QStringList());
    }

    void moneyForNoBookingIsGivenToOneLater()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        TakeReceipt token = sale.receiptRequest(300'000, QDate(2026, 7, 2));
        token.booking = {};
        QCOMPARE(sale.company.refusal(token).code, ErrorCode::InvalidInput);
        token.party = sale.buyer;
        const Id<Receipt> receipt(sale.company.run(token).id);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -300'000'00);
        QCOMPARE(sale.figures(QDate(2026, 7, 2)).received, inr(0));

        sale.company.run(AllocateReceipt{receipt, sale.booking, QDate(2026, 7, 3)});

        QCOMPARE(sale.balance(u"buyer_receivable"_s), 0);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -12'920'00);
        QCOMPARE(sale.figures(QDate(2026, 7, 3)).received, inr(300'000));
        QCOMPARE(sale.problems(), QStringList());
        QCOMPARE(sale.company.refusal(AllocateReceipt{receipt, sale.booking, QDate(2026, 7, 3)}).code, ErrorCode::Conflict);
    }

    /// The bank's opening balance holds the money already, so it is met by opening equity.
    void openingMoneyLeavesTheBankAlone()
    {
        CollectionCase sale(u"demand"_s);
        RaiseDemand demand;
        demand.booking = sale.booking;
        demand.day = QDate(2026, 7, 1);
        demand.isOpening = true;
        sale.company.run(demand);
        TakeReceipt opening = sale.receiptRequest(287'080, QDate(2026, 7, 1));
        opening.isOpening = true;

        sale.company.run(opening);

        QCOMPARE(sale.balance(u"bank"_s), 0);
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 0);
        QCOMPARE(sale.balance(u"buyer_advances"_s), -286'000'00);
        QCOMPARE(sale.balance(u"output_cgst"_s), 0);
        QCOMPARE(sale.balance(u"opening_equity"_s), 286'000'00);
        QCOMPARE(sale.problems(), QStringList());
    }

    void receiptsAreNumberedWithoutGaps()
    {
        CollectionCase sale(u"demand"_s);
        const QString first = sale.company.run(sale.receiptRequest(1'000, QDate(2026, 7, 2))).number;
        TakeReceipt refused = sale.receiptRequest(50'000, QDate(2026, 7, 2));
        refused.method = ReceiptMethod::Cash;
        (void)sale.company.refusal(refused);

        const QString second = sale.company.run(sale.receiptRequest(1'000, QDate(2026, 7, 2))).number;

        QCOMPARE(second.last(5).toInt(), first.last(5).toInt() + 1);
        QCOMPARE(second.chopped(5), first.chopped(5));
        QCOMPARE(sale.problems(), QStringList());
    }
};

FREEHOLD_TEST(TestReceipts);
#include "tst_receipts.moc"
