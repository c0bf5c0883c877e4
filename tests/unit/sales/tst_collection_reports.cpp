// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/customer_statement.h"

#include "collection_case.h"
#include "sales/operations/bounce_cheque.h"
#include "sales/operations/collect_bounce_charge.h"
#include "sales/operations/cancel_receipt.h"
#include "sales/operations/clear_cheque.h"
#include "sales/operations/deposit_cheque.h"
#include "store/list_query.h"

#include "exchange/document_cells.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

/// A document with its tables' lines as they stand on paper, cells split by " | ".
struct PrintedReport {
    Document document;
    QHash<QString, QStringList> lines;
    QList<TableRow> rows;

    [[nodiscard]] QString field(const QString &label) const { return among(document.fields, label); }
    [[nodiscard]] QString total(const QString &label) const { return among(document.totals, label); }

private:
    static QString among(const QList<DocumentField> &fields, const QString &label)
    {
        for (const DocumentField &candidate : fields) {
            if (candidate.label == label)
                return candidate.value;
        }
        return u"(none)"_s;
    }
};

QString printedLine(const TableRow &row, const CompanyFormat &format)
{
    QStringList cells;
    for (const QVariant &cell : row.cells)
        cells.append(cellText(cell, format));
    return cells.join(u" | "_s);
}

PrintedReport printReport(CollectionCase &sale, const QString &name, const QVariantMap &parameters)
{
    return sale.read([&](Reader &reader) {
        const Report *report = sale.company.program.reports.find(name);
        PrintedReport printed{report->make(reader, parameters), {}, {}};
        for (const DocumentTable &table : printed.document.tables) {
            const Result<void> done = table.produce([&](const TableRow &row) -> Result<void> {
                printed.lines[table.id].append(printedLine(row, printed.document.format));
                printed.rows.append(row);
                return {};
            });
            Q_ASSERT(done.ok());
        }
        return printed;
    });
}

QString numberOf(CollectionCase &sale, Id<Receipt> receipt)
{
    return sale.read([&](Reader &reader) { return reader.get(receipt).number; });
}

} // namespace

class TestCollectionReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Demanded 861,240 by 31 Jul; 300,000 by transfer, a cheque of 100,000 that bounced, one of 50,000 on its way.
    void theStatementAddsUp()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        sale.pay(300'000, QDate(2026, 7, 2));
        const Id<Receipt> bad = sale.payByCheque(100'000, QDate(2026, 7, 5), u"000111"_s);
        sale.company.run(DepositCheque{sale.cheque(bad).id, QDate(2026, 7, 6), {}});
        sale.company.run(BounceCheque{sale.cheque(bad).id, QDate(2026, 7, 8), u"funds insufficient"_s, inr(500), {}});
        sale.demand(QDate(2026, 7, 31));
        sale.payByCheque(50'000, QDate(2026, 8, 1), u"000222"_s);

        const PrintedReport printed =
            printReport(sale, u"customer-statement"_s, {{u"booking"_s, sale.booking.uuid()}, {u"as_of"_s, QDate(2026, 8, 5)}});

        const QStringList account = printed.lines[u"account"_s];
        QCOMPARE(account.size(), 6);
        QVERIFY2(account[0].startsWith(u"1 Jul 2026 | Demand, due 1 Jul 2026 | "_s), qUtf8Printable(account[0]));
        QVERIFY2(account[0].endsWith(u" | 2,87,080.00 |  | 2,87,080.00 | "_s), qUtf8Printable(account[0]));
        QVERIFY2(account[1].endsWith(u"| 3,00,000.00 | −12,920.00 | "_s), qUtf8Printable(account[1]));
        QVERIFY2(account[2].endsWith(u"| 1,00,000.00 | −1,12,920.00 | "_s), qUtf8Printable(account[2]));
        QVERIFY2(account[3].contains(u"Cheque bounced: funds insufficient"_s), qUtf8Printable(account[3]));
        QVERIFY2(account[4].endsWith(u"| 5,74,160.00 |  | 5,61,240.00 | "_s), qUtf8Printable(account[4]));
        QVERIFY2(account[5].endsWith(u"| 50,000.00 | 5,11,240.00 | Subject to realisation"_s), qUtf8Printable(account[5]));
        QCOMPARE(printed.field(u"Customer"_s), u"Aarav Deshmukh"_s);
        QCOMPARE(printed.field(u"Plot"_s), u"A-042"_s);
        QCOMPARE(printed.total(u"Payable"_s), u"₹28,70,800.00"_s);
        QCOMPARE(printed.total(u"Received"_s), u"₹3,50,000.00"_s);
        QCOMPARE(printed.total(u"Of which uncleared, subject to realisation"_s), u"₹50,000.00"_s);
        QCOMPARE(printed.total(u"Balance"_s), u"₹25,20,800.00"_s);
        QCOMPARE(printed.total(u"Overdue"_s), u"₹5,11,240.00"_s);
        QCOMPARE(printed.document.notes, QStringList{u"Open charges for bounced cheques, beside the price: ₹500.00"_s});
        QCOMPARE(printed.lines[u"charges"_s].size(), 1);
        QVERIFY2(printed.lines[u"charges"_s].first().endsWith(u"| 500.00 |  | 500.00 | "_s), qUtf8Printable(printed.lines[u"charges"_s].first()));
        for (const TableRow &row : printed.rows)
            QVERIFY(!row.targetEntity.isEmpty() && !row.targetId.isEmpty());
    }

    void theStatementShowsThatABounceChargeWasPaid()
    {
        CollectionCase sale(u"cash"_s);
        const Id<Instrument> cheque = sale.cheque(sale.payByCheque(100'000, QDate(2026, 7, 5))).id;
        sale.company.run(DepositCheque{cheque, QDate(2026, 7, 6), {}});
        sale.company.run(BounceCheque{cheque, QDate(2026, 7, 8), u"stopped"_s, inr(500), {}});
        sale.company.run(CollectBounceCharge{.cheque = cheque, .day = QDate(2026, 7, 9), .method = ReceiptMethod::Upi, .amount = {}, .account = {}, .reference = {}});

        for (QVariantMap parameters : {QVariantMap{{u"booking"_s, sale.booking.uuid()}}, QVariantMap{{u"party"_s, sale.buyer.uuid()}}}) {
            parameters.insert(u"as_of"_s, QDate(2026, 7, 31));
            const PrintedReport printed = printReport(sale, u"customer-statement"_s, parameters);

            const QStringList charges = printed.lines[u"charges"_s];
            QCOMPARE(charges.size(), 2);
            QVERIFY2(charges[0].startsWith(u"8 Jul 2026 | Cheque 000123 of receipt "_s) && charges[0].endsWith(u"| 500.00 |  | 500.00 | "_s), qUtf8Printable(charges[0]));
            QVERIFY2(charges[1].startsWith(u"9 Jul 2026 | Charge for cheque 000123 of receipt "_s) && charges[1].endsWith(u"|  | 500.00 | 0.00 | "_s), qUtf8Printable(charges[1]));
            QCOMPARE(printed.document.notes, QStringList());
        }
    }

    void theStatementOfAPastDayShowsThatDay()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        const Id<Receipt> receipt = sale.payByCheque(100'000, QDate(2026, 7, 5));
        sale.company.run(DepositCheque{sale.cheque(receipt).id, QDate(2026, 7, 6), {}});
        sale.company.run(BounceCheque{sale.cheque(receipt).id, QDate(2026, 7, 8), u"stopped"_s, {}, {}});

        const PrintedReport before =
            printReport(sale, u"customer-statement"_s, {{u"booking"_s, sale.booking.uuid()}, {u"as_of"_s, QDate(2026, 7, 7)}});
        const PrintedReport after =
            printReport(sale, u"customer-statement"_s, {{u"booking"_s, sale.booking.uuid()}, {u"as_of"_s, QDate(2026, 7, 8)}});

        QCOMPARE(before.lines[u"account"_s].size(), 2);
        QCOMPARE(before.total(u"Received"_s), u"₹1,00,000.00"_s);
        QCOMPARE(before.total(u"Overdue"_s), u"₹1,87,080.00"_s);
        QCOMPARE(after.lines[u"account"_s].size(), 3);
        QCOMPARE(after.total(u"Received"_s), u"₹0.00"_s);
        QCOMPARE(after.total(u"Overdue"_s), u"₹2,87,080.00"_s);
    }

    void theStatementOfACustomerHoldsAllBookingsAndLooseMoney()
    {
        CollectionCase sale(u"cash"_s);
        sale.book(u"A-043"_s);
        sale.pay(100'000, QDate(2026, 7, 2));
        TakeReceipt token = sale.receiptRequest(5'000, QDate(2026, 7, 3));
        token.booking = {};
        token.party = sale.buyer;
        sale.company.run(token);

        const PrintedReport printed =
            printReport(sale, u"customer-statement"_s, {{u"party"_s, sale.buyer.uuid()}, {u"as_of"_s, QDate(2026, 7, 5)}});

        QCOMPARE(printed.document.tables.size(), 5);
        QCOMPARE(printed.lines[u"unbooked"_s].size(), 1);
        QCOMPARE(printed.total(u"Payable"_s), u"₹57,41,600.00"_s);
        QCOMPARE(printed.total(u"Received"_s), u"₹1,05,000.00"_s);
        QCOMPARE(printed.total(u"Balance"_s), u"₹56,36,600.00"_s);
        QCOMPARE(printed.total(u"Held on account"_s), u"₹5,000.00"_s);
        QCOMPARE(printed.total(u"Overdue"_s), u"₹4,74,160.00"_s);
    }

    void theReceiptSaysWhatItIsForAndInWords()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 31));
        const Id<Receipt> receipt = sale.pay(500'000, QDate(2026, 8, 1));

        const PrintedReport printed =
            printReport(sale, u"receipt"_s, {{u"receipt"_s, receipt.uuid()}, {u"language"_s, u"both"_s}});

        QCOMPARE(printed.field(u"Receipt no."_s), numberOf(sale, receipt));
        QCOMPARE(printed.field(u"Received from"_s), u"Aarav Deshmukh"_s);
        QCOMPARE(printed.field(u"For plot"_s), u"A-042"_s);
        QCOMPARE(printed.field(u"Project"_s), u"GM Green Meadows"_s);
        QCOMPARE(printed.field(u"Paid by"_s), u"Bank transfer UTR 4471"_s);
        QCOMPARE(printed.total(u"Amount received"_s), u"₹5,00,000.00"_s);
        QCOMPARE(printed.document.mark, QString());
        QCOMPARE(printed.document.notes.first(), u"Rupees five lakh only"_s);
        QVERIFY2(printed.document.notes.value(1).contains(u"पाँच लाख"_s), qUtf8Printable(printed.document.notes.value(1)));
        QCOMPARE(printed.lines[u"allocations"_s].size(), 2);
        QVERIFY(printed.lines[u"allocations"_s].first().startsWith(u"Booking amount | "_s));
        QVERIFY(printed.lines[u"allocations"_s].first().endsWith(u" | 2,87,080.00"_s));
        QVERIFY(printed.lines[u"allocations"_s].last().endsWith(u" | 2,12,920.00"_s));
    }

    void theReceiptShowsMoneyOnAccount()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Receipt> receipt = sale.pay(1'000, QDate(2026, 7, 1));

        const PrintedReport printed = printReport(sale, u"receipt"_s, {{u"receipt"_s, receipt.uuid()}});

        QCOMPARE(printed.lines[u"allocations"_s], QStringList{u"On account |  |  | 1,000.00"_s});
    }

    void theReceiptOfAChequeIsMarkedUntilItClears()
    {
        CollectionCase sale(u"demand"_s);
        const auto markOf = [&](Id<Receipt> receipt) {
            return printReport(sale, u"receipt"_s, {{u"receipt"_s, receipt.uuid()}}).document.mark;
        };
        const Id<Receipt> good = sale.payByCheque(1'000, QDate(2026, 7, 1), u"000001"_s);
        const Id<Receipt> bad = sale.payByCheque(2'000, QDate(2026, 7, 1), u"000002"_s);
        const Id<Receipt> mistake = sale.pay(3'000, QDate(2026, 7, 1));

        QCOMPARE(markOf(good), u"SUBJECT TO REALISATION"_s);
        for (const Id<Receipt> &receipt : {good, bad})
            sale.company.run(DepositCheque{sale.cheque(receipt).id, QDate(2026, 7, 2), {}});
        QCOMPARE(markOf(good), u"SUBJECT TO REALISATION"_s);
        sale.company.run(ClearCheque{sale.cheque(good).id, QDate(2026, 7, 4)});
        sale.company.run(BounceCheque{sale.cheque(bad).id, QDate(2026, 7, 4), u"stopped"_s, {}, {}});
        sale.company.run(CancelReceipt{mistake, QDate(2026, 7, 4), u"typed twice"_s});
        QCOMPARE(markOf(good), QString());
        QCOMPARE(markOf(bad), u"BOUNCED"_s);
        QCOMPARE(markOf(mistake), u"CANCELLED"_s);
    }

    void aBookingOfAnOfficesComputerIsMarkedUntilTheOfficeHasSpoken()
    {
        CollectionCase sale(u"demand"_s);
        const auto mark = [&] { return printReport(sale, u"booking-sheet"_s, {{u"booking"_s, sale.booking.uuid()}}).document.mark; };
        QCOMPARE(mark(), QString());

        QVERIFY(sale.company.store->synchronise([](SyncWriter &writer) { writer.execute(u"update sync_state set role = 'device'"_s); }));
        QCOMPARE(mark(), u"SUBJECT TO CONFIRMATION"_s);
    }

    /// Policy A lists what is demanded, policy B what fell due.
    void theDemandListSaysWhoOwesWhat_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::newRow("A") << u"demand"_s;
        QTest::newRow("B") << u"cash"_s;
    }
    void theDemandListSaysWhoOwesWhat()
    {
        QFETCH(QString, policy);
        CollectionCase sale(policy);
        sale.demand(QDate(2026, 7, 31));
        sale.pay(300'000, QDate(2026, 7, 2));
        sale.company.clock.setToday(QDate(2026, 8, 10));

        const QVariantMap parameters{{u"project"_s, sale.project.uuid()}, {u"due_up_to"_s, QDate(2026, 8, 10)}};
        const PrintedReport printed = printReport(sale, u"demand-list"_s, parameters);

        QCOMPARE(printed.lines[u"demands"_s].size(), 1);
        const QStringList cells = printed.lines[u"demands"_s].first().split(u" | "_s);
        QCOMPARE(cells[0], u"Aarav Deshmukh"_s);
        QCOMPARE(cells[1], u"+91 98220 11042"_s);
        QCOMPARE(cells[2], u"GM-A-042"_s);
        QCOMPARE(cells[4], u"Instalment 2"_s);
        QCOMPARE(cells.mid(6), (QStringList{u"5,74,160.00"_s, u"12,920.00"_s, u"5,61,240.00"_s, u"10"_s}));
        QCOMPARE(printReport(sale, u"demand-list"_s, {{u"due_up_to"_s, QDate(2026, 7, 30)}}).lines[u"demands"_s].size(), 0);
    }

    void theChequeRegisterCountsTheDaysHeld()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Receipt> cleared = sale.payByCheque(1'000, QDate(2026, 7, 1), u"000001"_s);
        sale.payByCheque(2'000, QDate(2026, 7, 3), u"000002"_s);
        sale.company.run(DepositCheque{sale.cheque(cleared).id, QDate(2026, 7, 2), {}});
        sale.company.run(ClearCheque{sale.cheque(cleared).id, QDate(2026, 7, 5)});
        sale.company.clock.setToday(QDate(2026, 7, 10));

        const QStringList all = printReport(sale, u"cheque-register"_s, {}).lines[u"cheques"_s];
        const QStringList inHand = printReport(sale, u"cheque-register"_s, {{u"state"_s, u"received"_s}}).lines[u"cheques"_s];

        QCOMPARE(all.size(), 2);
        QVERIFY2(all[0].contains(u"Cleared"_s) && all[0].endsWith(u" | 4"_s), qUtf8Printable(all[0]));
        QVERIFY2(all[1].contains(u"In hand"_s) && all[1].endsWith(u" | 7"_s), qUtf8Printable(all[1]));
        QCOMPARE(inHand, QStringList{all[1]});
    }

    void figuresTellWhatIsDueNext()
    {
        CollectionCase sale(u"cash"_s);
        sale.pay(300'000, QDate(2026, 7, 2));

        const BookingFigures early = sale.figures(QDate(2026, 7, 31));
        const BookingFigures late = sale.figures(QDate(2026, 8, 1));

        QCOMPARE(early.nextDueDay, QDate(2026, 7, 31));
        QCOMPARE(early.nextDueAmount, inr(561'240));
        QCOMPARE(early.overdue, inr(0));
        QCOMPARE(late.nextDueDay, QDate(2026, 9, 29));
        QCOMPARE(late.nextDueAmount, inr(861'240));
        QCOMPARE(late.overdue, inr(561'240));
        QCOMPARE(late.overdueSince, QDate(2026, 7, 31));
        QCOMPARE(late.balance, inr(2'570'800));
    }

    void listsShowWhatIsComputed()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        sale.payByCheque(100'000, QDate(2026, 7, 2));

        sale.read([&](Reader &reader) {
            const auto only = [&](const QString &name, const QStringList &columns) {
                const QList<qint64> keys = listKeys(reader, {.list = name});
                const QList<ListRow> rows = listRows(reader, *reader.catalogue().list(name), columns, keys);
                return rows.size() == 1 ? rows.first().values : QVariantList();
            };
            const QVariantList demand = only(u"demands"_s, {u"outstanding"_s, u"payment"_s});
            QCOMPARE(demand.value(0).value<Money>(), inr(187'080));
            QCOMPARE(demand.value(1).toString(), u"part_paid"_s);
            const QVariantList cheque = only(u"cheques"_s, {u"amount"_s, u"state"_s});
            QCOMPARE(cheque.value(0).value<Money>(), inr(100'000));
            QCOMPARE(cheque.value(1).toString(), u"received"_s);
            QCOMPARE(only(u"receipts"_s, {u"amount"_s}).value(0).value<Money>(), inr(100'000));
            QCOMPARE(listTotals(reader, {.list = u"demands"_s}).value(u"outstanding"_s), 187'080'00);
        });
    }

    void theCheckFindsWhatDoesNotAgree()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        sale.pay(287'080, QDate(2026, 7, 2));
        QCOMPARE(sale.problems(), QStringList());

        const Result<void> spoiled = sale.company.store->transact(u"spoil"_s, [](Transaction &tx) {
            tx.execute(u"update receipt_allocations set amount = amount + 100"_s);
        });

        QVERIFY(spoiled.ok());
        QCOMPARE(sale.problems().size(), 4);
    }

    void theCheckFindsAMissingReceiptNumber()
    {
        CollectionCase sale(u"demand"_s);
        sale.pay(1'000, QDate(2026, 7, 1));
        sale.pay(1'000, QDate(2026, 7, 1));

        const Result<void> spoiled = sale.company.store->transact(u"spoil"_s, [](Transaction &tx) {
            tx.execute(u"update receipts set number = 'X' where number like '%00001'"_s);
        });

        QVERIFY(spoiled.ok());
        QVERIFY(!sale.problems().isEmpty());
    }
};

FREEHOLD_TEST(TestCollectionReports);
#include "tst_collection_reports.moc"
