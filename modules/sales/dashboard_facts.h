// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "inventory/entities/plot.h"
#include "store/reader.h"

#include <array>

namespace freehold {

/// What happened in a month, in the company's currency.
struct DashboardMonth {
    QDate first;
    Money due;       ///< instalments asked for that fell due in it
    Money collected; ///< receipts that count
    int bookings = 0; ///< not cancelled since
    Money booked;     ///< what they come to
};

/// The plots of a project by what people ask: in the order of dashboardPlotStates().
struct DashboardProject {
    QUuid id;
    QString code;
    std::array<int, 5> plots{};
};

/// Available, held, booked (allotted and agreed among them), registered (with those handed over), and the rest.
const std::array<QList<PlotState>, 5> &dashboardPlotStates();

/// Open money by age: due within 30 days, then overdue 1-30, 31-60, 61-90 and over 90 days.
using DashboardAges = std::array<Money, 5>;

/// Something that wants attention today.
struct DashboardTask {
    QString table; ///< with `id` the record it is about
    QUuid id;
    QString title;
    QString detail;
    Money amount; ///< zero = none
};

/// What the dashboard shows, as of a day. Amounts in another currency than the company's are left out of sums.
struct DashboardFacts {
    QDate today;
    QDate yearStart; ///< first day of the fiscal year
    qint64 projectCount = 0;
    qint64 plotCount = 0;
    qint64 customerCount = 0;
    qint64 bookingCount = 0; ///< ever; without one there is nothing to show yet
    Money soldThisYear;      ///< fiscal year
    int bookingsThisYear = 0;
    Money collectedThisMonth; ///< the last of `months`
    Money overdue;
    qint64 availablePlots = 0;
    int chequesToDeposit = 0;
    Money chequeAmount;
    int holdsEnding = 0; ///< within 48 hours, or over already
    QList<DashboardMonth> months; ///< the last twelve, this one last; or those of the earlier year
    QList<DashboardProject> projects;
    DashboardAges ages;
    QList<DashboardTask> tasks;
};

/// `year` is the first day of an earlier fiscal year whose months and sums to tell instead of the present ones; what is open, due or waiting
/// is always that of today.
DashboardFacts dashboardFacts(const Reader &reader, QDate today, QDate year = {});

} // namespace freehold
