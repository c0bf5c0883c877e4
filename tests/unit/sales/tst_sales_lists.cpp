// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "exchange/reports.h"
#include "sales/booking_figures.h"
#include "sales/entities/schedule_line.h"
#include "sales/operations/cancel_booking.h"
#include "sales/operations/hold_plot.h"
#include "sales/operations/raise_demand.h"
#include "sales/operations/take_receipt.h"
#include "store/list_query.h"

#include <QFile>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

QVariantList rowOf(BookingCompany &company, const QString &list, const QString &filter, const QStringList &columns)
{
    const Result<QVariantList> row = company.store->read([&](Reader &reader) {
        const QList<qint64> keys = listKeys(reader, {.list = list, .filter = filter});
        if (keys.size() != 1)
            qFatal("%d rows", int(keys.size()));
        return listRows(reader, *reader.catalogue().list(list), columns, keys).first().values;
    });
    if (!row)
        qFatal("%s", qUtf8Printable(row.error().text));
    return *row;
}

qint64 minorOf(const QVariant &value)
{
    return value.value<Money>().minor();
}

} // namespace

class TestSalesLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plotsShowForWhomTheyAreTakenAndTheirUnitInWords_data() { BookingCompany::addDialects(); }
    void plotsShowForWhomTheyAreTakenAndTheirUnitInWords()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const Id<Party> asha = company.party(u"Asha Rao"_s);
        const Id<Party> ram = company.party(u"Ram Kumar"_s);
        company.book(company.request(u"A-001"_s, asha));
        HoldPlot hold;
        hold.plot = company.plot(u"A-002"_s);
        hold.party = ram;
        company.run(hold);

        for (const auto &[number, person] : {std::pair{u"A-001"_s, u"Asha Rao"_s}, {u"A-002"_s, u"Ram Kumar"_s}, {u"A-003"_s, QString()}}) {
            const QVariantList row = rowOf(company, u"plots"_s, u"number = "_s + number, {u"claimant_id"_s, u"rate_unit"_s});
            QCOMPARE(row[0].toString(), person);
            const List &plots = *company.program.catalogue.list(u"plots");
            QCOMPARE(plots.find(u"rate_unit")->choiceText(row[1].toString()), u"sq yd"_s);
        }
    }

    void bookingsAndCustomersShowWhatIsPaidAndDue_data() { BookingCompany::addDialects(); }
    void bookingsAndCustomersShowWhatIsPaidAndDue()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const Id<Party> asha = company.party(u"Asha Rao"_s);
        BookPlot request = company.request(u"A-001"_s, asha);
        request.plan = {};
        request.price = Money(100'000'000);
        // Long past and far off, so that it does not matter on which day the test runs.
        request.day = QDate(2020, 1, 1);
        request.schedule = {{QDate(2020, 1, 1), u"First"_s, Money(40'000'000)},
                            {QDate(2090, 1, 1), u"Last"_s, Money(60'000'000)}};
        const Id<Booking> booking = company.book(request);
        RaiseDemand demand;
        demand.booking = booking;
        demand.day = QDate(2026, 7, 1);
        company.run(demand);
        TakeReceipt receipt;
        receipt.booking = booking;
        receipt.day = QDate(2026, 7, 1);
        receipt.method = ReceiptMethod::BankTransfer;
        receipt.amount = Money(15'000'000);
        receipt.reference = u"UTR1"_s;
        company.run(receipt);

        const QVariantList row = rowOf(company, u"bookings"_s, u"number = '%1'"_s.arg(company.get(booking).number),
                                       {u"plots"_s, u"buyer_id"_s, u"payable"_s, u"received"_s, u"balance"_s,
                                        u"overdue"_s, u"next_due"_s, u"uncleared"_s});
        const QVariantList customer = rowOf(
            company, u"customers"_s, u"full_name = 'Asha Rao'"_s,
            {u"code"_s, u"plots"_s, u"status"_s, u"booking_value"_s, u"received_share"_s, u"balance"_s, u"next_due"_s});

        QCOMPARE(row[0].toString(), u"A-001"_s);
        QVERIFY(row[1].toString().contains(u"Asha Rao"_s));
        QCOMPARE(minorOf(row[2]), 100'000'000);
        QCOMPARE(minorOf(row[3]), 15'000'000);
        QCOMPARE(minorOf(row[4]), 85'000'000);
        QCOMPARE(minorOf(row[5]), 25'000'000);
        QCOMPARE(row[6].toDate(), QDate(2020, 1, 1));
        QCOMPARE(minorOf(row[7]), 0);
        const BookingFigures figures =
            company.store->read([&](Reader &reader) { return figuresOf(reader, booking, QDate(2026, 7, 2)); }).value();
        QCOMPARE(minorOf(row[5]), figures.overdue.minor());
        QCOMPARE(minorOf(row[4]), figures.balance.minor());
        QCOMPARE(customer[0].toString(), u"C-00001"_s);
        QCOMPARE(customer[1].toString(), u"GM-A-001"_s);
        QCOMPARE(customer[2].toString(), u"overdue"_s);
        QCOMPARE(minorOf(customer[3]), 100'000'000);
        QCOMPARE(customer[4].value<Rate>(), Rate::percent(1500));
        QCOMPARE(minorOf(customer[5]), 85'000'000);
        QCOMPARE(customer[6].toDate(), QDate(2020, 1, 1));
    }

    void theReceivedShareIsInWholePercent_data() { BookingCompany::addDialects(); }
    void theReceivedShareIsInWholePercent()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const auto sharePaid = [&](const QString &name, const QString &plot, qint64 paid) {
            BookPlot request = company.request(plot, company.party(name));
            request.price = Money(100'000'000);
            TakeReceipt receipt;
            receipt.booking = company.book(request);
            receipt.day = QDate(2026, 7, 1);
            receipt.method = ReceiptMethod::BankTransfer;
            receipt.amount = Money(paid);
            receipt.reference = name;
            company.run(receipt);
            return rowOf(company, u"customers"_s, u"full_name = '%1'"_s.arg(name), {u"received_share"_s}).first().value<Rate>();
        };

        QCOMPARE(sharePaid(u"Asha Rao"_s, u"A-002"_s, 22'866'600), Rate::percent(2300));
        QCOMPARE(sharePaid(u"Bala Iyer"_s, u"A-003"_s, 22'499'900), Rate::percent(2200));
    }

    void aCancelledBookingHasNoBalanceButItsRefund()
    {
        BookingCompany company;
        const Id<Booking> booking = company.book(company.request(u"C-001"_s, company.party(u"Asha Rao"_s)));
        TakeReceipt receipt;
        receipt.booking = booking;
        receipt.day = QDate(2026, 7, 1);
        receipt.method = ReceiptMethod::BankTransfer;
        receipt.amount = Money(15'000'000);
        receipt.reference = u"UTR1"_s;
        company.run(receipt);
        CancelBooking cancel;
        cancel.booking = booking;
        company.run(cancel);

        const QVariantList row =
            rowOf(company, u"bookings"_s, u"state = cancelled"_s, {u"balance"_s, u"refund_due"_s, u"overdue"_s});
        const QVariantList customer =
            rowOf(company, u"customers"_s, u"status = cancelled"_s, {u"booking_value"_s, u"balance"_s});

        QCOMPARE(minorOf(row[0]), 0);
        QCOMPARE(minorOf(row[1]), 15'000'000);
        QCOMPARE(minorOf(row[2]), 0);
        QCOMPARE(minorOf(customer[0]), 0);
        QCOMPARE(minorOf(customer[1]), 0);
    }

    void holdsAreListedWithTheirPlot()
    {
        BookingCompany company;
        HoldPlot hold;
        hold.plot = company.plot(u"A-001"_s);
        hold.token = Money(2'500'000);
        company.run(hold);

        const QVariantList row =
            rowOf(company, u"holds"_s, u"state = active"_s, {u"plot_id"_s, u"token_amount"_s, u"expires_at"_s});

        QVERIFY(row[0].toString().contains(u"A-001"_s));
        QCOMPARE(minorOf(row[1]), 2'500'000);
        QCOMPARE(row[2].toDateTime(), company.clock.nowUtc().addSecs(48 * 3600));
    }

    void theChecksFindWhatIsBroken()
    {
        BookingCompany company;
        const Id<Booking> booking = company.book(company.request(u"A-001"_s, company.party(u"Asha Rao"_s)));
        const QString number = company.get(booking).number;
        company.change([&](Transaction &tx) {
            ScheduleLine line = *tx.findBy<ScheduleLine>(u"position = 1"_s);
            line.amount += Money(1);
            tx.update(line);
            BookingParty party = *tx.findBy<BookingParty>(u"role = 'buyer'"_s);
            party.share = Rate::percent(5000);
            tx.update(party);
            Plot plot = *tx.findBy<Plot>(u"number = 'A-001'"_s);
            plot.state = PlotState::Agreed;
            tx.update(plot);
            Plot other = *tx.findBy<Plot>(u"number = 'A-002'"_s);
            other.state = PlotState::Booked;
            tx.update(other);
        });

        QCOMPARE(
            company.problems(),
            (QStringList{
                u"Booking %1: ₹29,20,800.00 is payable, but the schedule sums to ₹29,20,800.01 and the cost sheet to ₹29,20,800.00."_s
                    .arg(number),
                u"Booking %1: the shares sum to 50 % over 1 first buyers, not to 100 % over one."_s.arg(number),
                u"Plot A-001 is agreement made, which does not fit %1."_s.arg(number),
                u"Plot A-002 is booked without a booking or hold behind it."_s}));
    }

    void theBookingFormHoldsPriceAndSchedule()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));
        request.discountRate = Rate::percent(200);
        const Id<Booking> booking = company.book(request);
        const QString path = company.folder().filePath(u"form.json"_s);

        const Result<qint64> lines = writeReport(*company.store, *company.program.reports.find(u"booking-sheet"),
                                                 {{u"booking"_s, booking.uuid()}}, path);

        QVERIFY2(lines.ok(), lines.ok() ? "" : qPrintable(lines.error().text));
        QCOMPARE(*lines, 9);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString json = QString::fromUtf8(file.readAll());
        QVERIFY2(json.contains(u"Park facing"_s) && json.contains(u"10800"_s) && json.contains(u"1148320"_s),
                 qPrintable(json));
    }
};

FREEHOLD_TEST(TestSalesLists);
#include "tst_sales_lists.moc"
