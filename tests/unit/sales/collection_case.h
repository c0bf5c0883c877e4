// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "sales/booking_figures.h"
#include "sales/entities/instrument.h"
#include "sales/entities/receipt.h"
#include "sales/entities/schedule_line.h"
#include "sales/operations/take_receipt.h"
#include "support/test_company.h"

namespace freehold::testing {

inline Money inr(qint64 rupees)
{
    return Money(rupees * 100, Currency(u"INR"));
}

/// A company with the golden plot of domain.md section 10 sold on 1 July 2026 for 2,870,800 (of which 10,800 tax), payable
/// 287,080 on 1 Jul, 574,160 on 31 Jul, 861,240 on 29 Sep and 1,148,320 on 28 Dec.
class CollectionCase
{
public:
    explicit CollectionCase(const QString &policy, std::unique_ptr<TestCompany> within = std::make_unique<TestCompany>());

private:
    std::unique_ptr<TestCompany> m_holder;

public:
    TestCompany &company;
    Id<Project> project;
    Id<Party> buyer;
    Id<Booking> booking;
    QList<ScheduleLine> lines;

    /// Sells another plot of the project to the same buyer on the same terms.
    Id<Booking> book(const QString &plotNumber);
    Id<Plot> addPlot(const QString &number);
    /// Raises a demand on `day` for what is due up to then, and returns its id.
    QUuid demand(QDate day);
    Id<Receipt> pay(qint64 rupees, QDate day);
    /// A receipt by cheque no. 000123 of State Bank, dated `day`.
    Id<Receipt> payByCheque(qint64 rupees, QDate day, const QString &number = QStringLiteral("000123"));
    [[nodiscard]] TakeReceipt receiptRequest(qint64 rupees, QDate day) const;

    /// Balance of the role's account in paise, debit positive.
    qint64 balance(const QString &role);
    /// "role amount" of each account with a balance, in whole rupees and the order of the roles; what a trial balance would show.
    QStringList trialBalance();
    BookingFigures figures(QDate asOf);
    /// What is paid of each instalment at the end of the day, in whole rupees.
    QList<qint64> paid(QDate asOf);
    Instrument cheque(Id<Receipt> receipt);
    /// Nothing: the books agree with the documents.
    QStringList problems();

    template <typename Body>
    auto read(Body body)
    {
        return company.read(body);
    }
};

} // namespace freehold::testing
