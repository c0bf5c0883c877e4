// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/bounce_cheque.h"

#include "collection_case.h"
#include "crm/operations/add_customer.h"
#include "accounting/operations/reverse_journal.h"
#include "inventory/operations/add_plot.h"
#include "inventory/operations/add_project.h"
#include "sales/cheque_finder.h"
#include "sales/collection_checks.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/cancel_booking.h"
#include "sales/operations/cancel_receipt.h"
#include "sales/operations/clear_cheque.h"
#include "sales/operations/collect_bounce_charge.h"
#include "sales/operations/deposit_cheque.h"
#include "store/list_query.h"
#include "support/freehold_test.h"
#include "support/postgres_server.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestCheques final : public QObject
{
    Q_OBJECT

    /// The cheque that the words mean, or the Error.
    static Result<Id<Instrument>> found(CollectionCase &sale, const QString &words, std::optional<InstrumentState> wanted = {})
    {
        return sale.company.store->read([&](Reader &reader) { return findCheque(reader, words, wanted); });
    }

private Q_SLOTS:
    void aChequeIsNamedByItsNumberItsReceiptOrItsNumberWithBankAndDate()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> receipt = sale.payByCheque(100'000, QDate(2026, 7, 2));
        const Id<Instrument> cheque = sale.cheque(receipt).id;
        const QString receiptNumber = sale.read([&](Reader &reader) { return reader.get(receipt).number; });

        for (const QString &words : {cheque.uuid().toString(QUuid::WithoutBraces), u"000123"_s, u" 000123 "_s, receiptNumber, receiptNumber.toLower(),
                                     u"000123 State Bank"_s, u"000123, state"_s, u"000123 2026-07-02"_s, u"000123 bank 2/7/2026"_s}) {
            const Result<Id<Instrument>> meant = found(sale, words);
            QVERIFY2(meant.ok() && *meant == cheque, qUtf8Printable(words));
        }
        for (const QString &words : {u"000124"_s, u"000123 HDFC"_s, u"000123 2026-07-03"_s, u"R-9"_s, u"State Bank"_s}) {
            QCOMPARE(found(sale, words).error().code, ErrorCode::NotFound);
            QVERIFY(found(sale, words).error().text.contains(words));
        }
    }

    void aChequeThatCameAgainIsToldByTheStepOrListed()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Instrument> first = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 2))).id;
        sale.company.run(DepositCheque{first, QDate(2026, 7, 3), {}});
        sale.company.run(BounceCheque{first, QDate(2026, 7, 6), u"funds insufficient"_s, {}, {}});
        const Id<Receipt> again = sale.payByCheque(100'000, QDate(2026, 7, 8));
        const Id<Instrument> second = sale.cheque(again).id;
        const QString number = sale.read([&](Reader &reader) { return reader.get(again).number; });

        QCOMPARE(found(sale, u"000123"_s, InstrumentState::Received).value(), second);
        QCOMPARE(found(sale, number, InstrumentState::Deposited).value(), second);
        QCOMPARE(found(sale, u"000123 2/7/2026"_s, InstrumentState::Received).value(), first);
        QCOMPARE(found(sale, u"000123"_s, InstrumentState::Bounced).value(), first);
        const Error unclear = found(sale, u"000123"_s, InstrumentState::Deposited).error();
        QCOMPARE(unclear.code, ErrorCode::Conflict);
        QCOMPARE(unclear.field, u"cheque"_s);
        QVERIFY2(unclear.text.startsWith(u"“000123” means 2 cheques: 000123 of State Bank, dated 2 Jul 2026, receipt "), qUtf8Printable(unclear.text));
        QVERIFY2(unclear.text.contains(u"(bounced); 000123 of State Bank, dated 8 Jul 2026, receipt "_s + number + u" (in hand)."_s),
                 qUtf8Printable(unclear.text));
        sale.company.run(DepositCheque{second, QDate(2026, 7, 9), {}});
        QCOMPARE(found(sale, u"000123"_s, InstrumentState::Deposited).value(), second);
    }

    void aChequeGoesFromHandToBankInPolicyA()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> receipt = sale.payByCheque(287'080, QDate(2026, 7, 2));
        const QStringList rest{u"buyer_advances -286000"_s, u"output_cgst -540"_s, u"output_sgst -540"_s};
        QCOMPARE(sale.trialBalance(), QStringList{u"cheques_in_hand 287080"_s} + rest);
        QCOMPARE(sale.figures(QDate(2026, 7, 2)).uncleared, inr(287'080));
        QCOMPARE(sale.problems(), QStringList());

        sale.company.run(DepositCheque{sale.cheque(receipt).id, QDate(2026, 7, 3), {}});
        QCOMPARE(sale.trialBalance(), QStringList{u"cheques_deposited 287080"_s} + rest);
        QCOMPARE(sale.problems(), QStringList());

        sale.company.run(ClearCheque{sale.cheque(receipt).id, QDate(2026, 7, 6)});
        QCOMPARE(sale.trialBalance(), QStringList{u"bank 287080"_s} + rest);
        QCOMPARE(sale.figures(QDate(2026, 7, 5)).uncleared, inr(287'080));
        QCOMPARE(sale.figures(QDate(2026, 7, 6)).uncleared, inr(0));
        QCOMPARE(sale.figures(QDate(2026, 7, 6)).received, inr(287'080));
        QCOMPARE(sale.cheque(receipt).state, InstrumentState::Cleared);
        QCOMPARE(sale.problems(), QStringList());
    }

    /// 100,000 by transfer, then a cheque of 500,000 over the rest of two instalments: 187,080 + 312,920.
    void aBounceOpensTheRightLinesInPolicyA()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 31));
        sale.pay(100'000, QDate(2026, 8, 1));
        const Id<Receipt> receipt = sale.payByCheque(500'000, QDate(2026, 8, 2));
        const Id<Instrument> cheque = sale.cheque(receipt).id;
        QCOMPARE(sale.paid(QDate(2026, 8, 2)), (QList<qint64>{287'080, 312'920, 0, 0}));
        sale.company.run(DepositCheque{cheque, QDate(2026, 8, 3), {}});

        sale.company.run(BounceCheque{cheque, QDate(2026, 8, 6), u"funds insufficient"_s, inr(500), inr(118)});

        QCOMPARE(sale.paid(QDate(2026, 8, 5)), (QList<qint64>{287'080, 312'920, 0, 0}));
        QCOMPARE(sale.paid(QDate(2026, 8, 6)), (QList<qint64>{100'000, 0, 0, 0}));
        QCOMPARE(sale.trialBalance(),
                 (QStringList{u"bank 99882"_s, u"buyer_receivable 761240"_s, u"bounce_charges_receivable 500"_s, u"buyer_advances -858000"_s,
                              u"output_cgst -1620"_s, u"output_sgst -1620"_s, u"bounce_charges_income -500"_s, u"bank_charges 118"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void aBounceOpensTheRightLinesInPolicyB()
    {
        CollectionCase sale(u"cash"_s);
        sale.pay(100'000, QDate(2026, 8, 1));
        const Id<Receipt> receipt = sale.payByCheque(500'000, QDate(2026, 8, 2));
        const Id<Instrument> cheque = sale.cheque(receipt).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 8, 3), {}});
        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 100000"_s, u"cheques_deposited 500000"_s, u"buyer_advances -600000"_s}));

        sale.company.run(BounceCheque{cheque, QDate(2026, 8, 6), u"funds insufficient"_s, {}, {}});

        QCOMPARE(sale.paid(QDate(2026, 8, 6)), (QList<qint64>{100'000, 0, 0, 0}));
        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 100000"_s, u"buyer_advances -100000"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    /// 287,080 demanded; a cheque of 300,000 leaves 12,920 on account, later used by the demand of 574,160.
    void aBounceTakesBackWhatWasSetAgainstALaterDemand()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> receipt = sale.payByCheque(300'000, QDate(2026, 7, 2));
        sale.company.run(DepositCheque{sale.cheque(receipt).id, QDate(2026, 7, 3), {}});
        sale.demand(QDate(2026, 7, 31));
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 561'240'00);

        sale.company.run(BounceCheque{sale.cheque(receipt).id, QDate(2026, 8, 1), u"signature differs"_s, {}, {}});

        QCOMPARE(sale.balance(u"buyer_receivable"_s), 861'240'00);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), 0);
        QCOMPARE(sale.paid(QDate(2026, 8, 1)), (QList<qint64>{0, 0, 0, 0}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void laterMoneyOnAccountFillsTheGapOfABounce()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> receipt = sale.payByCheque(287'080, QDate(2026, 7, 2));
        sale.company.run(DepositCheque{sale.cheque(receipt).id, QDate(2026, 7, 3), {}});
        sale.pay(50'000, QDate(2026, 7, 4));
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -50'000'00);

        sale.company.run(BounceCheque{sale.cheque(receipt).id, QDate(2026, 7, 6), u"funds insufficient"_s, {}, {}});

        QCOMPARE(sale.balance(u"receipts_on_account"_s), 0);
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 237'080'00);
        QCOMPARE(sale.problems(), QStringList());
    }

    /// A charge of 500: 200 in cash, the rest by transfer; the price of the plot is not touched.
    void theBuyerPaysTheChargeForABounce()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 2))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 3), {}});
        sale.company.run(BounceCheque{cheque, QDate(2026, 7, 6), u"funds insufficient"_s, inr(500), {}});
        const QStringList rest{u"buyer_receivable 287080"_s, u"buyer_advances -286000"_s, u"output_cgst -540"_s, u"output_sgst -540"_s,
                               u"bounce_charges_income -500"_s};
        CollectBounceCharge part{.cheque = cheque, .day = QDate(2026, 7, 8), .method = ReceiptMethod::Cash, .amount = inr(200), .account = {}, .reference = {}};
        CollectBounceCharge whole{.cheque = cheque, .day = QDate(2026, 7, 9), .method = ReceiptMethod::BankTransfer, .amount = {}, .account = {}, .reference = u"UTR 9"_s};

        const Outcome paid = sale.company.run(part);

        QCOMPARE(paid.table, u"journal_entries"_s);
        QVERIFY(!paid.number.isEmpty());
        QVERIFY2(sale.company.refusal(whole).text.contains(u"Only ₹300.00"_s), qUtf8Printable(sale.company.refusal(whole).text));
        whole.amount = inr(300);
        sale.company.run(whole);
        QCOMPARE(sale.trialBalance(), (QStringList{u"cash 200"_s, u"bank 300"_s} + rest));
        QCOMPARE(sale.company.refusal(part).code, ErrorCode::Conflict);
        QCOMPARE(sale.figures(QDate(2026, 7, 9)).received, inr(0));
        QCOMPARE(sale.problems(), QStringList());

        sale.company.run(ReverseJournal{.entry = Id<JournalEntry>(paid.id), .day = QDate(2026, 7, 10), .reason = u"counted wrongly"_s});
        sale.company.run(part);
        QCOMPARE(sale.problems(), QStringList());
    }

    void refusesAChargeThatCannotBePaid()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 2))).id;
        CollectBounceCharge request{.cheque = cheque, .day = QDate(2026, 7, 8), .method = ReceiptMethod::Cash, .amount = inr(500), .account = {}, .reference = {}};
        QCOMPARE(sale.company.refusal(request).code, ErrorCode::Conflict); // it did not bounce
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 3), {}});
        sale.company.run(BounceCheque{cheque, QDate(2026, 7, 6), u"funds insufficient"_s, inr(500), {}});
        const QStringList before = sale.trialBalance();

        request.day = QDate(2026, 7, 5);
        QCOMPARE(sale.company.refusal(request).field, u"day"_s);
        request.day = QDate(2026, 7, 8);
        request.method = ReceiptMethod::Cheque;
        QCOMPARE(sale.company.refusal(request).field, u"method"_s);
        request.method = ReceiptMethod::Cash;
        request.amount = inr(501);
        QCOMPARE(sale.company.refusal(request).field, u"amount"_s);
        const Id<Instrument> free = sale.cheque(sale.payByCheque(1'000, QDate(2026, 7, 2), u"000124"_s)).id;
        sale.company.run(DepositCheque{free, QDate(2026, 7, 3), {}});
        sale.company.run(BounceCheque{free, QDate(2026, 7, 6), u"stopped"_s, {}, {}});
        request.cheque = free;
        request.amount = {};
        QCOMPARE(sale.company.refusal(request).field, u"cheque"_s); // no charge was asked for it

        QCOMPARE(sale.trialBalance(), before);
    }

    void aChequeBouncesOnce()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Receipt> receipt = sale.payByCheque(10'000, QDate(2026, 7, 2));
        const Id<Instrument> cheque = sale.cheque(receipt).id;
        const BounceCheque bounce{cheque, QDate(2026, 7, 6), u"funds insufficient"_s, {}, {}};
        QCOMPARE(sale.company.refusal(bounce).code, ErrorCode::Conflict);
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 3), {}});
        sale.company.run(bounce);

        QCOMPARE(sale.company.refusal(bounce).code, ErrorCode::Conflict);
        QCOMPARE(sale.company.refusal(ClearCheque{cheque, QDate(2026, 7, 7)}).code, ErrorCode::Conflict);
        QCOMPARE(sale.company.refusal(DepositCheque{cheque, QDate(2026, 7, 7), {}}).code, ErrorCode::Conflict);
        QCOMPARE(sale.trialBalance(), QStringList());
    }

    void aClearedChequeDoesNotBounce()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(10'000, QDate(2026, 7, 2))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 3), {}});
        sale.company.run(ClearCheque{cheque, QDate(2026, 7, 4)});

        QCOMPARE(sale.company.refusal(BounceCheque{cheque, QDate(2026, 7, 6), u"x"_s, {}, {}}).code, ErrorCode::Conflict);
    }

    void aBouncedChequeMayBePresentedWithANewReceipt()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(10'000, QDate(2026, 7, 2))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 3), {}});
        sale.company.run(BounceCheque{cheque, QDate(2026, 7, 6), u"x"_s, {}, {}});

        const Id<Receipt> again = sale.payByCheque(10'000, QDate(2026, 7, 8));

        QCOMPARE(sale.cheque(again).state, InstrumentState::Received);
        QCOMPARE(sale.problems(), QStringList());
    }

    void refusesDaysThatCannotBe()
    {
        CollectionCase sale(u"demand"_s);
        TakeReceipt later = sale.receiptRequest(10'000, QDate(2026, 7, 2));
        later.method = ReceiptMethod::Cheque;
        later.chequeNumber = u"000777"_s;
        later.chequeBank = u"State Bank"_s;
        later.chequeDay = QDate(2026, 7, 15);
        const Id<Instrument> cheque = sale.cheque(Id<Receipt>(sale.company.run(later).id)).id;

        QCOMPARE(sale.company.refusal(DepositCheque{cheque, QDate(2026, 7, 14), {}}).code, ErrorCode::InvalidInput);
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 15), {}});
        QCOMPARE(sale.company.refusal(ClearCheque{cheque, QDate(2026, 7, 14)}).code, ErrorCode::InvalidInput);
    }

    void aChequeAtTheBankIsNotCancelledButOneInHandIs()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Receipt> inHand = sale.payByCheque(10'000, QDate(2026, 7, 2), u"000001"_s);
        const Id<Receipt> atBank = sale.payByCheque(20'000, QDate(2026, 7, 2), u"000002"_s);
        sale.company.run(DepositCheque{sale.cheque(atBank).id, QDate(2026, 7, 3), {}});

        sale.company.run(CancelReceipt{inHand, QDate(2026, 7, 3), u"given back"_s});

        QCOMPARE(sale.company.refusal(CancelReceipt{atBank, QDate(2026, 7, 4), u"x"_s}).code, ErrorCode::Conflict);
        QCOMPARE(sale.company.refusal(DepositCheque{sale.cheque(inHand).id, QDate(2026, 7, 4), {}}).code, ErrorCode::Conflict);
        QCOMPARE(sale.trialBalance(), (QStringList{u"cheques_deposited 20000"_s, u"buyer_advances -20000"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    /// A cancelled booking settles cleared money only; a cheque on its way stays on account and may still bounce.
    void theBooksAgreeWhenABookingIsCancelledWithAChequeOnItsWay()
    {
        CollectionCase sale(u"demand"_s);
        sale.company.clock.setToday(QDate(2026, 7, 10));
        sale.demand(QDate(2026, 7, 1));
        sale.pay(200'000, QDate(2026, 7, 2));
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(50'000, QDate(2026, 7, 3))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 4), {}});
        CancelBooking cancel;
        cancel.booking = sale.booking;
        cancel.day = QDate(2026, 7, 8);

        sale.company.run(cancel);

        QCOMPARE(sale.balance(u"buyer_receivable"_s), 0);
        QCOMPARE(sale.balance(u"buyer_advances"_s), 0);
        QCOMPARE(sale.balance(u"receipts_on_account"_s), -50'000'00);
        QCOMPARE(sale.balance(u"refunds_payable"_s), -200'000'00);
        QCOMPARE(sale.problems(), QStringList());
        sale.company.run(BounceCheque{cheque, QDate(2026, 7, 9), u"stopped"_s, {}, {}});
        QCOMPARE(sale.balance(u"receipts_on_account"_s), 0);
        QCOMPARE(sale.problems(), QStringList());
    }

    /// The American chart keeps cheques in hand and at the bank, and advances and money on account, in shared accounts.
    void theBooksAgreeInTheUnitedStates()
    {
        TestCompany company(u"US"_s);
        const Currency dollars(u"USD");
        AddProject ranch;
        ranch.code = u"RR"_s;
        ranch.name = u"Red Ranch"_s;
        ranch.baseRate = Money(10'00, dollars);
        ranch.rateUnit = u"sqft"_s;
        AddPlot lot;
        lot.project = Id<Project>(company.run(ranch).id);
        lot.number = u"7"_s;
        lot.area = Area::of(Decimal{1000, 0}, u"sqft").value();
        AddCustomer buyer;
        buyer.fullName = u"Mary Jones"_s;
        BookPlot sale;
        sale.plots = {Id<Plot>(company.run(lot).id)};
        sale.buyer = Id<Party>(company.run(buyer).id);
        sale.day = QDate(2026, 7, 1);
        sale.schedule = {{QDate(2026, 7, 1), u"All"_s, Money(10'000'00, dollars)}};
        TakeReceipt receipt;
        receipt.booking = Id<Booking>(company.run(sale).id);
        receipt.day = QDate(2026, 7, 1);
        receipt.amount = Money(12'000'00, dollars);
        receipt.method = ReceiptMethod::Cheque;
        receipt.chequeNumber = u"1001"_s;
        receipt.chequeBank = u"First National"_s;
        receipt.chequeDay = QDate(2026, 7, 1);
        const Id<Receipt> taken(company.run(receipt).id);
        const auto problems = [&] { return company.read([](Reader &reader) { return collectionProblems(reader); }); };
        const Id<Instrument> cheque = company.read([&](Reader &reader) {
            return reader.findBy<Instrument>(u"receipt_id = :receipt"_s, {{u"receipt"_s, taken.uuid()}}).value().id;
        });

        QCOMPARE(problems(), QStringList());
        company.run(DepositCheque{cheque, QDate(2026, 7, 1), {}});
        QCOMPARE(problems(), QStringList());
        company.run(BounceCheque{cheque, QDate(2026, 7, 1), u"insufficient funds"_s, Money(25'00, dollars), {}});
        QCOMPARE(problems(), QStringList());
        receipt.method = ReceiptMethod::Cash;
        company.run(receipt);
        QCOMPARE(problems(), QStringList());
    }

    void theSameHoldsOnPostgres()
    {
        if (!PostgresServer::shared())
            QSKIP(qPrintable(PostgresServer::problem()));
        CollectionCase sale(u"demand"_s, TestCompany::onPostgres());
        sale.company.clock.setToday(QDate(2026, 8, 10));
        sale.demand(QDate(2026, 7, 31));
        sale.pay(100'000, QDate(2026, 8, 1));
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(500'000, QDate(2026, 8, 2))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 8, 3), {}});
        sale.company.run(BounceCheque{cheque, QDate(2026, 8, 6), u"funds insufficient"_s, inr(500), inr(118)});

        QCOMPARE(sale.paid(QDate(2026, 8, 6)), (QList<qint64>{100'000, 0, 0, 0}));
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 761'240'00);
        QCOMPARE(sale.problems(), QStringList());
        for (const Report &report : sale.company.program.reports.all()) {
            if (!QStringList{u"customer-statement"_s, u"demand-list"_s, u"cheque-register"_s}.contains(report.name))
                continue;
            qint64 lines = 0;
            sale.read([&](Reader &reader) {
                const Document document = report.make(reader, {{u"booking"_s, sale.booking.uuid()}});
                for (const DocumentTable &table : document.tables) {
                    QVERIFY(table.produce([&](const TableRow &) {
                        ++lines;
                        return Result<void>();
                    }).ok());
                }
            });
            QVERIFY2(lines > 0, qPrintable(report.name));
        }
        sale.read([](Reader &reader) {
            for (const QString &list : {u"demands"_s, u"receipts"_s, u"cheques"_s})
                QVERIFY(!listKeys(reader, {.list = list}).isEmpty());
        });
    }
};

FREEHOLD_TEST(TestCheques);
#include "tst_cheques.moc"
