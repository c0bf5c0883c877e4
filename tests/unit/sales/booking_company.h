// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"
#include "inventory/entities/plot.h"
#include "sales/entities/booking.h"
#include "sales/entities/payment_plan.h"
#include "sales/operations/book_plot.h"
#include "support/test_company.h"

namespace freehold::testing {

/// An Indian company on 1 July 2026 with payment plans and two projects: GM (demand billed) with the rules of the golden price and
/// plots A-001 (corner, park facing, 200 sq yd), A-002, A-003 (plain, 200 sq yd); LV (cash) with plot C-001 of 200 sq yd; 12,500 a sq yd.
class BookingCompany
{
public:
    explicit BookingCompany(std::unique_ptr<TestCompany> within = std::make_unique<TestCompany>());

private:
    std::unique_ptr<TestCompany> m_company;

public:
    FakeClock &clock;
    Store *store;
    Program &program;

    [[nodiscard]] QTemporaryDir &folder() { return m_company->folder; }
    template <typename Request>
    Outcome run(const Request &request)
    {
        return m_company->run(request);
    }
    /// The Error of a request that must be refused.
    template <typename Request>
    Error refusal(const Request &request)
    {
        return m_company->refusal(request);
    }
    template <typename Body>
    void change(Body body)
    {
        const Result<void> done = store->transact(QStringLiteral("test-change"), body);
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().text));
    }
    template <typename T>
    T get(Id<T> id)
    {
        return m_company->read([&](Reader &reader) { return reader.get(id); });
    }
    template <typename T>
    QList<T> all(const QString &condition = {})
    {
        return m_company->read([&](Reader &reader) { return reader.select<T>(condition); });
    }
    qint64 number(const QString &sql);
    /// Balance of the role's account, debit positive, minor units.
    qint64 balance(const QString &role);
    QStringList problems();

    Id<Party> party(const QString &name);
    Id<Plot> plot(const QString &number);
    Id<PaymentPlan> plan(const QString &code);
    PlotState stateOf(const QString &plotNumber);
    /// The plot sold to the buyer on plan 10/20/30/40, for further fields to be set.
    BookPlot request(const QString &plotNumber, Id<Party> buyer);
    Id<Booking> book(const BookPlot &request) { return Id<Booking>(run(request).id); }

    /// Rows "sqlite" and, where PostgreSQL is installed, "postgres" for a _data function.
    static void addDialects();
    /// The company of the present row.
    static std::unique_ptr<TestCompany> ofDialect();

private:
    void addProjects();
    Id<Project> addProject(const QString &code, AccountingPolicy policy);
    void addPlot(Id<Project> project, const QString &number, bool isSpecial);
};

} // namespace freehold::testing
