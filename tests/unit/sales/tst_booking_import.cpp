// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "crm/operations/add_customer.h"
#include "exchange/import_engine.h"
#include "exchange/undo_import.h"
#include "sales/entities/demand.h"
#include "sales/entities/receipt.h"
#include "sales/entities/schedule_line.h"

#include <QFile>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

ImportReport importBookings(BookingCompany &company, const QByteArray &csv)
{
    const QString path = company.folder().filePath(u"bookings.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(csv) != csv.size())
        qFatal("the test file could not be written");
    file.close();
    const Importer *importer = company.program.importers.find(u"bookings");
    const Result<ImportPlan> plan = planImport(*company.store, *importer, path, {});
    if (!plan)
        qFatal("%s", qUtf8Printable(plan.error().text));
    return runImport(*company.store, *plan);
}

Id<Party> addImportCustomer(BookingCompany &company, const QString &name, const QString &phone, const QString &code)
{
    AddCustomer customer;
    customer.fullName = name;
    customer.phones = phone;
    customer.code = code;
    return Id<Party>(company.run(customer).id);
}

QString problemsOf(const ImportReport &report)
{
    QStringList all;
    for (const ImportProblem &problem : report.problems)
        all.append(problem.reason);
    return all.join(u'|');
}

} // namespace

class TestBookingImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsInOpeningBookings()
    {
        BookingCompany company;
        const Id<Party> asha = addImportCustomer(company, u"Asha Rao"_s, u"98765 43210"_s, u"K-7"_s);
        const Id<Party> ravi = addImportCustomer(company, u"Ravi Kumar"_s, u"98220 11042"_s, {});
        addImportCustomer(company, u"Meena Iyer"_s, u"90000 12345"_s, {});

        const ImportReport report =
            importBookings(company, "Customer Code,Mobile No,Customer Name,Project,Plot No,Booking Date,Total "
                                    "Price,Payment Plan,Down Payment,Instalments,Received\n"
                                    "K-7,,,GM,A-001,2026-05-15,,TL-10-20-30-40,,,\n"
                                    ",+91 98220 11042,Ravi Kumar,GM,A-002,2026-04-01,2400000,,400000,20,600000\n"
                                    ",,meena iyer,,LV-C-001,2026-06-30,2000000,,,,150000\n");

        QCOMPARE(problemsOf(report), QString());
        QCOMPARE(report.created, 3);
        QCOMPARE(company.number(u"select count(*) from bookings"_s), 3);
        const Booking second = company.all<Booking>(u"day = '2026-04-01'"_s).first();
        QCOMPARE(second.buyer, ravi);
        QCOMPARE(second.payable.minor(), 240'000'000);
        QCOMPARE(company.all<Booking>(u"day = '2026-05-15'"_s).first().buyer, asha);
        // 400,000 at once and 100,000 on the first of May and June and July: demanded; 600,000 received
        QCOMPARE(
            company.number(
                u"select sum(amount) from demands where booking_id = (select id from bookings where day = '2026-04-01')"_s),
            70'000'000);
        QCOMPARE(company.number(u"select count(*) from receipts where is_opening"_s), 2);
        QCOMPARE(
            company.number(
                u"select sum(paid) from instalment_list where booking_id = (select id from bookings where day = '2026-04-01')"_s),
            60'000'000);
        QCOMPARE(company.problems(), QStringList());
    }

    void anUndoneImportFreesThePlotsAndTheBooks()
    {
        BookingCompany company;
        addImportCustomer(company, u"Asha Rao"_s, u"98765 43210"_s, u"K-7"_s);
        importBookings(company, "Customer Code,Project,Plot No,Booking Date,Total Price,Instalments,Received\n"
                                "K-7,GM,A-001,2026-05-15,2000000,4,700000\n");
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Booked);
        QVERIFY(company.balance(u"buyer_advances"_s) != 0);

        company.run(UndoImport{company.all<ImportBatch>().first().id});

        QCOMPARE(company.all<Booking>().first().state, BookingState::Cancelled);
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Available);
        for (const char *role :
             {"buyer_receivable", "buyer_advances", "receipts_on_account", "opening_equity", "refunds_payable"})
            QCOMPARE(company.balance(QLatin1String(role)), 0);
        QCOMPARE(company.problems(), QStringList());
    }

    void aBookingThatIsThereAlreadyIsMatched()
    {
        BookingCompany company;
        addImportCustomer(company, u"Asha Rao"_s, u"98765 43210"_s, u"K-7"_s);
        const QByteArray csv =
            "Customer Code,Project,Plot No,Booking Date,Payment Plan\nK-7,GM,A-001,2026-05-15,TL-10-20-30-40\n";
        QCOMPARE(importBookings(company, csv).created, 1);

        const ImportReport again = importBookings(company, csv);

        QCOMPARE(again.matched, 1);
        QCOMPARE(again.created, 0);
        QCOMPARE(company.number(u"select count(*) from bookings"_s), 1);
    }

    void namesWhatIsMissingAndTakesNothing()
    {
        BookingCompany company;
        addImportCustomer(company, u"Asha Rao"_s, u"98765 43210"_s, u"K-7"_s);

        const ImportReport report = importBookings(company, "Customer Name,Mobile,Project,Plot,Date,Price\n"
                                                            "Asha Rao,,GM,A-001,2026-05-15,2000000\n"
                                                            "Nobody,,GM,A-002,2026-05-15,2000000\n"
                                                            ",90000 00000,GM,A-002,2026-05-15,2000000\n"
                                                            "Asha Rao,,GM,Z-9,2026-05-15,2000000\n"
                                                            "Asha Rao,,GM,A-002,2026-05-15,\n");

        QCOMPARE(problemsOf(report), u"There is no customer Nobody. Bring in the customers first.|"
                                     "No customer has the phone number 90000 00000. Bring in the customers first.|"
                                     "There is no plot Z-9. Bring in the plots first.|"
                                     "The row has neither a payment plan nor a price to divide. Enter one of them."_s);
        QVERIFY(report.refusal.has_value());
        QCOMPARE(company.number(u"select count(*) from bookings"_s), 0);
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Available);
    }
};

FREEHOLD_TEST(TestBookingImport);
#include "tst_booking_import.moc"
