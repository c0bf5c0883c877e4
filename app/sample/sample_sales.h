// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "inventory/entities/project.h"
#include "sample/sample_people.h"
#include "sales/entities/booking.h"
#include "sales/entities/instrument.h"
#include "sales/entities/payment_plan.h"
#include "sales/entities/receipt.h"
#include "sales/operations/book_plot.h"
#include "store/store.h"

#include <QMultiMap>

namespace freehold {

/// How the sales of a made-up company run.
enum class SalesPace {
    Watched, ///< few: all demands of a week at once, a good part of the money in cheques
    Bulk     ///< many: each booking's demands by themselves, where its project bills by demands, and few cheques
};

/// Plays years of sales through the operations: bookings, demands, receipts of every kind, cheques that clear and some that
/// bounce, and cancellations.
class SampleSales
{
public:
    SampleSales(SampleRandom &random, QDate asOf, SalesPace pace) : m_random(random), m_asOf(asOf), m_pace(pace) {}

    /// Plans the booking of a plot; it happens in play().
    void plan(QDate day, const Id<Plot> &plot, const Id<Project> &project, const Id<Party> &buyer, const Id<Party> &agent);
    /// Carries out everything planned, day by day, in lots of one transaction.
    Result<void> play(Store &store, const Call &call, const Progress &progress);

private:
    using Deed = std::function<void(Transaction &)>;

    struct Sale {
        QDate day;
        Id<Plot> plot;
        Id<Project> project;
        Id<Party> buyer;
        Id<Party> agent;
    };

    void book(Transaction &tx, const Sale &sale);
    void planPayments(Transaction &tx, const Booking &booking);
    void planDemand(const Booking &booking, QDate dueDay);
    [[nodiscard]] Id<PaymentPlan> plan(const Transaction &tx);
    [[nodiscard]] ReceiptMethod method(Money amount);
    void pay(Transaction &tx, Id<Booking> booking, QDate day, Money amount);
    void followCheque(Id<Instrument> cheque, QDate received);
    void schedule(QDate day, Deed deed);

    SampleRandom &m_random;
    QDate m_asOf;
    SalesPace m_pace;
    QMultiMap<QDate, Deed> m_deeds;
    int m_bookings = 0;
    int m_cheques = 0;
    bool m_hasBounced = false;
};

} // namespace freehold
