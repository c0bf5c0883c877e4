// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection_case.h"

#include "accounting/balances.h"
#include "accounting/posting.h"
#include "crm/operations/add_customer.h"
#include "inventory/operations/add_charge_head.h"
#include "inventory/operations/add_plot.h"
#include "inventory/operations/add_project.h"
#include "inventory/operations/install_tax_rates.h"
#include "sales/collection_checks.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/raise_demand.h"
#include "sales/sales_checks.h"

namespace freehold::testing {

CollectionCase::CollectionCase(const QString &policy, std::unique_ptr<TestCompany> within)
    : m_holder(std::move(within)), company(*m_holder)
{
    company.run(InstallTaxRates{});
    AddProject meadows;
    meadows.code = QStringLiteral("GM");
    meadows.name = QStringLiteral("Green Meadows");
    meadows.policy = policy;
    meadows.baseRate = inr(14'000);
    meadows.rateUnit = QStringLiteral("sqyd");
    project = Id<Project>(company.run(meadows).id);
    AddChargeHead development;
    development.project = project;
    development.code = QStringLiteral("development");
    development.name = QStringLiteral("Development charges");
    development.amount = inr(300);
    development.taxCode = QStringLiteral("GST18");
    company.run(development);
    AddCustomer customer;
    customer.fullName = QStringLiteral("Aarav Deshmukh");
    customer.phones = QStringLiteral("+91 98220 11042");
    buyer = Id<Party>(company.run(customer).id);
    booking = book(QStringLiteral("A-042"));
    lines = read([&](Reader &reader) {
        return reader.select<ScheduleLine>(QStringLiteral("booking_id = :booking order by position"),
                                           {{QStringLiteral("booking"), booking.uuid()}});
    });
}

Id<Plot> CollectionCase::addPlot(const QString &number)
{
    AddPlot plot;
    plot.project = project;
    plot.number = number;
    plot.area = Area::of(Decimal{200, 0}, u"sqyd").value();
    return Id<Plot>(company.run(plot).id);
}

Id<Booking> CollectionCase::book(const QString &plotNumber)
{
    BookPlot sale;
    sale.plots = {addPlot(plotNumber)};
    sale.buyer = buyer;
    sale.day = QDate(2026, 7, 1);
    sale.schedule = {{QDate(2026, 7, 1), QStringLiteral("Booking amount"), inr(287'080)},
                     {QDate(2026, 7, 31), QStringLiteral("Instalment 2"), inr(574'160)},
                     {QDate(2026, 9, 29), QStringLiteral("Instalment 3"), inr(861'240)},
                     {QDate(2026, 12, 28), QStringLiteral("Instalment 4"), inr(1'148'320)}};
    return Id<Booking>(company.run(sale).id);
}

QUuid CollectionCase::demand(QDate day)
{
    RaiseDemand request;
    request.booking = booking;
    request.day = day;
    return company.run(request).id;
}

TakeReceipt CollectionCase::receiptRequest(qint64 rupees, QDate day) const
{
    TakeReceipt request;
    request.booking = booking;
    request.day = day;
    request.method = ReceiptMethod::BankTransfer;
    request.amount = inr(rupees);
    request.reference = QStringLiteral("UTR 4471");
    return request;
}

Id<Receipt> CollectionCase::pay(qint64 rupees, QDate day)
{
    return Id<Receipt>(company.run(receiptRequest(rupees, day)).id);
}

Id<Receipt> CollectionCase::payByCheque(qint64 rupees, QDate day, const QString &number)
{
    TakeReceipt request = receiptRequest(rupees, day);
    request.method = ReceiptMethod::Cheque;
    request.reference.clear();
    request.chequeNumber = number;
    request.chequeBank = QStringLiteral("State Bank");
    request.chequeBranch = QStringLiteral("Camp, Pune");
    request.chequeDay = day;
    return Id<Receipt>(company.run(request).id);
}

qint64 CollectionCase::balance(const QString &role)
{
    return read([&](Reader &reader) {
        return balanceAt(reader, accountFor(reader, role), Currency(u"INR"), QDate(2027, 3, 31));
    });
}

QStringList CollectionCase::trialBalance()
{
    QStringList balances;
    for (const char *role : {"cash", "bank", "cheques_in_hand", "cheques_deposited", "buyer_receivable", "bounce_charges_receivable",
                             "buyer_advances", "receipts_on_account", "output_cgst", "output_sgst", "bounce_charges_income",
                             "bank_charges"}) {
        const qint64 paise = balance(QString::fromLatin1(role));
        if (paise != 0)
            balances.append(QStringLiteral("%1 %2").arg(QLatin1String(role)).arg(paise / 100));
    }
    return balances;
}

BookingFigures CollectionCase::figures(QDate asOf)
{
    return read([&](Reader &reader) { return figuresOf(reader, booking, asOf); });
}

QList<qint64> CollectionCase::paid(QDate asOf)
{
    return read([&](Reader &reader) {
        QList<qint64> rupees;
        for (const InstalmentFigures &line : instalmentsOf(reader, reader.get(booking), asOf))
            rupees.append(line.paid.minor() / 100);
        return rupees;
    });
}

Instrument CollectionCase::cheque(Id<Receipt> receipt)
{
    return read([&](Reader &reader) {
        return reader.findBy<Instrument>(QStringLiteral("receipt_id = :receipt"), {{QStringLiteral("receipt"), receipt.uuid()}}).value();
    });
}

QStringList CollectionCase::problems()
{
    return read([](Reader &reader) { return collectionProblems(reader) + salesProblems(reader); });
}

} // namespace freehold::testing
