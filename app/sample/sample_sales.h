// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "inventory/entities/project.h"
#include "sample/sample_people.h"
#include "sales/entities/booking.h"
#include "sales/entities/instrument.h"
#include "sales/operations/book_plot.h"
#include "store/store.h"

#include <QMultiMap>

namespace freehold {

/// Plays a year of sales through the operations: bookings, weekly demands, receipts of every kind, cheques that clear and
/// some that bounce, and two cancellations.
class SampleSales
{
public:
    SampleSales(SampleRandom &random, QDate asOf) : m_random(random), m_asOf(asOf) {}

    /// Plans the booking of a plot; it happens in play().
    void plan(QDate day, const Id<Plot> &plot, const Id<Project> &project, const Id<Party> &buyer, const Id<Party> &agent);
    /// Carries out everything planned, day by day, in lots of one transaction.
    Result<void> play(Store &store, const Progress &progress);

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
    void planPayments(Transaction &tx, Id<Booking> booking);
    void pay(Transaction &tx, Id<Booking> booking, QDate day, Money amount);
    void followCheque(Id<Instrument> cheque, QDate received);
    void schedule(QDate day, Deed deed);

    SampleRandom &m_random;
    QDate m_asOf;
    QMultiMap<QDate, Deed> m_deeds;
    int m_bookings = 0;
    int m_cheques = 0;
    bool m_hasBounced = false;
};

} // namespace freehold
